import type { z } from 'zod'
import type { DisposeCommitment } from '../commitments/views.ts'
import type { ReplaceAgenda } from '../meetings/agendaViews.ts'
import type { CreateMeeting } from '../meetings/views.ts'
import { type PersonKey, people } from './cast.ts'
import type { Stage, Told } from './stage.ts'

/** A meeting as the story tells it, from its announcement to its report. */
export interface Gathering {
  title: string
  theme: string
  announced: string
  /** What the API asks for: format, local times, zone, venue, seats. */
  plan: Omit<z.input<typeof CreateMeeting>, 'title' | 'theme' | 'language'>
  startsAt: string
  /** Who says that they come; the first of them is there to facilitate. */
  people: readonly [PersonKey, ...PersonKey[]]
  /** Who said so and did not come. */
  absent?: readonly PersonKey[]
  agenda?: readonly Item[]
  decisions?: readonly { by: PersonKey; statement: string; reviewOn?: string }[]
  /** What became of what people had committed to before. */
  words?: readonly { by: PersonKey; word: z.input<typeof DisposeCommitment> }[]
  commitments?: readonly { by: PersonKey; text: string; firstStep?: string; dueOn: string }[]
  report: { summary: string; minutes: string }
}

const days = (instant: string, count: number) => new Date(Date.parse(instant) + count * 86_400_000)

/** Holds the meeting: announced, registered for, held, reported, and closed a week later when nobody has objected. Returns its id. */
export async function hold(stage: Stage, groupId: string, gathering: Gathering): Promise<string> {
  const meetingId = await announce(stage, groupId, gathering)
  const registrations = await register(stage, meetingId, gathering.people)
  await conclude(stage, meetingId, gathering, registrations)
  return meetingId
}

export async function announce(stage: Stage, groupId: string, { title, theme, announced, plan, people, agenda }: Gathering): Promise<string> {
  const facilitator = stage.as(people[0])
  await stage.on(announced)
  const { id } = await facilitator.post(`/groups/${groupId}/meetings`, { title, theme, language: 'en', ...plan })
  if (agenda) await facilitator.put(`/meetings/${id}/agenda`, { items: agenda })
  await facilitator.post(`/meetings/${id}/scheduling`)
  return id
}

export async function register(stage: Stage, meetingId: string, who: readonly PersonKey[]): Promise<Map<PersonKey, string>> {
  const made = new Map<PersonKey, string>()
  for (const person of who) {
    const { id } = await stage.as(person).post(`/meetings/${meetingId}/registrations`, { listMe: true })
    made.set(person, id)
  }
  return made
}

/** From the first minute to the released report. */
export async function conclude(stage: Stage, meetingId: string, gathering: Gathering, registrations: ReadonlyMap<PersonKey, string>): Promise<void> {
  const { startsAt, absent = [], decisions = [], words = [], commitments = [], report, people: registered } = gathering
  const facilitator = stage.as(registered[0])
  await stage.on(startsAt)
  await facilitator.post(`/meetings/${meetingId}/start`)
  for (const { by, ...decision } of decisions) await stage.as(by).post(`/meetings/${meetingId}/decisions`, decision)
  if (words.length > 0) await review(stage, meetingId, words)
  for (const { by, text, ...plan } of commitments) {
    const source = { kind: 'meeting', id: meetingId }
    await stage.as(by).post('/commitments', { source, ...plan, text: `${text} (Fictional.)`, language: 'en' })
  }
  await facilitator.post(`/meetings/${meetingId}/end`)
  await facilitator.put(`/meetings/${meetingId}/attendance`, {
    people: [...registrations].map(([person, registrationId]) => ({ registrationId, state: absent.includes(person) ? 'excused' : 'attended' })),
  })
  const { id: reportId } = await facilitator.put(`/meetings/${meetingId}/report`, report, { isNew: true })
  await facilitator.post(`/reports/${reportId}/circulation`)
  await stage.on(days(startsAt, 8))
  await facilitator.post(`/meetings/${meetingId}/closure`)
}

/** Everybody says what became of their commitment. */
async function review(stage: Stage, meetingId: string, words: NonNullable<Gathering['words']>): Promise<void> {
  const asked = `/meetings/${meetingId}/commitments-to-review`
  const { data } = await stage.as(words[0]!.by).get<{ data: { id: string; user: { id: string } }[] }>(asked)
  for (const { by, word } of words) {
    const own = data.find(({ user }) => user.id === people[by].id)
    await stage.as(by).post(`/commitments/${own!.id}/dispositions`, word)
  }
}

/** A practice, in the version of that day, was worked with at a meeting. */
export const use = (stage: Stage, person: PersonKey, practice: Told, meetingId: string): Promise<Told> =>
  stage.as(person).post(`/practices/${practice.id}/uses`, { meetingId })

type Item = z.input<typeof ReplaceAgenda>['items'][number]

/** An item of an agenda. */
export const item = (kind: Item['kind'], minutes: number, title: string, owner?: PersonKey): Item => ({
  kind,
  minutes,
  title,
  ...(owner && { ownerId: people[owner].id }),
})
