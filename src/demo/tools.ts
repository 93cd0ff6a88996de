import type { z } from 'zod'
import type { CreateTool } from '../tools/views.ts'
import type { Stage, Told } from './stage.ts'

const details = 'Demo data: what it says in detail is fictional.'

/** Kinds of help that exist in most regions; who offers them here, and on which terms, is fictional. */
const tellings = {
  survey: {
    kind: 'facts_and_figures',
    title: 'How many clusters look abroad (ECCP survey, June 2017)',
    summary: '87 % of the clusters that were asked want to go international, and 34 % cooperate outside the European Union.',
    language: 'en',
    provider: 'European Cluster Collaboration Platform',
    journeySteps: [3],
    topics: ['internationalisation'],
    validFrom: '2017-06-01',
  },
  onePage: {
    kind: 'tool',
    title: 'The target group on one page',
    summary: `Five questions about the companies that want to go abroad, answered with them in an hour. ${details}`,
    language: 'en',
    journeySteps: [1, 2],
    topics: ['customer-abroad-unclear', 'members-not-export-ready'],
  },
  fairStand: {
    kind: 'instrument',
    title: 'A shared stand of a region at a trade fair',
    summary: `The region rents a stand and lets places on it to small companies. Many regions do. ${details}`,
    language: 'en',
    journeySteps: [4, 6],
    topics: ['which-trade-fair', 'going-abroad-costs-too-much'],
  },
  matchmaking: {
    kind: 'instrument',
    title: 'A matchmaking day with arranged talks of twenty minutes',
    summary: `Both sides choose beforehand whom they want to meet; nobody waits in a corridor. ${details}`,
    language: 'en',
    journeySteps: [5],
    topics: ['no-partner-found', 'no-contacts-in-country'],
  },
  agreement: {
    kind: 'guide',
    title: 'An agreement between two clusters, clause by clause (fictional)',
    summary: `What to write down before the first exchange: names, deadlines, who pays, and how it ends. ${details}`,
    language: 'en',
    journeySteps: [5, 6],
    topics: ['memorandum-without-action', 'no-agreement-between-partners'],
  },
  travelGrants: {
    kind: 'funding_scheme',
    title: 'Travel grants for first contacts abroad (fictional)',
    summary: `Pays for the journeys of two people to a first talk, on one page and within six weeks. ${details}`,
    language: 'en',
    provider: 'A region that does not exist',
    journeySteps: [4],
    topics: ['which-funding-scheme', 'funding-paperwork'],
    countries: ['FR', 'BE'],
    validFrom: '2014-01-01',
    funding: { minimumEur: 500, maximumEur: 3000, sharePercent: 75 },
  },
  marketEntry: {
    kind: 'funding_scheme',
    title: 'Market entry for groups of small companies (fictional)',
    summary: `Pays half of what a group of at least four companies spends on a new market in a year. It has run out. ${details}`,
    language: 'en',
    provider: 'A ministry that does not exist',
    journeySteps: [4, 6],
    topics: ['which-funding-scheme', 'own-contribution-missing'],
    countries: ['FR'],
    validFrom: '2014-01-01',
    validUntil: '2020-12-31',
    funding: { minimumEur: 10_000, maximumEur: 80_000, sharePercent: 50 },
  },
} satisfies Record<string, z.input<typeof CreateTool>>

export type Tools = Record<keyof typeof tellings, Told>

/** Puts them on the list. */
export async function listTools(stage: Stage): Promise<Tools> {
  await stage.on('2014-06-02T08:00:00Z')
  const listed = new Map<string, Told>()
  for (const [key, telling] of Object.entries(tellings)) listed.set(key, await stage.as('ada').post('/tools', telling))
  return Object.fromEntries(listed) as Tools
}
