import { openHouse } from './support/house.ts'
import { aJourney, stepPath } from './support/journeys.ts'
import { plantPractice } from './support/practices.ts'
import { refusing } from './support/refusing.ts'
import t from './support/tap.ts'

const house = await openHouse(t)
const { as, rows, clock } = house
const refused = refusing(house)
const nobody = '0145a2b0-ffff-7fff-8fff-000000000000'

const write = async (path: string, body: object, person: 'lea' | 'marta' | 'jordi' | 'ada' = 'lea') => {
  const { headers } = await as('lea').get(path)
  return as(person).patch(path, body, { headers: { 'if-match': headers.etag! } })
}
const act = (path: string, name: string, body?: object) => as('lea').post(`${path}/${name}`, body)

/** Each state, how one gets there, and what it allows. */
const lifecycle: Record<string, { way: [string, object?][]; allows: string[] }> = {
  not_started: { way: [], allows: ['start', 'skip'] },
  in_progress: { way: [['start']], allows: ['update', 'complete', 'skip'] },
  done: { way: [['start'], ['completion']], allows: ['reopen'] },
  skipped: { way: [['skip', { reason: 'No need' }]], allows: ['reopen'] },
}
const calls: Record<string, (path: string) => ReturnType<typeof act>> = {
  start: (path) => act(path, 'start'),
  update: (path) => write(path, { notes: 'Changed' }),
  complete: (path) => act(path, 'completion'),
  skip: (path) => act(path, 'skip', { reason: 'No need' }),
  reopen: (path) => act(path, 'reopening'),
}

for (const [state, { way, allows }] of Object.entries(lifecycle)) {
  t.test(`a step that is ${state} allows ${allows.join(', ')}, and nothing else`, async (t) => {
    const walked = async () => {
      const path = stepPath(await aJourney(house), 5)
      for (const [name, body] of way) t.equal((await act(path, name, body)).status, 200)
      return path
    }
    const path = await walked()
    t.match((await as('lea').get(path)).body, { state, allowedActions: allows })
    for (const [name, call] of Object.entries(calls)) {
      if (allows.includes(name)) t.equal((await call(await walked())).status, 200, name)
      else await refused(t, () => call(path), 409, 'wrong-state', { allowedActions: allows })
    }
  })
}

t.test('the first step that is begun begins the journey; days are kept', async (t) => {
  const journey = await aJourney(house)
  clock.forward(86_400_000)
  const path = stepPath(journey, 3)
  t.match((await act(path, 'skip', { reason: 'Known' })).body, { state: 'skipped', skipReason: 'Known', startedOn: null, finishedOn: '2014-04-29' })
  t.match((await as('lea').get(`/v1/journeys/${journey.id}`)).body, { state: 'planned' }, 'skipping begins nothing')
  t.match((await act(path, 'reopening')).body, { state: 'in_progress', skipReason: null, startedOn: '2014-04-29', finishedOn: null })
  t.match((await as('lea').get(`/v1/journeys/${journey.id}`)).body, { state: 'running', startedOn: '2014-04-29', version: 2 })
  clock.forward(86_400_000)
  await act(path, 'completion')
  t.match((await act(path, 'reopening')).body, { startedOn: '2014-04-29', finishedOn: null }, 'begun once')
  const types = (
    await rows<{ type: string }>('select type from events where subject_id in ($1, $2) order by sequence', [journey.id, journey.steps[2].id])
  ).map(({ type }) => type.replace(/^journey/, ''))
  t.strictSame(types, ['.planned', '_step.skipped', '.started', '_step.reopened', '_step.completed', '_step.reopened'])
})

