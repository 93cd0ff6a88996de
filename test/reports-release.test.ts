import { type PersonKey, stuttgart } from '../src/demo/cast.ts'
import { firstDay, openHouse } from './support/house.ts'
import { meetingsIn, reportText as text } from './support/meetings.ts'
import t from './support/tap.ts'

const house = await openHouse(t)
const { as, anonymous, rows, clock } = house
const { refused, held, attended, write, circulated, notices, eventsOf, act } = meetingsIn(house)
const reportOf = async (meetingId: string, person: PersonKey = 'petra') => (await as(person).get(`/v1/meetings/${meetingId}/report`)).body

t.beforeEach(() => {
  clock.now = firstDay
})

t.test('a meeting closes with attendance and an approved report, and says all that is missing', async (t) => {
  const { meeting, registrations } = await held(['lea'])
  const close = (person: PersonKey = 'petra') => as(person).post(`/v1/meetings/${meeting.id}/closure`)
  await refused(t, close, 409, 'attendance-missing')
  t.match((await close()).body.errors, [{ code: 'attendance-missing' }, { code: 'report-missing' }])
  await attended(meeting.id, registrations.values())
  await refused(t, close, 409, 'report-missing')
  const report = await write('petra', meeting.id)
  await refused(t, close, 409, 'report-not-approved')
  await act('petra', `/v1/reports/${report.id}/circulation`)
  await refused(t, close, 409, 'report-not-approved')
  await act('lea', `/v1/reports/${report.id}/approvals`)
  await refused(t, () => close('lea'), 403, 'forbidden')
  const closed = await close()
  t.match(closed, { status: 200, body: { state: 'closed', closedAt: clock.now.toISOString(), allowedActions: ['read', 'listRegistrations'] } })
  t.match(await reportOf(meeting.id), { state: 'released', releasedAt: clock.now.toISOString() })
  t.match((await notices('otto', meeting.id)).at(-1), { kind: 'report.released' })
  t.same((await eventsOf(report.id)).slice(-2), ['report.approved', 'report.released'])
  t.same((await eventsOf(meeting.id)).slice(-1), ['meeting.closed'])
  const { headers } = await as('petra').get(`/v1/meetings/${meeting.id}/report`)
  const late = () => as('petra').put(`/v1/meetings/${meeting.id}/report`, text, { headers: { 'if-match': headers.etag! } })
  await refused(t, late, 409, 'wrong-state')
  const attendance = { people: [{ registrationId: registrations.get('lea'), state: 'no_show' }] }
  await refused(t, () => as('petra').put(`/v1/meetings/${meeting.id}/attendance`, attendance), 409, 'wrong-state')
})

t.test('the summary goes out with the closing, as far as the group is seen; the minutes stay inside', async (t) => {
  const { meetingId, path } = await circulated(['lea'])
  const read = (who: PersonKey | null) => (who === null ? anonymous : as(who)).get(`/v1/meetings/${meetingId}/report`)
  t.equal((await read('nina')).status, 404)
  t.match(await read('ines'), { status: 403, body: { code: 'agreement-required' } })
  t.match((await read('ada')).body, {
    state: 'circulated',
    summary: null,
    minutes: null,
    approvals: null,
    objections: null,
    revision: 1,
    attendance: { attended: 1 },
  })
  await act('lea', `${path}/approvals`)
  await act('petra', `/v1/meetings/${meetingId}/closure`)
  const outside = {
    summary: text.summary,
    minutes: null,
    state: 'released',
    revision: null,
    writtenBy: null,
    attendance: null,
    approvals: null,
    objections: null,
    circulatedAt: null,
    allowedActions: ['read'],
  }
  t.match((await read('nina')).body, outside)
  t.match((await read('ines')).body, outside)
  t.match((await read('ada')).body, { summary: text.summary, minutes: null })
  t.match((await read('otto')).body, { ...text, approvals: [{}] })
  t.equal((await read(null)).status, 404)
  t.equal((await as('nina').get(`${path}/revisions`)).body.code, 'forbidden')
  await rows(`update groups set visibility = 'public' where id = $1`, [stuttgart.id])
  t.match((await read(null)).body, outside)
  t.match(await anonymous.get(path), { status: 200, body: outside })
  await rows(`update groups set visibility = 'hidden' where id = $1`, [stuttgart.id])
  t.equal((await read('nina')).status, 404)
  t.equal((await as('nina').get(path)).status, 404)
  await rows(`update groups set visibility = 'listed' where id = $1`, [stuttgart.id])
})
