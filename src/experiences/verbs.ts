import { and, eq, sql } from 'drizzle-orm'
import type { z } from 'zod'
import type { Act } from '../platform/act.ts'
import { mergePatch } from '../platform/patch.ts'
import type { Granted } from '../platform/policy.ts'
import { problem } from '../platform/problems.ts'
import { begun, changed, oneOn } from '../platform/rows.ts'
import { type Runner, statement } from '../platform/sql.ts'
import { validBody } from '../platform/validation.ts'
import { askAgainLater } from './askAgain.ts'
import type { Asker } from './asking.ts'
import { experienceEvent } from './events.ts'
import type { Experience } from './policy.ts'
import { experienceProblem } from './problems.ts'
import { computeBehindLock, recomputeEvidence } from './recompute.ts'
import { type Content, faultsOf, type Setting, settingFor } from './setting.ts'
import { experiences } from './tables.ts'
import { ExperienceContent, type RecordExperience } from './views.ts'

/** What an author does to their own would tell whose it is, and who may know that changes. */
const nameless = { unnamed: true }

type Written = { state: 'draft' | 'recorded'; groupId: string | null; visibility: Experience['visibility'] }

/** Who hears of it: the group that alone may see it; of a draft, and of what is shown to others, whoever may see the subject. */
export const scopeOf = ({ state, groupId, visibility }: { state: string; groupId: string | null; visibility: string }): string | null =>
  state !== 'draft' && visibility === 'group' ? groupId : null

/**
 * Writes an experience, recorded at once unless it stays a draft, and computes the evidence on its practice. Three statements for that: what it
 * refers to, the row (behind the lock of the practice's code), the voices; then the evidence is stored.
 * @returns its id.
 */
export async function recordExperience(
  act: Act,
  { draft, commitmentId, ...content }: z.output<typeof RecordExperience>,
  askers: readonly Asker[] = [],
): Promise<string> {
  const faults = faultsOf(content, act.now, !draft)
  if (faults.length > 0) throw problem('invalid-body', { errors: faults })
  const setting = await settingFor(act, content)
  const columns = columnsOf(content, setting, !draft && act.now)
  const { practiceCodeId } = columns
  if (commitmentId !== undefined) for (const asker of askers) await asker.hold(act, { commitmentId, practiceCodeId })
  const { id, ...rest } = begun(act)
  const row = { id, ...rest, version: 1, authorId: act.actor.userId!, commitmentId: commitmentId ?? null, disputers: [], ...columns }
  await act.run(insertExperience, { codeId: draft ? null : setting.practiceCodeId, row: JSON.stringify(snakeCased(row)) })
  experienceEvent(act, draft ? 'drafted' : 'recorded', row, { scopeId: scopeOf(columns), data: factsOf(columns), ...nameless })
  if (draft) return id
  if (commitmentId !== undefined) for (const asker of askers) await asker.answered(act, { commitmentId, experienceId: id, practiceCodeId })
  await recorded(act, id, columns)
  return id
}

/** The draft becomes the cluster's word; the context is taken anew, as the cluster is now. Throws 409 `experience-incomplete`. */
export async function submitExperience(act: Act, experience: Granted<'submit', Experience>, askers: readonly Asker[]): Promise<void> {
  const content = await contentOf(act, experience.id)
  const faults = faultsOf(content, act.now, true)
  if (faults.length > 0) throw experienceProblem('experience-incomplete', { errors: faults })
  const columns = columnsOf(content, await settingFor(act, content), act.now)
  await act.tx.orm
    .update(experiences)
    .set({ ...changed(experiences, act.now), ...columns })
    .where(eq(experiences.id, experience.id))
  experienceEvent(act, 'recorded', oneOn(experience), { scopeId: scopeOf(columns), data: factsOf(columns), ...nameless })
  const { commitmentId } = await answeredBy(act, experience.id)
  const { practiceCodeId } = columns
  // Before the code is locked, as where one is recorded at once: nobody waits for the other in a circle.
  if (commitmentId !== null) for (const asker of askers) await asker.answered(act, { commitmentId, experienceId: experience.id, practiceCodeId })
  if (columns.practiceCodeId !== null) await act.run(lockCode, { codeId: columns.practiceCodeId })
  await recorded(act, experience.id, columns)
}

async function answeredBy(act: Act, id: string): Promise<{ commitmentId: string | null }> {
  const [row] = await act.tx.orm.select({ commitmentId: experiences.commitmentId }).from(experiences).where(eq(experiences.id, id))
  return row!
}

/**
 * Changes a draft in whatever way; of what is recorded only the words, because others have relied on the rest (409 `already-recorded`).
 * A patch that changes nothing leaves no trace.
 */
export async function updateExperience(act: Act, experience: Granted<'update', Experience>, patch: object): Promise<void> {
  const stored = await contentOf(act, experience.id)
  const content = validBody(ExperienceContent, mergePatch(stored, patch))
  const different = (Object.keys(content) as (keyof Content)[]).filter((field) => JSON.stringify(content[field]) !== JSON.stringify(stored[field]))
  if (different.length === 0) return
  if (experience.state === 'draft') await rewrite(act, experience.id, content)
  else await correct(act, experience.id, content, different)
  experienceEvent(act, 'updated', oneOn(experience), { scopeId: scopeOf(experience), ...nameless })
}

