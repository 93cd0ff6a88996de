import { clusters, type PersonKey, people, stuttgart } from '../src/demo/cast.ts'
import { casesIn } from './support/cases.ts'
import { firstDay } from './support/house.ts'
import { aMonthLater, hour, pastCasesIn } from './support/insight.ts'
import { refusing } from './support/refusing.ts'
import { openStage } from './support/stage.ts'
import t from './support/tap.ts'

const ofGroup = `/v1/groups/${stuttgart.id}/insight`
const ofNetwork = '/v1/insight'

const { house, scene } = await openStage(t)
const { as, rows, clock } = house
const refused = refusing(house)
const { walk } = casesIn(house)
const past = pastCasesIn(house)
const insight = (person: PersonKey, path: string, query = '') => aMonthLater(house, person, path + query)
const afterHours = (hours: number) => (clock.now = new Date(firstDay.getTime() + hours * hour))

const nothing = { hidden: true, cases: null, firstAnswer: null, firstUsefulAnswer: null, resolution: null }
t.test('the three clocks of a group count what still waits', (t) =>
  scene(async () => {
    for (const [answered, useful] of [
      [10, 20],
      [20, undefined],
      [30, 50],
      [100, undefined],
    ] as const)
      await past('lea', { answered, ...(useful === undefined ? {} : { useful }) })
    for (let waiting = 0; waiting < 4; waiting++) await past('jordi')
    const told = await insight('petra', ofGroup)
    t.match(told, {
      asOf: '2014-05-28T08:00:00.000Z',
      openedFrom: '2013-05-28T00:00:00.000Z',
      openedBefore: '2014-05-28T08:00:00.000Z',
      hidden: false,
      cases: 8,
      firstAnswer: { reached: 4, notReached: 4, lowerQuartileHours: 20, medianHours: 100, upperQuartileHours: null, shareWithin48Hours: 0.375 },
      firstUsefulAnswer: { reached: 2, notReached: 6, lowerQuartileHours: 50, medianHours: null, shareWithin48Hours: 0.125 },
      resolution: { reached: 0, notReached: 8, medianHours: null, shareWithin48Hours: 0 },
    })
    t.same(told.firstAnswer.curve.slice(0, 5), [
      { hours: 4, share: 0 },
      { hours: 12, share: 0.125 },
      { hours: 24, share: 0.25 },
      { hours: 48, share: 0.375 },
      { hours: 72, share: 0.375 },
    ])
    t.match(told.firstAnswer.curve.at(-1), { hours: 2160, share: null }, 'nobody has waited for ninety days')
    const { id } = (await as('lea').get('/v1/cases?mine=true&limit=1')).body.data[0]
    afterHours(200)
    await walk('lea', id, 'consultation', 'advice', 'action', 'resolution')
    t.match((await insight('petra', ofGroup)).resolution, { reached: 1, notReached: 7, shareWithin48Hours: 0 })
    afterHours(201)
    await walk('lea', id, 'reopening')
    t.match((await insight('petra', ofGroup)).resolution, { reached: 0, notReached: 8 }, 'what is open again is not resolved')
  }),
)

t.test('what is parked or withdrawn has waited until then, and does not vanish', (t) =>
  scene(async () => {
    const parked = await past('lea', { parked: 6 })
    for (let number = 0; number < 2; number++) await past('lea', { withdrawn: 6 })
    for (let number = 0; number < 2; number++) await past('jordi', { answered: 10 })
    t.match(await insight('bruno', ofGroup), {
      cases: 5,
      firstAnswer: { reached: 2, notReached: 3, medianHours: 10, shareWithin48Hours: 1 },
      resolution: { reached: 0, notReached: 5 },
    })
    t.match((await as('bruno').get('/v1/cases')).body.data.length, 3, 'lists do not show what is withdrawn')
    await walk('lea', parked, 'resumption')
    t.match(await rows('select stopped_at from cases where id = $1', [parked]), [{ stopped_at: null }])
    t.match((await insight('bruno', ofGroup)).firstAnswer, { medianHours: 10, upperQuartileHours: null, shareWithin48Hours: 0.6667 })
  }),
)

t.test('under five cases nothing is told, not even how many', (t) =>
  scene(async () => {
    t.match(await insight('petra', ofGroup), nothing)
    const empty = await insight('ada', ofNetwork)
    for (let number = 0; number < 4; number++) await past('lea', { answered: 1 })
    t.match(await insight('petra', ofGroup), nothing)
    t.same(await insight('ada', ofNetwork), { ...empty, splits: null }, 'four are told like none')
    await past('lea', { answered: 1 })
    t.match(await insight('petra', ofGroup), { hidden: false, cases: 5, firstAnswer: { reached: 5, medianHours: 1 } })
  }),
)

