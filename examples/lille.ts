/*
 * The first half of the Lille story, for anybody with a demo server:
 *
 *     DEMO_TOKENS_FILE=tokens.json npm start
 *     npm run story -- --tokens tokens.json
 *
 * It makes things of its own and can be told again and again. openapi/lille.arazzo.yaml tells the same as an Arazzo workflow.
 */
import assert from 'node:assert/strict'
import { options, type Person, part, signIn } from './client.ts'

const { url, tokens } = options()
const person = (key: string) => signIn(url, tokens[key] ?? assert.fail(`there is no token for ${key}`))
const petra = await person('petra') // MFG, Germany
const jordi = await person('jordi') // Barcelona Media, Spain
const marta = await person('marta') // Lille Métropole, France
const lea = await person('lea') // Lille Métropole, France
const giulia = await person('giulia') // Puglia Creativa, Italy
const bruno = await person('bruno') // BUDA Fabric, Belgium
const tomasz = await person('tomasz') // Wisła Creative, Poland

const today = new Date().toISOString().slice(0, 10)
const inAWeek = new Date(Date.now() + 7 * 86_400_000).toISOString().slice(0, 10)
const oneOnline = (title: string) => ({
  title,
  format: 'online',
  localStart: `${inAWeek}T14:00`,
  localEnd: `${inAWeek}T16:00`,
  timeZone: 'Europe/Paris',
})

const circle = await part('Barcelona opens a circle of trainings, and others come in', async () => {
  const group = await jordi.post('/groups', {
    name: 'Trainings (the Lille story)',
    purpose: 'Collect what has worked, and use it.',
    kind: 'open_circle',
    visibility: 'listed',
    joinPolicy: 'open',
    minMembers: 2,
    maxMembers: 20,
  })
  for (const guest of [lea, bruno, tomasz]) await guest.post(`/groups/${group.id}/membership-requests`, {})
  const membership = await marta.post(`/groups/${group.id}/membership-requests`, {})
  await jordi.put(`/memberships/${membership.id}/role`, { role: 'facilitator' })
  return jordi.post(`/groups/${group.id}/activation`, {}, 200)
})

const practices = await part('Barcelona collects two practices; nobody reviews what they wrote', async () => {
  const published = []
  for (const title of ['Share one stand at a fair', 'Ask three members who are there already']) {
    const practice = await jordi.post('/practices', {
      groupId: circle.id,
      title,
      kind: 'success',
      teaser: 'Told in a sentence.',
      problem: 'A market abroad costs more than one company can pay.',
      solution: 'Do it together.',
      journeySteps: [4],
      topics: ['internationalisation'],
    })
    await jordi.post(`/practices/${practice.id}/submission`, undefined, 200)
    const refused = await jordi.post(`/practices/${practice.id}/review`, undefined, 403)
    assert.equal(refused.code, 'forbidden')
    await marta.post(`/practices/${practice.id}/review`, undefined, 200)
    published.push(await marta.post(`/practices/${practice.id}/publication`, undefined, 200))
  }
  return published
})
const [stand] = practices

await part('Lille uses both at its training', async () => {
  const meeting = await marta.post(`/groups/${circle.id}/meetings`, oneOnline('Training in Lille'))
  await marta.post(`/meetings/${meeting.id}/scheduling`, undefined, 200)
  await marta.post(`/meetings/${meeting.id}/start`, undefined, 200)
  for (const practice of practices) await marta.post(`/practices/${practice.id}/uses`, { meetingId: meeting.id })
  const { uses } = await jordi.get(`/practices/${stand.id}/lineage`)
  assert.equal(uses.data[0].meeting.title, 'Training in Lille')
})

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

const { meetingId, seats } = await part('four seats for five: one waits, and takes the seat that another gives up', async () => {
  const meeting = await petra.post(`/groups/${group.id}/meetings`, { ...oneOnline('First meeting'), capacity: 4, reservedSeats: 1 })
  await petra.post(`/meetings/${meeting.id}/scheduling`, undefined, 200)
  const seats = new Map<Person, string>()
  for (const peer of [petra, jordi, lea, giulia]) {
    const { id, state } = await peer.post(`/meetings/${meeting.id}/registrations`, { listMe: true })
    assert.equal(state, 'registered')
    seats.set(peer, id)
  }
  const waiting = await bruno.post(`/meetings/${meeting.id}/registrations`, {})
  assert.deepEqual([waiting.state, waiting.rank], ['waitlisted', 1])
  await lea.post(`/registrations/${seats.get(lea)}/cancellation`, undefined, 200)
  const offered = await bruno.get(`/registrations/${waiting.id}`)
  assert.equal(offered.state, 'offered')
  await bruno.post(`/registrations/${waiting.id}/offer-acceptance`, undefined, 200)
  seats.delete(lea)
  seats.set(bruno, waiting.id)
  return { meetingId: meeting.id as string, seats }
})

await part('three countries try a practice, one of them in vain; the evidence is what one computes by hand', async () => {
  const evidence = () => jordi.get(`/practices/${stand.id}/evidence`)
  const tried = (who: Person, outcome: string) =>
    who.post('/experiences', { groupId: circle.id, practiceId: stand.id, outcome, periodEndOn: today, happened: 'Told for the Lille story.' })
  const french = await tried(lea, 'worked')
  await tried(bruno, 'worked_with_changes')
  const two = await evidence()
  assert.deepEqual([two.n, two.everyone.mean], [2, null], 'under three clusters only counts are shown')

  await tried(tomasz, 'made_worse')
  // r is .8 for what nobody has confirmed; worked is worth 1, with changes .8, worse 0: (4 m0 + .8 + .64 + 0) / (4 + 2.4)
  const three = await evidence()
  const m0: number = three.m0
  assert.equal(three.everyone.mean, digits((4 * m0 + 0.8 + 0.64) / (4 + 2.4)))
  assert.deepEqual([three.n, three.harm, three.level, three.contested], [3, 1, 2, false])

  await bruno.post(`/experiences/${french.id}/confirmation`, {}, 200)
  const confirmed = await evidence()
  assert.equal(confirmed.everyone.mean, digits((4 * m0 + 1 + 0.64) / (4 + 2.6)), 'a confirmed experience weighs 1')
})

await part('the meeting closes once attendance is complete and the report approved', async () => {
  await petra.post(`/meetings/${meetingId}/start`, undefined, 200)
  await petra.post(`/meetings/${meetingId}/end`, undefined, 200)
  const early = await petra.post(`/meetings/${meetingId}/closure`, undefined, 409)
  assert.equal(early.code, 'attendance-missing')
  await petra.put(`/meetings/${meetingId}/attendance`, {
    people: [...seats.values()].map((registrationId) => ({ registrationId, state: 'attended' })),
  })
  const report = await petra.put(`/meetings/${meetingId}/report`, { summary: 'Four peers, one case.', minutes: 'What was said stays here.' })
  await petra.post(`/reports/${report.id}/circulation`, undefined, 200)
  for (const peer of seats.keys()) await peer.post(`/reports/${report.id}/approvals`, undefined, 200)
  const meeting = await petra.post(`/meetings/${meetingId}/closure`, undefined, 200)
  assert.equal(meeting.state, 'closed')
  assert.equal((await lea.get(`/reports/${report.id}`)).state, 'released')
})

/** Numbers leave the API with four digits. */
function digits(number: number): number {
  return Math.round(number * 10_000) / 10_000
}
