import type { InitOf, Septet, View } from '../../../clients/typescript/src/index.ts'
import { type Html, html, type Part } from '../html.ts'
import type { Fields, Page, Route, Visit } from '../visit.ts'
import { cluster, kinds, levels } from '../words.ts'
import { evidenceBrief } from './evidence.ts'

export const practicesPages: readonly Route[] = [
  { method: 'GET', path: '/practices', answer: (visit) => (visit.query.text('q') === '' ? browse(visit) : search(visit)) },
]

type Query = NonNullable<NonNullable<InitOf<'/v1/practices', 'get'>['params']>['query']>

const sorts = { '-evidence': 'What has worked best', '-publishedAt': 'The newest', title: 'By title' } as const
const pageSize = 6

async function browse({ septet, query }: Visit): Promise<Page> {
  const { data } = await septet.get('/v1/practices', { params: { query: asked(query) } })
  const isNarrow = ['kind', 'minLevel'].some((name) => query.text(name) !== '')
  return {
    title: 'What has worked, and what has not',
    section: 'practices',
    body: html`${searchBox('')}
${filters(query)}
${data.data.length > 0 ? html`<ul class="cards">${data.data.map((practice) => card(practice))}</ul>` : html`<p class="lead">${isNarrow ? 'Nothing is like that. Ask for less.' : 'There is nothing that you may read yet.'}</p>`}
${nextPage(query, ['kind', 'minLevel', 'sort'], data.nextCursor)}`,
  }
}

/** As it stands in the address; what makes no sense the API refuses, so nothing is checked twice. */
function asked(query: Fields): Query {
  const { kind, minLevel, cursor } = given(query, ['kind', 'minLevel', 'cursor'])
  return {
    limit: pageSize,
    sort: (query.text('sort') || '-evidence') as Query['sort'],
    ...(kind !== undefined && { kind: kind as Query['kind'] }),
    ...(minLevel !== undefined && { minLevel: Number(minLevel) }),
    ...(cursor !== undefined && { cursor }),
  }
}

/** A search finds by words, and its hits have no evidence: each practice is read beside its hit. */
async function search({ septet, query }: Visit): Promise<Page> {
  const q = query.text('q')
  const params = { query: { q, kind: 'practice', limit: pageSize, ...given(query, ['cursor']) } } as const
  const { data } = await septet.get('/v1/search', { params })
  const found = await Promise.all(data.data.map(async (hit) => card(await practiceOf(septet, hit.id), passage(hit))))
  return {
    title: 'Practices that speak of it',
    section: 'practices',
    body: html`${searchBox(q)}
<p><a href="/practices">All practices</a></p>
${found.length > 0 ? html`<ul class="cards">${found}</ul>` : html`<p class="lead">Nobody has written about “${q}”. Try other words; one of them is enough.</p>`}
${nextPage(query, ['q'], data.nextCursor)}`,
  }
}

const practiceOf = async (septet: Septet, practiceId: string) =>
  (await septet.get('/v1/practices/{practiceId}', { params: { path: { practiceId } } })).data

/** The best passage that is not the title, with what was looked for marked. */
function passage({ highlights }: View<'SearchHit'>): Html | undefined {
  const best = highlights.find(({ field }) => field !== 'title')
  return best && html`${best.parts.map(({ text, match }) => (match ? html`<mark>${text}</mark>` : text))}`
}

function card({ id, title, language, teaser, kind, ownerCluster, evidence, warnings }: View<'PracticeSummary'>, found?: Html): Html {
  return html`<li class="card">
<div>
<h2><a href="/practices/${id}" lang="${language}">${title}</a></h2>
<p class="aside">${cluster(ownerCluster)} · ${kinds[kind]}</p>
<p lang="${language}">${found ?? teaser}</p>
${warnings.map(({ reason, language }) => html`<p><strong class="tag bad">Readers are warned</strong> <span lang="${language}">${reason}</span></p>`)}
</div>
${evidenceBrief(evidence)}
</li>`
}

const searchBox = (q: string): Html => html`<form class="search" role="search" action="/practices">
<label for="q">Search in your own words</label>
<div><input type="search" id="q" name="q" value="${q}" maxlength="200"><button class="button">Search</button></div>
</form>`

const filters = (query: Fields): Html => html`<form class="filters" action="/practices" aria-label="Narrow the list">
${select(query, 'kind', 'Kind', [['', 'All'], ...Object.entries(kinds)])}
${select(query, 'minLevel', 'Evidence', [['', 'Any'], ...levels.slice(1).map((words, at): [string, string] => [String(at + 1), words])])}
${select(query, 'sort', 'First', Object.entries(sorts))}
<button class="second">Show</button>
</form>`

const select = (query: Fields, name: string, label: Part, options: readonly [string, string][]): Html =>
  html`<p><label for="${name}">${label}</label><select id="${name}" name="${name}">${options.map(
    ([value, words]) => html`<option value="${value}"${value === query.text(name) && html` selected`}>${words}</option>`,
  )}</select></p>`

/** Cursors lead forward only; the browser knows the way back. */
function nextPage(query: Fields, names: readonly string[], cursor: string | null): Html | null {
  if (cursor === null) return null
  const address = new URLSearchParams({ ...given(query, names), cursor })
  return html`<p><a class="button second" href="/practices?${address.toString()}" rel="next">More practices</a></p>`
}

const given = (query: Fields, names: readonly string[]): Record<string, string> =>
  Object.fromEntries(names.map((name) => [name, query.text(name)]).filter(([, value]) => value !== ''))
