import { stuttgart } from '../src/demo/cast.ts'
import { GivenInstant, LocalDate } from '../src/platform/views.ts'
import { firstDay, openHouse } from './support/house.ts'
import { meetingsIn, thirdMeeting } from './support/meetings.ts'
import t from './support/tap.ts'

const house = await openHouse(t)
const { as, fingerprint, clock } = house
const { scheduled, held, attended, write } = meetingsIn(house)

t.test('a line is one line, read in one direction', async (t) => {
  const stored = await fingerprint()
  for (const code of [0x01, 0x0a, 0x1b, 0x7f, 0x85, 0x2028, 0x2029, 0x202a, 0x202e, 0x2066, 0x2069]) {
    const name = `Petra${String.fromCodePoint(code)}Example`
    t.match(
      await as('petra').patch('/v1/me', { displayName: name }),
      { status: 422, body: { errors: [{ pointer: '/displayName' }] } },
      code.toString(16),
    )
    t.match(await as('petra').get(`/v1/groups?q=${encodeURIComponent(name)}`), { status: 400, body: { errors: [{ parameter: 'q' }] } })
  }
  t.equal(await fingerprint(), stored)
  for (const displayName of ['Zoë 👩‍👩‍👧 Ångström', 'ליאה כהן', '  trimmed \n'])
    t.match(await as('petra').patch('/v1/me', { displayName }), { status: 200, body: { displayName: displayName.trim() } })
})

t.test('the longest name that a list is sorted by has a cursor that the list takes', async (t) => {
  for (const letter of ['字', 'Ⱥ', '"', '\\', '𝕏']) {
    const name = (letter.repeat(160) + letter).slice(0, 160)
    for (const _ of [1, 2]) t.equal((await as('nina').post('/v1/clusters', { name, country: 'FI' })).status, 201)
    const first = await as('nina').get(`/v1/clusters?sort=name&limit=1&q=${encodeURIComponent(name.slice(0, 40))}`)
    t.match(first.body.data, [{ name }])
    t.match(await as('nina').get(first.headers.link!.slice(1).split('>')[0]!), { status: 200, body: { data: [{ name }], nextCursor: null } })
  }
})

t.test('days before 1900 and after 2200 are refused, wherever they stand', async (t) => {
  const drafts = `/v1/groups/${stuttgart.id}/meetings`
  const stored = await fingerprint()
  for (const year of ['0000', '0001', '1899', '2201', '9999']) {
    t.match(await as('petra').patch(`/v1/groups/${stuttgart.id}`, { cycle: { endsOn: `${year}-06-01` } }), { status: 422 })
    t.match(await as('petra').post(drafts, { ...thirdMeeting, localStart: `${year}-06-01T10:00`, localEnd: `${year}-06-01T11:00` }), {
      status: 422,
      body: { errors: [{ pointer: '/localStart' }, { pointer: '/localEnd' }] },
    })
    t.match(await as('petra').post(drafts, { ...thirdMeeting, quorumCheckAt: `${year}-06-01T10:00:00Z` }), {
      status: 422,
      body: { errors: [{ pointer: '/quorumCheckAt' }] },
    })
    t.match(await as('petra').get(`/v1/meetings?from=${year}-06-01T10:00:00Z`), { status: 400, body: { errors: [{ parameter: 'from' }] } })
  }
  t.equal(await fingerprint(), stored)
  const within = (shape: typeof LocalDate | typeof GivenInstant, text: string) => shape.safeParse(text).success
  for (const [shape, text] of [
    [LocalDate, '1900-01-01'],
    [LocalDate, '2200-12-31'],
    [GivenInstant, '1900-01-01T00:00:00Z'],
    [GivenInstant, '2201-01-01T00:30:00+01:00'],
  ] as const)
    t.ok(within(shape, text), text)
  for (const [shape, text] of [
    [LocalDate, '1899-12-31'],
    [GivenInstant, '1900-01-01T00:30:00+01:00'],
    [GivenInstant, '2200-12-31T23:30:00-01:00'],
  ] as const)
    t.notOk(within(shape, text), text)
  t.equal(LocalDate.safeParse('tomorrow').error!.issues.length, 1)
})

t.test('a cursor of one list is none of another: each is bound to what it belongs to', async (t) => {
  const { meeting, registrations } = await held(['petra', 'lea'])
  await attended(meeting.id, registrations.values())
  for (const statement of ['We go to Osaka', 'We meet again'])
    t.equal((await as('petra').post(`/v1/meetings/${meeting.id}/decisions`, { statement })).status, 201)
  for (const summary of ['One', 'Two', 'Three']) await write('petra', meeting.id, { summary })
  const report = (await as('petra').get(`/v1/meetings/${meeting.id}/report`)).body
  clock.now = firstDay
  const other = await scheduled()
  const lists = [
    [`/v1/meetings/${meeting.id}/registrations`, `/v1/meetings/${other.id}/registrations`],
    [`/v1/meetings/${meeting.id}/decisions`, `/v1/meetings/${other.id}/decisions`],
    [`/v1/reports/${report.id}/revisions`, `/v1/meetings/${other.id}/decisions`],
  ] as const
  for (const [here, there] of lists) {
    const { nextCursor } = (await as('petra').get(`${here}?limit=1`)).body
    t.ok(nextCursor, here)
    t.equal((await as('petra').get(`${here}?limit=1&cursor=${nextCursor}`)).status, 200)
    t.match(await as('petra').get(`${there}?limit=1&cursor=${nextCursor}`), { status: 400, body: { code: 'invalid-cursor' } })
  }
})
