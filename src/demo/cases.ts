import { clusters } from './cast.ts'
import type { CaseTelling, Gift } from './helping.ts'

/* The cases, and what peers gave to each. All of it is fictional; what was not resolved belongs to a fictional cluster. */

export const twoSchemes: CaseTelling = {
  giver: 'lea',
  on: '2014-06-06T09:00:00Z',
  text: {
    title: 'Two funding schemes, one fair: which first?',
    situation:
      'Two schemes would pay for our shared stand at one fair in the autumn. The larger one pays more and answers after the fair; the smaller one answers in six weeks. We have the people for one application.',
    triedSoFar: ['Asked both offices whether one may be added to the other: neither says.'],
    constraints: 'One application before the summer.',
    keyQuestion: 'To which scheme do we apply first?',
    helpWanted: 'experience',
    decisionOwner: 'The manager of the cluster',
    decisionDueOn: '2014-07-15',
    topics: ['which-funding-scheme', 'call-deadline-too-short'],
    journeyStep: 4,
  },
}

/** One of each kind; one of them is nobody's. */
export const onTwoSchemes: readonly Gift[] = [
  { by: 'petra', kind: 'question', body: 'What does it cost you if the answer comes after the fair?' },
  { by: 'giulia', kind: 'knowledge', body: 'Most such schemes do not pay for what was ordered before they answered.', useful: 'avoided_error' },
  {
    by: 'bruno',
    kind: 'experience',
    body: 'We took the smaller one in such a year. Its yes made the application for the larger one easier.',
    attribution: 'attributed',
    useful: 'saved_time',
  },
  {
    by: 'jordi',
    kind: 'feeling',
    body: 'I would be afraid to tell my board that we let the larger one go.',
    attribution: 'unattributed',
    useful: 'confirmed',
  },
  { by: 'tomasz', kind: 'hypothesis', body: 'Perhaps it is not about money: is it known which companies would come along?' },
  { by: 'giulia', kind: 'suggestion', body: 'Apply for the smaller one, and book a stand that can be cancelled.', useful: 'new_idea' },
  { by: 'otto', kind: 'reflection', body: 'All of us spoke of deadlines, nobody of the companies that would stand there.' },
]

export const silentPartner: CaseTelling = {
  giver: 'tomasz',
  on: '2014-06-10T10:00:00Z',
  text: {
    title: 'Our partner abroad stopped answering',
    situation:
      'We signed a letter of intent in the winter, with a first exchange of two studios in May. Since March nobody there has answered, neither mail nor telephone. Our two studios wait, and ask every week.',
    triedSoFar: ['Five mails in three months', 'Their office: the line is dead'],
    keyQuestion: 'How long do we wait, and whom else can we ask?',
    helpWanted: 'contacts',
    decisionOwner: 'The board',
    decisionDueOn: '2014-09-01',
    topics: ['partner-went-silent', 'contact-person-left'],
    journeyStep: 5,
  },
}

export const onSilentPartner: readonly Gift[] = [
  { by: 'lea', kind: 'experience', body: 'It was the person who had left, not the will. I called her at her new place.', useful: 'contact' },
  { by: 'giulia', kind: 'hypothesis', body: 'A letter of intent without a name in it is a letter to nobody.' },
  {
    by: 'petra',
    kind: 'suggestion',
    body: 'Somebody of their chamber of commerce owes me a favour. Ask me for the name.',
    attribution: 'case_giver_only',
  },
]

export const asiaOrNeighbours: CaseTelling = {
  giver: 'giulia',
  on: '2014-08-30T09:00:00Z',
  text: {
    title: 'Members want Asia, the board wants neighbours',
    situation:
      'In our survey two members of three name Asia as the market they want. The board wants the neighbours, because they can be reached by train. Both are right, and there is money for one of them this year.',
    triedSoFar: ['A survey', 'A long evening with the board'],
    constraints: 'One market a year.',
    keyQuestion: 'How do we choose one market without losing half of our members?',
    decisionOwner: 'The board',
    decisionDueOn: '2014-10-15',
    topics: ['members-want-different-markets', 'too-many-markets'],
    journeyStep: 1,
  },
}

export const onAsiaOrNeighbours: readonly Gift[] = [
  {
    by: 'jordi',
    kind: 'suggestion',
    body: 'Ask three members who have customers there already, and begin from those.',
    attribution: 'attributed',
    useful: 'new_idea',
  },
  {
    by: 'bruno',
    kind: 'experience',
    body: 'When we looked at invoices instead of wishes, the answer was on the table within a day.',
    attribution: 'attributed',
    useful: 'saved_time',
  },
  { by: 'tomasz', kind: 'feeling', body: 'I envy you: our members want nothing at all.' },
]

/** For the network, and kept from a cluster. */
export const firstResults: CaseTelling = {
  giver: 'petra',
  on: '2014-09-30T15:00:00Z',
  text: {
    title: 'How to show results to the region after year one',
    situation:
      'The region pays for our work abroad and asks after a year what it was worth. Contracts come in year three. What we have is contacts, two visits and a lot of learning, and none of it looks like a result in a table.',
    triedSoFar: ['A report of forty pages that nobody read'],
    keyQuestion: 'What can be shown after one year that is true and not embarrassing?',
    helpWanted: 'experience',
    decisionOwner: 'The team',
    decisionDueOn: '2014-10-20',
    topics: ['results-to-show-funders', 'effects-come-late', 'results-hard-to-measure'],
    journeyStep: 7,
    audience: 'network',
    excludedClusterIds: [clusters.northlight.id],
  },
}

export const onFirstResults: readonly Gift[] = [
  {
    by: 'milo',
    kind: 'knowledge',
    body: 'Ours asks for three stories and one number. It never asked for more.',
    attribution: 'attributed',
    useful: 'new_idea',
  },
  {
    by: 'jordi',
    kind: 'suggestion',
    body: 'Count companies that changed something, not what the cluster did.',
    attribution: 'attributed',
    useful: 'confirmed',
  },
  { by: 'lea', kind: 'experience', body: 'We invited the official to a visit. She wrote the paragraph herself.' },
]
