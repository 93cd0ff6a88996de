import { readFileSync } from 'node:fs'
import { people } from '../src/demo/cast.ts'
import { casesIn } from './support/cases.ts'
import { dayIn, recordAs } from './support/experiences.ts'
import { flagsIn } from './support/flags.ts'
import { openHouse } from './support/house.ts'
import { plantPractice, practicesIn } from './support/practices.ts'
import { refusing } from './support/refusing.ts'
import t from './support/tap.ts'

const house = await openHouse(t)
const { as, rows } = house
const refused = refusing(house)
const { open, give, change, walk } = casesIn(house)
const { published } = practicesIn(house)
const { raised, upheld, reverse, decide } = flagsIn(house)
const read = (person: keyof typeof people, path: string) => as(person).get(`/v1${path}`)

/** A case of Léa's for the network, which a decision closed to it. */
async function narrowedCase() {
  const { id } = await open('lea', { audience: 'network' })
  const decision = await upheld('ada', await raised('nina', { kind: 'case', id }, 'confidential'), 'narrowing')
  return { id, decision }
}

t.test('a case that a decision narrowed stays with its group while that stands: neither for all nor one by one is it shown outside', async (t) => {
  const { id, decision } = await narrowedCase()
  const stands = { detail: new RegExp(`POST /v1/flag-decisions/${decision.id}/reversal`) }
  const outside = { audience: 'selected', audienceUserIds: [people.jordi.id, people.nina.id] }
  await refused(t, () => change('lea', id, { audience: 'network' }), 409, 'decision-stands', stands)
  await refused(t, () => change('lea', id, outside), 409, 'decision-stands', stands)
  t.match(
    await change('lea', id, { title: 'Which fair first?', audienceUserIds: [people.nina.id] }),
    { status: 200 },
    'who is named sees nothing yet',
  )
  await refused(t, () => change('lea', id, { audience: 'selected' }), 409, 'decision-stands')
  const inside = { audience: 'selected', audienceUserIds: [people.jordi.id] }
  t.match(await change('lea', id, inside), { status: 200 }, 'fewer people always')
  await refused(t, () => change('lea', id, outside), 409, 'decision-stands')
  const ask = () => as('lea').post(`/v1/cases/${id}/help-requests`, { userIds: [people.nina.id], dueOn: dayIn(house, 9), message: 'Please.' })
  await refused(t, ask, 409, 'decision-stands', stands)
  t.equal((await reverse('ada', decision.id)).status, 200)
  t.match((await read('lea', `/cases/${id}`)).body, { audience: 'selected' }, 'what its giver narrowed stays so')
  t.equal((await ask()).status, 201)
  t.match(await change('lea', id, { audience: 'network' }), { status: 200, body: { audience: 'network' } })
})

t.test('who narrows it just before the decision widens it no more after', async (t) => {
  const { id } = await open('lea', { audience: 'network' })
  const flagId = await raised('nina', { kind: 'case', id }, 'confidential')
  await change('lea', id, { audience: 'selected', audienceUserIds: [people.nina.id, people.jordi.id] })
  const decision = await upheld('ada', flagId, 'narrowing')
  t.equal((await read('nina', `/cases/${id}`)).status, 404)
  t.match((await read('lea', `/cases/${id}`)).body, { audience: 'selected', audienceUsers: [{ id: people.jordi.id }] })
  await refused(t, () => change('lea', id, { audience: 'network' }), 409, 'decision-stands')
  t.match(await change('lea', id, { audience: 'group' }), { status: 200 })
  await reverse('ada', decision.id)
  t.match((await read('lea', `/cases/${id}`)).body, { audience: 'group' }, 'no wider than it was')
  const experience = await recordAs(house, 'giulia', { visibility: 'network' })
  const doubt = await raised('nina', { kind: 'experience', id: experience.id })
  const show = (visibility: string) => as('giulia').put(`/v1/experiences/${experience.id}/visibility`, { visibility })
  await show('group')
  const kept = await upheld('ada', doubt, 'narrowing')
  await refused(t, () => show('network'), 409, 'decision-stands')
  await reverse('ada', kept.id)
  t.match((await read('lea', `/experiences/${experience.id}`)).body, { visibility: 'group' })
  t.equal((await show('network')).status, 200)
})

t.test('a reversal opens a case to the network again, unless others have spoken to the group since', async (t) => {
  const { id, decision } = await narrowedCase()
  house.clock.forward(60_000)
  await give('bruno', id)
  await reverse('ada', decision.id)
  t.match((await read('lea', `/cases/${id}`)).body, { audience: 'group' })
  await refused(t, () => change('lea', id, { audience: 'network' }), 409, 'audience-answered')

  const quiet = await open('lea', { audience: 'network' })
  await give('bruno', quiet.id)
  house.clock.forward(60_000)
  const first = await upheld('ada', await raised('nina', { kind: 'case', id: quiet.id }), 'narrowing')
  await reverse('ada', first.id)
  t.match((await read('nina', `/cases/${quiet.id}`)).body, { audience: 'network' })
  const second = await upheld('ada', await raised('nina', { kind: 'case', id: quiet.id }), 'narrowing')
  await refused(t, () => reverse('ada', first.id), 409, 'wrong-state')
  await refused(t, () => change('lea', quiet.id, { audience: 'network' }), 409, 'decision-stands', { detail: new RegExp(second.id) })
})

