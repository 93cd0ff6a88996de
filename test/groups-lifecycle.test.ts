import { membershipId, people, stuttgart } from '../src/demo/cast.ts'
import { aGroup, anActiveGroup, invites, joins } from './support/groups.ts'
import { openHouse } from './support/house.ts'
import t from './support/tap.ts'

const house = await openHouse(t)
const { as, rows, fingerprint } = house
const group = `/v1/groups/${stuttgart.id}`
const acts = ['activation', 'pause', 'resumption', 'closure', 'reopening', 'archival', 'abandonment'] as const
type Act = (typeof acts)[number]

/** Every state, the acts that lead to it, and the acts that it allows. */
const states: Record<string, { by: Act[]; allows: Act[] }> = {
  forming: { by: [], allows: ['activation', 'abandonment'] },
  active: { by: ['activation'], allows: ['pause', 'closure'] },
  paused: { by: ['activation', 'pause'], allows: ['resumption', 'closure'] },
  closed: { by: ['activation', 'closure'], allows: ['reopening', 'archival'] },
  archived: { by: ['activation', 'closure', 'archival'], allows: [] },
  abandoned: { by: ['abandonment'], allows: [] },
}
const actions: Record<Act, string> = {
  activation: 'activate',
  pause: 'pause',
  resumption: 'resume',
  closure: 'close',
  reopening: 'reopen',
  archival: 'archive',
  abandonment: 'abandon',
}

for (const [state, { by, allows }] of Object.entries(states)) {
  t.test(
    `a group that is ${state} allows ${allows.join(' and ') || 'nothing'}; any other act is a 409 that says so and changes nothing`,
    async (t) => {
      const { id, path } = await aGroup(house, 'petra', { name: `The ${state}` })
      await joins(house, 'petra', id, 'lea')
      for (const act of by) t.equal((await as('petra').post(`${path}/${act}`)).status, 200, act)
      const before = await as('petra').get(path)
      t.equal(before.body.state, state)
      t.same(
        before.body.allowedActions.filter((action: string) => Object.values(actions).includes(action)).sort(),
        allows.map((act) => actions[act]).sort(),
      )
      const stored = await fingerprint()
      for (const act of acts.filter((other) => !allows.includes(other))) {
        t.match(
          await as('petra').post(`${path}/${act}`),
          { status: 409, body: { code: 'wrong-state', allowedActions: before.body.allowedActions } },
          act,
        )
        t.match(await as('lea').post(`${path}/${act}`), { status: 403, body: { code: 'forbidden' } }, `${act} by a member`)
      }
      t.equal(await fingerprint(), stored)
    },
  )
}

t.test('each step is an event, an audit entry with its reason, and news for those inside', async (t) => {
  const { path, id } = await anActiveGroup(house, 'petra', ['lea'], { name: 'Told' })
  await as('petra').post(`${path}/pause`, { reason: 'Summer break' })
  await as('ada').post(`${path}/resumption`)
  await as('petra').post(`${path}/closure`)
  await as('petra').post(`${path}/reopening`)
  await as('petra').post(`${path}/closure`)
  await as('petra').post(`${path}/archival`)
  const steps = ['activated', 'paused', 'resumed', 'closed', 'reopened', 'closed', 'archived'].map((name) => `group.${name}`)
  t.same(
    (await rows<{ type: string }>('select type from events where subject_id = $1 order by sequence', [id])).map(({ type }) => type),
    ['group.created', ...steps],
  )
  const audit = await rows<{ action: string; reason: string | null }>('select action, reason from audit_entries where subject_id = $1 order by id', [
    id,
  ])
  t.same(
    audit.map(({ action }) => action),
    steps,
  )
  t.match(audit[1], { reason: 'Summer break' })
  const told = await rows<{ kind: string }>('select kind from notifications where user_id = $1 and subject_id = $2 order by id', [people.lea.id, id])
  t.same(
    told.map(({ kind }) => kind),
    steps,
  )
  t.match(
    await rows('select kind from notifications where user_id = $1 and subject_id = $2', [people.petra.id, id]),
    [{ kind: 'group.resumed' }],
    'nobody is told what they did',
  )
})

