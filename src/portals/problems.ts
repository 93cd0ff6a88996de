import { problemsOf } from '../platform/problems.ts'

export const portalProblem = problemsOf({
  'name-taken': {
    status: 409,
    title: 'The name is taken',
    when: 'Another portal has this name, and members must know to which one they consent.',
    remedy: 'Choose another name.',
  },
  'no-secret-used': {
    status: 409,
    title: 'The portal uses no secret',
    when: 'The authentication of the portal is not `client_secret`: it has public keys, or cannot keep a secret.',
    remedy: 'Change its `authentication` first, if it runs on a server.',
  },
  'credential-limit': {
    status: 409,
    title: 'Two secrets are live already',
    when: 'A portal has at most two live secrets, so that one takes over from the other.',
    remedy: 'Revoke the one that is no longer used: `lastUsedAt` tells.',
  },
})
