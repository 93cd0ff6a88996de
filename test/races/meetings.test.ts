import { clusters, type PersonKey, people, stuttgart } from '../../src/demo/cast.ts'
import { memberships } from '../../src/groups/tables.ts'
import { personalClient } from '../../src/oauth/bearer.ts'
import { personalAccessTokens, users } from '../../src/users/tables.ts'
import { type Client, firstDay, type House, openHouse } from '../support/house.ts'
import { meetingsIn } from '../support/meetings.ts'
import t from '../support/tap.ts'

/** Twenty more members of the Stuttgart group, each with a token: no cast is large enough for a crowd. */
async function aCrowd(house: House): Promise<{ id: string; client: Client }[]> {
  const row = { createdAt: firstDay, updatedAt: firstDay }
  const expiresAt = new Date('2030-01-01T00:00:00Z')
  const scopes = ['meetings:read', 'meetings:write']
  const numbered = Array.from({ length: 20 }, (_, index) => (kind: string) => `0145a2b0-0000-7000-8${kind}-${String(1000 + index).padStart(12, '0')}`)
  await house.db.transaction(async (tx) => {
    await tx.orm
      .insert(users)
      .values(
        numbered.map((id, n) => ({ ...row, id: id('001'), displayName: `Person ${n}`, email: `person${n}@example.org`, status: 'active' as const })),
      )
    await tx.orm.insert(memberships).values(
      numbered.map((id) => ({
        ...row,
        id: id('004'),
        groupId: stuttgart.id,
        userId: id('001'),
        clusterId: clusters.mfg.id,
        role: 'member' as const,
        state: 'active' as const,
        joinedAt: firstDay,
      })),
    )
    await tx.orm
      .insert(personalAccessTokens)
      .values(numbered.map((id) => ({ id: id('009'), userId: id('001'), name: 'Test', scopes, createdAt: firstDay, expiresAt })))
  })
  await house.rows('update groups set agreement_version = null')
  const sign = await house.app.bearer.signer(house.db)
  return numbered.map((id) => {
    const claims = {
      sub: id('001'),
      client_id: personalClient,
      scope: scopes.join(' '),
      jti: id('009'),
      iat: firstDay.getTime() / 1000,
      exp: expiresAt.getTime() / 1000,
    }
    return { id: id('001'), client: house.bearing(sign(claims)) }
  })
}

