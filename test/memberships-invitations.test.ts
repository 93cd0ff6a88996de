import { clusters, membershipId, people, stuttgart } from '../src/demo/cast.ts'
import { aGroup, invites } from './support/groups.ts'
import { openHouse } from './support/house.ts'
import t from './support/tap.ts'

const house = await openHouse(t)
const { as, anonymous, rows, fingerprint, clock } = house
const group = `/v1/groups/${stuttgart.id}`
const invitations = `${group}/membership-invitations`
const milo = `/v1/memberships/${membershipId('milo')}`
const day = 86_400_000
const stateOf = async (id: string) => (await rows<{ state: string }>('select state from memberships where id = $1', [id]))[0]!.state
const told = async (person: keyof typeof people, subject: string) =>
  (
    await rows<{ kind: string }>('select kind from notifications where user_id = $1 and subject_id = $2 order by id', [people[person].id, subject])
  ).map(({ kind }) => kind)

t.test('a facilitator invites several people at once; each answer carries a token once', async (t) => {
  const { path, id } = await aGroup(house, 'petra', { name: 'Bulk' })
  const body = {
    invitations: [
      { userId: people.lea.id },
      { email: people.otto.email.toUpperCase(), displayName: 'Somebody', role: 'observer' },
      { userId: people.jordi.id, clusterId: clusters.barcelonaMedia.id },
    ],
  }
  const key = { headers: { 'idempotency-key': 'invite-1' } }
  const invited = await as('petra').post(`${path}/membership-invitations`, body, key)
  t.match(invited, { status: 201, headers: { location: `${path}/memberships`, 'cache-control': 'no-store' } })
  const [lea, otto, jordi] = invited.body.data
  t.match(lea, {
    user: { id: people.lea.id },
    role: 'member',
    state: 'invited',
    cluster: null,
    invitationToken: /^sep_inv_[\w-]{43}$/,
    invitation: { by: { id: people.petra.id }, email: null, expiresAt: '2014-05-12T08:00:00.000Z', resentCount: 0 },
  })
  t.match(otto, { user: null, role: 'observer', invitation: { email: people.otto.email.toUpperCase() } })
  t.match(await rows('select user_id from memberships where id = $1', [otto.id]), [{ user_id: people.otto.id }], 'a known address is its user')
  t.match(jordi, { user: { id: people.jordi.id, displayName: people.jordi.displayName }, cluster: { id: clusters.barcelonaMedia.id } })
  t.same(await rows('select 1 from memberships where invitation_token_hash like $1', ['sep_%']), [], 'tokens are stored as hashes')
  const again = await as('petra').post(`${path}/membership-invitations`, body, key)
  t.match(again, {
    status: 201,
    headers: { 'idempotency-replayed': 'true' },
    body: { secretNotice: 'secret-already-shown', data: [{ id: lea.id }, {}, {}] },
  })
  t.notMatch(again.text, /sep_inv_|sep_usr_/)
  t.match(await as('petra').get(path), { body: { size: { members: 1, observers: 0, placesLeft: 6 } } }, 'an observer takes no place')
  t.same(await told('lea', lea.id), ['membership.invited'])
  t.match(await rows('select data, scope_id from events where subject_id = $1', [lea.id]), [
    { scope_id: id, data: { userId: people.lea.id, role: 'member', state: 'invited' } },
  ])
})

