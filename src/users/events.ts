import { eventsOf } from '../platform/events.ts'

export const userEvent = eventsOf('user', {
  invited: 'Somebody was invited to have an account, or was so again.',
  joined: 'An invited user accepted and became active.',
  updated: 'A user changed their profile.',
  suspended: 'An admin suspended a user; their tokens stopped working at once.',
  reinstated: 'An admin lifted a suspension.',
  role_changed: 'An admin made a user an admin, or took the role away.',
  notifications_read: 'A user marked notifications as read.',
  erased: 'A user was erased and is a former member from now on.',
})

export const tokenEvent = eventsOf('personal_access_token', {
  created: 'A user made a personal access token.',
  revoked: 'A personal access token was revoked.',
})
