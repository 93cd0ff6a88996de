import { z } from 'zod'
import { Environment } from '../../src/platform/config.ts'
import { generated, table } from './markdown.ts'

interface Variable {
  description?: string
  default?: string | number
  enum?: string[]
  type?: string
  minimum?: number
  maximum?: number
}

/** docs/configuration.md: every variable of the environment that the server reads. */
export function configurationPage(): string {
  const { properties } = z.toJSONSchema(Environment, { io: 'input' }) as { properties: Record<string, Variable> }
  const rows = Object.entries(properties).map(([name, variable]) => [
    `\`${name}\``,
    variable.default === undefined ? '' : `\`${String(variable.default)}\``,
    valuesOf(variable),
    variable.description ?? '',
  ])
  return `${generated('src/platform/config.ts')}
# Configuration

The server is configured by its environment and starts without any. A variable that is set but not valid stops it, with one line that names the variable.

${table(['variable', 'default', 'values', 'what it does'], rows)}
`
}

function valuesOf({ enum: words, minimum, maximum }: Variable): string {
  if (words) return words.map((word) => `\`${word}\``).join(', ')
  return minimum === undefined ? 'text' : `${minimum} to ${maximum}`
}
