import assert from 'node:assert/strict'
import { type Body, part } from '../client.ts'
import { type Cast, oneOnline } from './cast.ts'

export interface Training {
  circle: Body
  /** The practice that is tried, and the one that a journey draws on. */
  stand: Body
  members: Body
  /** The training in Lille, which goes on. */
  meeting: Body
}

/** Barcelona collects two practices in an open circle, and Lille uses them at its training. */
export async function train({ jordi, marta, lea, bruno, tomasz, giulia, otto }: Cast): Promise<Training> {
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
    for (const guest of [lea, bruno, tomasz, giulia]) await guest.post(`/groups/${group.id}/membership-requests`, {})
    const facilitator = await marta.post(`/groups/${group.id}/membership-requests`, {})
    await jordi.put(`/memberships/${facilitator.id}/role`, { role: 'facilitator' })
    const observer = await otto.post(`/groups/${group.id}/membership-requests`, {})
    await jordi.put(`/memberships/${observer.id}/role`, { role: 'observer' })
    return jordi.post(`/groups/${group.id}/activation`, {}, 200)
  })

  const [stand, members] = await part('Barcelona collects two practices; nobody reviews what they wrote', async () => {
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

  const meeting = await part('Lille uses both at its training', async () => {
    const planned = await marta.post(`/groups/${circle.id}/meetings`, oneOnline('Training in Lille'))
    await marta.post(`/meetings/${planned.id}/scheduling`, undefined, 200)
    await marta.post(`/meetings/${planned.id}/start`, undefined, 200)
    for (const practice of [stand, members]) await marta.post(`/practices/${practice.id}/uses`, { meetingId: planned.id })
    const { uses } = await jordi.get(`/practices/${stand.id}/lineage`)
    assert.equal(uses.data[0].meeting.title, 'Training in Lille')
    return planned
  })
  return { circle, stand, members, meeting }
}
