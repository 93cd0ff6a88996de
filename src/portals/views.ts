import { createPublicKey } from 'node:crypto'
import { z } from 'zod'
import { assertionAlgorithms } from '../oauth/clients.ts'
import { grantableScopes } from '../platform/actor.ts'
import { rule } from '../platform/faults.ts'
import { paging } from '../platform/pages.ts'
import { allowedActions, GivenInstant, Id, Instant, line, patchOf, prose, Version } from '../platform/views.ts'
import { Email, PersonView } from '../users/views.ts'
import { redirectFault } from './redirects.ts'
import { applicationTypes, clientAuthentications, portalKinds, portalStates } from './tables.ts'

export const PortalPath = z.strictObject({ portalId: Id })
export const CredentialPath = z.strictObject({ portalId: Id, credentialId: Id })

const Part = z
  .string()
  .max(1000)
  .regex(/^[\w-]+$/)
const PublicKey = z
  .strictObject({
    kty: z.enum(['EC', 'OKP', 'RSA']),
    kid: z.string().max(200).optional(),
    use: z.literal('sig').optional(),
    alg: z.enum(assertionAlgorithms).optional(),
    crv: z.enum(['P-256', 'Ed25519']).optional(),
    x: Part.optional(),
    y: Part.optional(),
    n: Part.optional(),
    e: Part.optional(),
  })
  .refine(isKey, rule('invalid-key', 'Must be the public half of a key (RFC 7517); an RSA key has 2048 bits at least.'))
  .meta({ id: 'PublicKey', description: 'A public key (RFC 7517). Private parts are refused.' })

const KeySet = z.strictObject({ keys: z.array(PublicKey).min(1).max(5) })
const RedirectUri = z.string().min(8).max(500).meta({ example: 'https://portal.example.org/callback' })
const HomepageUrl = z.url({ protocol: /^https$/ }).max(500)
const Scopes = z.array(z.enum(grantableScopes)).max(grantableScopes.length)

const settings = z.strictObject({
  name: line(80).meta({ example: 'Atlas of creative regions', description: 'What members read when they are asked to consent.' }),
  description: prose(1000).nullable().default(null),
  homepageUrl: HomepageUrl.nullable().default(null),
  contactEmail: Email,
  kind: z
    .enum(portalKinds)
    .meta({ description: 'In the sandbox only test users can consent, and addresses of the developer’s own machine are allowed.' }),
  applicationType: z.enum(applicationTypes).meta({ description: 'What runs it: only software on a server can keep a secret.' }),
  authentication: z.enum(clientAuthentications).meta({ description: 'How it proves itself when it asks for tokens.' }),
  jwks: KeySet.nullable().default(null).meta({ description: 'Its public keys, for `private_key_jwt` and for nothing else.' }),
  redirectUris: z.array(RedirectUri).max(20).default([]).meta({ description: 'Where codes are sent; compared letter by letter.' }),
  scopes: Scopes.default([]).meta({ description: 'The most that it may ever be granted, and what it may do for itself.' }),
  requiresDpop: z.boolean().default(false).meta({ description: 'It takes no token that is not bound to its key (RFC 9449).' }),
  allowedGroupIds: z
    .array(Id)
    .max(100)
    .default([])
    .meta({ description: 'Groups that it shows, also hidden ones, and for whose active members it acts; without any, for everybody who consents.' }),
  testUserIds: z.array(Id).max(50).default([]).meta({ description: 'Who may consent to it in the sandbox.' }),
})

type Settings = z.output<typeof settings>

/** What an admin may change, whole: a patch is validated after the merge. */
export const PortalSettings = settings.superRefine((portal, context) => {
  for (const { path, code, detail } of faultsOf(portal)) context.addIssue({ code: 'custom', path, message: rule(code, detail), input: portal })
})

export const RegisterPortal = PortalSettings.meta({ id: 'RegisterPortal' })
export const PortalPatch = patchOf(settings).meta({ id: 'PortalPatch' })

function* faultsOf({ applicationType, authentication, jwks, redirectUris, kind }: Settings) {
  if ((authentication === 'none') !== (applicationType !== 'server')) {
    yield {
      path: ['authentication'],
      code: 'authentication-unfit',
      detail: 'Software on a server proves itself; any other cannot keep a secret: none.',
    }
  }
  if ((authentication === 'private_key_jwt') !== (jwks !== null)) {
    yield { path: ['jwks'], code: 'keys-unfit', detail: 'Public keys come with private_key_jwt, and with nothing else.' }
  }
  if (applicationType === 'browser' && redirectUris.length === 0) {
    yield { path: ['redirectUris'], code: 'too-few', detail: 'An app in the browser needs one.' }
  }
  for (const [index, uri] of redirectUris.entries()) {
    const fault = redirectFault(uri, { kind, applicationType })
    if (fault !== null) yield { path: ['redirectUris', index], code: 'invalid-redirect', detail: fault }
  }
}

