import { type Measured, resultsFor, unmetBy } from '../src/clusters/criteria.ts'
import { clusters, people } from '../src/demo/cast.ts'
import { openHouse } from './support/house.ts'
import t from './support/tap.ts'

const house = await openHouse(t)
const { as, anonymous, rows, fingerprint, clock } = house

const sound = { name: 'Loire Numérique', country: 'FR', memberCount: 64, smeCount: 58, teamFte: 2.5, website: 'https://loire.example.org' }
const small = { ...sound, memberCount: 9, smeCount: 4 }
const register = async (profile: object = sound): Promise<string> => (await as('nina').post('/v1/clusters', profile)).body.id
const submit = (clusterId: string, body: object = {}) => as('nina').post(`/v1/clusters/${clusterId}/validations`, body)
const decide = (validationId: string, body: object) => as('ada').post(`/v1/cluster-validations/${validationId}/decision`, body)
const validate = async (clusterId: string) => decide((await submit(clusterId)).body.id, { outcome: 'validated' })
const statusOf = async (clusterId: string): Promise<string> => (await as('nina').get(`/v1/clusters/${clusterId}`)).body.validation.status
const told = (person: 'ada' | 'nina', kind: string) =>
  rows('select subject_id, params from notifications where user_id = $1 and kind = $2 order by created_at desc, id desc', [people[person].id, kind])
const eventsOf = async (id: string) =>
  (await rows<{ type: string }>('select type from events where subject_id = $1 order by sequence', [id])).map(({ type }) => type)

t.test('the criteria are public data, by version', async (t) => {
  const { body } = await anonymous.get('/v1/validation-criteria')
  t.strictSame(
    body.data.map(({ version, code, attribute, per, atLeast }: Record<string, unknown>) => [version, code, attribute, per, atLeast]),
    [
      [1, 'member-count', 'memberCount', null, 10],
      [1, 'sme-share', 'smeCount', 'memberCount', 0.5],
      [1, 'team-fte', 'teamFte', null, 0.5],
      [1, 'website', 'website', null, null],
    ],
  )
  t.equal(body.nextCursor, null)
  t.strictSame((await anonymous.get('/v1/validation-criteria?version=1')).body, body)
  t.strictSame((await as('lea').get('/v1/validation-criteria?version=2')).body.data, [])
})

t.test('a criterion is met at its bound, and never by what is unknown', async (t) => {
  const rule = { attribute: 'smeCount' as const, per: 'memberCount' as const, atLeast: 0.5 }
  const result = (profile: Measured) => resultsFor([{ code: 'sme-share', rule }], profile)[0]
  t.match(result({ smeCount: 5, memberCount: 10 }), { met: true, value: 0.5, waived: false })
  t.match(result({ smeCount: 4, memberCount: 10 }), { met: false, value: 0.4 })
  t.match(result({ smeCount: null, memberCount: 10 }), { met: false, value: null })
  t.match(result({ smeCount: 0, memberCount: 0 }), { met: false, value: null })
  const given = [{ code: 'markets', rule: { attribute: 'targetMarkets', present: true as const } }]
  t.strictSame(unmetBy(given, { targetMarkets: ['FR'] }), [])
  for (const targetMarkets of [[], null, undefined, '']) t.strictSame(unmetBy(given, { targetMarkets }), ['markets'])
})

t.test('a manager submits: each criterion is measured, admins are told', async (t) => {
  const id = await register(small)
  const submitted = await submit(id, { note: 'We were founded last spring.' })
  t.match(submitted, {
    status: 201,
    headers: { location: `/v1/cluster-validations/${submitted.body.id}` },
    body: {
      state: 'submitted',
      cluster: { id, name: sound.name, country: 'FR' },
      criteriaVersion: 1,
      note: 'We were founded last spring.',
      submittedBy: { id: people.nina.id, displayName: people.nina.displayName },
      decidedAt: null,
      allowedActions: [],
    },
  })
  t.strictSame(
    submitted.body.results.map(({ code, met }: { code: string; met: boolean }) => [code, met]),
    [
      ['member-count', false],
      ['sme-share', false],
      ['team-fte', true],
      ['website', true],
    ],
  )
  t.equal(await statusOf(id), 'submitted')
  t.match(await told('ada', 'cluster.submitted'), [{ subject_id: id, params: { validationId: submitted.body.id } }])
  t.match(await rows(`select data from events where type = 'cluster.submitted'`), [{ data: { unmet: ['member-count', 'sme-share'] } }])
  const before = await fingerprint()
  t.match(await submit(id), { status: 409, body: { code: 'wrong-state' } })
  t.notOk((await submit(id)).body.allowedActions.includes('submitForValidation'))
  t.match(await as('ada').post(`/v1/clusters/${id}/validations`, {}), { status: 403, body: { code: 'forbidden' } })
  t.match(await as('lea').post(`/v1/clusters/${id}/validations`, {}), { status: 404 })
  t.match(await as('lea').post(`/v1/clusters/${clusters.lilleMetropole.id}/validations`, {}), { status: 403 })
  t.equal(await fingerprint(), before)
})