t.test('an address is invited alike whether anybody has it or not; only its mailbox gets the way in', async (t) => {
  const { path } = await aGroup(house, 'petra')
  const [known, unknown] = [people.ines.email, 'sofia.rossi@example.org']
  const ask = async (email: string, person: 'petra' | 'ada' = 'petra', to = path) => {
    const { status, body, headers } = await as(person).post(`${to}/membership-invitations`, {
      invitations: [{ email, displayName: 'S. Rossi', locale: 'it' }],
    })
    t.equal(status, 201)
    const { id, invitationToken: _, invitation, ...shown } = body.data[0]
    return { id, shown: { ...shown, headers: Object.keys(headers), invitation: { ...invitation, email: '' } } }
  }
  const [ines, sofia] = [await ask(known), await ask(unknown)]
  t.same(sofia.shown, ines.shown)
  t.notMatch(Object.keys(sofia.shown), ['accountToken'], 'whoever holds the token of an account is its person')
  const resent = async (id: string) => {
    const { status, body } = await as('petra').post(`/v1/memberships/${id}/invitation`)
    return { status, user: body.user, keys: Object.keys(body) }
  }
  t.same(await resent(sofia.id), await resent(ines.id))
  t.match(await rows(`select u.status, u.locale, u.display_name from users u where u.email = $1`, [unknown]), [
    { status: 'invited', locale: 'it', display_name: 'S. Rossi' },
  ])
  const letters = await rows<{ state: string; params: { link?: string } }>(
    `select state, params from mails where address = $1 and kind = 'invitation' order by created_at, id`,
    [unknown],
  )
  t.match(letters, [{ state: 'dropped' }, { state: 'waiting', params: { groupName: 'A group', inviterName: people.petra.displayName } }])
  const token = letters[1]!.params.link!.split('=')[1]
  const { body } = await anonymous.post('/v1/user-invitation-acceptances', { token })
  const mine = await house.bearing(body.token).get('/v1/me/memberships')
  t.match(mine.body.data, [{ id: sofia.id, state: 'invited' }], 'and with the account the invitation')

  const byAdmin = await as('ada').post(`${path}/membership-invitations`, { invitations: [{ email: 'omar@example.org', displayName: 'Omar' }] })
  t.match(byAdmin.body.data, [{ user: { displayName: 'Omar' }, accountToken: /^sep_usr_/ }], 'an admin may pass it on')
})

t.test('a mailbox that had its share is invited like all others, and the link that it was sent still works', async (t) => {
  const [{ path: one }, { path: two }] = [await aGroup(house, 'petra'), await aGroup(house, 'petra')]
  const invited = await as('petra').post(`${one}/membership-invitations`, { invitations: [{ email: 'mia@example.org', displayName: 'Mia' }] })
  for (let n = 0; n < 6; n++) t.equal((await as('petra').post(`/v1/memberships/${invited.body.data[0].id}/invitation`)).status, 201)
  const again = await as('petra').post(`${two}/membership-invitations`, { invitations: [{ email: 'MIA@example.org', displayName: 'Mia' }] })
  t.equal(again.status, 201)
  const letters = await rows<{ params: { link?: string } }>(`select params from mails where address = 'mia@example.org' order by created_at, id`)
  t.equal(letters.length, 5)
  const token = letters[4]!.params.link!.split('=')[1]
  t.equal((await anonymous.post('/v1/user-invitation-acceptances', { token })).status, 201)
})

t.test('by address one invites fifty people a day, whether they have accounts or not; admins may more', async (t) => {
  const { path } = await aGroup(house, 'lea', { maxMembers: 60 })
  const invite = (person: 'lea' | 'ada', count: number, from: string) =>
    as(person).post(`${path}/membership-invitations`, {
      invitations: Array.from({ length: count }, (_, at) => ({ email: `${from}${at}@example.org`, displayName: 'N', role: 'observer' })),
    })
  for (const [count, from] of [
    [20, 'a'],
    [20, 'b'],
    [9, 'c'],
  ] as const)
    t.equal((await invite('lea', count, from)).status, 201)
  const stored = await fingerprint()
  t.match(await invite('lea', 2, 'd'), {
    status: 429,
    headers: { 'retry-after': '86400' },
    body: { code: 'too-many-requests', detail: /50 people a day/ },
  })
  const known = {
    invitations: [
      { email: people.otto.email, displayName: 'O' },
      { email: people.bruno.email, displayName: 'B' },
    ],
  }
  t.equal((await as('lea').post(`${path}/membership-invitations`, known)).status, 429)
  t.equal(await fingerprint(), stored)
  t.equal((await invite('lea', 1, 'e')).status, 201)
  t.equal((await as('lea').post(`${path}/membership-invitations`, { invitations: [{ userId: people.otto.id }] })).status, 201, 'by id one may')
  t.equal((await invite('ada', 20, 'f')).status, 201)
})

