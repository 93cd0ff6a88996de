import { passwordFault } from '../src/accounts/passwordRules.ts'
import { passwordsAt, recommendedCost } from '../src/accounts/passwords.ts'
import { people } from '../src/demo/cast.ts'
import { accountsIn, password } from './support/accounts.ts'
import { surferIn } from './support/browsing.ts'
import { openHouse, testHashCost } from './support/house.ts'
import t from './support/tap.ts'

const house = await openHouse(t)
const { as, anonymous, rows, clock, fingerprint } = house
const { withPassword, letters, linkFor } = accountsIn(house)
const minute = 60_000
const better = 'a lamp, a ferry and two onions'

t.test('a password is kept as argon2id at the cost that OWASP recommends, and rehashed where it was another', async (t) => {
  const hash = await passwordsAt(recommendedCost).hash(password)
  t.match(hash, /^\$argon2id\$v=19\$m=19456,t=2,p=1\$/)
  const passwords = passwordsAt(testHashCost)
  t.ok(await passwords.matches(hash, password))
  t.notOk(await passwords.matches(hash, `${password} `), 'nothing is trimmed')
  t.notOk(await passwords.matches(null, 'the password of nobody'), 'nobody has a password')
  t.ok(await passwords.matches(await passwords.hash('Ångström and a ﬁsh'), 'A\u030angstro\u0308m and a fish'), 'as typed on another keyboard')
  t.ok(passwords.isOutdated(hash))
  await rows('insert into passwords (user_id, hash, set_at) values ($1, $2, $3)', [people.ines.id, hash, clock.now])
  t.equal((await surferIn(house).signIn(people.ines.email, password)).status, 303)
  t.match(await rows('select hash from passwords where user_id = $1', [people.ines.id]), [{ hash: /m=64,t=1,p=1/ }])
})

t.test('a password is refused that is too short, too long, known, a pattern, or about its owner', async (t) => {
  const owner = { displayName: 'Léa Laurent', email: 'lea.laurent@example.org' }
  const refused: Record<string, string> = {
    'eleven lett': 'too-short',
    '👩‍🚒👩‍🚒👩‍🚒': 'too-short',
    ['x9'.repeat(65)]: 'too-long',
    password1234: 'well-known',
    'P@ssw0rd2014!': 'well-known',
    unbelievable: 'well-known',
    aaaaaaaaaaaa: 'pattern',
    abcdefghijkl: 'pattern',
    azertyuiop12: 'pattern',
    'Lea.Laurent2014': 'about-you',
    LéaLaurent1987: 'about-you',
    'laurent.lea.2014': 'about-you',
    'lea.laurent@example.org': 'about-you',
    'Septet2014!!': 'about-you',
  }
  for (const [tried, why] of Object.entries(refused)) t.equal(await passwordFault(tried, owner), why, tried)
  for (const good of [password, better, 'häuser am see 7', 'x7#kQp2!vLm9', `${'seven chairs around a table '.repeat(4)}and more`])
    t.equal(await passwordFault(good, owner), null, good)
})

t.test('an invited person chooses a password and is in; the link works once', async (t) => {
  const { body } = await as('ada').post('/v1/users', { email: 'sofia@example.org', displayName: 'Sofia Rossi', locale: 'it' })
  const link = `/account/invitation?token=${body.invitationToken}`
  const surfer = surferIn(house, { language: 'it' })
  t.match(await surfer.open(link), { status: 200, text: /Ti diamo il benvenuto[^]*sofia@example\.org/ })
  const choose = (chosen: string, displayName = 'Sofia R.') =>
    surfer.send('/account/invitation', { token: body.invitationToken, displayName, password: chosen })
  const before = await fingerprint()
  t.match(await choose('sofia.rossi.2014'), { status: 422, text: /href="#password"[^]*somiglia troppo/ })
  t.match(await choose(better, ''), { status: 422, text: /href="#displayName"/ })
  t.equal(await fingerprint(), before)
  t.match(await choose(better), { status: 303, to: '/account?welcome' })
  t.match(await surfer.open('/account?welcome'), { status: 200, text: /Sofia R\./ })
  t.match(await surferIn(house).open(link), { status: 404, text: /does not hold/ })
  const second = surferIn(house)
  await second.open('/account/sign-in')
  t.match(await second.send('/account/invitation', { token: body.invitationToken, displayName: 'X', password: better }), { status: 404 })
  t.match(await surferIn(house).signIn('sofia@example.org', better), { status: 303, to: '/account' })
  t.match(await rows(`select status from users where id = $1`, [body.id]), [{ status: 'active' }])
})

