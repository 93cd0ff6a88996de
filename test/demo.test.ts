import { buildApp } from '../src/buildApp.ts'
import { clusters, type PersonKey, people, stuttgart } from '../src/demo/cast.ts'
import { plantCast } from '../src/demo/plant.ts'
import { seedDemo } from '../src/demo/seed.ts'
import { demoTokens } from '../src/demo/tokens.ts'
import { worldAt } from '../src/platform/clock.ts'
import { allOrNothing } from '../src/platform/inside.ts'
import { testDatabase } from './support/database.ts'
import t from './support/tap.ts'

const db = await testDatabase(t)
const today = new Date('2026-03-02T09:00:00.000Z')
const rows = async <Row>(text: string) => (await db.pool.query(text)).rows as Row[]

/** The server on that day, for whoever holds the tokens of this start. */
async function openToday() {
  const app = await buildApp({ db, world: worldAt(today), publicUrl: 'http://127.0.0.1:3000', logLevel: 'error' })
  const tokens = new Map((await demoTokens(db, worldAt(today), app.bearer, { wanted: true })).map(({ key, token }) => [key, token]))
  const as = async (key: PersonKey, url: string) => {
    const answer = await app.server.inject({ url: `/v1${url}`, headers: { authorization: `Bearer ${tokens.get(key)}` } })
    return answer.json()
  }
  return { app, tokens, as, close: () => app.server.close() }
}

t.test('an empty database is filled, and one that holds somebody is left alone', async (t) => {
  t.equal(await seedDemo(db, worldAt(today)), true)
  t.equal(await seedDemo(db, worldAt(today)), false)
})

t.test('people and their addresses are fictional, and negative outcomes and disputes belong to fictional clusters', async (t) => {
  t.same(await rows(`select email from users where email not like '%@example.org'`), [])
  const real = Object.values(clusters).flatMap(({ id, name }) => (/fictional/.test(name) ? [] : [`'${id}'`]))
  t.same(await rows(`select id from experiences where outcome in ('no_effect', 'made_worse') and cluster_id in (${real.join()})`), [])
  t.same(await rows(`select id from experiences where disputed_at is not null and cluster_id in (${real.join()})`), [])
  const contested = 'select c.owner_cluster_id from practice_evidence e join practice_codes c on c.id = e.practice_code_id where e.contested'
  t.same(await rows(`${contested} and c.owner_cluster_id in (${real.join()})`), [])
})

t.test('what people wrote says that it is fictional, and what failed belongs to fictional clusters', async (t) => {
  const said = [
    `select situation as words from cases`,
    `select body from contributions`,
    `select text from commitments`,
    `select goal from journeys`,
    `select notes from journey_steps where notes is not null`,
    `select summary from tools where provider <> 'European Cluster Collaboration Platform'`,
  ]
  for (const words of said)
    t.same(await rows(`select words from (${words}) said (words) where words is null or words !~* 'fictional|fiktiv'`), [], words)
  const fictional = Object.values(clusters).flatMap(({ id, name }) => (/fictional/.test(name) ? [`'${id}'`] : []))
  t.same(await rows(`select id from cases where state = 'not_resolved' and cluster_id not in (${fictional.join()})`), [])
  t.same(await rows(`select name from clusters where id in (select unnest(excluded_cluster_ids) from cases)`), [{ name: 'Northlight (fictional)' }])
})

t.test('the meetings are on the days of the public reports, and every one has its released report', async (t) => {
  const held = await rows<{ title: string; day: string; report: string }>(`
    select m.title, left(m.local_start::text, 10) as day, r.state as report from meetings m left join meeting_reports r on r.meeting_id = m.id
    where m.state = 'closed' order by m.starts_at`)
  t.strictSame(
    held.map(({ title, day }) => `${day} ${title}`),
    [
      '2012-11-27 Study visit: Lille',
      '2013-04-30 Creative camp: Lille',
      '2013-07-04 Study visit: Barcelona',
      '2014-03-26 Training: Barcelona',
      '2014-04-29 Training: Lille',
      '2014-07-02 Kick-off in Stuttgart',
      '2014-09-22 Online: Internationalization',
      '2014-10-08 Online: Strategy',
      '2014-10-31 Live in Bari',
    ],
  )
  t.ok(held.every(({ report }) => report === 'released'))
})

