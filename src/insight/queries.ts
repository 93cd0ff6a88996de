import { type SQL, sql } from 'drizzle-orm'
import { caseCounted, casesJoined, languageTold } from '../cases/sight.ts'
import { type Actor, type Viewing, viewing } from '../platform/actor.ts'
import { type Placeholders, type Runner, statement } from '../platform/sql.ts'
import type { Clock, Figure, Split } from './figures.ts'
import { survivalOf } from './survival.ts'
import { fewest, mostValues } from './views.ts'
import type { Window } from './window.ts'

/*
 * Figures are told over the cases that the viewer may know of, and over no others: whoever a case is kept from finds no number that it moves.
 * They differ from viewer to viewer as lists of cases do, so that of two who compare theirs neither learns why.
 */

const enough = sql.raw(String(fewest))

/** How long the cases of a group took that were opened in the window, as far as the viewer may know that they come from it. */
export const readGroupFigures = (db: Runner, actor: Actor, groupId: string, window: Window, now: Date): Promise<Figure[]> =>
  db.run(groupFigures, { ...asked(actor, window, now), groupId })

/** The same for all cases that the viewer may know of, wherever they come from, with their splits. */
export const readNetworkFigures = (db: Runner, actor: Actor, window: Window, now: Date): Promise<Figure[]> =>
  db.run(networkFigures, asked(actor, window, now))

interface Asked extends Viewing {
  from: string
  before: string
  now: string
}
type P = Placeholders<Asked>

const asked = (actor: Actor, { openedFrom, openedBefore }: Window, now: Date): Asked => ({
  ...viewing(actor),
  from: openedFrom.toISOString(),
  before: openedBefore.toISOString(),
  now: now.toISOString(),
})

/** What stops each clock. */
const clocks: Record<Clock, SQL> = {
  firstAnswer: sql`k.first_response_at`,
  firstUsefulAnswer: sql`k.first_useful_at`,
  resolution: sql`k.resolved_at`,
}

const listed = (of: Record<string, SQL>, shown: (name: SQL, value: SQL) => SQL): SQL =>
  sql.join(
    Object.entries(of).map(([name, value]) => shown(sql.raw(name), value)),
    sql`, `,
  )

/**
 * What a case is, as far as the viewer may know: behind `told`, and `c`, the cluster that brought it. What was withdrawn is in no list any more,
 * so nothing is told of what it was.
 */
const kinds: Record<Split, SQL> = {
  country: sql`c.country`,
  language: languageTold,
  clusterSize: sql`case when c.member_count < 50 then 'small' when c.member_count < 200 then 'medium' when c.member_count >= 200 then 'large' end`,
  // Not "their first case": that would tell of earlier ones that the viewer may not know of.
  standing: sql`case when c.created_at > k.opened_at - interval '1 year' then 'newcomer' when c.id is not null then 'established' end`,
}

/** For each case that counts and each clock how long it waited: what was stopped without it until then, everything else until now. */
const waits = (p: P, columns: SQL, where: SQL): SQL => sql`
  select ${columns}, clock.name as clock, clock.at is not null as reached,
    extract(epoch from greatest(coalesce(clock.at, k.stopped_at, ${p.now}::timestamptz) - k.opened_at, interval '0'))::float8 as seconds
  from ${casesJoined(p)} left join clusters c on c.id = k.cluster_id and told.named
  cross join lateral (values ${listed(clocks, (name, at) => sql`('${name}', ${at})`)}) clock(name, at)
  where ${caseCounted(p)} and k.opened_at >= ${p.from}::timestamptz and k.opened_at < ${p.before}::timestamptz and ${where}`

const groupFigures = statement<Asked & { groupId: string }, Figure>('insight_of_group', (p) =>
  survivalOf(sql`(${waits(p, sql`'' as part`, sql`k.group_id = ${p.groupId}::uuid and told.placed`)}) waits`),
)

/*
 * `shown` are the parts that are told of. With the whole and all values of a split but one, that one is a subtraction away; so whatever is left out
 * has to be five cases together, and the smallest of the others are left out until it is.
 */
const networkFigures = statement<Asked, Figure>(
  'insight_of_network',
  (p) => sql`
  with waits as materialized (
    ${waits(p, sql`array['', ${listed(kinds, (name, value) => sql`'${name}:' || coalesce(case when k.state <> 'withdrawn' then ${value} end, '')`)}] as parts`, sql`true`)}
  ),
  shown as (
    select part from (
      select part, cases, sum(cases) over (partition by split order by cases, part rows between unbounded preceding and 1 preceding) as smaller,
        row_number() over (partition by split order by cases desc, part) as place
      from (
        select part, split_part(part, ':', 1) as split, count(*) as cases
        from waits cross join lateral unnest(parts) part where clock = 'firstAnswer' group by part
      ) parts
    ) ranked
    where cases >= ${enough} and (smaller is null or smaller >= ${enough}) and place <= ${sql.raw(String(mostValues))}
  )
  ${survivalOf(sql`(select part, clock, reached, seconds from waits cross join lateral unnest(parts) part where part in (select part from shown)) waits`)}`,
)
