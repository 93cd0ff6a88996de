import { clusters, type PersonKey, people } from '../src/demo/cast.ts'
import { casesIn } from './support/cases.ts'
import { openHouse } from './support/house.ts'
import { refusing } from './support/refusing.ts'
import t from './support/tap.ts'

const house = await openHouse(t)
const { as, rows } = house
const refused = refusing(house)
const { open, walk, give } = casesIn(house)
const drafts = (caseId: string) => `/v1/cases/${caseId}/practice-drafts`
const draft = (id: string, noun = '') => `/v1/practice-drafts/${id}${noun}`
const asking = { title: 'Begin next door', kind: 'success' }

/** A case with advice of these people. */
const advised = async (persons: PersonKey[], more: object = {}, said: object = {}) => {
  const { id } = await open('lea', { situation: 'Told by Lille.', constraints: 'No money.', journeyStep: 1, ...more })
  const contributionIds: string[] = []
  for (const person of persons) contributionIds.push((await give(person, id, { body: `Said by ${person}.`, ...said })).id)
  await walk('lea', id, 'consultation', 'advice')
  return { id, contributionIds }
}
const consentOf = async (person: PersonKey) => (await as(person).get('/v1/me/contribution-consents?answer=asked')).body.data[0]
const answer = async (person: PersonKey, said: string) =>
  as(person).put(`/v1/contribution-consents/${(await consentOf(person)).id}/answer`, { answer: said })

t.test('a case becomes a practice with the words of those who consented, and of nobody else', async (t) => {
  const { id, contributionIds } = await advised(['jordi', 'bruno', 'giulia'])
  const made = await as('lea').post(drafts(id), { ...asking, contributionIds })
  t.match(made, {
    status: 201,
    headers: { location: draft(made.body.id) },
    body: {
      state: 'asking',
      practice: null,
      consents: [{ contributionId: null, answer: 'given' }, { answer: 'asked' }, { answer: 'asked' }, { answer: 'asked' }],
    },
  })
  t.match(await consentOf('jordi'), { contributionId: contributionIds[0], title: 'Begin next door', case: { id }, practiceDraftId: made.body.id })
  t.equal((await answer('jordi', 'given')).status, 200)
  t.equal((await answer('bruno', 'refused')).status, 200)
  const done = await as('lea').post(draft(made.body.id, '/completion'))
  t.match(done, { status: 200, body: { state: 'drafted', practice: { title: 'Begin next door', state: 'draft' }, allowedActions: ['read'] } })
  const practice = (await as('lea').get(`/v1/practices/${done.body.practice.id}`)).body
  t.match(practice, {
    problem: 'Told by Lille.',
    context: 'No money.',
    solution: 'Said by jordi.',
    journeySteps: [1],
    ownerCluster: { id: clusters.lilleMetropole.id },
    author: { id: people.lea.id },
  })
  t.match((await as('lea').get(`/v1/cases/${id}`)).body, { practices: [{ id: practice.id }] })
  t.match((await as('lea').get(`/v1/practices/${practice.id}/source-case`)).body, { id })
  const consent = (await as('giulia').get('/v1/me/contribution-consents')).body.data[0]
  await refused(t, () => as('giulia').put(`/v1/contribution-consents/${consent.id}/answer`, { answer: 'given' }), 409, 'wrong-state')
})

t.test('where a facilitator drafts it, the case giver is asked for the words of the case', async (t) => {
  const { id, contributionIds } = await advised(['jordi'])
  const made = (await as('petra').post(drafts(id), { ...asking, contributionIds })).body
  t.match(await consentOf('lea'), { contributionId: null })
  await answer('jordi', 'given')
  await answer('lea', 'refused')
  t.match(await rows(`select kind from notifications where user_id = $1 and subject_id = $2`, [people.petra.id, made.id]), [
    { kind: 'practice_draft.answered' },
  ])
  const { practice } = (await as('petra').post(draft(made.id, '/completion'))).body
  t.match((await as('petra').get(`/v1/practices/${practice.id}`)).body, { problem: null, teaser: null, solution: 'Said by jordi.' })
})

