import type { Act } from '../platform/act.ts'

const hourMs = 60 * 60 * 1000

/** A meeting that nobody ended is held this long after its end. */
export const forgottenAfterMs = 12 * hourMs

/** A circulated report is approved when nobody objected for this long. */
export const approvesItselfAfterMs = 7 * 24 * hourMs

/** What the room does later. Asking again for the same occasion moves it; a job that finds its occasion gone does nothing. */
export const later = {
  /** Counts the registered people at this instant. */
  checkQuorum(act: Act, meetingId: string, at: Date | null): void {
    if (at) act.enqueue({ kind: 'meeting.quorum', runAt: at, payload: { meetingId }, uniqueKey: `meeting.quorum:${meetingId}` })
  },
  /** Ends the meeting should everybody forget to. */
  endForgotten(act: Act, meetingId: string, endsAt: Date): void {
    const runAt = new Date(endsAt.getTime() + forgottenAfterMs)
    act.enqueue({ kind: 'meeting.forgotten', runAt, payload: { meetingId }, uniqueKey: `meeting.forgotten:${meetingId}` })
  },
  /** Takes an offer back that nobody took. */
  lapseOffer(act: Act, registrationId: string, at: Date): void {
    act.enqueue({ kind: 'registration.offer', runAt: at, payload: { registrationId }, uniqueKey: `registration.offer:${registrationId}` })
  },
  /** Approves a report that nobody objected to. */
  approveReport(act: Act, meetingId: string, circulatedAt: Date): void {
    const runAt = new Date(circulatedAt.getTime() + approvesItselfAfterMs)
    act.enqueue({ kind: 'report.approval', runAt, payload: { meetingId }, uniqueKey: `report.approval:${meetingId}` })
  },
}