t.test('only an admin decides, and every unmet criterion needs a waiver with a reason', async (t) => {
  const id = await register(small)
  const validationId: string = (await submit(id)).body.id
  const before = await fingerprint()
  const reason = 'Young, and growing'
  t.match(await as('nina').post(`/v1/cluster-validations/${validationId}/decision`, { outcome: 'validated' }), { status: 403 })
  t.match(await decide(validationId, { outcome: 'validated' }), {
    status: 409,
    body: { code: 'criteria-unmet', errors: [{ code: 'member-count' }, { code: 'sme-share' }] },
  })
  const one = { criterion: 'member-count', reason }
  t.match(await decide(validationId, { outcome: 'validated', waivers: [one] }), { status: 409, body: { errors: [{ code: 'sme-share' }] } })
  t.match(await decide(validationId, { outcome: 'validated', waivers: [one, { criterion: 'website', reason }] }), {
    status: 422,
    body: { code: 'invalid-body', errors: [{ pointer: '/waivers/1/criterion', code: 'nothing-to-waive' }] },
  })
  t.match(await decide(validationId, { outcome: 'validated', waivers: [{ criterion: 'sme-share', reason: ' ' }] }), { status: 422 })
  t.match(await decide(validationId, { outcome: 'refused' }), { status: 422, body: { errors: [{ pointer: '/reason', code: 'required' }] } })
  t.equal(await fingerprint(), before)

  const decided = await decide(validationId, { outcome: 'validated', waivers: [one, { criterion: 'sme-share', reason }] })
  t.match(decided, { status: 200, body: { state: 'validated', decidedBy: { id: people.ada.id }, version: 2, allowedActions: [] } })
  t.match(decided.body.results[0], { code: 'member-count', met: false, value: 9, waived: true, waiverReason: reason })
  t.match(decided.body.results[2], { code: 'team-fte', met: true, waived: false, waiverReason: null })
  t.match(await anonymous.get(`/v1/clusters/${id}`), { status: 200, body: { validation: { status: 'validated', lapsesOn: '2017-04-28' } } })
  t.match(await told('nina', 'cluster.validated'), [{ subject_id: id }])
  t.match(await rows('select action, before, after from audit_entries where subject_id = $1', [id]), [
    {
      action: 'cluster.validated',
      before: { validationStatus: 'submitted' },
      after: { validationStatus: 'validated', waived: [one, { criterion: 'sme-share', reason }] },
    },
  ])
  t.strictSame(await eventsOf(id), ['cluster.created', 'cluster.submitted', 'cluster.validated'])
  t.match(await decide(validationId, { outcome: 'refused', reason: 'x' }), { status: 409, body: { code: 'wrong-state' } })
})

t.test('a refusal has a reason, the profile stays hidden, and the cluster may be submitted again', async (t) => {
  const id = await register()
  const refused = await decide((await submit(id)).body.id, { outcome: 'refused', reason: 'The website belongs to somebody else' })
  t.match(refused, { status: 200, body: { state: 'refused', reason: 'The website belongs to somebody else' } })
  t.equal((await anonymous.get(`/v1/clusters/${id}`)).status, 404)
  t.match(await told('nina', 'cluster.refused'), [{ subject_id: id }])
  t.match(await rows('select action, reason from audit_entries where subject_id = $1', [id]), [{ action: 'cluster.refused', reason: /website/ }])
  t.equal((await validate(id)).body.state, 'validated')
  const { data } = (await as('nina').get(`/v1/clusters/${id}/validations`)).body
  t.strictSame(
    data.map(({ state }: { state: string }) => state),
    ['validated', 'refused'],
  )
  const first = await as('nina').get(`/v1/clusters/${id}/validations?limit=1`)
  t.match(await as('ada').get(`/v1/clusters/${id}/validations?limit=1&cursor=${first.body.nextCursor}`), {
    body: { data: [{ state: 'refused' }], nextCursor: null },
  })
})

