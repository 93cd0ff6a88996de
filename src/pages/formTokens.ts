import { isMarkOf, markOf } from '../accounts/seals.ts'
import { cookieIn } from '../accounts/sessions.ts'
import { cookieSettings } from './cookies.ts'
import type { House, Visit } from './visit.ts'

const formCookie = 'septet_form'
export const tokenField = 'formToken'
const purpose = 'form'

/**
 * The token of a form: a mark over whose form it is, the session, or before there is one a cookie of its own (a signed double submit). A
 * random word in front makes each different, so that nothing can be learnt from the length of compressed answers.
 */
export function formToken(visit: Visit): string {
  const { house, reply, session, request } = visit
  let secret = cookieIn(request, formCookie)
  if (!session && !secret) {
    secret = house.world.newSecret('sep_frm_')
    reply.setCookie(formCookie, secret, cookieSettings(house))
    // A page may hold two forms: both belong to this cookie.
    request.headers.cookie = [request.headers.cookie, `${formCookie}=${secret}`].filter(Boolean).join('; ')
  }
  const word = house.world.newBytes(12).toString('base64url')
  return `${word}.${markOf(house.key, purpose, `${word} ${session ? session.sessionId : secret}`)}`
}

/** Why a form is not taken, or null: sent by another site, or not made for this browser. */
export function formRefusal(visit: Visit, token: string): 'elsewhere' | 'stale' | null {
  const { house, request, session } = visit
  if (!isFromHere(house, request.headers)) return 'elsewhere'
  const [word = '', mark = ''] = token.split('.')
  const owner = session ? session.sessionId : cookieIn(request, formCookie)
  return owner !== null && isMarkOf(mark, house.key, purpose, `${word} ${owner}`) ? null : 'stale'
}

/**
 * Fetch Metadata says it best. Our pages send no referrer, and browsers then send `Origin: null` with their own forms: where there is no
 * Fetch Metadata either (Safari before 16.4) the token and SameSite stand alone.
 */
function isFromHere({ publicUrl }: House, headers: { origin?: string | undefined; 'sec-fetch-site'?: string | string[] | undefined }): boolean {
  const site = headers['sec-fetch-site']
  if (site !== undefined) return site === 'same-origin'
  return headers.origin === undefined || headers.origin === 'null' || headers.origin === new URL(publicUrl).origin
}
