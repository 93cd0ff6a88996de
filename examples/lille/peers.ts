import assert from 'node:assert/strict'
import { type Body, type Person, part } from '../client.ts'
import { type Cast, inAWeek, oneOnline } from './cast.ts'

/** Stuttgart forms a peer group, which begins when it may and not before. */
export async function formGroup({ petra, jordi, lea, giulia, bruno }: Cast): Promise<Body> {
  const group = await part('Stuttgart forms a group, with an agreement and rules of composition', () =>
    petra.post('/groups', {
      name: 'Peers (the Lille story)',
      purpose: 'Tackle specific problems, faster than a training can.',
      visibility: 'listed',
      minMembers: 5,
      maxMembers: 7,
      minCountries: 3,
      maxPerCluster: 2,
      agreement: { text: 'What is said here stays here.', language: 'en' },
    }),
  )

  await part('it refuses to begin before it may, and shows nothing to who has not agreed', async () => {
    const tooFew = await petra.post(`/groups/${group.id}/activation`, {}, 409)
    assert.equal(tooFew.code, 'too-few-members')
    const peers = [jordi, lea, giulia, bruno]
    const invited = await petra.post(`/groups/${group.id}/membership-invitations`, { invitations: peers.map(({ id }) => ({ userId: id })) })
    for (const [at, peer] of peers.entries()) {
      await peer.post(`/memberships/${invited.data[at].id}/invitation-acceptance`, peer === lea ? {} : { agreementVersion: 1 }, 200)
    }
    const closed = await lea.get(`/groups/${group.id}/composition`, 403)
    assert.equal(closed.code, 'agreement-required')
    await lea.post(`/groups/${group.id}/agreement-acceptances`, { version: 1 })
    const { members, warnings } = await lea.get(`/groups/${group.id}/composition`)
    assert.deepEqual({ members, warnings }, { members: 5, warnings: [] })
    const active = await petra.post(`/groups/${group.id}/activation`, {}, 200)
    assert.equal(active.state, 'active')
  })
  return group
}

/** Four seats for five people, a commitment, and a closed meeting. Returns what Giulia committed to. */
export async function firstMeeting({ petra, jordi, lea, giulia, bruno }: Cast, group: Body): Promise<Body> {
  const { meeting, seats } = await part('four seats for five: one waits, and takes the seat that another gives up', async () => {
    const planned = await petra.post(`/groups/${group.id}/meetings`, { ...oneOnline('First meeting'), capacity: 4, reservedSeats: 1 })
    await petra.post(`/meetings/${planned.id}/scheduling`, undefined, 200)
    const seats = new Map<Person, string>()
    for (const peer of [petra, jordi, lea, giulia]) {
      const { id, state } = await peer.post(`/meetings/${planned.id}/registrations`, { listMe: true })
      assert.equal(state, 'registered')
      seats.set(peer, id)
    }
    const waiting = await bruno.post(`/meetings/${planned.id}/registrations`, {})
    assert.deepEqual([waiting.state, waiting.rank], ['waitlisted', 1])
    await lea.post(`/registrations/${seats.get(lea)}/cancellation`, undefined, 200)
    const offered = await bruno.get(`/registrations/${waiting.id}`)
    assert.equal(offered.state, 'offered')
    await bruno.post(`/registrations/${waiting.id}/offer-acceptance`, undefined, 200)
    seats.delete(lea)
    seats.set(bruno, waiting.id)
    return { meeting: planned, seats }
  })

  const commitment = await part('it begins ahead of its day, and Giulia commits to a next step', async () => {
    await petra.post(`/meetings/${meeting.id}/start`, undefined, 200)
    return giulia.post('/commitments', {
      source: { kind: 'meeting', id: meeting.id },
      text: 'I try the shared stand at the next fair.',
      firstStep: 'Ask three companies.',
      dueOn: inAWeek,
    })
  })

  await part('it closes once attendance is complete and the report approved', async () => {
    await petra.post(`/meetings/${meeting.id}/end`, undefined, 200)
    const early = await petra.post(`/meetings/${meeting.id}/closure`, undefined, 409)
    assert.equal(early.code, 'attendance-missing')
    const report = await reportOf(petra, meeting, seats)
    const closed = await petra.post(`/meetings/${meeting.id}/closure`, undefined, 200)
    assert.equal(closed.state, 'closed')
    assert.equal((await lea.get(`/reports/${report.id}`)).state, 'released')
  })
  return commitment
}

/** Who was there, and a report that all of them approve. */
export async function reportOf(facilitator: Person, meeting: Body, seats: ReadonlyMap<Person, string>): Promise<Body> {
  const people = [...seats.values()].map((registrationId) => ({ registrationId, state: 'attended' }))
  await facilitator.put(`/meetings/${meeting.id}/attendance`, { people })
  const report = await facilitator.put(`/meetings/${meeting.id}/report`, { summary: 'Peers, and one case.', minutes: 'What was said stays here.' })
  await facilitator.post(`/reports/${report.id}/circulation`, undefined, 200)
  for (const peer of seats.keys()) await peer.post(`/reports/${report.id}/approvals`, undefined, 200)
  return report
}
