import { sql } from 'drizzle-orm'
import fc from 'fast-check'
import { curveHours, type Survival, survivalOf } from '../src/insight/survival.ts'
import { statement } from '../src/platform/sql.ts'
import { testDatabase } from './support/database.ts'
import t from './support/tap.ts'

fc.configureGlobal({ seed: 7, numRuns: 150 })
const db = await testDatabase(t)
const hour = 3600
const day = 24 * hour

interface Wait {
  seconds: number
  reached: boolean
}

const ofThese = statement<{ parts: string[]; seconds: number[]; reached: boolean[] }, Survival & { part: string; clock: string }>('survival', (p) =>
  survivalOf(sql`(
    select part, 'any' as clock, seconds, reached
    from unnest(${p.parts}::text[], ${p.seconds}::float8[], ${p.reached}::boolean[]) given(part, seconds, reached)) waits`),
)

const survivals = (parts: Record<string, readonly Wait[]>) => {
  const waits = Object.entries(parts).flatMap(([part, own]) => own.map((wait) => ({ part, ...wait })))
  return db.run(ofThese, {
    parts: waits.map(({ part }) => part),
    seconds: waits.map(({ seconds }) => seconds),
    reached: waits.map(({ reached }) => reached),
  })
}
const survival = async (waits: readonly Wait[]): Promise<Survival> => (await survivals({ only: waits }))[0]!
const reached = (...seconds: number[]): Wait[] => seconds.map((after) => ({ seconds: after, reached: true }))
const waiting = (...seconds: number[]): Wait[] => seconds.map((after) => ({ seconds: after, reached: false }))
const at = (hours: (typeof curveHours)[number], { shares }: Survival) => shares[curveHours.indexOf(hours)]

/** What the definition says, word by word: who still waits at t is a product over all moments up to t. */
function byDefinition(waits: readonly Wait[]) {
  const stillWaiting = (t: number) =>
    [...new Set(waits.filter((wait) => wait.reached && wait.seconds <= t).map(({ seconds }) => seconds))].reduce((product, moment) => {
      const risked = waits.filter(({ seconds }) => seconds >= moment).length
      const happened = waits.filter((wait) => wait.reached && wait.seconds === moment).length
      return (product * (risked - happened)) / risked
    }, 1)
  const moments = waits.map(({ seconds }) => seconds).sort((a, b) => a - b)
  const downTo = (share: number) => moments.find((moment) => stillWaiting(moment) <= share + 1e-9) ?? null
  const longest = moments.at(-1)!
  const shares = curveHours.map((hours) => (longest >= hours * hour || stillWaiting(longest) === 0 ? 1 - stillWaiting(hours * hour) : null))
  return { lowerQuartile: downTo(0.75), median: downTo(0.5), upperQuartile: downTo(0.25), shares }
}

t.test('the median counts those that still wait: 5 days, where those answered took 3.5 on average', async (t) => {
  const days = (...some: number[]) => some.map((count) => count * day)
  const answered = days(1, 2, 2, 3, 5, 8)
  t.equal(answered.reduce((sum, seconds) => sum + seconds, 0) / answered.length / day, 3.5)
  const found = await survival([...reached(...answered), ...waiting(...days(20, 30, 45, 60))])
  t.match(found, { reached: 6, notReached: 4, lowerQuartile: 2 * day, median: 5 * day, upperQuartile: null })
  for (const [hours, share] of [
    [12, 0],
    [24, 0.1],
    [48, 0.3],
    [72, 0.4],
    [120, 0.5],
    [168, 0.5],
    [336, 0.6],
  ] as const) // prettier-ignore
    t.ok(Math.abs(at(hours, found)! - share) < 1e-9, `${hours} hours`)
})

t.test('exactly half is half, whatever the product of shares says in floating point', async (t) => {
  for (let half = 1; half <= 25; half++) {
    const found = await survival([...reached(...Array.from({ length: half }, (_, i) => i + 1)), ...waiting(...Array(half).fill(1000))])
    t.equal(found.median, half, `${half} of ${2 * half}`)
  }
})

t.test('when all who wait are answered, nobody waits any more, and that holds for ever after', async (t) => {
  const found = await survival(reached(hour, hour, hour))
  t.match(found, { lowerQuartile: hour, median: hour, upperQuartile: hour, notReached: 0 })
  t.ok(found.shares.every((share) => share === 1))
})

t.test('who stops waiting at the moment of an answer was still waiting then', async (t) => {
  const found = await survival([...reached(hour), ...waiting(hour)])
  t.match(found, { median: hour, upperQuartile: null, shares: curveHours.map(() => null) })
})

t.test('nothing is told beyond the longest wait', async (t) => {
  const found = await survival([...reached(5 * hour), ...waiting(30 * hour)])
  t.match(found.shares.slice(0, 4), [0, 0.5, 0.5, null])
  t.match(await survival(waiting(day, 3 * day)), { reached: 0, lowerQuartile: null, median: null, shares: [0, 0, 0, 0, 0, null] })
})

const near = (given: (number | null)[], wanted: (number | null)[]) =>
  given.every((share, index) => (share === null ? wanted[index] === null : Math.abs(share - wanted[index]!) <= 1e-9))

/** Few different moments, so that many fall together, and some that are on the grid of the curve. */
const aWait = fc.record({
  seconds: fc.oneof(
    fc.integer({ min: 0, max: 12 }).map((n) => n * 12 * hour),
    fc.integer({ min: 0, max: 9_000_000 }),
  ),
  reached: fc.boolean(),
})
const someWaits = fc.array(aWait, { minLength: 1, maxLength: 40 })

t.test('it is what the definition says, for any waits', async (t) => {
  const asDefined = fc.asyncProperty(someWaits, async (waits) => {
    const { shares, ...found } = await survival(waits)
    const { shares: wanted, ...defined } = byDefinition(waits)
    return (
      Object.entries(defined).every(([name, value]) => found[name as keyof typeof defined] === value) &&
      near(shares, wanted) &&
      found.reached + found.notReached === waits.length
    )
  })
  await t.resolves(fc.assert(asDefined))
})

t.test('parts do not touch each other', async (t) => {
  const apart = fc.asyncProperty(someWaits, someWaits, async (one, other) => {
    const both = await survivals({ one, other })
    const alone = [await survival(one), await survival(other)]
    return both
      .sort((a, b) => (a.part < b.part ? -1 : 1))
      .every((found, i) => found.median === alone[i]!.median && near(found.shares, alone[i]!.shares))
  })
  await t.resolves(fc.assert(apart))
})
