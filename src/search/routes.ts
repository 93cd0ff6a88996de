import type { Actor } from '../platform/actor.ts'
import type { Answer } from '../platform/answer.ts'
import { page } from '../platform/pages.ts'
import { problem } from '../platform/problems.ts'
import { get, type Route } from '../platform/route.ts'
import type { Runner } from '../platform/sql.ts'
import { readProfile } from '../users/queries.ts'
import { finderOf } from './analyzer/finder.ts'
import { countAsked } from './analyzer/terms.ts'
import { highlightsIn } from './highlights.ts'
import type { Indexed } from './indexed.ts'
import { type Query, type Results, searchIn } from './queries.ts'
import { SearchPage, searchQuery } from './views.ts'

/** `sources`: what the rooms offer to be found. */
export function searchRoutes({ sources }: { sources: readonly [Indexed, ...Indexed[]] }): Route[] {
  const kinds = sources.map(({ kind }) => kind) as [string, ...string[]]
  return [
    get(
      {
        operationId: 'search',
        path: '/search',
        tag: 'Search',
        summary: 'Find what others know, in your own words',
        description:
          'Ranked by BM25 over word stems, each text in its own language. One word is enough; rare words count more, words of the title twice. Only what you may see is found, and nothing else takes part in numbers. A token finds the kinds that it has scopes for; a portal for itself finds no cases.',
        access: 'signed-in',
        anonymousToo: true,
        portals: 'themselves',
        query: searchQuery(kinds),
        success: { status: 200, view: SearchPage(kinds), description: 'A page of hits' },
        refusals: ['missing-scope', 'user-required'],
      },
      async ({ db, actor, query, url }) => {
        const counts = countAsked(query.q, query.lang === undefined ? await languagesOf(db, actor) : [query.lang])
        return answerOf(url, query, counts, await searchIn(db, actor, within(sources, actor, query.kind), query, counts))
      },
    ),
  ]
}

/** The kinds asked for that the token may read. */
function within(sources: readonly Indexed[], actor: Actor, kind: string | undefined): Indexed[] {
  const asked = sources.filter((source) => kind === undefined || source.kind === kind)
  const wanted = asked.filter(({ forPeople }) => !forPeople || actor.kind !== 'portal')
  if (wanted.length === 0) throw problem('user-required')
  const allowed = wanted.filter(({ scope }) => actor.kind === 'anonymous' || actor.scopes.has(scope))
  const { scope } = wanted[0]!
  if (allowed.length === 0) throw problem('missing-scope', { detail: `This needs the scope ${scope}.`, scope })
  return allowed
}

/** Whoever does not say in which language they ask may do so in each of theirs, and in English, which most know. */
async function languagesOf(db: Runner, actor: Actor): Promise<string[]> {
  if (actor.userId === null) return ['en']
  const { locale, languages } = await readProfile(db, actor.userId)
  const all = [locale, ...(languages ?? []), 'en'].map((language) => language?.split('-', 1)[0])
  return [...new Set(all.filter((language) => language !== undefined))]
}

function answerOf(url: string, query: Query, counts: ReadonlyMap<string, number>, { hits, facets }: Results): Answer {
  const find = finderOf(new Set(counts.keys()))
  const rows = hits.map(({ view, cursor, texts, language: written }) => ({
    cursor,
    view: `${view.slice(0, -1)},"highlights":${JSON.stringify(highlightsIn(texts, written, find))}}`,
  }))
  const answer = page('search', url, query, rows)
  return facets === null ? answer : { ...answer, body: `${answer.body!.slice(0, -1)},"facets":${facets}}` }
}
