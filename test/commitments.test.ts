import { people, stuttgart } from '../src/demo/cast.ts'
import { commitmentsIn, promise } from './support/commitments.ts'
import { firstDay, openHouse } from './support/house.ts'
import { meetingsIn } from './support/meetings.ts'
import { plantPractice } from './support/practices.ts'
import t from './support/tap.ts'

const house = await openHouse(t)
const { as, anonymous, clock, rows } = house
const { refused, scheduled, held, eventsOf } = meetingsIn(house)
const { commit, dispose, said } = commitmentsIn(house)
const read = (person: keyof typeof people, id: string) => as(person).get(`/v1/commitments/${id}`)
const idsOf = async (person: keyof typeof people, filter: string) =>
  (await as(person).get(`/v1/commitments?limit=100${filter}`)).body.data.map(({ id }: { id: string }) => id)

t.beforeEach(() => {
  clock.now = firstDay
})

t.test('who is at a meeting commits to a next step, and the group reads it', async (t) => {
  const { meeting } = await held([])
  const made = await as('lea').post('/v1/commitments', { source: { kind: 'meeting', id: meeting.id }, ...promise })
  const { id } = made.body
  t.match(made, {
    status: 201,
    headers: { location: `/v1/commitments/${id}` },
    body: {
      ...promise,
      version: 1,
      user: { id: people.lea.id },
      source: { kind: 'meeting', id: meeting.id, title: meeting.title },
      group: { id: stuttgart.id },
      language: 'fr',
      state: 'open',
      overdue: false,
      carriedCount: 0,
      experienceAsked: null,
      allowedActions: ['read', 'update', 'dispose'],
    },
  })
  t.match(await read('otto', id), { status: 200, body: { text: promise.text, allowedActions: ['read'] } })
  t.match((await read('petra', id)).body.allowedActions, ['read', 'dispose'])
  t.match(await read('ines', id), { status: 403, body: { code: 'agreement-required' } })
  for (const person of ['nina', 'ada'] as const) t.equal((await read(person, id)).status, 404, person)
  t.strictSame(await idsOf('ines', `&groupId=${stuttgart.id}`), [])
  t.ok((await idsOf('otto', `&meetingId=${meeting.id}`)).includes(id))
  t.strictSame(await eventsOf(id), ['commitment.made'])
})

t.test('nobody commits where they are not inside, before a meeting or for a day that is over', async (t) => {
  const { meeting } = await held([])
  const at =
    (person: keyof typeof people, source: object, more: object = {}) =>
    () =>
      as(person).post('/v1/commitments', { source, ...promise, ...more })
  const here = { kind: 'meeting', id: meeting.id }
  await refused(t, at('otto', here), 403, 'forbidden')
  await refused(t, at('ines', here), 403, 'agreement-required')
  await refused(t, at('ada', here), 403, 'forbidden')
  await refused(t, at('lea', { kind: 'meeting', id: people.lea.id }), 422, 'unknown-reference', { errors: [{ pointer: '/source/id' }] })
  await refused(t, at('lea', { kind: 'practice', id: people.lea.id }), 422, 'unknown-reference')
  await refused(t, at('lea', { kind: 'case', id: people.lea.id }), 422, 'unknown-reference')
  await refused(t, at('lea', here, { dueOn: '2014-05-01' }), 422, 'invalid-body', { errors: [{ pointer: '/dueOn', code: 'too-small' }] })
  await refused(t, at('lea', here, { text: '' }), 422, 'invalid-body')
  await refused(t, () => anonymous.post('/v1/commitments', { source: here, ...promise }), 401, 'unauthenticated')
  clock.now = firstDay
  const { id } = await scheduled({ localStart: '2014-06-20T14:00', localEnd: '2014-06-20T15:00' })
  await refused(t, at('lea', { kind: 'meeting', id }), 409, 'wrong-state')
  const draft = await plantPractice(house, { state: 'draft', publishedAt: null })
  await refused(t, at('lea', { kind: 'practice', id: draft.id }), 409, 'practice-not-published')
})

t.test('what somebody will try is theirs alone, unless the practice is the group’s own', async (t) => {
  const open = await plantPractice(house, { visibility: 'network' })
  const own = await plantPractice(house)
  const alone = await commit('lea', { kind: 'practice', id: open.id })
  const shared = await commit('lea', { kind: 'practice', id: own.id })
  t.match(alone, { group: null, source: { kind: 'practice', id: open.id } })
  t.match(shared, { group: { id: stuttgart.id } })
  t.equal((await read('petra', alone.id)).status, 404)
  t.match(await read('petra', shared.id), { status: 200, body: { allowedActions: ['read'] } })
  await refused(t, () => dispose('petra', shared.id, { disposition: 'done' }), 403, 'forbidden')
  t.strictSame(await idsOf('petra', `&practiceId=${open.id}`), [])
})

t.test('its person changes words and day while it is open; nobody else does', async (t) => {
  const { commitment } = await said()
  const path = `/v1/commitments/${commitment.id}`
  t.match(await as('lea').patch(path, { dueOn: '2014-06-03', firstStep: null, language: 'en' }), {
    status: 200,
    body: { version: 2, dueOn: '2014-06-03', firstStep: null, language: 'en', text: promise.text },
  })
  await refused(t, () => as('petra').patch(path, { dueOn: '2014-06-04' }), 403, 'forbidden')
  await refused(t, () => as('lea').patch(path, { dueOn: '2014-01-01' }), 422, 'invalid-body')
  await refused(t, () => as('lea').patch(path, { dueOn: '2014-06-04' }, { headers: { 'if-match': '"1.x"' } }), 412, 'version-conflict')
  await dispose('lea', commitment.id, { disposition: 'dropped', reason: 'No time' })
  await refused(t, () => as('lea').patch(path, { dueOn: '2014-06-04' }), 409, 'wrong-state')
})

