import { readFileSync } from 'node:fs'
import type { AddressInfo } from 'node:net'
import { clientFolder, derivedClient } from '../clients/derived.ts'
import { afternoon } from '../clients/typescript/examples/afternoon.ts'
import { createSeptet, ifMatch, isProblem, type SeptetOptions, SeptetProblem } from '../clients/typescript/src/index.ts'
import { type PersonKey, people, stuttgart } from '../src/demo/cast.ts'
import { openHouse } from './support/house.ts'
import t from './support/tap.ts'

const house = await openHouse(t)
const { rows } = house
await house.app.server.listen({ port: 0, host: '127.0.0.1' })
const baseUrl = `http://127.0.0.1:${(house.app.server.server.address() as AddressInfo).port}`

/** The client of somebody, and what it asked for. */
function clientOf(person: PersonKey, options: Partial<SeptetOptions> = {}) {
  const asked: string[] = []
  const fetch = (request: Request) => {
    asked.push(`${request.method} ${new URL(request.url).pathname}`)
    return (options.fetch ?? globalThis.fetch)(request)
  }
  return { asked, septet: createSeptet({ baseUrl, token: house.tokenOf(person), ...options, fetch }) }
}

t.test('what is made from the document and the catalogue is what they say', async (t) => {
  for (const [name, text] of Object.entries(await derivedClient()))
    t.ok(readFileSync(new URL(name, clientFolder), 'utf8') === text, `${name}: run \`npm run client\` and commit the change`)
})

