import { people } from '../src/demo/cast.ts'
import { casesIn } from './support/cases.ts'
import { recordAs } from './support/experiences.ts'
import { flagsIn } from './support/flags.ts'
import { openHouse } from './support/house.ts'
import { plantPractice, practicesIn } from './support/practices.ts'
import { refusing } from './support/refusing.ts'
import t from './support/tap.ts'

const house = await openHouse(t)
const { as, anonymous, rows } = house
const refused = refusing(house)
const { open, give } = casesIn(house)
const { published } = practicesIn(house)
const { raised, decide, upheld, reverse, notices } = flagsIn(house)
const read = (person: keyof typeof people, path: string) => as(person).get(`/v1${path}`)
const warningsOf = async (id: string) => (await read('lea', `/practices/${id}`)).body.warnings

t.test('a warning is on the practice, in lists and in search, until the decision is reversed', async (t) => {
  const { id } = await published()
  const flagId = await raised('bruno', { kind: 'practice', id }, 'harmful')
  const { etag } = (await read('lea', `/practices/${id}`)).headers
  const decision = await upheld('petra', flagId, 'warning', { reason: 'It cost two of us a client.', language: 'en' })
  const warned = [
    { id: decision.id, category: 'harmful', reason: 'It cost two of us a client.', language: 'en', decidedAt: house.clock.now.toISOString() },
  ]
  const practice = await read('lea', `/practices/${id}`)
  t.same(practice.body.warnings, warned)
  t.not(practice.headers.etag, etag)
  t.same((await read('lea', '/practices?mine=true')).body.data.find((listed: { id: string }) => listed.id === id).warnings, warned)
  t.same((await read('lea', '/search?q=stand&kind=practice')).body.data.find((hit: { id: string }) => hit.id === id).warnings, warned)
  t.match(
    (await rows<{ type: string }>('select type from events where subject_id = $1 order by xact_id, id', [id])).map(({ type }) => type),
    ['practice.created', 'practice.submitted', 'practice.review_started', 'practice.published', 'practice.warned'],
  )
  t.ok((await notices('lea')).includes('flag.upheld'))
  t.ok((await notices('bruno')).includes('flag.upheld'))
  t.match((await read('lea', `/flag-decisions/${decision.id}`)).body, { reason: 'It cost two of us a client.', consequence: 'warning', flags: null })
  await refused(t, () => reverse('petra', decision.id), 403, 'forbidden')
  await refused(t, () => reverse('bruno', decision.id), 403, 'forbidden')
  await refused(t, () => reverse('nina', decision.id), 404, 'not-found')
  t.match(await reverse('ada', decision.id), {
    status: 200,
    body: { state: 'reversed', version: 2, reversal: { reason: 'It was a mistake.' }, allowedActions: ['read'] },
  })
  t.same(await warningsOf(id), [])
  t.match((await read('bruno', `/flags/${flagId}`)).body, { state: 'reversed' })
  for (const person of ['lea', 'bruno', 'petra'] as const) t.ok((await notices(person)).includes('flag.reversed'), person)
  await refused(t, () => reverse('ada', decision.id), 409, 'wrong-state')
})

t.test('a new version answers that a practice is outdated or wrong, and not that it does harm', async (t) => {
  const { id } = await published()
  const reasons = { outdated: 'bruno', wrong: 'jordi', harmful: 'giulia' } as const
  for (const [category, person] of Object.entries(reasons)) await upheld('petra', await raised(person, { kind: 'practice', id }, category), 'warning')
  t.match(await warningsOf(id), [{ category: 'outdated' }, { category: 'wrong' }, { category: 'harmful' }])
  const again = await upheld('petra', await raised('bruno', { kind: 'practice', id }, 'outdated'), 'warning', { reason: 'Still.' })
  t.match(await warningsOf(id), [{ category: 'wrong' }, { category: 'harmful' }, { category: 'outdated', reason: 'Still.' }], 'one of each')
  const { id: next } = (await as('lea').post(`/v1/practices/${id}/versions`)).body
  await as('lea').post(`/v1/practices/${next}/submission`)
  await as('petra').post(`/v1/practices/${next}/review`)
  t.match((await as('petra').post(`/v1/practices/${next}/publication`)).body.warnings, [{ category: 'harmful' }])
  t.equal((await reverse('ada', again.id)).status, 200)
  t.match(await warningsOf(next), [{ category: 'harmful' }], 'what is answered already stays so')
})

