import { people, stuttgart } from '../src/demo/cast.ts'
import { casesIn } from './support/cases.ts'
import { recordAs } from './support/experiences.ts'
import { flagsIn } from './support/flags.ts'
import { openHouse } from './support/house.ts'
import { plantPractice } from './support/practices.ts'
import { refusing } from './support/refusing.ts'
import t from './support/tap.ts'

const house = await openHouse(t)
const { as, anonymous, rows } = house
const refused = refusing(house)
const { open, give } = casesIn(house)
const { raise, raised, decide, upheld, reverse, queue, notices } = flagsIn(house)
const aTool = async () =>
  (await as('ada').post('/v1/tools', { kind: 'guide', title: 'Japan', summary: 'Before the first meeting.', language: 'en' })).body.id
const read = (person: keyof typeof people, id: string) => as(person).get(`/v1/flags/${id}`)

t.test('whoever may read something flags it with a reason; who moderates and its author are told, and not by whom', async (t) => {
  const { id } = await plantPractice(house)
  const made = await raise('bruno', { kind: 'practice', id }, 'outdated', { reason: 'The fair is over.', language: 'nl' })
  t.match(made, {
    status: 201,
    headers: { location: `/v1/flags/${made.body.id}` },
    body: {
      version: 1,
      subject: { kind: 'practice', id, title: 'Share one stand at a trade fair' },
      group: { id: stuttgart.id },
      category: 'outdated',
      reason: 'The fair is over.',
      language: 'nl',
      raisedBy: { id: people.bruno.id },
      mine: true,
      state: 'open',
      openFlags: null,
      decision: null,
      allowedActions: ['read', 'withdraw'],
    },
  })
  const { id: flagId } = made.body
  t.match(await read('petra', flagId), { status: 200, body: { openFlags: 1, raisedBy: { id: people.bruno.id }, allowedActions: ['read', 'decide'] } })
  for (const person of ['lea', 'jordi', 'nina'] as const) t.equal((await read(person, flagId)).status, 404, person)
  t.ok((await notices('petra')).includes('flag.raised'))
  t.ok((await notices('ada')).includes('flag.raised'), 'there is one facilitator only')
  t.ok((await notices('lea')).includes('practice.flagged'))
  const [event] = await rows<{ actor_id: string | null }>('select actor_id, data from events where subject_id = $1', [flagId])
  t.match(event, { actor_id: null, data: { category: 'outdated', subjectId: id } })
  const [told] = await rows<object>(`select params from notifications where kind = 'practice.flagged' and subject_id = $1`, [id])
  t.same(told, { params: { category: 'outdated' } })
})

t.test('what one may not read, wrote oneself or has flagged already cannot be flagged; nor what is not a fault of its kind', async (t) => {
  const { id } = await plantPractice(house)
  const draft = await plantPractice(house, { state: 'draft', publishedAt: null })
  const kase = await open('lea', { excludedClusterIds: [] })
  const flag =
    (person: keyof typeof people, kind: 'practice' | 'case', subject: string, category = 'other') =>
    () =>
      raise(person, { kind, id: subject }, category)
  await refused(t, flag('nina', 'practice', id), 422, 'unknown-reference', { errors: [{ pointer: '/subject/id' }] })
  await refused(t, flag('ines', 'practice', id), 403, 'agreement-required')
  await refused(t, flag('ada', 'case', kase.id), 403, 'forbidden')
  await refused(t, flag('lea', 'practice', id), 409, 'own-words')
  await refused(t, flag('petra', 'practice', draft.id), 409, 'wrong-state')
  await refused(t, flag('bruno', 'practice', id, 'offensive'), 422, 'invalid-body', { errors: [{ pointer: '/category', code: 'invalid-value' }] })
  await refused(t, flag('bruno', 'case', kase.id, 'outdated'), 422, 'invalid-body')
  await refused(t, () => raise('bruno', { kind: 'practice', id }, 'other', { reason: ' ' }), 422, 'invalid-body', {
    errors: [{ pointer: '/reason' }],
  })
  await refused(
    t,
    () => as('bruno', ['flags:write']).post('/v1/flags', { subject: { kind: 'case', id: kase.id }, category: 'other', reason: 'No' }),
    403,
    'missing-scope',
    {
      scope: 'cases:read',
    },
  )
  await refused(t, () => anonymous.post('/v1/flags', {}), 401, 'unauthenticated')
  await raised('bruno', { kind: 'practice', id })
  await refused(t, flag('bruno', 'practice', id, 'wrong'), 409, 'already-flagged')
})

