import type { Act } from '../platform/act.ts'
import type { Actor } from '../platform/actor.ts'
import { one } from '../platform/answer.ts'
import { experiencePolicy } from './policy.ts'
import { type ExperienceRow, readExperience } from './queries.ts'

export const shown = (actor: Actor, row: ExperienceRow) => one(row, row.viewerReaches ? experiencePolicy.allowedActions(actor, row) : [])

/** The experience after the act, with what the caller may do next. */
export const changed = async (act: Act, { id }: { id: string }) => shown(act.actor, await readExperience(act, act.actor, id))