t.test('an invitation that ran out, was replaced or never was is told apart by nobody', async (t) => {
  const { body } = await as('ada').post('/v1/users', { email: 'late@example.org', displayName: 'Late' })
  const again = await as('ada').post(`/v1/users/${body.id}/invitation`)
  const seen = async (token: string) => {
    const { status, text } = await surferIn(house).open(`/account/invitation?token=${token}`)
    return { status, text: text.replaceAll(token, '').replaceAll(/value="[^"]*"/g, '') }
  }
  const unknown = await seen('sep_usr_nobody')
  t.equal(unknown.status, 404)
  t.same(await seen(body.invitationToken), unknown, 'replaced')
  clock.forward(15 * 24 * 60 * minute)
  t.same(await seen(again.body.invitationToken), unknown, 'run out')
})

t.test('whoever forgot their password asks for a link, and every address is answered alike', async (t) => {
  const lea = await withPassword('lea')
  const ask = async (email: string) => {
    const { status, headers, text } = await surferIn(house).fill('/account/reset', { email })
    const { 'content-length': length, date: _, 'x-request-id': __, 'set-cookie': ___, ...rest } = headers
    return { status, rest, length: Number(length) - email.length, text: text.replaceAll(email, '') }
  }
  const known = await ask(lea)
  t.equal(known.status, 200)
  t.same(await ask('nobody@example.org'), known)
  const jobs = await rows<{ payload: object }>(`select payload from jobs where kind = 'accounts.reset'`)
  t.equal(jobs.length, 2, 'the same is done for each')
  t.equal((await surferIn(house).fill('/account/reset', { email: 'no address' })).status, 422)
  const link = await linkFor('lea', 'password_reset')
  t.match(link, /^\/account\/reset\?token=sep_rst_[\w-]{43}$/)
  t.same(await rows('select 1 from password_resets where token_hash = $1', [link!.split('=')[1]!]), [], 'only its hash is kept')
  t.equal((await letters('lea')).length, 1)
})

t.test('the link lets its reader choose a password, once, within the hour; every browser is signed out, and a letter says so', async (t) => {
  const before = surferIn(house)
  await before.signIn(people.lea.email, password)
  const link = (await linkFor('lea', 'password_reset'))!
  const token = link.split('=')[1]!
  const surfer = surferIn(house, { address: '192.0.2.44' })
  t.match(await surfer.open(link), { status: 200, text: /lea\.laurent@example\.org|Choose a new password/ })
  t.match(await surfer.send('/account/reset/password', { token, password: 'lea.laurent12' }), { status: 422 })
  t.match(await surfer.send('/account/reset/password', { token, password: better }), { status: 303, to: '/account/sign-in?changed' })
  t.match(await surfer.send('/account/reset/password', { token, password: better }), { status: 404, text: /does not hold/ })
  t.equal((await surfer.open(link)).status, 404)
  t.equal((await before.open('/account')).status, 303)
  t.equal((await surfer.signIn(people.lea.email, password)).status, 422)
  t.equal((await surfer.signIn(people.lea.email, better)).status, 303)
  t.match((await letters('lea')).at(-1), { kind: 'password_changed', params: {} })
  await surferIn(house).fill('/account/reset', { email: people.lea.email })
  const late = (await linkFor('lea', 'password_reset'))!
  clock.forward(60 * minute)
  t.equal((await surfer.open(late)).status, 404, 'an hour is over')
})

t.test('no mailbox is flooded, and nobody sees that it is not', async (t) => {
  await withPassword('giulia')
  for (let asked = 0; asked < 6; asked++) t.equal((await surferIn(house).fill('/account/reset', { email: people.giulia.email })).status, 200)
  await house.runJobs()
  t.equal((await letters('giulia')).length, 3)
  const flooder = surferIn(house, { address: '198.51.100.77' })
  for (let asked = 0; asked < 30; asked++) await flooder.fill('/account/reset', { email: `n${asked}@example.org` })
  t.match(await flooder.fill('/account/reset', { email: 'n@example.org' }), { status: 429, headers: { 'retry-after': /\d+/ } })
})

t.test('nobody invited, suspended or erased gets a link, and one that was sent stops', async (t) => {
  await withPassword('bruno')
  await surferIn(house).fill('/account/reset', { email: people.bruno.email })
  const link = (await linkFor('bruno', 'password_reset'))!
  await as('ada').post(`/v1/users/${people.bruno.id}/suspension`, { reason: 'On leave' })
  t.equal((await surferIn(house).open(link)).status, 404)
  await surferIn(house).fill('/account/reset', { email: people.bruno.email })
  await as('ada').post(`/v1/users/${people.bruno.id}/reinstatement`)
  t.equal((await surferIn(house).open(link)).status, 404)
  await house.runJobs()
  t.equal((await letters('bruno')).filter(({ kind }) => kind === 'password_reset').length, 1, 'nothing more')
})

t.test('changing the password asks for the one before, signs out the other browsers, and sends a letter', async (t) => {
  await withPassword('petra')
  const here = surferIn(house)
  const there = surferIn(house)
  await here.signIn(people.petra.email, password)
  await there.signIn(people.petra.email, password)
  const change = (current: string, chosen: string) => here.fill('/account/password', { current, password: chosen })
  t.match(await change('wrong', better), { status: 422, text: /href="#current"/ })
  t.match(await change(password, 'petra.weiss.1'), { status: 422, text: /href="#password"/ })
  t.match(await change(password, better), { status: 200, text: /ist geändert/ })
  t.equal((await here.open('/account')).status, 200)
  t.equal((await there.open('/account')).status, 303)
  t.match((await letters('petra')).at(-1), { kind: 'password_changed' })
  t.match(await rows(`select actor_id from audit_entries where action = 'user.password_changed' and subject_id = $1`, [people.petra.id]), [
    { actor_id: people.petra.id },
  ])
  for (let guess = 0; guess < 10; guess++) await change('wrong', better)
  t.equal((await change(better, password)).status, 429, 'who found the browser open does not guess on')
})

t.test('who never had a password, because a script accepted for them, chooses one by mail', async (t) => {
  const { body } = await as('ada').post('/v1/users', { email: 'script@example.org', displayName: 'By script' })
  await anonymous.post('/v1/user-invitation-acceptances', { token: body.invitationToken })
  t.equal((await surferIn(house).signIn('script@example.org', password)).status, 422)
  await surferIn(house).fill('/account/reset', { email: 'script@example.org' })
  await house.runJobs()
  const [letter] = await rows<{ params: { link: string } }>(`select params from mails where user_id = $1 and kind = 'password_reset'`, [body.id])
  const surfer = surferIn(house)
  await surfer.open(letter!.params.link)
  await surfer.send('/account/reset/password', { token: letter!.params.link.split('=')[1]!, password: better })
  t.equal((await surfer.signIn('script@example.org', better)).status, 303)
})

t.test('of whoever is erased nothing is left that they signed in with', async (t) => {
  const surfer = surferIn(house)
  await withPassword('marta')
  await surfer.signIn(people.marta.email, password)
  await as('marta').post(`/v1/users/${people.marta.id}/erasure`)
  for (const table of ['passwords', 'browser_sessions', 'known_devices', 'second_factors', 'password_resets'])
    t.same(await rows(`select 1 from ${table} where user_id = $1`, [people.marta.id]), [], table)
  t.equal((await surfer.open('/account')).status, 303)
})

t.test('what is over is swept away', async (t) => {
  clock.forward(181 * 24 * 60 * minute)
  await house.app.scheduleRecurring()
  await house.runJobs()
  for (const table of ['browser_sessions', 'known_devices', 'password_resets', 'sign_in_failures'])
    t.same(await rows(`select 1 from ${table}`), [], table)
})
