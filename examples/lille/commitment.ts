import assert from 'node:assert/strict'
import { type Body, part } from '../client.ts'
import { type Cast, digits, inAWeek, inTwoWeeks, oneOnline } from './cast.ts'
import { tried } from './evidence.ts'
import { reportOf } from './peers.ts'
import type { Training } from './training.ts'

interface Carrying extends Training {
  group: Body
  commitment: Body
  /** What is known of the stand before Giulia has tried it. */
  evidence: Body
}

/** A commitment is carried from one meeting to the next, and ends in an experience that changes a practice's evidence. */
export async function carryCommitment({ petra, jordi, giulia }: Cast, { group, commitment, evidence, ...training }: Carrying): Promise<void> {
  const { stand } = training
  const path = `/commitments/${commitment.id}`

  const next = await part('the agenda of the next meeting begins with what is open', async () => {
    assert.deepEqual([commitment.state, commitment.carriedCount, commitment.dueOn], ['open', 0, inAWeek])
    const planned = await petra.post(`/groups/${group.id}/meetings`, oneOnline('Second meeting', inTwoWeeks))
    const { items } = await petra.get(`/meetings/${planned.id}/agenda`)
    assert.equal(items[0].kind, 'commitment_review')
    const { data } = await jordi.get(`/meetings/${planned.id}/commitments-to-review`)
    assert.deepEqual(
      data.map(({ id }: Body) => id),
      [commitment.id],
    )
    return planned
  })

  await part('it closes only with a word on it: carried, once', async () => {
    await petra.post(`/meetings/${next.id}/scheduling`, undefined, 200)
    const seats = new Map()
    for (const peer of [petra, giulia]) seats.set(peer, (await peer.post(`/meetings/${next.id}/registrations`, {})).id)
    await petra.post(`/meetings/${next.id}/start`, undefined, 200)
    await petra.post(`/meetings/${next.id}/end`, undefined, 200)
    await reportOf(petra, next, seats)
    const refused = await petra.post(`/meetings/${next.id}/closure`, undefined, 409)
    assert.equal(refused.code, 'commitments-open')
    const { state, carriedCount, dueOn } = await giulia.post(`${path}/dispositions`, { disposition: 'carried', dueOn: inTwoWeeks }, 200)
    assert.deepEqual({ state, carriedCount, dueOn }, { state: 'open', carriedCount: 1, dueOn: inTwoWeeks })
    const closed = await petra.post(`/meetings/${next.id}/closure`, undefined, 200)
    assert.equal(closed.state, 'closed')
  })

  await part('it ends in an experience, which changes the evidence as one computes by hand', async () => {
    const experience = await giulia.post('/experiences', { ...tried(training, stand, 'worked'), commitmentId: commitment.id })
    const { state, carriedCount, experienceId } = await giulia.get(path)
    assert.deepEqual({ state, carriedCount, experienceId }, { state: 'done', carriedCount: 1, experienceId: experience.id })
    const again = await giulia.post(`${path}/dispositions`, { disposition: 'done' }, 409)
    assert.equal(again.code, 'wrong-state')

    // Before: 1 confirmed, .8 x .8 with changes, .8 x 0 worse; r in sum 1 + .8 + .8. Giulia's adds r = .8 (nobody has confirmed it) and y = 1.
    const { m0 } = evidence
    assert.equal(evidence.everyone.mean, digits((4 * m0 + 1 + 0.64 + 0) / (4 + 2.6)))
    const after = await jordi.get(`/practices/${stand.id}/evidence`)
    assert.equal(after.everyone.mean, digits((4 * m0 + 1 + 0.64 + 0 + 0.8) / (4 + 2.6 + 0.8)))
    assert.deepEqual([evidence.n, evidence.level], [3, 2])
    assert.deepEqual([after.n, after.level, after.harm], [4, 3, 1], 'it worked in France, Belgium and Italy')
  })
}