t.test('a call answers with the body and its ETag, in the language asked for', async (t) => {
  const { septet } = clientOf('lea')
  const { data, etag, replayed, response } = await septet.get('/v1/me')
  t.equal(data.displayName, people.lea.displayName)
  t.match(etag, /^"\d+\./)
  t.equal(replayed, false)
  t.equal(response.status, 200)
  const unchanged = await septet.get('/v1/me', { headers: { 'If-None-Match': etag! } })
  t.equal(unchanged.response.status, 304)
  t.equal(unchanged.data, undefined)
  const { data: topics } = await clientOf('lea', { language: 'de' }).septet.get('/v1/topics', { params: { query: { limit: 1 } } })
  t.ok(topics.data.length === 1)
})

t.test('a list is walked page by page, and no further than it is asked for', async (t) => {
  const { septet, asked } = clientOf('lea')
  const names: string[] = []
  for await (const { name } of septet.pages('/v1/clusters', { params: { query: { limit: 3, sort: 'name' } } })) names.push(name)
  const { data: whole } = await septet.get('/v1/clusters', { params: { query: { limit: 100, sort: 'name' } } })
  t.same(
    names,
    whole.data.map(({ name }) => name),
  )
  t.equal(asked.length, Math.ceil(names.length / 3) + 1)
  asked.length = 0
  for await (const cluster of septet.pages('/v1/clusters', { params: { query: { limit: 3 } } })) if (cluster) break
  t.equal(asked.length, 1)
  const nothing: unknown[] = []
  for await (const each of septet.pages('/v1/me/notifications')) nothing.push(each)
  t.same(nothing, [])
})

t.test('a refusal is thrown with its code, its faults and what to quote', async (t) => {
  const { septet } = clientOf('lea')
  const invalid = await septet.patch('/v1/me', { body: { displayName: '' } }).catch((error: unknown) => error)
  t.ok(invalid instanceof SeptetProblem)
  t.match(invalid, {
    code: 'invalid-body',
    status: 422,
    errors: [{ pointer: '/displayName', code: 'too-short' }],
    requestId: /./,
    type: /invalid-body$/,
  })
  t.match(String(invalid), /^SeptetProblem: .+ \(invalid-body, 422\)$/)
  t.ok(isProblem(invalid))
  t.ok(isProblem(invalid, 'not-found', 'invalid-body'))
  t.notOk(isProblem(invalid, 'not-found'))
  const groupId = stuttgart.id
  await t.rejects(septet.post('/v1/groups/{groupId}/pause', { params: { path: { groupId } }, body: { reason: 'Rest' } }), { code: 'forbidden' })
  const narrow = createSeptet({ baseUrl, token: house.tokenOf('lea', ['profile:read']) })
  await t.rejects(narrow.get('/v1/groups'), { code: 'missing-scope', scope: 'groups:read' })
  await t.rejects(createSeptet({ baseUrl }).get('/v1/me'), { code: 'unauthenticated' })
  const { error } = await septet.raw.GET('/v1/groups/{groupId}', { params: { path: { groupId: people.lea.id } } })
  t.match(error, { code: 'not-found' }, 'raw throws nothing')
})

t.test('what the document does not have does not compile', async (t) => {
  const { septet } = clientOf('lea')
  const never = async () => {
    // @ts-expect-error -- no such address
    await septet.get('/v1/nonsense')
    // @ts-expect-error -- the address needs its parameter
    await septet.get('/v1/groups/{groupId}')
    // @ts-expect-error -- no such field
    await septet.patch('/v1/me', { body: { displayname: 'x' } })
    // @ts-expect-error -- not a list
    for await (const each of septet.pages('/v1/me')) t.ok(each)
    // @ts-expect-error -- no such code
    return isProblem(null, 'no-such-code')
  }
  t.type(never, 'function')
})

t.test('an answer that was lost on its way is asked for again, and the thing is done once', async (t) => {
  let lost = 0
  const { septet, asked } = clientOf('lea', {
    sleep: async () => {},
    fetch: async (request) => {
      const answer = await fetch(request)
      if (request.method !== 'POST' || lost++ > 0) return answer
      throw new TypeError('fetch failed')
    },
  })
  const before = await rows('select 1 from personal_access_tokens')
  const made = await septet.post('/v1/me/personal-access-tokens', { body: { name: 'Once', scopes: ['profile:read'] } })
  t.equal(made.replayed, true)
  t.equal(made.data.secretNotice, 'secret-already-shown')
  t.equal(asked.length, 2)
  t.equal((await rows('select 1 from personal_access_tokens')).length, before.length + 1)
})

t.test('a key of one’s own is kept; each call without one has another', async (t) => {
  const { septet } = clientOf('lea')
  const make = (init: object) => septet.post('/v1/me/personal-access-tokens', { ...init, body: { name: 'Keyed', scopes: ['profile:read'] } })
  const header = { 'Idempotency-Key': 'my-own-key' }
  const first = await make({ params: { header } })
  const second = await make({ params: { header } })
  t.equal(second.replayed, true)
  t.equal(second.data.id, first.data.id)
  const third = await make({})
  t.equal(third.replayed, false)
  t.not(third.data.id, first.data.id)
})

t.test('a write without a key is not sent twice', async (t) => {
  const { septet, asked } = clientOf('lea', {
    sleep: async () => {},
    fetch: async () => {
      throw new TypeError('fetch failed')
    },
  })
  await t.rejects(septet.patch('/v1/me', { body: { bio: 'x' } }), { message: 'fetch failed' })
  await t.rejects(septet.delete('/v1/me/personal-access-tokens/{tokenId}', { params: { path: { tokenId: people.lea.id } } }), {
    message: 'fetch failed',
  })
  t.equal(asked.length, 2)
})

t.test('a token that the server refuses is renewed once', async (t) => {
  const why: object[] = []
  const { septet, asked } = clientOf('lea', {
    getToken: (reason) => {
      why.push(reason)
      return 'rejected' in reason ? house.tokenOf('lea') : 'stale'
    },
  })
  t.equal((await septet.get('/v1/me')).data.id, people.lea.id)
  t.same(why, [{}, { rejected: 'stale' }])
  t.equal(asked.length, 2)
  await t.rejects(clientOf('lea', { getToken: () => 'stale' }).septet.get('/v1/me'), { code: 'unauthenticated' })
  await t.rejects(clientOf('lea', { getToken: () => null }).septet.get('/v1/me'), { code: 'unauthenticated' })
})

t.test('a change is made on what is there, and made again where somebody was faster', async (t) => {
  const { septet } = clientOf('lea')
  const body = { groupId: stuttgart.id, title: 'Which fair?', situation: 'Two fairs.', language: 'en' }
  const { data: made } = await septet.post('/v1/cases', { body })
  const at = { params: { path: { caseId: made.id } } }
  let read = 0
  const { data } = await septet.change('/v1/cases/{caseId}', at, async (current) => {
    if (read++ === 0) await septet.change('/v1/cases/{caseId}', at, () => ({ keyQuestion: 'Which one first?' }))
    return { situation: `${current.situation} One budget.` }
  })
  t.equal(read, 2)
  t.match(data, { situation: 'Two fairs. One budget.', keyQuestion: 'Which one first?' })
  const untouched = await septet.change('/v1/cases/{caseId}', at, () => null)
  t.equal(untouched.data.version, data.version)
  let tries = 0
  const hopeless = septet.change('/v1/cases/{caseId}', at, async () => {
    tries += 1
    await septet.change('/v1/cases/{caseId}', at, () => ({ title: `Take ${tries}` }))
    return { title: 'Mine' }
  })
  await t.rejects(hopeless, { code: 'version-conflict', status: 412 })
  t.equal(tries, 3)
  t.throws(() => ifMatch({ etag: null }), { name: 'TypeError' })
})

t.test('the examples of the README work, and are those that are tested', async (t) => {
  const said: string[] = []
  await afternoon(baseUrl, house.tokenOf('lea'), (line) => said.push(line))
  t.match(said.join('\n'), /^Signed in as Léa Laurent\n/)
  const dense = (text: string) => text.replaceAll(/\s+/g, ' ')
  const tested = dense(readFileSync(new URL('examples/afternoon.ts', clientFolder), 'utf8'))
  const blocks = [...readFileSync(new URL('README.md', clientFolder), 'utf8').matchAll(/```ts\n([^]*?)```/g)].map(([, code]) => dense(code!).trim())
  t.ok(blocks.length >= 6)
  for (const block of blocks) t.ok(tested.includes(block), block)
})
