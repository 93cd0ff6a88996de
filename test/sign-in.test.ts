import { people } from '../src/demo/cast.ts'
import { accountsIn, password } from './support/accounts.ts'
import { type Sheet, surferIn } from './support/browsing.ts'
import { openHouse } from './support/house.ts'
import t from './support/tap.ts'

const house = await openHouse(t)
const { as, rows, clock, fingerprint } = house
const { withPassword } = accountsIn(house)
const minute = 60_000
const lea = await withPassword('lea')

t.test('who signs in has a session: a cookie that scripts cannot read, stored as a hash', async (t) => {
  const surfer = surferIn(house)
  t.match(await surfer.open('/account'), { status: 303, to: '/account/sign-in?return=%2Faccount' })
  const done = await surfer.signIn(lea, password)
  t.match(done, { status: 303, to: '/account' })
  const cookie = [done.headers['set-cookie']].flat().find((each) => each?.startsWith('septet_session='))
  t.match(cookie, /^septet_session=sep_ses_[\w-]{43}; Max-Age=2592000; Path=\/; HttpOnly; Secure; SameSite=Lax$/)
  t.match(await surfer.open('/account'), { status: 200, text: /Léa Laurent/ })
  t.match(await rows('select token_hash, methods from browser_sessions'), [{ token_hash: /^[0-9a-f]{64}$/, methods: ['pwd'] }])
  t.match((await surfer.signIn(lea.toUpperCase(), password)).to, '/account')
})

t.test('an unknown address, a wrong password, an invited and a suspended user, and who has none: all answer alike', async (t) => {
  await withPassword('nina')
  await as('ada').post(`/v1/users/${people.nina.id}/suspension`, { reason: 'On leave' })
  await as('ada').post('/v1/users', { email: 'invited@example.org', displayName: 'Not yet' })
  const before = await rows('select id from browser_sessions')
  const tries = [
    ['nobody@example.org', password],
    [lea, 'not the password at all'],
    [people.nina.email, password],
    ['invited@example.org', password],
    [people.jordi.email, password],
  ] as const
  const answers: Sheet[] = []
  for (const [email, guess] of tries) answers.push(await surferIn(house).signIn(email, guess))
  const blurred = answers.map(({ status, headers, text }, at) => ({
    status,
    headers: { ...headers, 'x-request-id': '', date: '', 'content-length': String(Number(headers['content-length']) - tries[at]![0].length) },
    text: text.replaceAll(tries[at]![0], 'ADDRESS').replaceAll(/name="formToken" value="[^"]+"/g, ''),
  }))
  t.equal(blurred[0]!.status, 422)
  for (const each of blurred) t.same(each, blurred[0])
  t.same(await rows('select id from browser_sessions'), before)
})

t.test('ten guesses from one place, and then one waits; the others do not', async (t) => {
  await withPassword('otto')
  const { email } = people.otto
  const stranger = surferIn(house, { address: '198.51.100.1' })
  for (let guess = 0; guess < 10; guess++) t.equal((await stranger.signIn(email, `guess number ${guess}`)).status, 422)
  const slowed = await stranger.signIn(email, password)
  t.match(slowed, { status: 429, text: /Try again in \d+ minutes/, headers: { 'retry-after': /^\d+$/ } })
  t.match(await surferIn(house, { address: '198.51.100.2' }).signIn(email, password), { status: 303 }, 'from elsewhere it is not slowed')
  t.match(await stranger.signIn(people.petra.email, 'whatever it is'), { status: 422 }, 'nor is another account from there')
  t.match(await surferIn(house, { address: '198.51.100.1' }).signIn('nobody@elsewhere.example.org', 'x'), { status: 422 })
  clock.forward(Number(slowed.headers['retry-after']) * 1000)
  t.match(await stranger.signIn(email, password), { status: 303 }, 'who waits as long as it says gets in')
})

t.test('an address that nobody has is slowed down like any other', async (t) => {
  const stranger = surferIn(house, { address: '198.51.100.3' })
  for (let guess = 0; guess < 10; guess++) t.equal((await stranger.signIn('ghost@example.org', 'a guess')).status, 422)
  t.equal((await stranger.signIn('ghost@example.org', 'a guess')).status, 429)
})

