import { clusters, people, stuttgart } from '../src/demo/cast.ts'
import { agendaIn } from './support/agenda.ts'
import { casesIn } from './support/cases.ts'
import { commitmentsIn, promise } from './support/commitments.ts'
import { dayIn, recordAs } from './support/experiences.ts'
import { flagsIn } from './support/flags.ts'
import { firstDay, openHouse } from './support/house.ts'
import { days, meetingsIn, startsAt, thirdMeeting } from './support/meetings.ts'
import { plantPractice, practicesIn, written } from './support/practices.ts'
import t from './support/tap.ts'

const house = await openHouse(t)
const { as, clock, rows, runJobs } = house
const { waits, entry, take } = agendaIn(house)
const { act, scheduled, register, cancel, started, held, attended, circulated } = meetingsIn(house)
const { commit, dispose, nextBegun } = commitmentsIn(house)
const { open, walk, give } = casesIn(house)
const { submitted } = practicesIn(house)
const { raised } = flagsIn(house)
const title = thirdMeeting.title

t.beforeEach(() => {
  clock.now = firstDay
})
// Meetings of one test are nobody's business in the next.
t.afterEach(() => rows(`update meetings set state = 'cancelled' where state <> 'closed'`))

t.test('an invitation waits until it is answered, or expires', async (t) => {
  t.same(await waits('milo', 'invitation'), [`${stuttgart.name}: getMembership acceptInvitation declineInvitation`])
  clock.now = new Date('2014-05-12T08:00:00Z')
  t.same(await waits('milo', 'invitation'), [])
  clock.now = firstDay
  t.equal((await take('milo', await entry('milo', 'invitation'), 'acceptInvitation')).status, 200)
  t.same(await waits('milo', 'invitation'), [])
  t.same(await waits('milo', 'agreement'), [`${stuttgart.name}: getAgreement acceptAgreement`])
  t.equal((await take('milo', await entry('milo', 'agreement'), 'acceptAgreement', { version: 1 })).status, 201)
  t.same(await waits('milo', 'agreement'), [])
})

t.test('who asks to come in waits for the facilitators, and for nobody else', async (t) => {
  await rows(`update groups set join_policy = 'request' where id = $1`, [stuttgart.id])
  await act('nina', `/v1/groups/${stuttgart.id}/membership-requests`, { message: 'I bring games.' })
  t.same(await waits('petra', 'membership_request'), [`${people.nina.displayName}: getMembership approveMembership rejectMembership`])
  for (const person of ['lea', 'ada', 'nina'] as const) t.same(await waits(person, 'membership_request'), [], person)
  t.equal((await take('petra', await entry('petra', 'membership_request'), 'rejectMembership', { reason: 'Full.' })).status, 200)
  t.same(await waits('petra', 'membership_request'), [])
})

t.test('who asks to join a team waits for its managers, and for the admins where none can act', async (t) => {
  await act('nina', `/v1/clusters/${clusters.lilleMetropole.id}/affiliations`, { role: 'staff' })
  const asked = [`${people.nina.displayName}: getAffiliation approveAffiliation rejectAffiliation`]
  t.same(await waits('marta', 'affiliation_request'), asked)
  for (const person of ['lea', 'ada', 'nina'] as const) t.same(await waits(person, 'affiliation_request'), [], person)
  await rows(`update users set status = 'suspended' where id = $1`, [people.marta.id])
  t.same(await waits('ada', 'affiliation_request'), asked)
  await rows(`update users set status = 'active' where id = $1`, [people.marta.id])
})

t.test('a cluster submitted for validation waits for the admins, with an admin’s token', async (t) => {
  const { id } = await act('nina', '/v1/clusters', { name: 'Loire Numérique', country: 'FR' })
  await act('nina', `/v1/clusters/${id}/validations`, {})
  t.same(await waits('ada', 'cluster_validation'), ['Loire Numérique: getClusterValidation decideClusterValidation'])
  t.same((await as('ada', ['clusters:read']).get('/v1/me/agenda')).body.data, [])
  t.same(await waits('nina', 'cluster_validation'), [])
  const decision = { outcome: 'refused', reason: 'Too small.' }
  t.equal((await take('ada', await entry('ada', 'cluster_validation'), 'decideClusterValidation', decision)).status, 200)
  t.same(await waits('ada', 'cluster_validation'), [])
})

