import { openHouse, type Reply } from '../support/house.ts'
import { aJourney, stepPath } from '../support/journeys.ts'
import t from '../support/tap.ts'

if (!process.env.TEST_DATABASE_URL) t.pass('needs parallel connections: PostgreSQL only')
else {
  const house = await openHouse(t)
  const { as, rows } = house
  const statuses = (replies: Reply[]) => replies.map(({ status }) => status).sort()

  t.test('two first steps at once begin the journey once', async (t) => {
    for (let round = 0; round < 5; round++) {
      const journey = await aJourney(house)
      const replies = await Promise.all([1, 4].map((number) => as('lea').post(`${stepPath(journey, number)}/start`)))
      t.strictSame(statuses(replies), [200, 200])
      t.match((await as('lea').get(`/v1/journeys/${journey.id}`)).body, { state: 'running', version: 2 })
      t.equal((await rows(`select 1 from events where subject_id = $1 and type = 'journey.started'`, [journey.id])).length, 1)
    }
  })

  t.test('no step is opened again while its journey is completed', async (t) => {
    for (let round = 0; round < 5; round++) {
      const journey = await aJourney(house, { atStep: 5 })
      await as('lea').post(`${stepPath(journey, 5)}/completion`)
      for (const number of [1, 2, 3, 4, 6, 7]) await as('lea').post(`${stepPath(journey, number)}/skip`, { reason: 'Known' })
      const [completed, reopened] = await Promise.all([
        as('lea').post(`/v1/journeys/${journey.id}/completion`),
        as('marta').post(`${stepPath(journey, 5)}/reopening`),
      ])
      t.strictSame(statuses([completed, reopened]), [200, 409])
      const { state, steps } = (await as('lea').get(`/v1/journeys/${journey.id}`)).body
      t.ok(state === 'running' || steps.every((step: { state: string }) => step.state !== 'in_progress'))
    }
  })

  t.test('of two who write down the same step at once, one reads again', async (t) => {
    const path = stepPath(await aJourney(house, { atStep: 1 }), 1)
    const { headers } = await as('lea').get(path)
    const write = (person: 'lea' | 'marta') => as(person).patch(path, { notes: person }, { headers: { 'if-match': headers.etag! } })
    t.strictSame(statuses(await Promise.all([write('lea'), write('marta')])), [200, 412])
  })
}
