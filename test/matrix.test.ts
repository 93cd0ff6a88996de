import { readFileSync } from 'node:fs'
import { measureRights, type Rights } from '../docs/generate/measureRights.ts'
import { allPolicies } from '../docs/generate/policies.ts'
import { rightsPage } from '../docs/generate/rights.ts'
import { examples } from '../openapi/examples/index.ts'
import { openStage } from './support/stage.ts'
import t from './support/tap.ts'

t.setTimeout(300_000)
const stage = await openStage(t)
let rights: Rights
t.before(async () => {
  rights = await measureRights(stage, examples)
})

t.test('no door stands open, no refusal changes or tells anything, and the invisible answers like the missing', async (t) => {
  t.same(rights.faults, [])
})

t.test('each example succeeds for its own person', async (t) => {
  t.ok(rights.rows.length > 0)
  for (const { route, cells } of rights.rows) t.ok(Object.values(cells).includes(String(route.success.status)), route.operationId)
})

t.test('a change of rights is a change of docs/rights.md', async (t) => {
  t.equal(
    readFileSync(new URL('../docs/rights.md', import.meta.url), 'utf8'),
    rightsPage(rights, await allPolicies()),
    'run `npm run docs` and commit the change',
  )
})
