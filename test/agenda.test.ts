import { clusters, people, stuttgart } from '../src/demo/cast.ts'
import { agendaIn } from './support/agenda.ts'
import { casesIn } from './support/cases.ts'
import { commitmentsIn, promise } from './support/commitments.ts'
import { recordAs } from './support/experiences.ts'
import { firstDay, openHouse } from './support/house.ts'
import { days, meetingsIn, thirdMeeting } from './support/meetings.ts'
import { plantPractice } from './support/practices.ts'
import t from './support/tap.ts'

const house = await openHouse(t)
const { as, anonymous, clock, rows } = house
const { agenda, waits } = agendaIn(house)
const { act, scheduled, register } = meetingsIn(house)
const { said } = commitmentsIn(house)
const { open } = casesIn(house)
const kindsOf = async (...asked: Parameters<typeof agenda>) => [...new Set((await agenda(...asked)).data.map(({ kind }) => kind))]

t.beforeEach(() => {
  clock.now = firstDay
})

const counts = { total: 0, overdue: 0, today: 0, thisWeek: 0, later: 0, whenever: 0 }

t.test('for whom nothing waits it is empty, and says so', async (t) => {
  t.strictSame((await as('otto').get('/v1/me/agenda')).body, { data: [], nextCursor: null, counts })
  t.match(await anonymous.get('/v1/me/agenda'), { status: 401 })
})

t.test('what waits is told with its group, its time and the requests that deal with it', async (t) => {
  t.strictSame((await agenda('milo')).data, [
    {
      id: `invitation:0145a2b0-0000-7000-8004-000000000010`,
      kind: 'invitation',
      title: stuttgart.name,
      dueAt: '2014-05-12T08:00:00.000Z',
      urgency: 'later',
      since: firstDay.toISOString(),
      subject: { kind: 'membership', id: '0145a2b0-0000-7000-8004-000000000010' },
      group: { id: stuttgart.id, name: stuttgart.name },
      actions: [
        { operationId: 'getMembership', method: 'GET', path: '/v1/memberships/0145a2b0-0000-7000-8004-000000000010' },
        { operationId: 'acceptInvitation', method: 'POST', path: '/v1/memberships/0145a2b0-0000-7000-8004-000000000010/invitation-acceptance' },
        { operationId: 'declineInvitation', method: 'POST', path: '/v1/memberships/0145a2b0-0000-7000-8004-000000000010/invitation-decline' },
      ],
    },
  ])
})

t.test('urgency goes by days in UTC, to the millisecond', async (t) => {
  const { commitment } = await said('lea')
  const at = async (instant: string) => {
    clock.now = new Date(instant)
    return (await agenda('lea', '&kind=commitment')).data.find(({ subject }) => subject.id === commitment.id)
  }
  t.match(await at('2014-05-20T23:59:59.999Z'), { dueAt: '2014-05-27T23:59:59.999Z', urgency: 'later', title: promise.text })
  t.match(await at('2014-05-21T00:00:00.000Z'), { urgency: 'this_week' })
  t.match(await at('2014-05-26T23:59:59.999Z'), { urgency: 'this_week' })
  t.match(await at('2014-05-27T00:00:00.000Z'), { urgency: 'today' })
  t.match(await at('2014-05-27T23:59:59.999Z'), { urgency: 'today' })
  t.match(await at('2014-05-28T00:00:00.000Z'), { urgency: 'overdue' })
  t.match((await agenda('lea')).counts, { overdue: 1 })
  await act('lea', `/v1/commitments/${commitment.id}/dispositions`, { disposition: 'done' })
  t.same(await at('2014-05-28T00:00:00.000Z'), undefined)
})

/** Some of every urgency, and two at the very same instant. */
const busy = async () => {
  await said('bruno')
  clock.now = firstDay
  await said('bruno')
  clock.now = firstDay
  for (const day of ['2014-06-10', '2014-06-11', '2014-06-11']) await scheduled({ localStart: `${day}T14:00`, localEnd: `${day}T17:00` })
  for (const happened of ['One.', 'Two.', 'Three.']) await recordAs(house, 'bruno', { draft: true, happened })
  clock.now = new Date('2014-05-27T08:00:00Z')
}

t.test('the most urgent comes first, and pages join without a gap', async (t) => {
  await busy()
  const whole = await agenda('bruno')
  const times = whole.data.map(({ dueAt, since }) => `${dueAt ?? '9999'} ${since}`)
  t.ok(whole.data.length > 7)
  t.same(times, [...times].sort())
  t.equal(new Set(whole.data.map(({ id }) => id)).size, whole.data.length)
  const joined: string[] = []
  let cursor = ''
  do {
    const { body, headers } = await as('bruno').get(`/v1/me/agenda?limit=1${cursor}`)
    t.same(body.counts, whole.counts, 'counts are of all pages')
    t.equal(headers.link !== undefined, body.nextCursor !== null)
    joined.push(...body.data.map(({ id }: { id: string }) => id))
    cursor = body.nextCursor && `&cursor=${body.nextCursor}`
  } while (cursor)
  t.same(
    joined,
    whole.data.map(({ id }) => id),
  )
  const { total, ...byUrgency } = whole.counts
  t.equal(total, whole.data.length)
  t.equal(
    Object.values(byUrgency).reduce((sum, count) => sum + count, 0),
    total,
  )
})

