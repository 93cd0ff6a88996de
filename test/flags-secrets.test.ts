import { clusters, membershipId, people, stuttgart } from '../src/demo/cast.ts'
import { casesIn } from './support/cases.ts'
import { recordAs } from './support/experiences.ts'
import { flagsIn } from './support/flags.ts'
import { openHouse } from './support/house.ts'
import { plantPractice } from './support/practices.ts'
import { refusing } from './support/refusing.ts'
import t from './support/tap.ts'

const house = await openHouse(t)
const { as, rows } = house
const refused = refusing(house)
const { open, give } = casesIn(house)
const { raised, decide, upheld, reverse, queue, notices } = flagsIn(house)
const read = (person: keyof typeof people, path: string) => as(person).get(`/v1${path}`)
const rule = (confidentiality: string) => rows(`update groups set confidentiality = '${confidentiality}'`)

t.test('who flagged something is told to nobody whose words it is, in no form', async (t) => {
  const kase = await open()
  const { id } = await give('petra', kase.id)
  const flagId = await raised('giulia', { kind: 'contribution', id }, 'offensive')
  await refused(t, () => read('petra', `/flags/${flagId}`), 404, 'not-found')
  t.notOk(
    (await queue('petra', '')).some((flag) => flag.id === flagId),
    'not even to a facilitator who moderates others',
  )
  const decision = await upheld('ada', flagId, 'hiding')
  await reverse('ada', decision.id)
  const told = [
    ...(await as('petra').get('/v1/me/notifications?limit=100')).body.data,
    ...(await as('petra').get('/v1/me')).body.allowedActions,
    (await read('petra', `/flag-decisions/${decision.id}`)).body,
    (await read('petra', `/contributions/${id}`)).body,
  ]
  t.notOk(JSON.stringify(told).includes(people.giulia.id))
  t.same(await rows('select 1 from events where actor_id = $1 and subject_kind = $2', [people.giulia.id, 'flag']), [])
  t.same(await rows('select 1 from audit_entries where actor_id = $1', [people.giulia.id]), [])
})

t.test('a flag breaks no attribution: what nobody may know, no moderator learns from it', async (t) => {
  const kase = await open()
  const { id } = await give('bruno', kase.id, { attribution: 'unattributed' })
  const flagId = await raised('giulia', { kind: 'contribution', id })
  const decision = await upheld('petra', flagId, 'hiding')
  for (const person of ['petra', 'ada'] as const) {
    const seen = [
      (await read(person, `/flags/${flagId}`)).text,
      (await read(person, `/flag-decisions/${decision.id}`)).text,
      (await read(person, `/contributions/${id}`)).text,
      JSON.stringify(await queue(person, '')),
      JSON.stringify(await rows('select before, after, reason from audit_entries where subject_id = $1', [id])),
    ]
    t.notOk(seen.join('').includes(people.bruno.id), person)
    t.notOk(seen.join('').includes(clusters.buda.id), person)
  }
  t.match((await read('ada', `/contributions/${id}`)).body, { author: null, body: null })
  t.same(
    (await rows<{ unnamed: string }>('select actor_id as unnamed from events where subject_id = $1 and type = $2', [id, 'contribution.added']))
      .length,
    1,
  )
})

t.test('where one or two facilitators lead, the admins hear of every flag, so that it tells nobody who stands aside', async (t) => {
  const kase = await open()
  const about = async (author: 'bruno' | 'petra', attribution: string) => {
    const { id } = await give(author, kase.id, { attribution })
    const flagId = await raised('giulia', { kind: 'contribution', id })
    return (await rows<{ kind: string }>('select kind from notifications where user_id = $1 and subject_id = $2', [people.ada.id, flagId])).length
  }
  t.same([await about('bruno', 'unattributed'), await about('petra', 'unattributed')], [1, 1])
  await as('petra').put(`/v1/memberships/${membershipId('jordi')}/role`, { role: 'facilitator' })
  t.same([await about('bruno', 'unattributed'), await about('petra', 'unattributed')], [1, 1], 'one may have written it, the other flagged it')
  await as('petra').put(`/v1/memberships/${membershipId('tomasz')}/role`, { role: 'facilitator' })
  t.same([await about('bruno', 'unattributed'), await about('petra', 'unattributed')], [0, 0])
  await as('petra').put(`/v1/memberships/${membershipId('tomasz')}/role`, { role: 'member' })
  const { id } = await give('petra', kase.id)
  const flagId = await raised('giulia', { kind: 'contribution', id })
  t.equal((await decide('jordi', flagId)).status, 201, 'another facilitator decides')
  await as('petra').put(`/v1/memberships/${membershipId('jordi')}/role`, { role: 'member' })
})

