import { formToken, tokenField } from './formTokens.ts'
import { type Html, html, type Part } from './html.ts'
import { pageLanguages, type Shown, texts, type Visit } from './visit.ts'

/** The whole document around a page. */
export function documentOf(visit: Visit, shown: Shown): Html {
  const { t, account } = visit
  if (!account) return frameOf(visit, shown)
  const back = html`<p class="back"><a href="/account"><span aria-hidden="true">←</span>&nbsp;${t.home.back}</a></p>`
  return frameOf(visit, shown, { who: whoIsSignedIn(visit, account.displayName), back: isBelowHome(visit) && back })
}

interface Frame extends Pick<Visit, 't' | 'language'> {
  /** Null where the page is not reached again by its address. */
  here: string | null
}

/** The same for a page that may be looked at by anybody, and by whoever is signed in with what is theirs around it. */
export function frameOf({ t, language, here }: Frame, { title, body, onTo }: Shown, own?: { who: Html; back: Part }): Html {
  return html`<!doctype html>
<html lang="${language}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta name="robots" content="noindex">
${onTo !== undefined && html`<meta http-equiv="refresh" content="0;url=${onTo}">`}
<title>${title} – Septet</title>
<link rel="stylesheet" href="/account/style.css">
<link rel="icon" type="image/svg+xml" href="/account/icon.svg">
</head>
<body>
<a class="skip" href="#content">${t.layout.skip}</a>
<header class="top">
<a class="brand" href="${own ? '/account' : '/account/sign-in'}">${dots}<span>Septet</span></a>
${own?.who}
</header>
<main id="content" tabindex="-1">
${own?.back}
<h1>${title}</h1>
${body}
</main>
<footer>
${here !== null && html`<nav aria-label="${t.layout.languages}"><ul class="languages">${pageLanguages.map((each) => languageItem(language, here, each))}</ul></nav>`}
</footer>
</body>
</html>
`
}

/** Who answers a portal or a device should not wander off. */
const isBelowHome = ({ here }: Visit) => !/^\/account(\?|$|\/(consent|device)\b)/.test(here)

const whoIsSignedIn = (visit: Visit, name: string) => html`<div class="who">
<span>${name}</span>
${form(visit, '/account/sign-out', html`<button class="plain">${visit.t.layout.signOut}</button>`)}
</div>`

function languageItem(language: Visit['language'], here: string, each: Visit['language']): Html {
  const name = texts[each].layout.name
  if (each === language) return html`<li><span aria-current="true" lang="${each}">${name}</span></li>`
  return html`<li><a href="${inLanguage(here, each)}" lang="${each}" hreflang="${each}">${name}</a></li>`
}

function inLanguage(here: string, language: string): string {
  const url = new URL(here, 'http://here')
  url.searchParams.set('lang', language)
  return url.pathname + url.search
}

/** Seven, around a table. */
const dots = html`<svg viewBox="0 0 32 32" width="28" height="28" aria-hidden="true" focusable="false">${[
  [16, 5],
  [24.6, 9.1],
  [26.7, 18.4],
  [20.8, 25.9],
  [11.2, 25.9],
  [5.3, 18.4],
  [7.4, 9.1],
].map(([x, y], at) => html`<circle cx="${x}" cy="${y}" r="${at === 0 ? 4.2 : 3.4}" class="${at === 0 ? 'first' : ''}"/>`)}</svg>`

/** A form that is sent here, with its token; there is no other kind. */
export const form = (visit: Visit, action: string, body: Part): Html =>
  html`<form method="post" action="${action}" novalidate><input type="hidden" name="${tokenField}" value="${formToken(visit)}">${body}</form>`
