import { clusters } from '../../src/demo/cast.ts'
import type { House, Reply } from './house.ts'

/** A journey of Lille to Poland, which Léa looks after: planned, or begun at a step. */
export async function aJourney(house: House, more: Record<string, unknown> = {}): Promise<Reply['body']> {
  const made = await house.as('lea').post('/v1/journeys', { clusterId: clusters.lilleMetropole.id, market: 'PL', ...more })
  if (made.status !== 201) throw new Error(made.text)
  return made.body
}

/** The path of one of its steps. */
export const stepPath = (journey: Reply['body'], number: number): string => `/v1/journey-steps/${journey.steps[number - 1].id}`
