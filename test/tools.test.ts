import { openHouse } from './support/house.ts'
import { refusing } from './support/refusing.ts'
import t from './support/tap.ts'

const house = await openHouse(t)
const { as, anonymous, rows } = house
const refused = refusing(house)

const guide = { kind: 'guide', title: 'First steps in Japan', summary: 'What to know before the first meeting.', language: 'en' }
const list = async (tool: object = {}): Promise<string> => (await as('ada').post('/v1/tools', { ...guide, ...tool })).body.id
const titles = async (filter: string) => (await anonymous.get(`/v1/tools?${filter}`)).body.data.map(({ title }: { title: string }) => title)

t.test('an admin puts a tool on the list, and everybody reads it', async (t) => {
  const made = await as('ada').post('/v1/tools', { ...guide, journeySteps: [3], topics: ['culture-misread'], countries: ['JP'] })
  t.match(made, {
    status: 201,
    headers: { location: `/v1/tools/${made.body.id}` },
    body: { version: 1, funding: null, allowedActions: ['update', 'remove'] },
  })
  t.match(await anonymous.get(`/v1/tools/${made.body.id}`), { status: 200, body: { title: guide.title, countries: ['JP'], allowedActions: [] } })
  t.match(await rows('select type, data from events where subject_id = $1', [made.body.id]), [{ type: 'tool.published', data: { kind: 'guide' } }])
})

t.test('nobody but an admin writes on the list', async (t) => {
  const id = await list({ title: 'Not yours' })
  await refused(t, () => as('marta').post('/v1/tools', guide), 403, 'missing-scope')
  await refused(t, () => as('marta').patch(`/v1/tools/${id}`, { title: 'Mine' }), 403, 'missing-scope')
  await refused(t, () => as('marta').delete(`/v1/tools/${id}`), 403, 'missing-scope')
})

t.test('what does not fit together is refused', async (t) => {
  const create = (more: object) => () => as('ada').post('/v1/tools', { ...guide, ...more })
  const at = (pointer: string) => ({ errors: [{ pointer }] })
  await refused(t, create({ validFrom: '2014-02-01', validUntil: '2014-01-31' }), 422, 'invalid-body', at('/validUntil'))
  await refused(t, create({ funding: { maximumEur: 500 } }), 422, 'invalid-body', at('/funding'))
  await refused(t, create({ kind: 'funding_scheme', funding: { minimumEur: 500, maximumEur: 100 } }), 422, 'invalid-body', at('/funding/maximumEur'))
  await refused(t, create({ topics: ['no-such-topic'] }), 422, 'invalid-body', at('/topics/0'))
  const id = await list({ title: 'Until the end of May', validUntil: '2014-05-31' })
  await refused(t, () => as('ada').patch(`/v1/tools/${id}`, { validFrom: '2014-06-01' }), 422, 'invalid-body', at('/validUntil'))
  await refused(t, () => as('ada').patch(`/v1/tools/${id}`, { title: 'Late' }, { headers: { 'if-match': '"7.x"' } }), 412, 'version-conflict')
})

t.test('a patch merges, and a null removes', async (t) => {
  const id = await list({ kind: 'funding_scheme', title: 'Vouchers', funding: { minimumEur: 100, sharePercent: 50 }, provider: 'A region' })
  t.match(await as('ada').patch(`/v1/tools/${id}`, { funding: { maximumEur: 900 }, provider: null }), {
    status: 200,
    body: { version: 2, provider: null, funding: { minimumEur: 100, maximumEur: 900, sharePercent: 50 } },
  })
  t.match(await as('ada').patch(`/v1/tools/${id}`, { funding: null, kind: 'instrument' }), {
    status: 200,
    body: { kind: 'instrument', funding: null },
  })
})

t.test('a tool is found by kind, step, topic, country and the day on which it is offered', async (t) => {
  const only = { kind: 'facts_and_figures', topics: ['no-market-data'] }
  await list({ ...only, title: 'A everywhere, always', journeySteps: [3] })
  await list({ ...only, title: 'B in France, this year', countries: ['FR'], validFrom: '2014-01-01', validUntil: '2014-12-31', journeySteps: [3, 4] })
  await list({ ...only, title: 'C in Italy, from June', countries: ['IT'], validFrom: '2014-06-01', topics: ['partner-went-silent'] })
  const found = async (filter: string) => (await titles(`kind=facts_and_figures&${filter}`)).map((title: string) => title[0])
  t.strictSame(await found(''), ['A', 'B', 'C'])
  t.strictSame(await found('journeyStep=4'), ['B'])
  t.strictSame(await found('topic=market-information'), ['A', 'B'], 'with a topic below it')
  t.strictSame(await found('country=IT'), ['A', 'C'])
  t.strictSame(await found('validOn=2014-12-31'), ['A', 'B', 'C'])
  t.strictSame(await found('validOn=2014-05-31'), ['A', 'B'])
  t.strictSame(await found('validOn=2015-01-01&country=FR'), ['A'])
  t.match(await anonymous.get('/v1/tools?validOn=2014-02-30'), { status: 400, body: { errors: [{ parameter: 'validOn' }] } })
})

t.test('pages of tools join without a gap, in both orders', async (t) => {
  for (const sort of ['title', '-createdAt']) {
    const whole = await titles(`sort=${sort}&limit=100`)
    const joined: string[] = []
    let cursor = ''
    do {
      const { body } = await anonymous.get(`/v1/tools?sort=${sort}&limit=3${cursor}`)
      joined.push(...body.data.map(({ title }: { title: string }) => title))
      cursor = body.nextCursor && `&cursor=${body.nextCursor}`
    } while (cursor)
    t.strictSame(joined, whole)
  }
})

t.test('what is taken off the list is gone for everybody', async (t) => {
  const id = await list({ title: 'Out of date' })
  t.match(await as('ada').delete(`/v1/tools/${id}`), { status: 204 })
  t.match(await anonymous.get(`/v1/tools/${id}`), { status: 404 })
  t.notOk((await titles('limit=100')).includes('Out of date'))
  await refused(t, () => as('ada').delete(`/v1/tools/${id}`), 404, 'not-found')
})
