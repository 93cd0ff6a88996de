import { affiliationId, clusters, people } from '../../src/demo/cast.ts'
import { openHouse, type Reply } from '../support/house.ts'
import t from '../support/tap.ts'

if (!process.env.TEST_DATABASE_URL) t.pass('needs parallel connections: PostgreSQL only')
else {
  const house = await openHouse(t)
  const { as, rows } = house
  const statuses = (replies: Reply[]) => replies.map(({ status }) => status).sort()

  t.test('two managers who leave at once do not both go', async (t) => {
    for (let round = 0; round < 5; round++) {
      const made = (await as('nina').post('/v1/clusters', { name: `Pair ${round}`, country: 'FI' })).body
      const [first] = (await as('nina').get(`/v1/clusters/${made.id}/affiliations`)).body.data
      const second = (await as('ada').post(`/v1/clusters/${made.id}/appointments`, { userId: people.lea.id, role: 'manager' })).body
      const replies = await Promise.all([
        as('nina').post(`/v1/affiliations/${first.id}/ending`, {}),
        as('lea').post(`/v1/affiliations/${second.id}/ending`, {}),
      ])
      t.strictSame(statuses(replies), [200, 409])
    }
  })

  t.test('one request is decided once', async (t) => {
    const { id } = (await as('nina').post(`/v1/clusters/${clusters.lilleMetropole.id}/affiliations`, {})).body
    const replies = await Promise.all([
      as('marta').post(`/v1/affiliations/${id}/approval`, {}),
      as('ada').post(`/v1/affiliations/${id}/rejection`, { reason: 'No' }),
      as('nina').post(`/v1/affiliations/${id}/withdrawal`),
    ])
    t.strictSame(statuses(replies), [200, 409, 409])
  })

  t.test('asking many times at once is asking once', async (t) => {
    const replies = await Promise.all([1, 2, 3, 4].map(() => as('jordi').post(`/v1/clusters/${clusters.lilleMetropole.id}/affiliations`, {})))
    t.strictSame(statuses(replies), [201, 409, 409, 409])
  })

  t.test('nobody slips into a team that is being deleted', async (t) => {
    for (let round = 0; round < 5; round++) {
      const { id } = (await as('nina').post('/v1/clusters', { name: `Going ${round}`, country: 'FI' })).body
      const [mine] = (await as('nina').get(`/v1/clusters/${id}/affiliations`)).body.data
      await as('ada').post(`/v1/affiliations/${mine.id}/ending`, {})
      const [deleted, appointed] = await Promise.all([
        as('ada').delete(`/v1/clusters/${id}`),
        as('ada').post(`/v1/clusters/${id}/appointments`, { userId: people.lea.id, role: 'manager' }),
      ])
      t.ok([`204 404`, `409 201`].includes(`${deleted.status} ${appointed.status}`), `${deleted.status} ${appointed.status}`)
    }
    t.strictSame(
      await rows(`select 1 from affiliations a join clusters c on c.id = a.cluster_id where a.state = 'active' and c.deleted_at is not null`),
      [],
    )
  })

  t.test('a manager who is erased while another leaves is not counted on', async (t) => {
    const lille = clusters.lilleMetropole.id
    await as('ada').put(`/v1/affiliations/${affiliationId('lea')}/role`, { role: 'manager' })
    const [erased, left] = await Promise.all([
      as('lea').post(`/v1/users/${people.lea.id}/erasure`),
      as('marta').post(`/v1/affiliations/${affiliationId('marta')}/ending`, {}),
    ])
    t.equal(erased.status, 204)
    const managers = await rows(`select 1 from affiliations where cluster_id = $1 and state = 'active' and role = 'manager'`, [lille])
    const warned = await rows(`select 1 from notifications where subject_id = $1 and kind = 'cluster.without_manager'`, [lille])
    t.equal(managers.length, left.status === 200 ? 0 : 1)
    t.equal(warned.length, left.status === 200 ? 1 : 0, 'a cluster that nobody manages is reported')
  })

  t.test('sets of criteria that are published at once are versions of their own', async (t) => {
    const publish = (code: string) => as('ada').post('/v1/validation-criteria', { criteria: [{ code, description: code, attribute: 'website' }] })
    const made = await Promise.all(['one', 'two', 'three'].map(publish))
    t.strictSame(made.flatMap(({ body }) => body.data.map(({ version }: { version: number }) => version)).sort(), [2, 3, 4])
  })
}
