import pg from 'pg'
import { listPractices } from '../src/practices/listing.ts'
import { getPractice } from '../src/practices/queries.ts'
import { nthId, viewer } from './cases.ts'
import { PracticesQuery } from '../src/practices/views.ts'
const db = process.argv[2]!, what = process.argv[3] ?? 'page1'
const client = new pg.Client({ connectionString: `postgres://postgres@127.0.0.1:5432/${db}`, options: '-c timezone=UTC' })
await client.connect()
const actor: any = { kind: 'user', userId: viewer.userId, isAdmin: false, scopes: new Set(), tokenId: 'x', clientId: null }
let got: any
const runner: any = { run: async (s: any, p: any) => { got = { text: s.text, values: s.values(p) }; const r = await client.query(s.text, got.values); return r.rows } }
if (what === 'byid') await getPractice(runner, actor, nthId(8, 3))
else {
  let q: any = PracticesQuery.parse({ kind: 'success', limit: '50' })
  await listPractices(runner, actor, q)
  if (what === 'page200') { const { rows } = await client.query(`select v.id, v.published_at from practices v where kind='success' and state='published' order by published_at desc, id desc offset 20000 limit 1`)
    const { page } = await import('../src/platform/pages.ts')
    const rr = [...Array(51)].map((_, i) => ({ view: '{}', cursor: JSON.stringify([rows[0].published_at.toISOString(), rows[0].id]) }))
    const next = JSON.parse(page('practices', '/', q, rr).body!).nextCursor
    q = { ...q, cursor: next }
    await listPractices(runner, actor, q) }
}

const time = async (label: string, text: string, values: unknown[], name = label) => {
  for (let i = 0; i < 7; i++) await client.query({ name, text, values })
  const ts: number[] = []
  for (let i = 0; i < 30; i++) { const t = performance.now(); await client.query({ name, text, values }); ts.push(performance.now() - t) }
  ts.sort((a, b) => a - b)
  const { rows } = await client.query('select generic_plans g, custom_plans c from pg_prepared_statements where name = $1', [name])
  console.log(label.padEnd(30), 'min', ts[0]!.toFixed(2), 'median', ts[15]!.toFixed(2), rows[0])
}
await time('as is', got.text, got.values)
await client.query("set max_parallel_workers_per_gather=0; set jit=off")
await time('no parallel', got.text, got.values)
const m = /limit (\$\d+)::int/.exec(got.text)
const lit = m && `select * from (${got.text.replaceAll(m[0], 'limit 51')}) q where ${m[1]}::int > 0`
if (lit) await time('limit literal', lit, got.values)
await client.query("set plan_cache_mode = 'force_generic_plan'")
await time('generic', got.text, got.values)
if (lit) await time('limit literal generic', lit, got.values)
await client.query("set plan_cache_mode = 'auto'")
if (process.argv[4]) { const { rows } = await client.query('explain (analyze, buffers) ' + (lit || got.text), got.values); console.log(rows.map((r: any) => r['QUERY PLAN']).join('\n')); console.log(got.text, got.values) }
await client.end()
