import type { FastifyReply, FastifyRequest } from 'fastify'
import type { InteractionResults, Provider } from 'oidc-provider'
import { grantableScopes } from '../platform/actor.ts'
import { problem } from '../platform/problems.ts'
import { consentAddress, signInAddress } from './addresses.ts'
import type { Parties, Portal, SignedIn } from './parties.ts'

export type AskedScope = (typeof grantableScopes)[number]

/** What a page of consent has to show. */
export interface ConsentAsked {
  userId: string
  portal: Pick<Portal, 'name' | 'description' | 'homepageUrl' | 'kind'>
  /** All that the portal would have then. */
  scopes: AskedScope[]
  /** What of it the member has not given before. */
  newScopes: AskedScope[]
  /** The redirect URI: where the browser goes after. The page's policy must let its form lead there. */
  returnTo: string
}

/** What the page of consent does. A request that is not this browser's, or over, is a 404. */
export interface ConsentDesk {
  consentAsked(request: FastifyRequest, reply: FastifyReply, uid: string): Promise<ConsentAsked>
  /** Stores the consent of this member, and sends the browser on. */
  giveConsent(request: FastifyRequest, reply: FastifyReply, uid: string, by: { userId: string }): Promise<void>
  /** Sends the browser on; the portal is told `access_denied`. */
  refuseConsent(request: FastifyRequest, reply: FastifyReply, uid: string): Promise<void>
}

/** What stands between an authorization request and its answer: a person who signs in, and consents. */
export interface Interactions extends ConsentDesk {
  /** Sends the browser to what is to be done next. False when the interaction is over, or is another browser's. */
  next(request: FastifyRequest, reply: FastifyReply, uid: string): Promise<boolean>
}

type Interaction = Awaited<ReturnType<Provider['interactionDetails']>>

export function interactionsOf(library: () => Promise<Provider>, parties: Parties): Interactions {
  const find = async (uid: string): Promise<Interaction | undefined> => (await library()).Interaction.find(uid)

  const finish = async (reply: FastifyReply, interaction: Interaction, result: InteractionResults) => {
    interaction.result = { ...interaction.lastSubmission, ...result }
    // Signing in gave the browser a new session; the library compares with the one that there was.
    if (result.login) delete interaction.session
    await interaction.save(interaction.remainingTTL)
    await reply.redirect(interaction.returnTo, 303)
  }

  /** A member who consents in their browser, as long as they are whom the portal's request found there. */
  const consenting = async ({ headers }: FastifyRequest, uid: string) => {
    const [interaction, member] = [await find(uid), await parties.signedIn(headers.cookie)]
    if (interaction?.prompt.name !== 'consent' || !member || interaction.session?.accountId !== member.userId) throw problem('not-found')
    const { client_id, scope, redirect_uri } = interaction.params as { client_id: string; scope: string; redirect_uri: string }
    const portal = await parties.portal(client_id)
    if (!portal) throw problem('not-found')
    return { interaction, portal, userId: member.userId, scopes: askedIn(scope), returnTo: redirect_uri }
  }

  return {
    async next(request, reply, uid) {
      const interaction = await find(uid)
      // Who began it is who ends it: else somebody could have another sign in for them.
      if (!interaction || !hasCookie(request, uid)) return false
      const member = await parties.signedIn(request.headers.cookie)
      const portalId = String(interaction.params.client_id)
      if (!member || mustSignInAgain(interaction, member)) await reply.redirect(signInAddress(request.url, { again: member !== null }), 303)
      else if (interaction.prompt.name === 'login') await finish(reply, interaction, { login: loginOf(member) })
      else if (await parties.mayConsent({ userId: member.userId, portalId })) await reply.redirect(consentAddress(uid), 303)
      else await finish(reply, interaction, notServed)
      return true
    },
    async consentAsked(request, _reply, uid) {
      const { portal, userId, scopes, returnTo } = await consenting(request, uid)
      return { ...(await wantedBy(parties, portal, userId, scopes)), userId, returnTo }
    },
    async giveConsent(request, reply, uid, by) {
      const { interaction, portal, userId, scopes } = await consenting(request, uid)
      if (by.userId !== userId) throw problem('not-found')
      if (!(await parties.mayConsent({ userId, portalId: portal.id }))) return finish(reply, interaction, notServed)
      await parties.giveConsent({ userId, portalId: portal.id, scopes })
      return finish(reply, interaction, { consent: {} })
    },
    async refuseConsent(request, reply, uid) {
      const { interaction } = await consenting(request, uid)
      return finish(reply, interaction, { error: 'access_denied', error_description: 'The member refused.' })
    },
  }
}

const notServed = { error: 'access_denied', error_description: 'This portal may not act for this member: it is in the sandbox, or for other groups.' }

/** The words of a request that mean something here. */
export const askedIn = (scope: string): AskedScope[] => grantableScopes.filter((known) => scope.split(' ').includes(known))

/** What a member is told of a portal's wish. */
export async function wantedBy(
  parties: Parties,
  portal: Portal,
  userId: string | null,
  asked: AskedScope[],
): Promise<Omit<ConsentAsked, 'userId' | 'returnTo'>> {
  const consent = userId === null ? null : await parties.consentOf({ userId, portalId: portal.id })
  const held = askedIn(consent?.scopes.join(' ') ?? '')
  const { name, description, homepageUrl, kind } = portal
  return {
    portal: { name, description, homepageUrl, kind },
    scopes: grantableScopes.filter((scope) => held.includes(scope) || asked.includes(scope)),
    newScopes: asked.filter((scope) => !held.includes(scope)),
  }
}

const hasCookie = ({ headers }: FastifyRequest, uid: string) =>
  (headers.cookie ?? '').split(';').some((pair) => pair.trim() === `septet_interaction=${uid}`)

/** Whether the portal wants more than the session that there was when it asked. */
const mustSignInAgain = ({ prompt, session }: Interaction, member: SignedIn) =>
  prompt.name === 'login' && session?.uid === member.sessionId && prompt.reasons.some((reason) => !anybody.includes(reason))

/** Reasons to sign in for which whoever is signed in meanwhile will do. */
const anybody: readonly string[] = ['no_session', 'not_signed_in_here']

const loginOf = ({ userId, at, methods }: SignedIn) => ({ accountId: userId, ts: Math.floor(at.getTime() / 1000), amr: methods })
