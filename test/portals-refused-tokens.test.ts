import { generateKeyPair, SignJWT } from 'jose'
import { people, stuttgart } from '../src/demo/cast.ts'
import { openHouse } from './support/house.ts'
import { aGrant, aKey, aPortal, portalToken } from './support/portals.ts'
import t from './support/tap.ts'

const house = await openHouse(t)
const { rows, clock, bearing, as, world, fingerprint } = house
const scopes = ['profile:read', 'groups:read'] as const
const lea = people.lea.id

/** A portal that acts for Léa, and how its token is answered. */
const member = async (traits: Parameters<typeof aPortal>[1] = {}, more: { jkt?: string } = {}) => {
  const portalId = await aPortal(house, { scopes, ...traits })
  const grantId = await aGrant(house, portalId, 'lea', scopes)
  const jti = world.newId()
  const token = await portalToken(house, { portalId, person: 'lea', grantId, scopes, jti, ...more })
  const ask = async (headers = {}) => (await bearing(token).get('/v1/me', { headers: { 'x-request-id': 'request-0003', ...headers } })).status
  return { portalId, grantId, jti, token, ask }
}
const noted = async (portalId: string) => (await as('ada').get(`/v1/portals/${portalId}/activity?action=token.refused`)).body.data

type Ends = (of: Awaited<ReturnType<typeof member>>) => Promise<unknown>
const ends: Record<string, Ends> = {
  revoked: ({ jti }) => rows('insert into revoked_tokens (jti, expires_at) values ($1, now())', [jti]),
  'portal-suspended': ({ portalId }) => as('ada').post(`/v1/portals/${portalId}/suspension`, { reason: 'Taken over' }),
  'consent-ended': ({ grantId }) => as('lea').delete(`/v1/me/connections/${grantId}`),
  'user-not-served': ({ portalId }) => rows(`update portals set kind = 'sandbox' where id = $1`, [portalId]),
  expired: async () => clock.forward(601_000),
  'user-not-active': () => rows(`update users set status = 'suspended' where id = $1`, [lea]),
}
for (const [status, end] of Object.entries(ends)) {
  t.test(`a token that is no longer taken is noted for its portal: ${status}`, async (t) => {
    const made = await member()
    t.equal(await made.ask(), 200)
    t.same(await noted(made.portalId), [])
    await end(made)
    clock.forward(1000)
    const before = await fingerprint()
    t.equal(await made.ask(), 401)
    t.equal(await fingerprint(), before)
    t.match(await noted(made.portalId), [{ status, userId: lea, requestId: 'request-0003' }])
    await rows(`update users set status = 'active' where id = $1`, [lea])
  })
}

t.test('so is a token without the proof of its key, or where the portal takes no other', async (t) => {
  const key = await aKey()
  const bound = await member({}, { jkt: key.jkt })
  t.equal(await bound.ask(), 401)
  t.match(await noted(bound.portalId), [{ status: 'unproved', userId: lea }])
  clock.forward(60_000)
  const stranger = await aKey()
  const made = Math.floor(clock.now.getTime() / 1000)
  const dpop = await stranger.prove({ htm: 'GET', htu: 'https://septet.example.org/v1/me', iat: made, jti: 'one', ath: 'x' })
  t.equal(await bound.ask({ authorization: `DPoP ${bound.token}`, dpop }), 401)
  t.equal((await noted(bound.portalId)).length, 2)
  const strict = await member({ requiresDpop: true })
  t.equal(await strict.ask(), 401)
  t.match(await noted(strict.portalId), [{ status: 'unproved' }])
})

t.test('of the same refusal one a minute, whoever the tokens are for', async (t) => {
  const { portalId, token } = await member({ groups: [stuttgart.id] })
  const grantId = await aGrant(house, portalId, 'jordi', scopes)
  const other = await portalToken(house, { portalId, person: 'jordi', grantId, scopes })
  const itself = await portalToken(house, { portalId, scopes })
  await as('ada').post(`/v1/portals/${portalId}/suspension`, { reason: 'Taken over' })
  const all = () => Promise.all([token, other, itself, token, other].map(async (one) => t.equal((await bearing(one).get('/v1/groups')).status, 401)))
  await all()
  await all()
  t.equal((await noted(portalId)).length, 1)
  clock.forward(60_000)
  await all()
  t.equal((await noted(portalId)).length, 2)
})

t.test('a token that our keys did not sign is noted for nobody, whatever it says', async (t) => {
  const { portalId, grantId, token } = await member()
  const { privateKey } = await generateKeyPair('ES256')
  const { kid } = JSON.parse(Buffer.from(token.split('.')[0]!, 'base64url').toString()) as { kid: string }
  const says = (exp: number, iss = 'https://septet.example.org') =>
    new SignJWT({ client_id: portalId, scope: 'groups:read', gid: grantId, jti: world.newId() })
      .setProtectedHeader({ alg: 'ES256', typ: 'at+jwt', kid })
      .setIssuer(iss)
      .setAudience(iss)
      .setSubject(lea)
      .setIssuedAt(exp - 600)
      .setExpirationTime(exp)
      .sign(privateKey)
  const now = Math.floor(clock.now.getTime() / 1000)
  const [head, body, signature] = token.split('.')
  const altered = Buffer.from(
    Buffer.from(body!, 'base64url')
      .toString()
      .replace(/"exp":\d+/, '"exp":1'),
  ).toString('base64url')
  const unsigned = Buffer.from(JSON.stringify({ alg: 'none', typ: 'at+jwt', kid })).toString('base64url')
  const stored = await fingerprint()
  const [before] = await rows('select count(*)::int as n from portal_activity')
  for (const forged of [
    await says(now - 1),
    await says(now + 600),
    await says(now + 600, 'https://elsewhere.example.org'),
    `${head}.${altered}.${signature}`,
    `${unsigned}.${altered}.`,
  ]) {
    t.equal((await bearing(forged).get('/v1/groups')).status, 401)
  }
  t.same(await rows('select count(*)::int as n from portal_activity'), [before])
  t.equal(await fingerprint(), stored)
})

t.test('nor is a personal token, and a note that cannot be made keeps nobody waiting', async (t) => {
  const [before] = await rows('select count(*)::int as n from portal_activity')
  const { token, id } = (await as('lea').post('/v1/me/personal-access-tokens', { name: 'Gone', scopes: ['groups:read'] })).body
  await as('lea').delete(`/v1/me/personal-access-tokens/${id}`)
  t.equal((await bearing(token).get('/v1/groups')).status, 401)
  t.same(await rows('select count(*)::int as n from portal_activity'), [before])
  const { ask, portalId } = await member()
  await as('ada').post(`/v1/portals/${portalId}/suspension`, { reason: 'Taken over' })
  await rows('alter table portal_activity rename to portal_activity_gone')
  const status = await ask()
  await rows('alter table portal_activity_gone rename to portal_activity')
  t.equal(status, 401)
})
