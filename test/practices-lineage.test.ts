import { clusters, people, stuttgart } from '../src/demo/cast.ts'
import { firstDay, openHouse } from './support/house.ts'
import { days, meetingsIn } from './support/meetings.ts'
import { plantPractice } from './support/practices.ts'
import { refusing } from './support/refusing.ts'
import t from './support/tap.ts'

const house = await openHouse(t)
const { as, anonymous, rows, clock } = house
const refused = refusing(house)
const { draft, scheduled, started } = meetingsIn(house)

// Meetings are planned ahead, and each test plans its own.
t.beforeEach(() => {
  clock.now = firstDay
})

const stranger = '0145a2b0-0000-7000-8999-000000000001'
const adapt = (person: 'jordi' | 'lea' | 'nina' | 'otto' | 'ines', id: string, body: object = { groupId: stuttgart.id }) =>
  as(person).post(`/v1/practices/${id}/adaptations`, body)
const use = (person: 'jordi' | 'lea' | 'nina' | 'otto' | 'petra' | 'marta', id: string, body: object) =>
  as(person).post(`/v1/practices/${id}/uses`, body)

/** A group of Nina's, which nobody of Stuttgart is in. */
async function northernGroup(): Promise<string> {
  const id = '0145a2b0-0000-7000-8003-000000000777'
  await rows(
    `insert into groups select (jsonb_populate_record(g, jsonb_build_object('id', $1::text, 'visibility', 'hidden', 'agreement_version', null))).* from groups g where id = $2
     on conflict do nothing`,
    [id, stuttgart.id],
  )
  await rows(
    `insert into memberships (id, created_at, updated_at, group_id, user_id, cluster_id, role, state) values ($1, now(), now(), $1, $2, $3, 'facilitator', 'active') on conflict do nothing`,
    [id, people.nina.id, clusters.northlight.id],
  )
  return id
}

t.test('an adaptation begins with the text of the original, without what was measured there', async (t) => {
  const original = await plantPractice(house, {
    country: 'FR',
    markets: ['CN'],
    results: [{ metric: 'Leads', before: 3, after: 11, unit: null, source: null }],
    steps: ['Ask'],
  })
  const made = await adapt('jordi', original.id, { groupId: stuttgart.id, title: 'Share one stand in Barcelona' })
  t.match(made, {
    status: 201,
    headers: { location: `/v1/practices/${made.body.id}` },
    body: {
      state: 'draft',
      versionNumber: 1,
      title: 'Share one stand in Barcelona',
      steps: ['Ask'],
      results: [],
      country: null,
      markets: [],
      ownerCluster: { id: clusters.barcelonaMedia.id },
      author: { displayName: 'Jordi Puig' },
      derivedFrom: { id: original.id, versionNumber: 1 },
    },
  })
  t.match(await rows('select data from events where subject_id = $1', [made.body.id]), [{ data: { derivedFromPracticeId: original.id } }])
})

t.test('what only its group sees is adapted only there, unless by its author', async (t) => {
  const group = await northernGroup()
  const { id } = await plantPractice(house)
  await refused(t, () => adapt('otto', id), 403, 'forbidden')
  await refused(t, () => adapt('ines', id), 403, 'agreement-required')
  await refused(t, () => adapt('nina', id, { groupId: group }), 404, 'not-found')
  await refused(t, () => adapt('jordi', id, { groupId: null, ownerClusterId: clusters.barcelonaMedia.id }), 409, 'shared-too-narrowly')
  const mine = await plantPractice(house, { authorId: people.jordi.id, ownerClusterId: clusters.barcelonaMedia.id })
  t.match(await adapt('jordi', mine.id, { groupId: null, ownerClusterId: clusters.barcelonaMedia.id }), { status: 201 })
  const shared = await plantPractice(house, { visibility: 'network' })
  t.match(await adapt('nina', shared.id, { groupId: group }), { status: 201, body: { groupId: group } })
  const draftOnly = await plantPractice(house, { state: 'draft', publishedAt: null })
  await refused(t, () => adapt('lea', draftOnly.id), 409, 'wrong-state')
})

t.test('an adaptation of an adaptation is no way out of the group either', async (t) => {
  const ownCluster = { ownerClusterId: clusters.barcelonaMedia.id }
  const { id } = await plantPractice(house)
  const mine = { authorId: people.jordi.id, ...ownCluster }
  const once = await plantPractice(house, { ...mine, derivedFromPracticeId: id })
  const twice = await plantPractice(house, { ...mine, derivedFromPracticeId: once.id })
  for (const original of [once, twice]) {
    await refused(t, () => adapt('jordi', original.id, { groupId: null, ...ownCluster }), 409, 'shared-too-narrowly')
    t.match(await adapt('jordi', original.id), { status: 201 }, 'in the group it stays')
  }
})

