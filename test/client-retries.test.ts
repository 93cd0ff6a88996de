import { once } from 'node:events'
import { createServer, type RequestListener } from 'node:http'
import type { AddressInfo } from 'node:net'
import { createSeptet, type Retries, type SeptetOptions } from '../clients/typescript/src/index.ts'
import { buildApp } from '../src/buildApp.ts'
import { openHouse } from './support/house.ts'
import t from './support/tap.ts'

const house = await openHouse(t)
const { db, world, clock } = house
const url = (server: { address(): unknown }) => `http://127.0.0.1:${(server.address() as AddressInfo).port}`

/** A client whose pauses are noted instead of waited for; a chance of 1 makes each as long as it may be. */
function impatient(options: SeptetOptions & { retries?: Retries }) {
  const pauses: number[] = []
  const sleep = async (ms: number) => void pauses.push(ms)
  return { pauses, septet: createSeptet({ random: () => 1, sleep, ...options }) }
}

/** Answers like these, one after the other; the last one for ever. */
function answering(...answers: { status: number; headers?: Record<string, string>; body?: object }[]) {
  let asked = 0
  const fetch = async () => {
    const { status, headers = {}, body = {} } = answers[Math.min(asked++, answers.length - 1)]!
    return new Response(JSON.stringify({ status, code: 'unavailable', title: 'No', requestId: 'r', ...body }), { status, headers })
  }
  return { fetch, asked: () => asked }
}
const baseUrl = 'http://septet.test'

t.test('the server’s own limit is waited for as long as it asks, with any method', async (t) => {
  const limited = await buildApp({ db, world, publicUrl: 'https://septet.example.org', logLevel: 'error', rate: { burst: 2, perSecond: 0.2 } })
  await limited.server.listen({ port: 0, host: '127.0.0.1' })
  t.teardown(() => limited.server.close())
  const waited: number[] = []
  const septet = createSeptet({
    baseUrl: url(limited.server.server),
    token: house.tokenOf('lea'),
    now: () => clock.now.getTime(),
    random: () => 0,
    sleep: async (ms) => {
      waited.push(ms)
      clock.forward(ms)
    },
  })
  for (let n = 1; n <= 3; n++) await septet.get('/v1/me')
  t.equal((await septet.patch('/v1/me', { body: { bio: 'Patient' } })).data.bio, 'Patient')
  t.same(waited, [5000, 5000])
})

t.test('pauses double up to the longest, and then the refusal is the caller’s', async (t) => {
  const { fetch, asked } = answering({ status: 503 })
  const { septet, pauses } = impatient({ baseUrl, fetch, retries: { times: 5, longestMs: 1500 } })
  await t.rejects(septet.get('/v1/me'), { name: 'SeptetProblem', code: 'unavailable', status: 503 })
  t.same(pauses, [250, 500, 1000, 1500, 1500])
  t.equal(asked(), 6)
})

t.test('Retry-After is honoured in seconds and as a date, and too much of it is not waited for', async (t) => {
  const now = Date.parse('2014-04-28T08:00:00Z')
  const date = new Date(now + 7000).toUTCString()
  const { fetch } = answering(
    { status: 503, headers: { 'Retry-After': '3' } },
    { status: 429, headers: { 'Retry-After': date } },
    { status: 503, headers: { 'Retry-After': 'soon' } },
    { status: 200 },
  )
  const { septet, pauses } = impatient({ baseUrl, fetch, random: () => 0, now: () => now })
  t.equal((await septet.get('/v1/me')).response.status, 200)
  t.same(pauses, [3000, 7000, 0])
  const long = answering({ status: 503, headers: { 'Retry-After': '61' } })
  await t.rejects(impatient({ baseUrl, fetch: long.fetch }).septet.get('/v1/me'), { code: 'unavailable', status: 503 })
  t.equal(long.asked(), 1)
})

t.test('only what can be done twice is tried again after a 503, a key that is in use is waited for, and a 409 of the house is not', async (t) => {
  const busy = { status: 409, headers: { 'Retry-After': '1' }, body: { code: 'idempotency-key-in-use' } }
  const cases = [
    { method: 'patch', path: '/v1/me', answer: { status: 503 }, tries: 1 },
    { method: 'put', path: '/v1/me', answer: { status: 503 }, tries: 1 },
    { method: 'delete', path: '/v1/me', answer: { status: 503 }, tries: 1 },
    { method: 'post', path: '/v1/cases', answer: { status: 503 }, tries: 2 },
    { method: 'patch', path: '/v1/me', answer: { status: 429 }, tries: 2 },
    { method: 'post', path: '/v1/cases', answer: busy, tries: 2 },
    { method: 'post', path: '/v1/cases', answer: { status: 409 }, tries: 1 },
    { method: 'get', path: '/v1/me', answer: { status: 500 }, tries: 1 },
  ] as const
  for (const { method, path, answer, tries } of cases) {
    const { fetch, asked } = answering(answer, { status: 200 })
    const { septet } = impatient({ baseUrl, fetch })
    const call = septet[method] as unknown as (path: string, init: object) => Promise<unknown>
    await call(path, method === 'get' ? {} : { body: {} }).catch(() => {})
    t.equal(asked(), tries, `${method} ${answer.status}`)
  }
})

