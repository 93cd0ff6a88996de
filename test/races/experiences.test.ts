import type { PersonKey } from '../../src/demo/cast.ts'
import { recordAs } from '../support/experiences.ts'
import { openHouse } from '../support/house.ts'
import { plantPractice } from '../support/practices.ts'
import t from '../support/tap.ts'

if (!process.env.TEST_DATABASE_URL) t.pass('needs parallel connections: PostgreSQL only')
else {
  const house = await openHouse(t)
  const { as, rows } = house
  const members = ['jordi', 'giulia', 'bruno', 'tomasz', 'petra'] as const
  const evidence = async (practiceCodeId: string) =>
    (
      await rows<{ n: number; version: number; level: number }>('select n, version, level from practice_evidence where practice_code_id = $1', [
        practiceCodeId,
      ])
    )[0]

  t.test('experiences that are recorded at once all count', async (t) => {
    for (let round = 0; round < 10; round++) {
      const practice = await plantPractice(house)
      await Promise.all(members.map((person) => recordAs(house, person, { practiceId: practice.id })))
      t.match(await evidence(practice.practiceCodeId), { n: 5, version: 5, level: 3 })
    }
  })

  t.test('whatever happens at once to several, the evidence is that of what is left', async (t) => {
    for (let round = 0; round < 10; round++) {
      const practice = await plantPractice(house)
      const made = await Promise.all(
        members.map(async (person) => ({ person, id: (await recordAs(house, person, { practiceId: practice.id })).id as string })),
      )
      const act = (person: PersonKey, id: string, noun: string, body?: object) => as(person).post(`/v1/experiences/${id}/${noun}`, body)
      const [one, two, three, four] = made
      await Promise.all([
        act(one!.person, one!.id, 'withdrawal'),
        act('lea', two!.id, 'dispute', { reason: 'x' }),
        act('lea', three!.id, 'confirmation'),
        act(four!.person, four!.id, 'withdrawal'),
        recordAs(house, 'lea', { practiceId: practice.id, outcome: 'no_effect' }),
      ])
      t.match(await evidence(practice.practiceCodeId), { n: 3, level: 2 })
    }
  })

  t.test('of two confirmations and a dispute at once one comes first, and the others find what it left', async (t) => {
    for (let round = 0; round < 10; round++) {
      const { id } = await recordAs(house, 'jordi')
      const answers = await Promise.all([
        as('lea').post(`/v1/experiences/${id}/confirmation`),
        as('bruno').post(`/v1/experiences/${id}/confirmation`),
        as('giulia').post(`/v1/experiences/${id}/dispute`, { reason: 'x' }),
      ])
      t.same(answers.map(({ status }) => status).sort(), [200, 409, 409])
    }
  })

  t.test('a daily run beside new experiences loses none', async (t) => {
    const practice = await plantPractice(house)
    await recordAs(house, 'lea', { practiceId: practice.id })
    const now = house.clock.now.toISOString()
    await rows(
      `insert into jobs (id, kind, unique_key, payload, run_at, attempts, created_at) values (gen_random_uuid(), 'evidence.daily', 'evidence.daily', '{}', $1, 0, $1)`,
      [now],
    )
    await Promise.all([house.runJobs(), house.runJobs(), ...members.map((person) => recordAs(house, person, { practiceId: practice.id }))])
    t.match(await evidence(practice.practiceCodeId), { n: 6 })
  })
}
