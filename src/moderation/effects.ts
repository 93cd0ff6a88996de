import { contributionPolicy } from '../cases/contributionPolicy.ts'
import { lockContribution } from '../cases/contributionQueries.ts'
import { hideContribution, restoreContribution } from '../cases/contributions.ts'
import { closeToNetwork, reopenToNetwork } from '../cases/moderating.ts'
import type { Case } from '../cases/policy.ts'
import { lockCase } from '../cases/queries.ts'
import { type Experience, experiencePolicy } from '../experiences/policy.ts'
import { readExperience } from '../experiences/queries.ts'
import { keepToGroup, showAgain } from '../experiences/showing.ts'
import type { Held } from '../groups/sight.ts'
import type { Act } from '../platform/act.ts'
import { liftWarning, publishedVersion, unretirePractice, warnOf } from '../practices/moderating.ts'
import { practicePolicy } from '../practices/policy.ts'
import { readPractice } from '../practices/queries.ts'
import { retirePractice } from '../practices/reviewing.ts'
import type { Warning } from '../practices/tables.ts'
import { toolPolicy } from '../tools/policy.ts'
import { lockTool } from '../tools/queries.ts'
import { removeTool, restoreTool } from '../tools/verbs.ts'
import type { Category, Consequence, SubjectKind } from './kinds.ts'
import { flagProblem } from './problems.ts'
import { otherWarning, type Subject } from './queries.ts'

/** A decision, as those whom it reaches need it. */
export interface Decided {
  id: string
  category: string
  reason: string
  /** As far as its writer said. */
  declared: string | null
}

/** A decision that is reversed, and why. */
interface Undone {
  id: string
  before: string | null
  category: Category
  decidedAt: string
  reason: string
}

/** What an upheld flag does, in the room of its subject and by that room's own acts. The subject is locked. */
interface Effect {
  /** Returns what `undo` needs to know. */
  take(act: Act, subject: Subject, decided: Decided): Promise<string | null>
  /** Undoes what this decision did, and nothing that was done since. */
  undo(act: Act, subject: Subject, decided: Undone): Promise<void>
}

const impossible = (detail: string) => flagProblem('consequence-impossible', detail)

/** Of two decisions that narrow the same the reversal of neither could tell what to undo. */
function requireFree({ heldByDecisionId }: Held): void {
  if (heldByDecisionId !== null) throw impossible(`The decision ${heldByDecisionId} keeps it to its group already.`)
}

const warning: Effect = {
  async take(act, { flaggedId }, { id, category, reason, declared }) {
    const practice = await readPractice(act, act.actor, flaggedId)
    await warnOf(act, practice, { id, category: category as Warning['category'], reason, language: declared, decidedAt: act.now.toISOString() })
    return null
  },
  // Another decision may stand, whose warning this one's took the place of.
  async undo(act, { subjectId, flaggedId }, { id, category }) {
    if (!(await liftWarning(act, await readPractice(act, act.actor, flaggedId), id))) return
    const other = await otherWarning(act, { subjectId, id, category })
    if (other) await warnOf(act, await readPractice(act, act.actor, flaggedId), other)
  },
}

const retirement: Effect = {
  async take(act, { subjectId }, { reason }) {
    const id = await publishedVersion(act, subjectId)
    if (id === null) throw impossible('No version of it is published.')
    await retirePractice(act, practicePolicy.permit(act.actor, 'retire', await readPractice(act, act.actor, id)), reason)
    return id
  },
  async undo(act, _subject, { before, reason }) {
    await unretirePractice(act, await readPractice(act, act.actor, before!), reason)
  },
}

const hiding: Effect = {
  async take(act, { flaggedId }, { id, reason }) {
    await hideContribution(act, contributionPolicy.permit(act.actor, 'hide', await lockContribution(act, act.actor, flaggedId)), reason, id)
    return null
  },
  async undo(act, { flaggedId }, { id, reason }) {
    const contribution = await lockContribution(act, act.actor, flaggedId)
    if (contribution.heldByDecisionId !== id) return
    await restoreContribution(act, contributionPolicy.permit(act.actor, 'restore', { ...contribution, heldByDecisionId: null }), reason)
  },
}

const experienceNarrowing: Effect = {
  async take(act, { flaggedId }, { id, reason }) {
    const experience = await readExperience(act, act.actor, flaggedId)
    if (experience.groupId === null) throw impossible('There is no group that it could be kept to.')
    requireFree(experience)
    await keepToGroup(act, experiencePolicy.permit(act.actor, 'narrowVisibility', experience), { id, reason })
    return experience.visibility
  },
  async undo(act, { flaggedId }, { id, before, reason }) {
    await showAgain(act, await readExperience(act, act.actor, flaggedId), { id, before: before as Experience['visibility'], reason })
  },
}

const caseNarrowing: Effect = {
  async take(act, { flaggedId }, { id, reason }) {
    const kase = await lockCase(act, act.actor, flaggedId)
    requireFree(kase)
    await closeToNetwork(act, kase, { id, reason })
    return kase.audience
  },
  async undo(act, { flaggedId }, { id, before, decidedAt, reason }) {
    await reopenToNetwork(act, await lockCase(act, act.actor, flaggedId), { id, before: before as Case['audience'], decidedAt, reason })
  },
}

const removal: Effect = {
  async take(act, { flaggedId }) {
    await removeTool(act, toolPolicy.permit(act.actor, 'remove', await lockTool(act, flaggedId)))
    return null
  },
  undo: (act, { flaggedId }) => restoreTool(act, flaggedId),
}

const effects: Readonly<Record<SubjectKind, Partial<Record<Consequence, Effect>>>> = {
  practice: { warning, retirement },
  contribution: { hiding },
  experience: { narrowing: experienceNarrowing },
  case: { narrowing: caseNarrowing },
  tool: { removal },
}

/** What the consequence does to this kind of subject; undefined for `none`. */
export const effectOf = (kind: SubjectKind, consequence: Consequence): Effect | undefined => effects[kind][consequence]
