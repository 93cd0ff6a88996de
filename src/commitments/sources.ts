import { type SQL, sql } from 'drizzle-orm'
import { getCaseFor } from '../cases/queries.ts'
import { caseBriefOf } from '../cases/sight.ts'
import { experienceProblem } from '../experiences/problems.ts'
import { lockMeeting } from '../meetings/queries.ts'
import type { Act } from '../platform/act.ts'
import type { Viewing } from '../platform/actor.ts'
import type { Placeholders } from '../platform/sql.ts'
import { getPracticeFor } from '../practices/facts.ts'
import { meetingBriefOf, practiceBriefOf } from '../practices/shapes.ts'
import { orUnknown } from '../practices/writing.ts'
import { commitmentOverCasePolicy, commitmentPlacePolicy, commitmentToTryPolicy } from './policy.ts'
import type { commitments, sourceKinds } from './tables.ts'

export type SourceKind = (typeof sourceKinds)[number]

/** Where somebody commits, found and allowed: what of it is stored. */
type Place = Pick<typeof commitments.$inferInsert, 'groupId' | 'meetingId' | 'caseId' | 'practiceId' | 'practiceCodeId'>

/** Something that people commit at. Another kind is a word in `sourceKinds`, a column of the table, and an entry below. */
interface Source {
  /** Its id in a commitment `c`. */
  readonly column: SQL
  /** `{ id, title, ... }` as json, null where the viewer may not see it. */
  brief(p: Placeholders<Viewing>): SQL
  /** 404 where the actor sees none; 403 and 409 where they may not commit there, or not now. */
  place(act: Act, id: string): Promise<Place>
}

const sources: Readonly<Record<SourceKind, Source>> = {
  meeting: {
    column: sql`c.meeting_id`,
    brief: (p) => meetingBriefOf(p, sql`c.meeting_id`),
    async place(act, id) {
      const { groupId } = commitmentPlacePolicy.permit(act.actor, 'commitAtMeeting', await lockMeeting(act, act.actor, id))
      return { groupId, meetingId: id }
    },
  },
  case: {
    column: sql`c.case_id`,
    brief: (p) => caseBriefOf(p, sql`c.case_id`),
    async place(act, id) {
      const about = commitmentOverCasePolicy.permit(act.actor, 'commitOverCase', await getCaseFor(act, act.actor, id))
      return { groupId: about.audience === 'group' && about.viewerRole !== null ? about.groupId : null, caseId: id }
    },
  },
  practice: {
    column: sql`c.practice_id`,
    brief: (p) => practiceBriefOf(p, sql`c.practice_id`),
    async place(act, id) {
      const practice = await getPracticeFor(act, act.actor, id)
      const theGroups = practice.visibility === 'group' && practice.viewerRole !== null
      if (theGroups) commitmentToTryPolicy.permit(act.actor, 'commitToPractice', practice)
      if (!triable.has(practice.state)) throw experienceProblem('practice-not-published')
      return { groupId: theGroups ? practice.groupId : null, practiceId: id, practiceCodeId: practice.practiceCodeId }
    },
  },
}

const triable: ReadonlySet<string> = new Set(['published', 'superseded'])

/** Finds the source that a body names, for a commitment there: 422 `unknown-reference` where the actor sees none. */
export const placeAt = (act: Act, { kind, id }: { kind: SourceKind; id: string }): Promise<Place> =>
  sources[kind].place(act, id).catch(orUnknown('/source/id'))

/** Where the commitment `c` was made, as json. */
export const sourceOf = (p: Placeholders<Viewing>): SQL => {
  const each = Object.entries(sources).map(
    ([kind, { column, brief }]) => sql`when ${column} is not null then (
      select json_build_object('kind', ${sql.raw(`'${kind}'`)}, 'id', b.brief ->> 'id', 'title', b.brief ->> 'title') from (select ${brief(p)} as brief) b)`,
  )
  return sql`case ${sql.join(each, sql` `)} end`
}
