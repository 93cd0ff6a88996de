import { eventsOf } from '../platform/events.ts'

/*
 * A group's scope would tell them to everybody inside, also to whom the case is kept from: they carry none, and whoever sees the case hears them.
 */

export const caseEvent = eventsOf('case', {
  created: 'Somebody began to write a case; nobody else sees it yet.',
  updated: 'The words of a case changed, or who it is for.',
  discarded: 'A draft was thrown away.',
  opened: 'A case was opened: peers can answer.',
  consultation_started: 'The peers work on the case.',
  advised: 'The case giver has advice to choose from.',
  acting: 'The case giver acts on the advice.',
  resolved: 'A case was resolved.',
  not_resolved: 'A case was closed without having been resolved.',
  parked: 'A case waits.',
  resumed: 'A case that waited is open again.',
  withdrawn: 'The case giver took the case back. Whoever holds a copy should forget it.',
  reopened: 'A resolved case is open again.',
  disclosed: 'An admin read a case that is not for them, with a reason; it is in the audit trail.',
})

export const contributionEvent = eventsOf('contribution', {
  added: 'A peer gave something to a case. The event names nobody; the contribution does, to those who may know.',
  revised: 'The author of a contribution changed its words, or who may know whose they are.',
  withdrawn: 'The author of a contribution took it back. Whoever holds a copy should forget it.',
  hidden: 'A moderator hid a contribution, with a reason.',
  restored: 'A contribution that was hidden is visible again.',
  marked_useful: 'The case giver called a contribution useful.',
  unmarked_useful: 'The case giver took the mark back.',
})

export const helpRequestEvent = eventsOf('help_request', {
  sent: 'A peer was asked to help with a case.',
  accepted: 'A peer will help.',
  declined: 'A peer will not help.',
  answered: 'A peer who was asked has contributed.',
  expired: 'Nobody can answer any more: the day has passed, the case is over, or the peer no longer sees it.',
})

export const casePracticeEvent = eventsOf('case_practice', {
  asked: 'Peers were asked whether their words may go into a practice.',
  answered: 'A peer said whether their words may go into a practice.',
  drafted: 'A case became the draft of a practice, with the words of those who consented.',
  dropped: 'A practice was not made of the case after all.',
})

export const caseEvents = [caseEvent, contributionEvent, helpRequestEvent, casePracticeEvent]
