import { sql } from 'drizzle-orm'
import type { z } from 'zod'
import type { Act } from '../platform/act.ts'
import { type Runner, statement } from '../platform/sql.ts'
import { criteriaEvent } from './events.ts'
import type { ValidationResult, ValidationRule } from './tables.ts'
import type { PublishCriteria } from './validationViews.ts'

/** One criterion as it is stored. */
export interface Criterion {
  version: number
  code: string
  description: string
  rule: ValidationRule
}

/** The criteria that every installation begins with. A version never changes: another set is another version. */
export const foundingCriteria: Omit<Criterion, 'version'>[] = [
  { code: 'member-count', description: 'At least 10 members', rule: { attribute: 'memberCount', atLeast: 10 } },
  {
    code: 'sme-share',
    description: 'At least half of the members are small or medium-sized companies',
    rule: { attribute: 'smeCount', per: 'memberCount', atLeast: 0.5 },
  },
  { code: 'team-fte', description: 'A management team of at least half a full-time equivalent', rule: { attribute: 'teamFte', atLeast: 0.5 } },
  { code: 'website', description: 'A website', rule: { attribute: 'website', present: true } },
]

/** Sees to it that there are criteria. Every start may call it, several at once too. */
export async function ensureCriteria(db: Runner): Promise<void> {
  await db.run(seed, { rows: JSON.stringify(foundingCriteria.map((criterion, index) => ({ ...criterion, position: index + 1 }))) })
}

const seed = statement<{ rows: string }, never>(
  'validation_criteria_seed',
  (p) => sql`
  insert into validation_criteria (version, code, position, description, rule)
  select 1, r.code, r.position, r.description, r.rule
  from jsonb_to_recordset(${p.rows}::jsonb) as r(code text, position int, description text, rule jsonb)
  on conflict (version, code) do nothing`,
)

/** The criteria of one version in their order; by default of the newest, which is in force. */
export function readCriteria(db: Runner, version: number | null = null): Promise<Criterion[]> {
  return db.run(criteriaOf, { version })
}

const criteriaOf = statement<{ version: number | null }, Criterion>(
  'validation_criteria_of_version',
  (p) => sql`
  select version, code, description, rule from validation_criteria
  where version = coalesce(${p.version}::int, (select max(version) from validation_criteria))
  order by position, code`,
)

/** Puts another set in force, as the version after the newest. Submissions go on under the version that they were made by. */
export async function publishCriteria(act: Act, { criteria }: z.output<typeof PublishCriteria>): Promise<number> {
  await act.run(oneAtATime, {})
  const rows = criteria.map(({ code, description, attribute, per, atLeast }, index) => ({
    code,
    description,
    position: index + 1,
    rule: atLeast === null ? { attribute, present: true } : { attribute, atLeast, ...(per !== null && { per }) },
  }))
  const [made] = await act.run(insertNext, { rows: JSON.stringify(rows) })
  const { version } = made!
  // A set of criteria is no row with an id: the id names this publication.
  const publication = { id: act.newId(), version }
  act.audit({
    action: 'validation_criteria.published',
    subjectKind: 'validation_criteria',
    subjectId: publication.id,
    after: { version, criteria: rows },
  })
  criteriaEvent(act, 'published', publication, { data: { criteriaVersion: version } })
  return version
}

// Two sets that are published at once must not become one version.
const oneAtATime = statement<object, never>('validation_criteria_lock', () => sql`lock table validation_criteria in share row exclusive mode`)

const insertNext = statement<{ rows: string }, { version: number }>(
  'validation_criteria_publish',
  (p) => sql`
  insert into validation_criteria (version, code, position, description, rule)
  select n.version, r.code, r.position, r.description, r.rule
  from (select coalesce(max(version), 0) + 1 as version from validation_criteria) n,
    jsonb_to_recordset(${p.rows}::jsonb) as r(code text, position int, description text, rule jsonb)
  returning version`,
)

/** What criteria look at: the profile of a cluster. */
export type Measured = Readonly<Record<string, unknown>>

/** How a profile fares against each criterion, before anything is waived. */
export const resultsFor = (criteria: readonly Pick<Criterion, 'code' | 'rule'>[], profile: Measured): ValidationResult[] =>
  criteria.map(({ code, rule }) => ({ code, ...measure(rule, profile), waived: false, waiverReason: null }))

/** The codes of the criteria that a profile does not meet. */
export const unmetBy = (criteria: readonly Pick<Criterion, 'code' | 'rule'>[], profile: Measured): string[] =>
  resultsFor(criteria, profile)
    .filter(({ met }) => !met)
    .map(({ code }) => code)

/** An unknown figure meets nothing, and neither does a share of nothing. */
function measure(rule: ValidationRule, profile: Measured): { met: boolean; value: number | null } {
  if ('present' in rule) return { met: isGiven(profile[rule.attribute]), value: null }
  const figure = numberIn(profile[rule.attribute])
  const per = rule.per === undefined ? 1 : numberIn(profile[rule.per])
  if (figure === null || per === null || per === 0) return { met: false, value: null }
  const value = figure / per
  return { met: value >= rule.atLeast, value }
}

const numberIn = (value: unknown) => (typeof value === 'number' ? value : null)
const isGiven = (value: unknown) => value !== null && value !== undefined && value !== '' && !(Array.isArray(value) && value.length === 0)
