import { readFileSync } from 'node:fs'
import { gunzipSync } from 'node:zlib'
import { documentFile } from '../openapi/derived.ts'
import { catalogue } from '../src/app.ts'
import { openHouse } from './support/house.ts'
import t from './support/tap.ts'

const { app } = await openHouse(t)
const ask = (url: string, headers: Record<string, string> = {}) => app.server.inject({ url, headers })

t.test('the document is served as committed, compressed for those who ask, and once', async (t) => {
  const plain = await ask('/openapi.json')
  t.match(plain.headers, { 'content-type': /^application\/json/, etag: /^W\/"/ })
  t.equal(plain.body, readFileSync(documentFile, 'utf8'))
  const small = await ask('/openapi.json', { 'accept-encoding': 'br, gzip' })
  t.match(small.headers, { 'content-encoding': 'gzip', etag: plain.headers.etag, vary: /accept-encoding/i })
  t.equal(gunzipSync(small.rawPayload).toString(), plain.body)
  t.ok(small.rawPayload.length < plain.rawPayload.length / 5)
  t.equal((await ask('/openapi.json', { 'if-none-match': String(plain.headers.etag) })).statusCode, 304)
})

t.test('the reference runs no script but its own', async (t) => {
  for (const url of ['/docs', '/docs/start.js', '/docs/scalar.js']) {
    const { statusCode, headers } = await ask(url)
    t.equal(statusCode, 200)
    t.match(headers['content-security-policy'], /default-src 'none'; script-src 'self';/)
  }
  t.notMatch((await ask('/docs')).body, /<script(?! src="docs\/)/)
})

t.test('every problem has its page, and there is no page of any other', async (t) => {
  for (const code of Object.keys(catalogue)) t.equal((await ask(`/problems/${code}`)).statusCode, 200, code)
  t.match((await ask('/problems/made-up')).json(), { status: 404, code: 'not-found' })
  t.match((await ask('/problems/constructor')).json(), { status: 404 })
})
