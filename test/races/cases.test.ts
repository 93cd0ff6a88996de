import { people } from '../../src/demo/cast.ts'
import { casesIn } from '../support/cases.ts'
import { dayIn } from '../support/experiences.ts'
import { openHouse } from '../support/house.ts'
import t from '../support/tap.ts'

if (!process.env.TEST_DATABASE_URL) t.pass('needs parallel connections: PostgreSQL only')
else {
  const house = await openHouse(t)
  const { as, rows } = house
  const { open, walk, give } = casesIn(house)
  const statuses = (answers: { status: number }[]) => answers.map(({ status }) => status).sort()
  const ask = (caseId: string, userIds: string[]) => as('lea').post(`/v1/cases/${caseId}/help-requests`, { userIds, dueOn: dayIn(house, 9) })
  t.before(() => rows('update users set help_budget_per_month = 1000'))

  t.test('whatever is marked, unmarked, given and taken back at once, the clocks are those of what is left', async (t) => {
    for (let round = 0; round < 8; round++) {
      const { id } = await open()
      const [one, two, three] = await Promise.all([give('jordi', id), give('bruno', id), give('giulia', id)])
      house.clock.forward(60_000)
      const mark = (contribution: { id: string }) => as('lea').put(`/v1/contributions/${contribution.id}/useful-mark`, { because: 'contact' })
      const twice = await Promise.all([mark(one), mark(one), mark(two)])
      t.same(statuses(twice), [200, 200, 200])
      const firstUseful = house.clock.now.toISOString()
      house.clock.forward(60_000)
      await Promise.all([
        as('lea').delete(`/v1/contributions/${one.id}/useful-mark`),
        mark(three),
        as('jordi').post(`/v1/contributions/${one.id}/withdrawal`),
      ])
      t.match((await as('lea').get(`/v1/cases/${id}`)).body, { firstUsefulAt: firstUseful, contributions: { total: 2, useful: 2 } })
    }
  })

  t.test('of two answers to a help request one comes first', async (t) => {
    for (let round = 0; round < 8; round++) {
      const { id: caseId } = await open()
      const { id } = (await ask(caseId, [people.jordi.id])).body.data[0]
      const act = (noun: string) => as('jordi').post(`/v1/help-requests/${id}/${noun}`, noun === 'decline' ? {} : undefined)
      t.same(statuses(await Promise.all([act('acceptance'), act('acceptance')])), [200, 409])
      t.same(statuses(await Promise.all([act('decline'), act('decline')])), [200, 409])
      const gone = (await ask(caseId, [people.bruno.id])).body.data[0].id
      await Promise.all([as('bruno').post(`/v1/help-requests/${gone}/acceptance`), walk('lea', caseId, 'withdrawal')])
      t.match(await rows('select state from help_requests where id = $1', [gone]), [{ state: 'expired' }], 'it ends with the case')
    }
  })

  t.test('nobody is asked twice about a case, nor more often than they can help, by however many at once', async (t) => {
    const { id } = await open()
    t.same(statuses(await Promise.all([ask(id, [people.bruno.id]), ask(id, [people.bruno.id])])), [201, 409])
    await rows('update users set help_budget_per_month = 2 where id = $1', [people.giulia.id])
    const all = await Promise.all([1, 2, 3, 4].map(() => open()))
    t.same(statuses(await Promise.all(all.map((kase) => ask(kase.id, [people.giulia.id])))), [201, 201, 409, 409])
    await Promise.all(all.map((kase, at) => ask(kase.id, at % 2 ? [people.jordi.id, people.bruno.id] : [people.bruno.id, people.jordi.id])))
  })

  t.test('whoever says no while the practice is drafted is either left out or too late', async (t) => {
    for (let round = 0; round < 8; round++) {
      const { id } = await open()
      const said = await give('jordi', id, { body: 'Said by Jordi.' })
      await walk('lea', id, 'consultation', 'advice')
      const made = (await as('lea').post(`/v1/cases/${id}/practice-drafts`, { title: 'x', kind: 'mixed', contributionIds: [said.id] })).body
      const consent = (await as('jordi').get('/v1/me/contribution-consents?answer=asked')).body.data[0]
      const answer = (word: string) => as('jordi').put(`/v1/contribution-consents/${consent.id}/answer`, { answer: word })
      await answer('given')
      const [no, done] = await Promise.all([answer('refused'), as('lea').post(`/v1/practice-drafts/${made.id}/completion`)])
      const { solution } = (await as('lea').get(`/v1/practices/${done.body.practice.id}`)).body
      t.equal(solution, no.status === 200 ? null : 'Said by Jordi.')
    }
  })
}
