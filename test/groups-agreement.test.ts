import { membershipId, people, stuttgart } from '../src/demo/cast.ts'
import { aGroup, invites } from './support/groups.ts'
import { openHouse } from './support/house.ts'
import t from './support/tap.ts'

const house = await openHouse(t)
const { as, anonymous, rows, fingerprint, clock } = house
const group = `/v1/groups/${stuttgart.id}`
const agreement = `${group}/agreement`
const acceptances = `${group}/agreement-acceptances`

t.test('the text is free for those inside, agreed or not, for the invited and for admins', async (t) => {
  for (const person of ['petra', 'ines', 'otto', 'milo', 'ada'] as const)
    t.match(await as(person).get(agreement), { status: 200, body: { version: 1, text: stuttgart.agreement } }, person)
  t.match((await as('ines').get(agreement)).body, { acceptedAt: null, allowedActions: ['read', 'accept'] })
  t.match((await as('petra').get(agreement)).body, { acceptedAt: /2014/, allowedActions: ['read', 'set', 'accept', 'listAcceptances'] })
  t.match(await as('nina').get(agreement), { status: 403, body: { code: 'forbidden' } })
  t.match(await anonymous.get(agreement), { status: 401 })
  const { path } = await aGroup(house, 'petra')
  t.match(await as('petra').get(`${path}/agreement`), { status: 404, body: { code: 'not-found' } }, 'a group without one')
  t.match(await as('lea').get(`${path}/agreement`), { status: 404 })
})

t.test('whoever has not accepted reads nothing that the group says to itself; what is free stays free', async (t) => {
  for (const path of ['/memberships', '/composition'])
    t.match(await as('ines').get(`${group}${path}`), { status: 403, body: { code: 'agreement-required' } }, path)
  t.match(await as('ines').get(`/v1/memberships/${membershipId('lea')}`), { status: 403, body: { code: 'agreement-required' } })
  t.match(await as('ines').get(group), {
    status: 200,
    body: { name: stuttgart.name, size: { members: 7 }, myMembership: { agreementAccepted: false } },
  })
  t.match(await as('ines').get(`/v1/memberships/${membershipId('ines')}`), { status: 200, body: { agreementAccepted: false } })
  t.match(await as('ines').get('/v1/me/memberships'), { status: 200, body: { data: [{ group: { id: stuttgart.id } }] } })
})

t.test('only the version in force can be accepted; a stale one is refused and changes nothing', async (t) => {
  const { path } = await aGroup(house, 'petra')
  const stored = await fingerprint()
  for (const version of [2, 7])
    t.match(await as('ines').post(acceptances, { version }), { status: 409, body: { code: 'agreement-not-in-force', detail: /Version 1/ } })
  t.match(await as('nina').post(acceptances, { version: 1 }), { status: 403, body: { code: 'forbidden' } })
  t.match(await as('ada').post(acceptances, { version: 1 }), { status: 403 }, 'an admin who is not inside promises nothing')
  t.match(await as('petra').post(`${path}/agreement-acceptances`, { version: 1 }), {
    status: 409,
    body: { code: 'agreement-not-in-force', detail: /no agreement/ },
  })
  t.equal(await fingerprint(), stored)
})

t.test('accepting opens the content, once and for all; twice is once', async (t) => {
  const first = await as('ines').post(acceptances, { version: 1 })
  t.match(first, { status: 201, headers: { location: agreement }, body: { version: 1, user: { id: people.ines.id } } })
  t.equal((await as('ines').get(`${group}/memberships`)).status, 200)
  t.match(await rows(`select type, scope_id, data from events where subject_id = $1`, [membershipId('ines')]), [
    { type: 'membership.agreed', scope_id: stuttgart.id, data: { userId: people.ines.id, agreementVersion: 1 } },
  ])
  clock.forward(60_000)
  const again = await as('ines').post(acceptances, { version: 1 })
  t.equal(again.body.acceptedAt, first.body.acceptedAt)
  t.equal((await rows(`select 1 from events where subject_id = $1`, [membershipId('ines')])).length, 1)
})

t.test('the invited may accept before they come in', async (t) => {
  t.match(await as('milo').post(acceptances, { version: 1 }), { status: 201 })
  t.match(await as('milo').get(`${group}/memberships`), { status: 403, body: { code: 'forbidden' } }, 'that does not let them in')
  t.match((await as('milo').post(`/v1/memberships/${membershipId('milo')}/invitation-acceptance`)).body, { state: 'active', agreementAccepted: true })
  t.equal((await as('milo').get(`${group}/memberships`)).status, 200)
})

