import { type Html, html } from './html.ts'
import { form, type Page, type Section, type Session } from './visit.ts'

const sections: Record<Section, { to: string; name: string }> = {
  meeting: { to: '/meeting', name: 'Next meeting' },
  practices: { to: '/practices', name: 'Practices' },
}

/** A whole page. It works without scripts: there are none. */
export const layout = ({ title, hero, body, section }: Page, session: Session | undefined): string =>
  html`<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<title>${title} – Atlas of creative regions</title>
<link rel="stylesheet" href="/portal.css">
<link rel="icon" href="/mark.svg" type="image/svg+xml">
</head>
<body>
<a class="skip" href="#content">Skip to the content</a>
<header class="band">
<div class="width">
<a class="brand" href="/"><img src="/mark.svg" alt="" width="40" height="40"><span>Atlas <small>of creative regions</small></span></a>
${session && navigation(session, section)}
</div>
</header>
<main id="content" tabindex="-1">
${hero === undefined ? html`<div class="width"><h1>${title}</h1>` : html`<div class="hero"><div class="width"><h1>${title}</h1>${hero}</div></div><div class="width">`}
${body}
</div>
</main>
<footer class="width">
<p>The Atlas is a <strong>fictional partner</strong>: an example of a portal built on Septet, the open backend for peer-learning groups. Its people, and what they say, are made up.</p>
</footer>
</body>
</html>
`.text

const navigation = (session: Session, current: Section | undefined): Html => html`<nav aria-label="Atlas">
<ul>${Object.entries(sections).map(
  ([section, { to, name }]) => html`<li><a href="${to}"${section === current && html` aria-current="page"`}>${name}</a></li>`,
)}</ul>
</nav>
<div class="member"><span>${session.member.name}</span>${form(session, '/sign-out', html`<button class="quiet">Sign out</button>`)}</div>`
