import { type PersonKey, stuttgart } from '../../src/demo/cast.ts'
import type { House, Reply } from './house.ts'

/** A case of the Stuttgart group, as its giver tells it when they say little. */
export const aCase = {
  groupId: stuttgart.id,
  title: 'Which market first?',
  situation: 'Three members ask.',
  keyQuestion: 'Which market first?',
  language: 'en',
}

/** Acts on cases through the API; each throws unless it is done. */
export function casesIn({ as }: House) {
  const done = (reply: Reply): Reply['body'] => {
    if (reply.status >= 300) throw new Error(reply.text)
    return reply.body
  }
  const draft = async (person: PersonKey = 'lea', more: object = {}) => done(await as(person).post('/v1/cases', { ...aCase, ...more }))
  const walk = async (person: PersonKey, id: string, ...nouns: string[]) => {
    let body: Reply['body']
    for (const noun of nouns)
      body = done(await as(person).post(`/v1/cases/${id}/${noun}`, noun === 'resolution' ? { outcomeNote: 'Italy.' } : undefined))
    return body
  }
  const open = async (person: PersonKey = 'lea', more: object = {}) => walk(person, (await draft(person, more)).id, 'opening')
  const give = async (person: PersonKey, caseId: string, more: object = {}) =>
    done(await as(person).post(`/v1/cases/${caseId}/contributions`, { kind: 'suggestion', body: 'Begin next door.', ...more }))
  const change = async (person: PersonKey, id: string, patch: object) => {
    const { headers } = await as(person).get(`/v1/cases/${id}`)
    return as(person).patch(`/v1/cases/${id}`, patch, { headers: { 'if-match': headers.etag! } })
  }
  return { draft, walk, open, give, change }
}