t.test('whom a case is kept from finds no flag on it, decides over none and is told of none', async (t) => {
  const kase = await open('lea', { excludedClusterIds: [clusters.mfg.id] })
  const { id } = await give('bruno', kase.id)
  const before = (await notices('petra')).length
  const flags = [await raised('giulia', { kind: 'contribution', id }), await raised('giulia', { kind: 'case', id: kase.id })]
  t.equal((await notices('petra')).length, before)
  for (const flagId of flags) {
    await refused(t, () => read('petra', `/flags/${flagId}`), 404, 'not-found')
    await refused(t, () => decide('petra', flagId), 404, 'not-found')
    const { body } = await decide('ada', flagId)
    await refused(t, () => read('petra', `/flag-decisions/${body.id}`), 404, 'not-found')
  }
  t.notOk((await queue('petra', '')).some((flag) => flags.includes(flag.id)))
  const shared = await open('lea', { audience: 'network' })
  const flagId = await raised('nina', { kind: 'case', id: shared.id })
  t.equal((await read('nina', `/flags/${flagId}`)).status, 200)
  await rows('update cases set excluded_cluster_ids = array[$2::uuid] where id = $1', [shared.id, clusters.northlight.id])
  t.equal((await read('nina', `/flags/${flagId}`)).status, 404, 'also to who raised one')
  t.same(await queue('nina', 'subjectKind=case'), [])
  const heard = (await notices('nina')).length
  const { body } = await decide('ada', flagId)
  await refused(t, () => read('nina', `/flag-decisions/${body.id}`), 404, 'not-found')
  t.equal((await notices('nina')).length, heard, 'nor is told what became of it')
})

t.test('under the Chatham House rule no admin outside learns who flagged, decided, or from which group it is', async (t) => {
  await rule('chatham_house')
  const kase = await open('lea', { audience: 'network' })
  const { id } = await give('bruno', kase.id)
  const flagId = await raised('giulia', { kind: 'contribution', id })
  t.match((await read('ada', `/flags/${flagId}`)).body, { raisedBy: null, group: null, language: null, allowedActions: ['read', 'decide'] })
  t.same(
    (await queue('ada', `groupId=${stuttgart.id}`)).filter((flag) => flag.id === flagId),
    [],
  )
  const inside = await raised('giulia', { kind: 'practice', id: (await plantPractice(house)).id })
  t.match((await read('petra', `/flags/${inside}`)).body, { raisedBy: { id: people.giulia.id }, language: 'it' })
  const { body } = await decide('petra', inside)
  t.match((await read('ada', `/flag-decisions/${body.id}`)).body, { decidedBy: null, language: null })
  t.match(await rows(`select actor_id from events where type = 'flag.dismissed' and subject_id = $1`, [inside]), [{ actor_id: null }])
  const trail = await rows(
    `select actor_id, client_id, request_id from audit_entries where action = 'flag.dismissed' and subject_id in (
    select flagged_id from flags where id = $1)`,
    [inside],
  )
  t.same(trail, [{ actor_id: null, client_id: null, request_id: null }])
  await rule('group_only')
  const old = await raised('jordi', { kind: 'contribution', id })
  t.match((await read('ada', `/flags/${old}`)).body, { raisedBy: null, group: null }, 'the promise outlives the rule')
})

