import pg from 'pg'

/** The one reading of PostgreSQL's values in this house, for both engines: what `Runner.run` promises. */
export const typeParsers: pg.CustomTypesConfig = { getTypeParser }

type Parse = (text: string) => unknown

const asIs: Parse = (text) => text

/** @throws RangeError rather than giving another number than the one stored. */
const safeInteger: Parse = (text) => {
  const number = Number(text)
  if (!Number.isSafeInteger(number)) throw new RangeError(`${text} is outside the integers JavaScript keeps exactly`)
  return number
}

/** pg-types knows more types than its enumeration lists. */
const builtIn = pg.types.getTypeParser as (oid: number, format?: 'text' | 'binary') => Parse

const textArrayId = 1009
const textArray = builtIn(textArrayId) as (text: string) => (string | null)[]

const arrayOf =
  (parse: Parse): Parse =>
  (text) =>
    textArray(text).map((element) => (element === null ? null : parse(element)))

// pg-types reads date and timestamp in the zone of the process: midnight here is yesterday there. They stay text.
const parsers = new Map<number, Parse>([
  [20, safeInteger], // int8
  [1700, Number], // numeric
  [1082, asIs], // date
  [1114, asIs], // timestamp
  [1186, asIs], // interval
  [1016, arrayOf(safeInteger)], // int8[]
  [1231, arrayOf(Number)], // numeric[]
  [1182, arrayOf(asIs)], // date[]
  [1115, arrayOf(asIs)], // timestamp[]
  [1187, arrayOf(asIs)], // interval[]
])

function getTypeParser(oid: number, format?: 'text' | 'binary') {
  const own = format === 'binary' ? undefined : parsers.get(oid)
  return own ?? builtIn(oid, format)
}
