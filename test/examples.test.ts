import { isVersioned } from '../openapi/derive.ts'
import type { Example } from '../openapi/examples/example.ts'
import { examples } from '../openapi/examples/index.ts'
import { call } from '../openapi/recording.ts'
import { hasSubject, type Route } from '../src/platform/route.ts'
import { committedDocument } from './support/committedDocument.ts'
import { openStage } from './support/stage.ts'
import t, { type Test } from './support/tap.ts'

const { house, scene, attempt } = await openStage(t)
const document = committedDocument()
const { routes } = house.app

for (const route of routes) {
  t.test(`${route.operationId} answers its example as documented`, (t) => scene(() => played(t, route)))
}

async function played(t: Test, route: Route) {
  const example = await examples[route.operationId]!(house)
  t.same(document.faultsOfBody(route, example.body), [], 'the body is as documented')
  if (hasSubject(route)) await preconditions(t, route, example)
  const before = await storedEvents()
  const key: Record<string, string> = route.method === 'POST' && route.acts ? { 'idempotency-key': 'example-1' } : {}
  const reply = await call(house, route, example, { headers: key })
  t.equal(reply.status, route.success.status, `it succeeds: ${reply.text.slice(0, 300)}`)
  t.same(document.faultsOfAnswer(route, reply), [], 'the answer is as documented')
  const told = (await storedEvents()).slice(before.length)
  if (route.acts) t.ok(told.length > 0, 'it is told as an event')
  t.same(
    told.filter((type) => !route.emits?.includes(type)),
    [],
    'no event is told that is not declared',
  )
  if (route.method === 'POST' && route.acts) await replays(t, route, example, reply.text)
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

async function replays(t: Test, route: Route, example: Example, first: string) {
  const events = (await storedEvents()).length
  const again = await call(house, route, example, { headers: { 'idempotency-key': 'example-1' } })
  t.match(again, { status: route.success.status, headers: { 'idempotency-replayed': 'true' } }, 'the same key replays the answer')
  if (again.body?.secretNotice) t.notMatch(again.text, /sep_[a-z]+_|eyJ/, 'without its secret')
  else t.equal(again.text, first, 'byte for byte')
  t.equal((await storedEvents()).length, events, 'and does nothing again')
}
