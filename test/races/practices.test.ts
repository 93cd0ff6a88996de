import { people } from '../../src/demo/cast.ts'
import { openHouse } from '../support/house.ts'
import { plantPractice } from '../support/practices.ts'
import t from '../support/tap.ts'

if (!process.env.TEST_DATABASE_URL) {
  t.pass('needs parallel connections: PostgreSQL only')
} else {
  const house = await openHouse(t)
  const { as, rows } = house
  const codes = (replies: { status: number; body: { code?: string } }[]) =>
    replies.map(({ status, body }) => (status < 300 ? 'done' : body.code)).sort()

  t.test('of several who begin the next version at once, one does', async (t) => {
    const { id } = await plantPractice(house)
    const people = ['lea', 'petra', 'marta', 'lea'] as const
    const replies = await Promise.all(people.map((person) => as(person).post(`/v1/practices/${id}/versions`)))
    t.same(codes(replies), ['done', 'version-already-open', 'version-already-open', 'version-already-open'])
  })

  t.test('of two reviewers at once, one takes it', async (t) => {
    await rows(`update memberships set role = 'facilitator' where user_id = $1`, [people.jordi.id])
    const { id } = await plantPractice(house, { state: 'submitted', publishedAt: null })
    const replies = await Promise.all((['petra', 'jordi'] as const).map((person) => as(person).post(`/v1/practices/${id}/review`)))
    t.same(codes(replies), ['done', 'wrong-state'])
  })

  t.test('publishing and sending back do not both happen', async (t) => {
    const { id } = await plantPractice(house, { state: 'in_review', publishedAt: null, reviewerId: people.petra.id })
    const replies = await Promise.all([
      as('petra').post(`/v1/practices/${id}/publication`),
      as('petra').post(`/v1/practices/${id}/change-requests`, { comment: 'Which fair?' }),
    ])
    t.same(codes(replies), ['done', 'wrong-state'])
  })

  t.test('a promotion never outlives the consent it rests on', async (t) => {
    for (let round = 0; round < 5; round++) {
      const { id } = await plantPractice(house, { visibility: 'network' })
      for (const [person, side] of [
        ['lea', 'author'],
        ['marta', 'owner_cluster'],
      ] as const) {
        await as(person).post(`/v1/practices/${id}/consents`, { as: side, to: 'public' })
      }
      await Promise.all([
        as('ada').post(`/v1/practices/${id}/promotion`, { visibility: 'public' }),
        as('lea').delete(`/v1/practices/${id}/consents/author`),
      ])
      t.match((await as('lea').get(`/v1/practices/${id}`)).body, { visibility: 'group', consents: { author: null } })
    }
  })

  t.test('a practice is used once at a meeting, however often that is said at once', async (t) => {
    const { id } = await plantPractice(house)
    const draft = await as('petra').post('/v1/groups/0145a2b0-0000-7000-8003-000000000001/meetings', {
      title: 'Partners',
      format: 'online',
      localStart: '2014-04-28T10:00',
      localEnd: '2014-04-28T12:00',
      timeZone: 'Europe/Berlin',
    })
    await rows(`update meetings set state = 'in_progress' where id = $1`, [draft.body.id])
    const replies = await Promise.all(
      (['lea', 'jordi', 'petra'] as const).map((person) => as(person).post(`/v1/practices/${id}/uses`, { meetingId: draft.body.id })),
    )
    t.same(codes(replies), ['already-used', 'already-used', 'done'])
  })
}
