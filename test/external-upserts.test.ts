import { people } from '../src/demo/cast.ts'
import type { Scope } from '../src/platform/actor.ts'
import { aGroup } from './support/groups.ts'
import { type Client, openHouse } from './support/house.ts'
import { aGrant, aPortal, portalToken } from './support/portals.ts'
import { refusing } from './support/refusing.ts'
import t, { type Test } from './support/tap.ts'

const house = await openHouse(t)
const { as, rows, anonymous } = house
const refuses = refusing(house)
const scopes = ['users:write', 'clusters:read', 'clusters:write', 'groups:read', 'groups:write'] as const satisfies Scope[]
const portalId = await aPortal(house, { scopes })
const portal = house.bearing(await portalToken(house, { portalId, scopes }))
const another = await aPortal(house, { scopes })

const loire = { name: 'Loire numérique', country: 'FR', sectors: ['creative.games', 'creative.games'] }
const circle = { name: 'Partners in Canada', purpose: 'Enter the Canadian market.' }
const sofia = { email: 'sofia.rossi@example.org', displayName: 'Sofia Rossi' }

/** Made, the same again, and changed. */
const thrice = async (test: Test, client: Client, path: string, body: object, change: object) => {
  const made = await client.put(path, body)
  test.match(made, { status: 201, body: { version: 1, externalId: decodeURIComponent(path.split('ext:')[1]!) } })
  test.equal(made.headers.location, `${path.split('/ext:')[0]}/${made.body.id}`)
  const stored = await house.fingerprint()
  test.match(await client.put(path, body), { status: 200, body: { id: made.body.id, version: 1 } })
  test.equal(await house.fingerprint(), stored, 'the same again changes nothing')
  const changed = await client.put(path, { ...body, ...change })
  test.match(changed, { status: 200, body: { id: made.body.id, version: 2 } })
  await refuses(test, () => client.put(path, body, { headers: { 'if-match': '"1"' } }), 412, 'version-conflict')
  return made.body.id as string
}

t.test('a portal for itself keeps a cluster up to date, until somebody manages it', async (t) => {
  const path = '/v1/clusters/ext:crm-1'
  const id = await thrice(t, portal, path, loire, { city: 'Nantes' })
  t.match(await portal.get(path), { status: 200, body: { id, city: 'Nantes', allowedActions: ['update'] } })
  t.match(await rows('select 1 from affiliations where cluster_id = $1', [id]), [], 'it has no team yet')
  t.match(await rows(`select actor_id, client_id from events where subject_id = $1 order by sequence limit 1`, [id]), [
    { actor_id: null, client_id: portalId },
  ])
  await refuses(t, async () => house.bearing(await portalToken(house, { portalId: another, scopes })).get(`/v1/clusters/${id}`), 404, 'not-found')
  const appointed = await as('ada').post(`/v1/clusters/${id}/appointments`, { userId: people.marta.id, role: 'manager' })
  t.equal(appointed.status, 201)
  await refuses(t, () => portal.put(path, loire), 403, 'forbidden')
})

t.test('a portal for itself keeps a group up to date, until somebody facilitates it', async (t) => {
  const path = '/v1/groups/ext:group-1'
  const id = await thrice(t, portal, path, circle, { purpose: 'Win the Canadian market.' })
  t.match(await portal.get(path), { status: 200, body: { id, state: 'forming', size: { members: 0 }, allowedActions: ['update'] } })
  await refuses(t, () => portal.post(`/v1/groups/${id}/activation`), 403, 'user-required')
  const invited = await as('ada').post(`/v1/groups/${id}/membership-invitations`, { invitations: [{ userId: people.petra.id, role: 'facilitator' }] })
  t.equal(invited.status, 201)
  await as('petra').post(`/v1/memberships/${invited.body.data[0].id}/invitation-acceptance`)
  await refuses(t, () => portal.put(path, circle), 403, 'forbidden')
})

t.test('a portal for itself invites people, and corrects them until they accept', async (t) => {
  const path = '/v1/users/ext:person%2F1'
  const id = await thrice(t, portal, path, sofia, { displayName: 'Sofia Maria Rossi' })
  const answer = await portal.put(path, { ...sofia, email: 'sofia@example.org' })
  t.notMatch(answer.text, /sofia|sep_usr_/i, 'it learns nothing of the person, and cannot accept for them')
  t.match(await rows('select revoked_at is null as open from user_invitations where user_id = $1 order by created_at, id', [id]), [
    { open: false },
    { open: true },
  ])
  const { body } = await as('ada').post(`/v1/users/${id}/invitation`)
  t.equal((await anonymous.post('/v1/user-invitation-acceptances', { token: body.invitationToken, displayName: 'Sofia R.' })).status, 201)
  const stored = await house.fingerprint()
  t.match(await portal.put(path, sofia), { status: 200, body: { id, status: 'active' } }, 'then the account is theirs')
  t.equal(await house.fingerprint(), stored)
  await refuses(t, () => portal.put('/v1/users/ext:person-2', { ...sofia, email: 'SOFIA@example.org' }), 409, 'email-taken')
  await refuses(t, () => portal.get(`/v1/users/${id}`), 403, 'user-required')
})

