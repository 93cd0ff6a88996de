import type { PersonKey } from '../../src/demo/cast.ts'
import type { Scope } from '../../src/platform/actor.ts'
import type { House } from './house.ts'

export interface Entry {
  id: string
  kind: string
  title: string | null
  dueAt: string | null
  urgency: string
  since: string
  subject: { kind: string; id: string }
  group: { id: string; name: string } | null
  actions: { operationId: string; method: string; path: string }[]
}

export function agendaIn({ as }: House) {
  const agenda = async (person: PersonKey, query = '', scopes?: readonly Scope[]): Promise<{ data: Entry[]; counts: Record<string, number> }> =>
    (await as(person, scopes).get(`/v1/me/agenda?limit=100${query}`)).body
  /**
   * What of this kind waits for them, each as its title and the operations that it names, in that order. Throws where it names something to
   * read that its reader may not read.
   */
  const waits = async (person: PersonKey, kind: string): Promise<string[]> => {
    const { data } = await agenda(person, `&kind=${kind}`)
    for (const { actions } of data) {
      for (const { path } of actions.filter(({ method }) => method === 'GET')) {
        const { status } = await as(person).get(path)
        if (status !== 200) throw new Error(`${path}: ${status}`)
      }
    }
    return data.map(({ title, actions }) => `${title}: ${actions.map(({ operationId }) => operationId).join(' ')}`)
  }
  const entry = async (person: PersonKey, kind: string): Promise<Entry> => {
    const [only] = (await agenda(person, `&kind=${kind}`)).data
    if (!only) throw new Error(`no ${kind} waits for ${person}`)
    return only
  }
  /** Takes a step that the entry names. */
  const take = (person: PersonKey, { actions }: Entry, operationId: string, body?: unknown) => {
    const { method, path } = actions.find((action) => action.operationId === operationId)!
    return method === 'PUT' ? as(person).put(path, body) : as(person).post(path, body)
  }
  return { agenda, waits, entry, take }
}