t.test('a flag is taken back by who raised it, once; then they may raise another', async (t) => {
  const { id } = await plantPractice(house)
  const flagId = await raised('bruno', { kind: 'practice', id })
  const withdraw = (person: keyof typeof people) => as(person).post(`/v1/flags/${flagId}/withdrawal`)
  await refused(t, () => withdraw('petra'), 403, 'forbidden')
  await refused(t, () => withdraw('lea'), 404, 'not-found')
  t.match(await withdraw('bruno'), { status: 200, body: { state: 'withdrawn', version: 2, allowedActions: ['read'] } })
  await refused(t, () => withdraw('bruno'), 409, 'wrong-state')
  await refused(t, () => decide('petra', flagId), 409, 'wrong-state')
  t.equal((await raise('bruno', { kind: 'practice', id })).status, 201)
})

t.test('facilitators decide over what only their group sees, admins over all; nobody over their own words or flags', async (t) => {
  const own = await plantPractice(house, { authorId: people.petra.id })
  const shared = await plantPractice(house, { visibility: 'network' })
  const flagged = await raised('bruno', { kind: 'practice', id: own.id })
  const beyond = await raised('nina', { kind: 'practice', id: shared.id })
  const hers = await raised('petra', { kind: 'practice', id: (await plantPractice(house)).id })
  await refused(t, () => decide('petra', flagged), 404, 'not-found')
  await refused(t, () => decide('petra', beyond), 404, 'not-found')
  await refused(t, () => decide('petra', hers), 403, 'forbidden')
  await refused(t, () => decide('bruno', flagged), 403, 'forbidden')
  const waiting = async (person: keyof typeof people) => (await queue(person, 'toDecide=true')).map(({ id }) => id)
  const these = [flagged, beyond, hers]
  t.same(
    [await waiting('petra'), await waiting('bruno')].flat().filter((id) => these.includes(id)),
    [],
  )
  t.same((await waiting('ada')).filter((id) => these.includes(id)).sort(), [...these].sort())
  const [first, second, third] = [await decide('ada', flagged), await decide('ada', beyond), await decide('ada', hers)]
  for (const { status } of [first, second, third]) t.equal(status, 201)
  t.ok((await notices('petra')).includes('flag.dismissed'))
  t.match(await as('petra').get(`/v1/flag-decisions/${first.body.id}`), {
    status: 200,
    body: { state: 'dismissed', flags: null, allowedActions: ['read'] },
  })
})

t.test('all that is open on one subject is decided together, whatever the version; who flagged it cannot be one who decides', async (t) => {
  const { id, practiceCodeId } = await plantPractice(house)
  await rows(`update practices set state = 'superseded' where id = $1`, [id])
  const newer = await as('petra').get(`/v1/practices/${id}`)
  t.equal(newer.body.practiceCodeId, practiceCodeId)
  const one = await raised('bruno', { kind: 'practice', id }, 'outdated')
  const two = await raised('jordi', { kind: 'practice', id }, 'wrong')
  t.match(await read('petra', one), { body: { openFlags: 2 } })
  const decision = await upheld('petra', two, 'none')
  t.match(decision, { consequence: 'none', category: 'wrong', flags: 2, state: 'upheld', decidedBy: { id: people.petra.id } })
  t.match((await read('bruno', one)).body, { state: 'upheld', decision: { id: decision.id, reason: 'Looked at.', category: 'wrong' } })
  await refused(t, () => decide('petra', one), 409, 'wrong-state')
  t.match(await rows('select action, after from audit_entries where subject_id = $1', [id]), [
    { action: 'flag.upheld', after: { flags: 2, decisionId: decision.id } },
  ])
  t.equal((await as('bruno').get(`/v1/flag-decisions/${decision.id}`)).body.flags, null, 'who raised one learns of no other')
  t.equal((await as('nina').get(`/v1/flag-decisions/${decision.id}`)).status, 404)
})