t.test('a server that never answers is given up, try by try; one that is not there, too', async (t) => {
  let asked = 0
  const silent = await serving(t, () => {
    asked += 1
  })
  await t.rejects(impatient({ baseUrl: silent, timeoutMs: 30, retries: { times: 2 } }).septet.get('/v1/me'), { name: 'TimeoutError' })
  t.equal(asked, 3)
  const { septet, pauses } = impatient({ baseUrl: 'http://127.0.0.1:1' })
  await t.rejects(septet.get('/v1/me'), { name: 'TypeError' })
  t.equal(pauses.length, 4)
  await t.rejects(impatient({ baseUrl: 'http://127.0.0.1:1', retries: { times: 0 } }).septet.get('/v1/me'), { name: 'TypeError' })
})

t.test('an answer that breaks off on its way is asked for again, where that does nothing twice', async (t) => {
  const asked: string[] = []
  const breaking = await serving(t, ({ method, headers }, response) => {
    asked.push(`${method} ${String(headers['idempotency-key'] ?? '')}`)
    const text = JSON.stringify({ displayName: 'Whole' })
    response.writeHead(200, { 'content-type': 'application/json; charset=utf-8', 'content-length': text.length })
    if (asked.length % 3 === 0) response.end(text)
    else response.write(text.slice(0, 9), () => response.destroy())
  })
  const { septet, pauses } = impatient({ baseUrl: breaking, newKey: () => 'key' })
  const { data, response } = await septet.get('/v1/me')
  t.match(data, { displayName: 'Whole' })
  t.equal(response.url, `${breaking}/v1/me`)
  t.same(pauses, [250, 500])
  await septet.post('/v1/groups/{groupId}/activation', { params: { path: { groupId: 'g' } }, body: {} })
  t.same(asked, ['GET ', 'GET ', 'GET ', 'POST key', 'POST key', 'POST key'])
  await t.rejects(septet.patch('/v1/me', { body: {} }), { name: 'TypeError' })
  t.equal(asked.length, 7, 'a change may have been made')
})

t.test('what streams is the caller’s as it comes, not when it has ended', async (t) => {
  const streaming = await serving(t, (_request, response) => {
    response.writeHead(200, { 'content-type': 'application/x-ndjson' }).write('{}\n')
  })
  const { data } = await createSeptet({ baseUrl: streaming }).raw.GET('/v1/me', { parseAs: 'stream' })
  const reader = data!.getReader()
  t.equal(new TextDecoder().decode((await reader.read()).value), '{}\n')
  await reader.cancel()
})

t.test('whoever stops waiting stops the tries', async (t) => {
  const stopping = new AbortController()
  const { fetch, asked } = answering({ status: 503, headers: { 'Retry-After': '30' } })
  const waiting = createSeptet({ baseUrl, fetch }).get('/v1/me', { signal: stopping.signal })
  while (asked() === 0) await new Promise((looked) => setImmediate(looked))
  stopping.abort(new Error('enough'))
  await t.rejects(waiting, { message: 'enough' })
  await t.rejects(createSeptet({ baseUrl, fetch }).get('/v1/me', { signal: AbortSignal.abort(new Error('before')) }))
})

t.test('an answer that is not of Septet says so', async (t) => {
  const proxy = await serving(t, (_request, response) => response.writeHead(502, { 'content-type': 'text/html' }).end('<h1>Bad gateway</h1>'))
  await t.rejects(createSeptet({ baseUrl: proxy }).get('/v1/me'), { name: 'UnexpectedAnswer', status: 502, body: '<h1>Bad gateway</h1>' })
  const portal = await serving(t, (_request, response) => response.writeHead(200, { 'content-type': 'text/html' }).end('<h1>Sign in</h1>'))
  await t.rejects(createSeptet({ baseUrl: portal }).get('/v1/me'), {
    name: 'UnexpectedAnswer',
    status: 200,
    body: '<h1>Sign in</h1>',
    message: `unexpected answer 200 from ${portal}/v1/me`,
  })
  const broken = await serving(t, (_request, response) => response.writeHead(200, { 'content-type': 'application/json' }).end('{"data":'))
  await t.rejects(createSeptet({ baseUrl: broken }).get('/v1/me'), { name: 'UnexpectedAnswer', status: 200, body: '{"data":' })
  t.equal((await createSeptet({ baseUrl: portal }).raw.GET('/v1/me', { parseAs: 'text' })).data, '<h1>Sign in</h1>')
})

async function serving(t: { teardown(last: () => unknown): unknown }, listener: RequestListener): Promise<string> {
  const server = createServer(listener).listen(0, '127.0.0.1')
  await once(server, 'listening')
  t.teardown(() => {
    server.closeAllConnections()
    return new Promise((closed) => server.close(closed))
  })
  return url(server)
}

t.test('what `getToken` throws is told at once, and nothing is tried again', async (t) => {
  const { fetch, asked } = answering({ status: 401 })
  const getToken = ({ rejected }: { rejected?: string }) => {
    if (rejected !== undefined) throw new Error('sign in again')
    return 'stale'
  }
  const { pauses, septet } = impatient({ baseUrl, fetch, getToken })
  await t.rejects(septet.get('/v1/me'), { message: 'sign in again' })
  t.equal(asked(), 1)
  t.same(pauses, [])
})
