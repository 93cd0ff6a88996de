import { Secret, TOTP } from 'otpauth'
import { type PersonKey, people } from '../src/demo/cast.ts'
import { accountsIn, password } from './support/accounts.ts'
import { type Surfer, surferIn } from './support/browsing.ts'
import { openHouse } from './support/house.ts'
import t from './support/tap.ts'

const house = await openHouse(t)
const { as, rows, clock, fingerprint } = house
const { withPassword, letters } = accountsIn(house)
const step = 30_000

const codeOf = (secret: string, at = clock.now) => new TOTP({ secret: Secret.fromBase32(secret) }).generate({ timestamp: at.getTime() })

/** Sets a second factor up in a browser that is signed in. */
async function setUp(surfer: Surfer) {
  const shown = await surfer.fill('/account/second-factor', { current: password }, '/account/second-factor/secret')
  const secret = /<code class="secret">([A-Z2-7 ]+)</.exec(shown.text)![1]!.replaceAll(' ', '')
  const done = await surfer.send('/account/second-factor/confirmation', { code: codeOf(secret) })
  return { shown, done, secret, recovery: [...done.text.matchAll(/<code>([a-z2-7-]{19})<\/code>/g)].map(([, code]) => code!) }
}

async function ready(person: PersonKey) {
  const email = await withPassword(person)
  const surfer = surferIn(house)
  await surfer.signIn(email, password)
  const made = await setUp(surfer)
  clock.forward(step)
  const enter = async (code: string, browser = surferIn(house)) => {
    if (!browser.cookies.has('septet_proof')) await browser.signIn(email, password)
    return browser.fill('/account/code', { code })
  }
  return { ...made, email, surfer, enter }
}

t.test('a second factor is set up with the password and a first code; ten recovery codes are shown once', async (t) => {
  await withPassword('lea')
  const surfer = surferIn(house)
  await surfer.signIn(people.lea.email, password)
  t.match(await surfer.fill('/account/second-factor', { current: 'wrong' }, '/account/second-factor/secret'), { status: 422 })
  const { shown, done, secret, recovery } = await setUp(surfer)
  t.match(shown.text, /<svg [^]*otpauth:\/\/totp\/Septet:lea\.laurent%40example\.org\?issuer=Septet&amp;secret=/i)
  t.equal(done.status, 200)
  t.equal(new Set(recovery).size, 10)
  t.match(await rows('select secret, cardinality(recovery_hashes) as n, last_step from second_factors where user_id = $1', [people.lea.id]), [
    { secret, n: 10, last_step: Math.floor(clock.now.getTime() / step) },
  ])
  t.same(await rows('select 1 from second_factors where array_to_string(recovery_hashes, $1) like $2', [',', `%${recovery[0]}%`]), [])
  t.match((await letters('lea')).at(-1), { kind: 'second_factor_changed' })
  t.match((await surfer.open('/account/second-factor')).text, /Activé depuis/)
  t.notMatch((await surfer.open('/account/second-factor')).text, secret)
})

t.test('a secret that nobody confirmed asks nobody, and waits half an hour', async (t) => {
  await withPassword('jordi')
  const surfer = surferIn(house)
  await surfer.signIn(people.jordi.email, password)
  const shown = await surfer.fill('/account/second-factor', { current: password }, '/account/second-factor/secret')
  const secret = /<code class="secret">([A-Z2-7 ]+)</.exec(shown.text)![1]!.replaceAll(' ', '')
  t.match(await surfer.send('/account/second-factor/confirmation', { code: '000000' }), { status: 422, text: /<svg/ })
  t.match(await surferIn(house).signIn(people.jordi.email, password), { to: '/account' })
  clock.forward(31 * 60_000)
  t.match(await surfer.send('/account/second-factor/confirmation', { code: codeOf(secret) }), { status: 303, to: '/account/second-factor' })
})

t.test('with it the password alone lets nobody in', async (t) => {
  const { email, enter, secret } = await ready('petra')
  const surfer = surferIn(house)
  t.match(await surfer.signIn(email, password), { status: 303, to: '/account/code?return=%2Faccount' })
  t.notOk(surfer.cookies.has('septet_session'))
  t.equal((await surfer.open('/account')).status, 303)
  t.match(await enter('000000', surfer), { status: 422, text: /href="#code"/ })
  t.match(await enter(codeOf(secret), surfer), { status: 303, to: '/account' })
  t.match(await rows('select methods from browser_sessions where user_id = $1 order by created_at desc, id desc limit 1', [people.petra.id]), [
    { methods: ['pwd', 'otp'] },
  ])
})

