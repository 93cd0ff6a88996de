import { clusters, membershipId, people, stuttgart } from '../src/demo/cast.ts'
import { aGroup, anActiveGroup, invites, joins } from './support/groups.ts'
import { openHouse } from './support/house.ts'
import t, { type Test } from './support/tap.ts'

const house = await openHouse(t)
const { as, anonymous, rows, fingerprint } = house
const group = `/v1/groups/${stuttgart.id}`
const of = (person: Parameters<typeof membershipId>[0]) => `/v1/memberships/${membershipId(person)}`
const listed = async (person: Parameters<typeof as>[0], query = '') => (await as(person).get(`${group}/memberships${query}`)).body.data
const kinds = async (person: keyof typeof people, subject: string) =>
  (
    await rows<{ kind: string }>('select kind from notifications where user_id = $1 and subject_id = $2 order by id', [people[person].id, subject])
  ).map(({ kind }) => kind)
const auditOf = (id: string) =>
  rows<{ action: string; reason: string | null }>('select action, reason from audit_entries where subject_id = $1 order by id', [id])

t.test('members see who is active; facilitators and admins see everything; the private part is for those it concerns', async (t) => {
  t.equal((await listed('lea')).length, 8)
  t.equal((await listed('otto')).length, 8)
  t.equal((await listed('petra')).length, 9)
  t.equal((await listed('ada')).length, 9)
  const jordi = (await listed('lea')).find((one: { user: { id: string } }) => one.user.id === people.jordi.id)
  t.match(jordi, { role: 'member', state: 'active', cluster: { id: clusters.barcelonaMedia.id, country: 'ES' }, agreementAccepted: true })
  for (const field of ['invitation', 'requestMessage', 'decision', 'allowedActions']) t.notOk(field in jordi, field)
  t.ok('decision' in (await listed('lea')).find((one: { user: { id: string } }) => one.user.id === people.lea.id), 'of oneself one sees it')
  t.same(
    (await listed('petra', '?state=invited')).map((one: { id: string }) => one.id),
    [membershipId('milo')],
  )
  t.same(
    (await listed('petra', '?role=observer')).map((one: { id: string }) => one.id),
    [membershipId('otto')],
  )
  t.match(await as('milo').get(`${group}/memberships`), { status: 403, body: { code: 'forbidden' } })
  t.match(await as('nina').get(`${group}/memberships`), { status: 403, body: { code: 'forbidden' } })
  t.match(await anonymous.get(`${group}/memberships`), { status: 401 })
  const hidden = await aGroup(house, 'petra')
  t.match(await as('nina').get(`${hidden.path}/memberships`), { status: 404 })
  t.match(await as('petra').get(`${hidden.path}/memberships?state=removed`), { status: 200, body: { data: [], nextCursor: null } })
})

t.test('the members of a group are paged by cursor, in one order', async (t) => {
  const seen: string[] = []
  let next = `${group}/memberships?limit=4`
  for (let last; next; next = last.body.nextCursor && `${group}/memberships?limit=4&cursor=${last.body.nextCursor}`) {
    last = await as('petra').get(next)
    seen.push(...last.body.data.map(({ id }: { id: string }) => id))
  }
  t.same(
    seen,
    (await listed('petra')).map(({ id }: { id: string }) => id),
  )
  const { nextCursor } = (await as('petra').get(`${group}/memberships?limit=4`)).body
  const other = await aGroup(house, 'petra')
  t.match(await as('petra').get(`${other.path}/memberships?limit=4&cursor=${nextCursor}`), { status: 400, body: { code: 'invalid-cursor' } })
})

t.test('an invited person sees their own membership, and in a hidden group nothing else', async (t) => {
  const { id, path } = await aGroup(house, 'petra', { name: 'Secret' })
  const { membershipId: nina } = await invites(house, 'petra', id, 'nina')
  t.match(await as('nina').get(`/v1/memberships/${nina}`), { status: 200, body: { group: { name: 'Secret' }, state: 'invited' } })
  t.match(await as('nina').get('/v1/me/memberships?state=invited'), { body: { data: [{ id: nina }] } })
  t.match(await as('nina').get(`${path}/memberships`), { status: 403 })
  t.match(await as('lea').get(`/v1/memberships/${nina}`), { status: 404 })
  t.match(await as('lea').post(`/v1/memberships/${nina}/approval`), { status: 404 })
  t.match(await as('lea').get(`/v1/memberships/${stuttgart.id}`), { status: 404 })
})

