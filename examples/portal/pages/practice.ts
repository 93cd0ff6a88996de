import type { Septet, View } from '../../../clients/typescript/src/index.ts'
import { type Html, html, type Part } from '../html.ts'
import type { Page, Route, Visit } from '../visit.ts'
import { cluster, day, kinds, outcomes, prose } from '../words.ts'
import { evidencePanel } from './evidence.ts'

export const practicePages: readonly Route[] = [{ method: 'GET', path: '/practices/:practiceId', answer: practicePage }]

async function practicePage({ septet, path, query }: Visit): Promise<Page> {
  const params = { path: { practiceId: path.practiceId! } }
  const [{ data: practice }, { data: evidence }, experiences] = await Promise.all([
    septet.get('/v1/practices/{practiceId}', { params }),
    septet.get('/v1/practices/{practiceId}/evidence', { params }),
    septet.get('/v1/practices/{practiceId}/experiences', { params: { ...params, query: pageOf(query.text('cursor')) } }),
  ])
  const { id, title, language, teaser, kind, code, ownerCluster, author, publishedAt, warnings } = practice
  return {
    title,
    section: 'practices',
    body: html`<p class="kicker">${cluster(ownerCluster)} · ${kinds[kind]}${author && html` · written by ${author.displayName}`}${publishedAt && html` · ${day(publishedAt)}`} · ${code}</p>
<p class="lead" lang="${language}">${teaser}</p>
${warnings.map(({ reason, language }) => html`<p class="notice bad"><strong>Readers are warned:</strong> <span lang="${language}">${reason}</span></p>`)}
<div class="columns">
<div>${text(practice)}</div>
<div>${evidencePanel(evidence)}
<p><a class="button" href="/practices/${id}/experience">Tell what happened to you</a></p></div>
</div>
<section aria-labelledby="experiences"><h2 id="experiences">What happened to those who tried</h2>
${experiences.data.data.length > 0 ? html`<ul class="rows">${experiences.data.data.map(row)}</ul>` : html`<p>Nobody has told anything that you may read.</p>`}
${experiences.data.nextCursor !== null && html`<p><a class="button second" href="/practices/${id}?cursor=${encodeURIComponent(experiences.data.nextCursor)}#experiences" rel="next">More experiences</a></p>`}
</section>`,
  }
}

const pageOf = (cursor: string) => ({ limit: 5, ...(cursor !== '' && { cursor }) })

function text({ language, problem, context, solution, steps, enabling, hindering, weaknesses, timescale }: View<'Practice'>): Html {
  const part = (title: string, body: Part) => body && html`<h2>${title}</h2>${body}`
  const list = (items: readonly Part[], kind: 'ol' | 'ul' = 'ul') =>
    items.length > 0 && html`<div lang="${language}">${kind === 'ol' ? html`<ol>${li(items)}</ol>` : html`<ul>${li(items)}</ul>`}</div>`
  const li = (items: readonly Part[]) => items.map((item) => html`<li>${item}</li>`)
  return html`${part('The problem', prose(problem, language))}
${part('Where', prose(context, language))}
${part('What was done', prose(solution, language))}
${part('Step by step', list(steps, 'ol'))}
${part('How long it takes', prose(timescale, language))}
${part('What helps', list(enabling.map(({ text }) => text)))}
${part('What gets in the way', list([...hindering.map(({ text }) => text), ...weaknesses.map(({ text, howToOvercome }) => [text, howToOvercome].filter(Boolean).join(' – '))]))}`
}

/** The API has applied what group and author allow: what is null is not for this reader, and nothing is put in its place. */
export function row({
  outcome,
  cluster: whose,
  author,
  periodEndOn,
  language,
  expected,
  happened,
  why,
  nextTime,
  adaptations,
  state,
}: View<'Experience'>): Html {
  const part = (title: string, said: string | null) => said !== null && html`<dt>${title}</dt><dd>${prose(said, language)}</dd>`
  return html`<li class="told"><p><strong class="tag ${outcome}">${outcome && outcomes[outcome]}</strong> ${cluster(whose)}${author && html`, ${author.displayName}`}${periodEndOn && html` <span class="aside">until ${day(periodEndOn)}</span>`}${state === 'confirmed' && html` <span class="aside">· confirmed by another cluster</span>`}${state === 'disputed' && html` <strong class="tag bad">Disputed</strong>`}</p>
<dl>${part('Expected', expected)}${part('Happened', happened)}${part('Why', why)}${part('Did otherwise', adaptations)}${part('Next time', nextTime)}</dl></li>`
}

/** For pages that only name it. */
export const briefOf = async (septet: Septet, practiceId: string): Promise<View<'Practice'>> =>
  (await septet.get('/v1/practices/{practiceId}', { params: { path: { practiceId } } })).data