t.test('under that rule the trail names nobody who hides, restores, narrows or widens; nor an author who does it to their own', async (t) => {
  const trail = (id: string) => rows('select action, actor_id from audit_entries where subject_id = $1 order by id', [id])
  const names = (id: string) => rows('select distinct actor_id from events where subject_id = $1', [id])
  const own = await recordAs(house, 'bruno', { attribution: 'unattributed' })
  await as('bruno').put(`/v1/experiences/${own.id}/visibility`, { visibility: 'network' })
  await as('bruno').put(`/v1/experiences/${own.id}/attribution`, { attribution: 'group' })
  await as('petra').put(`/v1/experiences/${own.id}/visibility`, { visibility: 'group', reason: 'A name is in it.' })
  t.same(await trail(own.id), [
    { action: 'experience.visibility_changed', actor_id: null },
    { action: 'experience.attribution_changed', actor_id: null },
    { action: 'experience.visibility_changed', actor_id: people.petra.id },
  ])
  t.same(await rows('select 1 from events where subject_id = $1 and actor_id = $2', [own.id, people.bruno.id]), [])
  await rule('chatham_house')
  const kase = await open('lea', { audience: 'network' })
  const { id } = await give('bruno', kase.id)
  const narrowed = await upheld('ada', await raised('nina', { kind: 'case', id: kase.id }), 'narrowing')
  await reverse('ada', narrowed.id)
  await as('petra').post(`/v1/contributions/${id}/hiding`, { reason: 'Not here.' })
  await as('petra').post(`/v1/contributions/${id}/restoration`, { reason: 'After all.' })
  const experience = await recordAs(house, 'jordi', { visibility: 'network' })
  await as('petra').put(`/v1/experiences/${experience.id}/visibility`, { visibility: 'group', reason: 'A name is in it.' })
  const practice = await plantPractice(house)
  await upheld('petra', await raised('bruno', { kind: 'practice', id: practice.id }), 'retirement')
  for (const subject of [kase.id, id, experience.id, practice.id]) {
    const entries = await trail(subject)
    t.ok(entries.length > 0)
    for (const entry of entries) t.match(entry, { actor_id: null })
  }
  for (const subject of [kase.id, id, practice.id]) t.same(await names(subject), [{ actor_id: null }])
  await rule('group_only')
  await as('petra').post(`/v1/contributions/${id}/hiding`, { reason: 'Not here.' })
  t.same((await trail(id)).pop(), { action: 'contribution.hidden', actor_id: null }, 'the promise outlives the rule')
})

t.test('that somebody was erased tells nobody what they had flagged', async (t) => {
  await rule('chatham_house')
  const flagId = await raised('tomasz', { kind: 'practice', id: (await plantPractice(house)).id })
  const before = (await read('ada', `/flags/${flagId}`)).body
  house.clock.forward(60_000)
  t.equal((await as('ada').post(`/v1/users/${people.tomasz.id}/erasure`)).status, 204)
  t.same((await read('ada', `/flags/${flagId}`)).body, before)
  await rule('group_only')
})

t.test('whose experience is nobody’s to know, its group is neither; what waits for the agreement stays unread', async (t) => {
  const { id } = await recordAs(house, 'bruno', { visibility: 'network', attribution: 'unattributed' })
  const flagId = await raised('nina', { kind: 'experience', id }, 'wrong')
  t.match((await read('nina', `/flags/${flagId}`)).body, { group: null })
  t.match((await read('ada', `/flags/${flagId}`)).body, { group: null, raisedBy: { id: people.nina.id } })
  const own = await raised('bruno', { kind: 'practice', id: (await plantPractice(house)).id })
  await as('petra').put(`/v1/memberships/${membershipId('jordi')}/role`, { role: 'facilitator' })
  await as('petra').put(`/v1/groups/${stuttgart.id}/agreement`, { text: 'New.', language: 'en' }, { headers: { 'if-match': '*' } })
  await refused(t, () => read('jordi', `/flags/${own}`), 403, 'agreement-required')
  await refused(t, () => decide('jordi', own), 403, 'agreement-required')
  t.same(await queue('jordi', 'state=open'), await queue('jordi', 'state=open&mine=true'))
  t.equal((await read('bruno', `/flags/${own}`)).status, 200, 'one’s own stays one’s own')
})
