import { closeAccount } from './accounts/departures.ts'
import type { Waiting } from './agenda/waiting.ts'
import { leaveCases, leaveCasesOfGroup } from './cases/departures.ts'
import { casesWaiting } from './cases/waiting.ts'
import type { OnAffiliationEnded } from './clusters/affiliationVerbs.ts'
import { clusterDeparture } from './clusters/departures.ts'
import type { OnValidation } from './clusters/validationVerbs.ts'
import type { ClusterGuard } from './clusters/verbs.ts'
import { clustersWaiting } from './clusters/waiting.ts'
import { commitmentsAnswered } from './commitments/answering.ts'
import { dropCommitments, dropCommitmentsInGroup } from './commitments/departures.ts'
import { everyCommitmentHasItsWord, reviewFirst } from './commitments/reviewing.ts'
import { commitmentsWaiting } from './commitments/waiting.ts'
import type { Asker } from './experiences/asking.ts'
import { experiencesOfCluster } from './experiences/clusterGuard.ts'
import { hearCluster } from './experiences/jobs.ts'
import { authorLeaves } from './experiences/showing.ts'
import { experiencesWaiting } from './experiences/waiting.ts'
import { clusterIsRepresented, tellWhereRepresented } from './groups/clusterChoice.ts'
import { leaveGroups } from './groups/departures.ts'
import type { OnClosing } from './groups/lifecycle.ts'
import { hasMembership } from './groups/membershipQueries.ts'
import type { OnLeaving } from './groups/membershipVerbs.ts'
import { groupsWaiting } from './groups/waiting.ts'
import { stopLetters } from './mail/departures.ts'
import { inviteByMail } from './mail/inviting.ts'
import type { AgendaOpening } from './meetings/agendaOpening.ts'
import type { ClosingGuard } from './meetings/closing.ts'
import { cancelMeetingsOfGroup, leaveMeetings, leaveMeetingsOfGroup } from './meetings/departure.ts'
import { meetingsWaiting } from './meetings/waiting.ts'
import { forgetRaiser } from './moderation/departures.ts'
import { moderationWaiting } from './moderation/waiting.ts'
import { endGrants } from './portals/granting.ts'
import { testsPortal } from './portals/queries.ts'
import { forgetPrivateWords, takeConsentsAlong } from './practices/departures.ts'
import { practicesOfCluster } from './practices/queries.ts'
import { practicesWaiting } from './practices/waiting.ts'
import type { OnDeparture, OnInvited, Reliance } from './users/verbs.ts'

/** What the other rooms do when a user is suspended or erased, in this order. */
export const departures: readonly OnDeparture[] = [
  clusterDeparture,
  leaveGroups,
  leaveMeetings,
  forgetPrivateWords,
  authorLeaves,
  leaveCases,
  dropCommitments,
  forgetRaiser,
  stopLetters,
  closeAccount,
  endGrants,
]

/** How somebody hears that they are invited to have an account. */
export const invitationTellings: readonly OnInvited[] = [inviteByMail]

/** What else than their address somebody invited may have been given. */
export const reliances: readonly Reliance[] = [hasMembership, testsPortal]

/** What waits for people, room by room. */
export const waiting: readonly Waiting[] = [
  ...groupsWaiting,
  ...clustersWaiting,
  ...meetingsWaiting,
  ...commitmentsWaiting,
  ...casesWaiting,
  ...practicesWaiting,
  ...experiencesWaiting,
  ...moderationWaiting,
]

/** What in other rooms may still need a cluster that is to be deleted. */
export const clusterGuards: readonly ClusterGuard[] = [clusterIsRepresented, practicesOfCluster, experiencesOfCluster]

/** What the other rooms do when a cluster is validated. */
export const validations: readonly OnValidation[] = [hearCluster]

/** What the other rooms do when somebody's affiliation ends, in this order. */
export const affiliationEndings: readonly OnAffiliationEnded[] = [tellWhereRepresented]

/** What the other rooms do when somebody leaves a group, is removed or suspended, in this order. */
export const leavings: readonly OnLeaving[] = [leaveMeetingsOfGroup, leaveCasesOfGroup, takeConsentsAlong, dropCommitmentsInGroup]

/** What the other rooms do when a group is closed, archived or abandoned, in this order. */
export const closings: readonly OnClosing[] = [cancelMeetingsOfGroup]

/** What the agenda of a meeting begins with, in this order. */
export const openings: readonly AgendaOpening[] = [reviewFirst]

/** What a meeting needs before it closes, beyond its attendance and its report. */
export const meetingGuards: readonly ClosingGuard[] = [everyCommitmentHasItsWord]

/** Who asked for an experience, and hears when it is recorded. */
export const askers: readonly Asker[] = [commitmentsAnswered]