t.test('whoever was asked for help and sees the case no more is asked no more', async (t) => {
  const { id } = await open('lea', { audience: 'network' })
  const asked = [people.nina.id, people.jordi.id]
  const sent = await as('lea').post(`/v1/cases/${id}/help-requests`, { userIds: asked, dueOn: dayIn(house, 9), message: 'Please.' })
  await upheld('ada', await raised('nina', { kind: 'case', id }), 'narrowing')
  const state = (at: number) => rows('select state from help_requests where id = $1', [sent.body.data[at].id])
  t.same(await state(0), [{ state: 'expired' }])
  t.same(await state(1), [{ state: 'sent' }])
})

t.test('an experience that a decision narrowed is shown more widely by its reversal alone', async (t) => {
  const { id } = await recordAs(house, 'giulia', { visibility: 'public' })
  const may = async () => (await read('giulia', `/experiences/${id}`)).body.allowedActions.includes('changeVisibility')
  const show = (visibility: string) => () => as('giulia').put(`/v1/experiences/${id}/visibility`, { visibility })
  for (const person of ['nina', 'milo'] as const) {
    t.ok(await may())
    const decision = await upheld('ada', await raised(person, { kind: 'experience', id }), 'narrowing')
    t.notOk(await may())
    const stands = { detail: new RegExp(`POST /v1/flag-decisions/${decision.id}/reversal`) }
    await refused(t, show('network'), 409, 'decision-stands', stands)
    await refused(t, show('public'), 409, 'decision-stands', stands)
    await refused(t, show('group'), 409, 'not-narrower')
    await reverse('ada', decision.id)
    t.match((await read('nina', `/experiences/${id}`)).body, { visibility: 'public' })
  }
  t.equal((await show('group')()).status, 200)
  t.equal((await show('network')()).status, 200, 'what its author narrowed themselves is theirs')
})

t.test('a contribution that a decision hid is restored by its reversal alone, not by who decided, nor by an admin', async (t) => {
  const kase = await open()
  const { id } = await give('bruno', kase.id)
  const restore = (person: 'petra' | 'ada') => () => as(person).post(`/v1/contributions/${id}/restoration`, { reason: 'After all.' })
  const first = await upheld('petra', await raised('giulia', { kind: 'contribution', id }), 'hiding')
  for (const person of ['petra', 'ada'] as const) {
    await refused(t, restore(person), 409, 'decision-stands', { detail: new RegExp(`POST /v1/flag-decisions/${first.id}/reversal`) })
    t.notOk((await read(person, `/contributions/${id}`)).body.allowedActions.includes('restore'))
  }
  await reverse('ada', first.id)
  t.match((await read('giulia', `/contributions/${id}`)).body, { state: 'visible' })
  const second = await upheld('petra', await raised('jordi', { kind: 'contribution', id }), 'hiding')
  await refused(t, () => reverse('ada', first.id), 409, 'wrong-state')
  await refused(t, restore('petra'), 409, 'decision-stands', { detail: new RegExp(second.id) })
  await reverse('ada', second.id)
  await as('petra').post(`/v1/contributions/${id}/hiding`, { reason: 'Not here.' })
  t.equal((await restore('petra')()).status, 200, 'what was hidden without a decision is restored without one')
})

t.test('of two warnings of a category the later shows, and the earlier again once that is reversed and it was not answered', async (t) => {
  const { id } = await published()
  const warn = async (person: 'bruno' | 'jordi' | 'giulia', category: string) =>
    upheld('petra', await raised(person, { kind: 'practice', id }, category), 'warning')
  const shown = async () => (await read('lea', `/practices/${id}`)).body.warnings.map((warning: { id: string }) => warning.id)
  const [first, second, third] = [await warn('bruno', 'harmful'), await warn('jordi', 'harmful'), await warn('giulia', 'harmful')]
  t.same(await shown(), [third.id])
  await reverse('ada', second.id)
  t.same(await shown(), [third.id], 'what was replaced has nothing left to lift')
  await reverse('ada', third.id)
  t.same(await shown(), [first.id])
  await reverse('ada', first.id)
  t.same(await shown(), [])
  await warn('bruno', 'outdated')
  house.clock.forward(60_000)
  const { id: next } = (await as('lea').post(`/v1/practices/${id}/versions`)).body
  await as('lea').post(`/v1/practices/${next}/submission`)
  await as('petra').post(`/v1/practices/${next}/review`)
  await as('petra').post(`/v1/practices/${next}/publication`)
  const again = await warn('jordi', 'outdated')
  await reverse('ada', again.id)
  t.same(await shown(), [], 'the new version answered the first')
})

