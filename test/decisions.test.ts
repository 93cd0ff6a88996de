import { firstDay, openHouse } from './support/house.ts'
import { meetingsIn } from './support/meetings.ts'
import t from './support/tap.ts'

const house = await openHouse(t)
const { as, rows, clock } = house
const { refused, scheduled, started, eventsOf, act } = meetingsIn(house)

t.beforeEach(() => {
  clock.now = firstDay
})

t.test('decisions are recorded by members while the meeting is not closed', async (t) => {
  const { id } = await scheduled()
  const path = `/v1/meetings/${id}/decisions`
  const decision = { statement: 'Two visit the trade fair.', reviewOn: '2014-06-30' }
  await refused(t, () => as('lea').post(path, decision), 409, 'wrong-state')
  await started(id)
  await refused(t, () => as('otto').post(path, decision), 403, 'forbidden')
  await refused(t, () => as('ines').post(path, decision), 403, 'agreement-required')
  const made = await as('lea').post(path, decision)
  t.match(made, {
    status: 201,
    headers: { location: `/v1/decisions/${made.body.id}` },
    body: { ...decision, meetingId: id, language: 'en', recordedBy: { displayName: 'Léa Laurent' }, allowedActions: ['read', 'update', 'remove'] },
  })
  const one = `/v1/decisions/${made.body.id}`
  await refused(t, () => as('jordi').patch(one, { reviewOn: null }), 403, 'forbidden')
  t.match(await as('lea').patch(one, { reviewOn: null }), { status: 200, body: { reviewOn: null, statement: decision.statement, version: 2 } })
  t.match(await as('petra').patch(one, { statement: 'Three visit it.', language: 'de' }), { body: { statement: 'Three visit it.', language: 'de' } })
  t.match(await as('otto').get(path), { status: 200, body: { data: [{ statement: 'Three visit it.' }] } })
  t.equal((await as('ada').get(path)).body.code, 'forbidden')
  t.equal((await as('nina').get(one)).status, 404)
  t.equal((await as('ines').get(one)).body.code, 'agreement-required')
  const other = await act('jordi', path, { statement: 'We meet in June.' })
  await refused(t, () => as('lea').delete(`/v1/decisions/${other.id}`), 403, 'forbidden')
  t.equal((await as('petra').delete(`/v1/decisions/${other.id}`)).status, 204)
  t.equal((await as('petra').get(`/v1/decisions/${other.id}`)).status, 404)
  t.equal((await as('petra').delete(`/v1/decisions/${other.id}`)).status, 404)
  t.equal((await as('lea').get(`${path}?limit=1`)).body.nextCursor, null)
  t.same(await eventsOf(other.id), ['decision.recorded', 'decision.removed'])
  await rows(`update meetings set state = 'closed' where id = $1`, [id])
  await refused(t, () => as('lea').patch(one, { reviewOn: '2014-07-01' }), 409, 'wrong-state')
  await refused(t, () => as('lea').delete(one), 409, 'wrong-state')
})
