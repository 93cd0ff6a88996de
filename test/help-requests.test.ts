import { type PersonKey, people } from '../src/demo/cast.ts'
import { casesIn } from './support/cases.ts'
import { dayIn } from './support/experiences.ts'
import { openHouse } from './support/house.ts'
import { refusing } from './support/refusing.ts'
import t from './support/tap.ts'

const house = await openHouse(t)
const { as, rows } = house
const refused = refusing(house)
const { open, walk, give } = casesIn(house)
const url = (id: string, noun = '') => `/v1/help-requests/${id}${noun}`
const ask = (caseId: string, persons: PersonKey[], dueOn = dayIn(house, 18), by: PersonKey = 'lea') =>
  as(by).post(`/v1/cases/${caseId}/help-requests`, { userIds: persons.map((person) => people[person].id), dueOn, message: 'You were there.' })
const asked = async (person: PersonKey = 'jordi') => {
  const { id: caseId } = await open()
  return { caseId, id: (await ask(caseId, [person])).body.data[0].id as string }
}
const stateOf = async (id: string) => (await rows<{ state: string }>('select state from help_requests where id = $1', [id]))[0]!.state
const freshBudgets = () => rows('update users set help_budget_per_month = 20')

t.beforeEach(freshBudgets)

t.test('the case giver asks peers; they accept, and answer by contributing', async (t) => {
  const { id: caseId } = await open()
  const sent = await ask(caseId, ['giulia', 'jordi'])
  t.match(sent, {
    status: 201,
    headers: { location: `/v1/cases/${caseId}/help-requests` },
    body: {
      data: [
        { user: { id: people.giulia.id }, state: 'sent', dueOn: '2014-05-16', message: 'You were there.', case: { id: caseId } },
        { user: { id: people.jordi.id } },
      ],
    },
  })
  const { id } = sent.body.data[1]
  t.match(await rows('select kind from notifications where user_id = $1 and subject_id = $2', [people.jordi.id, id]), [{ kind: 'help_request.sent' }])
  t.match((await as('jordi').get('/v1/me/help-requests?state=sent')).body.data, [{ id, requestedBy: { id: people.lea.id } }])
  t.match(await as('jordi').post(url(id, '/acceptance')), { status: 200, body: { state: 'accepted', acceptedAt: /^2014/ } })
  await give('jordi', caseId, { kind: 'question' })
  t.equal(await stateOf(id), 'accepted', 'a question is no answer')
  await give('jordi', caseId)
  t.match((await as('lea').get(url(id))).body, { state: 'answered', answeredAt: /^2014/ })
  await give('giulia', caseId)
  t.match((await as('lea').get(`/v1/cases/${caseId}/help-requests`)).body.data, [{ state: 'answered' }, { state: 'answered' }])
  t.equal((await as('giulia').get(`/v1/cases/${caseId}/help-requests`)).body.data.length, 1, 'a peer finds their own')
  for (const other of ['bruno', 'petra', 'ada', 'nina'] as const) t.equal((await as(other).get(url(id))).status, 404, 'it is between the two')
})

t.test('saying no always works, with a reason or without, also after having said yes', async (t) => {
  const { id } = await asked()
  await as('jordi').post(url(id, '/acceptance'))
  t.match(await as('jordi').post(url(id, '/decline'), { reason: 'We are moving office.' }), {
    status: 200,
    body: { state: 'declined', declineReason: 'We are moving office.' },
  })
  await refused(t, () => as('jordi').post(url(id, '/decline'), {}), 409, 'wrong-state')
  await refused(t, () => as('jordi').post(url(id, '/acceptance')), 409, 'wrong-state')
  const other = await asked('ines')
  await refused(t, () => as('ines').get(url(other.id)), 403, 'agreement-required')
  await refused(t, () => as('ines').post(url(other.id, '/acceptance')), 403, 'agreement-required')
  await refused(t, () => as('lea').post(url(other.id, '/decline'), {}), 403, 'forbidden')
  t.match(await as('ines').post(url(other.id, '/decline'), {}), { status: 200, body: { state: 'declined', case: null, message: null } })
})

