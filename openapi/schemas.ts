import { z } from 'zod'

export type Json = Record<string, unknown>
/** Bodies and parameters are what clients write (before defaults); nothing else is taken. Answers are what they read; fields will be added. */
export type Direction = 'input' | 'output'

type Shapes = Partial<Record<Direction, Json>>

export interface Schemas {
  /** The schema as JSON Schema 2020-12; whatever in it has an id becomes a component and is referred to. */
  of(schema: z.ZodType, direction: Direction): Json
  /** All components that were referred to, by name. */
  components(): Record<string, Json>
}

const base = '#/components/schemas/'

/** Collects the components of a document. Throws when one id would mean two shapes. */
export function schemaCollection(): Schemas {
  const known = new Map<string, Shapes>()
  const add = (id: string, json: Json, direction: Direction) => {
    const { input, output }: Shapes = { ...known.get(id), [direction]: json }
    if (input && output && JSON.stringify(opened(input)) !== JSON.stringify(output)) {
      throw new Error(
        `${id} is read and written in different shapes, give the body an id of its own:\n${JSON.stringify(input)}\n${JSON.stringify(output)}`,
      )
    }
    known.set(id, { input, output })
    return { $ref: base + id }
  }
  return {
    of(schema, direction) {
      const wrapped = z.toJSONSchema(z.object({ it: schema }), { io: direction }) as unknown as {
        properties: { it: Json }
        $defs?: Record<string, Json>
      }
      const shaped = (json: Json) => (direction === 'output' ? opened(tidied(json)) : tidied(json))
      for (const [id, { id: _, ...json }] of Object.entries(wrapped.$defs ?? {})) add(id, shaped(json), direction)
      const json = shaped(wrapped.properties.it)
      const item = itemOfPage(json)
      return item === undefined ? json : add(`${item}Page`, json, direction)
    },
    components: () => Object.fromEntries([...known].sort(([a], [b]) => (a < b ? -1 : 1)).map(([id, { input, output }]) => [id, input ?? output!])),
  }
}

/** The component that a page is made of. */
function itemOfPage(json: Json): string | undefined {
  const { data, nextCursor } = (json.properties ?? {}) as { data?: { items?: { $ref?: string } }; nextCursor?: Json }
  return nextCursor ? data?.items?.$ref?.slice(base.length) : undefined
}

/** Without the ban on further fields. */
function opened(json: Json): Json {
  const { additionalProperties, ...rest } = eachWithin(json, opened)
  return additionalProperties === false || additionalProperties === undefined ? rest : { ...rest, additionalProperties }
}

/** Lengths that follow from a format. */
const lengths: Record<string, number> = { uuid: 36, date: 10, 'date-time': 24 }
/** The one precision in which instants are answered. */
const canonicalInstant = '^\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d\\.\\d{3}Z$'
const isCanonical = (pattern: unknown) => typeof pattern === 'string' && pattern.endsWith('\\.\\d{3}(?:Z))$')
/** True of every text here, because validation refuses NUL wherever it comes. */
const anyText = '^[^\\u0000]*$'

/** The same schema, written as people would: short patterns, one type where zod writes an alternative, formats for integers. */
function tidied(schema: Json): Json {
  const { example, ...rest } = flat(schema)
  const json: Json = { ...eachWithin(rest, tidied), ...(example !== undefined && { examples: [example] }) }
  if (typeof json.$ref === 'string') json.$ref = json.$ref.replace('#/$defs/', base)
  const types = new Set([json.type].flat())
  if (types.has('integer')) json.format = Number(json.minimum) >= -(2 ** 31) && Number(json.maximum) < 2 ** 31 ? 'int32' : 'int64'
  if (types.has('string') && json.enum === undefined && json.const === undefined) {
    const format = typeof json.format === 'string' ? json.format : undefined
    if (format !== undefined) {
      if (isCanonical(json.pattern)) json.pattern = canonicalInstant
      else delete json.pattern
      json.maxLength ??= lengths[format]
    } else {
      json.pattern ??= anyText
    }
  }
  return json
}

/** The schema with every schema directly inside it replaced. */
function eachWithin(schema: Json, change: (inner: Json) => Json): Json {
  const json = { ...schema }
  for (const key of ['items', 'additionalProperties', 'propertyNames']) if (isObject(json[key])) json[key] = change(json[key])
  for (const key of ['anyOf', 'oneOf', 'allOf', 'prefixItems'])
    if (Array.isArray(json[key])) json[key] = json[key].map((inner) => change(inner as Json))
  if (isObject(json.properties))
    json.properties = Object.fromEntries(Object.entries(json.properties).map(([name, inner]) => [name, change(inner as Json)]))
  return json
}

/** `T or null` as one schema with two types, however often null was added. */
function flat(schema: Json): Json {
  if (!Array.isArray(schema.anyOf)) return schema
  const { anyOf, ...around } = schema
  const options = (anyOf as Json[]).map(flat).flatMap((option) => (isUnion(option) ? option.anyOf : [option]))
  const others = options.filter((option) => option.type !== 'null')
  if (others.length === options.length) return { ...around, anyOf: options }
  const [only, ...more] = others
  if (!only || more.length > 0 || typeof only.type !== 'string' || only.const !== undefined)
    return { ...around, anyOf: [...others, { type: 'null' }] }
  return { ...only, ...around, type: [only.type, 'null'], ...(Array.isArray(only.enum) && { enum: [...(only.enum as unknown[]), null] }) }
}

const isUnion = (schema: Json): schema is Json & { anyOf: Json[] } => Array.isArray(schema.anyOf) && Object.keys(schema).length === 1
const isObject = (value: unknown): value is Json => typeof value === 'object' && value !== null && !Array.isArray(value)
