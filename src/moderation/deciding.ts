import { and, eq } from 'drizzle-orm'
import type { z } from 'zod'
import type { Act } from '../platform/act.ts'
import type { Granted } from '../platform/policy.ts'
import { begun, changed } from '../platform/rows.ts'
import { warningCategories } from '../search/views.ts'
import { notify } from '../users/notifications.ts'
import { readProfile } from '../users/queries.ts'
import { effectOf } from './effects.ts'
import { flagEvent } from './events.ts'
import { type Category, type Consequence, kinds, requireFits } from './kinds.ts'
import type { DecisionRow, FlagRow, Subject } from './queries.ts'
import { flagDecisions, flags } from './tables.ts'
import { authorsToTell, unlessKeptOut } from './telling.ts'
import type { DecideFlag } from './views.ts'

/** Decides over the flag and all others that are open on the same subject, and does what follows from it. Returns the decision's id. */
export async function decideFlag(act: Act, flag: Granted<'decide', FlagRow>, input: z.output<typeof DecideFlag>): Promise<string> {
  const { verdict, reason, category = flag.category as Category } = input
  const consequence = input.verdict === 'upheld' ? input.consequence : 'none'
  checkFit(flag, consequence, category)
  const language = input.language ?? (await readProfile(act, act.actor.userId!)).locale!
  const row = { ...begun(act), state: verdict, consequence, category, reason, language, decidedBy: act.actor.userId!, version: 1 }
  const before = (await effectOf(flag.subjectKind, consequence)?.take(act, flag, { ...row, declared: input.language ?? null })) ?? null
  const languageSource = input.language === undefined ? ('author_locale' as const) : ('declared' as const)
  await act.tx.orm.insert(flagDecisions).values({ ...row, before, languageSource })
  const decided = await act.tx.orm
    .update(flags)
    .set({ ...changed(flags, act.now), state: verdict, decisionId: row.id })
    .where(and(eq(flags.subjectId, flag.subjectId), eq(flags.subjectKind, flag.subjectKind), eq(flags.state, 'open')))
    .returning({ id: flags.id, version: flags.version, raisedBy: flags.raisedBy })
  for (const each of decided) flagEvent(act, verdict, each, { data: { decisionId: row.id, consequence }, unnamed: flag.underChathamHouse })
  act.audit({
    action: `flag.${verdict}`,
    ...subjectOf(flag),
    reason,
    after: { decisionId: row.id, consequence, category, flags: decided.length },
    unnamed: flag.underChathamHouse,
  })
  await tell(act, flag, `flag.${verdict}`, row, decided)
  return row.id
}

function checkFit({ subjectKind }: Subject, consequence: Consequence, category: Category): void {
  requireFits('/consequence', consequence, [...kinds[subjectKind].consequences, 'none'])
  requireFits<string>('/category', category, consequence === 'warning' ? warningCategories : kinds[subjectKind].categories)
}

/** The decision should not have been made: what it did is undone, and nothing that was done since. What its author took away is not brought back. */
export async function reverseDecision(act: Act, decision: Granted<'reverse', DecisionRow>, reason: string): Promise<void> {
  const { id, consequence, decidedBy } = decision
  if (decision.subjectRemains) await effectOf(decision.subjectKind, consequence)?.undo(act, decision, { ...decision, reason })
  await act.tx.orm
    .update(flagDecisions)
    .set({ ...changed(flagDecisions, act.now), state: 'reversed', reversedBy: act.actor.userId, reversedAt: act.now, reversalReason: reason })
    .where(eq(flagDecisions.id, id))
  const reversed = await act.tx.orm
    .update(flags)
    .set({ ...changed(flags, act.now), state: 'reversed' })
    .where(eq(flags.decisionId, id))
    .returning({ id: flags.id, version: flags.version, raisedBy: flags.raisedBy })
  for (const each of reversed) flagEvent(act, 'reversed', each, { data: { decisionId: id, consequence }, unnamed: decision.underChathamHouse })
  const states = { before: { state: decision.state, consequence }, after: { state: 'reversed' } }
  act.audit({ action: 'flag.reversed', ...subjectOf(decision), reason, ...states, unnamed: decision.underChathamHouse })
  await tell(act, decision, 'flag.reversed', decision, [...reversed, { raisedBy: decidedBy }])
}

const subjectOf = ({ subjectKind, flaggedId }: Subject) => ({ subjectKind, subjectId: flaggedId })

/** Who flagged it and whose words they are hear of the decision, which they may read, unless the case is kept from them now; none of them learns of the others. */
async function tell(
  act: Act,
  subject: Subject,
  kind: string,
  { id, consequence }: { id: string; consequence: Consequence },
  over: readonly { raisedBy: string | null }[],
): Promise<void> {
  const raisers = over.flatMap(({ raisedBy }) => raisedBy ?? [])
  const people = [...(await authorsToTell(act, subject)), ...raisers].filter((userId) => userId !== act.actor.userId)
  const params = { kind: subject.subjectKind, id: subject.flaggedId, consequence }
  await notify(act, await unlessKeptOut(act, subject, people), kind, { subjectKind: 'flag_decision', subjectId: id, params })
}