t.test('an address tells its inviter nothing about its person until they come in', async (t) => {
  const { path } = await aGroup(house, 'petra')
  const invited = await as('petra').post(`${path}/membership-invitations`, {
    invitations: [{ email: people.bruno.email, displayName: 'Whoever', clusterId: clusters.mfg.id }],
  })
  t.equal(invited.status, 201, 'that they do not belong to the cluster is not said')
  const { id } = invited.body.data[0]
  const seenBy = async (person: 'petra' | 'ada' | 'bruno') => (await as(person).get(`/v1/memberships/${id}`)).body
  const list = await as('petra').get(`${path}/memberships?state=invited`)
  for (const shown of [invited, list, await as('petra').get(`/v1/memberships/${id}`)]) {
    t.notMatch(shown.text, people.bruno.id)
    t.notMatch(shown.text, people.bruno.displayName)
    t.match(shown.text, people.bruno.email)
  }
  t.match(await seenBy('ada'), { user: { displayName: people.bruno.displayName } })
  t.match(await seenBy('bruno'), { user: { displayName: people.bruno.displayName } })
  t.equal((await as('bruno').post(`/v1/memberships/${id}/invitation-decline`)).status, 200)
  t.match(await seenBy('petra'), { user: null, decision: { by: null } }, 'nor when they decline')
  const again = await as('petra').post(`${path}/membership-invitations`, { invitations: [{ email: people.bruno.email, displayName: 'Whoever' }] })
  await as('bruno').post(`/v1/memberships/${again.body.data[0].id}/invitation-acceptance`)
  t.match((await as('petra').get(`/v1/memberships/${again.body.data[0].id}`)).body, {
    user: { id: people.bruno.id },
    cluster: { id: clusters.buda.id },
  })
})

t.test('all are invited or none: every entry that does not hold is named', async (t) => {
  const stored = await fingerprint()
  const refused = await as('petra').post(invitations, {
    invitations: [
      { userId: people.nina.id },
      { userId: people.lea.id },
      { email: people.milo.email.toUpperCase(), displayName: 'Milo' },
      { userId: people.nina.id },
      { userId: stuttgart.id },
      { userId: people.marta.id, clusterId: clusters.mfg.id },
      { email: people.ada.email, displayName: 'New', clusterId: stuttgart.id },
    ],
  })
  t.match(refused, {
    status: 409,
    body: {
      code: 'already-member',
      errors: [
        { pointer: '/invitations/1/userId', code: 'already-member' },
        { pointer: '/invitations/2/email', code: 'already-member', detail: /invited/ },
        { pointer: '/invitations/3/userId', code: 'duplicate' },
        { pointer: '/invitations/4/userId', code: 'unknown-reference' },
        { pointer: '/invitations/5/clusterId', code: 'not-affiliated' },
        { pointer: '/invitations/6/clusterId', code: 'unknown-reference' },
      ],
    },
  })
  const alone = (entry: object) => as('petra').post(invitations, { invitations: [entry] })
  t.match(await alone({ userId: stuttgart.id }), { status: 422, body: { code: 'unknown-reference' } })
  t.match(await alone({ userId: people.marta.id, clusterId: clusters.mfg.id }), { status: 422, body: { code: 'not-affiliated' } })
  t.match(await alone({ userId: people.nina.id, email: 'nina@example.org', displayName: 'Nina' }), {
    status: 422,
    body: { errors: [{ pointer: '/invitations/0/userId' }] },
  })
  t.match(await alone({}), { status: 422, body: { errors: [{ pointer: '/invitations/0/userId' }] } })
  t.match(await alone({ email: 'new@example.org' }), { status: 422, body: { errors: [{ pointer: '/invitations/0/displayName' }] } })
  t.match(await alone({ userId: people.nina.id, displayName: 'N' }), { status: 422, body: { errors: [{ pointer: '/invitations/0/displayName' }] } })
  t.match(await alone({ userId: people.nina.id, locale: 'fi' }), { status: 422, body: { errors: [{ pointer: '/invitations/0/locale' }] } })
  const twice = await as('petra').post(invitations, {
    invitations: [
      { email: people.nina.email, displayName: 'A' },
      { email: people.nina.email.toUpperCase(), displayName: 'A' },
    ],
  })
  t.match(twice, { status: 422, body: { code: 'invalid-body', errors: [{ pointer: '/invitations/1/email', code: 'duplicate' }] } })
  const byBothNames = await as('petra').post(invitations, {
    invitations: [{ userId: people.nina.id }, { email: people.nina.email, displayName: 'A' }],
  })
  t.match(byBothNames, { status: 409, body: { errors: [{ pointer: '/invitations/1/email', code: 'already-member' }] } }, 'whose it is is not told')
  t.equal(await fingerprint(), stored)
})

