import { membershipId, type PersonKey, people, stuttgart } from '../../src/demo/cast.ts'
import { openHouse } from '../support/house.ts'
import { meetingsIn } from '../support/meetings.ts'
import t from '../support/tap.ts'

if (!process.env.TEST_DATABASE_URL) t.pass('needs parallel connections: PostgreSQL only')
else {
  const house = await openHouse(t)
  const { as, rows } = house
  const { act, draft, scheduled } = meetingsIn(house)

  const leave = (person: PersonKey) => as(person).post(`/v1/memberships/${membershipId(person)}/departure`, {})
  const remove = (person: PersonKey) => as('petra').post(`/v1/memberships/${membershipId(person)}/removal`, { reason: 'x' })
  const suspend = (person: PersonKey) => as('ada').post(`/v1/users/${people[person].id}/suspension`, { reason: 'x' })
  const erase = (person: PersonKey) => as('ada').post(`/v1/users/${people[person].id}/erasure`)
  const back = async (person: PersonKey) => {
    await rows(`update users set status = 'active' where id = $1`, [people[person].id])
    await rows(`update memberships set state = 'active', left_at = null where user_id = $1 and group_id = $2`, [people[person].id, stuttgart.id])
  }
  /** Places at meetings to come, of people who are not inside with an active account. */
  const orphans = () =>
    rows(`select r.state, u.display_name from registrations r join meetings m on m.id = r.meeting_id join users u on u.id = r.user_id
      where m.state = 'scheduled' and r.state in ('invited', 'registered', 'waitlisted', 'offered') and not exists (
        select from memberships b where b.group_id = m.group_id and b.user_id = r.user_id and b.state = 'active' and u.status = 'active')`)
  /** Nobody's place: they declined, so that nothing of theirs ties them to the meeting. */
  const declinedBy = async (person: PersonKey) => {
    const { id } = await scheduled({ capacity: 10 })
    const { myRegistration } = (await as(person).get(`/v1/meetings/${id}`)).body
    await act(person, `/v1/registrations/${myRegistration.id}/decline`)
    return id as string
  }

  for (const [how, go] of Object.entries({ leaves: leave, 'is removed': remove, 'is suspended': suspend })) {
    t.test(`whoever ${how} while they register keeps no seat`, async (t) => {
      for (let round = 0; round < 6; round++) {
        const id = await declinedBy('lea')
        const acts = [() => as('lea').post(`/v1/meetings/${id}/registrations`, {}), () => go('lea')]
        const replies = await Promise.all((round % 2 ? acts.toReversed() : acts).map((one) => one()))
        t.ok(
          replies.every(({ status }) => status < 500),
          replies.map(({ text }) => text).join(),
        )
        t.same(await orphans(), [])
        await back('lea')
      }
    })

    t.test(`whoever ${how} while a meeting is scheduled is not invited to it`, async (t) => {
      for (let round = 0; round < 6; round++) {
        const { id } = await draft()
        const acts = [() => as('petra').post(`/v1/meetings/${id}/scheduling`), () => go('lea')]
        const [scheduling] = await Promise.all(acts.map((one) => one()))
        t.equal(scheduling!.status, 200, scheduling!.text)
        t.same(await orphans(), [])
        await back('lea')
      }
    })
  }

  t.test('a group that is closed while it schedules has nothing scheduled', async (t) => {
    for (let round = 0; round < 6; round++) {
      const { id } = await draft()
      const acts = [
        () => as('petra').post(`/v1/meetings/${id}/scheduling`),
        () => as('ada').post(`/v1/groups/${stuttgart.id}/closure`, { reason: 'x' }),
      ]
      const replies = await Promise.all((round % 2 ? acts.toReversed() : acts).map((one) => one()))
      t.ok(
        replies.every(({ status, body }) => status === 200 || body.code === 'group-not-open'),
        replies.map(({ text }) => text).join(),
      )
      t.same(await rows(`select title from meetings where state = 'scheduled' and group_id = $1`, [stuttgart.id]), [])
      await rows(`update groups set state = 'active' where id = $1`, [stuttgart.id])
    }
  })

  t.test('an account that is erased while it registers, or is invited, has no place', async (t) => {
    for (const person of ['giulia', 'bruno', 'tomasz', 'jordi'] as const) {
      const id = await declinedBy(person)
      const other = await draft()
      const [gone, scheduling] = await Promise.all([
        erase(person),
        as('petra').post(`/v1/meetings/${other.id}/scheduling`),
        as(person).post(`/v1/meetings/${id}/registrations`, {}),
      ])
      t.equal(gone.status, 204, gone.text)
      t.equal(scheduling.status, 200, scheduling.text)
      t.same(await orphans(), [])
    }
  })
}