t.test('a meeting asks, is attended, asks again when it is moved, and waits at the door', async (t) => {
  const { id } = await scheduled()
  t.same(await waits('lea', 'meeting_invitation'), [`${title}: getMeeting registerForMeeting declineRegistration`])
  t.same(await waits('ines', 'meeting_invitation'), [`${title}: getMeeting declineRegistration`], 'saying no asks for nothing')
  t.match(await entry('lea', 'meeting_invitation'), { dueAt: startsAt.toISOString(), group: { id: stuttgart.id } })
  await take('lea', await entry('lea', 'meeting_invitation'), 'registerForMeeting', {})
  t.same(await waits('lea', 'meeting_invitation'), [])
  t.same(await waits('lea', 'meeting'), [`${title}: getMeeting cancelRegistration`])
  clock.forward(1)
  await act('petra', `/v1/meetings/${id}/rescheduling`, { localStart: '2014-05-20T14:00', localEnd: '2014-05-20T16:00' })
  t.same(await waits('lea', 'meeting'), [])
  t.same(await waits('lea', 'meeting_moved'), [`${title}: getMeeting reconfirmRegistration cancelRegistration`])
  t.equal((await take('lea', await entry('lea', 'meeting_moved'), 'reconfirmRegistration')).status, 200)
  await register('petra', id)
  t.same(await waits('petra', 'meeting'), [`${title}: getMeeting startMeeting cancelRegistration`])
  await started(id)
  t.same(await waits('petra', 'meeting'), [`${title}: getMeeting checkIn endMeeting cancelRegistration`])
  t.match(await entry('lea', 'meeting'), { dueAt: '2014-05-20T14:00:00.000Z', urgency: 'today' })
  t.equal((await take('lea', await entry('lea', 'meeting'), 'checkIn')).status, 200)
  t.same(await waits('lea', 'meeting'), [])
})

t.test('nobody is asked before registration opens, nor after it closes; facilitators always', async (t) => {
  await scheduled({ registrationOpensAt: '2014-05-01T00:00:00Z', registrationClosesAt: '2014-05-10T00:00:00Z' })
  t.same(await waits('lea', 'meeting_invitation'), [])
  t.equal((await waits('petra', 'meeting_invitation')).length, 1)
  clock.now = new Date('2014-05-01T00:00:00Z')
  t.match(await entry('lea', 'meeting_invitation'), { dueAt: '2014-05-10T00:00:00.000Z' })
  clock.now = new Date('2014-05-10T00:00:00Z')
  t.same(await waits('lea', 'meeting_invitation'), [])
})

t.test('a seat that is offered waits until the offer lapses', async (t) => {
  const { id } = await scheduled({ capacity: 1, offerHours: 48 })
  const lea = await register('lea', id)
  await register('jordi', id)
  t.same(await waits('jordi', 'seat_offer'), [])
  await cancel('lea', lea.id)
  t.same(await waits('jordi', 'seat_offer'), [`${title}: getMeeting acceptOffer cancelRegistration`])
  t.match(await entry('jordi', 'seat_offer'), { dueAt: '2014-04-30T08:00:00.000Z', urgency: 'this_week' })
  const offer = await entry('jordi', 'seat_offer')
  clock.now = new Date('2014-04-30T08:00:00Z')
  t.same(await waits('jordi', 'seat_offer'), [])
  clock.now = firstDay
  t.equal((await take('jordi', offer, 'acceptOffer')).status, 200)
  t.same(await waits('jordi', 'seat_offer'), [])
})

t.test('a held meeting waits for attendance, report and closing, and while others read the report for them', async (t) => {
  const { meeting, registrations } = await held(['lea'])
  const steps = async () => (await waits('petra', 'meeting_follow_up')).map((told) => told.replace(`${title}: `, ''))
  t.same(await steps(), ['getMeeting recordAttendance writeReport'])
  t.same(await waits('lea', 'meeting_follow_up'), [])
  await attended(meeting.id, registrations.values())
  t.same(await steps(), ['getMeeting writeReport'])
  const report = await as('petra').put(`/v1/meetings/${meeting.id}/report`, { summary: 'Osaka.', minutes: 'Long.' })
  t.equal(report.status, 200)
  t.same(await steps(), ['getMeeting circulateReport'])
  await take('petra', await entry('petra', 'meeting_follow_up'), 'circulateReport')
  t.same(await steps(), [])
  t.same(await waits('lea', 'report_approval'), [`${title}: getReport approveReport objectToReport`])
  t.match(await entry('lea', 'report_approval'), { dueAt: '2014-05-27T12:00:00.000Z', subject: { kind: 'report', id: report.body.id } })
  t.equal((await take('lea', await entry('lea', 'report_approval'), 'approveReport')).status, 200)
  t.same(await waits('lea', 'report_approval'), [])
  t.same(await steps(), ['getMeeting closeMeeting'])
  t.equal((await take('petra', await entry('petra', 'meeting_follow_up'), 'closeMeeting')).status, 200)
  t.same(await steps(), [])
})

