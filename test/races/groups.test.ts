import { membershipId, type PersonKey, people, stuttgart } from '../../src/demo/cast.ts'
import { aGroup, anActiveGroup, invites, joins } from '../support/groups.ts'
import { openHouse, type Reply } from '../support/house.ts'
import t from '../support/tap.ts'

if (!process.env.TEST_DATABASE_URL) t.pass('needs parallel connections: PostgreSQL only')
else {
  const house = await openHouse(t)
  const { as, anonymous, rows } = house
  const statuses = (replies: Reply[]) => replies.map(({ status }) => status).sort()
  const codes = (replies: Reply[]) => replies.flatMap(({ status, body }) => (status < 400 ? [] : [body.code])).sort()
  const invite = (by: PersonKey, path: string, ...persons: object[]) => as(by).post(`${path}/membership-invitations`, { invitations: persons })

  t.test('an invitation is accepted once, however often at once, by id and by token', async (t) => {
    for (let round = 0; round < 5; round++) {
      const { id } = await aGroup(house, 'petra')
      const { membershipId: lea, token } = await invites(house, 'petra', id, 'lea')
      const accept = () => as('lea').post(`/v1/memberships/${lea}/invitation-acceptance`)
      const byToken = () => as('lea').post('/v1/membership-invitation-acceptances', { token })
      const replies = await Promise.all([accept(), byToken(), accept(), byToken()])
      t.strictSame(statuses(replies), [200, 409, 409, 409])
      t.equal((await rows(`select 1 from events where subject_id = $1 and type = 'membership.joined'`, [lea])).length, 1)
    }
  })

  t.test('accepting, declining and revoking at once: one of them counts', async (t) => {
    for (let round = 0; round < 5; round++) {
      const { id } = await aGroup(house, 'petra')
      const { membershipId: lea, token } = await invites(house, 'petra', id, 'lea')
      const replies = await Promise.all([
        as('lea').post(`/v1/memberships/${lea}/invitation-acceptance`),
        as('petra').post(`/v1/memberships/${lea}/invitation-revocation`),
        anonymous.post('/v1/membership-invitation-declines', { token }),
      ])
      t.equal(replies.filter(({ status }) => status < 300).length, 1, statuses(replies).join(' '))
    }
  })

  t.test('the last place goes to one: by invitation, by request and by the open door', async (t) => {
    for (let round = 0; round < 5; round++) {
      const { path } = await aGroup(house, 'petra', { maxMembers: 2, visibility: 'listed', joinPolicy: 'open' })
      const replies = await Promise.all([
        invite('petra', path, { userId: people.lea.id }),
        invite('ada', path, { userId: people.jordi.id }),
        as('nina').post(`${path}/membership-requests`),
        as('bruno').post(`${path}/membership-requests`),
      ])
      t.strictSame(statuses(replies), [201, 409, 409, 409])
      t.strictSame(codes(replies), ['group-full', 'group-full', 'group-full'])
      t.match((await as('petra').get(path)).body.size.placesLeft, 0)
    }
  })

  t.test('a place is not given while the group is made smaller', async (t) => {
    for (let round = 0; round < 5; round++) {
      const { path } = await aGroup(house, 'petra', { maxMembers: 3 })
      const replies = await Promise.all([
        as('petra').patch(path, { maxMembers: 2 }),
        invite('petra', path, { userId: people.lea.id }, { userId: people.jordi.id }),
      ])
      t.equal(replies.filter(({ status }) => status < 300).length, 1)
      t.ok((await as('petra').get(path)).body.size.placesLeft >= 0)
    }
  })

  t.test('two facilitators who leave at once do not both go', async (t) => {
    for (let round = 0; round < 5; round++) {
      const { path, memberships } = await anActiveGroup(house, 'petra', ['lea', 'jordi'])
      await as('petra').put(`/v1/memberships/${memberships.lea}/role`, { role: 'facilitator' })
      const mine: string = (await as('petra').get(path)).body.myMembership.id
      const replies = await Promise.all([
        as('petra').post(`/v1/memberships/${mine}/departure`),
        as('lea').post(`/v1/memberships/${memberships.lea}/departure`),
      ])
      t.strictSame(statuses(replies), [200, 409])
      t.strictSame(codes(replies), ['last-facilitator'])
    }
  })

  t.test('two facilitators who remove each other, or step down, do not both succeed', async (t) => {
    const { path, memberships } = await anActiveGroup(house, 'petra', ['lea'])
    await as('petra').put(`/v1/memberships/${memberships.lea}/role`, { role: 'facilitator' })
    const mine: string = (await as('petra').get(path)).body.myMembership.id
    const down = await Promise.all([
      as('petra').put(`/v1/memberships/${mine}/role`, { role: 'member' }),
      as('lea').put(`/v1/memberships/${memberships.lea}/role`, { role: 'member' }),
    ])
    t.strictSame(statuses(down), [200, 409])
    await as('ada').put(`/v1/memberships/${mine}/role`, { role: 'facilitator' })
    await as('ada').put(`/v1/memberships/${memberships.lea}/role`, { role: 'facilitator' })
    const removed = await Promise.all([
      as('petra').post(`/v1/memberships/${memberships.lea}/removal`, { reason: 'x' }),
      as('lea').post(`/v1/memberships/${mine}/removal`, { reason: 'x' }),
    ])
    t.equal(removed.filter(({ status }) => status === 200).length, 1, statuses(removed).join(' '))
  })

  t.test('a person who is invited many times at once is invited once, whoever names them', async (t) => {
    for (let round = 0; round < 5; round++) {
      const { path } = await aGroup(house, 'petra')
      const replies = await Promise.all([
        invite('petra', path, { userId: people.lea.id }),
        invite('petra', path, { userId: people.lea.id }),
        invite('ada', path, { email: people.lea.email, displayName: 'Léa' }),
        invite('ada', path, { email: people.lea.email.toUpperCase(), displayName: 'Léa' }),
      ])
      t.strictSame(statuses(replies), [201, 409, 409, 409])
      t.strictSame(codes(replies), ['already-member', 'already-member', 'already-member'])
    }
  })

  t.test('a new address that is invited at once into two groups becomes one account', async (t) => {
    for (let round = 0; round < 5; round++) {
      const [one, other] = [await aGroup(house, 'petra'), await aGroup(house, 'lea')]
      const person = { email: `new-${round}@example.org`, displayName: 'New' }
      const replies = await Promise.all([invite('ada', one.path, person), invite('ada', other.path, person)])
      for (const code of codes(replies)) t.equal(code, 'email-taken')
      t.equal((await rows('select 1 from users where email = $1', [person.email])).length, 1)
    }
  })

  t.test('asking many times at once is asking once, and a request is decided once', async (t) => {
    const replies = await Promise.all([1, 2, 3, 4].map(() => as('nina').post(`/v1/groups/${stuttgart.id}/membership-requests`)))
    t.strictSame(statuses(replies), [201, 409, 409, 409])
    const request: string = replies.find(({ status }) => status === 201)!.body.id
    const decided = await Promise.all([
      as('petra').post(`/v1/memberships/${request}/approval`),
      as('ada').post(`/v1/memberships/${request}/rejection`, { reason: 'No' }),
      as('nina').post(`/v1/memberships/${request}/request-withdrawal`),
    ])
    t.equal(decided.filter(({ status }) => status === 200).length, 1, statuses(decided).join(' '))
  })

  t.test('accepting the agreement at once with a new version never counts for the new one', async (t) => {
    const group = `/v1/groups/${stuttgart.id}`
    for (let version = 1; version < 6; version++) {
      const [set, accepted] = await Promise.all([
        as('petra').put(`${group}/agreement`, { text: `Version ${version + 1}` }, { headers: { 'if-match': '*' } }),
        as('ines').post(`${group}/agreement-acceptances`, { version }),
      ])
      t.equal(set.status, 200)
      t.ok([201, 409].includes(accepted.status))
      t.match((await as('ines').get(group)).body, { agreementVersion: version + 1, myMembership: { agreementAccepted: false } })
    }
    const twice = await Promise.all([1, 2, 3].map(() => as('ines').post(`${group}/agreement-acceptances`, { version: 6 })))
    t.strictSame(statuses(twice), [201, 201, 201])
    t.equal((await rows(`select 1 from events where subject_id = $1 and data ->> 'agreementVersion' = '6'`, [membershipId('ines')])).length, 1)
  })

  t.test('a facilitator who is suspended or erased while the other leaves: the group is led, or it rests', async (t) => {
    for (const fate of ['suspension', 'erasure'] as const) {
      const { id, path } = await anActiveGroup(house, 'tomasz', ['bruno'])
      const giulia = await joins(house, 'tomasz', id, 'giulia')
      await as('tomasz').put(`/v1/memberships/${giulia}/role`, { role: 'facilitator' })
      const mine: string = (await as('tomasz').get(path)).body.myMembership.id
      const [gone, left] = await Promise.all([
        as('ada').post(`/v1/users/${people.giulia.id}/${fate}`, fate === 'suspension' ? { reason: 'x' } : undefined),
        as('tomasz').post(`/v1/memberships/${mine}/departure`),
      ])
      t.ok(gone.status < 300, gone.text)
      t.match((await as('ada').get(path)).body, { state: left.status === 200 ? 'paused' : 'active' }, `${fate}: ${left.status}`)
      await as('ada').post(`/v1/users/${people.giulia.id}/reinstatement`)
    }
  })

  t.test('nobody is invited while they are being erased', async (t) => {
    const { path } = await aGroup(house, 'petra')
    const [erased, invited] = await Promise.all([
      as('otto').post(`/v1/users/${people.otto.id}/erasure`),
      invite('petra', path, { userId: people.otto.id }),
    ])
    t.equal(erased.status, 204)
    t.ok([201, 422].includes(invited.status), invited.text)
    t.strictSame(
      await rows(`select state from memberships where user_id = $1 and state in ('invited', 'requested', 'active', 'suspended')`, [people.otto.id]),
      [],
    )
  })
}
