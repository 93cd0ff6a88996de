import { sql } from 'drizzle-orm'
import type { Consent, Member, Parties, Portal, SignedIn } from '../oauth/parties.ts'
import { transact } from '../platform/act.ts'
import { anonymous } from '../platform/actor.ts'
import type { World } from '../platform/clock.ts'
import type { Database } from '../platform/database.ts'
import { statement } from '../platform/sql.ts'
import { secretHash } from '../users/verbs.ts'
import { noteActivity, refusalNotes } from './activity.ts'
import { grantScopes, mayConsent } from './granting.ts'
import { portalServes } from './sight.ts'

interface Settings {
  db: Database
  world: World
  sessionCookie: string
  signedIn(cookies: string | undefined): Promise<SignedIn | null>
}

/** How long the origins of browser portals are remembered, so that not every call from a browser asks for them. */
const originsKnownMs = 10_000

/** Portals, their members and consents, as the authorization server asks for them. */
export function partiesIn({ db, world, sessionCookie, signedIn }: Settings): Parties {
  const noteRefusal = refusalNotes(db, world)
  let origins: { at: number; found: Promise<ReadonlySet<string>> } | undefined
  return {
    sessionCookie,
    signedIn,
    portal: async (id) => (isId(id) ? ((await db.run(portalById, { id }))[0] ?? null) : null),
    async holdsSecret(portalId, secret) {
      return (await db.run(useSecret, { portalId, secretHash: secretHash(secret), now: world.now().toISOString() })).length > 0
    },
    mayConsent: async (of) => isId(of.portalId) && mayConsent(db, of),
    consentOf: async (of) => (await db.run(consentBetween, of))[0] ?? null,
    consent: async (id) => (isId(id) ? ((await db.run(consentById, { id }))[0] ?? null) : null),
    async giveConsent(consent) {
      const actor = { ...anonymous, kind: 'user', userId: consent.userId } as const
      await transact(db, { actor, world }, (act) => grantScopes(act, consent))
    },
    member: async (userId) => (isId(userId) ? ((await db.run(activeMember, { userId }))[0] ?? null) : null),
    async note(happening) {
      if (!isId(happening.portalId)) return
      if (happening.status === 'done') await noteActivity(db, world, happening)
      else await noteRefusal(happening)
    },
    origins() {
      const now = world.now().getTime()
      if (origins && now - origins.at < originsKnownMs) return origins.found
      const found = db.run(browserRedirects, {}).then(originsOf)
      const asked = { at: now, found }
      origins = asked
      // What failed is asked again, and not remembered.
      found.catch(() => {
        if (origins === asked) origins = undefined
      })
      return found
    },
  }
}

const isId = (text: string) => /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i.test(text)

const originsOf = (rows: { uri: string }[]): ReadonlySet<string> =>
  new Set(rows.filter(({ uri }) => URL.canParse(uri)).map(({ uri }) => new URL(uri).origin))

const portalById = statement<{ id: string }, Portal>(
  'oauth_portal',
  (p) => sql`
  select id, name, description, homepage_url as "homepageUrl", kind, state, application_type as "applicationType", authentication, jwks,
    redirect_uris as "redirectUris", scopes, requires_dpop as "requiresDpop"
  from portals where id = ${p.id}::uuid`,
)

// Its use is noted to the minute, so that most requests write nothing.
const useSecret = statement<{ portalId: string; secretHash: string; now: string }, { id: string }>(
  'oauth_portal_secret',
  (p) => sql`
  with held as (
    select id, last_used_at from portal_credentials
    where portal_id = ${p.portalId}::uuid and secret_hash = ${p.secretHash} and revoked_at is null
  ), noted as (
    update portal_credentials c set last_used_at = ${p.now}::timestamptz from held
    where c.id = held.id and (held.last_used_at is null or held.last_used_at < ${p.now}::timestamptz - interval '1 minute')
  )
  select id from held`,
)

const consents = sql`
  select g.id, g.user_id as "userId", g.portal_id as "portalId", 
    array(select s from unnest(g.scopes) with ordinality as held(s, n) where s = any(p.scopes) order by n) as scopes
  from grants g join portals p on p.id = g.portal_id join users u on u.id = g.user_id
  where g.state = 'active' and p.state = 'active' and u.status = 'active' and ${portalServes(sql`u.id`)}`

const consentBetween = statement<{ userId: string; portalId: string }, Consent>(
  'oauth_consent_between',
  (p) => sql`${consents} and g.user_id = ${p.userId}::uuid and g.portal_id = ${p.portalId}::uuid`,
)

const consentById = statement<{ id: string }, Consent>('oauth_consent', (p) => sql`${consents} and g.id = ${p.id}::uuid`)

const activeMember = statement<{ userId: string }, Member>(
  'oauth_member',
  (p) => sql`select display_name as name, locale, email from users where id = ${p.userId}::uuid and status = 'active'`,
)

const browserRedirects = statement<object, { uri: string }>(
  'oauth_browser_redirects',
  () => sql`select distinct unnest(redirect_uris) as uri from portals where application_type = 'browser' and state = 'active'`,
)
