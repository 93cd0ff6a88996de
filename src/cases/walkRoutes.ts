import { one } from '../platform/answer.ts'
import { post, type Route } from '../platform/route.ts'
import { casePolicy } from './policy.ts'
import { getCase, lockCase } from './queries.ts'
import { inGroup } from './refusals.ts'
import * as view from './views.ts'
import { closeUnresolved, moveOn, resolveCase, type steps } from './walk.ts'

interface Told {
  operationId: string
  noun: string
  summary: string
  description?: string
}

/** An act that only moves a case on. */
const stepRoute = (step: keyof typeof steps, event: string, { noun, ...told }: Told): Route =>
  post(
    {
      ...told,
      path: `/cases/:caseId/${noun}`,
      tag: 'Cases',
      access: 'cases:write',
      params: view.CasePath,
      success: { status: 200, view: view.CaseView, description: 'The case' },
      refusals: ['wrong-state', ...inGroup],
      emits: [`case.${event}`, ...(step === 'withdraw' ? ['help_request.expired'] : [])],
    },
    async ({ act, actor, params }) => {
      const kase = act.permit(casePolicy, step, await lockCase(act, actor, params.caseId))
      await moveOn(act, step, kase)
      const row = await getCase(act, actor, kase.id)
      return one(row, casePolicy.allowedActions(actor, row))
    },
  )

export const caseWalkRoutes: Route[] = [
  stepRoute('open', 'opened', {
    operationId: 'openCase',
    noun: 'opening',
    summary: 'Open a case: peers can answer',
    description: 'Nothing is required but its title; `hints` say what would help. Whom it is for is told.',
  }),
  stepRoute('startConsultation', 'consultation_started', {
    operationId: 'startConsultation',
    noun: 'consultation',
    summary: 'Begin to work on an open case together',
  }),
  stepRoute('takeAdvice', 'advised', {
    operationId: 'concludeConsultation',
    noun: 'advice',
    summary: 'Say that there is advice to choose from',
  }),
  stepRoute('startActing', 'acting', {
    operationId: 'startActing',
    noun: 'action',
    summary: 'Begin to act on the advice',
  }),

  post(
    {
      operationId: 'resolveCase',
      path: '/cases/:caseId/resolution',
      tag: 'Cases',
      summary: 'Say that a case is resolved, and what came of it',
      description: 'By the case giver: a note, an experience of their own, or both.',
      access: 'cases:write',
      params: view.CasePath,
      body: view.ResolveCase,
      success: { status: 200, view: view.CaseView, description: 'The resolved case' },
      refusals: ['wrong-state', 'outcome-missing', 'unknown-reference', ...inGroup],
      emits: ['case.resolved', 'help_request.expired'],
    },
    async ({ act, actor, params, body }) => {
      const kase = act.permit(casePolicy, 'resolve', await lockCase(act, actor, params.caseId))
      await resolveCase(act, kase, body)
      const row = await getCase(act, actor, kase.id)
      return one(row, casePolicy.allowedActions(actor, row))
    },
  ),

  post(
    {
      operationId: 'closeCaseUnresolved',
      path: '/cases/:caseId/closure',
      tag: 'Cases',
      summary: 'Say that a case is over and was not resolved',
      access: 'cases:write',
      params: view.CasePath,
      body: view.CloseCase,
      success: { status: 200, view: view.CaseView, description: 'The closed case' },
      refusals: ['wrong-state', ...inGroup],
      emits: ['case.not_resolved', 'help_request.expired'],
    },
    async ({ act, actor, params, body }) => {
      const kase = act.permit(casePolicy, 'closeUnresolved', await lockCase(act, actor, params.caseId))
      await closeUnresolved(act, kase, body)
      const row = await getCase(act, actor, kase.id)
      return one(row, casePolicy.allowedActions(actor, row))
    },
  ),

  stepRoute('park', 'parked', { operationId: 'parkCase', noun: 'parking', summary: 'Let an open case wait' }),
  stepRoute('resume', 'resumed', { operationId: 'resumeCase', noun: 'resumption', summary: 'Open a case again that waited' }),
  stepRoute('withdraw', 'withdrawn', {
    operationId: 'withdrawCase',
    noun: 'withdrawal',
    summary: 'Take an open case back',
    description: 'By the case giver. Nobody else sees it from now on. Waits for no agreement.',
  }),
  stepRoute('reopen', 'reopened', { operationId: 'reopenCase', noun: 'reopening', summary: 'Open a resolved case again' }),
]
