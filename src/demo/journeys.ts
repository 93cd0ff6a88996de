import { clusters, stuttgart } from './cast.ts'
import type { Speaker, Stage, Told } from './stage.ts'
import type { Tools } from './tools.ts'

const fictional = '(Fictional, like everything that is written here.)'

/** A journey with its steps, from the first to the seventh. */
export interface Journey extends Told {
  steps: readonly { id: string }[]
}

const step = (journey: Journey, number: number) => `/journey-steps/${journey.steps[number - 1]!.id}`

async function skip(person: Speaker, journey: Journey, numbers: readonly number[], reason: string): Promise<void> {
  for (const number of numbers) await person.post(`${step(journey, number)}/skip`, { reason })
}

/** Writes down what a step that is under way found, and says that it is done. */
async function finish(person: Speaker, journey: Journey, number: number, found: object): Promise<void> {
  await person.patch(step(journey, number), { notes: fictional, ...found })
  await person.post(`${step(journey, number)}/completion`)
}

/** Kraków goes to Italy by the protocol: from the search for partners to the self-evaluation, a year later. */
export async function setOutForItaly(stage: Stage, protocol: Told, tools: Tools): Promise<Journey> {
  const tomasz = stage.as('tomasz')
  await stage.on('2014-11-19T09:00:00Z')
  const journey = await tomasz.post<Journey>('/journeys', {
    clusterId: clusters.wisla.id,
    market: 'IT',
    goal: `One studio of ours sells in Italy within a year. ${fictional}`,
    language: 'en',
    atStep: 5,
  })
  await skip(tomasz, journey, [1, 2, 3, 4], 'We know our studios; what we lack is whom to call.')
  await finish(tomasz, journey, 5, {
    practiceIds: [protocol.id],
    toolIds: [tools.agreement.id],
    payload: { candidates: [{ name: 'The contact named in the protocol', country: 'IT', fit: 'Answers within a week', status: 'agreed' }] },
  })
  await tomasz.post(`${step(journey, 6)}/start`)
  await finish(tomasz, journey, 6, {
    payload: { durationMonths: 10, milestones: [{ text: 'Two studios meet two festivals', dueOn: '2015-03-31' }], budgetBand: 'under_5k' },
  })
  return journey
}

/** The seventh step: what the journey taught becomes an experience with the protocol, which Bari confirms. */
export async function returnFromItaly(stage: Stage, journey: Journey, protocol: Told): Promise<void> {
  const tomasz = stage.as('tomasz')
  await stage.on('2015-10-05T09:00:00Z')
  await tomasz.post(`${step(journey, 7)}/start`)
  const { experienceIds } = await tomasz.post<{ experienceIds: string[] }>(`/journeys/${journey.id}/experiences`, {
    groupId: stuttgart.id,
    practiceId: protocol.id,
    language: 'en',
    journeyStep: 7,
    outcome: 'worked',
    periodEndOn: '2015-09-30',
    happened: `Eleven questions in a year, all answered within a week. ${fictional}`,
  })
  await stage.as('giulia').post(`/experiences/${experienceIds[0]}/confirmation`, {})
  await finish(tomasz, journey, 7, {
    payload: { expected: 'One studio sells in Italy.', happened: 'Two do, at festivals.', nextTime: 'Name the festival first.', verdict: 'yes' },
  })
  await tomasz.post(`/journeys/${journey.id}/completion`)
}

/** Lille is on its way to Japan: begun with the money, because the deadline does not wait for the model. */
export async function setOutForJapan(stage: Stage, tools: Tools, deadlineOn: string): Promise<void> {
  const lea = stage.as('lea')
  const journey = await lea.post<Journey>('/journeys', {
    clusterId: clusters.lilleMetropole.id,
    market: 'JP',
    goal: `Four fashion houses meet buyers in Osaka. ${fictional}`,
    language: 'en',
    atStep: 4,
  })
  await skip(lea, journey, [1, 2], 'Twelve years of members have told us.')
  await finish(lea, journey, 4, {
    toolIds: [tools.travelGrants.id, tools.fairStand.id],
    payload: {
      instruments: [{ name: 'Shared stand', toolId: tools.fairStand.id, why: 'Four can pay for what one cannot.' }],
      funding: [{ name: 'Travel grants', toolId: tools.travelGrants.id, amountEur: 3000, deadlineOn, status: 'applied' }],
    },
  })
  await lea.post(`${step(journey, 5)}/start`)
  await lea.patch(step(journey, 5), {
    notes: fictional,
    payload: { candidates: [{ name: 'A showroom in Osaka (fictional)', country: 'JP', status: 'contacted' }] },
  })
}
