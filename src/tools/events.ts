import { eventsOf } from '../platform/events.ts'

export const toolEvent = eventsOf('tool', {
  published: 'An admin put a tool, an instrument, a funding scheme or a guide on the list.',
  updated: 'An admin changed what the list says of a tool.',
  restored: 'A tool that was taken off the list is on it again.',
  removed: 'An admin took a tool off the list.',
})
