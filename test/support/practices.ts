import { randomBytes } from 'node:crypto'
import { clusters, type PersonKey, people, stuttgart } from '../../src/demo/cast.ts'
import { type World, worldOf } from '../../src/platform/clock.ts'
import type { Database } from '../../src/platform/database.ts'
import { practiceCodes, practices } from '../../src/practices/tables.ts'
import type { House } from './house.ts'

type Code = typeof practiceCodes.$inferInsert
type Version = typeof practices.$inferInsert

/** What differs from a published success of Lille, visible to the Stuttgart group. */
export interface Planting extends Partial<Omit<Version, 'id' | 'practiceCodeId'>> {
  groupId?: string | null
  visibility?: 'group' | 'network' | 'public'
  authorId?: string
  ownerClusterId?: string
  code?: string
  derivedFromPracticeId?: string | null
}

export interface Planted {
  /** The version: the practice's id on the wire. */
  id: string
  practiceCodeId: string
}

/** Where something can be planted: a house will do. */
interface Ground {
  db: Database
  clock: { readonly now: Date }
}

/**
 * Puts published practices straight into the database, consented to as widely as they are visible: for tests that need one and do not care
 * how it came about, and for benches that need many (one insert for all). By Léa, unless said otherwise.
 */
export async function plantPractices({ db, clock }: Ground, plantings: readonly Planting[]): Promise<Planted[]> {
  const { newId } = worldOf(() => clock.now, randomBytes)
  const rows = plantings.map((planting) => seedling(planting, clock.now, newId))
  await db.transaction(async (tx) => {
    for (let from = 0; from < rows.length; from += 500) {
      const some = rows.slice(from, from + 500)
      await tx.orm.insert(practiceCodes).values(some.map(({ code }) => code))
      await tx.orm.insert(practices).values(some.map(({ version }) => version))
    }
  })
  return rows.map(({ code, version }) => ({ id: version.id, practiceCodeId: code.id }))
}

/** One of them. */
export async function plantPractice(ground: Ground, planting: Planting = {}): Promise<Planted> {
  const [planted] = await plantPractices(ground, [planting])
  return planted!
}

function seedling(planting: Planting, now: Date, newId: World['newId']): { code: Code; version: Version } {
  const { groupId = stuttgart.id, visibility = 'group', authorId = people.lea.id, code, derivedFromPracticeId = null, ...text } = planting
  const { ownerClusterId = clusters.lilleMetropole.id, ...written } = text
  const row = { createdAt: now, updatedAt: now }
  const practiceCodeId = newId()
  const consented = visibility === 'group' ? null : { to: visibility, at: now }
  return {
    code: {
      ...row,
      id: practiceCodeId,
      ...(code === undefined ? {} : { code }),
      groupId,
      visibility,
      authorId,
      ownerClusterId,
      derivedFromPracticeId,
      authorConsentTo: consented?.to ?? null,
      authorConsentAt: consented?.at ?? null,
      authorConsentBy: consented && authorId,
      ownerConsentTo: consented?.to ?? null,
      ownerConsentAt: consented?.at ?? null,
      ownerConsentBy: consented && people.marta.id,
    },
    version: {
      ...row,
      id: newId(),
      practiceCodeId,
      versionNumber: 1,
      authorId,
      language: 'en',
      title: 'Share one stand at a trade fair',
      teaser: 'Five companies, one stand, a fifth of the cost each.',
      problem: 'A stand of one’s own costs more than a small company earns at the fair.',
      solution: 'Rent one stand together, take turns, and follow up on each other’s leads.',
      topics: ['internationalisation'],
      journeySteps: [4],
      kind: 'success',
      state: 'published',
      submittedAt: now,
      publishedAt: now,
      reviewDueOn: new Date(now.getTime() + 365 * 86_400_000).toISOString().slice(0, 10),
      ...written,
    },
  }
}

/** What a practice of the Stuttgart group needs to be submitted. */
export const written = {
  title: 'Share one stand at a trade fair',
  kind: 'success',
  teaser: 'Five companies, one stand, a fifth of the cost each.',
  problem: 'A stand of one’s own costs more than a small company earns at the fair.',
  solution: 'Rent one stand together and take turns.',
  groupId: stuttgart.id,
  language: 'en',
}

/** Practices made through the API, each in the state that its maker is named after: written by Léa, reviewed by Petra. */
export function practicesIn({ as }: House) {
  const draft = async (person: PersonKey = 'lea', more: object = {}) => (await as(person).post('/v1/practices', { ...written, ...more })).body
  const submitted = async (person: PersonKey = 'lea', more: object = {}) => {
    const { id } = await draft(person, more)
    return (await as(person).post(`/v1/practices/${id}/submission`)).body
  }
  const inReview = async () => (await as('petra').post(`/v1/practices/${(await submitted()).id}/review`)).body
  const published = async () => (await as('petra').post(`/v1/practices/${(await inReview()).id}/publication`)).body
  return { draft, submitted, inReview, published }
}
