import { Secret, TOTP } from 'otpauth'
import { people } from '../../src/demo/cast.ts'
import { accountsIn, password } from '../support/accounts.ts'
import { surferIn } from '../support/browsing.ts'
import { openHouse } from '../support/house.ts'
import t from '../support/tap.ts'

if (!process.env.TEST_DATABASE_URL) t.pass('needs parallel connections: PostgreSQL only')
else {
  const house = await openHouse(t)
  const { as, rows, clock } = house
  const { withPassword, linkFor } = accountsIn(house)
  const rounds = Array.from({ length: 8 }, (_, round) => round)
  const statuses = (answers: readonly { status: number }[]) => answers.map(({ status }) => status).sort()

  t.test('a link that resets a password, used twice at once, works once', async (t) => {
    await withPassword('lea')
    for (const round of rounds) {
      clock.forward(60 * 60_000)
      await surferIn(house).fill('/account/reset', { email: people.lea.email })
      const token = (await linkFor('lea', 'password_reset'))!.split('=')[1]!
      const surfer = surferIn(house)
      await surfer.open(`/account/reset?token=${token}`)
      const use = (n: number) => surfer.send('/account/reset/password', { token, password: `lamp, ferry and onions, ${round} ${n}` })
      t.same(statuses(await Promise.all([use(1), use(2), use(3)])), [303, 404, 404])
    }
  })

  t.test('an invitation that is accepted twice at once on the page is accepted once', async (t) => {
    for (const round of rounds) {
      const { body } = await as('ada').post('/v1/users', { email: `page${round}@example.org`, displayName: 'Page' })
      const surfer = surferIn(house)
      const token: string = body.invitationToken
      await surfer.open(`/account/invitation?token=${token}`)
      const accept = () => surfer.send('/account/invitation', { token, displayName: 'Page', password })
      t.same(statuses(await Promise.all([accept(), accept()])), [303, 404])
    }
  })

  t.test('a code of an authenticator and a recovery code, used twice at once, each let in once', async (t) => {
    const email = await withPassword('otto')
    const secret = 'JBSWY3DPEHPK3PXPJBSWY3DPEHPK3PXP'
    const first = surferIn(house)
    await first.signIn(email, password)
    await rows(`insert into second_factors (user_id, secret, created_at, confirmed_at) values ($1, $2, $3, $3)`, [people.otto.id, secret, clock.now])
    const made = await first.fill('/account/second-factor', { current: password }, '/account/second-factor/recovery-codes')
    const recovery = [...made.text.matchAll(/<code>([a-z2-7-]{19})<\/code>/g)].map(([, code]) => code!)
    for (const round of rounds) {
      clock.forward(20 * 60_000)
      const code = new TOTP({ secret: Secret.fromBase32(secret) }).generate({ timestamp: clock.now.getTime() })
      for (const each of [code, recovery[round]!]) {
        const surfers = [surferIn(house), surferIn(house), surferIn(house)]
        for (const surfer of surfers) {
          await surfer.signIn(email, password)
          await surfer.open('/account/code')
        }
        t.same(statuses(await Promise.all(surfers.map((surfer) => surfer.send('/account/code', { code: each })))), [303, 422, 422])
      }
    }
  })

  t.test('guesses that come all at once are counted as if they came one by one', async (t) => {
    const email = await withPassword('petra')
    const surfer = surferIn(house, { address: '198.51.100.50' })
    await surfer.open('/account/sign-in')
    const answers = await Promise.all(Array.from({ length: 30 }, (_, n) => surfer.send('/account/sign-in', { email, password: `guess ${n}` })))
    t.ok(answers.filter(({ status }) => status === 422).length <= 10)
    t.ok(answers.some(({ status }) => status === 429))
  })

  t.test('a suspension leaves no session behind, however close', async (t) => {
    const email = await withPassword('nina')
    for (const _ of rounds) {
      const surfer = surferIn(house)
      await surfer.open('/account/sign-in')
      await Promise.all([
        surfer.send('/account/sign-in', { email, password }),
        as('ada').post(`/v1/users/${people.nina.id}/suspension`, { reason: 'Race' }),
      ])
      await as('ada').post(`/v1/users/${people.nina.id}/reinstatement`)
      t.equal((await surfer.open('/account')).status, 303)
    }
  })
}
