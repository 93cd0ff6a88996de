import { type PersonKey, people, stuttgart } from '../src/demo/cast.ts'
import { firstDay, openHouse } from './support/house.ts'
import { days, meetingsIn, reportText as text } from './support/meetings.ts'
import t from './support/tap.ts'

const house = await openHouse(t)
const { as, rows, clock, runJobs } = house
const { refused, scheduled, started, attended, write, circulated, notices, eventsOf, act } = meetingsIn(house)
const reportOf = async (meetingId: string, person: PersonKey = 'petra') => (await as(person).get(`/v1/meetings/${meetingId}/report`)).body

t.beforeEach(() => {
  clock.now = firstDay
})

t.test('a report is written from the start of the meeting on, by members together', async (t) => {
  const { id } = await scheduled()
  const path = `/v1/meetings/${id}/report`
  await refused(t, () => as('petra').put(path, text), 409, 'wrong-state')
  t.equal((await as('petra').get(path)).status, 404)
  await started(id)
  await refused(t, () => as('otto').put(path, text), 403, 'forbidden')
  await refused(t, () => as('ada').put(path, text), 403, 'forbidden')
  await refused(t, () => as('ines').put(path, text), 403, 'agreement-required')
  t.equal((await as('nina').put(path, text)).status, 404)
  await refused(t, () => as('lea').put(path, text, { headers: { 'if-match': '*' } }), 412, 'version-conflict')
  const first = await as('lea').put(path, text)
  t.match(first, {
    status: 200,
    body: {
      ...text,
      state: 'draft',
      version: 1,
      revision: 1,
      language: 'en',
      writtenBy: { displayName: 'Léa Laurent' },
      approvals: [],
      objections: [],
    },
  })
  t.match(first.body.allowedActions, ['read', 'listRevisions', 'write'])
  await refused(t, () => as('jordi').put(path, { ...text, minutes: '' }), 428, 'precondition-required')
  const second = await as('jordi').put(path, { ...text, minutes: '' }, { headers: { 'if-match': first.headers.etag! } })
  t.match(second.body, { revision: 2, version: 2, minutes: '', writtenBy: { displayName: 'Jordi Puig' } })
  await refused(t, () => as('lea').put(path, text, { headers: { 'if-match': first.headers.etag! } }), 412, 'version-conflict')
  t.match(
    await as('jordi').put(path, { ...text, minutes: '' }, { headers: { 'if-match': second.headers.etag! } }),
    { body: { version: 2 } },
    'the same is no change',
  )
  t.match(await as('otto').get(`/v1/reports/${first.body.id}/revisions`), {
    status: 200,
    body: {
      data: [{ revision: 1, minutes: 'Lea told of Osaka.', writtenBy: { displayName: 'Léa Laurent' }, approvals: [], objections: [] }],
      nextCursor: null,
    },
  })
  t.equal((await as('ada').get(`/v1/reports/${first.body.id}/revisions`)).body.code, 'forbidden')
  t.same(await eventsOf(first.body.id), ['report.written', 'report.written'])
  t.equal((await as('petra').get(`/v1/reports/${id}`)).status, 404)
})

t.test('a report is circulated when the meeting is held and it is known who came', async (t) => {
  const { id } = await scheduled()
  const lea = await act('lea', `/v1/meetings/${id}/registrations`, {})
  await started(id)
  const report = await write('lea', id)
  const path = `/v1/reports/${report.id}/circulation`
  await refused(t, () => as('petra').post(path), 409, 'meeting-not-held')
  await act('petra', `/v1/meetings/${id}/end`)
  await refused(t, () => as('petra').post(path), 409, 'attendance-missing')
  await attended(id, [lea.id])
  await refused(t, () => as('lea').post(path), 403, 'forbidden')
  const asked = await as('petra').post(path)
  t.match(asked.body, {
    state: 'circulated',
    circulatedAt: clock.now.toISOString(),
    approvesItselfAt: new Date(clock.now.getTime() + days(7)).toISOString(),
    attendance: { attended: 1, noShow: 0, excused: 0 },
  })
  t.match((await notices('lea', id)).at(-1), { kind: 'report.circulated', params: { reportId: report.id } })
  await refused(t, () => as('petra').post(path), 409, 'wrong-state')
  t.equal((await as('petra').post(`/v1/reports/${id}/circulation`)).status, 404)
})

t.test('it is approved by the last of those who attended', async (t) => {
  const { meetingId, reportId, path } = await circulated(['lea', 'otto'])
  await refused(t, () => as('jordi').post(`${path}/approvals`), 403, 'forbidden')
  t.match(await act('lea', `${path}/approvals`), { state: 'circulated', approvals: [{ user: { displayName: 'Léa Laurent' } }], objections: [] })
  await refused(t, () => as('lea').post(`${path}/approvals`), 409, 'already-responded')
  t.match(await act('otto', `${path}/approvals`), { state: 'approved', approvedAt: clock.now.toISOString() })
  t.match((await notices('petra', meetingId)).at(-1), { kind: 'report.approved' })
  await refused(t, () => as('otto').post(`${path}/objections`, { comment: 'Too late' }), 409, 'wrong-state')
  t.same(await eventsOf(reportId), ['report.written', 'report.circulated', 'report.endorsed', 'report.endorsed', 'report.approved'])
})