t.test('an adaptation is shown no more widely than what others wrote before it', async (t) => {
  const { id, practiceCodeId } = await plantPractice(house)
  const between = await plantPractice(house, { authorId: people.petra.id, visibility: 'public', derivedFromPracticeId: id })
  const last = await plantPractice(house, { authorId: people.jordi.id, derivedFromPracticeId: between.id })
  await rows(
    `update practice_codes set (author_consent_to, author_consent_at, owner_consent_to, owner_consent_at) = ('public', now(), 'public', now())`,
  )
  const promote = (visibility: string) => as('ada').post(`/v1/practices/${last.id}/promotion`, { visibility })
  await refused(t, () => promote('network'), 409, 'shared-too-narrowly')
  await rows(`update practice_codes set visibility = 'network' where id = $1`, [practiceCodeId])
  await refused(t, () => promote('public'), 409, 'shared-too-narrowly')
  t.match(await promote('network'), { status: 200 })
})

t.test('who took their own text further has let it go so far', async (t) => {
  const { id } = await plantPractice(house)
  const further = await plantPractice(house, { groupId: null, visibility: 'network', derivedFromPracticeId: id })
  t.match(await adapt('jordi', further.id, { groupId: null, ownerClusterId: clusters.barcelonaMedia.id }), { status: 201 })
})

t.test('a use is recorded by a member of the group that met, once it met', async (t) => {
  const { id } = await plantPractice(house)
  const planned = await draft()
  const meeting = await scheduled()
  await refused(t, () => use('jordi', id, { meetingId: planned.id }), 409, 'meeting-not-begun')
  await refused(t, () => use('jordi', id, { meetingId: meeting.id }), 409, 'meeting-not-begun')
  await refused(t, () => use('jordi', id, { meetingId: stranger }), 422, 'unknown-reference', { errors: [{ pointer: '/meetingId' }] })
  await started(meeting.id)
  await refused(t, () => use('otto', id, { meetingId: meeting.id }), 403, 'forbidden')
  await refused(t, () => use('marta', id, { meetingId: meeting.id }), 403, 'forbidden')
  await refused(t, () => use('nina', id, { meetingId: meeting.id }), 404, 'not-found')
  await refused(t, () => use('jordi', id, { meetingId: meeting.id, agendaItemId: stranger }), 422, 'unknown-reference', {
    errors: [{ pointer: '/agendaItemId' }],
  })
  const recorded = await use('jordi', id, { meetingId: meeting.id })
  t.match(recorded, {
    status: 201,
    body: {
      practiceId: id,
      versionNumber: 1,
      meeting: { id: meeting.id },
      groupId: stuttgart.id,
      agendaItemId: null,
      recordedBy: { displayName: 'Jordi Puig' },
    },
  })
  t.match(await as('lea').get(recorded.headers.location!), { status: 200, body: { id: recorded.body.id } })
  t.match(await rows('select type, scope_id from events where subject_id = $1', [recorded.body.id]), [
    { type: 'practice_use.recorded', scope_id: stuttgart.id },
  ])
  await refused(t, () => use('lea', id, { meetingId: meeting.id }), 409, 'already-used')
  const unpublished = await plantPractice(house, { state: 'draft', publishedAt: null })
  await refused(t, () => use('lea', unpublished.id, { meetingId: meeting.id }), 409, 'wrong-state')
})

t.test('who recorded a use, or a facilitator, takes it back', async (t) => {
  const { id } = await plantPractice(house)
  const meeting = await scheduled()
  await started(meeting.id)
  const { headers, body } = await use('jordi', id, { meetingId: meeting.id })
  const path = headers.location!
  await refused(t, () => as('lea').delete(path), 403, 'forbidden')
  await refused(t, () => as('marta').delete(path), 404, 'not-found')
  t.equal((await as('jordi').delete(path)).status, 204)
  t.match(await as('jordi').get(path), { status: 404 })
  t.match(await rows('select type from events where subject_id = $1 order by sequence', [body.id]), [{}, { type: 'practice_use.removed' }])
  const again = await use('jordi', id, { meetingId: meeting.id })
  t.equal((await as('petra').delete(again.headers.location!)).status, 204)
})

