import { practiceIndex } from '../../src/practices/searching.ts'
import { indexAgain } from '../../src/search/indexing.ts'
import type { Client, House } from './house.ts'
import { type Planted, type Planting, plantPractices } from './practices.ts'

/** Plants practices and takes their texts apart, as the acts that publish them do. */
export async function plantIndexed(house: House, plantings: readonly Planting[]): Promise<Planted[]> {
  const planted = await plantPractices(house, plantings)
  const ids = planted.map(({ id }) => id)
  await house.db.transaction((tx) => indexAgain(tx, practiceIndex, ids))
  return planted
}

interface Hit {
  kind: string
  id: string
  title: string
  highlights: { field: string; parts: { text: string; match: boolean }[] }[]
}

interface Found {
  data: Hit[]
  nextCursor: string | null
  // oxlint-disable-next-line no-explicit-any -- each answer is checked against the document
  facets: any
}

export async function found(client: Client, query: string): Promise<Found> {
  const reply = await client.get(`/v1/search?${query}`)
  if (reply.status !== 200) throw new Error(reply.text)
  return reply.body
}

/** The hits as their titles number them, in that order. */
export const numbersFound = async (client: Client, query: string): Promise<number[]> =>
  (await found(client, query)).data.map(({ title }) => Number(/\d+$/.exec(title)?.[0])).sort((a, b) => a - b)
