import type { Actor } from '../platform/actor.ts'
import { page } from '../platform/pages.ts'
import { problem } from '../platform/problems.ts'
import { get, type Route } from '../platform/route.ts'
import { agendaOf } from './queries.ts'
import { AgendaPage, agendaQuery, most } from './views.ts'
import type { Waiting } from './waiting.ts'

/** `kinds`: what waits for people, room by room. `operations`: those that its steps may name. */
export function myAgendaRoutes({ kinds, operations }: { kinds: readonly Waiting[]; operations: readonly Route[] }): Route[] {
  const agenda = agendaOf(kinds, operations)
  return [
    get(
      {
        operationId: 'getMyAgenda',
        path: '/me/agenda',
        tag: 'Me',
        summary: 'Everything that waits for me, the most urgent first',
        description: `From all rooms, by when it is due and then by how long it waits, with the requests that deal with it. Nothing is here that you could do nothing about: what waits behind an agreement shows once you have accepted it, and the agreement itself is here. A token is told the kinds that it has scopes for: ${scopesOf(kinds)}. Of each kind at most ${most}, the most urgent.`,
        access: 'signed-in',
        query: agendaQuery(kinds),
        success: { status: 200, view: AgendaPage(kinds), description: 'A page of what waits for you' },
        refusals: ['missing-scope'],
      },
      async ({ db, actor, world, query, url }) => {
        const { rows, counts } = await agenda(db, actor, within(kinds, actor, query.kind), query, world.now())
        const answer = page('agenda', url, query, rows)
        return { ...answer, body: `${answer.body!.slice(0, -1)},"counts":${counts}}` }
      },
    ),
  ]
}

/** The kinds asked for that the token may read. */
function within(kinds: readonly Waiting[], actor: Actor, kind: string | undefined): Waiting[] {
  const wanted = kinds.filter((each) => kind === undefined || each.kind === kind)
  const allowed = wanted.filter(({ scope }) => actor.scopes.has(scope))
  const { scope } = wanted[0]!
  if (allowed.length === 0) throw problem('missing-scope', { detail: `This needs the scope ${scope}.`, scope })
  return allowed
}

function scopesOf(kinds: readonly Waiting[]): string {
  const told = new Map<string, string[]>()
  for (const { scope, kind } of kinds) told.set(scope, [...(told.get(scope) ?? []), `\`${kind}\``])
  return [...told].map(([scope, names]) => `with \`${scope}\` ${names.join(', ')}`).join('; ')
}
