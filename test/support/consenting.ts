import fastify, { type FastifyInstance } from 'fastify'
import { passwordsAt } from '../../src/accounts/passwords.ts'
import { accountPages } from '../../src/pages/accountPages.ts'
import type { ConsentAsked } from '../../src/pages/desks.ts'
import { installationKey } from '../../src/platform/installationKeys.ts'
import { problem } from '../../src/platform/problems.ts'
import { type House, testHashCost } from './house.ts'

/** What the portal of these tests asks for. */
export const portal = {
  name: 'Meeting board',
  description: 'Shows your group’s next meeting on the wall of your office.',
  homepageUrl: 'https://board.example.org',
  kind: 'sandbox',
} as const
export const userCode = 'BCDF-GHJK'

/** The pages beside an authorization server that asks one question, and writes down how it was answered. */
export async function consentingServer(
  { db, world, app }: House,
  publicUrl: string,
  userId: string,
): Promise<{ server: FastifyInstance; answers: string[] }> {
  const answers: string[] = []
  const asked: ConsentAsked = {
    portal,
    scopes: ['groups:read', 'meetings:read', 'meetings:write', 'offline_access'],
    newScopes: ['meetings:write', 'offline_access'],
    returnTo: 'https://board.example.org/callback?from=septet',
    userId,
  }
  const server = fastify()
  await accountPages(server, {
    db,
    world,
    publicUrl,
    passwords: passwordsAt(testHashCost),
    key: await installationKey(db, world, 'pages'),
    tokens: app.bearer,
    connections: { list: async () => [], revoke: async () => {} },
    limiter: { take: () => ({ remaining: 1, wait: 0 }), policy: '', burst: 1, perSecond: 1 },
    consent: {
      async consentAsked(_request, _reply, uid) {
        if (uid !== 'question') throw problem('not-found')
        return asked
      },
      async giveConsent(_request, reply, uid, by) {
        answers.push(`yes ${uid} ${by.userId}`)
        await reply.redirect(asked.returnTo, 303)
      },
      async refuseConsent(_request, reply, uid) {
        answers.push(`no ${uid}`)
        await reply.redirect(asked.returnTo, 303)
      },
    },
    device: {
      deviceAsked: async (code) => (code === userCode ? { ...asked, scopes: ['groups:read'], newScopes: ['groups:read'] } : null),
      giveDevice: async (code, by) => answers.push(`yes ${code} ${by.userId}`) < 3,
      refuseDevice: async (code) => answers.push(`no ${code}`) > 0,
    },
  })
  return { server, answers }
}
