import { html } from '../html.ts'
import type { Page } from '../visit.ts'

/** For whoever is not signed in. */
export const welcome = ({ goal, signedOut }: { goal: string; signedOut: boolean }): Page => ({
  title: signedOut ? 'You are signed out' : 'Find who has been there before you',
  hero: html`<p class="lead">${
    signedOut
      ? html`<span role="status">The Atlas has given up its access. At Septet you may still be signed in.</span>`
      : 'Somebody in Europe’s creative regions has tried what you are about to try. See what happened to them, and meet your peers.'
  }</p>
<p><a class="button" href="/sign-in?to=${encodeURIComponent(goal)}">Sign in with Septet</a></p>
<p class="aside">You sign in at Septet, and it asks you what the Atlas may do for you. Your password never comes here.</p>`,
  body: html`<ul class="promises">
<li><h2>Your next meeting</h2><p>When it is, whether there is a seat, and the link once you have one.</p></li>
<li><h2>What has worked</h2><p>Practices of other clusters, with the evidence, and how sure it is.</p></li>
<li><h2>What happened to you</h2><p>Two minutes of your time make the next answer better. Failures count as much.</p></li>
</ul>`,
})
