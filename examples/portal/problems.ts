import { isProblem, type SeptetProblem, UnexpectedAnswer } from '../../clients/typescript/src/index.ts'
import { type Html, html } from './html.ts'
import { SignInAgain } from './signIn.ts'
import type { Page } from './visit.ts'

/** Whether Septet no longer takes what this session holds: sign in again, nothing else helps. */
export const isOver = (error: unknown): boolean => error instanceof SignInAgain || isProblem(error, 'unauthenticated', 'missing-scope')

/** A page for a member whose connection with Septet has ended. */
export const signInAgain = (goal: string): Page => ({
  title: 'Please sign in again',
  status: 401,
  body: html`<p>Your connection with Septet has ended: it was too long ago, or you took your consent back. Nothing was changed.</p>
<p><a class="button" href="/sign-in?to=${encodeURIComponent(goal)}">Sign in with Septet</a></p>`,
})

/**
 * What the API answered, in plain words. Its own `detail` is written for developers (it names requests), so each refusal that a member can
 * meet has words here; any other is told by its title, which is the same every time.
 */
export function problemPage(error: unknown): Page {
  if (isProblem(error)) return { ...wordsFor(error), status: error.status }
  if (error instanceof UnexpectedAnswer || isUnanswered(error)) {
    return {
      title: 'Septet does not answer',
      status: 502,
      body: html`<p>It may be back in a minute. Go back, and try again: what was done already is not done twice.</p>`,
    }
  }
  const status = statusOf(error)
  if (status < 500)
    return { title: 'We could not read that', status, body: html`<p>It was too much at once, or no form of ours. Nothing was done.</p>` }
  return { title: 'Something broke', status, body: html`<p>That is our mistake, not yours. Please go back and try again.</p>` }
}

/** No connection, or no answer in time: to a call of the API, or to a question about tokens. */
function isUnanswered(error: unknown): boolean {
  if (error instanceof TypeError) return error.message === 'fetch failed'
  return error instanceof Error && (error.name === 'TimeoutError' || ('code' in error && error.code === 'OAUTH_TIMEOUT'))
}

/** What the server says of a request that it could not take. */
const statusOf = (error: unknown): number =>
  error instanceof Error && 'statusCode' in error && typeof error.statusCode === 'number' ? error.statusCode : 500

function wordsFor(problem: SeptetProblem): { title: string; body: Html } {
  switch (problem.code) {
    case 'agreement-required':
      return {
        title: 'Your group’s agreement comes first',
        body: html`<p>Before you can read and do things here, your group asks you to accept its agreement. The Atlas has no right to do that for you.</p>
<p><a class="button" href="/agreement">Read the agreement, and how to accept it</a></p>`,
      }
    case 'too-many-requests':
      return { title: 'Slowly, please', body: html`<p>Septet had too many requests from us. ${waitOf(problem)}</p>` }
    case 'not-found':
      return { title: 'There is nothing here', body: html`<p>It is gone, or it is not for your eyes; Septet does not say which.</p>` }
    case 'invalid-cursor':
    case 'invalid-parameter':
      return {
        title: 'This address makes no sense',
        body: html`<p>Something in it is mistyped or too old. <a href="/practices">Begin again with all practices.</a></p>`,
      }
    case 'idempotency-key-reused':
      return {
        title: 'This form was sent before',
        body: html`<p>With other words in it. Open the page again, look what is there, and send what is missing.</p>`,
      }
    default:
      return { title: problem.title, body: html`<p>${allowedNow(problem)}</p>${quoted(problem)}` }
  }
}

function waitOf({ response }: SeptetProblem): string {
  const seconds = Number(response.headers.get('Retry-After'))
  return seconds > 0 ? `Please try again in ${seconds} seconds.` : 'Please try again in a moment.'
}

/** Actions of the API in words for members. */
const actions: Record<string, string> = {
  register: 'register',
  cancel: 'give up your seat',
  decline: 'say that you will not come',
  acceptOffer: 'take the seat that you are offered',
  reconfirm: 'keep your seat',
}

/** After a 409: what is possible instead, as the API says. */
export function allowedNow({ status, allowedActions }: SeptetProblem): string {
  const possible = allowedActions.flatMap((action) => actions[action] ?? [])
  if (possible.length > 0)
    return `Things have changed in the meantime. What you can do now: ${new Intl.ListFormat('en', { type: 'disjunction' }).format(possible)}.`
  return status === 409 ? 'Things have changed in the meantime. Please look again at how they stand.' : 'Septet did not allow it.'
}

const quoted = ({ code, requestId }: SeptetProblem) => html`<p class="aside">If you ask about this, quote ${code}, ${requestId}.</p>`
