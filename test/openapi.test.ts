import { readFileSync } from 'node:fs'
import { isVersioned } from '../openapi/derive.ts'
import { asText, derivedDocument, documentFile } from '../openapi/derived.ts'
import type { Example } from '../openapi/examples/example.ts'
import { examples } from '../openapi/examples/index.ts'
import { call, type Recording, recordingOf } from '../openapi/recording.ts'
import { catalogue } from '../src/app.ts'
import { hasSubject, type Route, refusalsOf } from '../src/platform/route.ts'
import { committedDocument } from './support/committedDocument.ts'
import { openStage } from './support/stage.ts'
import t, { type Test } from './support/tap.ts'

t.setTimeout(300_000)
const { house, scene, attempt } = await openStage(t)
const committed = committedDocument()
const { routes } = house.app
const recordings = new Map<string, Recording>()

t.test('every operation has a name of its own', async (t) => {
  const names = routes.map((route) => route.operationId)
  t.equal(new Set(names).size, names.length)
  for (const name of names) t.match(name, /^[a-z][A-Za-z]+$/)
})

t.test('every operation has an example, and there is no example of anything else', async (t) => {
  t.same(Object.keys(examples).sort(), routes.map((route) => route.operationId).sort())
})

for (const route of routes) {
  t.test(`${route.operationId} answers its example as documented`, (t) => scene(() => played(t, route)))
}

t.test('the document', async (t) => {
  const document = asText(derivedDocument(routes, recordings))

  await t.test('the committed document is what the declarations and the examples say', async (t) => {
    t.equal(readFileSync(documentFile, 'utf8'), document, 'run `npm run openapi` and commit the change')
  })

  await t.test('every refusal of every operation is in the catalogue', async (t) => {
    t.same(
      routes.flatMap(refusalsOf).filter((code) => !catalogue[code]),
      [],
    )
  })

  await t.test('every component is used', async (t) => {
    const { components } = JSON.parse(document) as { components: Record<string, Record<string, unknown>> }
    const names = Object.entries(components).flatMap(([kind, all]) => Object.keys(all).map((name) => `#/components/${kind}/${name}`))
    t.same(
      names.filter((name) => !name.includes('/securitySchemes/') && !document.includes(`"${name}"`)),
      [],
    )
  })

  await t.test('the document holds no credential, not even one that works nowhere', async (t) => {
    t.notMatch(document, /\beyJ[\w-]+\./)
    t.notMatch(document, /sep_[a-z]+_(?!a-secret)[\w-]{20,}/)
  })
})

async function played(t: Test, route: Route) {
  const example = await examples[route.operationId]!(house)
  t.same(committed.faultsOfBody(route, example.body), [], 'the body is as documented')
  // First of all: what is drawn at random is then what the document shows.
  await attempt(() => answered(t, route, example))
  if (hasSubject(route)) await preconditions(t, route, example)
  if (route.method === 'POST' && route.acts) await replays(t, route, example)
}

async function answered(t: Test, route: Route, example: Example) {
  const before = await storedEvents()
  const reply = await call(house, route, example)
  t.equal(reply.status, route.success.status, `it succeeds: ${reply.text.slice(0, 300)}`)
  t.same(committed.faultsOfAnswer(route, reply), [], 'the answer is as documented')
  recordings.set(route.operationId, recordingOf(route, example, reply))
  const told = (await storedEvents()).slice(before.length)
  if (route.acts) t.ok(told.length > 0, 'it is told as an event')
  t.same(
    told.filter((type) => !route.emits?.includes(type)),
    [],
    'no event is told that is not declared',
  )
  if (route.reads && isVersioned(route)) {
    t.equal((await call(house, route, example, { headers: { 'if-none-match': reply.headers.etag! } })).status, 304, 'unchanged, it is a 304')
  }
}

/** The types of all events, in the order in which they happened. */
async function storedEvents(): Promise<string[]> {
  return (await house.rows<{ type: string }>('select type from events order by sequence')).map((event) => event.type)
}

/** The version that was read may be changed, any other may not: checked on the object that the address names. */
async function preconditions(t: Test, route: Route, example: Example) {
  const untouched = await house.fingerprint()
  const stale = await attempt(async () => {
    const reply = await call(house, route, example, { headers: { 'if-match': '"2000000000.stale"' } })
    t.equal(await house.fingerprint(), untouched, 'a stale If-Match changes nothing')
    return reply
  })
  t.match(stale, { status: 412, body: { code: 'version-conflict' } }, 'and is refused')
  const subject = readOfSubject(route)
  if (!subject) return
  await attempt(async () => {
    const { headers } = await call(house, subject, { as: example.as, params: example.params ?? {} })
    if (headers.etag === undefined) return
    const reply = await call(house, route, example, { headers: { 'if-match': headers.etag } })
    t.equal(reply.status, route.success.status, `with the ETag of ${subject.operationId} in If-Match it succeeds: ${reply.text.slice(0, 300)}`)
  })
}

/** The operation that reads what a write's address names: the same path, or the nearest one above it. */
function readOfSubject(route: Route): Route | undefined {
  for (let path: string = route.path; path !== ''; path = path.slice(0, path.lastIndexOf('/'))) {
    const read = routes.find((candidate) => candidate.reads && candidate.path === path)
    if (read) return isVersioned(read) ? read : undefined
  }
  return undefined
}

async function replays(t: Test, route: Route, example: Example) {
  const headers = { 'idempotency-key': 'example-1' }
  const first = await call(house, route, example, { headers })
  t.equal(first.status, route.success.status, 'it succeeds with a key')
  const events = (await storedEvents()).length
  const again = await call(house, route, example, { headers })
  t.match(again, { status: route.success.status, headers: { 'idempotency-replayed': 'true' } }, 'the same key replays the answer')
  if (again.body?.secretNotice) t.notMatch(again.text, /sep_[a-z]+_|eyJ/, 'without its secret')
  else t.equal(again.text, first.text, 'byte for byte')
  t.equal((await storedEvents()).length, events, 'and does nothing again')
}