async function rewrite(act: Act, id: string, content: Content): Promise<void> {
  const faults = faultsOf(content, act.now, false)
  if (faults.length > 0) throw problem('invalid-body', { errors: faults })
  const columns = columnsOf(content, await settingFor(act, content), false)
  await act.tx.orm
    .update(experiences)
    .set({ ...changed(experiences, act.now), ...columns })
    .where(eq(experiences.id, id))
}

const wordFields = ['language', 'expected', 'happened', 'why', 'nextTime', 'adaptations'] as const satisfies (keyof Content)[]

async function correct(act: Act, id: string, content: Content, different: readonly (keyof Content)[]): Promise<void> {
  const facts = different.filter((field) => !(wordFields as readonly string[]).includes(field))
  if (facts.length > 0) {
    const errors = facts.map((field) => ({ pointer: `/${field}`, code: 'already-recorded', detail: 'Recorded, and no longer changed.' }))
    throw experienceProblem('already-recorded', { errors })
  }
  const { expected, happened, why, nextTime, adaptations, language } = content
  const words = { expected, happened, why, nextTime, adaptations, ...(language !== null && { language, languageSource: 'declared' as const }) }
  await act.tx.orm
    .update(experiences)
    .set({ ...changed(experiences, act.now), ...words })
    .where(eq(experiences.id, id))
}

/** Throws a draft away. Nobody else has seen it, so nothing of it is kept. */
export async function discardExperience(act: Act, experience: Granted<'discard', Experience>): Promise<void> {
  await act.tx.orm.delete(experiences).where(and(eq(experiences.id, experience.id), eq(experiences.state, 'draft')))
  experienceEvent(act, 'discarded', oneOn(experience), nameless)
}

/** Its author takes it back: from now on nobody else sees it, and its cluster's word before it speaks again. */
export async function withdrawExperience(act: Act, experience: Granted<'withdraw', Experience>): Promise<void> {
  await act.tx.orm
    .update(experiences)
    .set({ ...changed(experiences, act.now), state: 'withdrawn', withdrawnAt: act.now })
    .where(eq(experiences.id, experience.id))
  experienceEvent(act, 'withdrawn', oneOn(experience), { scopeId: scopeOf(experience), data: { state: 'withdrawn' }, ...nameless })
  await recomputeEvidence(act, experience.practiceCodeId)
}

/** What follows from a recorded experience: it is heard, and asked about again when it was too early. The code is locked. */
async function recorded(act: Act, id: string, { practiceCodeId, outcome, askAgainOn }: ReturnType<typeof columnsOf>): Promise<void> {
  if (outcome === 'too_early') askAgainLater(act, id, askAgainOn!)
  if (practiceCodeId !== null) await computeBehindLock(act, [practiceCodeId])
}

const factsOf = ({ state, outcome, visibility, practiceId }: ReturnType<typeof columnsOf>) => ({ state, outcome, visibility, practiceId })

function columnsOf(content: Content, setting: Setting, recordedAt: Date | false) {
  const { language, attribution, visibility, ...given } = content
  const { clusterId, contextSnapshot, practiceCodeId, underChathamHouse, authorLocale } = setting
  return {
    ...given,
    clusterId,
    contextSnapshot,
    practiceCodeId,
    underChathamHouse,
    language: language ?? authorLocale,
    languageSource: language === null ? ('author_locale' as const) : ('declared' as const),
    attribution: attribution ?? (given.groupId === null ? 'attributed' : 'group'),
    visibility: visibility ?? (given.groupId === null ? 'network' : 'group'),
    state: recordedAt ? ('recorded' as const) : ('draft' as const),
    recordedAt: recordedAt || null,
  } satisfies Written & Record<string, unknown>
}

const snakeCased = (row: object) =>
  Object.fromEntries(Object.entries(row).map(([name, value]) => [name.replaceAll(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`), value]))

// The code is locked before the row is written, so that of two experiences at once the second computes with both.
const insertExperience = statement<{ codeId: string | null; row: string }, never>(
  'experience_insert',
  (p) => sql`
  with code as materialized (select id from practice_codes where id = ${p.codeId}::uuid for no key update)
  insert into experiences select r.* from jsonb_populate_record(null::experiences, ${p.row}::jsonb) r
  where ${p.codeId}::uuid is null or exists (select from code)`,
)

const lockCode = statement<{ codeId: string }, never>(
  'experience_lock_code',
  (p) => sql`select from practice_codes where id = ${p.codeId}::uuid for no key update`,
)

/** What an author may change, as a merge patch finds it. */
async function contentOf(tx: Runner, experienceId: string): Promise<Content> {
  const [row] = await tx.run(contentById, { id: experienceId })
  return ExperienceContent.parse(row) // so that members come in the order of a patch's, and can be compared
}

const contentById = statement<{ id: string }, Content>(
  'experience_content',
  (p) => sql`
  select group_id as "groupId", cluster_id as "clusterId", practice_id as "practiceId", journey_step as "journeyStep", market,
    period_start_on as "periodStartOn", period_end_on as "periodEndOn", case when language_source = 'declared' then language end as language,
    expected, happened, why, next_time as "nextTime", adaptations, outcome, results, ask_again_on as "askAgainOn", cost_band as "costBand",
    effort_days::float8 as "effortDays", evidence_links as "evidenceLinks", value, attribution, visibility
  from experiences where id = ${p.id}::uuid`,
)
