import type { Septet } from '../../../clients/typescript/src/index.ts'
import { type Html, html } from '../html.ts'
import type { Page, Route, Visit } from '../visit.ts'
import { prose } from '../words.ts'

export const agreementPages: readonly Route[] = [{ method: 'GET', path: '/agreement', answer: agreementPage }]

/** Groups whose agreement this member has yet to accept. */
async function waitingGroups(septet: Septet) {
  const { data } = await septet.get('/v1/groups', { params: { query: { mine: 'true', limit: 100 } } })
  return data.data.filter(({ myMembership }) => myMembership?.state === 'active' && !myMembership.agreementAccepted)
}

/** In place of what the group shows to those who have agreed; undefined where this member has. */
export async function agreementPanel(septet: Septet, groupId: string): Promise<Html | undefined> {
  const waits = (await waitingGroups(septet)).some(({ id }) => id === groupId)
  return waits
    ? html`<section class="seat"><h2>Your group’s agreement comes first</h2>
<p>You can register once you have accepted what your group has agreed upon.</p>
<p><a class="button" href="/agreement">Read the agreement, and how to accept it</a></p></section>`
    : undefined
}

/**
 * The text can be read without having accepted it. Accepting is a change to a membership (`groups:write`), a wide right for one button: the
 * Atlas does without it, and says where else it can be done.
 */
async function agreementPage({ septet }: Visit): Promise<Page> {
  const groups = await waitingGroups(septet)
  if (groups.length === 0) {
    return {
      title: 'You have agreed already',
      body: html`<p>No group of yours waits for your word. <a class="button" href="/meeting">To your next meeting</a></p>`,
    }
  }
  const agreements = await Promise.all(
    groups.map(async ({ id, name }) => ({
      name,
      ...(await septet.get('/v1/groups/{groupId}/agreement', { params: { path: { groupId: id } } })).data,
    })),
  )
  return {
    title: groups.length === 1 ? `The agreement of the ${groups[0]!.name}` : 'Agreements of your groups',
    body: html`${agreements.map(
      ({ name, text, language, groupId, version }) => html`${groups.length > 1 && html`<h2>${name}</h2>`}
<blockquote>${prose(text, language)}</blockquote>
<p>The Atlas may not accept it for you. Do it where you joined the group, or ask your facilitator; developers send this with a token of their own:</p>
<pre tabindex="0" role="region" aria-label="Request"><code>POST /v1/groups/${groupId}/agreement-acceptances
{ "version": ${version} }</code></pre>`,
    )}`,
  }
}
