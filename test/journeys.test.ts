import { clusters, people } from '../src/demo/cast.ts'
import { said } from './support/experiences.ts'
import { openHouse } from './support/house.ts'
import { aJourney, stepPath } from './support/journeys.ts'
import { plantPractice } from './support/practices.ts'
import { refusing } from './support/refusing.ts'
import t from './support/tap.ts'

const house = await openHouse(t)
const { as, anonymous, rows, clock } = house
const refused = refusing(house)
const lille = clusters.lilleMetropole.id
const day = 86_400_000

const eventsOf = async (id: string) =>
  (await rows<{ type: string }>('select type from events where subject_id = $1 order by sequence', [id])).map(({ type }) => type)
const states = (journey: { steps: { state: string }[] }) => journey.steps.map(({ state }) => state)
const finish = async (journey: { id: string; steps: { id: string }[] }) => {
  for (const { id } of journey.steps) await as('lea').post(`/v1/journey-steps/${id}/skip`, { reason: 'Done before' })
}

t.test('a cluster plans a journey, and sees all its steps ahead', async (t) => {
  const made = await as('lea').post('/v1/journeys', { clusterId: lille, market: 'JP', goal: 'Two labels in Tokyo' })
  t.match(made, {
    status: 201,
    headers: { location: `/v1/journeys/${made.body.id}` },
    body: {
      version: 1,
      state: 'planned',
      cluster: { id: lille },
      owner: { id: people.lea.id },
      framework: { code: 'internationalisation', version: 1 },
      market: 'JP',
      goal: 'Two labels in Tokyo',
      language: 'fr',
      startedOn: null,
      experienceIds: [],
      allowedActions: ['listSteps', 'update', 'stop'],
    },
  })
  t.strictSame(states(made.body), Array(7).fill('not_started'))
  t.strictSame(await eventsOf(made.body.id), ['journey.planned'])
})

t.test('it may begin at any step, and several may lead to one market', async (t) => {
  const journey = await aJourney(house, { atStep: 4 })
  t.match(journey, { state: 'running', startedOn: '2014-04-28' })
  t.strictSame(states(journey), ['not_started', 'not_started', 'not_started', 'in_progress', 'not_started', 'not_started', 'not_started'])
  t.strictSame(await eventsOf(journey.steps[3].id), ['journey_step.started'])
  t.match(await aJourney(house, { atStep: 4 }), { state: 'running', market: 'PL' })
})

t.test('nobody begins a journey for a cluster whose team they are not on', async (t) => {
  const at = (pointer: string) => ({ errors: [{ pointer }] })
  const start = (body: object) => () => as('jordi').post('/v1/journeys', body)
  await refused(t, start({ clusterId: lille }), 422, 'unknown-reference', at('/clusterId'))
  const own = { clusterId: clusters.barcelonaMedia.id }
  await refused(t, start({ ...own, framework: 'no-such-framework' }), 422, 'unknown-reference', at('/framework'))
  await refused(t, start({ ...own, atStep: 8 }), 422, 'unknown-reference', at('/atStep'))
  await refused(t, start({ ...own, market: 'Poland' }), 422, 'invalid-body', at('/market'))
  await refused(t, () => anonymous.post('/v1/journeys', own), 401, 'unauthenticated')
})

t.test('the team sees it, others do not; an admin sees how far it is, and not what for', async (t) => {
  const { id } = await aJourney(house, { goal: 'Ours alone', atStep: 1 })
  const path = `/v1/journeys/${id}`
  t.match(await as('marta').get(path), { status: 200, body: { goal: 'Ours alone' } })
  t.match(await as('jordi').get(path), { status: 404 })
  const seen = await as('ada').get(path)
  t.match(seen, { status: 200, body: { state: 'running', goal: null, experienceIds: [], allowedActions: ['stop'] } })
  t.notOk(seen.text.includes('Ours alone'))
  t.match(await as('ada').get(`${path}/steps`), { status: 403, body: { code: 'forbidden' } })
  t.match(await as('jordi').get(`${path}/steps`), { status: 404 })
})

t.test('the team changes market, goal and owner; only somebody of the team looks after it', async (t) => {
  const { id } = await aJourney(house, { goal: 'Sell' })
  const path = `/v1/journeys/${id}`
  t.match(await as('marta').patch(path, { ownerId: people.marta.id, goal: null, market: 'CZ' }), {
    status: 200,
    body: { version: 2, owner: { id: people.marta.id }, goal: null, market: 'CZ' },
  })
  await refused(t, () => as('lea').patch(path, { ownerId: people.jordi.id }), 422, 'unknown-reference', { errors: [{ pointer: '/ownerId' }] })
  await refused(t, () => as('lea').patch(path, { ownerId: null }), 422, 'invalid-body')
  await refused(t, () => as('ada').patch(path, { market: 'FR' }), 403, 'forbidden')
  await refused(t, () => as('lea').patch(path, { market: 'FR' }, { headers: { 'if-match': '"1.x"' } }), 412, 'version-conflict')
})