t.test('a code works once, and only within half a minute of its own', async (t) => {
  const { enter, secret } = await ready('giulia')
  const now = codeOf(secret)
  t.equal((await enter(now)).status, 303)
  t.equal((await enter(now)).status, 422, 'used')
  const at = (steps: number) => codeOf(secret, new Date(clock.now.getTime() + steps * step))
  t.equal((await enter(at(-1))).status, 422, 'before one that was used')
  t.equal((await enter(at(2))).status, 422, 'too early')
  t.equal((await enter(at(1))).status, 303, 'the clock of the phone is fast')
  clock.forward(4 * step)
  t.equal((await enter(at(-2))).status, 422, 'too late')
  t.equal((await enter(at(-1))).status, 303, 'or slow')
})

t.test('a recovery code works once, however it is typed, and new ones end the old', async (t) => {
  const { enter, recovery, surfer } = await ready('otto')
  t.equal((await enter(recovery[0]!)).status, 303)
  t.equal((await enter(recovery[0]!)).status, 422)
  t.equal((await enter(recovery[1]!.toUpperCase().replaceAll('-', ' '))).status, 303)
  t.match((await surfer.open('/account/second-factor')).text, /8 Wiederherstellungscodes/)
  t.match(
    await rows(`select after from audit_entries where action = 'user.recovery_code_used' and subject_id = $1 order by occurred_at, id`, [
      people.otto.id,
    ]),
    [{ after: { left: 9 } }, { after: { left: 8 } }],
  )
  t.match(
    (await letters('otto')).filter(({ kind }) => kind === 'recovery_code_used'),
    [{ params: { left: 9 } }, { params: { left: 8 } }],
    'each use is told by mail, and a code that was used is told of no more',
  )
  const renewed = await surfer.fill('/account/second-factor', { current: password }, '/account/second-factor/recovery-codes')
  t.equal((await enter(recovery[2]!)).status, 422)
  const [fresh] = [...renewed.text.matchAll(/<code>([a-z2-7-]{19})<\/code>/g)].map(([, code]) => code!)
  t.equal((await enter(fresh!)).status, 303)
})

t.test('codes are not guessed: ten wrong ones, and one waits', async (t) => {
  const { email, secret, recovery } = await ready('milo')
  const stranger = surferIn(house, { address: '198.51.100.9' })
  await stranger.signIn(email, password)
  for (let guess = 0; guess < 10; guess++) t.equal((await stranger.fill('/account/code', { code: String(100_000 + guess) })).status, 422)
  const stored = await fingerprint()
  t.equal((await stranger.fill('/account/code', { code: codeOf(secret) })).status, 429)
  t.equal((await stranger.fill('/account/code', { code: recovery[0]! })).status, 429)
  t.equal(await fingerprint(), stored, 'no code is used up by it')
})

t.test('what the password opened stays open for ten minutes, and not beyond a change of the password', async (t) => {
  const { email, secret } = await ready('nina')
  const slow = surferIn(house)
  await slow.signIn(email, password)
  clock.forward(10 * 60_000)
  t.match(await slow.fill('/account/code', { code: codeOf(secret) }), { status: 303, to: /sign-in/ })
  const other = surferIn(house)
  await other.signIn(email, password)
  clock.forward(1)
  await withPassword('nina', 'another password, much later')
  t.match(await other.fill('/account/code', { code: codeOf(secret) }), { status: 303, to: /sign-in/ })
  const forged = surferIn(house)
  forged.cookies.set('septet_proof', `${Buffer.from(`${people.nina.id} ${clock.now.toISOString()}`).toString('base64url')}.${'A'.repeat(43)}`)
  await forged.open('/account/sign-in')
  t.match(await forged.send('/account/code', { code: codeOf(secret) }), { status: 303, to: /sign-in/ })
})

t.test('removing it asks for the password, and a letter tells of it', async (t) => {
  const { surfer, email } = await ready('ines')
  t.match(await surfer.fill('/account/second-factor', { current: 'wrong' }, '/account/second-factor/removal'), { status: 422 })
  t.match(await surfer.fill('/account/second-factor', { current: password }, '/account/second-factor/removal'), { status: 303 })
  t.match(await surferIn(house).signIn(email, password), { to: '/account' })
  t.equal((await letters('ines')).filter(({ kind }) => kind === 'second_factor_changed').length, 2)
})

t.test('an admin’s erasure takes it away, and a suspension ends what the password opened', async (t) => {
  const { email, secret } = await ready('tomasz')
  const surfer = surferIn(house)
  await surfer.signIn(email, password)
  await as('ada').post(`/v1/users/${people.tomasz.id}/suspension`, { reason: 'On leave' })
  t.match(await surfer.fill('/account/code', { code: codeOf(secret) }), { status: 303, to: /sign-in/ })
  await as('ada').post(`/v1/users/${people.tomasz.id}/erasure`)
  t.same(await rows('select 1 from second_factors where user_id = $1', [people.tomasz.id]), [])
})