t.test('a practice is retired and published again, or superseded where there is a newer version by now', async (t) => {
  const { id } = await published()
  const flagged = async () => upheld('petra', await raised('bruno', { kind: 'practice', id }, 'without_consent'), 'retirement')
  const first = await flagged()
  t.match((await read('lea', `/practices/${id}`)).body, { state: 'retired', retirementReason: 'Looked at.' })
  const none = await raised('bruno', { kind: 'practice', id })
  await refused(t, () => decide('petra', none, { verdict: 'upheld', consequence: 'retirement' }), 409, 'consequence-impossible')
  await reverse('ada', first.id)
  t.match((await read('lea', `/practices/${id}`)).body, { state: 'published', retirementReason: null, retiredAt: null })
  t.ok(
    (await read('lea', '/search?q=stand&kind=practice')).body.data.some((hit: { id: string }) => hit.id === id),
    'found again',
  )
  t.match(await rows(`select 1 as due from jobs where unique_key = $1 and done_at is null`, [`practice.review_due:${id}`]), [{ due: 1 }])
  const second = await upheld('petra', none, 'retirement')
  await rows(
    `insert into practices select (jsonb_populate_record(p, jsonb_build_object('id', gen_random_uuid(), 'version_number', 2, 'state', 'published',
    'retirement_reason', null))).* from practices p where id = $1`,
    [id],
  )
  await reverse('ada', second.id)
  t.match((await read('lea', `/practices/${id}`)).body, { state: 'superseded' })
})

t.test('a contribution is hidden and shown again, and the case counts anew', async (t) => {
  const kase = await open()
  const { id } = await give('bruno', kase.id)
  const flagId = await raised('giulia', { kind: 'contribution', id }, 'confidential')
  t.match((await read('petra', `/flags/${flagId}`)).body, { subject: { kind: 'contribution', id, title: 'Which market first?' } })
  const decision = await upheld('petra', flagId, 'hiding', { reason: 'It names a company.' })
  t.equal((await read('giulia', `/contributions/${id}`)).status, 404)
  t.match((await read('bruno', `/contributions/${id}`)).body, { state: 'hidden', hidden: { reason: 'It names a company.' } })
  t.equal((await read('lea', `/cases/${kase.id}`)).body.firstResponseAt, null)
  await reverse('ada', decision.id)
  t.match((await read('giulia', `/contributions/${id}`)).body, { state: 'visible', hidden: null })
  t.not((await read('lea', `/cases/${kase.id}`)).body.firstResponseAt, null)
  t.ok((await notices('bruno')).includes('contribution.restored'))
})

t.test('who hid a contribution shows it again, or an admin; nobody else, and never its author', async (t) => {
  const kase = await open()
  const hidden = async (by: 'petra' | 'ada', author: 'bruno' | 'petra' = 'bruno') => {
    const { id } = await give(author, kase.id)
    const flagId = await raised('giulia', { kind: 'contribution', id })
    t.equal((await as(by).post(`/v1/contributions/${id}/hiding`, { reason: 'Not here.' })).status, 200)
    t.match((await read('giulia', `/flags/${flagId}`)).body, { state: 'closed' }, 'what it asked for was done')
    return { id, flagId }
  }
  const restore = (person: keyof typeof people, id: string, body: object = { reason: 'After all.' }) =>
    as(person).post(`/v1/contributions/${id}/restoration`, body)
  const { id, flagId } = await hidden('petra')
  await refused(t, () => restore('bruno', id), 403, 'forbidden')
  await refused(t, () => restore('lea', id), 404, 'not-found')
  await refused(t, () => restore('petra', id, {}), 422, 'invalid-body')
  t.match(await restore('petra', id), { status: 200, body: { state: 'visible', hidden: null } })
  t.match((await read('giulia', `/flags/${flagId}`)).body, { state: 'open' }, 'somebody has to decide again')
  await refused(t, () => restore('ada', id), 409, 'wrong-state')
  const byAdmin = await hidden('ada')
  await refused(t, () => restore('petra', byAdmin.id), 403, 'forbidden')
  t.equal((await restore('ada', byAdmin.id)).status, 200)
  const own = await hidden('petra', 'petra')
  await refused(t, () => restore('petra', own.id), 403, 'forbidden')
  t.match(await rows('select action, reason from audit_entries where subject_id = $1 order by id', [id]), [
    { action: 'contribution.hidden' },
    { action: 'contribution.restored', reason: 'After all.' },
  ])
})

