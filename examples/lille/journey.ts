import assert from 'node:assert/strict'
import { type Body, findsNothing, part } from '../client.ts'
import { type Cast, clusterOf, inTwoWeeks } from './cast.ts'
import { tried } from './evidence.ts'
import type { Training } from './training.ts'

const step = (journey: Body, number: number) => `/journey-steps/${journey.steps[number - 1].id}`
const states = (journey: Body) => journey.steps.map(({ state }: Body) => state)

/** Lille sets out for Japan, and begins with step 4: nobody has to start at the first. */
export function setOut({ jordi, marta, lea }: Cast): Promise<Body> {
  return part('a journey starts at step 4, and is read by its cluster alone', async () => {
    const journey = await lea.post('/journeys', {
      clusterId: await clusterOf(lea),
      market: 'JP',
      goal: 'Four fashion houses meet buyers in Osaka.',
      atStep: 4,
    })
    assert.equal(journey.state, 'running')
    assert.deepEqual(states(journey), [...Array(3).fill('not_started'), 'in_progress', ...Array(3).fill('not_started')])
    const written = await lea.patch(step(journey, 4), {
      payload: {
        instruments: [{ name: 'A shared stand', why: 'Four can pay for what one cannot.' }],
        funding: [{ name: 'The smaller scheme', amountEur: 8000, deadlineOn: inTwoWeeks, status: 'applied' }],
      },
    })
    assert.equal(written.payload.funding[0].status, 'applied')
    assert.equal((await marta.get(step(journey, 4))).id, written.id, "the cluster's team reads it")
    await findsNothing(jordi, journey.id, [`/journeys/${journey.id}`, `/journeys/${journey.id}/steps`])
    await findsNothing(jordi, written.id, [`/journey-steps/${written.id}`])
    return journey
  })
}

interface Walked extends Training {
  journey: Body
}

/** It ends with step 7. Returns the id of the experience that it recorded. */
export async function endJourney({ jordi, marta, lea }: Cast, { journey, ...training }: Walked): Promise<string> {
  const act = (number: number, noun: string, body?: object, status = 200) => lea.post(`${step(journey, number)}/${noun}`, body, status)
  const path = `/journeys/${journey.id}`

  await part('the journey goes on, step by step', async () => {
    await act(4, 'completion')
    const early = await lea.post(`${path}/completion`, undefined, 409)
    assert.equal(early.code, 'steps-open')
    for (const number of [1, 2, 3]) await act(number, 'skip', { reason: 'We have known that for years.' })
    await act(5, 'start')
    await lea.patch(step(journey, 5), { payload: { candidates: [{ name: 'A showroom in Osaka', country: 'JP', status: 'agreed' }] } })
    await act(5, 'completion')
    await act(6, 'start')
    const incomplete = await act(6, 'completion', undefined, 409)
    assert.equal(incomplete.code, 'step-incomplete')
    await lea.patch(step(journey, 6), { payload: { durationMonths: 12, milestones: [{ text: 'First buyers', dueOn: inTwoWeeks }] } })
    await act(6, 'completion')
  })

  return part('it ends with step 7: what it taught is an experience, and evidence', async () => {
    const learnt = { ...tried(training, training.members, 'worked_with_changes'), adaptations: 'We asked five.' }
    const early = await lea.post(`${path}/experiences`, learnt, 409)
    assert.equal(early.code, 'not-evaluating')
    await act(7, 'start')
    const { experienceIds } = await lea.post(`${path}/experiences`, learnt)
    const { market, cluster, outcome } = await marta.get(`/experiences/${experienceIds[0]}`)
    assert.deepEqual([market, cluster.id, outcome], ['JP', journey.cluster.id, 'worked_with_changes'])
    const { n, outcomes, level } = await jordi.get(`/practices/${training.members.id}/evidence`)
    assert.deepEqual([n, outcomes.worked_with_changes, level], [1, 1, 1])

    await lea.patch(step(journey, 7), { payload: { expected: 'Two orders.', happened: 'One, and an invitation.', verdict: 'yes' } })
    await act(7, 'completion')
    const ended = await lea.post(`${path}/completion`, undefined, 200)
    assert.equal(ended.state, 'completed')
    assert.deepEqual(states(ended), [...Array(3).fill('skipped'), ...Array(4).fill('done')])
    return experienceIds[0]
  })
}