t.test('where the policy is request, the facilitators let in or refuse, with a reason', async (t) => {
  const asked = await as('nina').post(`${group}/membership-requests`, { message: 'I bring games.' })
  const nina: string = asked.body.id
  t.match(asked, {
    status: 201,
    headers: { location: `/v1/memberships/${nina}` },
    body: {
      state: 'requested',
      role: 'member',
      requestMessage: 'I bring games.',
      cluster: { id: clusters.northlight.id },
      allowedActions: ['read', 'withdraw'],
    },
  })
  t.same(await kinds('petra', nina), ['membership.requested'])
  const stored = await fingerprint()
  t.match(await as('nina').post(`${group}/membership-requests`), { status: 409, body: { code: 'already-member' } })
  t.match(await as('petra').post(`${group}/membership-invitations`, { invitations: [{ userId: people.nina.id }] }), {
    status: 409,
    body: { code: 'already-member', errors: [{ detail: /approve/ }] },
  })
  t.match(await as('nina').post(`/v1/memberships/${nina}/approval`), { status: 403, body: { code: 'forbidden' } })
  t.match(await as('lea').post(`/v1/memberships/${nina}/approval`), { status: 404 })
  t.match(await as('nina').get(`${group}/memberships`), { status: 403 })
  t.match(await as('nina').get(`${group}/agreement`), { status: 403 })
  t.match(await as('petra').post(`/v1/memberships/${nina}/rejection`), { status: 422, body: { errors: [{ pointer: '/reason' }] } })
  t.equal(await fingerprint(), stored)
  t.match(await as('petra').post(`/v1/memberships/${nina}/rejection`, { reason: 'Next cycle' }), {
    body: { state: 'rejected', decision: { by: { id: people.petra.id }, reason: 'Next cycle' } },
  })
  t.match((await as('nina').get(`/v1/memberships/${nina}`)).body, { decision: { reason: 'Next cycle' }, allowedActions: ['read'] })
  const again: string = (await as('nina').post(`${group}/membership-requests`)).body.id
  t.not(again, nina)
  t.match(await as('petra').post(`/v1/memberships/${again}/approval`, { reason: 'Welcome' }), {
    body: { state: 'active', joinedAt: /2014/, agreementAccepted: false, decision: { reason: 'Welcome' } },
  })
  t.same(await kinds('nina', again), ['membership.approved'])
  t.match(await as('petra').post(`/v1/memberships/${again}/approval`), { status: 409, body: { code: 'wrong-state' } })
  await as('nina').post(`/v1/memberships/${again}/departure`)
})

t.test('a request can be taken back, by its author only', async (t) => {
  const { id } = (await as('nina').post(`${group}/membership-requests`)).body
  t.match(await as('petra').post(`/v1/memberships/${id}/request-withdrawal`), { status: 403, body: { code: 'forbidden' } })
  t.match(await as('nina').post(`/v1/memberships/${id}/request-withdrawal`), { status: 200, body: { state: 'withdrawn' } })
  t.match(await as('nina').post(`/v1/memberships/${id}/request-withdrawal`), { status: 409, body: { code: 'wrong-state' } })
  t.match(await as('petra').post(`/v1/memberships/${id}/approval`), { status: 409, body: { code: 'wrong-state' } })
})

t.test('an approval needs a place', async (t) => {
  const { id } = (await as('nina').post(`${group}/membership-requests`)).body
  await as('petra').patch(group, { maxMembers: 8 })
  const stored = await fingerprint()
  t.match(await as('petra').post(`/v1/memberships/${id}/approval`), { status: 409, body: { code: 'group-full' } })
  t.equal(await fingerprint(), stored)
  await as('petra').patch(group, { maxMembers: 12 })
  await as('nina').post(`/v1/memberships/${id}/request-withdrawal`)
})

t.test('where the policy is open, one is in at once while there is room; where it is invite, one is not', async (t) => {
  const { id, path } = await aGroup(house, 'petra', { visibility: 'listed', joinPolicy: 'open', maxMembers: 2, agreement: { text: 'Be kind.' } })
  t.match((await as('lea').post(`${path}/membership-requests`)).body, { state: 'active', agreementAccepted: false })
  const stored = await fingerprint()
  t.match(await as('jordi').post(`${path}/membership-requests`), { status: 409, body: { code: 'group-full' } })
  t.match(await as('ada').post(`${path}/membership-requests`), { status: 422, body: { code: 'not-affiliated' } })
  await as('petra').patch(path, { joinPolicy: 'invite' })
  t.match(await as('jordi').post(`${path}/membership-requests`), { status: 403, body: { code: 'invitation-only' } })
  t.match(await as('lea').post(`${path}/membership-requests`), { status: 409, body: { code: 'already-member' } })
  t.not(await fingerprint(), stored)
  t.match(await rows(`select type from events where scope_id = $1 and type = 'membership.joined'`, [id]), [{}, {}])
})