t.test('submissions are for the team and admins', async (t) => {
  const id = await register()
  const { id: validationId } = (await validate(id)).body
  for (const person of ['nina', 'ada'] as const) t.equal((await as(person).get(`/v1/cluster-validations/${validationId}`)).status, 200)
  t.match(await as('lea').get(`/v1/cluster-validations/${validationId}`), { status: 404 })
  t.match(await as('lea').get(`/v1/clusters/${id}/validations`), { status: 403, body: { code: 'forbidden' } })
  t.match(await anonymous.get(`/v1/clusters/${id}/validations`), { status: 401 })
  t.match(await decide(id, { outcome: 'validated' }), { status: 404 })
})

t.test('while a submission waits its results follow the profile, and If-Match protects the decision', async (t) => {
  const id = await register(small)
  const read = await submit(id)
  await as('nina').patch(`/v1/clusters/${id}`, { memberCount: 12, smeCount: 12 })
  const ask = { headers: { 'if-match': read.headers.etag! } }
  t.match(await as('ada').post(`/v1/cluster-validations/${read.body.id}/decision`, { outcome: 'refused', reason: 'Too small' }, ask), {
    status: 412,
    body: { code: 'version-conflict' },
  })
  t.match(await as('ada').get(`/v1/cluster-validations/${read.body.id}`), {
    body: { version: 2, results: [{ met: true, value: 12 }, { met: true }] },
  })
  await as('nina').patch(`/v1/clusters/${id}`, { city: 'Nantes' })
  t.equal((await as('ada').get(`/v1/cluster-validations/${read.body.id}`)).body.version, 2, 'what no criterion looks at changes no result')
  t.match(await decide(read.body.id, { outcome: 'validated' }), { status: 200 })
})

t.test('a validation stands when figures change, and the people concerned are told once', async (t) => {
  const id = await register(small)
  const waivers = ['member-count', 'sme-share'].map((criterion) => ({ criterion, reason: 'Young' }))
  await decide((await submit(id)).body.id, { outcome: 'validated', waivers })
  const change = async (body: object) => as('nina').patch(`/v1/clusters/${id}`, body)
  await change({ memberCount: 8 })
  t.strictSame((await told('nina', 'cluster.criteria_unmet')).length, 0, 'what was waived is not news')
  t.match(await change({ website: null }), { status: 200, body: { validation: { status: 'validated' } } })
  await change({ city: 'Nantes' })
  for (const person of ['nina', 'ada'] as const) {
    t.strictSame(await told(person, 'cluster.criteria_unmet'), [{ subject_id: id, params: { criteria: ['website'] } }])
  }
  t.match(await rows(`select data from events where subject_id = $1 and type = 'cluster.updated' order by sequence`, [id]), [
    { data: {} },
    { data: { newlyUnmet: ['website'] } },
    { data: {} },
  ])
})

t.test('an admin ends a validation early, with a reason', async (t) => {
  const path = `/v1/clusters/${clusters.buda.id}/validation-lapse`
  const before = await fingerprint()
  t.match(await as('bruno').post(path, { reason: 'x' }), { status: 403, body: { code: 'missing-scope' } })
  t.match(await as('ada').post(path, {}), { status: 422 })
  t.equal(await fingerprint(), before)
  t.match(await as('ada').post(path, { reason: 'The association was dissolved' }), { status: 200, body: { validation: { status: 'lapsed' } } })
  t.match(await rows('select action, reason from audit_entries where subject_id = $1', [clusters.buda.id]), [
    { action: 'cluster.lapsed', reason: 'The association was dissolved' },
  ])
  t.equal((await as('lea').get(`/v1/clusters/${clusters.buda.id}`)).status, 404)
  t.equal((await as('bruno').get(`/v1/clusters/${clusters.buda.id}`)).status, 200)
  t.match(await as('ada').post(path, { reason: 'x' }), { status: 409, body: { code: 'wrong-state' } })
})