t.test('open invitations take places: the last is given once, and a full group invites nobody but observers', async (t) => {
  const { path } = await aGroup(house, 'petra', { maxMembers: 3 })
  const invite = (entries: object[]) => as('petra').post(`${path}/membership-invitations`, { invitations: entries })
  const stored = await fingerprint()
  t.match(await invite([{ userId: people.lea.id }, { userId: people.jordi.id }, { userId: people.bruno.id }]), {
    status: 409,
    body: { code: 'group-full', detail: /2 of 3 places are left; 3 are needed/ },
  })
  t.equal(await fingerprint(), stored)
  t.equal((await invite([{ userId: people.lea.id }, { userId: people.jordi.id }])).status, 201)
  t.match(await invite([{ userId: people.bruno.id }]), { status: 409, body: { code: 'group-full' } })
  t.equal((await invite([{ userId: people.otto.id, role: 'observer' }])).status, 201)
})

t.test('only facilitators and admins invite', async (t) => {
  const body = { invitations: [{ userId: people.nina.id }] }
  for (const person of ['lea', 'otto', 'ines', 'nina', 'marta'] as const)
    t.match(await as(person).post(invitations, body), { status: 403, body: { code: 'forbidden' } }, person)
  t.equal((await as('ada').post(invitations, body)).status, 201)
})

t.test('the invited person comes in, for their cluster, and accepts the agreement in the same act', async (t) => {
  t.match(await as('milo').get(milo), {
    body: { state: 'invited', invitation: { by: { id: people.petra.id } }, allowedActions: ['read', 'accept', 'decline'] },
  })
  const stored = await fingerprint()
  t.match(await as('milo').post(`${milo}/invitation-acceptance`, { clusterId: clusters.mfg.id }), { status: 422, body: { code: 'not-affiliated' } })
  t.match(await as('milo').post(`${milo}/invitation-acceptance`, { agreementVersion: 2 }), { status: 409, body: { code: 'agreement-not-in-force' } })
  t.match(await as('petra').post(`${milo}/invitation-acceptance`), { status: 403, body: { code: 'forbidden' } }, 'nobody accepts for another')
  t.match(await as('lea').post(`${milo}/invitation-acceptance`), { status: 404 }, 'members do not see who is invited')
  t.equal(await fingerprint(), stored)
  const accepted = await as('milo').post(`${milo}/invitation-acceptance`, { agreementVersion: 1 })
  t.match(accepted.body, {
    state: 'active',
    cluster: { id: clusters.alpen.id },
    agreementAccepted: true,
    joinedAt: /2014/,
    decision: { by: { id: people.milo.id } },
  })
  t.equal((await as('milo').get(`${group}/memberships`)).status, 200)
  t.same(await told('petra', membershipId('milo')), ['membership.accepted'])
  const types = (
    await rows<{ type: string; v: number }>('select type, subject_version as v from events where subject_id = $1 order by sequence', [
      membershipId('milo'),
    ])
  ).map(({ type, v }) => `${type} ${v}`)
  t.same(types, ['membership.agreed 2', 'membership.joined 3'])
  t.match(
    await as('milo').post(`${milo}/invitation-acceptance`),
    { status: 409, body: { code: 'wrong-state', allowedActions: ['read', 'leave'] } },
    'once',
  )
})

