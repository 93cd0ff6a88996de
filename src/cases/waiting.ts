import { sql } from 'drizzle-orm'
import { type Asked, endOf, type Waiting } from '../agenda/waiting.ts'
import { groupIsWritten } from '../groups/sight.ts'
import { caseSeen, casesJoined, viewerIsGiver } from './sight.ts'

/** Whom a case is kept from, and who owes its group the agreement, has nothing of it waiting. */
const isOpenToViewer = (p: Asked) => sql`${caseSeen(p)} and ${groupIsWritten}`

const inCase = {
  scope: 'cases:read',
  group: sql`case when told.placed then json_build_object('id', g.id, 'name', g.name) end`,
} as const

const helpRequest: Waiting = {
  ...inCase,
  kind: 'help_request',
  says: 'you were asked to help with a case; due when the day ends.',
  subject: 'help_request',
  rows: (p) => sql`help_requests r cross join ${casesJoined(p)}`,
  where: (p) => sql`r.user_id = ${p.viewer}::uuid and r.state in ('sent', 'accepted') and k.id = r.case_id and ${isOpenToViewer(p)}`,
  id: sql`r.id`,
  title: sql`k.title`,
  since: sql`r.created_at`,
  due: endOf(sql`r.due_on`),
  steps: [
    { operation: 'getHelpRequest' },
    { operation: 'getCase', of: sql`k.id` },
    { operation: 'acceptHelpRequest', when: sql`r.state = 'sent'` },
    { operation: 'addContribution', of: sql`k.id`, when: sql`mine.state is distinct from 'active' or mine.agreed` },
    { operation: 'declineHelpRequest' },
  ],
}

const consent: Waiting = {
  ...inCase,
  kind: 'contribution_consent',
  says: 'a practice is to be made of a case, and asks whether it may use your words.',
  subject: 'contribution_consent',
  rows: (p) => sql`contribution_consents o join case_practices d on d.id = o.case_practice_id cross join ${casesJoined(p)}`,
  where: (p) => sql`
    o.user_id = ${p.viewer}::uuid and o.answer = 'asked' and d.state = 'asking' and k.id = d.case_id and ${isOpenToViewer(p)}`,
  id: sql`o.id`,
  title: sql`d.title`,
  since: sql`o.created_at`,
  steps: [{ operation: 'getCase', of: sql`k.id` }, { operation: 'answerConsent' }],
}

const practiceDraft: Waiting = {
  ...inCase,
  kind: 'practice_draft',
  says: 'everybody whose words you asked for has answered: the practice can be drafted.',
  subject: 'practice_draft',
  rows: (p) => sql`
    case_practices d cross join ${casesJoined(p)}
    cross join lateral (
      select max(o.answered_at) as answered_at, count(*) filter (where o.answer = 'asked') as asked
      from contribution_consents o where o.case_practice_id = d.id) answers`,
  where: (p) => sql`
    d.drafted_by = ${p.viewer}::uuid and d.state = 'asking' and answers.asked = 0 and k.id = d.case_id and mine.state = 'active' and mine.agreed
    and ${isOpenToViewer(p)}`,
  id: sql`d.id`,
  title: sql`d.title`,
  since: sql`coalesce(answers.answered_at, d.created_at)`,
  steps: [{ operation: 'getPracticeDraft' }, { operation: 'finishPracticeDraft' }, { operation: 'dropPracticeDraft' }],
}

/** A case of the viewer's own. */
const ownCase = {
  ...inCase,
  subject: 'case',
  rows: casesJoined,
  id: sql`k.id`,
  title: sql`k.title`,
  due: endOf(sql`k.decision_due_on`),
} as const

const isOwn = (p: Asked) => sql`k.author_id = ${p.viewer}::uuid and ${viewerIsGiver(p)} and ${isOpenToViewer(p)}`

const caseDraft: Waiting = {
  ...ownCase,
  kind: 'case_draft',
  says: 'you drafted a case and have not opened it; due when you have to decide.',
  where: (p) => sql`${isOwn(p)} and k.state = 'draft'`,
  since: sql`k.created_at`,
  steps: [{ operation: 'getCase' }, { operation: 'updateCase' }, { operation: 'openCase' }, { operation: 'discardCase' }],
}

const caseAnswered: Waiting = {
  ...ownCase,
  kind: 'case_answered',
  says: 'peers answered your case, and you have called none of the answers useful yet; due when you have to decide.',
  where: (p) => sql`
    ${isOwn(p)} and k.state in ('open', 'in_consultation', 'advised') and k.first_response_at is not null and k.first_useful_at is null`,
  since: sql`k.first_response_at`,
  steps: [
    { operation: 'getCase' },
    { operation: 'listContributions' },
    { operation: 'startConsultation', when: sql`k.state = 'open'` },
    { operation: 'concludeConsultation', when: sql`k.state = 'in_consultation'` },
    { operation: 'startActing', when: sql`k.state = 'advised'` },
  ],
}

const caseOutcome: Waiting = {
  ...ownCase,
  kind: 'case_outcome',
  says: 'you are acting on a case, and its outcome is not told yet; due when you have to decide.',
  where: (p) => sql`${isOwn(p)} and k.state = 'acting'`,
  since: sql`k.updated_at`,
  steps: [{ operation: 'getCase' }, { operation: 'resolveCase' }, { operation: 'closeCaseUnresolved' }],
}

/** What waits for people around cases. */
export const casesWaiting: readonly Waiting[] = [helpRequest, consent, practiceDraft, caseDraft, caseAnswered, caseOutcome]
