import { hintsOf } from '../src/cases/hints.ts'
import { clusters, type PersonKey, people, stuttgart } from '../src/demo/cast.ts'
import { aCase, casesIn } from './support/cases.ts'
import { recordAs } from './support/experiences.ts'
import { openHouse } from './support/house.ts'
import { refusing } from './support/refusing.ts'
import t from './support/tap.ts'

const house = await openHouse(t)
const { as, rows } = house
const refused = refusing(house)
const { draft, walk, open, give, change } = casesIn(house)
const url = (id: string, noun = '') => `/v1/cases/${id}${noun}`

const eventsOf = async (id: string) =>
  (await rows<{ type: string }>('select type from events where subject_id = $1 order by sequence', [id])).map((e) => e.type)

t.test('a member brings a case, a draft that nobody else sees', async (t) => {
  const made = await as('lea').post('/v1/cases', { ...aCase, topics: ['x-first-market'], journeyStep: 1, market: 'IT', urgency: 'high' })
  t.equal(made.headers.location, url(made.body.id))
  t.match(made, {
    status: 201,
    body: {
      version: 1,
      state: 'draft',
      group: { id: stuttgart.id },
      caseGiver: { displayName: 'Léa Laurent' },
      cluster: { id: clusters.lilleMetropole.id },
      audience: 'group',
      helpWanted: 'advice',
      openedAt: null,
      contributions: { total: 0, useful: 0 },
      excludedClusters: [],
      audienceUsers: [],
      allowedActions: ['read', 'update', 'discard', 'open'],
    },
  })
  for (const other of ['petra', 'jordi', 'ada', 'nina'] as const) t.equal((await as(other).get(url(made.body.id))).status, 404)
  t.same(await eventsOf(made.body.id), ['case.created'])
  t.same(
    await rows('select distinct scope_id from events where subject_id = $1', [made.body.id]),
    [{ scope_id: null }],
    'no group hears it as its own',
  )
})

t.test('who may not bring one to the group is refused', async (t) => {
  const bring =
    (person: PersonKey, more = {}) =>
    () =>
      as(person).post('/v1/cases', { ...aCase, ...more })
  await refused(t, bring('nina'), 403, 'forbidden')
  await refused(t, bring('milo'), 403, 'forbidden')
  await refused(t, bring('otto'), 403, 'forbidden')
  await refused(t, bring('ines'), 403, 'agreement-required')
  await refused(t, bring('lea', { groupId: people.lea.id }), 422, 'unknown-reference', { errors: [{ pointer: '/groupId' }] })
  await rows('update memberships set cluster_id = null where user_id = $1', [people.tomasz.id])
  await refused(t, bring('tomasz'), 422, 'cluster-required')
  await rows('update memberships set cluster_id = $2 where user_id = $1', [people.tomasz.id, clusters.wisla.id])
  await rows(`update groups set state = 'archived'`)
  await refused(t, bring('lea'), 409, 'group-read-only')
  await rows(`update groups set state = 'active'`)
})

t.test('hints say what is missing for a good answer, to the case giver alone, and stop nobody', async (t) => {
  const empty = { situation: null, keyQuestion: null, triedSoFar: [], decisionOwner: null, decisionDueOn: null, topics: [] }
  const codes = (more: object) => hintsOf({ ...empty, ...more }).map(({ code }) => code)
  t.same(codes({}), ['situation-short', 'key-question-missing', 'tried-missing', 'owner-missing', 'deadline-missing', 'topic-missing'])
  const said = { situation: 'x'.repeat(200), triedSoFar: ['a'], decisionOwner: 'the board', decisionDueOn: '2014-05-30', topics: ['x-a'] }
  for (const keyQuestion of ['Which one first?', 'Ποιο πρώτο;', '哪个先？']) t.same(codes({ ...said, keyQuestion }), [], keyQuestion)
  for (const keyQuestion of ['Which one', 'Which? And when?', 'Which one? Tell me.'])
    t.same(codes({ ...said, keyQuestion }), ['key-question-not-one'], keyQuestion)
  const { id, hints } = await draft('lea', { situation: null, keyQuestion: null })
  t.match(hints, [{ code: 'situation-short' }, { code: 'key-question-missing' }])
  t.match(await as('lea').post(url(id, '/opening')), { status: 200, body: { state: 'open', openedAt: '2014-04-28T08:00:00.000Z' } })
  t.notOk('hints' in (await as('jordi').get(url(id))).body)
})