t.test('whoever has no cluster, or several, cannot come in as a member without saying which; observers can', async (t) => {
  const { id } = await aGroup(house, 'petra')
  const account = async (email: string, role: string) => {
    const invited = await as('ada').post(`/v1/groups/${id}/membership-invitations`, { invitations: [{ email, displayName: 'New', role }] })
    const [{ accountToken, invitationToken }] = invited.body.data
    const { body } = await anonymous.post('/v1/user-invitation-acceptances', { token: accountToken })
    return { client: house.bearing(body.token), invitationToken }
  }
  const member = await account('member@example.org', 'member')
  t.match(await member.client.post('/v1/membership-invitation-acceptances', { token: member.invitationToken }), {
    status: 422,
    body: { code: 'not-affiliated' },
  })
  const observer = await account('observer@example.org', 'observer')
  t.match(await observer.client.post('/v1/membership-invitation-acceptances', { token: observer.invitationToken }), {
    status: 200,
    body: { state: 'active', cluster: null, role: 'observer' },
  })
  await rows(
    `insert into affiliations (id, user_id, cluster_id, role, state, created_at, updated_at) values (gen_random_uuid(), $1, $2, 'staff', 'active', now(), now())`,
    [people.bruno.id, clusters.mfg.id],
  )
  const { membershipId: bruno } = await invites(house, 'petra', id, 'bruno')
  t.match(await as('bruno').post(`/v1/memberships/${bruno}/invitation-acceptance`), { status: 422, body: { code: 'cluster-required' } })
  t.match(await as('bruno').post(`/v1/memberships/${bruno}/invitation-acceptance`, { clusterId: clusters.mfg.id }), {
    body: { cluster: { id: clusters.mfg.id } },
  })
  const named = await aGroup(house, 'petra')
  const { membershipId: again } = await invites(house, 'petra', named.id, 'bruno', { clusterId: clusters.buda.id })
  t.match(
    await as('bruno').post(`/v1/memberships/${again}/invitation-acceptance`),
    { body: { cluster: { id: clusters.buda.id } } },
    'the one that the invitation names',
  )
})

t.test('by the token: only the invited person accepts, once', async (t) => {
  const { id } = await aGroup(house, 'petra')
  const { token, membershipId: lea } = await invites(house, 'petra', id, 'lea')
  const stored = await fingerprint()
  t.match(await as('jordi').post('/v1/membership-invitation-acceptances', { token }), { status: 409, body: { code: 'invitation-invalid' } })
  t.match(await anonymous.post('/v1/membership-invitation-acceptances', { token }), { status: 401 })
  t.match(await as('lea').post('/v1/membership-invitation-acceptances', { token: `${token.slice(0, -1)}_` }), {
    status: 409,
    body: { code: 'invitation-invalid' },
  })
  t.equal(await fingerprint(), stored)
  t.match(await as('lea').post('/v1/membership-invitation-acceptances', { token }), { status: 200, body: { id: lea, state: 'active' } })
  t.match(await as('lea').post('/v1/membership-invitation-acceptances', { token }), { status: 409, body: { code: 'invitation-invalid' } })
})

t.test('declining works signed in, and by the token without signing in', async (t) => {
  const { id } = await aGroup(house, 'petra')
  const { membershipId: lea } = await invites(house, 'petra', id, 'lea')
  const declined = await as('lea').post(`/v1/memberships/${lea}/invitation-decline`, { reason: 'No time' })
  t.match(declined.body, { state: 'declined', decision: { by: { id: people.lea.id }, reason: 'No time' }, allowedActions: ['read'] })
  const { membershipId: jordi, token } = await invites(house, 'petra', id, 'jordi')
  t.equal((await anonymous.post('/v1/membership-invitation-declines', { token, reason: 'Abroad' })).status, 204)
  t.match(await as('petra').get(`/v1/memberships/${jordi}`), {
    body: { state: 'declined', decision: { by: { id: people.jordi.id }, reason: 'Abroad' } },
  })
  t.same(await told('petra', jordi), ['membership.declined'])
  const stored = await fingerprint()
  t.match(await anonymous.post('/v1/membership-invitation-declines', { token }), { status: 409, body: { code: 'invitation-invalid' } })
  t.match(await as('jordi').post('/v1/membership-invitation-acceptances', { token }), { status: 409, body: { code: 'invitation-invalid' } })
  t.equal(await fingerprint(), stored)
  t.match((await as('petra').get(`/v1/groups/${id}`)).body.size, { members: 1, placesLeft: 8 })
})

