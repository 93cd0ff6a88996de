import assert from 'node:assert/strict'
import { type Body, type Person, part } from '../client.ts'
import { type Cast, digits, today } from './cast.ts'
import type { Training } from './training.ts'

/** The body of an experience with a practice of the circle, as of today. */
export const tried = ({ circle }: Training, practice: Body, outcome: string) => ({
  groupId: circle.id,
  practiceId: practice.id,
  outcome,
  periodEndOn: today,
  happened: 'Told for the Lille story.',
})

/** Three countries try a practice. Returns its evidence. */
export function gatherEvidence({ jordi, lea, bruno, tomasz }: Cast, training: Training): Promise<Body> {
  const { stand } = training
  return part('three countries try a practice, one of them in vain; the evidence is what one computes by hand', async () => {
    const evidence = () => jordi.get(`/practices/${stand.id}/evidence`)
    const record = (who: Person, outcome: string) => who.post('/experiences', tried(training, stand, outcome))
    const french = await record(lea, 'worked')
    await record(bruno, 'worked_with_changes')
    const two = await evidence()
    assert.deepEqual([two.n, two.everyone.mean], [2, null], 'under three clusters only counts are shown')

    await record(tomasz, 'made_worse')
    // r is .8 for what nobody has confirmed; worked is worth 1, with changes .8, worse 0: (4 m0 + .8 + .64 + 0) / (4 + 2.4)
    const three = await evidence()
    const m0: number = three.m0
    assert.equal(three.everyone.mean, digits((4 * m0 + 0.8 + 0.64) / (4 + 2.4)))
    assert.deepEqual([three.n, three.harm, three.level, three.contested], [3, 1, 2, false])

    await bruno.post(`/experiences/${french.id}/confirmation`, {}, 200)
    const confirmed = await evidence()
    assert.equal(confirmed.everyone.mean, digits((4 * m0 + 1 + 0.64) / (4 + 2.6)), 'a confirmed experience weighs 1')
    return confirmed
  })
}