t.test('a reversal publishes no version again where a newer one came out, though that was retired, too', async (t) => {
  const { id } = await published()
  const { id: next } = (await as('lea').post(`/v1/practices/${id}/versions`)).body
  const first = await upheld('petra', await raised('bruno', { kind: 'practice', id }), 'retirement')
  await as('lea').post(`/v1/practices/${next}/submission`)
  await as('petra').post(`/v1/practices/${next}/review`)
  t.equal((await as('petra').post(`/v1/practices/${next}/publication`)).status, 200)
  const flagId = await raised('jordi', { kind: 'practice', id })
  const second = await upheld('petra', flagId, 'retirement')
  t.match((await read('lea', `/practices/${next}`)).body, { state: 'retired' }, 'the version that readers see is what a decision retires')
  const states = async () => [(await read('lea', `/practices/${id}`)).body.state, (await read('lea', `/practices/${next}`)).body.state]
  await reverse('ada', first.id)
  t.same(await states(), ['superseded', 'retired'])
  await reverse('ada', second.id)
  t.same(await states(), ['superseded', 'published'])
})

t.test('what its author took away stays gone when the decision is reversed', async (t) => {
  const { id, decision } = await narrowedCase()
  const { id: said } = await give('bruno', id)
  const hidden = await upheld('petra', await raised('giulia', { kind: 'contribution', id: said }), 'hiding')
  await walk('lea', id, 'withdrawal')
  const experience = await recordAs(house, 'jordi', { visibility: 'network' })
  const narrowed = await upheld('ada', await raised('nina', { kind: 'experience', id: experience.id }), 'narrowing')
  await as('jordi').post(`/v1/experiences/${experience.id}/withdrawal`)
  const practice = await plantPractice(house, { groupId: null, visibility: 'public' })
  const warned = await upheld('ada', await raised('nina', { kind: 'practice', id: practice.id }, 'wrong'), 'warning')
  t.equal((await as('lea').delete(`/v1/practices/${practice.id}/consents/author`)).status, 204)
  const there = () =>
    rows(
      `select json_build_array(
        (select json_build_array(audience, version) from cases where id = $1), (select json_build_array(state, version) from contributions where id = $2),
        (select json_build_array(visibility, version) from experiences where id = $3), (select version from practices where id = $4)) as there`,
      [id, said, experience.id, practice.id],
    )
  const before = await there()
  for (const { id: decisionId } of [decision, hidden, narrowed, warned])
    t.match(await reverse('ada', decisionId), { status: 200, body: { state: 'reversed' } })
  t.same(await there(), before)
})

t.test('decisions made before they were remembered on what they hid and narrowed keep it so, too', async (t) => {
  const { id, decision } = await narrowedCase()
  const said = await give('bruno', id)
  const hidden = await upheld('petra', await raised('giulia', { kind: 'contribution', id: said.id }), 'hiding')
  const experience = await recordAs(house, 'jordi', { visibility: 'network' })
  const narrowed = await upheld('ada', await raised('nina', { kind: 'experience', id: experience.id }), 'narrowing')
  const these = [
    ['cases', id, decision.id],
    ['contributions', said.id, hidden.id],
    ['experiences', experience.id, narrowed.id],
  ] as const
  const held = () => Promise.all(these.map(([table, subject]) => rows(`select held_by_decision_id as held from ${table} where id = $1`, [subject])))
  for (const [table] of these) await rows(`update ${table} set held_by_decision_id = null`)
  const migration = readFileSync(new URL('../migrations/0014_what-decisions-narrow-and-hide.sql', import.meta.url), 'utf8')
  for (const text of migration.split('--> statement-breakpoint')) if (text.trim().startsWith('UPDATE')) await rows(text)
  t.same(
    await held(),
    these.map(([, , held]) => [{ held }]),
  )
})

t.test('where nobody leads any more, and where the group is over, admins decide as far as anything can still change', async (t) => {
  const kase = await open('lea', { audience: 'network' })
  const { id } = await give('bruno', kase.id)
  const said = await raised('giulia', { kind: 'contribution', id })
  const own = await raised('giulia', { kind: 'practice', id: (await plantPractice(house)).id })
  const narrowed = await raised('nina', { kind: 'case', id: kase.id })
  await rows(`update memberships set state = 'left' where role = 'facilitator'`)
  await rows(`update groups set state = 'archived'`)
  t.match(await decide('ada', own, { verdict: 'upheld', consequence: 'retirement' }), { status: 201 })
  await refused(t, () => decide('ada', said, { verdict: 'upheld', consequence: 'hiding' }), 409, 'group-read-only')
  t.match(await decide('ada', narrowed, { verdict: 'upheld', consequence: 'narrowing' }), { status: 201 })
  t.match(await decide('ada', said, { verdict: 'upheld', consequence: 'none' }), { status: 201 })
})
