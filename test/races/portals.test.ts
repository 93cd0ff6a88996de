import { people } from '../../src/demo/cast.ts'
import { openHouse } from '../support/house.ts'
import { aGrant, aPortal, portalToken } from '../support/portals.ts'
import t from '../support/tap.ts'

const house = await openHouse(t)
const { as, rows } = house
const scopes = ['users:write', 'clusters:read', 'clusters:write', 'groups:read', 'groups:write'] as const

t.test('of many that put to one address at once, one makes the object and the others find it', async (t) => {
  const portalId = await aPortal(house, { scopes })
  const portal = house.bearing(await portalToken(house, { portalId, scopes }))
  await portal.get('/v1/groups')
  for (let round = 0; round < 10; round++) {
    const bodies = {
      users: { email: `round${round}@example.org`, displayName: 'Round' },
      clusters: { name: `Round ${round}`, country: 'FR' },
      groups: { name: `Round ${round}`, purpose: 'To race.' },
    }
    for (const [kind, body] of Object.entries(bodies)) {
      const answers = await Promise.all(Array.from({ length: 4 }, () => portal.put(`/v1/${kind}/ext:round-${round}`, body)))
      t.same(answers.map(({ status }) => status).sort(), [200, 200, 200, 201], kind)
      t.equal(new Set(answers.map(({ body: { id } }) => id)).size, 1)
    }
  }
})

t.test('of many who make a secret at once, two do', async (t) => {
  const portalId = await aPortal(house)
  await as('ada').get(`/v1/portals/${portalId}`)
  const answers = await Promise.all(Array.from({ length: 5 }, () => as('ada').post(`/v1/portals/${portalId}/credentials`)))
  t.same(answers.map(({ status }) => status).sort(), [201, 201, 409, 409, 409])
})

t.test('consents at once are one grant, with all of their scopes', async (t) => {
  const portalId = await aPortal(house, { scopes })
  const grants = await Promise.all(scopes.map((scope) => aGrant(house, portalId, 'lea', [scope])))
  t.equal(new Set(grants).size, 1)
  const stored = await rows<{ scopes: string[] }>('select scopes from grants where user_id = $1', [people.lea.id])
  t.same(
    stored.map(({ scopes: held }) => held.sort()),
    [[...scopes].sort()],
  )
})