t.test('hidden groups tell their events only inside; what is listed or public is for all who see it', async (t) => {
  const scopeOf = async (id: string) =>
    (await rows<{ scope: string | null }>('select scope_id as scope from events where subject_id = $1 order by sequence desc limit 1', [id]))[0]!
      .scope
  const hidden = await aGroup(house, 'petra')
  t.equal(await scopeOf(hidden.id), hidden.id)
  await as('petra').patch(hidden.path, { visibility: 'listed' })
  t.equal(await scopeOf(hidden.id), null)
  await as('petra').patch(hidden.path, { visibility: 'hidden' })
  t.equal(await scopeOf(hidden.id), null, 'whoever saw it learns that it changed')
  await as('petra').patch(hidden.path, { name: 'Quiet' })
  t.equal(await scopeOf(hidden.id), hidden.id)
})

t.test('activation needs enough active members: neither invitations nor observers count', async (t) => {
  const { id, path } = await aGroup(house, 'petra', { minMembers: 3 })
  await joins(house, 'petra', id, 'lea')
  await joins(house, 'petra', id, 'otto', { role: 'observer' })
  await invites(house, 'petra', id, 'jordi')
  const stored = await fingerprint()
  t.match(await as('petra').post(`${path}/activation`, { overrideReason: 'Because' }), {
    status: 409,
    body: { code: 'too-few-members', detail: /2 of at least 3/ },
  })
  t.equal(await fingerprint(), stored)
  await joins(house, 'petra', id, 'bruno')
  t.match(await as('petra').post(`${path}/activation`), { status: 200, body: { state: 'active', size: { members: 3, observers: 1 } } })
})

t.test('activation, resumption and reopening need a facilitator', async (t) => {
  const made = await as('ada').post('/v1/groups', { name: 'Unled', purpose: 'p', minMembers: 2 })
  const path = `/v1/groups/${made.body.id}`
  await joins(house, 'ada', made.body.id, 'lea')
  const jordi = await joins(house, 'ada', made.body.id, 'jordi')
  const stored = await fingerprint()
  t.match(await as('ada').post(`${path}/activation`), { status: 409, body: { code: 'no-facilitator' } })
  t.equal(await fingerprint(), stored)
  await as('ada').put(`/v1/memberships/${jordi}/role`, { role: 'facilitator' })
  t.equal((await as('jordi').post(`${path}/activation`)).status, 200)
  await as('ada').post(`/v1/users/${people.jordi.id}/suspension`, { reason: 'x' })
  t.match(await as('ada').get(path), { body: { state: 'paused' } })
  t.match(await as('ada').post(`${path}/resumption`), { status: 409, body: { code: 'no-facilitator' } }, 'a suspended account leads nobody')
  await as('ada').post(`${path}/closure`)
  t.match(await as('ada').post(`${path}/reopening`), { status: 409, body: { code: 'no-facilitator' } })
  await as('ada').post(`/v1/users/${people.jordi.id}/reinstatement`)
  t.equal((await as('jordi').post(`${path}/reopening`)).status, 200)
})

t.test('the rules of composition warn while forming, are refused at activation, and can be overridden with a reason', async (t) => {
  const { id, path } = await aGroup(house, 'marta', { maxPerCluster: 1, minCountries: 2 })
  await joins(house, 'marta', id, 'lea')
  const composition = await as('marta').get(`${path}/composition`)
  t.match(composition.body.warnings, [
    { code: 'too-many-of-one-cluster', clusterId: /./ },
    { code: 'too-few-countries', clusterId: null },
  ])
  const stored = await fingerprint()
  t.match(await as('marta').post(`${path}/activation`), {
    status: 409,
    body: {
      code: 'composition-unmet',
      errors: [
        { code: 'too-many-of-one-cluster', detail: /Lille/ },
        { code: 'too-few-countries', detail: /1 of at least 2/ },
      ],
    },
  })
  t.equal(await fingerprint(), stored)
  t.equal((await as('marta').post(`${path}/activation`, { overrideReason: 'Others follow in May' })).status, 200)
  t.match(await rows(`select action, reason, actor_id from audit_entries where subject_id = $1 and action = 'group.composition_overridden'`, [id]), [
    { reason: 'Others follow in May', actor_id: people.marta.id },
  ])
})

t.test('what needs no override is not said to have been overridden', async (t) => {
  const { id } = await anActiveGroup(house, 'petra', ['lea'], { minCountries: 2 })
  t.same(await rows(`select 1 from audit_entries where subject_id = $1 and action = 'group.composition_overridden'`, [id]), [])
})