t.test('a report waits for those who attended, once', async (t) => {
  await circulated(['lea', 'jordi'])
  t.equal((await take('lea', await entry('lea', 'report_approval'), 'objectToReport', { comment: 'It was Kyoto.' })).status, 200)
  for (const person of ['lea', 'jordi', 'bruno'] as const) t.same(await waits(person, 'report_approval'), [], person)
})

t.test('commitments wait for their person, and at the next meeting for its facilitator', async (t) => {
  const { meeting } = await held([])
  const { id } = await commit('lea', { kind: 'meeting', id: meeting.id })
  t.same(await waits('lea', 'commitment'), [`${promise.text}: getCommitment updateCommitment disposeCommitment`])
  t.same(await waits('petra', 'commitment'), [])
  await act('petra', `/v1/meetings/${await nextBegun()}/end`)
  t.same(await waits('petra', 'commitment_review'), ['Fourth meeting: getMeeting listCommitmentsToReview'])
  t.same(await waits('lea', 'commitment_review'), [])
  await dispose('petra', id, { disposition: 'done' })
  t.same(await waits('petra', 'commitment_review'), [])
  t.same(await waits('lea', 'commitment'), [])
})

t.test('on the day of “I will try this” the experience waits, until it is recorded', async (t) => {
  const practice = await plantPractice(house, { visibility: 'network' })
  const { id } = await commit('lea', { kind: 'practice', id: practice.id })
  clock.now = new Date('2014-05-27T07:00:00Z')
  await runJobs()
  t.same(await waits('lea', 'commitment'), [])
  t.same(await waits('lea', 'experience_asked'), [`${promise.text}: getCommitment recordExperience disposeCommitment`])
  t.match(await entry('lea', 'experience_asked'), {
    urgency: 'today',
    since: clock.now.toISOString(),
    actions: [{}, { operationId: 'recordExperience', path: '/v1/experiences', body: { commitmentId: id } }, {}],
  })
  await recordAs(house, 'lea', { commitmentId: id, practiceId: practice.id })
  t.same(await waits('lea', 'experience_asked'), [])
})

t.test('a help request waits until it is answered or declined', async (t) => {
  const { id } = await open('lea', { title: 'Osaka or Kyoto?' })
  await act('lea', `/v1/cases/${id}/help-requests`, { userIds: [people.jordi.id, people.bruno.id], dueOn: dayIn(house, 3) })
  const steps = 'getHelpRequest getCase acceptHelpRequest addContribution declineHelpRequest'
  t.same(await waits('jordi', 'help_request'), [`Osaka or Kyoto?: ${steps}`])
  t.match(await entry('jordi', 'help_request'), { dueAt: '2014-05-01T23:59:59.999Z', urgency: 'this_week' })
  await take('jordi', await entry('jordi', 'help_request'), 'acceptHelpRequest')
  t.same(await waits('jordi', 'help_request'), ['Osaka or Kyoto?: getHelpRequest getCase addContribution declineHelpRequest'])
  await take('jordi', await entry('jordi', 'help_request'), 'addContribution', { kind: 'suggestion', body: 'Kyoto.' })
  await take('bruno', await entry('bruno', 'help_request'), 'declineHelpRequest')
  for (const person of ['jordi', 'bruno'] as const) t.same(await waits(person, 'help_request'), [], person)
})

t.test('a case waits for its giver while no answer is called useful, and while its outcome is not told', async (t) => {
  const { id } = await open('lea', { title: 'Whom to ask?', decisionDueOn: dayIn(house, 40) })
  const before = (await waits('lea', 'case_answered')).length
  const { id: contributionId } = await give('jordi', id)
  const answered = await waits('lea', 'case_answered')
  t.ok(answered.includes('Whom to ask?: getCase listContributions startConsultation'))
  t.equal(answered.length, before + 1)
  t.same(await waits('petra', 'case_answered'), [])
  await as('lea').put(`/v1/contributions/${contributionId}/useful-mark`, { because: 'contact' })
  t.equal((await waits('lea', 'case_answered')).length, before)
  await walk('lea', id, 'consultation', 'advice', 'action')
  t.same(await waits('lea', 'case_outcome'), ['Whom to ask?: getCase resolveCase closeCaseUnresolved'])
  t.match(await entry('lea', 'case_outcome'), { dueAt: '2014-06-07T23:59:59.999Z' })
  t.equal((await take('lea', await entry('lea', 'case_outcome'), 'resolveCase', { outcomeNote: 'Kenji.' })).status, 200)
  t.same(await waits('lea', 'case_outcome'), [])
})

