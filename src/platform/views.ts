import { z } from 'zod'
import { isCountry } from './countries.ts'
import { rule } from './faults.ts'

/** The parts that every shape on the wire is made of. */

/** In whatever case it is written (RFC 9562, 4), it is kept and compared in small letters. */
export const Id = z.uuid().toLowerCase().meta({ description: 'UUIDv7', example: '019c2d3e-4f50-7a61-8b72-9c83ad94be05' })
/** Days that anything here can be about. Beyond them are typing errors, and years that engines write in five digits or with a sign. */
const firstDay = '1900-01-01'
const lastDay = '2200-12-31'
export const outOfReach = rule('out-of-reach', `Must be between ${firstDay} and ${lastDay}.`)

/** False for a calendar date, or what begins with one, out of reach. What is no date is told so by its format. */
export const isWithinReach = (text: string): boolean => !/^\d{4}-\d\d-\d\d/.test(text) || (text >= firstDay && text.slice(0, 10) <= lastDay)

/** The same for an instant. */
export const instantIsWithinReach = (text: string): boolean =>
  !(Date.parse(text) < Date.parse(`${firstDay}T00:00:00Z`) || Date.parse(text) > Date.parse(`${lastDay}T23:59:59.999Z`))

/** Shown, never asked for: what people write is a `GivenInstant`. */
export const Instant = z.iso.datetime({ precision: 3 }).meta({ description: 'RFC 3339, UTC', example: '2026-03-02T09:30:00.000Z' })
/** An instant as people write it, with any offset and precision; kept and shown as an `Instant`. */
export const GivenInstant = z.iso
  .datetime({ offset: true })
  .max(35)
  .refine(instantIsWithinReach, outOfReach)
  .transform((text) => new Date(text).toISOString())
  .meta({ description: 'RFC 3339, with any offset', example: '2026-03-02T10:30:00+01:00' })
export const LocalDate = z.iso
  .date()
  .refine(isWithinReach, outOfReach)
  .meta({ description: `A calendar date from ${firstDay} to ${lastDay}`, example: '2026-03-02' })
export const Language = z
  .string()
  .max(35)
  .regex(/^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$/, rule('invalid-language', 'Must be a language tag (BCP 47), such as en or de-AT.'))
  .meta({ description: 'BCP 47', example: 'en' })
const notACountry = rule('invalid-country', 'Must be a country of ISO 3166-1 alpha-2, such as FR.')
export const Country = z
  .string()
  .length(2, notACountry)
  .regex(/^[A-Z]{2}$/, notACountry)
  .refine(isCountry, notACountry)
  .meta({ description: 'ISO 3166-1 alpha-2', example: 'FR' })
export const TimeZone = z
  .string()
  .max(64)
  .refine(isTimeZone, rule('invalid-time-zone', 'Must be a time zone of the IANA database, such as Europe/Paris.'))
  .meta({ description: 'IANA time zone', example: 'Europe/Paris' })
/** A key of a taxonomy: topics, sectors. */
export const Term = z
  .string()
  .min(1)
  .max(80)
  .regex(/^[a-z0-9]+(?:[-.][a-z0-9]+)*$/, rule('invalid-term', 'Must be small letters and digits, with single hyphens or points between.'))
  .meta({ example: 'internationalisation' })
export const Version = z.int().min(1).max(2_147_483_647).meta({ description: 'Grows with every change; the first part of the ETag.', example: 1 })

/** What breaks a line or turns its reading round: control characters, line and paragraph separators, overrides of direction. */
const unprintable = /[\p{Cc}\p{Zl}\p{Zp}\u202a-\u202e\u2066-\u2069]/u

/** One line, trimmed. */
export const line = (max: number, min = 1) =>
  z
    .string()
    .trim()
    .min(min)
    .max(max)
    .refine((text) => !unprintable.test(text), rule('invalid-characters', 'Must be one line, without control characters.'))
/** One line that stands in letters to strangers, whose programs make links of what looks like one. */
export const name = (max: number) =>
  line(max).refine((text) => !/:\/\/|www\./i.test(text), rule('looks-like-a-link', 'Must be a name, without addresses of web pages.'))
/** Several lines, as written. */
export const prose = (max: number, min = 1) => z.string().trim().min(min).max(max)

/** The body of an act that has to be justified. */
export const Reason = z.strictObject({ reason: line(500) }).meta({ id: 'Reason' })

/** What every stored object carries on the wire. */
export const identified = {
  id: Id,
  externalId: z.string().max(200).nullable().meta({ description: 'Your own id for it, if you gave one.' }),
  version: Version,
  createdAt: Instant,
  updatedAt: Instant,
}

/** What the caller may do to the object now; absent in lists. */
export const allowedActions = <const A extends string>(actions: readonly A[]) =>
  z
    .array(z.enum(actions as unknown as [A, ...A[]]))
    .max(40)
    .optional()
    .meta({ description: 'What you may do to it now. Absent in lists.' })

type Nullish<T extends z.ZodType> = z.ZodOptional<z.ZodNullable<T>>
type PatchShape<S extends z.core.$ZodShape> = { [K in keyof S]: S[K] extends z.ZodType ? Nullish<S[K]> : never }

/** A merge patch of this shape (RFC 7396): every member may be absent, and null removes it. The whole is validated after the merge. */
export function patchOf<S extends z.core.$ZodShape>(schema: z.ZodObject<S>): z.ZodObject<PatchShape<S>, z.core.$strict> {
  const shape = Object.fromEntries(
    Object.entries(schema.shape).map(([name, member]) => [
      name,
      withoutDefault(member as z.ZodType)
        .nullable()
        .optional(),
    ]),
  )
  return z.strictObject(shape) as unknown as z.ZodObject<PatchShape<S>, z.core.$strict>
}

function withoutDefault(member: z.ZodType): z.ZodType {
  return member instanceof z.ZodDefault || member instanceof z.ZodOptional ? withoutDefault(member.unwrap() as z.ZodType) : member
}

function isTimeZone(zone: string): boolean {
  try {
    return Intl.DateTimeFormat('en', { timeZone: zone }) && /^[A-Za-z]/.test(zone)
  } catch {
    return false
  }
}