t.test('closing shuts the door: invitations are revoked, requests rejected, and people are told', async (t) => {
  const { id, path } = await anActiveGroup(house, 'petra', ['lea'], { visibility: 'listed', joinPolicy: 'request' })
  const { membershipId: invited, token } = await invites(house, 'petra', id, 'milo')
  const requested = (await as('nina').post(`${path}/membership-requests`)).body.id
  await as('petra').post(`${path}/closure`)
  t.match(await as('milo').get(`/v1/memberships/${invited}`), { body: { state: 'revoked', decision: { reason: 'The group was closed.' } } })
  t.match(await as('nina').get(`/v1/memberships/${requested}`), { body: { state: 'rejected' } })
  t.match(await as('milo').post('/v1/membership-invitation-acceptances', { token }), { status: 409, body: { code: 'invitation-invalid' } })
  t.match(await as('petra').post(`${path}/membership-invitations`, { invitations: [{ userId: people.milo.id }] }), {
    status: 409,
    body: { code: 'wrong-state' },
  })
  t.match(await as('nina').post(`${path}/membership-requests`), { status: 409, body: { code: 'wrong-state' } })
  t.match(await rows(`select kind from notifications where subject_id = $1 and kind = 'membership.revoked'`, [invited]), [{}])
  t.match(await rows(`select kind from notifications where subject_id = $1 and kind = 'membership.rejected'`, [requested]), [{}])
})

t.test('a new cycle counts one up and has a plan of its own; whoever is inside stays', async (t) => {
  const { path } = await anActiveGroup(house, 'petra', ['lea'], { cycle: { meetingsPlanned: 5, startsOn: '2014-05-01', endsOn: '2014-12-01' } })
  await as('petra').post(`${path}/closure`)
  t.match(await as('petra').post(`${path}/reopening`, { cycle: { startsOn: '2015-02-01', endsOn: '2015-01-01' } }), {
    status: 422,
    body: { errors: [{ pointer: '/cycle/endsOn' }] },
  })
  const again = await as('petra').post(`${path}/reopening`, { cycle: { startsOn: '2015-01-15' } })
  t.match(again.body, { state: 'active', size: { members: 2 }, cycle: { number: 2, startsOn: '2015-01-15', endsOn: null, meetingsPlanned: null } })
})

t.test('an archived group is read-only everywhere, for admins too, and stays readable', async (t) => {
  const { path, memberships } = await anActiveGroup(house, 'petra', ['lea', 'jordi'], { agreement: { text: 'Be kind.' } })
  await as('lea').post(`${path}/agreement-acceptances`, { version: 1 })
  await as('petra').post(`/v1/memberships/${memberships.jordi}/suspension`, { reason: 'x' })
  await as('petra').post(`${path}/closure`)
  await as('petra').post(`${path}/archival`)
  const stored = await fingerprint()
  for (const person of ['petra', 'ada'] as const) {
    t.match(await as(person).patch(path, { name: 'x' }), { status: 409, body: { code: 'wrong-state' } })
    t.match(await as(person).put(`${path}/agreement`, { text: 'x' }), { status: 409, body: { code: 'wrong-state' } })
    t.match(await as(person).post(`${path}/membership-invitations`, { invitations: [{ userId: people.nina.id }] }), {
      status: 409,
      body: { code: 'wrong-state' },
    })
    t.match(await as(person).put(`/v1/memberships/${memberships.lea}/role`, { role: 'observer' }), { status: 409, body: { code: 'group-read-only' } })
    t.match(await as(person).post(`/v1/memberships/${memberships.lea}/removal`, { reason: 'x' }), { status: 409, body: { code: 'group-read-only' } })
    t.match(await as(person).post(`/v1/memberships/${memberships.jordi}/reinstatement`), { status: 409, body: { code: 'group-read-only' } })
  }
  t.match(await as('petra').post(`${path}/facilitation-handover`, { membershipId: memberships.lea }), { status: 409, body: { code: 'wrong-state' } })
  t.equal(await fingerprint(), stored)
  t.match(await as('lea').get(path), { status: 200, body: { state: 'archived', allowedActions: ['readMembers', 'readComposition'] } })
  t.equal((await as('lea').get(`${path}/memberships`)).status, 200)
  t.same((await as('lea').get(`/v1/memberships/${memberships.lea}`)).body.allowedActions, ['read', 'leave'])
})

t.test('from a group that is over people go, and whoever owes the agreement accepts it to read', async (t) => {
  const { path, memberships } = await anActiveGroup(house, 'petra', ['lea', 'jordi'], { agreement: { text: 'Be kind.' } })
  for (const step of ['closure', 'archival']) t.equal((await as('petra').post(`${path}/${step}`)).status, 200)
  t.match(await as('lea').get(`${path}/memberships`), { status: 403, body: { code: 'agreement-required' } })
  t.equal((await as('lea').post(`${path}/agreement-acceptances`, { version: 1 })).status, 201)
  t.equal((await as('lea').get(`${path}/memberships`)).status, 200)
  for (const person of ['lea', 'jordi'] as const)
    t.match(await as(person).post(`/v1/memberships/${memberships[person]}/departure`), { status: 200, body: { state: 'left' } })
})