export const portalActions = ['update', 'suspend', 'reinstate', 'createCredential', 'revokeCredential', 'listActivity'] as const

export const PortalView = z
  .strictObject({
    id: Id.meta({ description: 'UUIDv7; also its `client_id`.' }),
    version: Version,
    createdAt: Instant,
    updatedAt: Instant,
    name: z.string().max(80),
    description: z.string().max(1000).nullable(),
    homepageUrl: HomepageUrl.nullable(),
    contactEmail: z.string().max(254),
    kind: z.enum(portalKinds),
    applicationType: z.enum(applicationTypes),
    authentication: z.enum(clientAuthentications),
    jwks: KeySet.nullable(),
    redirectUris: z.array(RedirectUri).max(20),
    scopes: Scopes,
    requiresDpop: z.boolean(),
    allowedGroupIds: z.array(Id).max(100),
    testUserIds: z.array(Id).max(50),
    state: z.enum(portalStates),
    suspensionReason: z.string().max(500).nullable(),
    registeredBy: PersonView.nullable(),
    lastUsedAt: Instant.nullable().meta({ description: 'To the minute.' }),
    allowedActions: allowedActions(portalActions),
  })
  .meta({ id: 'Portal', description: "A partner's software, registered as an OAuth client." })

export const PortalsQuery = z.strictObject({
  ...paging,
  state: z.enum(portalStates).optional().meta({ description: 'Only portals in this state.' }),
  kind: z.enum(portalKinds).optional().meta({ description: 'Only live ones, or only the sandbox.' }),
})

const credentialShape = {
  id: Id,
  hint: z.string().max(4).meta({ description: 'The last characters of the secret, to tell one from the other.', example: 'x7Qa' }),
  createdAt: Instant,
  lastUsedAt: Instant.nullable().meta({ description: 'To the minute.' }),
  revokedAt: Instant.nullable(),
}

export const CredentialView = z
  .strictObject(credentialShape)
  .meta({ id: 'PortalCredential', description: 'A secret that a portal shows to get tokens.' })
export const NewCredentialView = z
  .strictObject({
    ...credentialShape,
    secretNotice: z.literal('secret-already-shown').optional().meta({ description: 'In a replayed answer, in place of the secret.' }),
    secret: z.string().max(100).optional().meta({ description: 'The `client_secret`. It is shown once and stored as a hash.' }),
  })
  .meta({ id: 'NewPortalCredential' })
export const CredentialsQuery = z.strictObject({ ...paging })

export const ActivityView = z
  .strictObject({
    id: Id,
    action: z.string().max(80).meta({
      description: 'The operation, or what happened at the authorization server: `token.code`, `consent.given` and their like.',
      example: 'registerForMeeting',
    }),
    status: z.string().max(80).meta({ description: '`done`, or the code of the refusal, at the authorization server OAuth’s.', example: 'done' }),
    userId: Id.nullable().meta({ description: 'For whom; null for the portal itself.' }),
    requestId: z.string().max(100).nullable(),
    occurredAt: Instant,
  })
  .meta({ id: 'PortalActivity', description: 'What a portal did or was refused. Kept for 90 days; reading is not noted.' })

export const ActivityQuery = z.strictObject({
  ...paging,
  action: line(80).optional().meta({ description: 'Only this operation.' }),
  status: line(80).optional().meta({ description: 'Only what ended so.' }),
  userId: Id.optional().meta({ description: 'Only what was done for this user.' }),
  from: GivenInstant.optional().meta({ description: 'Only what happened at this instant or later.' }),
  to: GivenInstant.optional().meta({ description: 'Only what happened before this instant.' }),
})

export const ConnectionPath = z.strictObject({ connectionId: Id })
export const ConnectionsQuery = z.strictObject({ ...paging })
export const ConnectionView = z
  .strictObject({
    id: Id,
    version: Version,
    createdAt: Instant,
    updatedAt: Instant,
    portal: z.strictObject({
      id: Id,
      name: z.string().max(80),
      description: z.string().max(1000).nullable(),
      homepageUrl: HomepageUrl.nullable(),
      kind: z.enum(portalKinds),
      state: z.enum(portalStates),
    }),
    scopes: Scopes.meta({ description: 'What it may do for you, as far as you may yourself.' }),
    lastUsedAt: Instant.nullable().meta({ description: 'To the minute.' }),
  })
  .meta({ id: 'Connection', description: 'Your consent that a portal acts for you.' })

/** Whether this is a key at all, and a strong one (RFC 7518, section 3.3), and no secret one: there are no members for private parts. */
function isKey(jwk: object): boolean {
  try {
    const { type, asymmetricKeyDetails } = createPublicKey({ key: jwk as Record<string, string>, format: 'jwk' })
    return type === 'public' && (asymmetricKeyDetails?.modulusLength ?? 2048) >= 2048
  } catch {
    return false
  }
}
