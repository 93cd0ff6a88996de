import { commitmentsIn } from '../support/commitments.ts'
import { said as experience } from '../support/experiences.ts'
import { openHouse, type Reply } from '../support/house.ts'
import { plantPractice } from '../support/practices.ts'
import t from '../support/tap.ts'

if (!process.env.TEST_DATABASE_URL) t.pass('needs parallel connections: PostgreSQL only')
else {
  const house = await openHouse(t)
  const { as, rows } = house
  const { commit, dispose } = commitmentsIn(house)
  const statuses = (replies: Reply[]) => replies.map(({ status }) => status).sort()
  const practice = await plantPractice(house)
  const made = () => commit('lea', { kind: 'practice', id: practice.id })

  t.test('what became of a commitment is said once', async (t) => {
    for (let round = 0; round < 5; round++) {
      const { id } = await made()
      const replies = await Promise.all([
        dispose('lea', id, { disposition: 'done' }),
        dispose('lea', id, { disposition: 'dropped', reason: 'No time' }),
        dispose('lea', id, { disposition: 'done', closingNote: 'Twice' }),
      ])
      t.strictSame(statuses(replies), [200, 409, 409])
    }
  })

  t.test('of two experiences that answer one commitment at once, one does', async (t) => {
    for (let round = 0; round < 5; round++) {
      const { id } = await made()
      const answer = () => as('lea').post('/v1/experiences', experience(house, { commitmentId: id, practiceId: practice.id }))
      t.strictSame(statuses(await Promise.all([answer(), answer()])), [201, 409])
      t.equal((await rows('select 1 from experiences where commitment_id = $1', [id])).length, 1)
    }
  })
}