t.test('who ever flagged something decides nothing over it and reverses nothing, whatever became of their flag', async (t) => {
  const { id } = await plantPractice(house)
  const hers = await raised('petra', { kind: 'practice', id })
  await as('petra').post(`/v1/flags/${hers}/withdrawal`)
  const other = await raised('bruno', { kind: 'practice', id })
  t.match((await read('petra', other)).body, { allowedActions: ['read'] })
  t.notOk((await queue('petra', 'toDecide=true')).some((flag) => flag.id === other))
  t.notOk((await as('petra').get('/v1/me/agenda?limit=100')).text.includes(other))
  await refused(t, () => decide('petra', other), 403, 'forbidden')
  t.equal((await decide('ada', other)).status, 201)

  const shared = await plantPractice(house, { visibility: 'network' })
  const decision = await upheld('ada', await raised('nina', { kind: 'practice', id: shared.id }, 'wrong'), 'warning')
  const later = await raised('ada', { kind: 'practice', id: shared.id })
  await as('ada').post(`/v1/flags/${later}/withdrawal`)
  t.match((await as('ada').get(`/v1/flag-decisions/${decision.id}`)).body, { state: 'upheld', allowedActions: ['read'] })
  await refused(t, () => reverse('ada', decision.id), 403, 'forbidden')
})

t.test('the queue is oldest first, page by page, with filters; nobody else finds anything in it', async (t) => {
  const ids: string[] = []
  const tool = await aTool()
  for (const person of ['bruno', 'jordi', 'nina'] as const) {
    house.clock.forward(60_000)
    ids.push(await raised(person, { kind: 'tool', id: tool }, 'spam'))
  }
  const tools = await queue('ada', 'state=open&subjectKind=tool&category=spam')
  t.same(
    tools.map(({ id }) => id),
    ids,
  )
  const first = await as('ada').get('/v1/flags?limit=2&subjectKind=tool')
  const next = await as('ada').get(`/v1/flags?limit=2&subjectKind=tool&cursor=${first.body.nextCursor}`)
  t.same(
    [...first.body.data, ...next.body.data].map(({ id }) => id),
    ids,
  )
  t.same(await queue('petra', 'subjectKind=tool'), [])
  t.same(await queue('lea', ''), [])
  t.same(
    (await queue('nina', 'mine=true&subjectKind=tool')).map(({ id }) => id),
    ids.slice(2),
  )
  t.ok((await queue('petra', `groupId=${stuttgart.id}`)).every(({ group }) => group.id === stuttgart.id))
  t.equal((await as('ada').get('/v1/flags?state=shut')).status, 400)
})

t.test('what is gone needs no decision: its flags are closed', async (t) => {
  const kase = await open()
  const contribution = await give('bruno', kase.id)
  const experience = await recordAs(house, 'jordi')
  const tool = await aTool()
  const flags = [
    await raised('giulia', { kind: 'contribution', id: contribution.id }),
    await raised('giulia', { kind: 'experience', id: experience.id }),
    await raised('giulia', { kind: 'tool', id: tool }),
  ]
  await as('bruno').post(`/v1/contributions/${contribution.id}/withdrawal`)
  await as('jordi').post(`/v1/experiences/${experience.id}/withdrawal`)
  await as('ada').delete(`/v1/tools/${tool}`)
  for (const id of flags) {
    t.match((await read('giulia', id)).body, { state: 'closed', allowedActions: ['read'] })
    await refused(t, () => decide('ada', id), 409, 'wrong-state')
  }
  t.same((await queue('giulia', 'state=closed')).map(({ id }) => id).sort(), [...flags].sort())
  t.notOk((await queue('ada')).some(({ id }) => flags.includes(id)))
})

t.test('the same key raises one flag, and the same decision is made once', async (t) => {
  const { id } = await plantPractice(house)
  const body = { subject: { kind: 'practice', id }, category: 'other', reason: 'Twice' }
  const headers = { 'idempotency-key': 'flag-once' }
  const [one, two] = [await as('bruno').post('/v1/flags', body, { headers }), await as('bruno').post('/v1/flags', body, { headers })]
  t.equal(two.headers['idempotency-replayed'], 'true')
  t.equal(one.body.id, two.body.id)
})

t.test('of somebody erased the flags are nobody’s, and are still decided', async (t) => {
  const { id } = await plantPractice(house)
  const flagId = await raised('tomasz', { kind: 'practice', id })
  const other = await raised('tomasz', { kind: 'tool', id: await aTool() })
  await as('tomasz').post(`/v1/flags/${other}/withdrawal`)
  t.equal((await as('ada').post(`/v1/users/${people.tomasz.id}/erasure`)).status, 204)
  t.match(await read('petra', flagId), { status: 200, body: { raisedBy: null, reason: 'Not as it should be.', state: 'open' } })
  t.match(await rows('select raised_by, reason from flags where id = $1', [other]), [{ raised_by: null, reason: '' }])
  t.equal((await decide('petra', flagId)).status, 201)
})
