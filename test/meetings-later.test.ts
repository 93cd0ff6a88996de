import { firstDay, openHouse } from './support/house.ts'
import { days, hours, meetingsIn, startsAt } from './support/meetings.ts'
import t from './support/tap.ts'

const house = await openHouse(t)
const { as, rows, clock, runJobs } = house
const { scheduled, register, started, notices, eventsOf } = meetingsIn(house)

t.beforeEach(() => {
  clock.now = firstDay
})

t.test('a meeting that everybody forgot is held twelve hours after its end, and facilitators are told', async (t) => {
  const forgotten = await scheduled()
  const running = await scheduled()
  await started(running.id)
  clock.now = new Date(startsAt.getTime() + hours(14))
  await runJobs()
  t.match(await as('petra').get(`/v1/meetings/${forgotten.id}`), { body: { state: 'scheduled' } })
  clock.forward(hours(1))
  await runJobs()
  await runJobs()
  t.match(await as('petra').get(`/v1/meetings/${forgotten.id}`), { body: { state: 'held' } })
  t.same((await eventsOf(forgotten.id)).slice(2), ['meeting.started', 'meeting.held'])
  t.same((await eventsOf(running.id)).slice(2), ['meeting.started', 'meeting.held'])
  t.match((await notices('petra', forgotten.id)).at(-1), { kind: 'meeting.forgotten' })
})

t.test('facilitators are warned once when too few are registered', async (t) => {
  const { id } = await scheduled({ minAttendance: 2, quorumCheckAt: '2014-05-18T12:00:00.000Z' })
  const warned = async () => (await notices('petra', id)).filter(({ kind }) => kind === 'meeting.quorum_missed').length
  const enough = await scheduled({ minAttendance: 1, quorumCheckAt: '2014-05-18T12:00:00.000Z' })
  await register('lea', id)
  await register('lea', enough.id)
  clock.now = new Date('2014-05-18T12:00:00Z')
  await runJobs()
  await rows(`update jobs set done_at = null where kind = 'meeting.quorum'`)
  await runJobs()
  t.equal(await warned(), 1)
  t.same(await notices('petra', enough.id), [{ kind: 'meeting.scheduled', params: { startsAt: startsAt.toISOString() } }])
  t.match((await notices('petra', id)).at(-1), { kind: 'meeting.quorum_missed', params: { registered: 1, minAttendance: 2 } })
  t.same((await eventsOf(id)).slice(-1), ['meeting.quorum_missed'])
  await as('petra').patch(`/v1/meetings/${id}`, { quorumCheckAt: '2014-05-19T12:00:00.000Z' })
  clock.forward(days(1))
  await runJobs()
  t.equal(await warned(), 2, 'another time of the check is another check')
})

t.test('where a time zone gets other rules the local time stands, and the instants follow within a day', async (t) => {
  const { id } = await scheduled()
  const before = await as('petra').get(`/v1/meetings/${id}`)
  await rows(`update meetings set starts_at = starts_at - interval '1 hour' where id = $1`, [id])
  await house.app.scheduleRecurring()
  await runJobs()
  const after = await as('petra').get(`/v1/meetings/${id}`)
  t.match(after.body, { startsAt: startsAt.toISOString(), localStart: before.body.localStart, version: before.body.version + 1 })
  clock.forward(days(1))
  await runJobs()
  t.equal((await as('petra').get(`/v1/meetings/${id}`)).body.version, after.body.version, 'once')
  t.same((await eventsOf(id)).slice(-1), ['meeting.updated'])
})
