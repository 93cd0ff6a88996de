import type { PersonKey } from '../../src/demo/cast.ts'
import type { House, Reply } from './house.ts'

export type Flagged = { kind: 'practice' | 'contribution' | 'experience' | 'case' | 'tool'; id: string }

/** Raises flags and decides over them, through the API. */
export function flagsIn({ as }: House) {
  const raise = (person: PersonKey, subject: Flagged, category = 'other', more: object = {}) =>
    as(person).post('/v1/flags', { subject, category, reason: 'Not as it should be.', ...more })
  const raised = async (person: PersonKey, subject: Flagged, category = 'other'): Promise<string> => done(await raise(person, subject, category)).id
  const decide = (person: PersonKey, flagId: string, body: object = { verdict: 'dismissed' }) =>
    as(person).post(`/v1/flags/${flagId}/decision`, { reason: 'Looked at.', ...body })
  const upheld = async (person: PersonKey, flagId: string, consequence: string, more: object = {}): Promise<Reply['body']> =>
    done(await decide(person, flagId, { verdict: 'upheld', consequence, ...more }))
  const reverse = (person: PersonKey, decisionId: string) =>
    as(person).post(`/v1/flag-decisions/${decisionId}/reversal`, { reason: 'It was a mistake.' })
  const queue = async (person: PersonKey, filter = 'state=open'): Promise<Reply['body'][]> =>
    done(await as(person).get(`/v1/flags?limit=100&${filter}`)).data
  const notices = async (person: PersonKey): Promise<string[]> =>
    done(await as(person).get('/v1/me/notifications?limit=100')).data.map(({ kind }: { kind: string }) => kind)
  return { raise, raised, decide, upheld, reverse, queue, notices }
}

function done(reply: Reply): Reply['body'] {
  if (reply.status >= 300) throw new Error(reply.text)
  return reply.body
}