t.test('a case goes its way, and no other', async (t) => {
  const { id } = await draft()
  const nouns = ['opening', 'consultation', 'advice', 'action', 'closure', 'parking', 'resumption', 'withdrawal', 'reopening']
  const possible = async () => {
    const { allowedActions } = (await as('lea').get(url(id))).body
    const found: string[] = []
    for (const noun of nouns) {
      const before = await house.fingerprint()
      const reply = await as('lea').post(url(id, `/${noun}`), undefined, { headers: { 'if-match': '"2000000000.never"' } })
      if (reply.status === 412) found.push(noun)
      else t.match(reply, { status: 409, body: { code: 'wrong-state', allowedActions } }, noun)
      t.equal(await house.fingerprint(), before)
    }
    return found
  }
  t.same(await possible(), ['opening'])
  await walk('lea', id, 'opening')
  t.same(await possible(), ['consultation', 'parking', 'withdrawal'])
  await walk('lea', id, 'parking')
  t.same(await possible(), ['resumption'])
  await walk('lea', id, 'resumption', 'consultation')
  t.same(await possible(), ['advice'])
  await walk('petra', id, 'advice')
  t.same(await possible(), ['action'])
  await walk('lea', id, 'action')
  t.same(await possible(), ['closure'])
  await refused(t, () => as('lea').post(url(id, '/resolution'), {}), 422, 'outcome-missing')
  const other = await recordAs(house, 'jordi')
  await refused(t, () => as('lea').post(url(id, '/resolution'), { outcomeExperienceId: other.id }), 422, 'unknown-reference')
  const own = await recordAs(house, 'lea')
  t.match(await as('lea').post(url(id, '/resolution'), { outcomeExperienceId: own.id }), {
    status: 200,
    body: { state: 'resolved', resolvedAt: '2014-04-28T08:00:00.000Z', outcomeExperienceId: own.id },
  })
  t.same(await possible(), ['reopening'])
  t.match(await as('lea').post(url(id, '/reopening')), { status: 200, body: { state: 'open', resolvedAt: null } })
  t.same(
    await eventsOf(id),
    ['created', 'opened', 'parked', 'resumed', 'consultation_started', 'advised', 'acting', 'resolved', 'reopened'].map((name) => `case.${name}`),
  )
})

t.test('only the case giver decides; a facilitator leads the consultation', async (t) => {
  const { id } = await open()
  const act = (person: PersonKey, noun: string) => () => as(person).post(url(id, `/${noun}`))
  await refused(t, act('jordi', 'consultation'), 403, 'forbidden')
  await refused(t, act('petra', 'withdrawal'), 403, 'forbidden')
  await refused(t, act('ada', 'parking'), 403, 'forbidden')
  await refused(t, act('ines', 'consultation'), 403, 'forbidden')
  t.equal((await act('petra', 'consultation')()).status, 200)
  await rows(`update groups set state = 'archived'`)
  await refused(t, act('lea', 'advice'), 409, 'group-read-only')
  await rows(`update groups set state = 'active'`)
  await refused(t, () => as('petra').patch(url(id), { title: 'Mine' }, { headers: { 'if-match': '*' } }), 403, 'forbidden')
  await refused(t, () => as('lea').patch(url(id), { title: 'Mine' }), 428, 'precondition-required')
  await refused(t, () => as('lea').patch(url(id), { title: 'Mine' }, { headers: { 'if-match': '"1.x"' } }), 412, 'version-conflict')
  t.match(await change('lea', id, { title: 'Which market, and when?', constraints: null }), {
    status: 200,
    body: { title: 'Which market, and when?' },
  })
  const { body } = await as('lea').get(url(id))
  t.match(await change('lea', id, { title: body.title }), { status: 200, body: { version: body.version } }, 'the same again changes nothing')
})

t.test('a draft is thrown away, what came out is taken back: then only its giver finds it', async (t) => {
  const thrown = await draft('lea', { audience: 'selected', audienceUserIds: [people.nina.id] })
  t.equal((await as('lea').delete(url(thrown.id))).status, 204)
  t.same(await rows('select id from cases where id = $1', [thrown.id]), [])
  const { id } = await open()
  await refused(t, () => as('lea').delete(url(id)), 409, 'wrong-state')
  await walk('lea', id, 'withdrawal')
  for (const other of ['petra', 'jordi', 'ada'] as const) t.equal((await as(other).get(url(id))).status, 404)
  t.equal((await as('lea').get(url(id))).status, 200)
  const found = async (state: string) => (await as('lea').get(`/v1/cases?state=${state}`)).body.data.map((item: { id: string }) => item.id)
  t.ok((await found('withdrawn')).includes(id))
  t.same((await as('petra').get('/v1/cases?state=withdrawn')).body.data, [])
})