t.test('who cannot be asked is refused, and then nobody is asked', async (t) => {
  const { id } = await open()
  const fault = (at: number) => ({ errors: [{ pointer: `/userIds/${at}` }] })
  for (const person of ['nina', 'milo', 'otto', 'lea'] as const)
    await refused(t, () => ask(id, ['jordi', person]), 422, 'unknown-reference', fault(1))
  await refused(t, () => ask(id, ['jordi'], '2014-04-27'), 422, 'invalid-body', { errors: [{ pointer: '/dueOn' }] })
  await refused(t, () => ask(id, ['bruno'], dayIn(house, 18), 'jordi'), 403, 'forbidden')
  await ask(id, ['jordi'])
  await refused(t, () => ask(id, ['bruno', 'jordi']), 409, 'already-asked', fault(1))
  await rows(`update users set status = 'suspended' where id = $1`, [people.bruno.id])
  await refused(t, () => ask(id, ['bruno']), 422, 'unknown-reference')
  await rows(`update users set status = 'active' where id = $1`, [people.bruno.id])
  await walk('lea', id, 'parking')
  await refused(t, () => ask(id, ['bruno']), 409, 'wrong-state')
  t.equal((await ask((await open('lea', { audience: 'network' })).id, ['nina'])).status, 201, 'of the network whoever is there')
})

t.test('whoever is asked about a case for selected people sees it from then on', async (t) => {
  const { id } = await open('lea', { audience: 'selected' })
  t.equal((await as('nina').get(`/v1/cases/${id}`)).status, 404)
  await ask(id, ['nina'])
  t.equal((await as('nina').get(`/v1/cases/${id}`)).status, 200)
  t.match((await as('lea').get(`/v1/cases/${id}`)).body, { audienceUsers: [{ id: people.nina.id }] })
})

t.test('nobody is asked more often in a month than they can help', async (t) => {
  house.clock.now = new Date('2014-06-10T08:00:00Z')
  await rows('update users set help_budget_per_month = 2')
  const first = await open()
  await ask(first.id, ['giulia'], '2014-06-20')
  const second = await open()
  const { body } = await ask(second.id, ['giulia'], '2014-06-20')
  const third = await open()
  await refused(t, () => ask(third.id, ['bruno', 'giulia'], '2014-06-20'), 409, 'help-budget-spent', { errors: [{ pointer: '/userIds/1' }] })
  await as('giulia').post(url(body.data[0].id, '/decline'), {})
  t.equal((await ask(third.id, ['giulia'], '2014-06-20')).status, 201, 'what was declined does not count')
  await refused(t, () => ask(second.id, ['giulia'], '2014-06-20'), 409, 'help-budget-spent')
  house.clock.now = new Date('2014-07-01T08:00:00Z')
  t.equal((await ask(second.id, ['giulia'], '2014-07-20')).status, 201, 'and a month is over when it is over')
})

t.test('a request that nobody answers lapses the day after; whoever accepted goes on', async (t) => {
  house.clock.now = new Date('2014-08-01T08:00:00Z')
  const { id: caseId } = await open()
  const { body } = await ask(caseId, ['jordi', 'bruno'], '2014-08-02')
  const [silent, willing] = body.data
  await as('bruno').post(url(willing.id, '/acceptance'))
  house.clock.now = new Date('2014-08-02T23:00:00Z')
  await house.runJobs()
  t.equal(await stateOf(silent.id), 'sent')
  house.clock.now = new Date('2014-08-03T00:00:00Z')
  await house.runJobs()
  t.same([await stateOf(silent.id), await stateOf(willing.id)], ['expired', 'accepted'])
  t.match(
    await rows(`select kind from notifications where user_id = $1 and subject_id = $2 and kind = 'help_request.expired'`, [people.lea.id, silent.id]),
    [{}],
  )
  t.match(await rows(`select actor_id from events where subject_id = $1 and type = 'help_request.expired'`, [silent.id]), [{ actor_id: null }])
  t.equal((await ask(caseId, ['jordi'], '2014-08-09')).status, 201, 'and they can be asked again')
})

t.test('requests end with the case, and with the peer’s place in the group', async (t) => {
  const over = await asked('bruno')
  await walk('lea', over.caseId, 'withdrawal')
  t.equal(await stateOf(over.id), 'expired')
  const left = await asked('bruno')
  await as('bruno').post(`/v1/memberships/0145a2b0-0000-7000-8004-000000000006/departure`, {})
  t.equal(await stateOf(left.id), 'expired')
  const erased = await asked('jordi')
  t.equal((await as('ada').post(`/v1/users/${people.jordi.id}/erasure`)).status, 204)
  t.equal(await stateOf(erased.id), 'expired')
})