t.test('the payload of a step fits its form, merged field by field', async (t) => {
  const path = stepPath(await aJourney(house, { atStep: 6 }), 6)
  const milestones = [{ text: 'First fair', dueOn: '2015-02-01' }]
  t.match(await write(path, { payload: { durationMonths: 12, milestones } }), {
    status: 200,
    body: { version: 2, payload: { durationMonths: 12, milestones } },
  })
  t.match(await write(path, { payload: { budgetBand: 'under_20k', milestones: null }, notes: 'Ask the region' }), {
    status: 200,
    body: { version: 3, notes: 'Ask the region' },
  })
  t.strictSame((await as('lea').get(path)).body.payload, { durationMonths: 12, budgetBand: 'under_20k' })
  const at = (pointer: string) => ({ errors: [{ pointer }] })
  await refused(t, () => write(path, { payload: { durationMonths: 0 } }), 422, 'invalid-body', at('/payload/durationMonths'))
  await refused(t, () => write(path, { payload: { duration: 12 } }), 422, 'invalid-body', at('/payload/duration'))
  await refused(
    t,
    () => write(path, { payload: { milestones: [{ text: 'x', dueOn: '2015-02-30' }] } }),
    422,
    'invalid-body',
    at('/payload/milestones/0/dueOn'),
  )
})

t.test('a step is done when its form has what it requires', async (t) => {
  const path = stepPath(await aJourney(house, { atStep: 3 }), 3)
  await write(path, { payload: { facts: [{ fact: 'Forty fairs a year' }] } })
  await refused(t, () => act(path, 'completion'), 409, 'step-incomplete', { errors: [{ pointer: '/payload/facts/0/source' }] })
  await write(path, { payload: { facts: [{ fact: 'Forty fairs a year', source: 'The fairs’ association' }] } })
  t.match((await act(path, 'completion')).body, { state: 'done' })
})

t.test('what a team writes together is written against the version that it read', async (t) => {
  const path = stepPath(await aJourney(house, { atStep: 1 }), 1)
  await refused(t, () => as('lea').patch(path, { notes: 'Mine' }), 428, 'precondition-required')
  const { headers } = await as('lea').get(path)
  await write(path, { notes: 'Marta was first' }, 'marta')
  await refused(t, () => as('lea').patch(path, { notes: 'Mine' }, { headers: { 'if-match': headers.etag! } }), 412, 'version-conflict')
})

t.test('a step names tools on the list and practices that its writer may read; what left the list since may stay', async (t) => {
  const tool = (await as('ada').post('/v1/tools', { kind: 'guide', title: 'First steps', summary: 'A guide.', language: 'en' })).body.id
  const practice = await plantPractice(house, {})
  const path = stepPath(await aJourney(house, { atStep: 4 }), 4)
  const at = (...pointers: string[]) => ({ errors: pointers.map((pointer) => ({ pointer })) })
  await refused(t, () => write(path, { toolIds: [tool, nobody] }), 422, 'unknown-reference', at('/toolIds/1'))
  await refused(t, () => write(path, { practiceIds: [nobody] }), 422, 'unknown-reference', at('/practiceIds/0'))
  const instruments = [{ name: 'Guide', toolId: nobody }]
  await refused(t, () => write(path, { payload: { instruments } }), 422, 'unknown-reference', at('/payload/instruments/0/toolId'))
  const named = { toolIds: [tool], practiceIds: [practice.id], payload: { instruments: [{ name: 'Guide', toolId: tool }] } }
  t.match(await write(path, named), { status: 200, body: named })
  await as('ada').delete(`/v1/tools/${tool}`)
  t.match(await write(path, { notes: 'Still useful' }), { status: 200, body: { ...named, notes: 'Still useful' } })
})

t.test('steps are the team’s alone', async (t) => {
  const journey = await aJourney(house, { atStep: 2 })
  const path = stepPath(journey, 2)
  t.match(await as('marta').get(path), { status: 200 })
  for (const person of ['jordi', 'ada'] as const) {
    t.match(await as(person).get(path), { status: 404 })
    await refused(t, () => write(path, { notes: 'Mine' }, person), 404, 'not-found')
  }
  const { body } = await as('marta').get(`/v1/journeys/${journey.id}/steps`)
  t.strictSame(
    body.data.map(({ number }: { number: number }) => number),
    [1, 2, 3, 4, 5, 6, 7],
  )
  t.equal(body.nextCursor, null)
})