t.test('whoever reads the cases of a group reads its figures, and nobody else', (t) =>
  scene(async () => {
    for (let number = 0; number < 5; number++) await past('lea')
    for (const person of ['petra', 'lea', 'otto', 'ada'] as const) t.match(await insight(person, ofGroup), { cases: 5 }, person)
    await refused(t, () => as('ines').get(ofGroup), 403, 'agreement-required')
    await refused(t, () => as('nina').get(ofGroup), 403, 'forbidden')
    await refused(t, () => as('milo').get(ofGroup), 403, 'forbidden')
    await rows(`update memberships set state = 'suspended' where user_id = $1`, [people.lea.id])
    await refused(t, () => as('lea').get(ofGroup), 403, 'forbidden')
    await rows(`update groups set visibility = 'hidden'`)
    await refused(t, () => as('nina').get(ofGroup), 404, 'not-found')
    await refused(t, () => as('petra', ['cases:read']).get(ofGroup), 403, 'missing-scope')
    await refused(t, () => house.anonymous.get(ofNetwork), 401, 'unauthenticated')
  }),
)

t.test('a case moves no number of whom it is kept from', (t) =>
  scene(async () => {
    for (let number = 0; number < 5; number++) await past('lea', { answered: 10 }, { audience: 'network' })
    const before = { group: await insight('bruno', ofGroup), network: await insight('bruno', ofNetwork), admin: await insight('ada', ofNetwork) }
    await rows(
      `insert into affiliations (id, user_id, cluster_id, role, state, created_at, updated_at) values (gen_random_uuid(), $1, $2, 'staff', 'active', $3, $3)`,
      [people.ada.id, clusters.buda.id, clock.now.toISOString()],
    )
    const kept = { excludedClusterIds: [clusters.buda.id] }
    await past('lea', {}, { ...kept, audience: 'network' })
    await past('jordi', { withdrawn: 5 }, { ...kept, audience: 'network' })
    await past('jordi', {}, kept)
    t.same(await insight('bruno', ofGroup), before.group, 'of the group')
    t.same(await insight('bruno', ofNetwork), before.network, 'of the network')
    t.same(await insight('ada', ofNetwork), before.admin, 'of the network, for an admin of that cluster')
    t.match(await insight('petra', ofGroup), { cases: 8, firstAnswer: { notReached: 3 } })
  }),
)

t.test('everybody gets the figures of the cases that they may know of', (t) =>
  scene(async () => {
    for (let number = 0; number < 5; number++) await past('lea', {}, { audience: 'network' })
    for (let number = 0; number < 2; number++) await past('lea')
    await past('jordi', {}, { audience: 'selected', audienceUserIds: [people.nina.id] })
    const counts = async (path: string, ...who: PersonKey[]) => {
      const found: number[] = []
      for (const person of who) found.push((await insight(person, path)).cases)
      return found
    }
    t.same(await counts(ofNetwork, 'ada'), [8])
    t.same(await counts(ofNetwork, 'petra'), [8], 'a facilitator sees what is for selected people')
    t.same(await counts(ofNetwork, 'bruno'), [7])
    t.same(await counts(ofNetwork, 'nina'), [6], 'selected, and outside of the group')
    t.same(await counts(ofNetwork, 'ines'), [5], 'has not agreed: what is for the network alone')
    t.same(await counts(ofGroup, 'ada'), [8])
    await rows(`update groups set confidentiality = 'chatham_house'`)
    t.match(await insight('ada', ofGroup), nothing, 'an admin outside may not know which group a case comes from')
    t.same(await counts(ofGroup, 'petra'), [8])
  }),
)

t.test('only cases opened in the window count, and it has an end', (t) =>
  scene(async () => {
    for (let number = 0; number < 5; number++) await past('lea', { answered: 3 })
    clock.forward(24 * hour)
    for (let number = 0; number < 6; number++) await past('jordi', { answered: 5 })
    clock.now = firstDay
    t.match(await insight('petra', ofGroup, '?openedBefore=2014-04-29T08:00:00Z'), { cases: 5, firstAnswer: { medianHours: 3 } })
    t.match(await insight('petra', ofGroup, '?openedFrom=2014-04-29T10:00:00%2B02:00'), {
      openedFrom: '2014-04-29T00:00:00.000Z',
      cases: 6,
      firstAnswer: { medianHours: 5 },
    })
    for (const [query, code] of [
      ['openedFrom=2014-04-02T00:00:00Z&openedBefore=2014-04-02T00:00:00Z', 'before-start'],
      ['openedFrom=2014-05-02T00:00:00Z', 'before-start'],
      ['openedFrom=2010-04-02T00:00:00Z', 'window-too-long'],
    ] as const)
      for (const path of [ofGroup, ofNetwork])
        await refused(t, () => as('petra').get(`${path}?${query}`), 400, 'invalid-parameter', { errors: [{ parameter: 'openedBefore', code }] })
    await refused(t, () => as('petra').get(`${ofGroup}?openedFrom=yesterday`), 400, 'invalid-parameter')
  }),
)
