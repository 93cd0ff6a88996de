import { stuttgart } from '../src/demo/cast.ts'
import { commitmentsIn } from './support/commitments.ts'
import { firstDay, openHouse } from './support/house.ts'
import { hours, meetingsIn } from './support/meetings.ts'
import t from './support/tap.ts'

const house = await openHouse(t)
const { as, clock, rows } = house
const { refused, act, scheduled, eventsOf } = meetingsIn(house)
const { commit, dispose, said, nextBegun, readyToClose, draftNext } = commitmentsIn(house)
const agendaOf = async (meetingId: string) =>
  (await as('petra').get(`/v1/meetings/${meetingId}/agenda`)).body.items.map(({ kind }: { kind: string }) => kind)
const toReview = async (meetingId: string) =>
  (await as('otto').get(`/v1/meetings/${meetingId}/commitments-to-review`)).body.data.map(({ id }: { id: string }) => id)
const later = { disposition: 'carried', dueOn: '2014-07-01' }

t.beforeEach(async () => {
  clock.now = firstDay
  await rows(`update meetings set state = 'cancelled' where state in ('in_progress', 'held')`)
  await rows(`update commitments set state = 'dropped', drop_reason = 'Of another test', closed_at = now() where state = 'open'`)
})

t.test('the next agenda begins with the open commitments, from its first draft on', async (t) => {
  const { meetingId, commitment } = await said()
  t.strictSame(await agendaOf(meetingId), [], 'not the meeting where it was said')
  const next = await draftNext({ language: 'de-AT' })
  t.match((await as('petra').get(`/v1/meetings/${next.id}/agenda`)).body, {
    version: 1,
    items: [{ kind: 'commitment_review', title: 'Was aus unseren Vorhaben wurde', minutes: 15, position: 1 }],
  })
  t.strictSame(await toReview(next.id), [commitment.id])
  t.strictSame(await toReview(meetingId), [])
  await dispose('lea', commitment.id, { disposition: 'done' })
  t.strictSame(await agendaOf((await draftNext()).id), [], 'nothing to review')
})

t.test('it is put behind the check-in when the meeting is scheduled or begins, once, and is a new version of the agenda', async (t) => {
  const next = await draftNext()
  const items = [
    { kind: 'check_in', title: 'Who is here', minutes: 10 },
    { kind: 'case', title: 'A case', minutes: 60 },
  ]
  await as('petra').put(`/v1/meetings/${next.id}/agenda`, { items }, { headers: { 'if-match': '*' } })
  await act('petra', `/v1/meetings/${next.id}/scheduling`)
  t.strictSame(await agendaOf(next.id), ['check_in', 'case'], 'nothing was open')
  await said()
  clock.now = new Date(Date.parse(next.startsAt) - hours(1))
  await act('petra', `/v1/meetings/${next.id}/start`)
  t.strictSame(await agendaOf(next.id), ['check_in', 'commitment_review', 'case'])
  t.match((await as('petra').get(`/v1/meetings/${next.id}/agenda`)).body, { version: 3, totalMinutes: 85 })
  t.ok((await eventsOf(next.id)).includes('meeting.agenda_replaced'))
  clock.now = firstDay
  const another = await draftNext()
  await act('petra', `/v1/meetings/${another.id}/scheduling`)
  t.strictSame(await agendaOf(another.id), ['commitment_review'])
})

t.test('a meeting closes only with a word on each commitment that it reviews', async (t) => {
  const { meetingId, commitment } = await said()
  const second = await commit('jordi', { kind: 'meeting', id: meetingId })
  const third = await commit('bruno', { kind: 'meeting', id: meetingId })
  const next = await nextBegun()
  const close = () => as('petra').post(`/v1/meetings/${next}/closure`)
  t.strictSame((await toReview(next)).length, 3)
  await dispose('lea', commitment.id, { disposition: 'done', closingNote: 'Two came.' })
  await readyToClose(next)
  await refused(t, close, 409, 'commitments-open', { detail: '2 commitments wait for a word.', errors: [{ code: 'commitments-open' }] })
  await dispose('petra', second.id, { disposition: 'dropped', reason: 'Jordi fell ill' })
  await refused(t, close, 409, 'commitments-open', { detail: 'One commitment waits for a word.' })
  t.match(await dispose('bruno', third.id, later), { body: { carriedCount: 1, state: 'open' } })
  t.strictSame(await toReview(next), [], 'carried is a word')
  t.match(await close(), { status: 200, body: { state: 'closed' } })
})

t.test('what is missing is said all at once', async (t) => {
  await said()
  const next = await nextBegun()
  await act('petra', `/v1/meetings/${next}/end`)
  await refused(t, () => as('petra').post(`/v1/meetings/${next}/closure`), 409, 'report-missing', {
    errors: [{ code: 'report-missing' }, { code: 'commitments-open' }],
  })
})

t.test('what is carried is asked for by the next meeting, or by the one that it is carried to', async (t) => {
  const { commitment } = await said()
  const next = await nextBegun()
  const july = await scheduled({ title: 'Fifth', localStart: '2014-07-08T14:00', localEnd: '2014-07-08T17:00' })
  const august = await scheduled({ title: 'Sixth', localStart: '2014-08-05T14:00', localEnd: '2014-08-05T17:00' })
  t.match(await dispose('lea', commitment.id, { disposition: 'carried', toMeetingId: august.id }), {
    body: { dueOn: '2014-08-05', carriedToMeetingId: august.id, carriedCount: 1 },
  })
  t.strictSame(await toReview(next), [])
  t.strictSame(await toReview(july.id), [])
  t.strictSame(await toReview(august.id), [commitment.id])
  await act('petra', `/v1/meetings/${august.id}/cancellation`, { reason: 'Holidays' })
  t.strictSame(await toReview(july.id), [commitment.id], 'a meeting that does not take place asks for nothing')
  const foreign = { disposition: 'carried', toMeetingId: next }
  await refused(t, () => dispose('lea', commitment.id, foreign), 422, 'unknown-reference', { errors: [{ pointer: '/toMeetingId' }] })
})

t.test('what is carried between two meetings is asked for by the next', async (t) => {
  const { commitment } = await said()
  await dispose('lea', commitment.id, later)
  const next = await nextBegun()
  t.strictSame(await toReview(next), [commitment.id])
})

t.test('only those inside who agreed see what a meeting has to ask about', async (t) => {
  await said()
  const { id } = await draftNext()
  const path = `/v1/meetings/${id}/commitments-to-review`
  t.match(await as('ines').get(path), { status: 403, body: { code: 'agreement-required' } })
  t.match(await as('ada').get(path), { status: 403, body: { code: 'forbidden' } })
  t.equal((await as('nina').get(path)).status, 404)
  t.match(await as('otto').get(`${path}?limit=1`), { status: 200, body: { data: [{ group: { id: stuttgart.id } }] } })
})
