import { people } from '../src/demo/cast.ts'
import { ownPath } from '../src/pages/ownPath.ts'
import { texts } from '../src/pages/visit.ts'
import { accountsIn, password } from './support/accounts.ts'
import { surferIn } from './support/browsing.ts'
import { openHouse } from './support/house.ts'
import t from './support/tap.ts'

const house = await openHouse(t)
const { bearing, rows, clock } = house
const { withPassword } = accountsIn(house)

async function signedIn(person: 'ada' | 'jordi' | 'otto') {
  const surfer = surferIn(house)
  await surfer.signIn(await withPassword(person), password)
  return surfer
}

t.test('a token is made on a page, shown once, works, is listed with its last use, and is revoked at once', async (t) => {
  const surfer = await signedIn('jordi')
  const scopes = ['profile:read', 'groups:read']
  t.match(await surfer.fill('/account/tokens', { name: '', days: '30' }), { status: 422, text: /href="#name"[^]*href="#scopes"/ })
  t.match(await surfer.fill('/account/tokens', { name: 'x', days: '4000', scope: scopes }), { status: 422, text: /href="#days"/ })
  t.match(await surfer.fill('/account/tokens', { name: 'x', days: '30', scope: ['admin'] }), { status: 422 }, 'who is no admin makes no admin token')
  const made = await surfer.fill('/account/tokens', { name: 'My <script>', days: '30', scope: [...scopes, 'admin'] })
  const token = /<textarea id="token"[^>]*>([^<]+)</.exec(made.text)![1]!
  t.match(await bearing(token).get('/v1/me'), { status: 200, body: { id: people.jordi.id } })
  t.equal((await bearing(token).get('/v1/clusters')).status, 403)
  const list = await surfer.open('/account/tokens')
  t.notMatch(list.text, token)
  t.match(list.text, /My &lt;script&gt;/)
  const [row] = await rows<{ id: string; scopes: string[] }>(`select id, scopes from personal_access_tokens where name = 'My <script>'`)
  t.same(row!.scopes, scopes)
  t.match(await surfer.send('/account/tokens/revocation', { token: row!.id }), { status: 303 })
  t.match(await bearing(token).get('/v1/me'), { status: 401 })
  t.match(await surfer.send('/account/tokens/revocation', { token: people.ada.id }), { status: 303 }, 'what is not theirs stays')
  t.match(await rows(`select actor_id from audit_entries where action like 'personal_access_token.%' and subject_id = $1`, [row!.id]), [
    { actor_id: people.jordi.id },
    { actor_id: people.jordi.id },
  ])
})

t.test('an admin may make a token that acts as one', async (t) => {
  const surfer = await signedIn('ada')
  const made = await surfer.fill('/account/tokens', { name: 'Admin', days: '7', scope: ['admin', 'profile:read'] })
  const token = /<textarea id="token"[^>]*>([^<]+)</.exec(made.text)![1]!
  t.equal((await bearing(token).get('/v1/users?limit=1')).status, 200)
})

t.test('browsers are listed with what they are, and signed out one by one or all at once', async (t) => {
  const here = await signedIn('otto')
  const there = await signedIn('otto')
  const third = await signedIn('otto')
  t.match((await here.open('/account/sessions')).text, /Firefox, Linux[^]*dieser/)
  const ids = (await rows<{ id: string }>('select id from browser_sessions where user_id = $1 order by id', [people.otto.id])).map(({ id }) => id)
  await here.send('/account/sessions', { session: ids[1]! })
  t.equal((await there.open('/account')).status, 303)
  t.equal((await third.open('/account')).status, 200)
  const stranger = await signedIn('jordi')
  await stranger.open('/account/sessions')
  await stranger.send('/account/sessions', { session: ids[0]! })
  t.equal((await here.open('/account')).status, 200, 'not those of others')
  await here.fill('/account/sessions', {})
  t.equal((await third.open('/account')).status, 303)
  t.equal((await here.open('/account')).status, 200)
})

t.test('a portal that is disconnected on the page has no grant any more', async (t) => {
  const portal = '0145a2b0-0000-7000-8020-000000000001'
  const grant = '0145a2b0-0000-7000-8021-000000000001'
  await rows(
    `insert into portals (id, created_at, updated_at, name, contact_email, kind, application_type, authentication)
     values ($1, $2, $2, 'Meeting board', 'board@example.org', 'live', 'browser', 'none')`,
    [portal, clock.now],
  )
  await rows(
    `insert into grants (id, created_at, updated_at, user_id, portal_id, scopes) values ($1, $2, $2, $3, $4, '{meetings:read,offline_access}')`,
    [grant, clock.now, people.otto.id, portal],
  )
  const stranger = await signedIn('jordi')
  t.notMatch((await stranger.open('/account/connections')).text, /Meeting board/)
  await stranger.open('/account/tokens')
  await stranger.send('/account/connections', { connection: grant })
  const surfer = await signedIn('otto')
  t.match((await surfer.open('/account/connections')).text, /Meeting board[^]*die Treffen Ihrer Gruppen lesen/)
  await surfer.send('/account/connections', { connection: grant })
  t.match(await rows('select state from grants where id = $1', [grant]), [{ state: 'revoked' }])
  t.match((await surfer.open('/account/connections?ended')).text, /Kein Portal/)
})

t.test('a page that is not there, and a form that cannot be read, are told on a page', async (t) => {
  const surfer = surferIn(house)
  t.match(await surfer.open('/account/nothing'), { status: 404, text: /There is no such page/ })
  t.match(await surfer.open('/account/consent/unknown'), { status: 303, to: '/account/sign-in?return=%2Faccount%2Fconsent%2Funknown' })
  const huge = await house.app.server.inject({
    method: 'POST',
    url: '/account/sign-in',
    headers: { 'content-type': 'application/x-www-form-urlencoded' },
    payload: `a=${'x'.repeat(70_000)}`,
  })
  t.match(huge, { statusCode: 413, payload: /That did not work/ })
})

t.test('a path of this server is one however it is spelt', async (t) => {
  const own = (path: string) => ownPath(path, 'https://septet.example.org')
  t.equal(own('/a/../b?c=d#e'), '/b?c=d')
  for (const evil of [
    '//x.org',
    '/\\x.org',
    '\\\\x.org',
    '/\n/x.org',
    '/..//x.org',
    'https://x.org',
    'https:/x.org',
    ' /a',
    'a',
    '/a'.padEnd(4001, 'a'),
  ])
    t.equal(own(evil), null, JSON.stringify(evil))
})

t.test('each language says everything, and nothing in another’s words', async (t) => {
  const flat = (value: unknown): string[] => {
    if (typeof value === 'string') return [value]
    return typeof value === 'object' && value !== null ? Object.values(value).flatMap(flat) : []
  }
  const english = flat(texts.en)
  for (const language of ['de', 'fr', 'es', 'it'] as const) {
    const said = flat(texts[language])
    t.equal(said.length, english.length, language)
    const alike = said.filter((words, at) => words === english[at])
    t.same(
      alike.filter((words) => !['Name', 'Code', 'Password'].includes(words)),
      [],
      language,
    )
    t.same(
      said.filter((words) => words.trim() === '' || words !== words.trim()),
      [],
      language,
    )
  }
})
