import { eventsOf } from '../platform/events.ts'

export const portalEvent = eventsOf('portal', {
  registered: "An admin registered a partner's software.",
  updated: 'An admin changed what a portal is, or what it may do.',
  suspended: 'An admin suspended a portal; its tokens stopped working at once.',
  reinstated: 'An admin lifted the suspension of a portal.',
  credential_created: 'An admin made a secret for a portal.',
  credential_revoked: 'An admin revoked a secret of a portal.',
})

export const grantEvent = eventsOf('grant', {
  given: 'A user consented that a portal acts for them.',
  changed: 'A user consented to more scopes of a portal.',
  revoked: 'A consent ended; the tokens that rested on it stopped working at once.',
})