t.test('words asked for wait for their author alone; once all have answered, the practice waits for who drafts it', async (t) => {
  const { id } = await open('lea', { title: 'What to print?' })
  const { id: contributionId } = await give('jordi', id)
  await walk('lea', id, 'consultation', 'advice')
  await act('lea', `/v1/cases/${id}/practice-drafts`, { title: 'Print nothing', kind: 'success', contributionIds: [contributionId] })
  t.same(await waits('jordi', 'contribution_consent'), ['Print nothing: getCase answerConsent'])
  for (const person of ['lea', 'petra'] as const) t.same(await waits(person, 'contribution_consent'), [], person)
  t.same(await waits('lea', 'practice_draft'), [])
  t.equal((await take('jordi', await entry('jordi', 'contribution_consent'), 'answerConsent', { answer: 'refused' })).status, 200)
  t.same(await waits('jordi', 'contribution_consent'), [])
  t.same(await waits('lea', 'practice_draft'), ['Print nothing: getPracticeDraft finishPracticeDraft dropPracticeDraft'])
  t.equal((await take('lea', await entry('lea', 'practice_draft'), 'dropPracticeDraft')).status, 200)
  t.same(await waits('lea', 'practice_draft'), [])
})

t.test('a practice waits for whoever may review it, then for its reviewer, then for its author', async (t) => {
  await submitted()
  t.same(await waits('petra', 'practice_review'), [`${written.title}: getPractice startPracticeReview`])
  for (const person of ['lea', 'ada', 'jordi'] as const) t.same(await waits(person, 'practice_review'), [], person)
  await take('petra', await entry('petra', 'practice_review'), 'startPracticeReview')
  t.same(await waits('petra', 'practice_review'), [`${written.title}: getPractice publishPractice requestPracticeChanges`])
  await take('petra', await entry('petra', 'practice_review'), 'requestPracticeChanges', { comment: 'Where?' })
  t.same(await waits('petra', 'practice_review'), [])
  t.same(await waits('lea', 'practice_changes'), [`${written.title}: getPractice updatePractice submitPractice`])
  t.equal((await take('lea', await entry('lea', 'practice_changes'), 'submitPractice')).status, 200)
  t.same(await waits('lea', 'practice_changes'), [])
  await submitted('petra', { title: 'By the only facilitator' })
  t.same(await waits('ada', 'practice_review'), ['By the only facilitator: getPractice startPracticeReview'], 'an admin steps in')
})

t.test('a published practice waits to be looked at again from the day on which it is due', async (t) => {
  const due = '2014-06-01'
  const { id } = await plantPractice(house, { title: 'Still true?', reviewDueOn: due })
  clock.now = new Date(Date.parse(due) - 1)
  t.same(await waits('petra', 'practice_renewal'), [])
  clock.forward(1)
  t.same(await waits('petra', 'practice_renewal'), ['Still true?: getPractice renewPractice createPracticeVersion retirePractice'])
  t.same(await waits('lea', 'practice_renewal'), ['Still true?: getPractice createPracticeVersion retirePractice'])
  t.match(await entry('petra', 'practice_renewal'), { urgency: 'today', subject: { id } })
  t.equal((await take('petra', await entry('petra', 'practice_renewal'), 'renewPractice')).status, 200)
  for (const person of ['petra', 'lea'] as const) t.same(await waits(person, 'practice_renewal'), [], person)
})

t.test('a consent waits for the other side', async (t) => {
  const { id } = await plantPractice(house, { title: 'For everybody' })
  const consent = (person: 'lea' | 'marta', to: string) =>
    act(person, `/v1/practices/${id}/consents`, { as: person === 'lea' ? 'author' : 'owner_cluster', to })
  await consent('lea', 'network')
  t.same(await waits('marta', 'practice_consent'), ['For everybody: getPractice consentToPromotion'])
  for (const person of ['lea', 'petra', 'ada'] as const) t.same(await waits(person, 'practice_consent'), [], person)
  await consent('marta', 'public')
  t.same(await waits('marta', 'practice_consent'), [])
  t.same(await waits('lea', 'practice_consent'), ['For everybody: getPractice consentToPromotion'], 'to the public')
})

