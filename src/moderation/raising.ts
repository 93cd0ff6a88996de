import { and, eq, ne, or } from 'drizzle-orm'
import type { z } from 'zod'
import type { Act } from '../platform/act.ts'
import type { Granted } from '../platform/policy.ts'
import { problem } from '../platform/problems.ts'
import { begun, changed, oneOn } from '../platform/rows.ts'
import { orUnknown } from '../practices/writing.ts'
import { notify } from '../users/notifications.ts'
import { readProfile } from '../users/queries.ts'
import { flagEvent } from './events.ts'
import { kinds, requireFits } from './kinds.ts'
import { type Flag, flaggablePolicy } from './policy.ts'
import { type Standing, subjects } from './subjects.ts'
import { flags } from './tables.ts'
import { authorsToTell, moderatorsToTell, unlessKeptOut } from './telling.ts'
import type { RaiseFlag } from './views.ts'

/** Who flags is named by no event: authors hear of it. */
const nameless = { unnamed: true }

/**
 * Flags what the actor may read: 422 `unknown-reference` for what they may not see, 409 `own-words`, `wrong-state` and `already-flagged`. Who
 * moderates and the author are told of the first that is open. Returns its id.
 */
export async function raiseFlag(act: Act, { subject: { kind, id }, language, ...said }: z.output<typeof RaiseFlag>): Promise<string> {
  const { scope, categories } = kinds[kind]
  if (!act.actor.scopes.has(scope)) throw problem('missing-scope', { detail: `This needs the scope ${scope}.`, scope })
  requireFits('/category', said.category, categories)
  const { state: _, ...subject } = await flaggable(act, kind, id)
  const raisedBy = act.actor.userId!
  const written = language ?? (await readProfile(act, raisedBy)).locale!
  const row = { ...begun(act), ...subject, ...said, subjectKind: kind, raisedBy, language: written, version: 1 }
  await act.tx.orm.insert(flags).values({ ...row, languageSource: language === undefined ? 'author_locale' : 'declared' })
  const open = await keepTogether(act, kind, subject)
  flagEvent(act, 'raised', row, { data: { subjectKind: kind, subjectId: subject.flaggedId, category: said.category }, ...nameless })
  if (open === 1) await tell(act, row)
  return row.id
}

async function flaggable(act: Act, kind: keyof typeof subjects, id: string): Promise<Standing> {
  const { read, standing, in: states } = subjects[kind]
  await read(act, act.actor, id).catch(orUnknown('/subject/id'))
  const [found] = await act.run(standing, { id })
  const { state, authorIds } = found!
  flaggablePolicy.permit(act.actor, 'flag', { state, viewerIsAuthor: authorIds.includes(act.actor.userId!) })
  if (!states.includes(state))
    throw problem('wrong-state', { detail: `This is ${state}; it must be ${states.join(' or ')} to be flagged.`, allowedActions: [] })
  return found!
}

/** All open flags on a subject are decided together, by whoever moderates what it is now. Returns how many they are. */
async function keepTogether(act: Act, kind: keyof typeof subjects, subject: Omit<Standing, 'state'>): Promise<number> {
  const { subjectId, beyondGroup, authorIds } = subject
  const open = and(eq(flags.subjectId, subjectId), eq(flags.subjectKind, kind), eq(flags.state, 'open'))
  await act.tx.orm
    .update(flags)
    .set({ beyondGroup, authorIds })
    .where(and(open, or(ne(flags.beyondGroup, beyondGroup), ne(flags.authorIds, authorIds))))
  return act.tx.orm.$count(flags, open)
}

type Raised = Omit<Standing, 'state'> & { id: string; subjectKind: string; category: string }

async function tell(act: Act, flag: Raised): Promise<void> {
  const { id, subjectKind, flaggedId, category } = flag
  const about = { ...flag, groupId: flag.groupId ?? null, caseId: flag.caseId ?? null }
  await notify(act, await moderatorsToTell(act, about), 'flag.raised', {
    subjectKind: 'flag',
    subjectId: id,
    params: { kind: subjectKind, category },
  })
  const authors = await unlessKeptOut(act, about, await authorsToTell(act, about))
  await notify(act, authors, `${subjectKind}.flagged`, { subjectKind, subjectId: flaggedId, params: { category } })
}

/** Takes it back: nobody decides over it any more. */
export async function withdrawFlag(act: Act, flag: Granted<'withdraw', Flag>): Promise<void> {
  await act.tx.orm
    .update(flags)
    .set({ ...changed(flags, act.now), state: 'withdrawn' })
    .where(eq(flags.id, flag.id))
  flagEvent(act, 'withdrawn', oneOn(flag), nameless)
}
