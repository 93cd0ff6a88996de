import { eq } from 'drizzle-orm'
import { buildApp } from '../buildApp.ts'
import { personalClient } from '../oauth/bearer.ts'
import { scopes } from '../platform/actor.ts'
import { realWorld, worldOf } from '../platform/clock.ts'
import type { Database } from '../platform/database.ts'
import { personalAccessTokens } from '../users/tables.ts'
import { type PersonKey, people } from './cast.ts'

/** What an answer of the API says of one thing. */
export interface Told {
  id: string
  version: number
  [field: string]: unknown
}

/** Somebody of the cast who speaks with the API; whatever it refuses ends the story. */
export interface Speaker {
  get<T = Told>(path: string): Promise<T>
  post<T = Told>(path: string, body?: object): Promise<T>
  /** Replaces what is there; `isNew`: nothing is there yet. */
  put<T = Told>(path: string, body: object, how?: { isNew: boolean }): Promise<T>
  patch<T = Told>(path: string, body: object): Promise<T>
}

/** Where the story of the demo data is told: the whole application, at the time of the story. */
export interface Stage {
  readonly db: Database
  now(): Date
  as(person: PersonKey): Speaker
  /** Goes on to this instant and does what has become due; never back. */
  on(instant: string | Date): Promise<void>
  /** Takes the actors' means away. */
  close(): Promise<void>
}

/** Opens it where the cast has been planted. Ids are the same each time that the same story is told; secrets are not. */
export async function openStage(db: Database, begin: Date, random: (size: number) => Buffer): Promise<Stage> {
  let now = begin
  const world = { ...worldOf(() => now, random), newSecret: realWorld.newSecret }
  const app = await buildApp({ db, world, publicUrl: 'http://127.0.0.1', logLevel: 'silent', rate: { burst: 1e6, perSecond: 1e6 } })
  await app.server.ready()
  const expiresAt = new Date('2100-01-01T00:00:00Z')
  const held = (person: PersonKey) => scopes.filter((scope) => scope !== 'admin' || person === 'ada')
  const persons = Object.keys(people) as PersonKey[]
  await db.transaction((tx) =>
    tx.orm.insert(personalAccessTokens).values(
      persons.map((person) => ({
        id: people[person].id,
        userId: people[person].id,
        name: tokenName,
        scopes: held(person),
        createdAt: begin,
        expiresAt,
        lastUsedAt: expiresAt,
      })),
    ),
  )
  const seconds = (at: Date) => Math.floor(at.getTime() / 1000)
  const sign = await app.bearer.signer(db)

  const speaker = (person: PersonKey): Speaker => {
    const { id } = people[person]
    const claims = { sub: id, jti: id, client_id: personalClient, scope: held(person).join(' '), iat: seconds(begin), exp: seconds(expiresAt) }
    const authorization = `Bearer ${sign(claims)}`
    const ask =
      (method: 'GET' | 'POST' | 'PUT' | 'PATCH') =>
      async <T>(path: string, body?: object, { isNew = method === 'POST' } = {}): Promise<T> => {
        const type = method === 'PATCH' ? 'application/merge-patch+json' : 'application/json'
        const answer = await app.server.inject({
          method,
          url: `/v1${path}`,
          headers: { authorization, ...(body && { 'content-type': type }), ...(method !== 'GET' && !isNew && { 'if-match': '*' }) },
          ...(body && { payload: JSON.stringify(body) }),
        })
        if (answer.statusCode >= 300) throw new Error(`the story stops: ${person}, ${method} ${path}: ${answer.payload}`)
        return answer.json<T>()
      }
    return { get: ask('GET'), post: ask('POST'), put: ask('PUT'), patch: ask('PATCH') }
  }
  const speakers = new Map(persons.map((person) => [person, speaker(person)]))

  return {
    db,
    now: () => now,
    as: (person) => speakers.get(person)!,
    async on(instant) {
      const next = new Date(instant)
      if (next < now) throw new Error(`the story stops: from ${now.toISOString()} it does not go back to ${next.toISOString()}`)
      now = next
      const { failed } = await app.runJobs()
      if (failed > 0) throw new Error(`the story stops: a job failed at ${now.toISOString()}`)
    },
    async close() {
      await db.transaction((tx) => tx.orm.delete(personalAccessTokens).where(eq(personalAccessTokens.name, tokenName)))
      await app.server.close()
    },
  }
}

const tokenName = 'For the story of the demo data'