t.test('an address on which others rely is corrected by nobody', async (t) => {
  const path = '/v1/users/ext:person-4'
  const victim = { email: 'victim@corp.example.org', displayName: 'Vera Victim' }
  const attacker = { ...victim, email: 'attacker@evil.example.org' }
  const { body } = await portal.put(path, victim)
  const { path: group } = await aGroup(house, 'petra')
  const invited = await as('petra').post(`${group}/membership-invitations`, { invitations: [{ email: victim.email, displayName: 'Vera' }] })
  await refuses(t, () => portal.put(path, attacker), 409, 'address-relied-on')
  t.match(
    await portal.put(path, { ...victim, email: 'VICTIM@corp.example.org', displayName: 'Vera V.' }),
    { status: 200 },
    'the name is theirs still',
  )
  t.match(await rows('select email from users where id = $1', [body.id]), [{ email: 'VICTIM@corp.example.org' }])
  await as('petra').post(`/v1/memberships/${invited.body.data[0].id}/invitation-revocation`)
  await refuses(t, () => portal.put(path, attacker), 409, 'address-relied-on')

  const tester = await portal.put('/v1/users/ext:person-5', { ...victim, email: 'tester@corp.example.org' })
  await rows('insert into portal_test_users (portal_id, user_id) values ($1, $2)', [another, tester.body.id])
  await refuses(t, () => portal.put('/v1/users/ext:person-5', attacker), 409, 'address-relied-on')

  t.equal((await as('ada').put('/v1/users/ext:person-6', { ...victim, email: 'admin@corp.example.org' })).status, 201)
  await as('petra').post(`${group}/membership-invitations`, { invitations: [{ email: 'admin@corp.example.org', displayName: 'A' }] })
  await refuses(t, () => as('ada').put('/v1/users/ext:person-6', attacker), 409, 'address-relied-on')
})

t.test('it does only what an admin registered it for', async (t) => {
  const reader = house.bearing(await portalToken(house, { portalId: await aPortal(house, { scopes: ['clusters:read'] }), scopes }))
  await refuses(t, () => reader.put('/v1/clusters/ext:crm-9', loire), 403, 'missing-scope')
  await refuses(t, () => reader.put('/v1/users/ext:crm-9', sofia), 403, 'missing-scope')
})

t.test('for a member it makes what the member may make, and the object is theirs', async (t) => {
  const grantId = await aGrant(house, another, 'petra', scopes)
  const forPetra = house.bearing(await portalToken(house, { portalId: another, person: 'petra', grantId, scopes }))
  await refuses(t, () => forPetra.put('/v1/users/ext:person-3', { ...sofia, email: 'x@example.org' }), 403, 'forbidden')
  const made = await forPetra.put('/v1/groups/ext:group-2', circle)
  t.match(made, { status: 201, body: { myMembership: { role: 'facilitator' } } })
  t.match(await as('petra').get(`/v1/groups/${made.body.id}`), { body: { externalId: null } }, "the portal's id is not the user's")
  const itself = house.bearing(await portalToken(house, { portalId: another, scopes }))
  await refuses(t, () => itself.get('/v1/groups/ext:group-2'), 404, 'not-found')
  await refuses(t, () => itself.put('/v1/groups/ext:group-2', circle), 404, 'not-found')
})

t.test('a member does so with a token of their own, under ids of their own', async (t) => {
  t.match(await as('marta').put('/v1/clusters/ext:mine', { ...loire, name: 'Loire deux' }), {
    status: 201,
    body: { allowedActions: ['update', 'submitForValidation', 'listValidations', 'listAffiliations'] },
  })
  t.match(await as('ada').put('/v1/users/ext:mine', { email: 'nobody@example.org', displayName: 'Nobody Yet' }), {
    status: 201,
    body: { status: 'invited' },
  })
  await refuses(t, () => as('petra').put('/v1/users/ext:mine', { ...sofia, email: 'y@example.org' }), 403, 'forbidden')
})

t.test('only an id of the caller’s own is an address to put to', async (t) => {
  await refuses(t, () => portal.put(`/v1/clusters/${people.ada.id}`, loire), 400, 'invalid-parameter')
  await refuses(t, () => portal.put('/v1/clusters/ext:', loire), 400, 'invalid-parameter')
  await refuses(t, () => portal.put('/v1/clusters/ext:never', loire, { headers: { 'if-match': '*' } }), 412, 'version-conflict')
})
