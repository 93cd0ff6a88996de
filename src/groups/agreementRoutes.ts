import { created, one } from '../platform/answer.ts'
import { page, pageOf } from '../platform/pages.ts'
import { get, post, put, type Route } from '../platform/route.ts'
import { acceptAgreement, acceptancesOf, agreementOf, listAcceptances, readAcceptance, readAgreement, setAgreement } from './agreements.ts'
import { AcceptAgreement, AcceptancesQuery, AcceptanceView, AgreementView } from './agreementViews.ts'
import { agreementPolicy } from './policy.ts'
import { getGroupFor, lockGroupFor } from './queries.ts'
import { AgreementText, GroupPath } from './views.ts'

export const agreementRoutes: readonly Route[] = [
  get(
    {
      operationId: 'getAgreement',
      path: '/groups/:groupId/agreement',
      tag: 'Agreements',
      summary: 'The agreement in force',
      description: 'For those inside and the invited, before they have accepted anything. 404 while the group has none.',
      access: 'groups:read',
      params: GroupPath,
      success: { status: 200, view: AgreementView, description: 'The agreement' },
      refusals: ['forbidden'],
    },
    async ({ db, actor, params }) => {
      const agreement = agreementPolicy.permit(actor, 'read', agreementOf(await getGroupFor(db, actor, params.groupId)))
      return one(await readAgreement(db, actor, params.groupId), agreementPolicy.allowedActions(actor, agreement))
    },
  ),

  put(
    {
      operationId: 'setAgreement',
      path: '/groups/:groupId/agreement',
      tag: 'Agreements',
      summary: 'Put a new version in force',
      description:
        'Everybody inside is asked again, and reads nothing until they accept; only whoever writes it accepts it by that. The same text again ' +
        'changes nothing. `If-Match` compares the version of the agreement; the first needs none.',
      access: 'groups:write',
      params: GroupPath,
      body: AgreementText,
      success: { status: 200, view: AgreementView, description: 'The agreement in force' },
      ifMatch: 'required',
      refusals: ['agreement-required', 'wrong-state'],
      emits: ['group.agreement_set', 'membership.agreed'],
    },
    async ({ act, actor, params, body }) => {
      const agreement = act.permit(agreementPolicy, 'set', agreementOf(await lockGroupFor(act, actor, params.groupId)))
      await setAgreement(act, agreement, body)
      const now = agreementOf(await getGroupFor(act, actor, params.groupId))
      return one(await readAgreement(act, actor, params.groupId), agreementPolicy.allowedActions(actor, now))
    },
  ),

  post(
    {
      operationId: 'acceptAgreement',
      path: '/groups/:groupId/agreement-acceptances',
      tag: 'Agreements',
      summary: 'Accept the agreement',
      description:
        'Comes before reading what the group says to itself. Say which version you have read; accepting it twice is the same as once. It is possible in a group that is over, too.',
      access: 'groups:write',
      params: GroupPath,
      body: AcceptAgreement,
      success: { status: 201, view: AcceptanceView, description: 'Your acceptance' },
      refusals: ['agreement-not-in-force'],
      emits: ['membership.agreed'],
    },
    async ({ act, actor, params, body }) => {
      const agreement = act.permit(agreementPolicy, 'accept', agreementOf(await lockGroupFor(act, actor, params.groupId)))
      await acceptAgreement(act, agreement, body.version)
      const accepted = await readAcceptance(act, params.groupId, body.version, actor.userId!)
      return created(`/v1/groups/${params.groupId}/agreement`, { view: accepted, version: body.version })
    },
  ),

  get(
    {
      operationId: 'listAgreementAcceptances',
      path: '/groups/:groupId/agreement-acceptances',
      tag: 'Agreements',
      summary: 'Who has accepted the agreement',
      description: 'For facilitators and admins. Who has not is found in the memberships, by `agreementAccepted`.',
      access: 'groups:read',
      params: GroupPath,
      query: AcceptancesQuery,
      success: { status: 200, view: pageOf(AcceptanceView), description: 'A page of acceptances, the latest first' },
      refusals: ['forbidden', 'agreement-required'],
    },
    async ({ db, actor, params, query, url }) => {
      const group = await getGroupFor(db, actor, params.groupId)
      agreementPolicy.permit(actor, 'listAcceptances', agreementOf(group))
      return page(acceptancesOf(group.id), url, query, await listAcceptances(db, group.id, query))
    },
  ),
]
