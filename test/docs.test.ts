import { readFileSync } from 'node:fs'
import { docsFolder, pages } from '../docs/generate/pages.ts'
import { routesOf } from '../src/app.ts'
import type { Bearer } from '../src/oauth/bearer.ts'
import t from './support/tap.ts'

const nobody = {} as Bearer // declarations only; no handler runs here

for (const [name, text] of Object.entries(await pages(routesOf({ bearer: nobody, lettersStay: true })))) {
  t.test(`docs/${name} says what the code says`, async (t) => {
    t.equal(readFileSync(new URL(name, docsFolder), 'utf8'), text, 'run `npm run docs` and commit the change')
  })
}
