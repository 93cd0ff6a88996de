import { type SQL, sql } from 'drizzle-orm'
import { type Asked, endOf, type Waiting } from '../agenda/waiting.ts'
import { groupIsWritten, groupsLedBy } from '../groups/sight.ts'
import { anotherFacilitator, lastWriter, practicesJoined, reviewerStands } from './facts.ts'
import { joinedStanding, practiceSeen } from './sight.ts'

/** A version that the viewer may read, in a group that is not over. */
const inGoodOrder = (p: Asked) => sql`${practiceSeen(p, joinedStanding)} and ${groupIsWritten}`

const onVersion = {
  scope: 'practices:read',
  subject: 'practice',
  rows: practicesJoined,
  id: sql`v.id`,
  title: sql`v.title`,
  group: sql`case when ${joinedStanding.inside} then json_build_object('id', g.id, 'name', g.name) end`,
} as const

const among = (codes: SQL): SQL => sql`c.id = any(array(${codes}))`
const codesLedBy = (p: Asked) => sql`select near.id from practice_codes near where near.group_id in (${groupsLedBy(p)})`
const codesManagedBy = (p: Asked) => sql`
  select near.id from practice_codes near where near.owner_cluster_id in (
    select a.cluster_id from affiliations a where a.user_id = ${p.viewer}::uuid and a.state = 'active' and a.role = 'manager')`

const { facilitates, managesOwner } = joinedStanding

/** As the policy says who reviews. */
const mayReview = (p: Asked) => sql`(
  ${p.viewer}::uuid not in (v.author_id, ${lastWriter}) and (${facilitates} or ${p.isAdmin}::boolean and not ${anotherFacilitator}))`
const reviews = (p: Asked) => sql`(
  v.reviewer_id = ${p.viewer}::uuid and (${facilitates} or ${p.isAdmin}::boolean) or not ${reviewerStands} and ${mayReview(p)})`

const review: Waiting = {
  ...onVersion,
  kind: 'practice_review',
  says: 'a practice was submitted that you can review, or you are reviewing it; admins are asked where there is no facilitator to do it.',
  where: (p) => sql`
    v.state in ('submitted', 'in_review') and v.deleted_at is null
    and ${among(sql`${codesLedBy(p)} union all
      select asked.practice_code_id from practices asked where ${p.isAdmin}::boolean and asked.state in ('submitted', 'in_review')`)}
    and case v.state when 'submitted' then ${mayReview(p)} else ${reviews(p)} end and ${inGoodOrder(p)}`,
  since: sql`coalesce(v.submitted_at, v.updated_at)`,
  steps: [
    { operation: 'getPractice' },
    { operation: 'startPracticeReview', when: sql`v.state = 'submitted'` },
    { operation: 'publishPractice', when: sql`v.state = 'in_review'` },
    { operation: 'requestPracticeChanges', when: sql`v.state = 'in_review'` },
  ],
}

const changes: Waiting = {
  ...onVersion,
  kind: 'practice_changes',
  says: 'the reviewer of a practice that you wrote asks for changes.',
  where: (p) => sql`v.author_id = ${p.viewer}::uuid and v.state = 'changes_requested' and ${inGoodOrder(p)}`,
  since: sql`v.updated_at`,
  steps: [{ operation: 'getPractice' }, { operation: 'updatePractice' }, { operation: 'submitPractice' }],
}

const unsubmitted: Waiting = {
  ...onVersion,
  kind: 'practice_unsubmitted',
  says: 'you wrote a practice, or a next version, and have not submitted it.',
  where: (p) => sql`v.author_id = ${p.viewer}::uuid and v.state = 'draft' and v.deleted_at is null and ${inGoodOrder(p)}`,
  since: sql`v.created_at`,
  steps: [{ operation: 'getPractice' }, { operation: 'updatePractice' }, { operation: 'submitPractice' }, { operation: 'deletePracticeDraft' }],
}

const authored = (p: Asked) => sql`(v.author_id = ${p.viewer}::uuid or c.author_id = ${p.viewer}::uuid)`

const renewal: Waiting = {
  ...onVersion,
  kind: 'practice_renewal',
  says: 'a practice that you wrote, or that a group published which you facilitate, is due to be looked at again; there from that day on.',
  where: (p) => sql`
    v.state = 'published' and v.review_due_on <= (${p.now}::timestamptz at time zone 'UTC')::date
    and ${among(sql`${codesLedBy(p)} union all select near.id from practice_codes near where near.author_id = ${p.viewer}::uuid
      union all select own.practice_code_id from practices own where own.author_id = ${p.viewer}::uuid and own.state = 'published'`)}
    and (${facilitates} or ${authored(p)}) and ${inGoodOrder(p)}`,
  since: sql`v.review_due_on::timestamp at time zone 'UTC'`,
  due: endOf(sql`v.review_due_on`),
  steps: [
    { operation: 'getPractice' },
    { operation: 'renewPractice', when: facilitates },
    { operation: 'createPracticeVersion' },
    { operation: 'retirePractice' },
  ],
}

/** How widely somebody consented that it is seen. */
const width = (to: SQL): SQL => sql`coalesce(array_position(array['network', 'public'], ${to}), 0)`
const authorLags = (p: Asked) => sql`(c.author_id = ${p.viewer}::uuid and ${width(sql`c.author_consent_to`)} < ${width(sql`c.owner_consent_to`)})`
const ownerLags = sql`(${managesOwner} and ${width(sql`c.owner_consent_to`)} < ${width(sql`c.author_consent_to`)})`

const consent: Waiting = {
  ...onVersion,
  kind: 'practice_consent',
  says: 'the author, or the owner cluster, of a practice wants it to be seen more widely than you, the other side, have consented to.',
  where: (p) => sql`
    v.state = 'published'
    and ${among(sql`${codesManagedBy(p)} union all select near.id from practice_codes near where near.author_id = ${p.viewer}::uuid`)}
    and (${authorLags(p)} or ${ownerLags}) and ${inGoodOrder(p)}`,
  since: sql`greatest(c.author_consent_at, c.owner_consent_at)`,
  steps: [{ operation: 'getPractice' }, { operation: 'consentToPromotion' }],
}

/** What waits for people who write, review and own practices. */
export const practicesWaiting: readonly Waiting[] = [review, changes, unsubmitted, renewal, consent]