t.test('a place that is refused leaves nothing behind for the names that it tries, nor does whoever is right', async (t) => {
  const stranger = surferIn(house, { address: '2001:db8::1' })
  for (let name = 0; name < 100; name++) t.equal((await stranger.signIn(`name${name}@example.org`, 'a guess')).status, 422)
  const counted = () => rows('select key_hash, "window", failures from sign_in_failures order by key_hash, "window"')
  const before = await counted()
  for (let name = 100; name < 105; name++) t.equal((await stranger.signIn(`name${name}@example.org`, 'a guess')).status, 429)
  t.match(await surferIn(house, { address: '198.51.100.5' }).signIn(lea, password), { status: 303 })
  t.same(await counted(), before)
})

t.test('an address has one spelling where it is looked up and where it is counted: letters that the database folds multiply nothing', async (t) => {
  const email = await withPassword('giulia')
  const stranger = surferIn(house, { address: '198.51.100.4' })
  for (const dotted of [email.replace('i', 'İ'), email.toUpperCase().replace('I', 'İ')]) {
    t.equal((await stranger.signIn(dotted, password)).status, 422, 'that is another address')
    await stranger.fill('/account/reset', { email: dotted })
  }
  t.same(await rows(`select 1 from jobs where kind = 'accounts.reset' and payload ->> 'userId' is not null`), [])
  t.equal((await stranger.signIn(` ${email.toUpperCase()} `, password)).status, 303)
})

t.test('whatever strangers guess, a browser that its user signed in with before is let in', async (t) => {
  const email = await withPassword('milo')
  const own = surferIn(house, { address: '192.0.2.10' })
  t.match(await own.signIn(email, password), { status: 303 })
  await own.fill('/account', {}, '/account/sign-out')
  for (let from = 0; from < 21; from++) {
    const stranger = surferIn(house, { address: `198.51.101.${from}` })
    for (let guess = 0; guess < 10; guess++) await stranger.signIn(email, 'a guess')
  }
  t.equal((await surferIn(house, { address: '198.51.102.1' }).signIn(email, password)).status, 429, 'an account under attack from everywhere waits')
  t.match(await own.signIn(email, password), { status: 303, to: '/account' }, 'but not where it is known')
  for (let guess = 0; guess < 10; guess++) await own.signIn(email, 'a guess')
  const { cookies } = own
  cookies.delete('septet_session')
  for (let guess = 0; guess < 10; guess++) await own.signIn(email, 'a guess')
  t.equal((await own.signIn(email, password)).status, 429, 'who guesses there is slowed down there')
})

t.test('a session ends after twelve hours of rest, and after thirty days in any case', async (t) => {
  const surfer = surferIn(house)
  await surfer.signIn(lea, password)
  const isIn = async () => (await surfer.open('/account')).status === 200
  for (let hours = 0; hours < 44; hours += 11) {
    t.ok(await isIn())
    clock.forward(11 * 60 * minute)
  }
  clock.forward(60 * minute + 1)
  t.notOk(await isIn(), 'nobody used it')
  await surfer.signIn(lea, password)
  for (let hours = 0; hours < 30 * 24; hours += 10) {
    t.ok(await isIn(), `${hours}`)
    clock.forward(10 * 60 * minute)
  }
  t.notOk(await isIn(), 'thirty days are over')
  await house.runJobs()
})

t.test('signing in goes on to where one came for, and never to another site', async (t) => {
  for (const [wanted, then] of [
    ['/account/tokens?a=b', '/account/tokens?a=b'],
    ['https://evil.example/', '/account'],
    ['//evil.example/', '/account'],
    ['/\\evil.example', '/account'],
    ['/\t/evil.example', '/account'],
    ['/.//evil.example', '/account'],
    ['javascript:alert(1)', '/account'],
    ['', '/account'],
  ] as const) {
    const surfer = surferIn(house)
    t.match(await surfer.fill('/account/sign-in', { email: lea, password, return: wanted }), { status: 303, to: then }, wanted)
    t.match(await surfer.open(`/account/sign-in?return=${encodeURIComponent(wanted)}`), { status: 303, to: then }, 'signed in already')
  }
  const onward = await surferIn(house).fill('/account/sign-in', { email: lea, password, return: '/oauth/authorize?client_id=x&scope=y' })
  t.match(onward, { status: 200, text: '<meta http-equiv="refresh" content="0;url=/oauth/authorize?client_id=x&amp;scope=y">' })
})

