import { affiliationId, clusters, type PersonKey, people } from '../src/demo/cast.ts'
import { openHouse } from './support/house.ts'
import t from './support/tap.ts'

const house = await openHouse(t)
const { as, anonymous, rows, fingerprint } = house

const lille = clusters.lilleMetropole.id
const team = `/v1/clusters/${lille}/affiliations`
const ask = (person: PersonKey, clusterId: string = lille, body: object = {}) => as(person).post(`/v1/clusters/${clusterId}/affiliations`, body)
const asked = async (person: PersonKey, clusterId?: string, body?: object): Promise<string> => (await ask(person, clusterId, body)).body.id
const path = (id: string, act = '') => `/v1/affiliations/${id}${act && `/${act}`}`
const told = (person: PersonKey, kind: string) =>
  rows('select subject_id, params from notifications where user_id = $1 and kind = $2 order by created_at desc, id desc', [people[person].id, kind])
const eventsOf = async (id: string) =>
  (await rows<{ type: string }>('select type from events where subject_id = $1 order by sequence', [id])).map(({ type }) => type)
const audited = async (id: string) =>
  (await rows<{ action: string }>('select action from audit_entries where subject_id = $1 order by id', [id])).map(({ action }) => action)

t.test('somebody asks to belong to a team; its managers are told, and approve', async (t) => {
  const made = await ask('nina', lille, { role: 'manager', message: 'I know your members in the north.' })
  const { id } = made.body
  t.match(made, {
    status: 201,
    headers: { location: path(id) },
    body: {
      user: { id: people.nina.id, displayName: people.nina.displayName },
      cluster: { id: lille, name: 'Lille Métropole', country: 'FR' },
      role: 'manager',
      state: 'requested',
      message: 'I know your members in the north.',
      decision: null,
      allowedActions: ['withdraw'],
    },
  })
  t.match(await told('marta', 'affiliation.requested'), [{ subject_id: id, params: { clusterId: lille } }])
  t.strictSame(await told('lea', 'affiliation.requested'), [])
  t.strictSame((await as('marta').get(path(id))).body.allowedActions, ['approve', 'reject'])
  const approved = await as('marta').post(path(id, 'approval'), { role: 'staff' })
  t.match(approved, {
    status: 200,
    body: {
      state: 'active',
      role: 'staff',
      version: 2,
      decision: { by: { id: people.marta.id }, reason: null },
      allowedActions: ['changeRole', 'end'],
    },
  })
  t.match(await told('nina', 'affiliation.approved'), [{ subject_id: id }])
  t.strictSame(await eventsOf(id), ['affiliation.requested', 'affiliation.activated'])
  t.strictSame(await audited(id), ['affiliation.activated'])
  t.strictSame((await as('nina').get(`/v1/clusters/${lille}`)).body.allowedActions, ['listValidations', 'listAffiliations'])
  t.match(await as('marta').post(path(id, 'approval'), {}), { status: 409, body: { code: 'wrong-state', allowedActions: ['changeRole', 'end'] } })
})

t.test('asking twice is refused, and so is deciding without being a manager', async (t) => {
  const id = await asked('jordi')
  const before = await fingerprint()
  t.match(await ask('jordi'), { status: 409, body: { code: 'already-affiliated' } })
  t.match(await ask('lea'), { status: 409, body: { code: 'already-affiliated' } })
  t.match(await anonymous.post(team, {}), { status: 401 })
  t.match(await as('jordi').post(path(id, 'approval'), {}), { status: 403, body: { code: 'forbidden' } })
  t.match(await as('lea').post(path(id, 'approval'), {}), { status: 404 })
  t.match(await as('petra').post(path(id, 'rejection'), { reason: 'x' }), { status: 404 })
  t.match(await as('marta').post(path(id, 'rejection'), {}), { status: 422 })
  t.match(await as('marta').post(path(id, 'withdrawal')), { status: 403 })
  t.match(await as('marta').post(path(id, 'ending'), {}), { status: 409, body: { code: 'wrong-state' } })
  t.match(await as('marta').put(path(id, 'role'), { role: 'staff' }), { status: 409 })
  t.equal(await fingerprint(), before)
})

t.test('a manager rejects with a reason, and the user may ask again', async (t) => {
  const { id } = (await as('jordi').get('/v1/me/affiliations?state=requested')).body.data[0]
  t.match(await as('marta').post(path(id, 'rejection'), { reason: 'We do not know you.' }), { status: 200, body: { state: 'rejected' } })
  t.match(await as('jordi').get(path(id)), { body: { decision: { reason: 'We do not know you.' }, allowedActions: [] } })
  t.match(await told('jordi', 'affiliation.rejected'), [{ subject_id: id }])
  t.strictSame(await audited(id), ['affiliation.rejected'])
  t.match(await as('marta').post(path(id, 'approval'), {}), { status: 409 })
  t.not(await asked('jordi'), id)
})

