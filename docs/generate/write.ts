import { writeFile } from 'node:fs/promises'
import { onStage } from '../../openapi/derived.ts'
import { examples } from '../../openapi/examples/index.ts'
import { measureRights } from './measureRights.ts'
import { docsFolder, pages } from './pages.ts'
import { allPolicies } from './policies.ts'
import { rightsPage } from './rights.ts'

await onStage(async (stage) => {
  const all = { ...(await pages(stage.house.app.routes)), 'rights.md': rightsPage(await measureRights(stage, examples), await allPolicies()) }
  for (const [name, text] of Object.entries(all)) await writeFile(new URL(name, docsFolder), text)
})
