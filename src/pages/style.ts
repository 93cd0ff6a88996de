/** The look of the pages: one sheet, light and dark, from a phone upwards. Contrasts are at least 4.5 to 1, targets at least 44 pixels. */
export const style = `
:root {
  --ink: #17212b; --soft: #51606e; --paper: #f4f2ee; --card: #ffffff; --line: #d6d3cb; --edge: #7d8791;
  --accent: #0b6157; --accent-ink: #ffffff; --accent-soft: #e2f1ee; --warm: #c2410c; --warm-soft: #fdf0e6;
  --wrong: #a3161f; --wrong-soft: #fdecec; --focus: #1f5fd0;
  color-scheme: light dark;
}
@media (prefers-color-scheme: dark) {
  :root {
    --ink: #eaedf0; --soft: #a9b4bf; --paper: #10151a; --card: #192027; --line: #313b45; --edge: #7f8c99;
    --accent: #6ed3c3; --accent-ink: #06221e; --accent-soft: #17332f; --warm: #ffb27d; --warm-soft: #33241a;
    --wrong: #ff9d9d; --wrong-soft: #3a1d20; --focus: #9cc2ff;
  }
}
*, ::before, ::after { box-sizing: border-box }
html { font: 100%/1.55 system-ui, -apple-system, "Segoe UI", Roboto, "Helvetica Neue", sans-serif; -webkit-text-size-adjust: 100% }
body { margin: 0; min-height: 100vh; display: flex; flex-direction: column; background: var(--paper); color: var(--ink) }
:focus-visible { outline: 3px solid var(--focus); outline-offset: 2px; border-radius: 6px }
main:focus, .summary:focus { outline: none }
a { color: var(--accent); text-underline-offset: .18em }
.skip { position: absolute; left: -100vw; top: .5rem; padding: .75rem 1rem; background: var(--card); z-index: 1 }
.skip:focus { left: .5rem }
.top, main, footer { width: 100%; max-width: 36rem; margin: 0 auto; padding: 0 1.25rem }
.top { display: flex; align-items: center; justify-content: space-between; gap: 1rem; padding-top: 1rem; padding-bottom: 1rem; min-height: 4.5rem }
.brand { display: inline-flex; align-items: center; gap: .6rem; min-height: 44px; font-weight: 650; font-size: 1.15rem; letter-spacing: .01em; color: var(--ink); text-decoration: none }
.brand svg { fill: var(--accent) }
.brand .first { fill: var(--warm) }
.who { display: flex; align-items: center; gap: .75rem; min-width: 0; font-size: .95rem; color: var(--soft) }
.who span { overflow: hidden; text-overflow: ellipsis; white-space: nowrap }
.who button { width: auto; margin: 0; padding: .5rem .75rem; border-color: transparent; white-space: nowrap }
.back { margin: -.75rem 0 .5rem; font-size: .95rem }
.back a { display: inline-flex; align-items: center; min-height: 44px; text-decoration: none }
.back a:hover { text-decoration: underline }
main { background: var(--card); border: 1px solid var(--line); border-radius: 18px; padding: 2rem 1.75rem 2.25rem; box-shadow: 0 1px 2px rgb(20 30 40 / 4%), 0 12px 32px rgb(20 30 40 / 6%) }
footer { padding-top: 1.5rem; padding-bottom: 2.5rem; margin-top: auto }
.languages { display: flex; flex-wrap: wrap; justify-content: center; gap: .25rem .5rem; list-style: none; margin: 0; padding: 0; font-size: .95rem }
.languages a, .languages span { display: inline-flex; align-items: center; min-height: 44px; padding: 0 .6rem }
.languages a { color: var(--soft) }
.languages span { font-weight: 650 }
h1 { margin: 0 0 1rem; font-size: 1.7rem; line-height: 1.2; letter-spacing: -.015em; text-wrap: balance; hyphens: auto; overflow-wrap: anywhere }
main > :last-child { margin-bottom: 0 }
h2 { margin: 2rem 0 .5rem; font-size: 1.1rem; line-height: 1.3 }
p { margin: 0 0 1rem }
p, li, blockquote { overflow-wrap: break-word }
blockquote { margin: 0 0 1rem; padding: .25rem 0 .25rem 1rem; border-left: 4px solid var(--line); color: var(--soft) }
form { margin: 0 }
.field { margin: 0 0 1.25rem }
label, legend { display: block; font-weight: 600; margin: 0 0 .3rem; padding: 0 }
.hint, .fault { margin: 0 0 .4rem; font-size: .95rem; color: var(--soft) }
.fault { color: var(--wrong); font-weight: 600 }
input, select, textarea { width: 100%; min-height: 48px; padding: .65rem .8rem; font: inherit; color: inherit; background: var(--card); border: 1.5px solid var(--edge); border-radius: 10px }
textarea { resize: vertical }
.wrong input, fieldset.wrong { border-color: var(--wrong); border-width: 2px }
.away { position: absolute; width: 1px; height: 1px; min-height: 0; padding: 0; border: 0; opacity: 0; pointer-events: none }
.code { font-family: ui-monospace, "SF Mono", Menlo, Consolas, monospace; font-size: 1.2rem; letter-spacing: .12em }
button, .button { display: inline-flex; align-items: center; justify-content: center; width: 100%; min-height: 48px; margin: .25rem 0 0; padding: .65rem 1.25rem; font: inherit; font-weight: 650; text-align: center; text-decoration: none; border: 1.5px solid transparent; border-radius: 10px; cursor: pointer }
.main, .button { background: var(--accent); color: var(--accent-ink) }
.main:hover, .button:hover { filter: brightness(1.12) }
.plain { background: transparent; color: var(--accent); border-color: var(--edge) }
.plain:hover { background: var(--accent-soft) }
.danger { background: transparent; color: var(--wrong); border-color: var(--wrong) }
.danger:hover { background: var(--wrong-soft) }
.choice { display: flex; flex-direction: column; gap: .5rem; margin-top: 1.5rem }
.aside { margin: 1.25rem 0 0; font-size: .95rem; color: var(--soft); overflow-wrap: anywhere }
.aside a { display: inline-block; padding: .35rem 0 }
.notice, .warning, .summary, .state { margin: 0 0 1.25rem; padding: .8rem 1rem; border-radius: 10px; border-left: 5px solid var(--accent); background: var(--accent-soft) }
.warning { border-color: var(--warm); background: var(--warm-soft) }
.summary { border-color: var(--wrong); background: var(--wrong-soft) }
.summary h2 { margin: 0 0 .25rem; font-size: 1rem }
.summary ul { margin: 0; padding-left: 1.2rem }
.summary a { color: var(--wrong); font-weight: 600 }
.empty { padding: 1.25rem; text-align: center; color: var(--soft); border: 1.5px dashed var(--line); border-radius: 10px }
.cards, .rows { list-style: none; margin: 0 0 1rem; padding: 0 }
.cards { display: grid; gap: .6rem }
.cards a { display: flex; flex-direction: column; padding: .85rem 2.75rem .85rem 1rem; min-height: 44px; text-decoration: none; color: inherit; border: 1.5px solid var(--line); border-radius: 12px; position: relative }
.cards a::after { content: "→"; content: "→" / ""; position: absolute; right: 1rem; top: 50%; translate: 0 -50%; color: var(--accent) }
.cards a:hover { border-color: var(--accent); background: var(--accent-soft) }
.cards span { color: var(--soft); font-size: .95rem }
.cards .wanting { border-left: 5px solid var(--warm) }
.rows > li { display: flex; flex-wrap: wrap; align-items: flex-start; gap: .5rem 1rem; padding: 1rem 0; border-top: 1px solid var(--line) }
.rows > li > div { flex: 1 1 14rem; min-width: 0 }
.rows button { width: auto; min-height: 44px; margin: 0 }
.facts, .scopes { display: block; font-size: .92rem; color: var(--soft); overflow-wrap: anywhere }
.tag { display: inline-block; padding: 0 .55rem; border-radius: 99px; background: var(--accent-soft); color: var(--accent); font-size: .85rem; font-weight: 600 }
code, pre { font-family: ui-monospace, "SF Mono", Menlo, Consolas, monospace; font-size: .88em }
pre { margin: 0 0 1rem; padding: .8rem 1rem; overflow-x: auto; background: var(--paper); border-radius: 10px }
.scopes code, .check code { padding: .05rem .35rem; border-radius: 5px; background: var(--paper); color: var(--soft) }
.secret { font-family: ui-monospace, "SF Mono", Menlo, Consolas, monospace; font-size: .92rem; overflow-wrap: anywhere; user-select: all }
fieldset { margin: 0 0 1.25rem; padding: .75rem 1rem; border: 1.5px solid var(--line); border-radius: 12px; min-width: 0 }
legend { padding: 0 .4rem; margin-left: -.4rem }
.check { display: flex; gap: .75rem; align-items: center; min-height: 44px; margin: 0; font-weight: 400; padding: .3rem 0 }
.check span { display: block }
.check span::first-letter { text-transform: uppercase }
.check input { flex: none; width: 1.35rem; height: 1.35rem; min-height: 0; margin: 0; accent-color: var(--accent) }
.may { margin: 0 0 1rem; padding: 0; list-style: none }
.may li { position: relative; padding: .3rem 0 .3rem 1.9rem }
.may li::before { content: "✓"; content: "✓" / ""; position: absolute; left: .25rem; font-weight: 700; color: var(--accent) }
.may.not { columns: 16rem 2; column-gap: 1.5rem; font-size: .95rem }
.may.not li { break-inside: avoid }
.may.not li::before { content: "–"; content: "–" / ""; color: var(--wrong) }
details { margin: 0 0 1rem; border-top: 1px solid var(--line); padding-top: .25rem }
form + details { margin-top: 1.25rem }
summary { min-height: 44px; display: flex; align-items: center; cursor: pointer; font-weight: 600; color: var(--accent) }
summary::before { content: "+"; content: "+" / ""; width: 1.4rem; font-weight: 700 }
details[open] > summary::before { content: "–"; content: "–" / "" }
.steps { padding-left: 1.4rem; margin: 0 }
.steps > li { padding-left: .35rem; margin-bottom: 1.25rem }
.steps > li::marker { font-weight: 700; color: var(--accent) }
.qr { width: min(15rem, 100%); margin: .75rem 0; border: 1px solid var(--line); border-radius: 12px; overflow: hidden; background: #fff }
.qr svg { display: block; width: 100%; height: auto }
.codes { display: grid; grid-template-columns: repeat(auto-fill, minmax(12.5rem, 1fr)); gap: .4rem; list-style: none; margin: 0 0 1rem; padding: 1rem; background: var(--paper); border-radius: 12px }
.codes code { font-size: 1rem }
.rows details { border: 0; margin: 0; padding: 0 }
@media (max-width: 40rem) {
  main { border-width: 1px 0; border-radius: 0; padding: 1.5rem 1.25rem 2rem; box-shadow: none }
  h1 { font-size: 1.5rem }
  .who span { display: none }
}
@media (min-width: 40.01rem) {
  main { margin-top: 1.5rem }
  main > form > button.main, main .button { width: auto; min-width: 12rem }
  .choice { flex-direction: row }
}
@media (prefers-reduced-motion: no-preference) { .cards a, button, .button { transition: background-color .12s, border-color .12s } }
@media print { .top, footer, .skip { display: none } main { border: 0; box-shadow: none } }
`

export const icon = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 32 32" fill="#0b6157"><circle cx="16" cy="5" r="4.2" fill="#c2410c"/><circle cx="24.6" cy="9.1" r="3.4"/><circle cx="26.7" cy="18.4" r="3.4"/><circle cx="20.8" cy="25.9" r="3.4"/><circle cx="11.2" cy="25.9" r="3.4"/><circle cx="5.3" cy="18.4" r="3.4"/><circle cx="7.4" cy="9.1" r="3.4"/></svg>
`