t.test('a suspended member is not inside and gives the place up; reinstating needs one', async (t) => {
  const { id, path, memberships } = await anActiveGroup(house, 'petra', ['lea', 'jordi'], { maxMembers: 3 })
  const lea = `/v1/memberships/${memberships.lea}`
  t.match(await as('jordi').post(`${lea}/suspension`, { reason: 'x' }), { status: 403, body: { code: 'forbidden' } })
  t.match(await as('petra').post(`${lea}/suspension`, { reason: 'On leave' }), { body: { state: 'suspended', decision: { reason: 'On leave' } } })
  t.match(await auditOf(memberships.lea!), [{ action: 'membership.suspended', reason: 'On leave' }])
  t.match(await as('lea').get(`${path}/memberships`), { status: 403, body: { code: 'forbidden' } })
  t.match(await as('lea').get(path), { status: 200, body: { myMembership: { state: 'suspended' } } })
  t.match(await as('lea').get(lea), { body: { allowedActions: ['read', 'leave'] } })
  await joins(house, 'petra', id, 'bruno')
  const stored = await fingerprint()
  t.match(await as('petra').post(`${lea}/reinstatement`), { status: 409, body: { code: 'group-full' } })
  t.match(await as('petra').post(`${lea}/suspension`, { reason: 'x' }), { status: 409, body: { code: 'wrong-state' } })
  t.equal(await fingerprint(), stored)
  await as('petra').patch(path, { maxMembers: 4 })
  t.match(await as('petra').post(`${lea}/reinstatement`, { reason: 'Back' }), { body: { state: 'active' } })
  t.same(await kinds('lea', memberships.lea!), ['membership.invited', 'membership.suspended', 'membership.reinstated'])
  t.match(await as('petra').post(`${lea}/reinstatement`), { status: 409, body: { code: 'wrong-state' } })
})

t.test('the last facilitator of a group that has to be led cannot leave, be removed, be suspended or step down', async (t) => {
  const { path, memberships } = await anActiveGroup(house, 'petra', ['lea'])
  const mine: string = (await as('petra').get(path)).body.myMembership.id
  const petra = `/v1/memberships/${mine}`
  const refused = async (t: Test) => {
    const stored = await fingerprint()
    t.match(await as('petra').post(`${petra}/departure`), { status: 409, body: { code: 'last-facilitator' } })
    t.match(await as('ada').post(`${petra}/removal`, { reason: 'x' }), { status: 409, body: { code: 'last-facilitator' } })
    t.match(await as('ada').post(`${petra}/suspension`, { reason: 'x' }), { status: 409, body: { code: 'last-facilitator' } })
    t.match(await as('petra').put(`${petra}/role`, { role: 'member' }), { status: 409, body: { code: 'last-facilitator' } })
    t.equal(await fingerprint(), stored)
  }
  await refused(t)
  await as('petra').post(`${path}/pause`)
  await refused(t)
  await as('petra').post(`${path}/resumption`)
  await as('petra').put(`/v1/memberships/${memberships.lea}/role`, { role: 'facilitator' })
  t.match(await as('petra').post(`${petra}/departure`, { reason: 'A new job' }), {
    status: 200,
    body: { state: 'left', leftAt: /2014/, decision: { reason: 'A new job' } },
  })
  t.same(await kinds('lea', mine), ['membership.left'])
  await as('lea').post(`${path}/closure`)
  t.match(await as('lea').post(`/v1/memberships/${memberships.lea}/departure`), { status: 200 }, 'a closed group needs nobody')
})

t.test('handing over makes the one a member and the other the facilitator, in one step', async (t) => {
  const { path, memberships, id } = await anActiveGroup(house, 'petra', ['lea', 'jordi'])
  const mine: string = (await as('petra').get(path)).body.myMembership.id
  const handOver = (person: Parameters<typeof as>[0], membership: string | undefined) =>
    as(person).post(`${path}/facilitation-handover`, { membershipId: membership })
  const { membershipId: invited } = await invites(house, 'petra', id, 'milo')
  const stored = await fingerprint()
  for (const wrong of [mine, membershipId('lea'), invited])
    t.match(await handOver('petra', wrong), { status: 422, body: { code: 'unknown-reference', errors: [{ pointer: '/membershipId' }] } })
  t.match(await handOver('lea', memberships.jordi), { status: 403, body: { code: 'forbidden' } })
  t.match(await handOver('ada', memberships.jordi), { status: 403, body: { code: 'forbidden' } })
  t.equal(await fingerprint(), stored)
  t.match(await handOver('petra', memberships.lea), { status: 200, body: { id: memberships.lea, role: 'facilitator' } })
  t.match(await as('petra').get(path), { body: { myMembership: { role: 'member' } } })
  t.match(await rows(`select data from events where scope_id = $1 and type = 'membership.role_changed' order by sequence`, [id]), [
    { data: { userId: people.lea.id, role: 'facilitator' } },
    { data: { userId: people.petra.id, role: 'member' } },
  ])
  t.match(await auditOf(memberships.lea!), [{ action: 'membership.role_changed' }])
  t.same((await kinds('lea', memberships.lea!)).at(-1), 'membership.role_changed')
})

