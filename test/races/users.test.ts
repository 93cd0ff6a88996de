import { people } from '../../src/demo/cast.ts'
import { aGroup } from '../support/groups.ts'
import { openHouse } from '../support/house.ts'
import { aPortal, portalToken } from '../support/portals.ts'
import t from '../support/tap.ts'

if (!process.env.TEST_DATABASE_URL) t.pass('needs parallel connections: PostgreSQL only')
else {
  const house = await openHouse(t)
  const { as, rows, anonymous } = house

  t.test('two admins who take the role from each other at once leave one admin', async (t) => {
    for (let round = 0; round < 10; round++) {
      await rows(`update users set platform_role = 'admin' where id = any($1::uuid[])`, [[people.ada.id, people.marta.id]])
      const admin = ['profile:read', 'admin'] as const
      await Promise.all([as('ada', admin).get('/v1/me'), as('marta', admin).get('/v1/me')])
      const answers = await Promise.all([
        as('ada', admin).put(`/v1/users/${people.marta.id}/platform-role`, { platformRole: 'none' }),
        as('marta', admin).put(`/v1/users/${people.ada.id}/platform-role`, { platformRole: 'none' }),
      ])
      const [left] = await rows<{ n: number }>(`select count(*)::int as n from users where platform_role = 'admin'`)
      t.equal(left!.n, 1)
      t.equal(answers.filter(({ status }) => status === 200).length, 1)
    }
  })

  t.test('an invitation that is accepted twice at once is accepted once', async (t) => {
    await rows(`update users set platform_role = 'admin' where id = $1`, [people.ada.id])
    for (let round = 0; round < 10; round++) {
      const { body } = await as('ada').post('/v1/users', { email: `round${round}@example.org`, displayName: 'Round' })
      const accept = () => anonymous.post('/v1/user-invitation-acceptances', { token: body.invitationToken })
      const answers = await Promise.all([accept(), accept(), accept()])
      t.same(answers.map(({ status }) => status).sort(), [201, 409, 409])
    }
  })

  t.test('an address that is corrected while its person is invited into a group is the one that was invited, or nobody is', async (t) => {
    const portal = await aPortal(house, { scopes: ['users:write'] })
    const itself = house.bearing(await portalToken(house, { portalId: portal, scopes: ['users:write'] }))
    const { path } = await aGroup(house, 'petra', { maxMembers: 30 })
    for (let round = 0; round < 10; round++) {
      const person = { email: `victim${round}@example.org`, displayName: 'Vera' }
      await itself.put(`/v1/users/ext:${round}`, person)
      await Promise.all([
        itself.put(`/v1/users/ext:${round}`, { ...person, email: `attacker${round}@example.org` }),
        as('petra').post(`${path}/membership-invitations`, { invitations: [person] }),
      ])
      t.same(await rows('select u.email from memberships m join users u on u.id = m.user_id where lower(m.invited_email) <> lower(u.email)'), [])
    }
  })
}