t.test('an experience waits as a draft, and to be told again when it was too early', async (t) => {
  const practice = await plantPractice(house, { title: 'Too early to tell' })
  const { id } = await recordAs(house, 'bruno', { draft: true, practiceId: practice.id, outcome: 'too_early', askAgainOn: dayIn(house, 5) })
  t.same(await waits('bruno', 'experience_draft'), ['Too early to tell: getExperience updateExperience submitExperience discardExperience'])
  t.same(await waits('petra', 'experience_draft'), [])
  t.equal((await take('bruno', await entry('bruno', 'experience_draft'), 'submitExperience')).status, 200)
  t.same(await waits('bruno', 'experience_draft'), [])
  t.match(await entry('bruno', 'experience_again'), { subject: { id }, dueAt: '2014-05-03T23:59:59.999Z' })
  clock.forward(days(6))
  t.match(await entry('bruno', 'experience_again'), { urgency: 'overdue' })
  await recordAs(house, 'bruno', { practiceId: practice.id })
  t.same(await waits('bruno', 'experience_again'), [])
  await recordAs(house, 'bruno', { draft: true })
  t.match(await entry('bruno', 'experience_draft'), { title: null })
})

t.test('a dispute waits for its author and for those who settle it', async (t) => {
  const practice = await plantPractice(house, { title: 'Disputed' })
  const { id } = await recordAs(house, 'jordi', { practiceId: practice.id })
  await act('lea', `/v1/experiences/${id}/dispute`, { reason: 'It was our stand.' })
  t.same(await waits('jordi', 'experience_disputed'), ['Disputed: getExperience updateExperience withdrawExperience'])
  t.same(await waits('petra', 'dispute'), ['Disputed: getExperience resolveDispute'])
  for (const person of ['jordi', 'lea', 'ada'] as const) t.same(await waits(person, 'dispute'), [], person)
  t.equal((await take('petra', await entry('petra', 'dispute'), 'resolveDispute', { reason: 'It was his.' })).status, 200)
  t.same(await waits('petra', 'dispute'), [])
  t.same(await waits('jordi', 'experience_disputed'), [])
  const own = await recordAs(house, 'petra', { practiceId: practice.id })
  await act('lea', `/v1/experiences/${own.id}/dispute`, { reason: 'Not so.' })
  t.same(await waits('ada', 'dispute'), ['Disputed: getExperience resolveDispute'], 'where its author is the only facilitator')
})

t.test('what was flagged waits once for whoever decides over it, and for nobody who flagged or wrote it', async (t) => {
  const { id } = await plantPractice(house, { title: 'A fair that is over' })
  const first = await raised('bruno', { kind: 'practice', id }, 'outdated')
  clock.forward(1)
  await raised('jordi', { kind: 'practice', id })
  t.same(await waits('petra', 'flag'), ['A fair that is over: getFlag decideFlag'])
  t.match(await entry('petra', 'flag'), { subject: { id: first }, urgency: 'whenever', group: { id: stuttgart.id } })
  for (const person of ['bruno', 'lea', 'nina'] as const) t.same(await waits(person, 'flag'), [], person)
  t.same(await waits('ada', 'flag'), ['A fair that is over: getFlag decideFlag'], 'there is one facilitator only')
  t.equal((await take('petra', await entry('petra', 'flag'), 'decideFlag', { verdict: 'dismissed', reason: 'Looked at.' })).status, 201)
  for (const person of ['petra', 'ada'] as const) t.same(await waits(person, 'flag'), [], person)
})

t.test('what one drafted waits for its author alone, until it is opened, submitted or dropped', async (t) => {
  const { draft } = casesIn(house)
  const { id } = await draft('lea', { title: 'Not yet opened' })
  t.same(await waits('lea', 'case_draft'), ['Not yet opened: getCase updateCase openCase discardCase'])
  t.same(await waits('petra', 'case_draft'), [])
  t.equal((await as('lea').delete(`/v1/cases/${id}`)).status, 204)
  t.same(await waits('lea', 'case_draft'), [])

  await plantPractice(house, { state: 'draft', publishedAt: null, title: 'Not yet submitted' })
  t.same(await waits('lea', 'practice_unsubmitted'), ['Not yet submitted: getPractice updatePractice submitPractice deletePracticeDraft'])
  t.same(await waits('petra', 'practice_unsubmitted'), [])
  t.equal((await take('lea', await entry('lea', 'practice_unsubmitted'), 'submitPractice')).status, 200)
  t.same(await waits('lea', 'practice_unsubmitted'), [])
  t.ok((await waits('petra', 'practice_review')).includes('Not yet submitted: getPractice startPracticeReview'))
})