t.test('a new version asks everybody again, but for its writer', async (t) => {
  const before = await as('petra').get(agreement)
  const set = await as('petra').put(
    agreement,
    { text: 'Nobody sells anything here.', language: 'en' },
    { headers: { 'if-match': before.headers.etag! } },
  )
  t.match(set, { status: 200, body: { version: 2, text: 'Nobody sells anything here.', acceptedAt: /2014/ } })
  t.equal((await as('petra').get(`${group}/memberships`)).status, 200)
  for (const person of ['lea', 'ines', 'milo', 'otto'] as const)
    t.match(await as(person).get(`${group}/memberships`), { status: 403, body: { code: 'agreement-required' } }, person)
  t.equal((await as('ada').get(`${group}/memberships`)).status, 200, 'an admin who is not inside is not asked')
  t.match(await as('lea').post(acceptances, { version: 1 }), { status: 409, body: { code: 'agreement-not-in-force' } })
  t.match(await rows(`select kind, params from notifications where user_id = $1`, [people.lea.id]), [
    { kind: 'group.agreement_set', params: { version: 2 } },
  ])
  t.match(await rows(`select scope_id, data from events where type = 'group.agreement_set'`), [
    { scope_id: stuttgart.id, data: { agreementVersion: 2 } },
  ])
  t.equal((await as('lea').post(acceptances, { version: 2 })).status, 201)
  t.equal((await as('lea').get(`${group}/memberships`)).status, 200)
})

t.test('the same text again changes nothing; a stale If-Match is refused', async (t) => {
  const stored = await fingerprint()
  t.match(await as('petra').put(agreement, { text: 'Nobody sells anything here.' }, { headers: { 'if-match': '*' } }), {
    status: 200,
    body: { version: 2 },
  })
  t.match(await as('petra').put(agreement, { text: 'Other' }, { headers: { 'if-match': '"1.x"' } }), {
    status: 412,
    body: { code: 'version-conflict' },
  })
  for (const person of ['lea', 'otto', 'nina'] as const)
    t.match(await as(person).put(agreement, { text: 'Mine' }), { status: 403, body: { code: 'forbidden' } }, person)
  t.equal(await fingerprint(), stored)
})

t.test('a facilitator who has not accepted leads nothing until they do, and an unaccepted agreement never blocks leaving or declining', async (t) => {
  await as('petra').put(`/v1/memberships/${membershipId('jordi')}/role`, { role: 'facilitator' })
  t.match(await as('jordi').patch(group, { name: 'x' }), { status: 403, body: { code: 'agreement-required' } })
  t.match(await as('jordi').post(`${group}/pause`), { status: 403, body: { code: 'agreement-required' } })
  t.match(await as('jordi').put(agreement, { text: 'x' }), { status: 403, body: { code: 'agreement-required' } })
  t.match(await as('jordi').post(`${group}/membership-invitations`, { invitations: [{ userId: people.nina.id }] }), {
    status: 403,
    body: { code: 'agreement-required' },
  })
  t.match(await as('jordi').post(`/v1/memberships/${membershipId('lea')}/removal`, { reason: 'x' }), {
    status: 403,
    body: { code: 'agreement-required' },
  })
  t.match(await as('jordi').get(acceptances), { status: 403, body: { code: 'agreement-required' } })
  t.match(await as('jordi').post(`/v1/memberships/${membershipId('jordi')}/departure`), { status: 200, body: { state: 'left' } })
  const { membershipId: invitation } = await invites(house, 'petra', stuttgart.id, 'nina')
  t.match(await as('nina').post(`/v1/memberships/${invitation}/invitation-decline`), { status: 200, body: { state: 'declined' } })
})

t.test('facilitators see who has accepted, in the version in force or an earlier one', async (t) => {
  const inForce = await as('petra').get(acceptances)
  t.same(inForce.body.data.map((one: { user: { id: string } }) => one.user.id).sort(), [people.petra.id, people.lea.id].sort())
  t.equal((await as('petra').get(`${acceptances}?version=1`)).body.data.length, 9)
  const seen = []
  let next = `${acceptances}?version=1&limit=4`
  for (let last; next; next = last.body.nextCursor && `${acceptances}?version=1&limit=4&cursor=${last.body.nextCursor}`) {
    last = await as('ada').get(next)
    seen.push(...last.body.data.map((one: { user: { id: string } }) => one.user.id))
  }
  t.equal(new Set(seen).size, 9)
  t.match(await as('lea').get(acceptances), { status: 403, body: { code: 'forbidden' } })
})

t.test('an acceptance outlives the membership: whoever comes back is not asked the same again', async (t) => {
  await as('lea').post(`/v1/memberships/${membershipId('lea')}/departure`)
  const { membershipId: again } = await invites(house, 'petra', stuttgart.id, 'lea')
  t.not(again, membershipId('lea'), 'coming back is a new row')
  t.match((await as('lea').post(`/v1/memberships/${again}/invitation-acceptance`)).body, { state: 'active', agreementAccepted: true })
  t.match(await as('lea').get(`/v1/memberships/${membershipId('lea')}`), { body: { state: 'left' } })
})
