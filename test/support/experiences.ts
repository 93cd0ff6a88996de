import { type PersonKey, stuttgart } from '../../src/demo/cast.ts'
import { dayOf } from '../../src/experiences/setting.ts'
import type { House, Reply } from './house.ts'

/** What somebody of the Stuttgart group says when they say little: it worked, until today. */
export const said = (house: House, more: Record<string, unknown> = {}): Record<string, unknown> => ({
  groupId: stuttgart.id,
  outcome: 'worked',
  periodEndOn: dayOf(house.clock.now),
  ...more,
})

/** Records an experience as this person, through the API; throws unless it is made. */
export async function recordAs(house: House, person: PersonKey, more: Record<string, unknown> = {}): Promise<Reply['body']> {
  const made = await house.as(person).post('/v1/experiences', said(house, more))
  if (made.status !== 201) throw new Error(made.text)
  return made.body
}

/** The calendar day so many days from now, in the house's time. */
export const dayIn = (house: House, days: number): string => dayOf(new Date(house.clock.now.getTime() + days * 86_400_000))
