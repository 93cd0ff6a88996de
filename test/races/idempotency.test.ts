import { openHouse } from '../support/house.ts'
import t from '../support/tap.ts'

if (!process.env.TEST_DATABASE_URL) t.pass('needs parallel connections: PostgreSQL only')
else {
  const { as, rows } = await openHouse(t)
  const path = '/v1/me/personal-access-tokens'

  t.test('of many requests with one key at once, exactly one takes effect', async (t) => {
    for (let round = 0; round < 25; round++) {
      const name = `round ${round}`
      const ask = () => as('lea').post(path, { name, scopes: ['profile:read'] }, { headers: { 'idempotency-key': name } })
      const answers = await Promise.all(Array.from({ length: 6 }, ask))
      const [made] = await rows<{ n: number }>('select count(*)::int as n from personal_access_tokens where name = $1', [name])
      t.equal(made!.n, 1)
      for (const { status, body } of answers) t.ok(status === 201 || (status === 409 && body.code === 'idempotency-key-in-use'), `${status}`)
      t.equal(answers.filter((answer) => answer.status === 201 && answer.body.token).length, 1, 'the secret is shown once')
    }
  })
}
