import { and, eq, sql } from 'drizzle-orm'
import type { z } from 'zod'
import { getGroupFor } from '../groups/queries.ts'
import type { Act } from '../platform/act.ts'
import { mergePatch } from '../platform/patch.ts'
import type { Granted } from '../platform/policy.ts'
import { begun, changed, oneOn } from '../platform/rows.ts'
import { type Runner, statement } from '../platform/sql.ts'
import { validBody } from '../platform/validation.ts'
import { isUnderChathamHouse } from '../practices/queries.ts'
import { orUnknown } from '../practices/writing.ts'
import { indexDocuments } from '../search/indexing.ts'
import { notify } from '../users/notifications.ts'
import { keepInGroup, namelessUnder, select } from './audience.ts'
import { caseEvent } from './events.ts'
import { endHelpRequests } from './helping.ts'
import { type Case, casePlacePolicy } from './policy.ts'
import { caseProblem } from './problems.ts'
import { caseIndex } from './searching.ts'
import { settingFor } from './setting.ts'
import { caseAudience, cases } from './tables.ts'
import { CaseText, type CreateCase } from './views.ts'

/** Begins a case, a draft that only its author sees: an active member who represents a cluster. Returns its id. */
export async function createCase(act: Act, { groupId, audienceUserIds, language, ...text }: z.output<typeof CreateCase>): Promise<string> {
  const group = act.permit(casePlacePolicy, 'bringCase', await getGroupFor(act, act.actor, groupId).catch(orUnknown('/groupId')))
  const { clusterId, authorLocale } = await settingFor(act, { groupId, excludedClusterIds: text.excludedClusterIds, audienceUserIds })
  const row = { ...begun(act), ...text, groupId, clusterId, authorId: act.actor.userId!, version: 1 }
  await act.tx.orm.insert(cases).values({
    ...row,
    language: language ?? authorLocale,
    languageSource: language === undefined ? 'author_locale' : 'declared',
    underChathamHouse: isUnderChathamHouse(groupId),
  })
  await select(act, row.id, audienceUserIds)
  caseEvent(act, 'created', row, namelessUnder(group.confidentiality === 'chatham_house'))
  return row.id
}

type Text = z.output<typeof CaseText>

/** Changes what the case says, or whom it is for. A patch that changes nothing leaves no trace. */
export async function updateCase(act: Act, kase: Granted<'update', Case>, patch: object): Promise<void> {
  const before = await textOf(act, kase.id)
  const text = validBody(CaseText, mergePatch(before, patch))
  if (JSON.stringify(text) === JSON.stringify(before)) return
  const { audienceUserIds, language, ...columns } = text
  const added = audienceUserIds.filter((id) => !before.audienceUserIds.includes(id))
  await keepInGroup(act, kase, text.audience, text.audience === before.audience ? added : audienceUserIds)
  if (widths[text.audience] > widths[before.audience]) await refuseIfAnswered(act, kase)
  await settingFor(act, { groupId: kase.groupId, excludedClusterIds: text.excludedClusterIds, audienceUserIds: added })
  await act.tx.orm
    .update(cases)
    .set({
      ...changed(cases, act.now),
      ...columns,
      ...(language === before.language ? {} : { language, languageSource: 'declared' as const }),
      underChathamHouse: sql`${cases.underChathamHouse} or ${isUnderChathamHouse(kase.groupId)}`,
    })
    .where(eq(cases.id, kase.id))
  if (kase.state !== 'draft') await indexDocuments(act, caseIndex, [kase.id])
  await act.run(unselectOthers, { caseId: kase.id, kept: audienceUserIds })
  await select(act, kase.id, added)
  auditSight(act, kase, before, text)
  await endHelpRequests(act, kase, 'kept out')
  caseEvent(act, 'updated', oneOn(kase), namelessUnder(kase.chathamHouse))
}

/** Widths of audiences. Who is selected is the case giver's choice from the beginning; the group and the network are not. */
const widths: Record<Case['audience'], number> = { selected: 0, group: 1, network: 2 }

async function refuseIfAnswered(act: Act, kase: Case): Promise<void> {
  const [found] = await act.run(othersSpoke, { caseId: kase.id })
  if (found!.spoke) throw caseProblem('audience-answered')
}

/** Counts, not names: whoever reads the trail learns no more of the case than that it is seen by others now. */
function auditSight(act: Act, { id, chathamHouse }: Case, before: Text, after: Text): void {
  const sight = ({ audience, excludedClusterIds, audienceUserIds }: Text) => ({
    audience,
    excluded: excludedClusterIds.length,
    selected: audienceUserIds.length,
  })
  const who = ({ audience, excludedClusterIds, audienceUserIds }: Text) => JSON.stringify([audience, excludedClusterIds, audienceUserIds])
  if (who(before) === who(after)) return
  const sights = { before: sight(before), after: sight(after) }
  act.audit({ action: 'case.audience_changed', subjectKind: 'case', subjectId: id, ...sights, ...namelessUnder(chathamHouse) })
}

/** Throws a draft away. Nobody else has seen it, so nothing of it is kept. */
export async function discardCase(act: Act, kase: Granted<'discard', Case>): Promise<void> {
  await act.tx.orm.delete(caseAudience).where(eq(caseAudience.caseId, kase.id))
  await act.tx.orm.delete(cases).where(and(eq(cases.id, kase.id), eq(cases.state, 'draft')))
  caseEvent(act, 'discarded', oneOn(kase), namelessUnder(kase.chathamHouse))
}

/** An admin reads what is not for them, once and with a reason; the case giver hears of it. */
export async function discloseCase(act: Act, kase: Granted<'disclose', Case>, reason: string): Promise<void> {
  act.audit({ action: 'case.disclosed', subjectKind: 'case', subjectId: kase.id, reason })
  caseEvent(act, 'disclosed', kase)
  await notify(act, [kase.authorId], 'case.disclosed', { subjectKind: 'case', subjectId: kase.id })
}

/** What a case giver may change, as a merge patch finds it. */
async function textOf(tx: Runner, caseId: string): Promise<Text> {
  const [row] = await tx.run(textById, { id: caseId })
  return CaseText.parse(row) // so that members come in the order of a patch's, and can be compared
}

const textById = statement<{ id: string }, z.input<typeof CaseText>>(
  'case_text',
  (p) => sql`
  select k.title, k.situation, k.tried_so_far as "triedSoFar", k.constraints, k.key_question as "keyQuestion", k.help_wanted as "helpWanted",
    k.decision_owner as "decisionOwner", k.decision_due_on as "decisionDueOn", k.urgency, k.topics, k.journey_step as "journeyStep", k.market,
    array_to_json(k.excluded_cluster_ids) as "excludedClusterIds", k.audience, k.language,
    (select coalesce(json_agg(x.user_id order by x.added_at, x.user_id), '[]') from case_audience x where x.case_id = k.id) as "audienceUserIds"
  from cases k where k.id = ${p.id}::uuid`,
)

const unselectOthers = statement<{ caseId: string; kept: string[] }, never>(
  'case_unselect',
  (p) => sql`delete from case_audience where case_id = ${p.caseId}::uuid and user_id <> all(${p.kept}::uuid[])`,
)

const othersSpoke = statement<{ caseId: string }, { spoke: boolean }>(
  'case_others_spoke',
  (p) => sql`
  select exists (
    select from contributions u join cases k on k.id = u.case_id
    where u.case_id = ${p.caseId}::uuid and u.author_id <> k.author_id and u.state <> 'withdrawn') as spoke`,
)
