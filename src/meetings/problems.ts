import { problemsOf } from '../platform/problems.ts'

export const meetingProblem = problemsOf({
  'local-time-skipped': {
    status: 422,
    title: 'That local time does not exist',
    when: 'The clocks of the time zone jump over this local time on that day, where summer time begins.',
    remedy: 'Choose another local time. One that comes twice, where summer time ends, is taken as the earlier.',
  },
  'end-before-start': {
    status: 422,
    title: 'The meeting would end before it begins',
    when: '`localEnd` is not after `localStart` in the time zone of the meeting.',
    remedy: 'Choose a later end.',
  },
  'starts-in-the-past': {
    status: 409,
    title: 'The meeting would begin in the past',
    when: 'A meeting is scheduled, or moved, to a time that is over.',
    remedy: 'Give it a time in the future.',
  },
  'reschedule-instead': {
    status: 409,
    title: 'People rely on this time: reschedule instead',
    when: 'An update changes the time or the time zone of a meeting that is no longer a draft.',
    remedy: '`POST /v1/meetings/{meetingId}/rescheduling` keeps the seats and asks people to confirm.',
  },
  'capacity-too-low': {
    status: 409,
    title: 'More seats are taken',
    when: 'The seats that are taken, offered and reserved would be more than the capacity.',
    remedy: 'Release reserved seats, or keep a larger capacity. Nobody who has a seat loses it.',
  },
  'reserved-seats-in-use': {
    status: 409,
    title: 'Fewer reserved seats are free',
    when: 'More reserved seats are to be released than are unused.',
    remedy: 'Leave out `seats` to release all that are unused.',
  },
  'already-registered': {
    status: 409,
    title: 'Already registered',
    when: 'This person has a seat, an offer or a place in the waiting list of the meeting, or their attendance is recorded.',
    remedy: 'Look at `GET /v1/me/registrations`. An offer is taken with `POST /v1/registrations/{registrationId}/offer-acceptance`.',
  },
  'registration-not-open': {
    status: 409,
    title: 'Registration is not open yet',
    when: 'The time is before `registrationOpensAt`.',
    remedy: 'Try again from `registrationOpensAt` on.',
  },
  'registration-closed': {
    status: 409,
    title: 'Registration is closed',
    when: 'The time is after `registrationClosesAt`, or without one after the end of the meeting.',
    remedy: 'Ask a facilitator to move `registrationClosesAt`.',
  },
  'meeting-full': {
    status: 409,
    title: 'The meeting is full',
    when: 'There is no free seat, and the meeting has no waiting list or has begun.',
    remedy: 'Ask a facilitator to raise the capacity.',
  },
  'offer-expired': {
    status: 409,
    title: 'The offer has expired',
    when: 'The seat was offered until `offerExpiresAt`, which is over. The place in the waiting list is now at its end.',
    remedy: 'Wait for the next offer.',
  },
  'nothing-to-reconfirm': {
    status: 409,
    title: 'There is nothing to confirm',
    when: 'The meeting was not moved since this person said that they come.',
    remedy: 'Nothing: the seat is theirs.',
  },
  'meeting-not-running': {
    status: 409,
    title: 'The meeting is not running',
    when: 'This is possible only while the meeting is in progress.',
    remedy: 'Wait until a facilitator starts the meeting.',
  },
  'meeting-not-held': {
    status: 409,
    title: 'The meeting is not over',
    when: 'A report is circulated before its meeting is held.',
    remedy: '`POST /v1/meetings/{meetingId}/end` first.',
  },
  'agenda-item-running': {
    status: 409,
    title: 'Another item is running',
    when: 'An item of the agenda is to run while another one does.',
    remedy: 'Set the other one to `done` or `skipped` first; `detail` names it.',
  },
  'attendance-without-seat': {
    status: 422,
    title: 'Attendance needs a seat',
    when: 'Attendance is recorded for a registration that is of another meeting or had no seat: people who waited never count as attending.',
    remedy: 'Read `errors`: each entry points to one. Name only registrations that `GET /v1/meetings/{meetingId}/attendance` lists.',
  },
  'attendance-missing': {
    status: 409,
    title: 'Attendance is not complete',
    when: 'A report is circulated, or a meeting closed, before attendance is recorded for every registered person. `errors` names everything that is missing.',
    remedy: '`PUT /v1/meetings/{meetingId}/attendance`.',
  },
  'report-missing': {
    status: 409,
    title: 'There is no report',
    when: 'A meeting is closed without a report. `errors` names everything that is missing.',
    remedy: '`PUT /v1/meetings/{meetingId}/report`, and have it approved.',
  },
  'report-not-approved': {
    status: 409,
    title: 'The report is not approved',
    when: 'A meeting is closed while its report is a draft or circulated. `errors` names everything that is missing.',
    remedy: 'Circulate it. It is approved when all attendees approved it, or after seven days without objection.',
  },
  'already-responded': {
    status: 409,
    title: 'Already approved',
    when: 'This person has approved this text of the report before.',
    remedy: 'Nothing: the approval counts. A new text asks again.',
  },
})