t.test('an objection makes it a draft again; who objected may approve it after all', async (t) => {
  const { meetingId, path } = await circulated(['lea', 'jordi'])
  await act('jordi', `${path}/approvals`)
  await refused(t, () => as('giulia').post(`${path}/objections`, { comment: 'x' }), 403, 'forbidden')
  const objected = await act('lea', `${path}/objections`, { comment: 'It was Kobe.' })
  t.match(objected, { state: 'draft', circulatedAt: null, approvesItselfAt: null })
  t.match(await reportOf(meetingId), { approvals: [{}], objections: [{ comment: 'It was Kobe.', user: { displayName: 'Léa Laurent' } }] })
  t.match((await notices('petra', meetingId)).at(-1), { kind: 'report.objected' })
  clock.forward(days(8))
  await runJobs()
  t.match(await reportOf(meetingId), { state: 'draft' }, 'what was objected to does not approve itself')
  await act('petra', `${path}/circulation`)
  t.match(await act('lea', `${path}/approvals`), { state: 'approved' }, 'the approval of the others of this text stands')
})

t.test('a new text of a circulated or approved report is a draft, and asks everybody again', async (t) => {
  const { meetingId, path } = await circulated(['lea'])
  const members = await as('lea').get(`/v1/meetings/${meetingId}/report`)
  const asLea = () => as('lea').put(`/v1/meetings/${meetingId}/report`, text, { headers: { 'if-match': members.headers.etag! } })
  await refused(t, asLea, 403, 'forbidden')
  t.match(await act('lea', `${path}/approvals`), { state: 'approved' })
  t.match(await write('petra', meetingId, { minutes: 'Lea told of Kobe.' }), {
    state: 'draft',
    revision: 2,
    approvals: [],
    objections: [],
    approvedAt: null,
    circulatedAt: null,
  })
  t.match((await as('lea').get(`${path}/revisions`)).body.data, [{ revision: 1, approvals: [{}] }])
  await act('petra', `${path}/circulation`)
  t.match(await act('lea', `${path}/approvals`), { state: 'approved' })
})

t.test('it approves itself after seven days without objection, once', async (t) => {
  const { meetingId, reportId } = await circulated(['lea'])
  clock.now = firstDay
  const nobody = await circulated([])
  clock.forward(days(7) - 1)
  await runJobs()
  t.match(await reportOf(meetingId), { state: 'circulated' })
  clock.forward(1)
  await runJobs()
  t.match(await reportOf(meetingId), { state: 'approved' })
  t.match(await reportOf(nobody.meetingId), { state: 'approved' }, 'also where nobody attended')
  clock.now = firstDay
  const over = await circulated(['lea'])
  await rows(`update groups set state = 'archived' where id = $1`, [stuttgart.id])
  clock.forward(days(8))
  await runJobs()
  t.match(await reportOf(over.meetingId), { state: 'circulated' }, 'nor in a group that is over')
  await rows(`update groups set state = 'active' where id = $1`, [stuttgart.id])
  await rows(`update jobs set done_at = null where kind = 'report.approval'`)
  await runJobs()
  t.same((await eventsOf(reportId)).slice(1), ['report.circulated', 'report.approved'])
})

t.test('whoever was erased is not waited for', async (t) => {
  const { meetingId, path } = await circulated(['lea', 'tomasz'])
  await as('tomasz').post(`/v1/users/${people.tomasz.id}/erasure`)
  t.match(await act('lea', `${path}/approvals`), { state: 'approved' })
  t.match(await reportOf(meetingId), { attendance: { attended: 2 } }, 'but counted')
})

for (const state of ['circulated', 'approved'] as const) {
  t.test(`another attendance makes a report that is ${state} a draft again, and asks everybody again`, async (t) => {
    const { meetingId, registrations, reportId, path } = await circulated(['lea', 'jordi'])
    await act('lea', `${path}/approvals`)
    if (state === 'approved') await act('jordi', `${path}/approvals`)
    t.equal((await reportOf(meetingId)).state, state)
    const record = (how: 'attended' | 'no_show', by: PersonKey = 'petra') =>
      as(by).put(`/v1/meetings/${meetingId}/attendance`, { people: [{ registrationId: registrations.get('jordi'), state: how }] })
    const { version } = await reportOf(meetingId)
    await record('attended')
    t.match(await reportOf(meetingId), { state, version }, 'the same again changes nothing')
    await refused(t, () => record('no_show', 'lea'), 403, 'forbidden')
    await record('no_show')
    const recalled = { state: 'draft', revision: 2, circulatedAt: null, approvedAt: null, approvals: [], attendance: { attended: 1, noShow: 1 } }
    t.match(await reportOf(meetingId), { ...recalled, ...text })
    t.match((await as('lea').get(`${path}/revisions`)).body.data, [{ revision: 1, ...text, approvals: [{}] }], 'what was said before is kept')
    t.same((await eventsOf(reportId)).at(-1), 'report.recalled')
    for (const person of ['lea', 'petra'] as const) t.match((await notices(person, meetingId)).at(-1), { kind: 'report.recalled' })
    await refused(t, () => as('petra').post(`/v1/meetings/${meetingId}/closure`), 409, 'report-not-approved')
    clock.forward(days(8))
    await runJobs()
    t.match(await reportOf(meetingId), { state: 'draft' }, 'and it does not approve itself')
    await act('petra', `${path}/circulation`)
    t.match(await act('lea', `${path}/approvals`), { state: 'approved' }, 'by the one who attended')
    t.match(await record('attended'), { status: 200 })
    t.match(await reportOf(meetingId), { state: 'draft', revision: 3 })
  })
}