t.test('it is filtered by kind and by when things are due', async (t) => {
  t.same(await kindsOf('bruno', '&kind=commitment'), ['commitment'])
  const until = (await agenda('bruno', '&until=2014-06-10T12:00:00Z')).data
  t.ok(until.length > 0)
  t.ok(until.every(({ dueAt }) => dueAt !== null && dueAt <= '2014-06-10T12:00:00.000Z'))
  t.same((await agenda('bruno', '&until=2014-06-10T14:00:00%2B02:00')).data, until)
  t.match((await agenda('bruno', '&kind=commitment&until=2014-01-01T00:00:00Z')).counts, { total: 0 })
  for (const query of ['kind=case', 'until=tomorrow', 'urgency=today', 'limit=101'])
    t.match(await as('bruno').get(`/v1/me/agenda?${query}`), { status: 400, body: { code: 'invalid-parameter' } }, query)
  const { nextCursor } = (await as('bruno').get('/v1/me/agenda?limit=1')).body
  const misplaced = await as('bruno').get(`/v1/me/agenda?limit=1&kind=commitment&cursor=${nextCursor}`)
  t.match(misplaced, { status: 400, body: { code: 'invalid-cursor' } })
})

t.test('a token is told only the kinds that it has scopes for', async (t) => {
  await open('bruno')
  t.same(await kindsOf('bruno', '', ['experiences:read']), ['experience_draft'])
  t.same(await kindsOf('bruno', '', ['cases:read', 'practices:read']), [])
  const meetings = await kindsOf('bruno', '', ['meetings:read'])
  t.ok(meetings.includes('commitment') && !meetings.includes('experience_draft'))
  t.match(await as('bruno', ['profile:read', 'cases:write']).get('/v1/me/agenda'), { status: 403, body: { code: 'missing-scope' } })
  const wanted = as('bruno', ['cases:read']).get('/v1/me/agenda?kind=commitment')
  t.match(await wanted, { status: 403, body: { code: 'missing-scope', scope: 'meetings:read' } })
})

t.test('whoever is kept from a case, or is gone from a group, has nothing of it waiting', async (t) => {
  const kept = (await open('lea', { title: 'Not for Kraków' })).id
  await act('lea', `/v1/cases/${kept}/help-requests`, { userIds: [people.tomasz.id], dueOn: '2014-05-16' })
  t.same((await agenda('tomasz', '&kind=help_request')).counts.total, 1)
  await rows('update cases set excluded_cluster_ids = $2 where id = $1', [kept, [clusters.wisla.id]])
  t.same((await agenda('tomasz', '&kind=help_request')).counts, counts)
  const { data } = await agenda('bruno')
  t.ok(data.some(({ group }) => group?.id === stuttgart.id))
  await rows(`update memberships set state = 'suspended' where user_id = $1 and group_id = $2`, [people.bruno.id, stuttgart.id])
  const left = await agenda('bruno')
  t.ok(left.data.every(({ group }) => group === null))
  t.ok(
    left.data.every(({ kind }) => ['commitment', 'experience_draft'].includes(kind)),
    'but what is their own',
  )
})

t.test('what waits behind an agreement shows once it is accepted; until then the agreement waits, and what needs none', async (t) => {
  const meeting = await scheduled()
  await register('giulia', meeting.id)
  const { commitment } = await said('giulia')
  clock.now = firstDay
  const asked = (await open('lea', { title: 'Kept for now' })).id
  await act('lea', `/v1/cases/${asked}/help-requests`, { userIds: [people.giulia.id], dueOn: '2014-05-16' })
  const practice = await plantPractice(house, { authorId: people.giulia.id, state: 'changes_requested', publishedAt: null })
  t.ok((await kindsOf('giulia')).includes('help_request'))
  const path = `/v1/groups/${stuttgart.id}/agreement`
  const { headers } = await as('petra').get(path)
  t.equal((await as('petra').put(path, { text: 'Another one.' }, { headers: { 'if-match': headers.etag! } })).status, 200)
  const text = JSON.stringify(await agenda('giulia'))
  for (const secret of ['Kept for now', practice.id, asked]) t.notMatch(text, secret)
  t.ok(text.includes(commitment.id), 'what she promised is her own')
  t.same(await waits('giulia', 'agreement'), [`${stuttgart.name}: getAgreement acceptAgreement`])
  t.same(await waits('giulia', 'meeting'), [`${thirdMeeting.title}: getMeeting cancelRegistration`])
  await act('giulia', `${path}-acceptances`, { version: 2 })
  t.same(await waits('giulia', 'agreement'), [])
  t.same(await waits('giulia', 'help_request'), ['Kept for now: getHelpRequest getCase acceptHelpRequest addContribution declineHelpRequest'])
  t.ok((await kindsOf('giulia')).includes('practice_changes'))
})

t.test('what waits in a group that is over waits no more', async (t) => {
  clock.now = new Date(firstDay.getTime() + days(1))
  t.ok((await kindsOf('milo')).includes('invitation'))
  await rows(`update groups set state = 'archived' where id = $1`, [stuttgart.id])
  t.same(await kindsOf('milo'), [])
  t.same(
    (await agenda('giulia')).data.filter(({ kind }) => kind !== 'commitment'),
    [],
  )
})
