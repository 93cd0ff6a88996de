import { clusters, type PersonKey, people } from '../src/demo/cast.ts'
import { casesIn } from './support/cases.ts'
import { recordAs } from './support/experiences.ts'
import { openHouse } from './support/house.ts'
import { plantPractice } from './support/practices.ts'
import { refusing } from './support/refusing.ts'
import t from './support/tap.ts'

const house = await openHouse(t)
const { as, rows } = house
const refused = refusing(house)
const { draft, walk, open, give } = casesIn(house)
const url = (id: string, noun = '') => `/v1/contributions/${id}${noun}`
const caseOf = async (id: string) => (await as('lea').get(`/v1/cases/${id}`)).body
const mark = (id: string, because = 'new_idea', person: PersonKey = 'lea') => as(person).put(url(id, '/useful-mark'), { because })
const minutes = (count: number) => house.clock.forward(count * 60_000)

t.test('peers give seven kinds of things, and point at what they may read', async (t) => {
  const { id } = await open()
  const practice = await plantPractice(house)
  const experience = await recordAs(house, 'jordi')
  for (const kind of ['question', 'knowledge', 'feeling', 'hypothesis', 'suggestion', 'reflection']) await give('bruno', id, { kind })
  const made = await as('jordi').post(`/v1/cases/${id}/contributions`, {
    kind: 'experience',
    body: 'We went next door first.',
    practiceId: practice.id,
    experienceId: experience.id,
  })
  t.match(made, {
    status: 201,
    headers: { location: url(made.body.id) },
    body: {
      version: 1,
      caseId: id,
      author: { displayName: 'Jordi Puig' },
      cluster: { id: clusters.barcelonaMedia.id },
      mine: true,
      attribution: 'group',
      practice: { id: practice.id },
      experienceId: experience.id,
      state: 'visible',
      useful: null,
      revision: 0,
      language: 'es',
      allowedActions: ['read', 'readRevisions', 'revise', 'withdraw'],
    },
  })
  const listed = (await as('petra').get(`/v1/cases/${id}/contributions`)).body.data
  t.same(
    listed.map(({ kind }: { kind: string }) => kind),
    ['question', 'knowledge', 'feeling', 'hypothesis', 'suggestion', 'reflection', 'experience'],
  )
  t.match(listed.at(-1), { mine: false, body: 'We went next door first.' })
  const first = await as('petra').get(`/v1/cases/${id}/contributions?limit=2`)
  const next = await as('petra').get(`/v1/cases/${id}/contributions?limit=2&cursor=${first.body.nextCursor}`)
  t.same([...first.body.data, ...next.body.data], listed.slice(0, 4), 'page by page')
  t.equal((await as('petra').get(`/v1/cases/${id}/contributions?kind=feeling`)).body.data.length, 1)
  t.match(await caseOf(id), { contributions: { total: 7, useful: 0 } })
  t.match(await rows('select kind from notifications where user_id = $1 and subject_id = $2', [people.lea.id, made.body.id]), [
    { kind: 'contribution.added' },
  ])
})

t.test('who may not contribute is refused, and so is what they may not point at', async (t) => {
  const { id } = await open()
  const say =
    (person: PersonKey, more = {}, caseId = id) =>
    () =>
      as(person).post(`/v1/cases/${caseId}/contributions`, { kind: 'suggestion', body: 'x', ...more })
  await refused(t, say('otto'), 403, 'reflections-only')
  t.equal((await say('otto', { kind: 'reflection' })()).status, 201)
  await refused(t, say('ines'), 403, 'agreement-required')
  await refused(t, say('nina'), 404, 'not-found')
  await refused(t, say('ada'), 403, 'forbidden')
  const foreign = await recordAs(house, 'bruno', { draft: true })
  await refused(t, say('jordi', { experienceId: foreign.id }), 422, 'unknown-reference', { errors: [{ pointer: '/experienceId' }] })
  const hidden = await plantPractice(house, { state: 'draft', publishedAt: null })
  await refused(t, say('jordi', { practiceId: hidden.id }), 422, 'unknown-reference', { errors: [{ pointer: '/practiceId' }] })
  const parked = await walk('lea', (await open()).id, 'parking')
  await refused(t, say('jordi', {}, parked.id), 409, 'wrong-state')
  const begun = await draft()
  await refused(t, say('lea', {}, begun.id), 409, 'wrong-state')
  const network = await open('lea', { audience: 'network' })
  t.match(await say('nina', {}, network.id)(), { status: 201, body: { cluster: { id: clusters.northlight.id } } })
  await refused(t, say('ines', {}, network.id), 403, 'agreement-required')
  await rows(`update groups set state = 'archived'`)
  await refused(t, say('jordi'), 409, 'group-read-only')
  await rows(`update groups set state = 'active'`)
})

t.test('its author changes the words, and those before are kept', async (t) => {
  const { id } = await open()
  const said = await give('jordi', id, { body: 'Begin nxt door.' })
  await refused(t, () => as('petra').patch(url(said.id), { body: 'x' }), 403, 'forbidden')
  t.match(await as('jordi').patch(url(said.id), { body: 'Begin next door.' }), { status: 200, body: { version: 2, revision: 1, revisedAt: /^2014/ } })
  t.match(await as('jordi').patch(url(said.id), { body: 'Begin next door.' }), { body: { version: 2 } }, 'the same again changes nothing')
  t.match(await as('jordi').patch(url(said.id), { attribution: 'attributed' }), { body: { version: 3, revision: 1 } })
  await as('jordi').patch(url(said.id), { body: 'Begin with Italy.' })
  const revisions = await as('bruno').get(`${url(said.id, '/revisions')}?limit=1`)
  t.match(revisions.body.data, [{ revision: 1, body: 'Begin next door.' }])
  t.match((await as('bruno').get(`${url(said.id, '/revisions')}?cursor=${revisions.body.nextCursor}`)).body.data, [
    { revision: 0, body: 'Begin nxt door.' },
  ])
  await refused(t, () => as('ada').get(url(said.id, '/revisions')), 403, 'forbidden')
})

