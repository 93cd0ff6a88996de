import type { PersonKey } from '../../src/demo/cast.ts'
import { casesIn } from './cases.ts'
import { firstDay, type House, type Reply } from './house.ts'

export const hour = 3_600_000

/** Cases with a past: opened now by somebody, and answered, helped or stopped after so many hours. The clock stands where it stood. */
export function pastCasesIn(house: House) {
  const { open, give, walk } = casesIn(house)
  return async (by: PersonKey, { answered, useful, withdrawn, parked }: Past = {}, more: object = {}): Promise<string> => {
    const { now } = house.clock
    const later = (hours: number) => (house.clock.now = new Date(now.getTime() + hours * hour))
    const { id } = await open(by, more)
    if (answered !== undefined) {
      later(answered)
      const given = await give(by === 'bruno' ? 'jordi' : 'bruno', id)
      if (useful !== undefined) {
        later(useful)
        await house.as(by).put(`/v1/contributions/${given.id}/useful-mark`, { because: 'contact' })
      }
    }
    for (const [noun, hours] of [
      ['withdrawal', withdrawn],
      ['parking', parked],
    ] as const) {
      if (hours === undefined) continue
      later(hours)
      await walk(by, id, noun)
    }
    house.clock.now = now
    return id
  }
}

interface Past {
  answered?: number
  useful?: number
  withdrawn?: number
  parked?: number
}

/** What somebody reads thirty days after the first one. The clock stands where it stood. */
export async function aMonthLater({ as, clock }: House, person: PersonKey, path: string): Promise<Reply['body']> {
  const { now } = clock
  clock.now = new Date(firstDay.getTime() + 30 * 24 * hour)
  const { status, body, text } = await as(person).get(path)
  clock.now = now
  if (status !== 200) throw new Error(text)
  return body
}