t.test('whoever asked may take it back', async (t) => {
  const { id } = (await as('jordi').get('/v1/me/affiliations?state=requested')).body.data[0]
  t.match(await as('jordi').post(path(id, 'withdrawal')), {
    status: 200,
    body: { state: 'ended', decision: null, endedAt: house.clock.now.toISOString() },
  })
  t.strictSame(await eventsOf(id), ['affiliation.requested', 'affiliation.withdrawn'])
  t.match(await as('jordi').post(path(id, 'withdrawal')), { status: 409 })
})

t.test('the team is shown to itself and to admins, requests only to managers; the public sees neither', async (t) => {
  const id = await asked('jordi', lille, { message: 'Between us' })
  const states = async (person: PersonKey) => (await as(person).get(team)).body.data.map(({ state }: { state: string }) => state).sort()
  t.strictSame(await states('marta'), ['active', 'active', 'active', 'ended', 'rejected', 'requested'])
  t.strictSame(await states('ada'), await states('marta'))
  t.strictSame(await states('lea'), ['active', 'active', 'active', 'ended'])
  const { data } = (await as('lea').get(`${team}?role=staff&state=active`)).body
  t.strictSame(data.map(({ user }: { user: { displayName: string } }) => user.displayName).sort(), ['Léa Laurent', 'Nina Virtanen'])
  t.ok(data.every(({ message, decision }: { message: unknown; decision: unknown }) => message === null && decision === null))
  t.match(await as('petra').get(team), { status: 403, body: { code: 'forbidden' } })
  t.match(await anonymous.get(team), { status: 401 })
  t.match(await as('lea').get(path(id)), { status: 404 })
  t.match(await as('petra').get(path(affiliationId('lea'))), { status: 404 })
  const first = (await as('marta').get(`${team}?limit=4`)).body
  const rest = (await as('marta').get(`${team}?limit=4&cursor=${first.nextCursor}`)).body
  t.equal(new Set([...first.data, ...rest.data].map((affiliation: { id: string }) => affiliation.id)).size, 6)
  t.match(await as('marta').get(`/v1/clusters/${clusters.mfg.id}/affiliations?cursor=${first.nextCursor}`), { status: 403 })
  t.match(await as('ada').get(`/v1/clusters/${clusters.mfg.id}/affiliations?cursor=${first.nextCursor}`), {
    status: 400,
    body: { code: 'invalid-cursor' },
  })
  t.match(await as('marta').get('/v1/me/affiliations'), { body: { data: [{ id: affiliationId('marta'), role: 'manager' }], nextCursor: null } })
})

t.test('the last manager stays until there is another; an admin may act anyway, and admins are told', async (t) => {
  const marta = affiliationId('marta')
  const before = await fingerprint()
  t.match(await as('marta').post(path(marta, 'ending'), {}), { status: 409, body: { code: 'last-manager' } })
  t.match(await as('marta').put(path(marta, 'role'), { role: 'staff' }), { status: 409, body: { code: 'last-manager' } })
  t.match(await as('lea').put(path(marta, 'role'), { role: 'staff' }), { status: 403 })
  t.equal(await fingerprint(), before)

  t.match(await as('marta').put(path(affiliationId('lea'), 'role'), { role: 'manager' }), { status: 200, body: { role: 'manager' } })
  t.match(await told('lea', 'affiliation.role_changed'), [{ subject_id: affiliationId('lea') }])
  t.strictSame(await audited(affiliationId('lea')), ['affiliation.role_changed'])
  t.match(await as('marta').put(path(marta, 'role'), { role: 'manager' }), { status: 200, body: { version: 1 } })
  t.match(await as('marta').put(path(marta, 'role'), { role: 'staff' }), { status: 200, body: { role: 'staff', allowedActions: ['end'] } })
  t.match(await as('lea').post(path(affiliationId('lea'), 'ending'), {}), { status: 409, body: { code: 'last-manager' } })
  t.strictSame(await told('ada', 'cluster.without_manager'), [])
  t.match(await as('ada').post(path(affiliationId('lea'), 'ending'), { reason: 'Left the company' }), { status: 200, body: { state: 'ended' } })
  t.match(await told('ada', 'cluster.without_manager'), [{ subject_id: lille }])
  t.match(await told('lea', 'affiliation.ended'), [{ subject_id: affiliationId('lea') }])
  t.match(await rows(`select reason from audit_entries where action = 'affiliation.ended' and subject_id = $1`, [affiliationId('lea')]), [
    { reason: 'Left the company' },
  ])
})

