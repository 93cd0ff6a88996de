import { people } from '../src/demo/cast.ts'
import { casesIn } from './support/cases.ts'
import { commitmentsIn, promise } from './support/commitments.ts'
import { said } from './support/experiences.ts'
import { firstDay, openHouse } from './support/house.ts'
import { days, meetingsIn } from './support/meetings.ts'
import { plantPractice } from './support/practices.ts'
import t from './support/tap.ts'

const house = await openHouse(t)
const { as, clock, rows, runJobs } = house
const { refused, notices, eventsOf } = meetingsIn(house)
const { commit, dispose, said: saidAtMeeting } = commitmentsIn(house)
const read = async (id: string, person: keyof typeof people = 'lea') => (await as(person).get(`/v1/commitments/${id}`)).body
const dueDay = new Date('2014-05-27T07:00:00Z')

t.beforeEach(() => {
  clock.now = firstDay
})

const toTry = async (more: object = {}) => {
  const practice = await plantPractice(house)
  return { practice, commitment: await commit('lea', { kind: 'practice', id: practice.id }, more) }
}

t.test('on the day of “I will try this” the experience is asked for, once, with the after-action questions', async (t) => {
  const { commitment } = await toTry()
  clock.now = new Date(dueDay.getTime() - 1)
  await runJobs()
  t.match(await read(commitment.id), { experienceAsked: null, version: 1 })
  clock.now = dueDay
  await runJobs()
  await runJobs()
  t.match(await read(commitment.id), {
    version: 2,
    experienceAsked: { at: dueDay.toISOString(), questions: ['expected', 'happened', 'why', 'nextTime'].map((field) => ({ field })) },
  })
  t.match(await notices('lea', commitment.id), [{ kind: 'commitment.experience_asked' }])
  t.equal((await notices('lea', commitment.id)).length, 1)
  await dispose('lea', commitment.id, { disposition: 'carried', dueOn: '2014-06-10' })
  t.match(await read(commitment.id), { experienceAsked: null })
  clock.forward(days(14))
  await runJobs()
  t.equal((await notices('lea', commitment.id)).length, 2, 'carried, it is asked again on the new day')
})

t.test('of what was said at a meeting its person is reminded, and of what is closed nothing is said', async (t) => {
  const { commitment } = await saidAtMeeting()
  const { commitment: closed } = await toTry({ dueOn: '2014-05-28' })
  await dispose('lea', closed.id, { disposition: 'done' })
  clock.now = new Date('2014-05-29T08:00:00Z')
  await runJobs()
  t.match(await notices('lea', commitment.id), [{ kind: 'commitment.due' }])
  t.strictSame(await notices('lea', closed.id), [])
})

t.test('an experience that names the commitment closes it as done', async (t) => {
  const { practice, commitment } = await toTry()
  const made = await as('lea').post('/v1/experiences', said(house, { practiceId: practice.id, commitmentId: commitment.id }))
  t.equal(made.status, 201)
  t.match(await read(commitment.id), { state: 'done', experienceId: made.body.id })
  t.match(await read(commitment.id, 'petra'), { state: 'done', experienceId: null }, 'an experience may leave its author unnamed')
  t.strictSame((await eventsOf(commitment.id)).at(-1), 'commitment.done')
  const again = () => as('lea').post('/v1/experiences', said(house, { commitmentId: commitment.id }))
  await refused(t, again, 409, 'commitment-closed')
})

t.test('a draft closes it once it is recorded, and nothing else does', async (t) => {
  const { commitment } = await toTry()
  const draft = await as('lea').post('/v1/experiences', said(house, { commitmentId: commitment.id, draft: true }))
  t.match(await read(commitment.id), { state: 'open' })
  await as('lea').post(`/v1/experiences/${draft.body.id}/submission`)
  t.match(await read(commitment.id), { state: 'done', experienceId: draft.body.id })
})

t.test('nobody answers for another, nor with another practice', async (t) => {
  const { commitment } = await toTry()
  const other = await plantPractice(house)
  const at = { errors: [{ pointer: '/commitmentId' }] }
  const answer =
    (person: 'lea' | 'jordi', more: object = {}) =>
    () =>
      as(person).post('/v1/experiences', said(house, { commitmentId: commitment.id, ...more }))
  await refused(t, answer('jordi'), 422, 'unknown-reference', at)
  await refused(t, answer('lea', { practiceId: other.id }), 422, 'unknown-reference', at)
  t.match(await read(commitment.id), { state: 'open' })
})

t.test('an experience closes it also afterwards, by hand: one that its person recorded', async (t) => {
  const { commitment } = await toTry()
  const of = async (person: 'lea' | 'jordi') => (await as(person).post('/v1/experiences', said(house))).body.id
  const theirs = { disposition: 'done', experienceId: await of('jordi') }
  await refused(t, () => dispose('lea', commitment.id, theirs), 422, 'unknown-reference')
  const experienceId = await of('lea')
  t.match(await dispose('lea', commitment.id, { disposition: 'done', experienceId }), { status: 200, body: { experienceId } })
})

t.test('what was said over a case is kept from whom the case is kept from', async (t) => {
  const { open } = casesIn(house)
  const [excluded] = await rows<{ id: string }>(`select cluster_id as id from affiliations where user_id = $1 and state = 'active'`, [
    people.tomasz.id,
  ])
  const { id: caseId } = await open('lea', { excludedClusterIds: [excluded!.id] })
  const commitment = await commit('jordi', { kind: 'case', id: caseId })
  t.match(commitment, { source: { kind: 'case', id: caseId }, text: promise.text })
  t.match(await read(commitment.id, 'otto'), { id: commitment.id })
  const seen = async (person: 'otto' | 'tomasz') => (await as(person).get(`/v1/commitments?caseId=${caseId}`)).body.data.length
  t.same([await seen('otto'), await seen('tomasz')], [1, 0])
  t.equal((await as('tomasz').get(`/v1/commitments/${commitment.id}`)).status, 404)
  await refused(t, () => as('tomasz').post('/v1/commitments', { source: { kind: 'case', id: caseId }, ...promise }), 422, 'unknown-reference')
  t.match(await rows('select scope_id from events where subject_id = $1', [commitment.id]), [{ scope_id: null }])
})