t.test('it shows what can happen: every outcome, a contested practice, a promotion, a missed quorum, a dispute', async (t) => {
  const outcomes = await rows<{ outcome: string; n: number }>('select outcome, count(*)::int as n from experiences group by 1 order by 1')
  t.match(outcomes, [
    { outcome: 'made_worse', n: 1 },
    { outcome: 'no_effect', n: 1 },
    { outcome: 'too_early' },
    { outcome: 'worked' },
    { outcome: 'worked_with_changes' },
  ])
  t.equal((await rows('select from practice_evidence where contested')).length, 1)
  t.ok((await rows('select from practice_evidence where level = 3')).length > 0)
  t.match(await rows('select state, category from flags order by created_at'), [
    { state: 'upheld', category: 'harmful' },
    { state: 'open', category: 'outdated' },
  ])
  t.match(await rows(`select warnings from practice_codes where warnings <> '[]'`), [{ warnings: [{ category: 'harmful' }] }])
  const told = new Set((await rows<{ type: string }>('select type from events')).map(({ type }) => type))
  const shown = [
    'registration.waitlisted',
    'registration.offered',
    'meeting.quorum_missed',
    'meeting.cancelled',
    'experience.disputed',
    'practice_use.recorded',
  ]
  for (const type of shown) t.ok(told.has(type), type)
  t.same(await rows('select kind, last_error from jobs where attempts > 0'), [])
})

t.test('cases are there in their states, with all that peers can give; one became a practice', async (t) => {
  const all = async (column: string, table: string) =>
    (await rows<{ value: string }>(`select distinct ${column} as value from ${table} order by 1`)).map(({ value }) => value)
  t.strictSame(await all('state', 'cases'), ['acting', 'advised', 'draft', 'not_resolved', 'open', 'parked', 'resolved'])
  const kinds = ['experience', 'feeling', 'hypothesis', 'knowledge', 'question', 'reflection', 'suggestion']
  t.strictSame(await all('kind', `contributions where case_id = (select id from cases where title like 'Two funding schemes%')`), kinds)
  t.strictSame(await all('attribution', 'contributions'), ['attributed', 'case_giver_only', 'group', 'unattributed'])
  t.strictSame(await all('useful_because', 'contributions where useful_at is not null'), [
    'avoided_error',
    'confirmed',
    'contact',
    'new_idea',
    'saved_time',
  ])
  t.strictSame(await all('state', 'help_requests'), ['accepted', 'answered', 'declined', 'sent'])
  const made = `select v.title, v.state, k.title as case from case_practices d join cases k on k.id = d.case_id
    join practices v on v.practice_code_id = d.practice_code_id`
  t.strictSame(await rows(made), [
    { title: 'Begin with the members who are there already (fictional)', state: 'published', case: 'Members want Asia, the board wants neighbours' },
  ])
})

t.test('commitments are open, overdue, carried, dropped and done, one by an experience', async (t) => {
  const told = `select state, carried_count as carried, count(*)::int as n from commitments group by 1, 2 order by 1, 2`
  t.strictSame(await rows(told), [
    { state: 'done', carried: 0, n: 3 },
    { state: 'dropped', carried: 1, n: 1 },
    { state: 'open', carried: 0, n: 3 },
    { state: 'open', carried: 1, n: 1 },
  ])
  t.equal((await rows(`select from commitments where state = 'done' and experience_id is not null`)).length, 1)
  t.equal((await rows(`select from commitments where state = 'open' and due_on < '2026-03-02'`)).length, 1)
})

t.test('one journey began at step 4 and is under way, another ended with step 7 and what it taught; tools help with steps 1 to 6', async (t) => {
  const steps = `select j.market, j.state, json_agg(s.state order by s.number) as steps, (select count(*)::int from journey_experiences e where e.journey_id = j.id) as taught
    from journeys j join journey_steps s on s.journey_id = j.id group by j.id order by 1`
  t.strictSame(await rows(steps), [
    { market: 'IT', state: 'completed', steps: ['skipped', 'skipped', 'skipped', 'skipped', 'done', 'done', 'done'], taught: 1 },
    { market: 'JP', state: 'running', steps: ['skipped', 'skipped', 'not_started', 'done', 'in_progress', 'not_started', 'not_started'], taught: 0 },
  ])
  t.same(await rows(`select n from generate_series(1, 6) n where not exists (select from tools where n = any(journey_steps))`), [])
  t.equal((await rows('select distinct kind from tools')).length, 5)
})