t.test('whom it is for is who reads it, and others find nothing', async (t) => {
  const all = ['petra', 'jordi', 'otto', 'ines', 'milo', 'nina', 'ada'] as const
  const statuses = async (id: string) => {
    const found: Record<string, string> = {}
    for (const person of all) {
      const { status, body } = await as(person).get(url(id))
      const listed = (await as(person).get('/v1/cases?limit=100')).body.data.some((item: { id: string }) => item.id === id)
      found[person] = `${status} ${body.title === null ? 'no words' : ''}${listed ? 'listed' : ''}`.trim()
    }
    return found
  }
  const reads = '200 listed'
  const admin = '200 no wordslisted'
  t.same(await statuses((await open()).id), { petra: reads, jordi: reads, otto: reads, ines: '403', milo: '404', nina: '404', ada: admin })
  const selected = await open('lea', { audience: 'selected', audienceUserIds: [people.jordi.id, people.nina.id] })
  t.same(await statuses(selected.id), { petra: reads, jordi: reads, otto: '404', ines: '404', milo: '404', nina: reads, ada: admin })
  const network = await open('lea', { audience: 'network' })
  t.same(await statuses(network.id), { petra: reads, jordi: reads, otto: reads, ines: reads, milo: reads, nina: reads, ada: reads })
  t.equal((await house.anonymous.get(url(network.id))).status, 401)
})

t.test('it is shown to fewer at any time, and to more only while nobody has spoken to fewer', async (t) => {
  const { id } = await open()
  await give('jordi', id)
  t.match(await change('lea', id, { audience: 'selected' }), { status: 200 })
  await refused(t, () => change('lea', id, { audience: 'network' }), 409, 'audience-answered')
  t.equal((await as('jordi').get(url(id))).status, 404)
  const quiet = await open()
  t.match(await change('lea', quiet.id, { audience: 'network' }), { status: 200, body: { audience: 'network' } })
  t.match(await rows('select action, before, after from audit_entries where subject_id = $1', [quiet.id]), [
    { action: 'case.audience_changed', before: { audience: 'group' }, after: { audience: 'network' } },
  ])
})

t.test('filters find what the cases themselves would tell', async (t) => {
  const { id } = await open('giulia', { topics: ['x-who-decides'], audience: 'network' })
  const found = async (person: PersonKey, query: string) =>
    (await as(person).get(`/v1/cases?${query}&limit=100`)).body.data.some((item: { id: string }) => item.id === id)
  for (const query of ['topic=x-who-decides', 'state=open', 'audience=network', `groupId=${stuttgart.id}`]) t.ok(await found('jordi', query), query)
  for (const query of ['topic=x-other', 'state=parked', 'audience=group', `groupId=${people.lea.id}`, 'mine=true'])
    t.notOk(await found('jordi', query), query)
  t.ok(await found('giulia', 'mine=true'))
  await rows(`update groups set confidentiality = 'chatham_house'`)
  t.notOk(await found('nina', `groupId=${stuttgart.id}`), 'not where it comes from')
  t.match((await as('nina').get(url(id))).body, { group: null, caseGiver: null, cluster: null })
  await rows(`update groups set confidentiality = 'group_only'`)
  const first = await as('jordi').get('/v1/cases?limit=1')
  t.match(await as('jordi').get(`/v1/cases?limit=1&cursor=${first.body.nextCursor}`), { status: 200, body: { data: [{ title: /./ }] } })
  await refused(t, () => as('jordi').get(`/v1/cases?limit=1&state=open&cursor=${first.body.nextCursor}`), 400, 'invalid-cursor')
})

t.test('an admin learns that there is a case; its words are disclosed once, with a reason that stays', async (t) => {
  const { id } = await open('lea', { situation: 'Told to the group alone.', topics: ['x-a'] })
  await give('jordi', id, { body: 'Said to the group alone.' })
  const seen = await as('ada').get(url(id))
  t.match(seen.body, { title: null, situation: null, keyQuestion: null, contributions: null, triedSoFar: [], allowedActions: ['read', 'disclose'] })
  t.notMatch((await as('ada').get(url(id, '/contributions'))).text, /Said to/)
  await refused(t, () => as('petra').post(url(id, '/disclosures'), { reason: 'x' }), 403, 'missing-scope')
  const shown = await as('ada').post(url(id, '/disclosures'), { reason: 'Somebody reported it' })
  t.match(shown, { status: 201, body: { situation: 'Told to the group alone.' } })
  t.equal((await as('ada').get(url(id))).body.situation, null, 'only in the answer')
  t.match(await rows('select action, reason, actor_id from audit_entries where subject_id = $1', [id]), [
    { action: 'case.disclosed', reason: 'Somebody reported it', actor_id: people.ada.id },
  ])
  t.match(await rows('select kind from notifications where user_id = $1 and subject_id = $2', [people.lea.id, id]), [{ kind: 'case.disclosed' }])
})