t.test('an experience is narrowed to its group, still counts, and is seen again as its author wanted', async (t) => {
  const practice = await plantPractice(house, { visibility: 'network' })
  const { id } = await recordAs(house, 'giulia', { practiceId: practice.id, visibility: 'network', attribution: 'attributed' })
  const evidence = async () => (await read('lea', `/practices/${practice.id}`)).body.evidence
  const before = await evidence()
  const flagId = await raised('nina', { kind: 'experience', id }, 'confidential')
  const decision = await upheld('ada', flagId, 'narrowing')
  t.equal((await read('nina', `/experiences/${id}`)).status, 404)
  t.match((await read('lea', `/experiences/${id}`)).body, { visibility: 'group', state: 'recorded' })
  t.same(await evidence(), before)
  const inside = await raised('bruno', { kind: 'experience', id })
  await refused(t, () => decide('petra', inside, { verdict: 'upheld', consequence: 'narrowing' }), 409, 'consequence-impossible')
  await reverse('ada', decision.id)
  t.match((await read('nina', `/experiences/${id}`)).body, { visibility: 'network' })
})

t.test('a case is closed to the network and opened to it again; a tool is taken off the list and put back', async (t) => {
  const { id } = await open('lea', { audience: 'network' })
  await give('bruno', id)
  const flagId = await raised('nina', { kind: 'case', id }, 'confidential')
  const decision = await upheld('ada', flagId, 'narrowing')
  t.equal((await read('nina', `/cases/${id}`)).status, 404)
  t.match((await read('bruno', `/cases/${id}`)).body, { audience: 'group' })
  const inside = await raised('bruno', { kind: 'case', id })
  await refused(t, () => decide('petra', inside, { verdict: 'upheld', consequence: 'narrowing' }), 409, 'consequence-impossible')
  await reverse('ada', decision.id)
  t.match((await read('nina', `/cases/${id}`)).body, { audience: 'network' })

  const tool = (await as('ada').post('/v1/tools', { kind: 'guide', title: 'Japan', summary: 'First.', language: 'en' })).body.id
  const raisedBy = await raised('lea', { kind: 'tool', id: tool }, 'outdated')
  const removed = await upheld('ada', raisedBy, 'removal')
  t.equal((await anonymous.get(`/v1/tools/${tool}`)).status, 404)
  await reverse('ada', removed.id)
  t.equal((await anonymous.get(`/v1/tools/${tool}`)).status, 200)
})

t.test('a consequence has to fit, and a dismissal has none and is not reversed', async (t) => {
  const { id } = await published()
  const flagId = await raised('bruno', { kind: 'practice', id }, 'spam')
  const say = (body: object) => () => decide('petra', flagId, body)
  await refused(t, say({ verdict: 'upheld' }), 422, 'invalid-body')
  await refused(t, say({ verdict: 'upheld', consequence: 'hiding' }), 422, 'invalid-body', { errors: [{ pointer: '/consequence' }] })
  await refused(t, say({ verdict: 'upheld', consequence: 'warning' }), 422, 'invalid-body', { errors: [{ pointer: '/category' }] })
  await refused(t, say({ verdict: 'upheld', consequence: 'warning', category: 'spam' }), 422, 'invalid-body', { errors: [{ pointer: '/category' }] })
  await refused(t, say({ verdict: 'upheld', consequence: 'none', category: 'offensive' }), 422, 'invalid-body', {
    errors: [{ pointer: '/category' }],
  })
  await refused(t, say({ verdict: 'dismissed', consequence: 'warning' }), 422, 'invalid-body')
  await refused(t, say({ verdict: 'dismissed', reason: '' }), 422, 'invalid-body', { errors: [{ pointer: '/reason' }] })
  const { body } = await say({ verdict: 'dismissed' })()
  await refused(t, () => reverse('ada', body.id), 409, 'wrong-state')
  await refused(t, () => reverse('ada', people.ada.id), 404, 'not-found')
})
