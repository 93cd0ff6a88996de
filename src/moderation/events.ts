import { eventsOf } from '../platform/events.ts'

/* No event tells who raised a flag: authors may hear of it, and may not know. */

export const flagEvent = eventsOf('flag', {
  raised: 'Somebody said that something is not as it should be.',
  withdrawn: 'A flag was taken back by who had raised it.',
  upheld: 'A flag was right, and had its consequence.',
  dismissed: 'A flag was looked at, and nothing came of it.',
  reversed: 'An admin reversed the decision; its consequence was undone.',
})