t.test('a journey is completed when each step is done or skipped, and not all are skipped', async (t) => {
  const journey = await aJourney(house, { atStep: 5 })
  const complete = () => as('lea').post(`/v1/journeys/${journey.id}/completion`)
  await refused(t, complete, 409, 'steps-open', { detail: 'Neither done nor skipped: 1, 2, 3, 4, 5, 6, 7.' })
  await finish(journey)
  await refused(t, complete, 409, 'steps-open', { detail: 'Every step was skipped; stop the journey instead.' })
  await as('lea').post(`${stepPath(journey, 5)}/reopening`)
  await as('lea').post(`${stepPath(journey, 5)}/completion`)
  clock.forward(3 * day)
  t.match(await complete(), { status: 200, body: { state: 'completed', endedOn: '2014-05-01', allowedActions: ['listSteps', 'recordExperience'] } })
  t.strictSame((await eventsOf(journey.id)).at(-1), 'journey.completed')
  await refused(t, complete, 409, 'wrong-state')
  await refused(t, () => as('lea').post(`${stepPath(journey, 5)}/reopening`), 409, 'journey-over')
  await refused(t, () => as('lea').patch(`/v1/journeys/${journey.id}`, { market: 'FR' }), 409, 'wrong-state')
})

t.test('its owner or a manager gives a journey up with a reason, and an admin for a team that is gone', async (t) => {
  const stop = (person: 'lea' | 'marta' | 'ada', id: string) => as(person).post(`/v1/journeys/${id}/stop`, { reason: 'No time' })
  for (const person of ['lea', 'marta', 'ada'] as const) {
    const { id } = await aJourney(house)
    t.match(await stop(person, id), { status: 200, body: { state: 'stopped', stopReason: person === 'ada' ? null : 'No time' } }, person)
    await refused(t, () => stop(person, id), 409, 'wrong-state')
  }
  const { id } = await aJourney(house)
  await as('lea').patch(`/v1/journeys/${id}`, { ownerId: people.marta.id })
  await refused(t, () => stop('lea', id), 403, 'forbidden')
  await refused(t, () => as('marta').post(`/v1/journeys/${id}/stop`, {}), 422, 'invalid-body')
})

t.test('the self-evaluation records experiences, of this cluster and in this market, which are heard in the evidence', async (t) => {
  const practice = await plantPractice(house, {})
  const journey = await aJourney(house, { atStep: 6 })
  const record = (more: object = {}) =>
    as('lea').post(`/v1/journeys/${journey.id}/experiences`, { ...said(house), practiceId: practice.id, journeyStep: 5, ...more })
  await refused(t, record, 409, 'not-evaluating')
  await as('lea').post(`${stepPath(journey, 7)}/start`)
  const made = await record()
  const [experienceId] = made.body.experienceIds
  t.match(made, { status: 201, headers: { location: `/v1/experiences/${experienceId}` }, body: { version: 2, experienceIds: [experienceId] } })
  t.match((await as('lea').get(`/v1/experiences/${experienceId}`)).body, { cluster: { id: lille }, market: 'PL', journeyStep: 5, state: 'recorded' })
  t.match((await as('lea').get(`/v1/practices/${practice.id}/evidence`)).body, { n: 1 })
  t.strictSame((await eventsOf(journey.id)).at(-1), 'journey.experience_recorded')
  await refused(t, () => record({ market: 'FR' }), 422, 'invalid-body', { errors: [{ pointer: '/market', code: 'read-only' }] })
  await refused(t, () => record({ outcome: null }), 422, 'invalid-body')
  await refused(t, () => as('ada').post(`/v1/journeys/${journey.id}/experiences`, said(house)), 403, 'forbidden')
  await as('lea').post(`${stepPath(journey, 7)}/skip`, { reason: 'Later' })
  await refused(t, record, 409, 'not-evaluating')
})

t.test('whoever leaves the team no longer sees its journeys', async (t) => {
  const { id } = await aJourney(house)
  t.match(await as('lea').get(`/v1/journeys/${id}`), { status: 200 })
  await rows(`update affiliations set state = 'ended' where user_id = $1 and cluster_id = $2`, [people.lea.id, lille])
  t.match(await as('lea').get(`/v1/journeys/${id}`), { status: 404 })
  t.strictSame((await as('lea').get('/v1/journeys?mine=true')).body.data, [])
  t.match(await as('marta').get(`/v1/journeys/${id}`), { status: 200, body: { owner: { id: people.lea.id } } })
  await rows(`update affiliations set state = 'active' where user_id = $1 and cluster_id = $2`, [people.lea.id, lille])
})

t.test('the list is of one’s clusters, by cluster, state and market, and its pages join without a gap', async (t) => {
  const other = (await as('jordi').post('/v1/journeys', { clusterId: clusters.barcelonaMedia.id, market: 'BR', atStep: 1 })).body.id
  const ids = async (person: 'lea' | 'jordi' | 'ada', filter = '') =>
    (await as(person).get(`/v1/journeys?limit=100${filter}`)).body.data.map(({ id }: { id: string }) => id)
  t.notOk((await ids('lea')).includes(other))
  t.strictSame(await ids('jordi'), [other])
  t.ok((await ids('ada')).includes(other))
  t.strictSame(await ids('ada', '&market=BR&state=running'), [other])
  t.strictSame(await ids('ada', `&clusterId=${clusters.barcelonaMedia.id}&state=stopped`), [])
  t.strictSame(await ids('lea', '&market=BR'), [])
  const whole = await ids('lea')
  const joined: string[] = []
  let cursor = ''
  do {
    const { body } = await as('lea').get(`/v1/journeys?limit=2${cursor}`)
    joined.push(...body.data.map(({ id }: { id: string }) => id))
    cursor = body.nextCursor && `&cursor=${body.nextCursor}`
  } while (cursor)
  t.strictSame(joined, whole)
})
