import type { Person } from '../client.ts'

/** Of the people of the demo data, those who take part. */
export const cast = [
  'ada', // admin of the platform
  'petra', // MFG, Germany
  'jordi', // Barcelona Media, Spain
  'marta', // Lille Métropole, France: manager
  'lea', // Lille Métropole, France
  'giulia', // Puglia Creativa, Italy
  'bruno', // BUDA Fabric, Belgium
  'tomasz', // Wisła Creative, Poland
  'otto', // bwcon, Germany: observer
] as const

export type Cast = Record<(typeof cast)[number], Person>

const day = (fromToday: number) => new Date(Date.now() + fromToday * 86_400_000).toISOString().slice(0, 10)

export const today = day(0)
export const inAWeek = day(7)
export const inTwoWeeks = day(14)

/** Meetings are held ahead of their day: a story cannot wait a week. */
export const oneOnline = (title: string, on = inAWeek) => ({
  title,
  format: 'online',
  localStart: `${on}T14:00`,
  localEnd: `${on}T16:00`,
  timeZone: 'Europe/Paris',
})

/** The cluster whose team somebody is on. */
export async function clusterOf(person: Person): Promise<string> {
  const { data } = await person.get('/me/affiliations?state=active')
  return data[0].cluster.id
}

/** Numbers leave the API with four digits. */
export const digits = (number: number): number => Math.round(number * 10_000) / 10_000
