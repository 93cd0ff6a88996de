import type { CaseTelling, Gift } from './helping.ts'

/* Cases of the last year. Every word of them is fictional. */

/** In German, as its giver speaks at home. */
export const whichFunding = (on: Date): CaseTelling => ({
  giver: 'petra',
  on,
  text: {
    language: 'de',
    title: 'Welche Förderung zahlt den ersten Schritt ins Ausland?',
    situation:
      'Fünf kleine Büros wollen zum ersten Mal Kunden im Ausland besuchen. Für Messen gibt es Zuschüsse, für Gespräche davor offenbar keine Förderung, und jede Stelle schickt uns zur nächsten.',
    triedSoFar: ['Drei Förderberatungen, drei verschiedene Auskünfte'],
    keyQuestion: 'Wer bezahlt Reisen, solange es noch keine Messe und keinen Vertrag gibt?',
    helpWanted: 'experience',
    decisionOwner: 'Die Geschäftsführung',
    topics: ['which-funding-scheme', 'funding-paperwork'],
    journeyStep: 4,
  },
})

export const onWhichFunding: readonly Gift[] = [
  {
    by: 'bruno',
    after: 52,
    kind: 'experience',
    language: 'de',
    body: 'Bei uns hat die Stadt gezahlt, nicht das Land: eine Seite Antrag, Zusage nach drei Wochen.',
    attribution: 'attributed',
    useful: 'new_idea',
  },
]

export const sameFewMembers = (on: Date): CaseTelling => ({
  giver: 'bruno',
  on,
  text: {
    title: 'The same five members come to everything',
    situation:
      'Forty-five are on our list, and five come: to workshops, visits and calls alike. The other forty pay, are friendly, and stay at home.',
    triedSoFar: ['A newsletter', 'Evenings instead of mornings'],
    keyQuestion: 'How do we reach those who pay and never come?',
    decisionOwner: 'The team',
    topics: ['members-are-passive'],
  },
})

export const onSameFewMembers: readonly Gift[] = [
  {
    by: 'giulia',
    after: 9,
    kind: 'suggestion',
    body: 'Visit ten of them, ask one question each, and invite them to the answer.',
    attribution: 'attributed',
    useful: 'new_idea',
  },
]

export const whoSpeaks = (on: Date): CaseTelling => ({
  giver: 'jordi',
  on,
  text: {
    title: "Who speaks for freelancers in the region's strategy?",
    situation:
      'A third of those who work in our field are freelancers. The new strategy of the region knows companies only. They are no members of ours, and if we speak for them they may ask who sent us.',
    triedSoFar: ['A letter to the ministry, answered with thanks'],
    keyQuestion: 'With what right, and how, do we speak for people who are not our members?',
    decisionOwner: 'The board',
    topics: ['freelancers-not-represented', 'sector-missing-in-strategy'],
  },
})

export const onWhoSpeaks: readonly Gift[] = [
  {
    by: 'bruno',
    after: 31,
    kind: 'experience',
    body: 'We gave them an evening a month and a name on our letter paper. That was enough of a right.',
    useful: 'new_idea',
  },
  { by: 'petra', kind: 'question', body: 'Have you asked them whether they want to be spoken for?' },
]

export const studioSpace = (on: Date, decisionDueOn: string): CaseTelling => ({
  giver: 'lea',
  on,
  text: {
    title: 'The studio space closes in six months',
    situation:
      'Twelve studios of our members share one old factory floor. The owner sells it; in six months they are out. Together they pay what one company would pay, and nobody lets a whole floor to twelve small tenants with twelve contracts.',
    triedSoFar: ['Asked the city: nothing of that size', 'Asked two owners: one contract or none'],
    constraints: 'At most half an hour from the station.',
    keyQuestion: 'How do twelve small tenants become one that an owner trusts?',
    helpWanted: 'experience',
    decisionOwner: 'The twelve studios',
    decisionDueOn,
    urgency: 'high',
    topics: ['space-is-closing', 'space-too-expensive'],
  },
})

export const onStudioSpace: readonly Gift[] = [
  {
    by: 'jordi',
    after: 20,
    kind: 'experience',
    body: 'Ours founded an association in an evening. It signed, and let the rooms to its members.',
    useful: 'new_idea',
  },
  { by: 'otto', kind: 'reflection', body: 'The case speaks of owners. What the studios want of each other is not in it yet.' },
  { by: 'tomasz', kind: 'question', body: 'Who of the twelve would sign for the others?', attribution: 'unattributed' },
]

/** Nobody has answered this one yet, nor the next. */
export const noAnswer = (on: Date): CaseTelling => ({
  giver: 'petra',
  on,
  text: {
    language: 'de',
    title: 'Unser Partner antwortet nicht mehr',
    situation:
      'Mit einem Cluster im Ausland war ein Austausch von zwei Agenturen verabredet. Seit sechs Wochen kommt auf keine Mail eine Antwort, und am Telefon weiß niemand von uns.',
    triedSoFar: ['Vier Mails, zwei Anrufe'],
    keyQuestion: 'Wie lange warten wir, und wen fragen wir sonst?',
    helpWanted: 'contacts',
    topics: ['partner-went-silent'],
    journeyStep: 5,
  },
})

export const whoTranslates = (on: Date): CaseTelling => ({
  giver: 'tomasz',
  on,
  text: {
    title: 'A publisher wants our contracts in its language',
    situation:
      'Four studios have an offer from one publisher abroad. It answers within a day, and only in its language; none of us reads a contract in it.',
    keyQuestion: 'Who translates contracts for studios of six people, and who pays for it?',
    helpWanted: 'contacts',
    topics: ['language-skills-missing'],
  },
})
