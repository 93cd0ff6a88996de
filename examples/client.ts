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
  /** A merge patch on whatever is there: `If-Match: *`. */
  patch(path: string, body: object, status?: number): Promise<Body>
  /** What a GET answers, as it is on the wire. */
  answer(path: string): Promise<{ status: number; text: string }>
}

/** What keeps a story from beginning, for whoever can mend it. */
class CannotBegin extends Error {}

/** Signs in with a token: asks who that is. */
async function signIn(url: string, token: string): Promise<Person> {
  const send = async (method: string, path: string, body?: object) => {
    const type = method === 'PATCH' ? 'application/merge-patch+json' : 'application/json'
    const headers = { authorization: `Bearer ${token}`, ...(body && { 'content-type': type }), ...(method === 'PATCH' && { 'if-match': '*' }) }
    const answer = await fetch(`${url}/v1${path}`, { method, headers, ...(body && { body: JSON.stringify(body) }) }).catch((error: Error) => {
      throw new CannotBegin(`${url} does not answer (${reasonOf(error)}). Is the server running?`)
    })
    return { status: answer.status, text: await answer.text() }
  }
  const ask =
    (method: string) =>
    async (path: string, body?: object, status = method === 'POST' ? 201 : 200): Promise<Body> => {
      const answer = await send(method, path, body)
      assert.equal(answer.status, status, `${method} ${path} answered ${answer.status}: ${answer.text}`)
      return answer.text === '' ? undefined : JSON.parse(answer.text)
    }
  const get = ask('GET')
  const me = await send('GET', '/me')
  if (me.status !== 200)
    throw new CannotBegin(`${url} does not know a token of the file (${me.status}). Demo tokens last until the server's next start.`)
  const { id, displayName } = JSON.parse(me.text)
  return {
    id,
    name: displayName,
    get: (path, status) => get(path, undefined, status),
    post: ask('POST'),
    put: ask('PUT'),
    patch: ask('PATCH'),
    answer: (path) => send('GET', path),
  }
}

const reasonOf = ({ cause, message }: Error): string => {
  const { code, message: deeper } = (cause ?? {}) as Partial<NodeJS.ErrnoException>
  return code ?? deeper ?? message
}

interface Tokens {
  url: string
  tokens: Record<string, string>
}

/** `--url` and `--tokens`: the file that a demo server writes when DEMO_TOKENS_FILE is set. */
function options(): Tokens {
  const { values } = orSay('Usage: npm run story -- --url URL --tokens FILE', () =>
    parseArgs({ options: { url: { type: 'string' }, tokens: { type: 'string', default: 'tokens.json' } } }),
  )
  const written = `A server that is started with DEMO_TOKENS_FILE=${values.tokens} writes it.`
  const file = orSay(written, () => JSON.parse(readFileSync(values.tokens, 'utf8')) as Partial<Tokens>)
  if (file.url === undefined || file.tokens === undefined) throw new CannotBegin(`${values.tokens} holds no tokens. ${written}`)
  return { url: (values.url ?? file.url).replace(/\/$/, ''), tokens: file.tokens }
}

function orSay<T>(advice: string, work: () => T): T {
  try {
    return work()
  } catch (error) {
    throw new CannotBegin(`${(error as Error).message.replaceAll(/\s+/g, ' ')}. ${advice}`)
  }
}

/** Signs these people in, with the tokens that the options name. */
export async function signInAll<Key extends string>(keys: readonly Key[]): Promise<Record<Key, Person>> {
  const { url, tokens } = options()
  const people = new Map<Key, Person>()
  for (const key of keys) {
    const token = tokens[key]
    if (token === undefined) throw new CannotBegin(`There is no token for ${key}: the file is of a server without demo data.`)
    people.set(key, await signIn(url, token))
  }
  return Object.fromEntries(people) as Record<Key, Person>
}

/** Tells a story. What keeps it from beginning is said in one line; what goes wrong in it, with all that the server said. */
export async function tell(story: () => Promise<void>): Promise<void> {
  await story().catch((error: unknown) => {
    console.error(error instanceof CannotBegin ? error.message : error)
    process.exitCode = 1
  })
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

const nobody = '0145a2b0-ffff-7fff-8fff-000000000000'

/** For this person there is nothing at these paths: the answer is that for an id that never was, byte for byte but for what names the request. */
export async function findsNothing(person: Person, id: string, paths: readonly string[]): Promise<void> {
  for (const path of paths) await answersAlike(person, path, path.replace(id, nobody))
}

/** Two answers of 404 that nobody can tell apart. */
export async function answersAlike(person: Person, path: string, other: string): Promise<void> {
  const [one, two] = [await person.answer(path), await person.answer(other)]
  assert.equal(one.status, 404, `${path} answered ${one.status} to ${person.name}: ${one.text}`)
  assert.equal(withoutRequest(one.text), withoutRequest(two.text))
}

const withoutRequest = (text: string) => text.replaceAll(/"(instance|requestId)":"[^"]*"/g, '"$1":""')