t.test('suspending the last facilitator pauses the group and tells members and admins', async (t) => {
  await as('ada').post(`/v1/users/${people.petra.id}/suspension`, { reason: 'The mailbox was taken over' })
  t.match(await as('lea').get(group), { body: { state: 'paused' } })
  t.match(await rows(`select type, actor_id from events where subject_id = $1`, [stuttgart.id]), [{ type: 'group.paused', actor_id: people.ada.id }])
  t.match(await rows(`select kind from notifications where user_id = $1 and subject_id = $2`, [people.lea.id, stuttgart.id]), [
    { kind: 'group.paused' },
  ])
  t.match(await rows(`select kind from notifications where user_id = $1 and subject_id = $2`, [people.ada.id, stuttgart.id]), [
    { kind: 'group.without_facilitator' },
  ])
  await as('ada').post(`/v1/users/${people.petra.id}/reinstatement`)
  t.equal((await as('petra').post(`${group}/resumption`)).status, 200)
})

t.test('a group that is forming or paused has nobody to lead it either: the admins are told, and nothing else changes', async (t) => {
  const forming = await aGroup(house, 'nina')
  const paused = await anActiveGroup(house, 'nina', ['lea'])
  await as('nina').post(`${paused.path}/pause`)
  await as('ada').post(`/v1/users/${people.nina.id}/suspension`, { reason: 'On leave' })
  for (const [{ id }, state] of [
    [forming, 'forming'],
    [paused, 'paused'],
  ] as const) {
    t.match(await rows(`select kind from notifications where user_id = $1 and subject_id = $2`, [people.ada.id, id]), [
      { kind: 'group.without_facilitator' },
    ])
    t.match(await rows('select state from groups where id = $1', [id]), [{ state }])
  }
  await as('ada').post(`/v1/users/${people.nina.id}/reinstatement`)
})

t.test('a group with another facilitator goes on', async (t) => {
  await as('petra').put(`/v1/memberships/${membershipId('jordi')}/role`, { role: 'facilitator' })
  await as('ada').post(`/v1/users/${people.petra.id}/suspension`, { reason: 'x' })
  t.match(await as('lea').get(group), { body: { state: 'active' } })
  await as('ada').post(`/v1/users/${people.jordi.id}/suspension`, { reason: 'x' })
  t.match(await as('lea').get(group), { body: { state: 'paused' } }, 'until that one is gone, too')
  for (const person of ['petra', 'jordi'] as const) await as('ada').post(`/v1/users/${people[person].id}/reinstatement`)
  await as('petra').post(`${group}/resumption`)
  await as('petra').put(`/v1/memberships/${membershipId('jordi')}/role`, { role: 'member' })
})

t.test('erasing a user ends their memberships and requests, keeps the rows, and pauses what they led', async (t) => {
  const { id, path, memberships } = await anActiveGroup(house, 'giulia', ['tomasz'], { visibility: 'listed', joinPolicy: 'request' })
  const other = await aGroup(house, 'petra', { visibility: 'listed', joinPolicy: 'request' })
  const request = (await as('giulia').post(`${other.path}/membership-requests`, { message: 'I am Giulia from Bari.' })).body.id
  const third = await aGroup(house, 'petra')
  const { membershipId: invitation } = await invites(house, 'petra', third.id, 'giulia')
  await as('giulia').post(`/v1/users/${people.giulia.id}/erasure`)
  t.match(await as('tomasz').get(path), { body: { state: 'paused', size: { members: 1 } } })
  t.match(await as('ada').get(`/v1/memberships/${membershipId('giulia')}`), {
    body: { state: 'left', user: { displayName: 'Former member' }, leftAt: /2014/ },
  })
  t.match(await as('ada').get(`/v1/memberships/${request}`), { body: { state: 'withdrawn', requestMessage: null } })
  t.match(await as('ada').get(`/v1/memberships/${invitation}`), { body: { state: 'declined' } })
  t.match(await rows(`select kind from notifications where user_id = $1 and subject_id = $2 and kind like 'group.paused'`, [people.tomasz.id, id]), [
    {},
  ])
  t.match(await as('tomasz').get(`/v1/memberships/${memberships.tomasz}`), { body: { state: 'active' } })
})