t.test('where all words are one’s own nobody is asked; minds can be changed until it is drafted', async (t) => {
  const alone = await advised([])
  t.match(await as('lea').post(drafts(alone.id), asking), { status: 201, body: { state: 'drafted', practice: { state: 'draft' } } })
  const { id, contributionIds } = await advised(['jordi'])
  const made = (await as('lea').post(drafts(id), { ...asking, contributionIds })).body
  const consent = await consentOf('jordi')
  const say = (said: string) => as('jordi').put(`/v1/contribution-consents/${consent.id}/answer`, { answer: said })
  t.match(await say('given'), { body: { answer: 'given', version: 2 } })
  t.match(await say('given'), { body: { version: 2 } }, 'the same again changes nothing')
  t.match(await say('refused'), { body: { answer: 'refused', version: 3 } })
  await as('jordi').post(`/v1/contributions/${contributionIds[0]}/withdrawal`)
  await say('given')
  const { practice } = (await as('lea').post(draft(made.id, '/completion'))).body
  t.match((await as('lea').get(`/v1/practices/${practice.id}`)).body, { solution: null }, 'what was taken back is not used')
})

t.test('who was asked is told to nobody: an unattributed contribution stays so', async (t) => {
  const { id, contributionIds } = await advised(['bruno'], {}, { attribution: 'unattributed' })
  const made = (await as('lea').post(drafts(id), { ...asking, contributionIds })).body
  await answer('bruno', 'given')
  const { practice } = (await as('lea').post(draft(made.id, '/completion'))).body
  for (const path of [draft(made.id), drafts(id), `/v1/practices/${practice.id}`, `/v1/cases/${id}`]) {
    t.notMatch((await as('lea').get(path)).text, new RegExp(`${people.bruno.id}|Bruno`), path)
  }
  t.notMatch(JSON.stringify(await rows('select * from events where subject_id = $1', [made.id])), people.bruno.id)
  t.notMatch(JSON.stringify(await rows('select * from notifications where user_id = $1', [people.lea.id])), people.bruno.id)
})

t.test('who may not is refused, and whom the case is kept from finds no trace', async (t) => {
  const { id, contributionIds } = await advised(['jordi'], { excludedClusterIds: [clusters.wisla.id] })
  const begin =
    (person: PersonKey, more = {}) =>
    () =>
      as(person).post(drafts(id), { ...asking, contributionIds, ...more })
  await refused(t, begin('jordi'), 403, 'forbidden')
  await refused(t, begin('tomasz'), 404, 'not-found')
  const other = await advised(['bruno'])
  await refused(t, begin('lea', { contributionIds: other.contributionIds }), 422, 'unknown-reference', {
    errors: [{ pointer: '/contributionIds/0' }],
  })
  const early = await open()
  await refused(t, () => as('lea').post(drafts(early.id), asking), 409, 'wrong-state')
  const made = (await begin('lea')()).body
  await refused(t, begin('lea'), 409, 'already-asking')
  await refused(t, () => as('petra').post(draft(made.id, '/completion')), 403, 'forbidden')
  for (const person of ['jordi', 'bruno', 'tomasz', 'nina', 'ada'] as const) await refused(t, () => as(person).get(draft(made.id)), 404, 'not-found')
  const consent = await consentOf('jordi')
  for (const person of ['lea', 'bruno', 'tomasz'] as const) {
    await refused(t, () => as(person).put(`/v1/contribution-consents/${consent.id}/answer`, { answer: 'given' }), 404, 'not-found')
  }
  const { practice } = (await as('lea').post(draft(made.id, '/completion'))).body
  await rows(`update practice_codes set visibility = 'network', author_consent_to = 'network', owner_consent_to = 'network'`)
  await rows(`update practices set state = 'published', published_at = $2 where id = $1`, [practice.id, house.clock.now.toISOString()])
  for (const person of ['tomasz', 'nina'] as const) {
    t.equal((await as(person).get(`/v1/practices/${practice.id}`)).status, 200)
    t.equal((await as(person).get(`/v1/practices/${practice.id}/source-case`)).status, 404)
  }
  t.equal((await as('bruno').get(`/v1/practices/${practice.id}/source-case`)).status, 200)
  const dropped = (await as('lea').post(drafts(other.id), { ...asking, contributionIds: other.contributionIds })).body
  t.match(await as('petra').post(draft(dropped.id, '/cancellation')), { status: 200, body: { state: 'dropped' } })
  await refused(t, () => as('lea').post(draft(dropped.id, '/completion')), 409, 'wrong-state')
})
