import type { z } from 'zod'
import type { AddContribution, MarkUseful } from '../cases/contributionViews.ts'
import type { CreateCase } from '../cases/views.ts'
import { type PersonKey, people, stuttgart } from './cast.ts'
import type { Stage, Told } from './stage.ts'

/** In English, unless it says otherwise. */
interface Spoken {
  language?: 'de'
}

/** A case as the story tells it. */
export interface CaseTelling {
  giver: PersonKey
  on: string | Date
  text: Omit<z.input<typeof CreateCase>, 'groupId' | 'language'> & Spoken
}

/** What a peer gives to it, and what the case giver says of that. */
export interface Gift extends Pick<z.input<typeof AddContribution>, 'kind' | 'body' | 'attribution'>, Spoken {
  by: PersonKey
  /** Hours since the case was opened, or since the gift before it. */
  after?: number
  useful?: z.input<typeof MarkUseful>['because']
}

const fictional = ({ language }: Spoken) =>
  language === 'de' ? '(Fiktiv, wie alles, was hier erzählt wird.)' : '(Fictional, like everything that is told here.)'
const said = (words: string, { language }: Spoken) => `${words} ${language === 'de' ? '(Fiktiv.)' : '(Fictional.)'}`
/** Nobody sits and waits for cases. */
const usualHours = 7

/** A draft of the Stuttgart group. */
export async function draftCase(stage: Stage, { giver, on, text }: CaseTelling): Promise<Told> {
  await stage.on(on)
  return stage.as(giver).post('/cases', { groupId: stuttgart.id, language: 'en', ...text, situation: `${text.situation ?? ''} ${fictional(text)}` })
}

/** Written and opened on the same day, and answered when people come to it. */
export async function bring(stage: Stage, telling: CaseTelling, gifts: readonly Gift[] = []): Promise<Told> {
  const draft = await draftCase(stage, telling)
  const kase = await walk(stage, telling, draft, 'opening')
  await give(stage, telling, kase, gifts)
  return kase
}

/** Everybody gives in their time, and when all have, the case giver marks what helped. */
export async function give(stage: Stage, { giver }: CaseTelling, kase: Told, gifts: readonly Gift[]): Promise<void> {
  const marks = new Map<string, NonNullable<Gift['useful']>>()
  for (const { by, body, useful, after = usualHours, ...how } of gifts) {
    await stage.on(hoursAfter(stage.now(), after))
    const { id } = await stage.as(by).post(`/cases/${kase.id}/contributions`, { language: 'en', ...how, body: said(body, how) })
    if (useful) marks.set(id, useful)
  }
  if (marks.size > 0) await stage.on(hoursAfter(stage.now(), usualHours))
  for (const [id, because] of marks) await stage.as(giver).put(`/contributions/${id}/useful-mark`, { because })
}

const hoursAfter = (instant: Date, hours: number) => new Date(instant.getTime() + hours * 3_600_000)

/** Its giver moves it on, act by act. */
export async function walk(stage: Stage, { giver }: CaseTelling, kase: Told, ...nouns: string[]): Promise<Told> {
  let walked = kase
  for (const noun of nouns) walked = await stage.as(giver).post(`/cases/${kase.id}/${noun}`)
  return walked
}

/** Worked on together, until its giver acts on the advice. */
export const workThrough = (stage: Stage, telling: CaseTelling, kase: Told): Promise<Told> =>
  walk(stage, telling, kase, 'consultation', 'advice', 'action')

/** It is over: resolved, or not. */
export const finish = (stage: Stage, { giver, text }: CaseTelling, kase: Told, noun: 'resolution' | 'closure', outcomeNote: string): Promise<Told> =>
  stage.as(giver).post(`/cases/${kase.id}/${noun}`, { outcomeNote: said(outcomeNote, text) })

/** Asks peers for help. Returns the paths of the requests, in the order of the people. */
export async function ask(stage: Stage, { giver }: CaseTelling, kase: Told, peers: readonly PersonKey[], dueOn: string): Promise<string[]> {
  const userIds = peers.map((peer) => people[peer].id)
  const { data } = await stage.as(giver).post<{ data: Told[] }>(`/cases/${kase.id}/help-requests`, { userIds, dueOn })
  return data.map(({ id }) => `/help-requests/${id}`)
}

/** The case becomes a practice of its giver's cluster, with the words that helped; their authors say yes, and a facilitator publishes it. */
export async function becomePractice(stage: Stage, { giver }: CaseTelling, kase: Told, title: string, authors: readonly PersonKey[]): Promise<void> {
  const { data: helped } = await stage.as(giver).get<{ data: Told[] }>(`/cases/${kase.id}/contributions?useful=true`)
  const wanted = { title, kind: 'success', contributionIds: helped.map(({ id }) => id) }
  const draft = await stage.as(giver).post(`/cases/${kase.id}/practice-drafts`, wanted)
  for (const author of authors) {
    const { data: asked } = await stage.as(author).get<{ data: Told[] }>('/me/contribution-consents?answer=asked')
    for (const { id } of asked) await stage.as(author).put(`/contribution-consents/${id}/answer`, { answer: 'given' })
  }
  const { practice } = await stage.as(giver).post<{ practice: Told }>(`/practice-drafts/${draft.id}/completion`)
  await stage.as(giver).post(`/practices/${practice.id}/submission`)
  await stage.as('petra').post(`/practices/${practice.id}/review`)
  await stage.as('petra').post(`/practices/${practice.id}/publication`)
}
