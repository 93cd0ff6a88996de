import { people } from '../src/demo/cast.ts'
import { firstDay, openHouse } from './support/house.ts'
import { meetingsIn } from './support/meetings.ts'
import t from './support/tap.ts'

const house = await openHouse(t)
const { as, clock } = house
const { refused, scheduled, started, eventsOf } = meetingsIn(house)

t.beforeEach(() => {
  clock.now = firstDay
})

t.test('the agenda is edited as one text', async (t) => {
  const { id } = await scheduled()
  const path = `/v1/meetings/${id}/agenda`
  const empty = await as('lea').get(path)
  t.match(empty.body, { version: 1, totalMinutes: 0, meetingMinutes: 180, items: [] })
  const items = [
    { kind: 'check_in', title: 'Who is here', minutes: 15 },
    { kind: 'practice', title: 'Osaka', minutes: 60, ownerId: people.lea.id, notes: 'Bring the checklist' },
  ]
  await refused(t, () => as('petra').put(path, { items }), 428, 'precondition-required')
  await refused(t, () => as('lea').put(path, { items }, { headers: { 'if-match': '"1"' } }), 403, 'forbidden')
  const first = await as('petra').put(path, { items }, { headers: { 'if-match': empty.headers.etag! } })
  t.match(first.body, {
    version: 2,
    totalMinutes: 75,
    items: [
      { position: 1, state: 'planned', owner: null },
      { position: 2, owner: { displayName: 'Léa Laurent' } },
    ],
  })
  await refused(t, () => as('petra').put(path, { items }, { headers: { 'if-match': empty.headers.etag! } }), 412, 'version-conflict')
  const [checkIn, osaka] = first.body.items
  await started(id)
  t.match(await as('petra').put(`/v1/agenda-items/${osaka.id}/state`, { state: 'running' }), {
    status: 200,
    body: { state: 'running', version: 2, allowedActions: ['setState'] },
  })
  const swapped = [
    { id: osaka.id, kind: 'practice', title: 'Osaka', minutes: 60, ownerId: people.lea.id, notes: 'Bring the checklist' },
    { kind: 'reflection', title: 'What was it worth', minutes: 20 },
  ]
  const second = await as('petra').put(path, { items: swapped }, { headers: { 'if-match': first.headers.etag! } })
  t.match(second.body, {
    version: 3,
    totalMinutes: 80,
    items: [{ id: osaka.id, position: 1, state: 'running', version: 3 }, { title: 'What was it worth' }],
  })
  t.notMatch(second.text, checkIn.id, 'what is not named is gone')
  t.same((await eventsOf(id)).slice(-1), ['meeting.agenda_replaced'])
})

t.test('an agenda points only at what is there for its writer', async (t) => {
  const { id } = await scheduled()
  const item = { kind: 'other', title: 'x', minutes: 5 }
  const other = await scheduled()
  const put = (meetingId: string, items: object[]) => as('petra').put(`/v1/meetings/${meetingId}/agenda`, { items }, { headers: { 'if-match': '*' } })
  const [foreign] = (await put(other.id, [item])).body.items
  await refused(t, () => put(id, [{ ...item, id: foreign.id }]), 422, 'unknown-reference')
  await refused(t, () => put(id, [{ ...item, ownerId: people.nina.id }]), 422, 'unknown-reference')
  t.match(await put(id, [item, { ...item, practiceCodeId: people.nina.id }]), { body: { errors: [{ pointer: '/items/1/practiceCodeId' }] } })
  t.match(
    await put(id, [
      { ...item, id: foreign.id },
      { ...item, id: foreign.id },
    ]),
    { status: 422, body: { code: 'invalid-body' } },
  )
  t.equal((await as('nina').get(`/v1/meetings/${id}/agenda`)).body.code, 'forbidden')
  t.equal((await as('ines').get(`/v1/meetings/${id}/agenda`)).body.code, 'agreement-required')
  t.equal((await as('ada').get(`/v1/meetings/${id}/agenda`)).status, 200)
})

t.test('one item of the agenda runs at a time, while the meeting does', async (t) => {
  const { id } = await scheduled()
  const items = ['First', 'Second'].map((title) => ({ kind: 'input', title, minutes: 10 }))
  const { body } = await as('petra').put(`/v1/meetings/${id}/agenda`, { items }, { headers: { 'if-match': '*' } })
  const [first, second] = body.items.map((item: { id: string }) => `/v1/agenda-items/${item.id}/state`)
  await refused(t, () => as('petra').put(first, { state: 'running' }), 409, 'meeting-not-running')
  await started(id)
  await refused(t, () => as('lea').put(first, { state: 'running' }), 403, 'forbidden')
  t.equal((await as('nina').put(first, { state: 'running' })).status, 404)
  await as('petra').put(first, { state: 'running' })
  await refused(t, () => as('petra').put(second, { state: 'running' }), 409, 'agenda-item-running')
  t.match(await as('petra').put(first, { state: 'running' }), { body: { version: 2 } }, 'again is no change')
  await as('petra').put(first, { state: 'done' })
  t.match(await as('petra').put(second, { state: 'skipped' }), { body: { state: 'skipped' } })
  t.same(await eventsOf(body.items[0].id), ['agenda_item.state_changed', 'agenda_item.state_changed'])
})