t.test('uses are seen inside the group that met, whatever version was used', async (t) => {
  const { id } = await plantPractice(house, { visibility: 'public' })
  for (const _ of [1, 2]) {
    clock.now = firstDay
    const meeting = await scheduled()
    await started(meeting.id)
    await use('jordi', id, { meetingId: meeting.id })
  }
  t.equal((await as('otto').get(`/v1/practices/${id}/uses`)).body.data.length, 2)
  t.match((await as('lea').get(`/v1/practices/${id}/uses?limit=1`)).body, { data: [{ practiceId: id }], nextCursor: /./ })
  t.match((await as('nina').get(`/v1/practices/${id}/uses`)).body, { data: [] })
  t.match((await as('ines').get(`/v1/practices/${id}/uses`)).body, { data: [] })
})

t.test('the lineage tells what one may see, and counts the rest', async (t) => {
  const meeting = await scheduled()
  const first = await plantPractice(house, { title: 'First', visibility: 'public', originMeetingId: meeting.id })
  const second = await plantPractice(house, { title: 'Second', derivedFromPracticeId: first.id })
  const third = await plantPractice(house, { title: 'Third', derivedFromPracticeId: second.id, visibility: 'network' })
  await plantPractice(house, { title: 'Draft', derivedFromPracticeId: first.id, state: 'draft', publishedAt: null })
  await started(meeting.id)
  await use('jordi', first.id, { meetingId: meeting.id })
  const lineage = async (client: typeof anonymous, id: string) => (await client.get(`/v1/practices/${id}/lineage`)).body

  t.match(await lineage(as('jordi'), first.id), {
    practice: { id: first.id, title: 'First' },
    ancestors: { data: [], hiddenCount: 0 },
    derived: { data: [{ title: 'Second' }], hiddenCount: 0 },
    originMeeting: { id: meeting.id },
    uses: { data: [{ meeting: { id: meeting.id } }], hiddenCount: 0 },
  })
  t.match(await lineage(as('nina'), first.id), {
    derived: { data: [], hiddenCount: 1 },
    originMeeting: { id: meeting.id },
    uses: { data: [], hiddenCount: 1 },
  })
  t.match(await lineage(anonymous, first.id), { derived: { data: [], hiddenCount: 1 }, originMeeting: null, uses: { data: [], hiddenCount: 1 } })
  t.match(await lineage(as('jordi'), third.id), { ancestors: { data: [{ title: 'Second' }, { title: 'First' }], hiddenCount: 0 } })
  t.match(await lineage(as('nina'), third.id), { ancestors: { data: [{ title: 'First' }], hiddenCount: 1 } })
  t.match((await as('nina').get(`/v1/practices/${third.id}`)).body, { derivedFrom: null })
  t.match(await as('ines').get(`/v1/practices/${second.id}/lineage`), { status: 403, body: { code: 'agreement-required' } })
})

t.test('a year after it was published, its author and the facilitators are asked to look again, once', async (t) => {
  const { id } = await plantPractice(house, { state: 'in_review', publishedAt: null, reviewDueOn: null, reviewerId: people.petra.id })
  t.equal((await as('petra').post(`/v1/practices/${id}/publication`)).status, 200)
  const asked = () =>
    rows<{ user_id: string }>(`select user_id, params from notifications where kind = 'practice.review_due' and subject_id = $1 order by user_id`, [
      id,
    ])
  clock.forward(days(364))
  await house.runJobs()
  t.same(await asked(), [])
  clock.forward(days(2))
  await house.runJobs()
  t.match(await asked(), [{ user_id: people.petra.id }, { user_id: people.lea.id }])
  await rows(`update jobs set done_at = null where unique_key = $1`, [`practice.review_due:${id}`])
  await house.runJobs()
  t.equal((await asked()).length, 2, 'running twice asks nobody twice')

  await refused(t, () => as('lea').post(`/v1/practices/${id}/renewal`), 403, 'forbidden')
  const dueOn = `${clock.now.getUTCFullYear() + 1}${clock.now.toISOString().slice(4, 10)}`
  t.match(await as('petra').post(`/v1/practices/${id}/renewal`), { status: 200, body: { reviewDueOn: dueOn } })
  clock.forward(days(366))
  await house.runJobs()
  t.equal((await asked()).length, 4, 'the next year asks again')
})

t.test('nobody is asked to look again at what has been replaced or retired', async (t) => {
  const { id } = await plantPractice(house, { state: 'in_review', publishedAt: null, reviewDueOn: null, reviewerId: people.petra.id })
  await as('petra').post(`/v1/practices/${id}/publication`)
  await as('petra').post(`/v1/practices/${id}/retirement`, { reason: 'Overtaken' })
  await refused(t, () => as('petra').post(`/v1/practices/${id}/renewal`), 409, 'wrong-state')
  clock.forward(days(366))
  t.match(await house.runJobs(), { failed: 0 })
  t.same(await rows(`select 1 from notifications where kind = 'practice.review_due' and subject_id = $1`, [id]), [])
})
