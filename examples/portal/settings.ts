/** What the portal has to know. Its secret stays on the server: no page and no cookie holds it. */
export interface Settings {
  /** Where Septet is, letter by letter as it calls itself: the issuer of its tokens. */
  septet: string
  /** What an admin of Septet gave when the portal was registered. */
  clientId: string
  clientSecret: string
  /** Where the portal is for its members' browsers; `/callback` below it is registered as its redirect address. */
  publicUrl: string
}

/** What the portal asks its members for: no more than its pages use. */
export const scopes = [
  'profile:read', // whose name stands above, and in which time zone they live
  'clusters:read', // for whom an experience can be recorded
  'groups:read',
  'meetings:read',
  'meetings:write', // registering, and giving the seat up again
  'practices:read',
  'experiences:read',
  'experiences:write',
  'offline_access', // refresh tokens: an access token lasts ten minutes, a visit longer
] as const

/** From the environment, for a portal that an admin registered; null where nothing is said. */
export function settingsIn({ SEPTET_URL, CLIENT_ID, CLIENT_SECRET }: Record<string, string | undefined>, publicUrl: string): Settings | null {
  if (SEPTET_URL === undefined && CLIENT_ID === undefined && CLIENT_SECRET === undefined) return null
  if (SEPTET_URL === undefined || CLIENT_ID === undefined || CLIENT_SECRET === undefined) {
    throw new Error('SEPTET_URL, CLIENT_ID and CLIENT_SECRET belong together: one of them is missing')
  }
  return { septet: SEPTET_URL.replace(/\/$/, ''), clientId: CLIENT_ID, clientSecret: CLIENT_SECRET, publicUrl }
}
