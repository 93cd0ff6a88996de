import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { parseArgs } from 'node:util'

/** What an answer says. The document at `/openapi.json` has the types; clients can be generated from it. */
// oxlint-disable-next-line no-explicit-any -- an example without generated types
export type Body = any

/** Somebody with a token. Each call says which status it expects, and fails with what the server said instead. */
export interface Person {
  readonly id: string
  readonly name: string
  get(path: string, status?: number): Promise<Body>
  post(path: string, body?: object, status?: number): Promise<Body>
  put(path: string, body: object, status?: number): Promise<Body>
}

/** Signs in with a token: asks who that is. */
export async function signIn(url: string, token: string): Promise<Person> {
  const ask =
    (method: string) =>
    async (path: string, body?: object, status = method === 'POST' ? 201 : 200): Promise<Body> => {
      const answer = await fetch(`${url}/v1${path}`, {
        method,
        headers: { authorization: `Bearer ${token}`, ...(body && { 'content-type': 'application/json' }) },
        ...(body && { body: JSON.stringify(body) }),
      })
      const text = await answer.text()
      assert.equal(answer.status, status, `${method} ${path} answered ${answer.status}: ${text}`)
      return text === '' ? undefined : JSON.parse(text)
    }
  const get = ask('GET')
  const { id, displayName } = await get('/me')
  return { id, name: displayName, get: (path, status) => get(path, undefined, status), post: ask('POST'), put: ask('PUT') }
}

/** `--url` and `--tokens`: the file that a demo server writes when DEMO_TOKENS_FILE is set. */
export function options(): { url: string; tokens: Record<string, string> } {
  const { values } = parseArgs({ options: { url: { type: 'string' }, tokens: { type: 'string', default: 'tokens.json' } } })
  const file = JSON.parse(readFileSync(values.tokens, 'utf8')) as { url: string; tokens: Record<string, string> }
  return { url: values.url ?? file.url, tokens: file.tokens }
}

/** Does one part of the story, and says so. */
export async function part<T>(title: string, work: () => Promise<T>): Promise<T> {
  const result = await work().catch((error: unknown) => {
    console.log(`FAILED  ${title}`)
    throw error
  })
  console.log(`ok      ${title}`)
  return result
}
