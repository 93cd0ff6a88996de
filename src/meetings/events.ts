import { eventsOf } from '../platform/events.ts'

export const meetingEvent = eventsOf('meeting', {
  created: 'A facilitator drafted a meeting.',
  updated: 'What a meeting says of itself changed; `data.fields` names what, never how.',
  scheduled: 'A meeting has its date: the active members are invited.',
  rescheduled: 'A meeting has another time; whoever has a seat is asked to confirm it.',
  started: 'A meeting began.',
  held: 'A meeting is over; attendance and report wait.',
  closed: 'A meeting is complete, and its report is released.',
  cancelled: 'A meeting will not take place.',
  seats_released: 'Reserved seats became free for everybody.',
  capacity_raised: 'A facilitator found no seat, and the capacity rose by one.',
  quorum_missed: 'At the time of the check fewer people were registered than the meeting needs.',
  agenda_replaced: 'The agenda of a meeting changed.',
})

export const agendaItemEvent = eventsOf('agenda_item', {
  state_changed: 'An item of the agenda was begun, done, skipped or planned again.',
})

export const registrationEvent = eventsOf('registration', {
  invited: 'A member is invited to a meeting.',
  registered: 'A person has a seat; `data.promoted` says whether they waited for it.',
  waitlisted: 'The meeting is full, and a person waits for a seat.',
  offered: 'A seat became free and is offered to the first in the waiting list.',
  offer_lapsed: 'An offer was not taken in time; the person waits at the end of the list.',
  updated: 'A person changed whether they are listed.',
  reconfirmed: 'A person keeps their seat at the new time.',
  declined: 'An invited person will not come.',
  cancelled: 'A person gave up their seat or their place in the waiting list.',
  attendance_recorded: 'It is known whether a person came; `data.state` says so.',
})

export const reportEvent = eventsOf('report', {
  written: 'The text of a report is new. A text that was circulated before is a draft again.',
  circulated: 'A report waits for the approval of those who attended.',
  endorsed: 'One attendee approved the text that is circulated.',
  objected: 'An attendee objected; the report is a draft again.',
  recalled: 'After the report was circulated another attendance was recorded; it is a draft again, and everybody is asked again.',
  approved: 'All attendees approved, or nobody objected for seven days.',
  released: 'A report was released with the closing of its meeting.',
})

export const decisionEvent = eventsOf('decision', {
  recorded: 'A meeting decided something.',
  updated: 'The record of a decision was corrected.',
  removed: 'The record of a decision was taken back.',
})
