import type { Bearer } from '../oauth/bearer.ts'
import type { Actor } from '../platform/actor.ts'
import { type Answer, created, nothing, one, withSecret } from '../platform/answer.ts'
import { page, pageOf } from '../platform/pages.ts'
import { merged } from '../platform/patch.ts'
import { adminOnly } from '../platform/policy.ts'
import { del, get, patch, post, type Route } from '../platform/route.ts'
import { Reason } from '../platform/views.ts'
import { listActivity } from './activity.ts'
import { createCredential, getCredential, listCredentials, revokeCredential } from './credentials.ts'
import { portalPolicy } from './policy.ts'
import { getPortal, listPortals, lockPortal, type PortalRow, readSettings } from './queries.ts'
import { registerPortal, reinstatePortal, suspendPortal, updatePortal } from './verbs.ts'
import * as view from './views.ts'

/** No portal registers portals: none could widen what it may do itself. */
const common = { tag: 'Portals', access: 'admin', portals: 'never' } as const

export const portalRoutes = ({ bearer }: { bearer: Bearer }): Route[] => [
  get(
    {
      ...common,
      operationId: 'listPortals',
      path: '/portals',
      summary: 'Portals, newest first',
      query: view.PortalsQuery,
      success: { status: 200, view: pageOf(view.PortalView), description: 'A page of portals' },
      refusals: ['forbidden'],
    },
    async ({ db, actor, query, url }) => {
      adminOnly(actor)
      return page('portals', url, query, await listPortals(db, actor, query))
    },
  ),

  post(
    {
      ...common,
      operationId: 'registerPortal',
      path: '/portals',
      summary: "Register a partner's software",
      description:
        'The id is its `client_id`. Redirect addresses are exact and https; those of native apps are also loopback addresses and schemes of their own (RFC 8252), those of the sandbox also of this machine.',
      body: view.RegisterPortal,
      success: { status: 201, view: view.PortalView, description: 'The portal, active' },
      refusals: ['forbidden', 'name-taken', 'unknown-reference'],
      emits: ['portal.registered'],
    },
    async ({ act, actor, body }) => {
      adminOnly(actor)
      const portal = await getPortal(act, actor, await registerPortal(act, body))
      return created(`/v1/portals/${portal.id}`, portal, portalPolicy.allowedActions(actor, portal))
    },
  ),

  get(
    {
      ...common,
      operationId: 'getPortal',
      path: '/portals/:portalId',
      summary: 'One portal',
      params: view.PortalPath,
      success: { status: 200, view: view.PortalView, description: 'The portal' },
    },
    async ({ db, actor, params }) => shown(actor, await getPortal(db, actor, params.portalId)),
  ),

  patch(
    {
      ...common,
      operationId: 'updatePortal',
      path: '/portals/:portalId',
      summary: 'Change what a portal is and may do',
      description: 'A merge patch, validated whole; lists are replaced. What it may no longer do it cannot do from now on. Audited.',
      ifMatch: 'required',
      params: view.PortalPath,
      body: view.PortalPatch,
      success: { status: 200, view: view.PortalView, description: 'The portal, changed' },
      refusals: ['name-taken', 'unknown-reference'],
      emits: ['portal.updated'],
    },
    async ({ act, actor, params, body }) => {
      const portal = act.permit(portalPolicy, 'update', await lockPortal(act, actor, params.portalId))
      const before = await readSettings(act, portal.id)
      await updatePortal(act, bearer, portal, before, merged(view.PortalSettings, before, body))
      return shown(actor, await getPortal(act, actor, portal.id))
    },
  ),

  post(
    {
      ...common,
      operationId: 'suspendPortal',
      path: '/portals/:portalId/suspension',
      summary: 'Suspend a portal, at once',
      description: 'Its tokens stop working, everywhere within a second, and it gets no new ones.',
      params: view.PortalPath,
      body: Reason,
      success: { status: 200, view: view.PortalView, description: 'The suspended portal' },
      refusals: ['wrong-state'],
      emits: ['portal.suspended'],
    },
    async ({ act, actor, params, body }) => {
      const portal = act.permit(portalPolicy, 'suspend', await lockPortal(act, actor, params.portalId))
      await suspendPortal(act, bearer, portal, body.reason)
      return shown(actor, await getPortal(act, actor, portal.id))
    },
  ),

  post(
    {
      ...common,
      operationId: 'reinstatePortal',
      path: '/portals/:portalId/reinstatement',
      summary: 'Lift the suspension of a portal',
      description: 'What members granted it still stands.',
      params: view.PortalPath,
      success: { status: 200, view: view.PortalView, description: 'The active portal' },
      refusals: ['wrong-state'],
      emits: ['portal.reinstated'],
    },
    async ({ act, actor, params }) => {
      const portal = act.permit(portalPolicy, 'reinstate', await lockPortal(act, actor, params.portalId))
      await reinstatePortal(act, portal)
      return shown(actor, await getPortal(act, actor, portal.id))
    },
  ),

  get(
    {
      ...common,
      operationId: 'listPortalCredentials',
      path: '/portals/:portalId/credentials',
      summary: 'The secrets of a portal, newest first',
      description: 'Never the secrets themselves: when they were made and last used, and how they end.',
      params: view.PortalPath,
      query: view.CredentialsQuery,
      success: { status: 200, view: pageOf(view.CredentialView), description: 'A page of its secrets, the revoked ones too' },
    },
    async ({ db, actor, params, query, url }) => {
      const { id } = await getPortal(db, actor, params.portalId)
      return page(`credentials of ${id}`, url, query, await listCredentials(db, id, query))
    },
  ),

  post(
    {
      ...common,
      operationId: 'createPortalCredential',
      path: '/portals/:portalId/credentials',
      summary: 'Make a secret for a portal',
      description: 'It is in the answer once. Two may be live, so that a new one takes over before the old one is revoked.',
      params: view.PortalPath,
      success: { status: 201, view: view.NewCredentialView, description: 'The secret, shown once' },
      refusals: ['no-secret-used', 'credential-limit'],
      emits: ['portal.credential_created'],
    },
    async ({ act, actor, params }) => {
      const portal = act.permit(portalPolicy, 'createCredential', await lockPortal(act, actor, params.portalId))
      const { credentialId, secret } = await createCredential(act, portal)
      const made = created(`/v1/portals/${portal.id}/credentials/${credentialId}`, { view: await getCredential(act, credentialId), version: 1 })
      return withSecret(made, 'secret', secret)
    },
  ),

  del(
    {
      ...common,
      operationId: 'revokePortalCredential',
      path: '/portals/:portalId/credentials/:credentialId',
      summary: 'Revoke a secret of a portal',
      description: 'No token is got with it any more; tokens that were got with it end within ten minutes.',
      params: view.CredentialPath,
      success: { status: 204, description: 'It no longer works' },
      emits: ['portal.credential_revoked'],
    },
    async ({ act, actor, params }) => {
      const portal = act.permit(portalPolicy, 'revokeCredential', await lockPortal(act, actor, params.portalId))
      await revokeCredential(act, portal, params.credentialId)
      return nothing
    },
  ),

  get(
    {
      ...common,
      operationId: 'listPortalActivity',
      path: '/portals/:portalId/activity',
      summary: 'What a portal did, newest first',
      description:
        'Each write, each refusal of a right, each sign-in and token, each consent each access token of it that was refused (`token.refused`) and what the authorization server refused, for 90 days. Reading is not noted. Of the same refusal one a minute is kept, but for rights: anybody can name a portal, or send an old token.',
      params: view.PortalPath,
      query: view.ActivityQuery,
      success: { status: 200, view: pageOf(view.ActivityView), description: 'A page of its activity' },
    },
    async ({ db, actor, params, query, url }) => {
      const { id } = await getPortal(db, actor, params.portalId)
      return page(`activity of ${id}`, url, query, await listActivity(db, id, query))
    },
  ),
]

const shown = (actor: Actor, portal: PortalRow): Answer => one(portal, portalPolicy.allowedActions(actor, portal))