if (!process.env.TEST_DATABASE_URL) t.pass('needs parallel connections: PostgreSQL only')
else {
  const house = await openHouse(t)
  const { as, rows } = house
  const { scheduled, register, started } = meetingsIn(house)
  const crowd = await aCrowd(house)
  const states = async (meetingId: string): Promise<Record<string, number>> => {
    const counts = await rows<{ state: string; n: number }>(
      'select state, count(*)::int as n from registrations where meeting_id = $1 group by state',
      [meetingId],
    )
    return Object.fromEntries(counts.map(({ state, n }) => [state, n]))
  }
  const ranks = async (meetingId: string) => {
    const { body } = await as('petra').get(`/v1/meetings/${meetingId}/registrations?state=waitlisted&limit=100`)
    return body.data.map((one: { rank: number }) => one.rank).sort((a: number, b: number) => a - b)
  }

  t.test('of twenty people who want the last seat one gets it, and the others wait in a line without gaps', async (t) => {
    for (let round = 0; round < 3; round++) {
      const { id } = await scheduled({ capacity: 1 })
      const answers = await Promise.all(crowd.map(({ client }) => client.post(`/v1/meetings/${id}/registrations`, {})))
      t.same(
        answers.map(({ status }) => status),
        answers.map(() => 201),
      )
      t.match(await states(id), { registered: 1, waitlisted: 19 })
      t.same(
        await ranks(id),
        Array.from({ length: 19 }, (_, index) => index + 1),
      )
    }
  })

  t.test('of twenty who want the last seat of a meeting without a waiting list nineteen find it full', async (t) => {
    const { id } = await scheduled({ capacity: 1, waitlist: false })
    const answers = await Promise.all(crowd.map(({ client }) => client.post(`/v1/meetings/${id}/registrations`, {})))
    t.equal(answers.filter(({ status }) => status === 201).length, 1)
    t.equal(answers.filter(({ body }) => body.code === 'meeting-full').length, 19)
  })

  t.test('two who cancel at once promote two different people', async (t) => {
    for (let round = 0; round < 5; round++) {
      const { id } = await scheduled({ capacity: 2 })
      const seated = [await register('lea', id), await register('jordi', id)]
      for (const { client } of crowd.slice(0, 4)) await client.post(`/v1/meetings/${id}/registrations`, {})
      const answers = await Promise.all([
        as('lea').post(`/v1/registrations/${seated[0].id}/cancellation`),
        as('jordi').post(`/v1/registrations/${seated[1].id}/cancellation`),
      ])
      t.same(
        answers.map(({ status }) => status),
        [200, 200],
      )
      t.match(await states(id), { cancelled: 2, offered: 2, waitlisted: 2 })
      t.same(await ranks(id), [1, 2])
      const first = await rows<{ state: string }>(
        `select state from registrations where meeting_id = $1 and user_id = any($2::uuid[]) and state = 'offered'`,
        [id, crowd.slice(0, 2).map((person) => person.id)],
      )
      t.equal(first.length, 2, 'and these are the first who waited')
    }
  })

  t.test('whoever registers twice at once is registered once', async (t) => {
    for (let round = 0; round < 5; round++) {
      const { id } = await scheduled({ capacity: 3 })
      const answers = await Promise.all([1, 2, 3].map(() => as('lea').post(`/v1/meetings/${id}/registrations`, {})))
      t.same(answers.map(({ status }) => status).sort(), [201, 409, 409])
      t.match(await states(id), { registered: 1 })
    }
  })

  t.test('a smaller capacity and a registration at once never leave more people than seats', async (t) => {
    for (let round = 0; round < 10; round++) {
      const { id } = await scheduled({ capacity: 2 })
      await register('lea', id)
      const [changed, registered] = await Promise.all([
        as('petra').patch(`/v1/meetings/${id}`, { capacity: 1 }),
        as('jordi').post(`/v1/meetings/${id}/registrations`, {}),
      ])
      const { capacity, seats } = (await as('petra').get(`/v1/meetings/${id}`)).body
      t.ok(seats.taken <= capacity, `${seats.taken} of ${capacity}`)
      t.equal(registered.status, 201)
      t.equal(changed.status === 200, registered.body.state === 'waitlisted', 'whoever came first was served')
    }
  })

  t.test('two facilitators who find no seat at once both get one, and each raises the capacity by one', async (t) => {
    await rows(`update memberships set role = 'facilitator' where user_id = $1 and state = 'active'`, [people.bruno.id])
    const { id } = await scheduled({ capacity: 1 })
    await register('lea', id)
    const both = ['petra', 'bruno'] as const satisfies PersonKey[]
    await Promise.all(both.map((person) => as(person).post(`/v1/meetings/${id}/registrations`, {})))
    t.match((await as('petra').get(`/v1/meetings/${id}`)).body, { capacity: 3, seats: { taken: 3, free: 0 } })
  })

  t.test('an account that is erased while its seat is cancelled frees the seat once', async (t) => {
    const { id } = await scheduled({ capacity: 1 })
    const seat = await register('tomasz', id)
    for (const { client } of crowd.slice(0, 2)) await client.post(`/v1/meetings/${id}/registrations`, {})
    await Promise.all([as('ada').post(`/v1/users/${people.tomasz.id}/erasure`), as('tomasz').post(`/v1/registrations/${seat.id}/cancellation`)])
    t.match(await states(id), { cancelled: 1, offered: 1, waitlisted: 1 })
  })

  t.test('two who write the first report at once make one, and the second is told so', async (t) => {
    const { id } = await scheduled()
    await started(id)
    const text = { summary: 'What we found.', minutes: '' }
    const answers = await Promise.all((['lea', 'jordi'] as const).map((person) => as(person).put(`/v1/meetings/${id}/report`, text)))
    t.same(answers.map(({ status }) => status).sort(), [200, 428])
  })
}
