import { type SQL, sql } from 'drizzle-orm'

/** The hours at which a curve is told: always the same, so that curves can be compared and none shows when a single case was answered. */
export const curveHours = [4, 12, 24, 48, 72, 120, 168, 336, 672, 1344, 2160] as const

/** What is told of one clock, in seconds and shares; null where nobody has waited long enough to tell. */
export interface Survival {
  /** How many it was reached for. */
  reached: number
  /** How many still wait, or stopped waiting without it. */
  notReached: number
  lowerQuartile: number | null
  median: number | null
  upperQuartile: number | null
  /** The share that was reached within each of `curveHours`. */
  shares: (number | null)[]
}

// Products of shares miss a half or a quarter by a hair: five of ten answered is half of them.
const tolerance = sql.raw('1e-9')
const secondsIn = (hours: number) => sql.raw(String(hours * 3600))

/** When so few still wait. */
const whenDownTo = (share: number): SQL => sql`min(seconds) filter (where surviving <= ${sql.raw(String(share))} + ${tolerance})`

/** Beyond the longest wait nobody knows, unless nobody waits any more. */
const reachedWithin = (hours: number): SQL => sql`
  case when max(seconds) >= ${secondsIn(hours)} or min(surviving) = 0
    then 1 - coalesce(min(surviving) filter (where seconds <= ${secondsIn(hours)}), 1) end`

/**
 * The product-limit estimate of Kaplan and Meier (1958) of how long it takes. `waits` are rows (part, clock, seconds, reached): `reached`
 * after `seconds`, or waited for so long without it. Each part and clock gives one row of `Survival` behind its `part` and `clock`.
 *
 * At each moment t at which it was reached for d of the n who had waited up to then (whoever stopped waiting at t included), the share that
 * still waits is multiplied by 1 - d/n. Where d = n it is 0 from then on, which a sum of logarithms cannot say.
 */
export const survivalOf = (waits: SQL): SQL => sql`
  select part, clock, sum(reached)::int as reached, sum(leaving - reached)::int as "notReached",
    ${whenDownTo(0.75)} as "lowerQuartile", ${whenDownTo(0.5)} as median, ${whenDownTo(0.25)} as "upperQuartile",
    json_build_array(${sql.join(curveHours.map(reachedWithin), sql`, `)}) as shares
  from (
    select part, clock, seconds, reached, leaving,
      case when bool_or(reached = waiting) over passed then 0
        else exp(sum(ln(nullif(waiting - reached, 0)::float8 / waiting::float8)) over passed) end as surviving
    from (
      select *, sum(leaving) over (partition by part, clock) - sum(leaving) over passed + leaving as waiting
      from (
        select part collate "C" as part, clock collate "C" as clock, seconds, (count(*) filter (where reached))::int as reached, count(*)::int as leaving
        from ${waits} group by 1, 2, 3
      ) moments
      window passed as (partition by part, clock order by seconds)
    ) risks
    window passed as (partition by part, clock order by seconds)
  ) curve
  group by part, clock`
