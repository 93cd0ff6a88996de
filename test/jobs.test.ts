import { perform } from '../src/platform/act.ts'
import { system } from '../src/platform/actor.ts'
import { worldOf } from '../src/platform/clock.ts'
import { type JobHandlers, runDueJobs } from '../src/platform/jobs.ts'
import { testDatabase } from './support/database.ts'
import { firstDay, seededBytes } from './support/house.ts'
import t from './support/tap.ts'

const db = await testDatabase(t)
const clock = { now: firstDay }
const world = worldOf(() => clock.now, seededBytes(3))
const later = (minutes: number) => new Date(clock.now.getTime() + minutes * 60_000)
const enqueue = (job: { kind: string; runAt: Date; payload?: Record<string, unknown>; uniqueKey?: string }) =>
  db.transaction((tx) => perform(tx, { actor: system, world }, [], async (act) => act.enqueue(job)))

t.beforeEach(async () => {
  await db.empty()
  clock.now = firstDay
})

t.test('a job runs when its time has come, once', async (t) => {
  const ran: unknown[] = []
  const handlers: JobHandlers = { note: async (_act, payload) => void ran.push(payload) }
  await enqueue({ kind: 'note', runAt: later(10), payload: { n: 1 } })
  t.same(await runDueJobs(db, world, handlers), { done: 0, failed: 0 })
  clock.now = later(10)
  t.same(await runDueJobs(db, world, handlers), { done: 1, failed: 0 })
  t.same(await runDueJobs(db, world, handlers), { done: 0, failed: 0 })
  t.same(ran, [{ n: 1 }])
})

t.test('a job that throws is undone and tried again later, eight times in all', async (t) => {
  let tries = 0
  const handlers: JobHandlers = {
    fail: async (act) => {
      tries += 1
      act.audit({ action: 'x', subjectKind: 'x', subjectId: act.newId() })
      throw new Error('no')
    },
  }
  await enqueue({ kind: 'fail', runAt: clock.now })
  t.same(await runDueJobs(db, world, handlers), { done: 0, failed: 1 })
  t.same(await runDueJobs(db, world, handlers), { done: 0, failed: 0 }, 'not at once')
  for (let round = 0; round < 20; round++) {
    clock.now = later(1000)
    await runDueJobs(db, world, handlers)
  }
  t.equal(tries, 8)
  const { rows } = await db.transaction((tx) => tx.orm.execute('select last_error, attempts from jobs'))
  t.match(rows, [{ last_error: 'no', attempts: 8 }])
})

t.test('the same unique key moves the job instead of doubling it', async (t) => {
  const ran: unknown[] = []
  const handlers: JobHandlers = { note: async (_act, payload) => void ran.push(payload) }
  await enqueue({ kind: 'note', runAt: later(10), uniqueKey: 'k', payload: { n: 1 } })
  await enqueue({ kind: 'note', runAt: later(20), uniqueKey: 'k', payload: { n: 2 } })
  clock.now = later(15)
  await runDueJobs(db, world, handlers)
  t.same(ran, [])
  clock.now = later(10)
  await runDueJobs(db, world, handlers)
  t.same(ran, [{ n: 2 }])
})

t.test('a job can schedule its own next run', async (t) => {
  let runs = 0
  const handlers: JobHandlers = {
    daily: async (act) => {
      runs += 1
      act.enqueue({ kind: 'daily', runAt: later(24 * 60), uniqueKey: 'daily' })
    },
  }
  await enqueue({ kind: 'daily', runAt: clock.now, uniqueKey: 'daily' })
  for (let day = 0; day < 3; day++) {
    await runDueJobs(db, world, handlers)
    clock.now = later(24 * 60)
  }
  t.equal(runs, 3)
})
