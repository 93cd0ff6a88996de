import type { Catalogue } from '../../src/platform/problems.ts'
import { type Route, refusalsOf } from '../../src/platform/route.ts'
import { generated } from './markdown.ts'

/** docs/problems.md: the catalogue, by status, each with the operations that answer it where they are few. */
export function problemsPage(catalogue: Catalogue, routes: readonly Route[]): string {
  const codes = Object.entries(catalogue).sort(([a, { status: s }], [b, { status: z }]) => s - z || (a < b ? -1 : 1))
  const sections = [...new Set(codes.map(([, { status }]) => status))].map((status) => {
    const entries = codes.filter(([, entry]) => entry.status === status)
    const texts = entries.map(([code, { title, when, remedy }]) => {
      const answered = routes.filter((route) => refusalsOf(route).includes(code))
      return `### \`${code}\`\n\n**${title}.** ${when}\n\n*What to do:* ${remedy}${answered.length > 0 ? `\n\n${operations(answered, routes)}` : ''}\n`
    })
    return `## ${status}\n\n${texts.join('\n')}`
  })
  return `${generated('the catalogues of the rooms')}
# Problems

Every refusal is \`application/problem+json\` (RFC 9457). Branch on \`code\`: it never changes. The running server has a page for each at \`/problems/{code}\`.

${sections.join('\n')}`
}

function operations(answered: readonly Route[], all: readonly Route[]): string {
  if (answered.length === all.length) return '*Answered by* every operation.'
  if (answered.length > 12) return `*Answered by* ${answered.length} operations; the reference lists them.`
  return `*Answered by* ${answered.map((route) => `\`${route.operationId}\``).join(', ')}.`
}
