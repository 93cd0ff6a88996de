import { readFileSync } from 'node:fs'
import { asText, derivedDocument, documentFile } from '../openapi/derived.ts'
import { examples } from '../openapi/examples/index.ts'
import { catalogue } from '../src/app.ts'
import { refusalsOf } from '../src/platform/route.ts'
import { openStage } from './support/stage.ts'
import t from './support/tap.ts'

const stage = await openStage(t)
const { routes } = stage.house.app
let document = ''
t.before(async () => {
  document = asText(await derivedDocument(stage))
})

t.test('the committed document is what the declarations and the examples say', async (t) => {
  t.equal(readFileSync(documentFile, 'utf8'), document, 'run `npm run openapi` and commit the change')
})

t.test('every operation has a name of its own', async (t) => {
  const names = routes.map((route) => route.operationId)
  t.equal(new Set(names).size, names.length)
  for (const name of names) t.match(name, /^[a-z][A-Za-z]+$/)
})

t.test('every operation has an example, and there is no example of anything else', async (t) => {
  t.same(Object.keys(examples).sort(), routes.map((route) => route.operationId).sort())
})

t.test('every refusal of every operation is in the catalogue', async (t) => {
  t.same(
    routes.flatMap(refusalsOf).filter((code) => !catalogue[code]),
    [],
  )
})

t.test('every component is used', async (t) => {
  const { components } = JSON.parse(document) as { components: Record<string, Record<string, unknown>> }
  const names = Object.entries(components).flatMap(([kind, all]) => Object.keys(all).map((name) => `#/components/${kind}/${name}`))
  t.same(
    names.filter((name) => !name.includes('/securitySchemes/') && !document.includes(`"${name}"`)),
    [],
  )
})

t.test('the document holds no credential, not even one that works nowhere', async (t) => {
  t.notMatch(document, /\beyJ[\w-]+\./)
  t.notMatch(document, /sep_[a-z]+_(?!a-secret)[\w-]{20,}/)
})