t.test('what is withdrawn is its author’s alone, what is hidden also theirs who moderate', async (t) => {
  const { id } = await open()
  const back = await give('jordi', id)
  const bad = await give('bruno', id)
  await refused(t, () => as('petra').post(url(back.id, '/withdrawal')), 403, 'forbidden')
  await refused(t, () => as('jordi').post(url(bad.id, '/hiding'), { reason: 'x' }), 403, 'forbidden')
  await as('jordi').post(url(back.id, '/withdrawal'))
  t.match(await as('petra').post(url(bad.id, '/hiding'), { reason: 'A name is in it' }), {
    status: 200,
    body: { hidden: { reason: 'A name is in it' } },
  })
  const statuses = async (contribution: string) => {
    const found: Record<string, number> = {}
    for (const person of ['lea', 'jordi', 'bruno', 'petra', 'ada'] as const) found[person] = (await as(person).get(url(contribution))).status
    return found
  }
  t.same(await statuses(back.id), { lea: 404, jordi: 200, bruno: 404, petra: 404, ada: 404 })
  t.same(await statuses(bad.id), { lea: 404, jordi: 404, bruno: 200, petra: 200, ada: 200 })
  t.same((await as('lea').get(`/v1/cases/${id}/contributions`)).body.data, [])
  t.match(await caseOf(id), { contributions: { total: 0 } })
  t.match(await rows('select action, reason, actor_id, before, after from audit_entries where subject_id = $1', [bad.id]), [
    { action: 'contribution.hidden', reason: 'A name is in it', actor_id: people.petra.id, after: { state: 'hidden' } },
  ])
  t.match(await rows('select kind from notifications where user_id = $1 and subject_id = $2', [people.bruno.id, bad.id]), [
    { kind: 'contribution.hidden' },
  ])
  await refused(t, () => as('bruno').patch(url(bad.id), { body: 'x' }), 409, 'wrong-state')
})

t.test('the clocks stop at the first response of another cluster and at the first useful mark, and are taken anew', async (t) => {
  const { id } = await open()
  const times = async () => {
    const { firstResponseAt, firstUsefulAt, contributions } = await caseOf(id)
    return [firstResponseAt, firstUsefulAt].map((at) => at && new Date(at).getTime() - started).concat(contributions.useful)
  }
  const started = house.clock.now.getTime()
  const min = 60_000
  minutes(1)
  const question = await give('jordi', id, { kind: 'question' })
  await give('lea', id, { kind: 'knowledge' })
  t.same(await times(), [null, null, 0], 'neither a question nor what the case giver says is a response')
  minutes(1)
  const first = await give('bruno', id)
  minutes(1)
  const second = await give('jordi', id, { kind: 'experience' })
  t.same(await times(), [2 * min, null, 0])
  minutes(1)
  await mark(second.id)
  minutes(1)
  await mark(first.id, 'contact')
  t.match(await mark(question.id, 'avoided_error'), { status: 200, body: { useful: { because: 'avoided_error' } } }, 'several may be, of any kind')
  t.same(await times(), [2 * min, 4 * min, 3])
  minutes(1)
  t.match(await mark(second.id, 'saved_time'), { body: { useful: { because: 'saved_time', at: new Date(started + 4 * min).toISOString() } } })
  await as('lea').delete(url(second.id, '/useful-mark'))
  t.same(await times(), [2 * min, 5 * min, 2], 'the next mark is the first now')
  await as('bruno').post(url(first.id, '/withdrawal'))
  t.same(await times(), [3 * min, 5 * min, 1], 'what is taken back has answered nothing')
  await as('petra').post(url(question.id, '/hiding'), { reason: 'x' })
  t.same(await times(), [3 * min, null, 0])
})

t.test('only the case giver says what was useful, and not of their own', async (t) => {
  const { id } = await open()
  const said = await give('jordi', id)
  const own = await give('lea', id, { kind: 'knowledge' })
  for (const person of ['jordi', 'petra', 'ada'] as const) await refused(t, () => mark(said.id, 'contact', person), 403, 'forbidden')
  await refused(t, () => mark(own.id), 409, 'own-contribution')
  await refused(t, () => as('lea').delete(url(said.id, '/useful-mark')), 409, 'not-marked')
  await refused(t, () => mark(said.id, 'nice'), 422, 'invalid-body')
  await mark(said.id)
  t.match(await rows('select kind from notifications where user_id = $1 and subject_id = $2', [people.jordi.id, said.id]), [
    { kind: 'contribution.marked_useful' },
  ])
})

t.test('of a colleague’s answer the clock of the response takes no notice', async (t) => {
  await rows('update memberships set cluster_id = $2 where user_id = $1', [people.bruno.id, clusters.lilleMetropole.id])
  const { id } = await open()
  await give('bruno', id)
  t.match(await caseOf(id), { firstResponseAt: null })
  await rows('update memberships set cluster_id = $2 where user_id = $1', [people.bruno.id, clusters.buda.id])
})
