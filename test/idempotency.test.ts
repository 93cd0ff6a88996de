import { openHouse } from './support/house.ts'
import t from './support/tap.ts'

const house = await openHouse(t)
const { as, anonymous, rows, fingerprint, clock } = house
const path = '/v1/me/personal-access-tokens'
const body = { name: 'script', scopes: ['profile:read'] }
const keyed = (key: string) => ({ headers: { 'idempotency-key': key } })
const count = async () => (await rows<{ n: number }>('select count(*)::int as n from personal_access_tokens where name = $1', ['script']))[0]!.n

t.test('a retry replays status, headers and body, and does nothing again', async (t) => {
  const first = await as('lea').post(path, body, keyed('one'))
  const again = await as('lea').post(path, body, keyed('one'))
  t.match(again, { status: 201, headers: { 'idempotency-replayed': 'true', location: first.headers.location, etag: first.headers.etag } })
  t.equal(await count(), 1)
})

t.test('another body, or another address, with the same key is refused', async (t) => {
  const before = await fingerprint()
  t.match(await as('lea').post(path, { ...body, name: 'other' }, keyed('one')), { status: 422, body: { code: 'idempotency-key-reused' } })
  t.match(await as('lea').post('/v1/me/notification-readings', {}, keyed('one')), { status: 422, body: { code: 'idempotency-key-reused' } })
  t.equal(await fingerprint(), before)
})

t.test('keys of different people never meet', async (t) => {
  t.match(await as('jordi').post(path, body, keyed('one')), { status: 201, headers: { 'idempotency-replayed': undefined } })
  t.equal(await count(), 2)
})

t.test('without a token, a key is bound to the whole request: nobody meets the answer to what they could not have sent', async (t) => {
  const invited = async (email: string) => (await as('ada').post('/v1/users', { email, displayName: 'New' })).body.invitationToken as string
  const [one, two] = [await invited('one@example.org'), await invited('two@example.org')]
  const accept = (token: string) => anonymous.post('/v1/user-invitation-acceptances', { token }, keyed('shared'))
  const first = await accept(one)
  t.match(await accept(two), { status: 201, headers: { 'idempotency-replayed': undefined } }, 'the same key of somebody else')
  t.match(await accept(one), { status: 201, headers: { 'idempotency-replayed': 'true' }, body: { id: first.body.id } })
})

t.test('a refusal is not kept: the same key works once the reason is gone', async (t) => {
  t.match(await as('lea').post(path, { ...body, scopes: ['admin'] }, keyed('two')), { status: 422, body: { code: 'scope-not-held' } })
  t.match(await as('lea').post(path, body, keyed('two')), { status: 201 })
})

t.test('a key is forgotten after a day', async (t) => {
  clock.forward(24 * 60 * 60 * 1000 + 1000)
  const before = await count()
  t.match(await as('lea').post(path, body, keyed('one')), { status: 201, headers: { 'idempotency-replayed': undefined } })
  t.equal(await count(), before + 1)
})

t.test('a key must be printable and short', async (t) => {
  for (const key of ['', ' ', 'x'.repeat(256), 'ä'])
    t.match(await as('lea').post(path, body, keyed(key)), { status: 400, body: { code: 'invalid-idempotency-key' } })
})
