import { codePages } from './code.ts'
import { connectionPages } from './connections.ts'
import { consentPages } from './consent.ts'
import { devicePages } from './device.ts'
import { homePages } from './home.ts'
import { invitationPages } from './invitation.ts'
import type { Page } from './page.ts'
import { passwordPages } from './password.ts'
import { resetPages } from './reset.ts'
import { secondFactorPages } from './secondFactor.ts'
import { sessionPages } from './sessions.ts'
import { signInPages } from './signIn.ts'
import { tokenPages } from './tokens.ts'

/** Every page. */
export const pages: readonly Page[] = [
  ...homePages,
  ...signInPages,
  ...codePages,
  ...invitationPages,
  ...resetPages,
  ...passwordPages,
  ...secondFactorPages,
  ...sessionPages,
  ...connectionPages,
  ...tokenPages,
  ...consentPages,
  ...devicePages,
]
