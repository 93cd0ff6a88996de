import { freeSlug, slugFrom } from '../src/clusters/slugs.ts'
import { clustersOf, snapshotOfCluster } from '../src/clusters/traits.ts'
import { affiliationId, clusters, people } from '../src/demo/cast.ts'
import { openHouse } from './support/house.ts'
import t from './support/tap.ts'

const house = await openHouse(t)
const { as, anonymous, rows, fingerprint } = house

const ocean = { name: 'Océan Créatif', country: 'FR', sectors: ['creative.games'], memberCount: 8, smeCount: 6, targetMarkets: ['JP', 'JP', 'CA'] }
const register = async (more: object = {}) => (await as('nina').post('/v1/clusters', { ...ocean, ...more })).body
const names = (reply: { body: { data: { name: string }[] } }) => reply.body.data.map(({ name }) => name)

t.test('any user registers a cluster and becomes its manager; the slug is made from the name', async (t) => {
  const made = await as('nina').post('/v1/clusters', { ...ocean, externalId: 'crm-9', location: { latitude: 48.4, longitude: -4.5 } })
  t.match(made, {
    status: 201,
    headers: { location: `/v1/clusters/${made.body.id}`, etag: /^"1\./ },
    body: {
      slug: 'ocean-creatif',
      externalId: 'crm-9',
      location: { latitude: 48.4, longitude: -4.5 },
      targetMarkets: ['JP', 'CA'],
      teamFte: null,
      label: 'none',
      validation: { status: 'unsubmitted', lapsesOn: null },
      allowedActions: ['update', 'submitForValidation', 'listValidations', 'listAffiliations'],
    },
  })
  const { id } = made.body
  t.match(await as('nina').get('/v1/clusters/ext:crm-9'), { status: 200, body: { id } })
  t.match(await as('nina').get('/v1/me/affiliations?limit=1'), { body: { data: [{ role: 'manager', state: 'active', cluster: { id } }] } })
  t.match(await rows(`select type, subject_version as version from events where subject_kind in ('cluster', 'affiliation') order by sequence`), [
    { type: 'cluster.created', version: 1 },
    { type: 'affiliation.activated', version: 1 },
  ])
})

t.test('two clusters of one name get different slugs; a slug that was asked for is not bent', async (t) => {
  t.equal((await register()).slug, 'ocean-creatif-2')
  t.equal((await register({ slug: 'atlantic' })).slug, 'atlantic')
  t.match((await register({ name: 'Κύκλος' })).slug, /^cluster-[0-9a-f]{8}$/)
  const before = await fingerprint()
  t.match(await as('marta').post('/v1/clusters', { ...ocean, slug: 'atlantic' }), { status: 409, body: { code: 'slug-taken' } })
  t.match(await as('nina').post('/v1/clusters', { ...ocean, externalId: 'crm-9' }), { status: 409, body: { code: 'external-id-taken' } })
  t.equal(await fingerprint(), before)
})

t.test('slugs are made of what Latin letters a name has', async (t) => {
  t.equal(slugFrom('Wisła Creative (fictional)'), 'wisla-creative-fictional')
  t.equal(slugFrom('Æther & Straße — Øst'), 'aether-strasse-ost')
  t.equal(slugFrom('—'), '')
  t.equal(freeSlug('a', new Set(['a', 'a-2', 'a-4'])), 'a-3')
})

t.test('a validated cluster is public; another one is there for its team and admins only, and to others like a missing one', async (t) => {
  const { id } = await register({ name: 'Hidden harbour' })
  for (const client of [anonymous, as('lea')]) {
    t.match(await client.get(`/v1/clusters/${clusters.mfg.id}`), { status: 200, body: { name: clusters.mfg.name } })
    t.match(await client.get(`/v1/clusters/${id}`), { status: 404, body: { code: 'not-found' } })
    t.strictSame(names(await client.get('/v1/clusters?q=hidden')), [])
    t.strictSame(names(await client.get('/v1/clusters?validationStatus=unsubmitted')), [])
  }
  for (const client of [as('nina'), as('ada')]) {
    t.match(await client.get(`/v1/clusters/${id}`), { status: 200 })
    t.strictSame(names(await client.get('/v1/clusters?q=hidden')), ['Hidden harbour'])
  }
  t.strictSame((await anonymous.get(`/v1/clusters/${clusters.mfg.id}`)).body.allowedActions, [])
  t.strictSame((await as('lea').get(`/v1/clusters/${clusters.mfg.id}`)).body.allowedActions, ['requestAffiliation'])
  t.match(await as('lea').patch(`/v1/clusters/${id}`, { name: 'Mine' }), { status: 404 })
})

t.test('the list filters, sorts and pages', async (t) => {
  t.strictSame(names(await anonymous.get('/v1/clusters?country=DE')), ['bwcon', 'MFG Baden-Württemberg'])
  t.strictSame(names(await anonymous.get('/v1/clusters?q=LIL')), ['Lille Métropole'])
  t.strictSame(names(await anonymous.get('/v1/clusters?sector=creative.games')), ['Northlight (fictional)', 'Wisła Creative (fictional)'])
  t.equal(names(await anonymous.get('/v1/clusters?sector=creative')).length, 10)
  t.strictSame(names(await anonymous.get('/v1/clusters?sector=creat')), [])
  t.strictSame(names(await anonymous.get('/v1/clusters?slug=buda-fabric')), ['BUDA Fabric'])
  t.strictSame(names(await anonymous.get('/v1/clusters?label=gold')), [])
  t.strictSame(names(await as('nina').get('/v1/clusters?targetMarket=JP&slug=atlantic')), ['Océan Créatif'])
  t.equal(names(await as('nina').get('/v1/clusters?sort=-createdAt&limit=1'))[0], 'Hidden harbour')
  for (const sort of ['name', '-createdAt']) {
    const seen: string[] = []
    for (let next: string | null = ''; next !== null; ) {
      const { body } = await anonymous.get(`/v1/clusters?limit=3&sort=${sort}${next ? `&cursor=${next}` : ''}`)
      seen.push(...body.data.map((cluster: { name: string }) => cluster.name))
      next = body.nextCursor
    }
    t.equal(new Set(seen).size, 10, `every cluster once, by ${sort}`)
    if (sort === 'name') t.strictSame(seen.slice(0, 3), ['Alpen Design (fictional)', 'Barcelona Media', 'BUDA Fabric'])
  }
  const { nextCursor } = (await anonymous.get('/v1/clusters?limit=3')).body
  t.match(await anonymous.get(`/v1/clusters?limit=3&country=DE&cursor=${nextCursor}`), { status: 400, body: { code: 'invalid-cursor' } })
  t.match(await anonymous.get('/v1/clusters?nation=DE'), { status: 400, body: { errors: [{ parameter: 'nation', code: 'unknown' }] } })
})

t.test('managers change the profile by merge patch; staff and outsiders do not', async (t) => {
  const path = `/v1/clusters/${clusters.lilleMetropole.id}`
  const before = await as('marta').get(path)
  const patched = await as('marta').patch(
    path,
    { description: null, teamFte: 5.25, targetMarkets: ['CA', 'JP'], location: { latitude: 50.6, longitude: 3.1 }, externalId: 'lm' },
    { headers: { 'if-match': before.headers.etag! } },
  )
  t.match(patched, {
    status: 200,
    body: { version: 2, description: null, teamFte: 5.25, memberCount: 210, externalId: 'lm', location: { latitude: 50.6, longitude: 3.1 } },
  })
  t.match(await as('ada').patch(path, { location: null }), { status: 200, body: { version: 3, location: null, externalId: null, teamFte: 5.25 } })
  t.match(
    await rows('select type, subject_version as version, data from events where subject_id = $1 order by sequence', [clusters.lilleMetropole.id]),
    [
      { type: 'cluster.updated', version: 2, data: {} },
      { type: 'cluster.updated', version: 3 },
    ],
  )
  const print = await fingerprint()
  for (const person of ['lea', 'nina'] as const)
    t.match(await as(person).patch(path, { city: 'Roubaix' }), { status: 403, body: { code: 'forbidden' } })
  t.match(await anonymous.patch(path, { city: 'Roubaix' }), { status: 401 })
  t.match(await as('marta').patch(path, { city: 'Roubaix' }, { headers: { 'if-match': before.headers.etag! } }), { status: 412 })
  t.match(await as('marta').patch(path, { slug: 'lille' }), { status: 422, body: { errors: [{ pointer: '/slug', code: 'read-only' }] } })
  t.match(await as('marta').patch(path, { name: null }), { status: 422, body: { errors: [{ pointer: '/name', code: 'null' }] } })
  t.match(await as('marta').patch(path, { memberCount: 100 }), { status: 422, body: { errors: [{ pointer: '/smeCount' }] } })
  t.match(await as('marta').patch(path, { website: 'javascript:alert(1)' }), { status: 422, body: { errors: [{ pointer: '/website' }] } })
  t.equal(await fingerprint(), print)
})

t.test('an admin gives and takes the label, and it is audited', async (t) => {
  const path = `/v1/clusters/${clusters.buda.id}/label`
  t.match(await as('ada').put(path, { label: 'silver' }), { status: 200, body: { label: 'silver', version: 2 } })
  t.match(await as('ada').put(path, { label: 'silver' }), { status: 200, body: { version: 2 } })
  t.strictSame(names(await anonymous.get('/v1/clusters?label=silver')), ['BUDA Fabric'])
  t.match(await rows('select action, actor_id, before, after from audit_entries where subject_id = $1', [clusters.buda.id]), [
    { action: 'cluster.label_changed', actor_id: people.ada.id, before: { label: 'none' }, after: { label: 'silver' } },
  ])
  t.match(await as('bruno').put(path, { label: 'gold' }), { status: 403, body: { code: 'missing-scope', scope: 'admin' } })
})

t.test('a cluster in use is not deleted', async (t) => {
  const path = `/v1/clusters/${clusters.puglia.id}`
  const before = await fingerprint()
  t.match(await as('ada').delete(path), { status: 409, body: { code: 'cluster-in-use', detail: 'Its team has one active member.' } })
  t.match(await as('giulia').delete(path), { status: 403 })
  t.equal(await fingerprint(), before)
})

t.test('a cluster that is represented in a group is not deleted, not even without a team', async (t) => {
  await as('ada').post(`/v1/affiliations/${affiliationId('giulia')}/ending`, {})
  const before = await fingerprint()
  t.match(await as('ada').delete(`/v1/clusters/${clusters.puglia.id}`), { status: 409, body: { code: 'cluster-in-use', detail: /represented/ } })
  t.equal(await fingerprint(), before)
})

t.test('an admin deletes a cluster that nobody needs: it is gone for everybody, requests are answered, the slug stays taken', async (t) => {
  const { id } = await register({ name: 'Short lived', slug: 'short-lived', externalId: 'sl' })
  await rows(`update clusters set validation_status = 'validated' where id = $1`, [id])
  const request = await as('lea').post(`/v1/clusters/${id}/affiliations`, { role: 'staff' })
  const [mine] = await rows<{ id: string }>(`select id from affiliations where cluster_id = $1 and role = 'manager'`, [id])
  t.equal((await as('ada').post(`/v1/affiliations/${mine!.id}/ending`, {})).status, 200)
  t.equal((await as('ada').delete(`/v1/clusters/${id}`)).status, 204)
  for (const person of ['ada', 'nina', 'lea'] as const) t.match(await as(person).get(`/v1/clusters/${id}`), { status: 404 })
  t.match(await as('nina').get('/v1/clusters/ext:sl'), { status: 404 })
  t.equal((await register({ externalId: 'sl' })).externalId, 'sl')
  t.match(await as('lea').get(`/v1/affiliations/${request.body.id}`), {
    body: { state: 'rejected', decision: { reason: 'The cluster was deleted.', by: { displayName: 'Ada Lindqvist' } } },
  })
  t.match(await rows('select type from events where subject_id = $1 order by sequence desc limit 1', [id]), [{ type: 'cluster.deleted' }])
  t.match(await rows('select action from audit_entries where subject_id = $1', [id]), [{ action: 'cluster.deleted' }])
  t.match(await as('nina').post('/v1/clusters', { ...ocean, slug: 'short-lived' }), { status: 409, body: { code: 'slug-taken' } })
})

t.test('other rooms read a snapshot and the teams', async (t) => {
  const { id } = clusters.wisla
  const { db } = house
  t.strictSame(await snapshotOfCluster(db, id), {
    country: 'PL',
    region: null,
    sectors: ['creative.games'],
    foundedYear: 2010,
    memberCount: 60,
    smeCount: 55,
    teamFte: 4,
    targetMarkets: [],
    label: 'none',
  })
  t.match(await clustersOf(db, people.tomasz.id), [{ id, name: clusters.wisla.name, country: 'PL', role: 'manager' }])
})