t.test('today there is something to do: an invitation that holds, a meeting to come with a seat left', async (t) => {
  const { app, tokens, as, close } = await openToday()
  t.strictSame([...tokens.keys()], Object.keys(people))
  t.match(await as('milo', '/me/memberships?state=invited'), {
    data: [{ group: { name: 'Stuttgart peer group' }, invitation: { expiresAt: '2026-03-16T09:00:00.000Z' } }],
  })
  t.match(await as('lea', '/meetings?state=scheduled&mine=true'), { data: [{ seats: { free: 1, taken: 4 } }] })
  const [shown] = await rows<{ id: string }>(`select id from cases where audience = 'network'`)
  t.match(await as('milo', `/cases/${shown!.id}`), { title: 'How to show results to the region after year one' })
  t.match(await as('nina', `/cases/${shown!.id}`), { status: 404 }, 'her cluster is kept out')
  t.same(await rows(`select name from personal_access_tokens where name <> 'Demo token of one start'`), [], 'the story keeps no token')
  t.strictSame(await demoTokens(db, worldAt(today), app.bearer, { wanted: false }), [])
  t.same(await rows('select id from personal_access_tokens'), [])
  await close()
})

t.test('the last year has figures, two cases wait for an answer, and one practice for another look', async (t) => {
  const { as, close } = await openToday()
  for (const who of ['petra', 'giulia', 'ada'] as const) {
    const figures = {
      hidden: false,
      cases: 6,
      firstAnswer: { reached: 4, notReached: 2, medianHours: 31 },
      resolution: { reached: 2, notReached: 4 },
    }
    t.match(await as(who, '/insight'), figures, who)
    t.match(await as(who, `/groups/${stuttgart.id}/insight`), figures, who)
    t.match(await as(who, '/unanswered-cases'), { data: [{ waitingHours: 96 }, { waitingHours: 48 }], nextCursor: null }, who)
  }
  t.same(await rows(`select title from cases where first_response_at < opened_at + interval '1 hour'`), [], 'nobody answers at once')
  for (const who of ['petra', 'jordi', 'marta', 'giulia'] as const) {
    const { data } = await as(who, '/me/agenda?kind=practice_renewal')
    t.ok(data.length <= 1, who)
  }
  t.strictSame(await rows(`select title from practices where state = 'published' and review_due_on < '2026-03-02'`), [
    { title: 'A shared stand at a games fair (fictional)' },
  ])
  await close()
})

t.test('German finds what was written in German', async (t) => {
  const { as, close } = await openToday()
  const found = async (words: string) => {
    const { data } = await as('petra', `/search?lang=de&q=${encodeURIComponent(words)}`)
    return data.map(({ kind, title }: { kind: string; title: string }) => `${kind}: ${title}`)
  }
  t.strictSame(await found('Förderung'), [
    'case: Welche Förderung zahlt den ersten Schritt ins Ausland?',
    'practice: Creative Accelerator und Data Labs (Cluster2020)',
  ])
  t.equal((await found('Partner antwortet nicht mehr'))[0], 'case: Unser Partner antwortet nicht mehr')
  await close()
})

t.test('the same story is told every time, with the same ids', async (t) => {
  const made =
    'select id from practices union all select id from meetings union all select id from experiences union all select id from cases order by 1'
  const first = await rows(made)
  await db.empty()
  await seedDemo(db, worldAt(today))
  t.strictSame(await rows(made), first)
})

t.test('what is done all or nothing leaves nothing when it fails', async (t) => {
  await db.empty()
  const failing = allOrNothing(db, async (inside) => {
    await inside.transaction((tx) => plantCast(tx, today))
    throw new Error('the lights went out')
  })
  await t.rejects(failing, { message: 'the lights went out' })
  t.same(await rows('select id from users'), [])
})