t.test('it is done, dropped with a reason, or carried and still open; closed is closed', async (t) => {
  const { commitment } = await said()
  const say = (body: object, person: 'lea' | 'otto' | 'petra' = 'lea') => dispose(person, commitment.id, body)
  await refused(t, () => say({ disposition: 'done' }, 'otto'), 403, 'forbidden')
  await refused(t, () => say({ disposition: 'dropped' }), 422, 'invalid-body')
  await refused(t, () => say({ disposition: 'carried' }), 422, 'invalid-body')
  await refused(t, () => say({ disposition: 'carried', dueOn: '2014-01-01' }), 422, 'invalid-body')
  await refused(t, () => say({ disposition: 'done', experienceId: people.lea.id }), 422, 'unknown-reference')
  const another = { disposition: 'carried', toMeetingId: people.lea.id }
  await refused(t, () => say(another), 422, 'unknown-reference', { errors: [{ pointer: '/toMeetingId' }] })
  t.match(await say({ disposition: 'carried', dueOn: '2014-06-24' }, 'petra'), {
    status: 200,
    body: { state: 'open', carriedCount: 1, dueOn: '2014-06-24', version: 2 },
  })
  t.match(await say({ disposition: 'done', closingNote: 'Two came.' }), {
    status: 200,
    body: { state: 'done', closingNote: 'Two came.', closedAt: clock.now.toISOString(), allowedActions: ['read'] },
  })
  await refused(t, () => say({ disposition: 'done' }), 409, 'wrong-state')
  t.strictSame(await eventsOf(commitment.id), ['commitment.made', 'commitment.carried', 'commitment.done'])
})

t.test('overdue is told, not stored: open, and its day is over', async (t) => {
  const { commitment } = await said()
  clock.now = new Date('2014-05-28T08:00:00Z')
  t.match((await read('lea', commitment.id)).body, { state: 'open', overdue: true })
  t.ok((await idsOf('lea', '&overdue=true&mine=true')).includes(commitment.id))
  t.ok((await idsOf('otto', '&dueBefore=2014-05-28&state=open')).includes(commitment.id))
  t.notOk((await idsOf('otto', '&dueBefore=2014-05-27')).includes(commitment.id))
  await dispose('lea', commitment.id, { disposition: 'done' })
  t.notOk((await idsOf('lea', '&overdue=true')).includes(commitment.id))
  t.match((await as('lea').get('/v1/commitments?overdue=false')).status, 400)
})

t.test('pages join without a gap, in the order of the day', async (t) => {
  const whole = await idsOf('lea', '')
  const joined: string[] = []
  let cursor = ''
  do {
    const { body } = await as('lea').get(`/v1/commitments?limit=2${cursor}`)
    joined.push(...body.data.map(({ id }: { id: string }) => id))
    cursor = body.nextCursor && `&cursor=${body.nextCursor}`
  } while (cursor)
  t.strictSame(joined, whole)
})

t.test('whoever leaves the group keeps no word they gave there; a suspension lets it stand', async (t) => {
  const { commitment } = await said('bruno')
  const [{ id: membership }] = (await rows<{ id: string }>(`select id from memberships where user_id = $1 and group_id = $2 and state = 'active'`, [
    people.bruno.id,
    stuttgart.id,
  ])) as [{ id: string }]
  const practice = await plantPractice(house, { visibility: 'network' })
  const own = await commit('bruno', { kind: 'practice', id: practice.id })
  await as('petra').post(`/v1/memberships/${membership}/suspension`, { reason: 'Away' })
  t.match((await read('petra', commitment.id)).body, { state: 'open' })
  await as('petra').post(`/v1/memberships/${membership}/reinstatement`, {})
  t.equal((await as('bruno').post(`/v1/memberships/${membership}/departure`, {})).status, 200)
  t.match((await read('petra', commitment.id)).body, { state: 'dropped', dropReason: 'left' })
  t.match((await read('bruno', commitment.id)).body, { state: 'dropped', text: promise.text, source: { kind: 'meeting' } })
  t.match((await read('bruno', own.id)).body, { state: 'open' })
  t.match(await eventsOf(commitment.id), ['commitment.made', 'commitment.dropped'])
})

t.test('of somebody erased the text stays for the group, without a person; what nobody read is gone', async (t) => {
  const { commitment } = await said('giulia')
  const practice = await plantPractice(house, { visibility: 'network' })
  const own = await commit('giulia', { kind: 'practice', id: practice.id })
  t.equal((await as('giulia').post(`/v1/users/${people.giulia.id}/erasure`)).status, 204)
  t.match((await read('petra', commitment.id)).body, {
    state: 'dropped',
    dropReason: 'left',
    text: promise.text,
    user: { displayName: 'Former member' },
  })
  t.match(await rows('select text, first_step, state from commitments where id = $1', [own.id]), [{ text: '', first_step: null, state: 'dropped' }])
})
