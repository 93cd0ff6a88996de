import { sql } from 'drizzle-orm'
import type { Waiting } from '../agenda/waiting.ts'
import { nameOf } from '../users/sight.ts'
import { groupBrief, groupIsWritten, groupsLedBy, joinViewer, viewerMayLead } from './sight.ts'

const invitation: Waiting = {
  kind: 'invitation',
  says: 'you are invited to a group; due when the invitation expires.',
  scope: 'groups:read',
  subject: 'membership',
  rows: () => sql`memberships b join groups g on g.id = b.group_id`,
  where: (p) => sql`
    b.user_id = ${p.viewer}::uuid and b.state = 'invited' and b.invitation_expires_at > ${p.now}::timestamptz and ${groupIsWritten}`,
  id: sql`b.id`,
  title: sql`g.name`,
  since: sql`coalesce(b.invitation_sent_at, b.created_at)`,
  due: sql`b.invitation_expires_at`,
  group: groupBrief,
  steps: [{ operation: 'getMembership' }, { operation: 'acceptInvitation' }, { operation: 'declineInvitation' }],
}

const agreement: Waiting = {
  kind: 'agreement',
  says: 'you have not accepted the agreement of a group that you are in.',
  scope: 'groups:read',
  subject: 'group',
  rows: () => sql`
    memberships b join groups g on g.id = b.group_id
    join group_agreements inforce on inforce.group_id = g.id and inforce.version = g.agreement_version`,
  where: (p) => sql`
    b.user_id = ${p.viewer}::uuid and b.state = 'active' and b.agreement_version is distinct from g.agreement_version and ${groupIsWritten}`,
  id: sql`g.id`,
  title: sql`g.name`,
  since: sql`greatest(inforce.created_at, b.joined_at)`,
  group: groupBrief,
  steps: [{ operation: 'getAgreement' }, { operation: 'acceptAgreement' }],
}

const membershipRequest: Waiting = {
  kind: 'membership_request',
  says: 'somebody asks to come into a group that you facilitate.',
  scope: 'groups:read',
  subject: 'membership',
  rows: (p) => sql`memberships b join groups g on g.id = b.group_id ${joinViewer(p)}`,
  where: (p) => sql`b.group_id = any(array(${groupsLedBy(p)})) and b.state = 'requested' and ${viewerMayLead} and ${groupIsWritten}`,
  id: sql`b.id`,
  title: nameOf(sql`b.user_id`),
  since: sql`b.created_at`,
  group: groupBrief,
  steps: [{ operation: 'getMembership' }, { operation: 'approveMembership' }, { operation: 'rejectMembership' }],
}

/** What waits for people in groups. */
export const groupsWaiting: readonly Waiting[] = [invitation, agreement, membershipRequest]