t.test('an invitation is sent again with a new token and two new weeks; the old token stops working', async (t) => {
  const { id } = await aGroup(house, 'petra')
  const { token, membershipId: lea } = await invites(house, 'petra', id, 'lea')
  clock.forward(10 * day)
  const again = await as('petra').post(`/v1/memberships/${lea}/invitation`)
  t.match(again, {
    status: 201,
    body: { invitationToken: /^sep_inv_/, invitation: { resentCount: 1, sentAt: '2014-05-08T08:00:00.000Z', expiresAt: '2014-05-22T08:00:00.000Z' } },
  })
  t.match(await as('lea').post('/v1/membership-invitation-acceptances', { token }), { status: 409, body: { code: 'invitation-invalid' } })
  clock.forward(5 * day)
  await house.runJobs()
  t.equal(await stateOf(lea), 'invited', 'the first term is over, the second is not')
  t.match(await as('lea').post('/v1/membership-invitation-acceptances', { token: again.body.invitationToken }), { status: 200 })
  t.match(await as('petra').post(`/v1/memberships/${lea}/invitation`), { status: 409, body: { code: 'wrong-state' } })
  t.match(await as('lea').post(`/v1/memberships/${lea}/invitation`), { status: 403, body: { code: 'forbidden' } })
})

t.test('a facilitator takes an invitation back', async (t) => {
  const { id } = await aGroup(house, 'petra')
  const { token, membershipId: lea } = await invites(house, 'petra', id, 'lea')
  t.match(await as('lea').post(`/v1/memberships/${lea}/invitation-revocation`), { status: 403, body: { code: 'forbidden' } })
  t.match(await as('petra').post(`/v1/memberships/${lea}/invitation-revocation`, { reason: 'By mistake' }), {
    body: { state: 'revoked', decision: { by: { id: people.petra.id }, reason: 'By mistake' } },
  })
  t.same(await told('lea', lea), ['membership.invited', 'membership.revoked'])
  t.match(await as('lea').post('/v1/membership-invitation-acceptances', { token }), { status: 409, body: { code: 'invitation-invalid' } })
  t.match(await as('petra').post(`/v1/memberships/${lea}/invitation-revocation`), { status: 409, body: { code: 'wrong-state' } })
  t.equal((await invites(house, 'petra', id, 'lea')).membershipId === lea, false, 'invited again is a new row')
})

t.test('after two weeks an invitation expires, its place is free and its inviter is told; the job may run twice', async (t) => {
  const { id, path } = await aGroup(house, 'petra', { maxMembers: 2 })
  const { token, membershipId: lea } = await invites(house, 'petra', id, 'lea')
  clock.forward(14 * day)
  t.match(
    await as('lea').post(`/v1/memberships/${lea}/invitation-acceptance`),
    { status: 409, body: { code: 'invitation-invalid' } },
    'even before the job has run',
  )
  await house.runJobs()
  t.equal(await stateOf(lea), 'expired')
  t.same(await told('petra', lea), ['membership.expired'])
  t.match(await rows('select actor_id, data from events where subject_id = $1 order by sequence desc limit 1', [lea]), [
    { actor_id: null, data: { state: 'expired' } },
  ])
  const stored = await fingerprint()
  await rows(`update jobs set done_at = null, attempts = 0 where unique_key = $1`, [`membership.expire:${lea}`])
  await house.runJobs()
  t.equal(await fingerprint(), stored, 'the second run changes nothing')
  t.match(await as('lea').post('/v1/membership-invitation-acceptances', { token }), { status: 409, body: { code: 'invitation-invalid' } })
  t.match(await as('petra').post(`/v1/memberships/${lea}/invitation`), { status: 409, body: { code: 'wrong-state' } })
  t.equal((await as('petra').get(path)).body.size.placesLeft, 1)
})
