import { type Problem, problemsOf } from '../platform/problems.ts'

export const userProblem = problemsOf({
  'email-taken': {
    status: 409,
    title: 'The e-mail address is taken',
    when: 'Another user has this address; upper and lower case are the same.',
    remedy: 'Find the user with `GET /v1/users?email=...`, or use another address.',
  },
  'address-relied-on': {
    status: 409,
    title: 'Others rely on the address',
    when: 'The address of an invited user would be corrected after somebody else invited whoever has it into a group, or named them a test user of a portal. They meant the person behind the address; another one would get what they gave.',
    remedy:
      'Invite the person under another id of yours. Accept the name and the language alone, or ask an admin to erase the account with the wrong address.',
  },
  'invitation-invalid': {
    status: 409,
    title: 'The invitation does not hold',
    when: 'The token was never given, was replaced by a newer one, has expired, was revoked or was used.',
    remedy: 'Ask whoever invited you to send it again.',
  },
  'scope-not-held': {
    status: 422,
    title: 'You cannot give a scope that you do not have',
    when: 'A personal access token is asked for a scope that the asking token lacks, or for `admin` by somebody who is not an admin.',
    remedy: 'Ask for less, or with a token that has the scope.',
  },
  'last-admin': {
    status: 409,
    title: 'The platform would lose its last admin',
    when: 'The only active admin would be suspended, erased or lose the role.',
    remedy: 'Make somebody else an admin first.',
  },
})

/** Whatever the reason: nobody learns by trying which invitations there are. */
export const invitationInvalid = (): Problem =>
  userProblem(
    'invitation-invalid',
    'It is used, expired, replaced, revoked or unknown; these answer alike on purpose. Ask whoever invited you for a new one.',
  )
