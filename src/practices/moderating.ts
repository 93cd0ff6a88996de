import { and, eq, sql } from 'drizzle-orm'
import type { Act } from '../platform/act.ts'
import { changed, oneOn } from '../platform/rows.ts'
import { statement } from '../platform/sql.ts'
import { indexDocuments } from '../search/indexing.ts'
import { practiceEvent } from './events.ts'
import { reviewDueJob } from './jobs.ts'
import type { Practice } from './policy.ts'
import { audited, tellAuthor } from './reviewing.ts'
import { scopeOf } from './scope.ts'
import { practiceIndex } from './searching.ts'
import { practices, type Warning } from './tables.ts'
import { changeCode } from './visibility.ts'
import { warningsBut } from './warnings.ts'

/*
 * What becomes of a practice when a flag on it is upheld, or that decision is reversed. Who may decide is for the moderation to say; the
 * practice is locked.
 */

/** Warns whoever reads the practice, in all its versions. A later warning of the same category takes the place of the earlier one. */
export async function warnOf(act: Act, practice: Practice, warning: Warning): Promise<void> {
  await setWarnings(act, practice, sql`${others('category', warning.category)} || ${JSON.stringify([warning])}::jsonb`, 'warned', warning)
}

/** Warns no more, and tells whether it did. One that a new version has answered, or a later one replaced, is gone already. */
export async function liftWarning(act: Act, practice: Practice, id: string): Promise<boolean> {
  const [there] = await act.run(warnedOf, { codeId: practice.practiceCodeId, id })
  if (there) await setWarnings(act, practice, others('id', id), 'warning_lifted', there)
  return there !== undefined
}

/** In an update the table has no other name than its own. */
const others = (member: 'category' | 'id', value: string) => sql`(
  select ${warningsBut(sql`w ->> ${sql.raw(`'${member}'`)} = ${value}`)} from (select practice_codes.warnings) c)`

async function setWarnings(
  act: Act,
  practice: Practice,
  warnings: ReturnType<typeof sql>,
  event: 'warned' | 'warning_lifted',
  { id, category }: Pick<Warning, 'id' | 'category'>,
): Promise<void> {
  const seen = await changeCode(act, practice, { warnings: sql`${warnings}` })
  for (const version of seen)
    practiceEvent(act, event, version, { scopeId: scopeOf(practice), data: { warningId: id, category }, unnamed: practice.chathamHouse })
}

const warnedOf = statement<{ codeId: string; id: string }, Pick<Warning, 'id' | 'category'>>(
  'practice_warned_of',
  (p) => sql`
  select w ->> 'id' as id, w ->> 'category' as category from practice_codes c cross join lateral jsonb_array_elements(c.warnings) w
  where c.id = ${p.codeId}::uuid and w ->> 'id' = ${p.id}::text`,
)

/** The version that readers see of a code, by its id; null where there is none. Behind the lock of the code it stays that. */
export async function publishedVersion(act: Act, practiceCodeId: string): Promise<string | null> {
  const [found] = await act.tx.orm
    .select({ id: practices.id })
    .from(practices)
    .where(and(eq(practices.practiceCodeId, practiceCodeId), eq(practices.state, 'published')))
  return found?.id ?? null
}

/** A version that should not have been retired is what readers see again, or, where a newer one came out, what that took the place of. */
export async function unretirePractice(act: Act, practice: Practice, reason: string): Promise<void> {
  if (practice.state !== 'retired') return
  const [newer] = await act.run(newerCameOut, { codeId: practice.practiceCodeId, versionNumber: practice.versionNumber })
  const state = newer!.out ? ('superseded' as const) : ('published' as const)
  const [after] = await act.tx.orm
    .update(practices)
    .set({ ...changed(practices, act.now), state, retiredAt: null, retirementReason: null })
    .where(eq(practices.id, practice.id))
    .returning({ reviewDueOn: practices.reviewDueOn })
  await indexDocuments(act, practiceIndex, [practice.id])
  if (state === 'published' && after!.reviewDueOn !== null) act.enqueue(reviewDueJob(practice.id, after!.reviewDueOn))
  practiceEvent(act, 'unretired', oneOn(practice), { scopeId: scopeOf(practice), data: { state }, unnamed: practice.chathamHouse })
  audited(act, 'practice.unretired', practice, { reason, after: { state } })
  await tellAuthor(act, practice, 'practice.unretired')
}

const newerCameOut = statement<{ codeId: string; versionNumber: number }, { out: boolean }>(
  'practice_newer_came_out',
  (p) => sql`
  select exists (
    select from practices v where v.practice_code_id = ${p.codeId}::uuid and v.version_number > ${p.versionNumber}::int
      and v.state in ('published', 'superseded', 'retired')) as out`,
)
