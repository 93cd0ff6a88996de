import type { View } from '../../../clients/typescript/src/index.ts'
import { type Html, html } from '../html.ts'
import { certainties, count, levels } from '../words.ts'

type Summary = View<'EvidenceSummary'>
type Evidence = View<'Evidence'>

/** What is known about a practice, on a card. Under three clusters there is no number: the API gives none, and one would say too much. */
export function evidenceBrief({ level, certainty, n, mean, low, high, contested, warning, pending, harm }: Summary): Html {
  return html`<div class="evidence">
<p><span class="level" aria-hidden="true">${[1, 2, 3].map((pin) => html`<i class="${pin <= level && 'on'}"></i>`)}</span> ${levels[level]}</p>
${mean !== null && low !== null && high !== null && interval({ mean, low, high })}
<p class="aside">${told(n, pending, harm)}${certainty !== null && html`; ${certainties[certainty]}`}</p>
${flags({ contested, warning })}
</div>`
}

/** From the lower to the upper end of where the truth lies four times out of five, with the best guess in it. */
export function interval({ mean, low, high }: { mean: number; low: number; high: number }, whom = ''): Html {
  const [from, guess, to] = [low, mean, high].map((share) => Math.round(share * 100)) as [number, number, number]
  return html`<figure class="interval"><svg viewBox="0 0 200 14" role="img" aria-label="Between ${from} and ${to} percent, most likely ${guess}">
<rect class="track" x="0" y="5" width="200" height="4" rx="2"/><rect class="reach" x="${from * 2}" y="2" width="${(to - from) * 2}" height="10" rx="5"/><circle class="guess" cx="${guess * 2}" cy="7" r="5"/>
</svg><figcaption>${whom}It works <strong>${from} to ${to} times</strong> out of a hundred; the best guess is ${guess}.</figcaption></figure>`
}

const told = (n: number, pending: number, harm: number): string =>
  [
    n === 0 ? 'No cluster has told an outcome' : `${count(n, 'cluster has', 'clusters have')} told`,
    harm > 0 && `it made things worse for ${harm}`,
    pending > 0 && `${pending} cannot tell yet`,
  ]
    .filter(Boolean)
    .join('; ')

const flags = ({ contested, warning }: { contested: boolean; warning: boolean }): Html =>
  html`${contested && html`<p><strong class="tag bad">Contested</strong> For more than a third of those who tried, it had no effect or made things worse.</p>`}
${warning && html`<p><strong class="tag bad">Warning</strong> It fails more often than it works.</p>`}`

const reasons: Record<NonNullable<Evidence['certainty']>['reasons'][number]['code'], string> = {
  imprecise: 'few clusters tried it, so the range is wide',
  indirect: 'those who tried it are not much like your cluster',
  inconsistent: 'it worked for some and not for others',
  reporting_bias: 'most of those who should know by now have not told',
  measured: 'several clusters measured before and after',
  same_in_countries: 'it went alike in several countries',
  few_clusters: 'fewer than five clusters tried it',
}

/** All of it, for everybody and for the member’s own cluster. */
export function evidencePanel({ level, n, pending, harm, everyone, forYou, certainty, contested, warning, hiddenCount }: Evidence): Html {
  return html`<section class="evidence panel" aria-labelledby="evidence">
<h2 id="evidence">What is known</h2>
<p><span class="level" aria-hidden="true">${[1, 2, 3].map((pin) => html`<i class="${pin <= level && 'on'}"></i>`)}</span> <strong>${levels[level]}</strong></p>
<p>${told(n, pending, harm)}.${hiddenCount > 0 && html` ${count(hiddenCount, 'experience counts', 'experiences count')} that you may not read.`}</p>
${everyone.mean !== null && everyone.interval !== null && interval({ mean: everyone.mean, ...everyone.interval }, 'For everybody: ')}
${forYou && forYou.mean !== null && forYou.interval !== null && interval({ mean: forYou.mean, ...forYou.interval }, `For clusters like ${forYou.cluster.name}: `)}
${certainty && html`<p>That is said with <strong>${certainties[certainty.grade]}</strong>${certainty.reasons.length > 0 && `: ${certainty.reasons.map(({ code }) => reasons[code]).join('; ')}`}.</p>`}
${flags({ contested, warning })}
</section>`
}