t.test('signing out, and being suspended, end the session for good', async (t) => {
  const surfer = surferIn(house)
  await surfer.signIn(lea, password)
  const stolen = surfer.cookies.get('septet_session')!
  t.match(await surfer.fill('/account', {}, '/account/sign-out'), { status: 303, to: '/account/sign-in?signed-out' })
  const thief = surferIn(house)
  thief.cookies.set('septet_session', stolen)
  t.equal((await thief.open('/account')).status, 303)
  await withPassword('tomasz')
  const tomasz = surferIn(house)
  await tomasz.signIn(people.tomasz.email, password)
  t.equal((await tomasz.open('/account')).status, 200)
  await as('ada').post(`/v1/users/${people.tomasz.id}/suspension`, { reason: 'On leave' })
  t.equal((await tomasz.open('/account')).status, 303)
  await as('ada').post(`/v1/users/${people.tomasz.id}/reinstatement`)
  t.equal((await tomasz.open('/account')).status, 303, 'it does not come back')
})

t.test('a form is taken only from its own page and its own browser', async (t) => {
  const surfer = surferIn(house)
  await surfer.open('/account/sign-in')
  const before = await fingerprint()
  const fields = { email: lea, password }
  t.match(await surfer.send('/account/sign-in', fields, { 'sec-fetch-site': 'cross-site' }), { status: 403, text: /another site/ })
  t.equal((await surfer.send('/account/sign-in', fields, { 'sec-fetch-site': 'same-site' })).status, 403)
  t.equal((await surfer.send('/account/sign-in', { ...fields, formToken: ['made.up'] })).status, 303, 'the first of two tokens counts')
  const other = surferIn(house)
  await other.open('/account/sign-in')
  for (const token of ['', 'made.up', surfer.token()]) {
    const body = `formToken=${encodeURIComponent(token)}&email=${encodeURIComponent(lea)}&password=${encodeURIComponent(password)}`
    const answer = await house.app.server.inject({
      method: 'POST',
      url: '/account/sign-in',
      payload: body,
      headers: { 'content-type': 'application/x-www-form-urlencoded', cookie: `septet_form=${other.cookies.get('septet_form')}` },
    })
    t.match(answer, { statusCode: 403, payload: /open too long/ }, token)
  }
  t.not(await fingerprint(), before)
  const elsewhere = { origin: 'https://evil.example' }
  const bare = await house.app.server.inject({
    method: 'POST',
    url: '/account/sign-in',
    payload: 'a=b',
    headers: { 'content-type': 'application/x-www-form-urlencoded', ...elsewhere },
  })
  t.match(bare, { statusCode: 403, payload: /another site/ }, 'an older browser says where it comes from')
  t.equal(
    (await house.app.server.inject({ method: 'POST', url: '/account/sign-in', payload: '{}', headers: { 'content-type': 'application/json' } }))
      .statusCode,
    415,
  )
})

t.test('every page carries its policy, and is kept nowhere', async (t) => {
  const surfer = surferIn(house)
  await surfer.signIn(lea, password)
  for (const path of ['', '/password', '/second-factor', '/sessions', '/connections', '/tokens', '/device', '/nothing', '/consent/x', '/sign-out']) {
    const { headers } = await surfer.open(`/account${path}`)
    t.match(headers, {
      'content-security-policy': "default-src 'none'; style-src 'self'; img-src 'self'; form-action 'self'; frame-ancestors 'none'; base-uri 'none'",
      'referrer-policy': 'no-referrer',
      'cache-control': 'no-store',
      'x-frame-options': 'DENY',
    })
  }
})

t.test('the language is the one chosen, else the user’s, else the browser’s', async (t) => {
  const visitor = surferIn(house, { language: 'it-IT, en;q=0.5' })
  t.match((await visitor.open('/account/sign-in')).text, /<html lang="it">[^]*Accedi/)
  t.match((await visitor.open('/account/sign-in?lang=de')).text, /<html lang="de">[^]*Anmelden/)
  t.match((await visitor.open('/account/sign-in')).text, /<html lang="de">/, 'it stays')
  const own = surferIn(house, { language: 'it' })
  await own.signIn(lea, password)
  t.match((await own.open('/account')).text, /<html lang="fr">[^]*Votre compte/)
  t.match((await surferIn(house, { language: 'pl' }).open('/account/sign-in')).text, /<html lang="en">/)
})

t.test('what people wrote of themselves is text on a page, never markup', async (t) => {
  await as('lea').patch('/v1/me', { displayName: '<script>alert("1")</script>' })
  const surfer = surferIn(house)
  await surfer.signIn(lea, password)
  const { text } = await surfer.open('/account?welcome')
  t.notMatch(text, '<script')
  t.match(text, '&lt;script&gt;alert(&quot;1&quot;)&lt;/script&gt;')
})