t.test('a validation lapses at its date: the job may run twice', async (t) => {
  const id = await register()
  const { id: validationId } = (await validate(id)).body
  const threeYears = new Date('2017-04-28T00:00:00Z').getTime() - clock.now.getTime()
  clock.forward(threeYears - 1)
  await house.runJobs()
  t.equal((await anonymous.get(`/v1/clusters/${id}`)).status, 200)
  clock.forward(1)
  await house.runJobs()
  t.equal((await anonymous.get(`/v1/clusters/${id}`)).status, 404)
  t.match((await as('nina').get(`/v1/clusters/${id}`)).body.validation, { status: 'lapsed', lapsesOn: null })
  t.match(await as('nina').get(`/v1/cluster-validations/${validationId}`), { body: { state: 'lapsed', lapsedAt: clock.now.toISOString() } })
  t.match(await told('nina', 'cluster.lapsed'), [{ subject_id: id }])
  const before = await fingerprint()
  await rows(`update jobs set done_at = null where unique_key = $1`, [`cluster.lapse:${id}`])
  t.match(await house.runJobs(), { failed: 0 })
  t.equal(await fingerprint(), before)
  const again = await validate(id)
  t.equal(again.body.state, 'validated', 'and it can be validated again')
  t.match(await anonymous.get(`/v1/clusters/${id}`), { body: { validation: { lapsesOn: '2020-04-28' } } })
  clock.forward(1000)
  await house.runJobs()
  t.equal(await statusOf(id), 'validated')
})

t.test('an admin puts other criteria in force; what was submitted goes on under its own version', async (t) => {
  const waiting = await submit(await register(small))
  const criteria = [
    { code: 'team', description: 'At least two people', attribute: 'teamFte', atLeast: 2 },
    { code: 'markets', description: 'Target markets', attribute: 'targetMarkets' },
  ]
  const before = await fingerprint()
  const publish = (body: object) => as('ada').post('/v1/validation-criteria', body)
  t.match(await as('nina').post('/v1/validation-criteria', { criteria }), { status: 403, body: { code: 'missing-scope' } })
  t.match(await as('nina', ['admin']).post('/v1/validation-criteria', { criteria }), { status: 403, body: { code: 'forbidden' } })
  t.match(await publish({ criteria: [...criteria, criteria[0]] }), { status: 422, body: { errors: [{ pointer: '/criteria' }] } })
  t.match(await publish({ criteria: [{ ...criteria[1], atLeast: 2 }] }), { status: 422, body: { errors: [{ pointer: '/criteria/0/atLeast' }] } })
  t.match(await publish({ criteria: [{ ...criteria[1], per: 'memberCount' }] }), { status: 422, body: { errors: [{ pointer: '/criteria/0/per' }] } })
  t.match(await publish({ criteria: [] }), { status: 422 })
  t.equal(await fingerprint(), before)

  const published = await publish({ criteria })
  t.match(published, {
    status: 201,
    headers: { location: '/v1/validation-criteria?version=2' },
    body: {
      data: [
        { version: 2, code: 'team', attribute: 'teamFte', per: null, atLeast: 2 },
        { version: 2, code: 'markets', atLeast: null },
      ],
    },
  })
  t.strictSame((await anonymous.get('/v1/validation-criteria')).body, published.body)
  t.equal((await anonymous.get('/v1/validation-criteria?version=1')).body.data.length, 4)
  t.match(await rows(`select action, actor_id from audit_entries where subject_kind = 'validation_criteria'`), [
    { action: 'validation_criteria.published', actor_id: people.ada.id },
  ])
  t.match(await decide(waiting.body.id, { outcome: 'validated' }), {
    status: 409,
    body: { errors: [{ code: 'member-count' }, { code: 'sme-share' }] },
  })
  t.match((await submit(await register(small))).body, {
    criteriaVersion: 2,
    results: [
      { code: 'team', met: true },
      { code: 'markets', met: false },
    ],
  })
})