t.test('a change of role is audited; an observer who becomes more takes a place and represents a cluster', async (t) => {
  const { id, path } = await aGroup(house, 'petra', { maxMembers: 2 })
  const otto = await joins(house, 'petra', id, 'otto', { role: 'observer' })
  const lea = await joins(house, 'petra', id, 'lea')
  const role = (person: Parameters<typeof as>[0], membership: string, body: object) => as(person).put(`/v1/memberships/${membership}/role`, body)
  const stored = await fingerprint()
  t.match(await role('petra', otto, { role: 'member' }), { status: 409, body: { code: 'group-full' } })
  t.match(await role('lea', lea, { role: 'facilitator' }), { status: 403, body: { code: 'forbidden' } })
  t.match(await role('petra', lea, { role: 'member' }), { status: 200, body: { version: 2 } }, 'the same role again changes nothing')
  t.equal(await fingerprint(), stored)
  await as('petra').patch(path, { maxMembers: 3 })
  t.match(await role('petra', otto, { role: 'member', clusterId: clusters.mfg.id }), { status: 422, body: { code: 'not-affiliated' } })
  t.match(await role('petra', otto, { role: 'member' }), { body: { role: 'member', cluster: { id: clusters.bwcon.id } } })
  t.match(await rows('select before, after from audit_entries where subject_id = $1', [otto]), [
    { before: { role: 'observer' }, after: { role: 'member' } },
  ])
  t.match(await role('petra', otto, { role: 'observer' }), { body: { role: 'observer' } })
})

t.test('leaving is everybody’s own; removing is for facilitators, with a reason; coming back is a new row', async (t) => {
  const { id, path, memberships } = await anActiveGroup(house, 'petra', ['lea', 'jordi'])
  t.match(await as('petra').post(`/v1/memberships/${memberships.lea}/departure`), { status: 403, body: { code: 'forbidden' } })
  t.match(await as('jordi').post(`/v1/memberships/${memberships.lea}/removal`, { reason: 'x' }), { status: 403, body: { code: 'forbidden' } })
  t.match(await as('petra').post(`/v1/memberships/${memberships.lea}/removal`, {}), { status: 422 })
  t.match(await as('petra').post(`/v1/memberships/${memberships.lea}/removal`, { reason: 'Never came' }), {
    body: { state: 'removed', leftAt: /2014/, decision: { reason: 'Never came' } },
  })
  t.match(await auditOf(memberships.lea!), [{ action: 'membership.removed', reason: 'Never came' }])
  t.same((await kinds('lea', memberships.lea!)).at(-1), 'membership.removed')
  t.match(await as('lea').get(path), { status: 404 }, 'the group was hidden')
  t.match(await as('lea').get(`/v1/memberships/${memberships.lea}`), { status: 200, body: { state: 'removed', allowedActions: ['read'] } })
  t.match(await as('lea').post(`/v1/memberships/${memberships.lea}/departure`), { status: 409, body: { code: 'wrong-state' } })
  const again = await joins(house, 'petra', id, 'lea')
  t.not(again, memberships.lea)
  t.match(
    (await as('petra').get(`${path}/memberships`)).body.data
      .filter((one: { user: { id: string } }) => one.user.id === people.lea.id)
      .map(({ state }: { state: string }) => state)
      .sort(),
    ['active', 'removed'],
  )
})

t.test('a stale If-Match is refused on a membership, too', async (t) => {
  const stored = await fingerprint()
  t.match(await as('petra').post(`${of('lea')}/suspension`, { reason: 'x' }, { headers: { 'if-match': '"9"' } }), {
    status: 412,
    body: { code: 'version-conflict' },
  })
  t.equal(await fingerprint(), stored)
})

t.test('a cluster that somebody represents in a group is not deleted', async (t) => {
  const { data } = (await as('ada').get(`/v1/clusters/${clusters.tejo.id}/affiliations`)).body
  for (const { id } of data) await as('ada').post(`/v1/affiliations/${id}/ending`, { reason: 'x' })
  t.match(await as('ada').delete(`/v1/clusters/${clusters.tejo.id}`), { status: 409, body: { code: 'cluster-in-use', detail: /1 membership/ } })
})
