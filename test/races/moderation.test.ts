import type { PersonKey } from '../../src/demo/cast.ts'
import { casesIn } from '../support/cases.ts'
import { recordAs } from '../support/experiences.ts'
import { flagsIn } from '../support/flags.ts'
import { openHouse, type Reply } from '../support/house.ts'
import { plantPractice } from '../support/practices.ts'
import t from '../support/tap.ts'

if (!process.env.TEST_DATABASE_URL) t.pass('needs parallel connections: PostgreSQL only')
else {
  const house = await openHouse(t)
  const { rows } = house
  const { open, change } = casesIn(house)
  const { raise, raised, decide, reverse } = flagsIn(house)
  const statuses = (replies: Reply[]) => replies.map(({ status }) => status).sort()
  const practice = () => plantPractice(house, { visibility: 'network' })
  const openOn = async (codeId: string) => (await rows(`select 1 from flags where subject_id = $1 and state = 'open'`, [codeId])).length

  t.test('somebody who flags twice at once has one flag', async (t) => {
    for (let round = 0; round < 5; round++) {
      const { id, practiceCodeId } = await practice()
      const flag = () => raise('bruno', { kind: 'practice', id })
      t.strictSame(statuses(await Promise.all([flag(), flag(), flag()])), [201, 409, 409])
      t.equal(await openOn(practiceCodeId), 1)
    }
  })

  t.test('of two decisions over two flags on one subject, one is made, with its consequence once', async (t) => {
    for (let round = 0; round < 5; round++) {
      const { id, practiceCodeId } = await practice()
      const ids = [await raised('bruno', { kind: 'practice', id }, 'wrong'), await raised('nina', { kind: 'practice', id }, 'harmful')]
      const warn = (flagId: string) => decide('ada', flagId, { verdict: 'upheld', consequence: 'warning' })
      const replies = await Promise.all([warn(ids[0]!), warn(ids[1]!), decide('ada', ids[0]!)])
      t.strictSame(statuses(replies), [201, 409, 409])
      t.equal((await rows('select distinct decision_id from flags where subject_id = $1', [practiceCodeId])).length, 1)
    }
  })

  t.test('flagging, taking back and deciding at once end with every flag decided, taken back or open', async (t) => {
    const people: PersonKey[] = ['bruno', 'nina', 'jordi', 'giulia']
    for (let round = 0; round < 5; round++) {
      const { id } = await practice()
      const first = await raised('tomasz', { kind: 'practice', id })
      const replies = await Promise.all([
        ...people.map((person) => raise(person, { kind: 'practice', id })),
        house.as('tomasz').post(`/v1/flags/${first}/withdrawal`),
        decide('ada', first),
      ])
      const [taken, decided] = replies.slice(-2).map(({ status }) => status)
      t.strictSame(
        replies.slice(0, 4).map(({ status }) => status),
        [201, 201, 201, 201],
      )
      t.ok((taken === 200) !== (decided === 201), `${taken} ${decided}`)
    }
  })

  t.test('a decision is reversed once', async (t) => {
    const { id } = await practice()
    const { body } = await decide('ada', await raised('bruno', { kind: 'practice', id }, 'wrong'), { verdict: 'upheld', consequence: 'retirement' })
    t.strictSame(statuses(await Promise.all([reverse('ada', body.id), reverse('ada', body.id)])), [200, 409])
  })

  t.test('an author who shows more widely what is narrowed at the same moment never has it both ways', async (t) => {
    for (let round = 0; round < 5; round++) {
      const { id } = await recordAs(house, 'giulia', { visibility: 'network' })
      const flagId = await raised('nina', { kind: 'experience', id })
      const wider = () => house.as('giulia').put(`/v1/experiences/${id}/visibility`, { visibility: 'public' })
      const [decided] = await Promise.all([decide('ada', flagId, { verdict: 'upheld', consequence: 'narrowing' }), wider()])
      t.equal(decided.status, 201)
      const after = () => rows('select visibility, held_by_decision_id as held from experiences where id = $1', [id])
      t.strictSame(await after(), [{ visibility: 'group', held: decided.body.id }])
      const replies = await Promise.all([reverse('ada', decided.body.id), wider(), reverse('ada', decided.body.id)])
      t.strictSame(statuses([replies[0], replies[2]]), [200, 409])
      t.match(await after(), [{ visibility: /network|public/, held: null }])
    }
  })

  t.test('a case that its giver widens or takes back while it is narrowed, or the decision is reversed, is as one of them left it', async (t) => {
    for (let round = 0; round < 5; round++) {
      const { id } = await open('lea', { audience: 'network' })
      const flagId = await raised('nina', { kind: 'case', id })
      const [decided, taken] = await Promise.all([
        decide('ada', flagId, { verdict: 'upheld', consequence: 'narrowing' }),
        house.as('lea').post(`/v1/cases/${id}/withdrawal`),
      ])
      t.equal(taken.status, 200)
      t.ok([201, 409].includes(decided.status))
      const other = await open('lea', { audience: 'network' })
      const { body } = await decide('ada', await raised('nina', { kind: 'case', id: other.id }), { verdict: 'upheld', consequence: 'narrowing' })
      const [reversed, widened] = await Promise.all([reverse('ada', body.id), change('lea', other.id, { audience: 'network' })])
      t.equal(reversed.status, 200)
      t.ok([200, 409, 412].includes(widened.status), widened.text)
      t.strictSame(await rows('select audience, held_by_decision_id as held from cases where id = $1', [other.id]), [
        { audience: 'network', held: null },
      ])
    }
  })
}
