import type { FastifyReply, FastifyRequest } from 'fastify'
import type { InteractionResults, Provider } from 'oidc-provider'
import { consentAddress, signInAddress } from './addresses.ts'
import type { Parties, Portal, SignedIn } from './parties.ts'

/** What the consent page has to show. */
export interface ConsentAsked {
  userId: string
  portal: Pick<Portal, 'id' | 'name' | 'description' | 'homepageUrl' | 'kind'>
  /** All that is asked for now, as words of `grantableScopes`. */
  scopes: string[]
  /** What of it the member has not granted yet. */
  newScopes: string[]
  /** Where the browser goes once there is an answer. The page's policy must let a form lead on to `redirectOrigin`. */
  returnTo: string
  redirectOrigin: string | null
}

/** What the consent page does. Each takes the browser's session from the request; null and false where there is nothing to consent to (any more). */
export interface Consents {
  consentAsked(request: FastifyRequest, reply: FastifyReply, uid: string): Promise<ConsentAsked | null>
  /** Stores the consent and sends the browser on. */
  giveConsent(request: FastifyRequest, reply: FastifyReply, uid: string): Promise<boolean>
  /** Sends the browser on; the portal is told `access_denied`. */
  refuseConsent(request: FastifyRequest, reply: FastifyReply, uid: string): Promise<boolean>
}

type Interaction = NonNullable<Awaited<ReturnType<Provider['interactionDetails']>>>

/** What stands between an authorization request and its answer: a person who signs in, and consents. */
export interface Interactions extends Consents {
  /** Sends the browser to what is to be done next. False when the interaction is over, or is another browser's. */
  next(request: FastifyRequest, reply: FastifyReply, uid: string): Promise<boolean>
}

export function interactionsOf(library: () => Promise<Provider>, parties: Parties): Interactions {
  const find = async (uid: string): Promise<Interaction | undefined> => (await library()).Interaction.find(uid)

  const finish = async (reply: FastifyReply, interaction: Interaction, result: InteractionResults): Promise<true> => {
    interaction.result = { ...interaction.lastSubmission, ...result }
    // Signing in gave the browser a new session; the library compares with the one that there was.
    if (result.login) interaction.session = undefined
    await interaction.save(interaction.remainingTTL)
    await reply.redirect(interaction.returnTo, 303)
    return true
  }

  const signIn = async (reply: FastifyReply, to: string, again: boolean): Promise<true> => {
    await reply.redirect(signInAddress(to, { again }), 303)
    return true
  }

  /** A member who consents in this browser, as long as they are whom the portal's request was for. */
  const consenting = async (request: FastifyRequest, uid: string) => {
    const [interaction, member] = [await find(uid), await parties.signedIn(request.headers.cookie)]
    if (interaction?.prompt.name !== 'consent' || !member || interaction.session?.accountId !== member.userId) return null
    const { client_id, scope } = interaction.params as { client_id: string; scope: string }
    const portal = await parties.portal(client_id)
    return portal && { interaction, portal, userId: member.userId, scopes: scope.split(' ') }
  }

  return {
    async next(request, reply, uid) {
      const interaction = await find(uid)
      // Who began it is who ends it: else somebody could have another sign in for them.
      if (!interaction || !hasCookie(request, uid)) return false
      const member = await parties.signedIn(request.headers.cookie)
      if (!member) return signIn(reply, request.url, false)
      if (interaction.prompt.name === 'login') {
        if (mustSignInAgain(interaction, member)) return signIn(reply, request.url, true)
        return finish(reply, interaction, { login: { accountId: member.userId, ts: Math.floor(member.at.getTime() / 1000), amr: member.methods } })
      }
      const portalId = String(interaction.params.client_id)
      if (!(await parties.mayConsent({ userId: member.userId, portalId }))) return finish(reply, interaction, notServed)
      await reply.redirect(consentAddress(uid), 303)
      return true
    },
    async consentAsked(request, _reply, uid) {
      const found = await consenting(request, uid)
      if (!found) return null
      const { interaction, portal, userId, scopes } = found
      const held = (await parties.consentOf({ userId, portalId: portal.id }))?.scopes ?? []
      const { id, name, description, homepageUrl, kind } = portal
      return {
        userId,
        portal: { id, name, description, homepageUrl, kind },
        scopes,
        newScopes: scopes.filter((scope) => !held.includes(scope)),
        returnTo: interaction.returnTo,
        redirectOrigin: originOf(interaction.params.redirect_uri),
      }
    },
    async giveConsent(request, reply, uid) {
      const found = await consenting(request, uid)
      if (!found) return false
      const { interaction, portal, userId, scopes } = found
      if (!(await parties.mayConsent({ userId, portalId: portal.id }))) return finish(reply, interaction, notServed)
      await parties.giveConsent({ userId, portalId: portal.id, scopes })
      return finish(reply, interaction, { consent: {} })
    },
    async refuseConsent(request, reply, uid) {
      const found = await consenting(request, uid)
      return found ? finish(reply, found.interaction, { error: 'access_denied', error_description: 'The member refused.' }) : false
    },
  }
}

const notServed = { error: 'access_denied', error_description: 'This portal may not act for this member: it is in the sandbox, or for other groups.' }

const hasCookie = ({ headers }: FastifyRequest, uid: string) =>
  (headers.cookie ?? '').split(';').some((pair) => pair.trim() === `septet_interaction=${uid}`)

/** Whether the portal wants more than the session that there was when it asked. */
const mustSignInAgain = ({ prompt, session }: Interaction, member: SignedIn) =>
  prompt.reasons.some((reason) => !['no_session', 'not_signed_in_here'].includes(reason)) && session?.uid === member.sessionId

/** Where a native app listens has no origin, but an address of its own. */
function originOf(redirectUri: unknown): string | null {
  if (typeof redirectUri !== 'string' || !URL.canParse(redirectUri)) return null
  const { origin, protocol } = new URL(redirectUri)
  return origin === 'null' ? protocol : origin
}
