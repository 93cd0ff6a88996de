import { z } from 'zod'
import { Country, Id, LocalDate, prose } from '../../platform/views.ts'
import { SectorCode, TopicCode } from '../../topics/views.ts'
import type { Field } from './framework.ts'

const listed = 60

/** What a step's form takes. While it is filled in, everything may still be missing; to be done, what is required is there. */
export const payloadOf = (form: readonly Field[], complete: boolean): z.ZodObject =>
  z.strictObject(Object.fromEntries(form.map((field) => [field.name, valueOf(field, complete)])))

/** The same as the member of a body, so that faults point to where the client sent it. */
export const payloadBody = (form: readonly Field[], complete: boolean) => z.strictObject({ payload: payloadOf(form, complete) })

function valueOf(field: Field, complete: boolean): z.ZodType {
  const shape = shapeOf(field, complete)
  return field.required && complete ? shape : shape.optional()
}

function shapeOf(field: Field, complete: boolean): z.ZodType {
  switch (field.type) {
    case 'text':
      return prose(field.max)
    case 'number':
      return z.number().min(field.least).max(field.most)
    case 'date':
      return LocalDate
    case 'url':
      return z.url({ protocol: /^https?$/ }).max(500)
    case 'country':
      return Country
    case 'topic':
      return TopicCode
    case 'tool':
      return Id
    case 'topics':
      return z.array(TopicCode).max(listed)
    case 'sectors':
      return z.array(SectorCode).max(listed)
    case 'countries':
      return z.array(Country).max(listed)
    case 'choice':
      return z.enum(Object.keys(field.options))
    case 'rows':
      return z.array(payloadOf(field.fields, complete)).max(listed)
  }
}

/** The tools that a payload names, and where. */
export function toolsNamedIn(form: readonly Field[], payload: Record<string, unknown>, at = ''): { pointer: string; id: string }[] {
  return form.flatMap((field) => {
    const value = payload[field.name]
    const pointer = `${at}/${field.name}`
    if (field.type === 'tool' && typeof value === 'string') return [{ pointer, id: value }]
    if (field.type !== 'rows' || !Array.isArray(value)) return []
    return value.flatMap((row: Record<string, unknown>, index) => toolsNamedIn(field.fields, row, `${pointer}/${index}`))
  })
}