t.test('a request to a team without a manager goes to the admins', async (t) => {
  const id = await asked('bruno')
  t.match(await told('ada', 'affiliation.requested'), [{ subject_id: id }])
  t.match(await as('ada').post(path(id, 'approval'), {}), { status: 200, body: { state: 'active', role: 'staff' } })
})

t.test('an admin appoints somebody at once, whether or not they had asked', async (t) => {
  const appoint = (userId: string, role: string, clusterId = lille) => as('ada').post(`/v1/clusters/${clusterId}/appointments`, { userId, role })
  const before = await fingerprint()
  t.match(await appoint(people.marta.id, 'manager'), { status: 409, body: { code: 'already-affiliated' } })
  t.match(await appoint(lille, 'manager'), { status: 422, body: { code: 'unknown-reference', errors: [{ pointer: '/userId' }] } })
  t.match(await appoint(people.lea.id, 'manager', people.lea.id), { status: 404 })
  t.match(await as('marta').post(`/v1/clusters/${lille}/appointments`, { userId: people.lea.id, role: 'staff' }), { status: 403 })
  t.equal(await fingerprint(), before)

  const made = await appoint(people.lea.id, 'manager')
  t.match(made, { status: 201, body: { state: 'active', role: 'manager', decision: { by: { id: people.ada.id } } } })
  t.match(await told('lea', 'affiliation.appointed'), [{ subject_id: made.body.id }])
  const request = await asked('tomasz')
  t.match(await appoint(people.tomasz.id, 'manager'), { status: 201, body: { id: request, state: 'active', role: 'manager' } })
})

t.test('members leave by themselves', async (t) => {
  const { id } = (await as('tomasz').get('/v1/me/affiliations?state=active&limit=1')).body.data[0]
  t.match(await as('tomasz').post(path(id, 'ending')), { status: 200, body: { state: 'ended' } })
  t.strictSame(await told('tomasz', 'affiliation.ended'), [])
  t.match(await as('tomasz').post(path(id, 'ending')), { status: 409 })
})

t.test('a suspended user keeps the place; admins are told when nobody else can manage', async (t) => {
  t.equal((await as('ada').post(`/v1/users/${people.giulia.id}/suspension`, { reason: 'The mailbox was taken over' })).status, 200)
  t.match(await as('ada').get(path(affiliationId('giulia'))), { body: { state: 'active', user: { displayName: people.giulia.displayName } } })
  t.match((await told('ada', 'cluster.without_manager'))[0], { subject_id: clusters.puglia.id })
  const id = await asked('nina', clusters.puglia.id)
  t.match(await told('ada', 'affiliation.requested'), [{ subject_id: id }, {}])
  t.match(await as('ada').post(`/v1/clusters/${clusters.puglia.id}/appointments`, { userId: people.giulia.id, role: 'manager' }), { status: 422 })
})

t.test('only active accounts come into a team', async (t) => {
  const invited = await as('ada').post('/v1/users', { email: 'iris@example.org', displayName: 'Iris' })
  const waiting = await asked('jordi', clusters.mfg.id)
  t.equal((await as('ada').post(`/v1/users/${people.jordi.id}/suspension`, { reason: 'On leave' })).status, 200)
  const before = await fingerprint()
  t.match(await as('ada').post(`/v1/clusters/${lille}/appointments`, { userId: invited.body.id, role: 'staff' }), {
    status: 422,
    body: { code: 'unknown-reference', errors: [{ pointer: '/userId' }] },
  })
  t.match(await as('petra').post(path(waiting, 'approval'), {}), { status: 409, body: { code: 'account-inactive' } })
  t.equal(await fingerprint(), before)
})

t.test('an erased user is a former member of every team, and what they wrote to its managers is gone', async (t) => {
  const pending = await asked('milo', clusters.mfg.id, { message: 'It is me, Milo.' })
  t.equal((await as('milo').post(`/v1/users/${people.milo.id}/erasure`)).status, 204)
  t.match(await as('ada').get(path(affiliationId('milo'))), {
    body: { state: 'ended', user: { displayName: 'Former member' }, endedAt: house.clock.now.toISOString() },
  })
  t.match(await as('petra').get(`/v1/clusters/${clusters.mfg.id}/affiliations?state=ended`), {
    body: { data: [{ id: pending, state: 'ended', message: null, user: { displayName: 'Former member' } }] },
  })
  t.strictSame(await eventsOf(affiliationId('milo')), ['affiliation.ended'])
  t.strictSame((await eventsOf(pending)).at(-1), 'affiliation.withdrawn')
  t.match((await told('ada', 'cluster.without_manager'))[0], { subject_id: clusters.alpen.id })
})
