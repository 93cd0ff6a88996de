import { readdir } from 'node:fs/promises'
import { is } from 'drizzle-orm'
import { CasingCache } from 'drizzle-orm/casing'
import { getTableConfig, PgTable } from 'drizzle-orm/pg-core'
import { generated, table } from './markdown.ts'

const source = new URL('../../src/', import.meta.url)

interface Column {
  name: string
  type: string
  keys: string
  required: boolean
}

interface Reference {
  from: string
  to: string
  column: string
  required: boolean
}

interface Entity {
  name: string
  room: string
  columns: Column[]
  references: Reference[]
}

/** docs/data-model.md: the tables, room by room, as diagrams that GitHub draws. */
export async function dataModelPage(): Promise<string> {
  const entities = await allEntities()
  const rooms = [...new Set(entities.map(({ room }) => room))]
  const sections = rooms.map((room) => {
    const own = entities.filter((entity) => entity.room === room)
    const rows = own.map(({ name, columns, references }) => [
      `\`${name}\``,
      String(columns.length),
      [...new Set(references.map(({ to }) => `\`${to}\``))].join(', '),
    ])
    return `## ${room}\n\n${table(['table', 'columns', 'refers to'], rows)}\n\n${diagram(own)}\n`
  })
  return `${generated('the tables in src')}
# Data model

${entities.length} tables in ${rooms.length} rooms. Ids are UUIDv7, made in the application. Every entity has \`created_at\`, \`updated_at\` and \`version\`; nothing cascades, and history is
never deleted by accident. Names of constraints end in the code of the problem that breaking them becomes.

## Between the rooms

How many foreign keys lead from one room to another.

\`\`\`mermaid
flowchart LR
${roomEdges(entities)
  .map((line) => `  ${line}`)
  .join('\n')}
\`\`\`

${sections.join('\n')}`
}

async function allEntities(): Promise<Entity[]> {
  const files = (await readdir(source, { recursive: true })).filter((file) => /(^|[a-z/])[tT]ables\.ts$/.test(file)).sort()
  const entities: Entity[] = []
  for (const file of files) {
    const room = file.split('/')[0]!
    for (const value of Object.values((await import(new URL(file, source).href)) as Record<string, unknown>)) {
      if (is(value, PgTable)) entities.push(entityOf(value, room))
    }
  }
  return entities
}

function entityOf(of: PgTable, room: string): Entity {
  const casing = new CasingCache('snake_case')
  const { name, columns, primaryKeys, foreignKeys } = getTableConfig(of)
  const nameOf = (column: (typeof columns)[number]) => casing.getColumnCasing(column)
  const primary = new Set(
    [...columns.filter((column) => column.primary), ...primaryKeys.flatMap((key) => key.columns)].map((column) =>
      nameOf(column as (typeof columns)[number]),
    ),
  )
  const references = foreignKeys.map((key): Reference => {
    const { columns: own, foreignTable } = key.reference()
    const [column] = own
    return { from: name, to: getTableConfig(foreignTable).name, column: nameOf(column!), required: column!.notNull }
  })
  const referring = new Set(references.map(({ column }) => column))
  return {
    name,
    room,
    references,
    columns: columns.map((column) => ({
      name: nameOf(column),
      type: column
        .getSQLType()
        .replaceAll(/\(.*?\)/g, '')
        .replace('timestamp with time zone', 'timestamptz')
        .replaceAll(/[^\w[\]]+/g, '_'),
      keys: [primary.has(nameOf(column)) && 'PK', referring.has(nameOf(column)) && 'FK'].filter(Boolean).join(', '),
      required: column.notNull,
    })),
  }
}

/** One room's tables with their columns; what they refer to in other rooms shows by name only. */
function diagram(entities: readonly Entity[]): string {
  const boxes = entities.map(({ name, columns }) => {
    const lines = columns.map(
      (column) => `    ${[column.type, column.name, column.keys, column.required ? '' : '"may be null"'].filter(Boolean).join(' ')}`,
    )
    return `  ${name} {\n${lines.join('\n')}\n  }`
  })
  const edges = entities.flatMap(({ references }) =>
    references.map(({ from, to, column, required }) => `  ${to} ${required ? '||' : '|o'}--o{ ${from} : "${column}"`),
  )
  return `\`\`\`mermaid\nerDiagram\n${[...boxes, ...edges].join('\n')}\n\`\`\``
}

function roomEdges(entities: readonly Entity[]): string[] {
  const roomOf = new Map(entities.map(({ name, room }) => [name, room]))
  const counts = new Map<string, number>()
  for (const { room, references } of entities) {
    for (const { to } of references) {
      const other = roomOf.get(to)!
      if (other !== room) counts.set(`${room} ${other}`, (counts.get(`${room} ${other}`) ?? 0) + 1)
    }
  }
  return [...counts].sort(([a], [b]) => (a < b ? -1 : 1)).map(([pair, count]) => pair.replace(' ', ` -->|${count}| `))
}
