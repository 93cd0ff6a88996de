import { readFileSync } from 'node:fs'
import openapiTS, { astToString, type OpenAPI3 } from 'openapi-typescript'
import { documentFile } from '../openapi/derived.ts'
import { catalogue } from '../src/app.ts'

export const clientFolder = new URL('typescript/', import.meta.url)

/** What of the TypeScript client is made from the document and the catalogue, by file name. */
export async function derivedClient(): Promise<Record<string, string>> {
  return { 'src/schema.d.ts': await schema(), 'src/codes.ts': codes() }
}

const madeBy = (source: string) => `// Made by \`npm run client\` from ${source}. Do not edit.\n`

async function schema(): Promise<string> {
  const document = withoutRefusals(JSON.parse(readFileSync(documentFile, 'utf8')) as Document)
  // A default is what the server puts where nothing was sent: nobody has to send it.
  const nodes = await openapiTS(document as unknown as OpenAPI3, { defaultNonNullable: false })
  return madeBy('openapi/openapi.json') + astToString(nodes)
}

interface Document {
  paths: Record<string, Record<string, Operation>>
  components: { responses?: unknown }
}

interface Operation {
  requestBody?: Shown
  responses?: Record<string, Shown>
}

type Shown = { content?: Record<string, { example?: unknown }> }

/** Refusals are thrown as one class, and examples of whole answers belong into the reference: without both the types are less than half as long. */
function withoutRefusals(document: Document): Document {
  delete document.components.responses
  for (const operation of Object.values(document.paths).flatMap((path) => Object.values(path))) {
    const successes = Object.entries(operation.responses ?? {}).filter(([status]) => status.startsWith('2'))
    operation.responses = Object.fromEntries(successes)
    for (const { content = {} } of [operation.requestBody ?? {}, ...Object.values(operation.responses)])
      for (const shown of Object.values(content)) delete shown.example
  }
  return document
}

function codes(): string {
  const lines = Object.keys(catalogue)
    .sort()
    .map((code) => `  | '${code}'`)
  return `${madeBy('the catalogues of the rooms')}
/** Every refusal that the API knew when this client was made; each has a page, \`/problems/{code}\`. */
export type ProblemCode =
${lines.join('\n')}
`
}
