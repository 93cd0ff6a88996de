import { sql } from 'drizzle-orm'
import { type Runner, statement } from '../platform/sql.ts'
import type { mailStates } from './tables.ts'
import type { StoredLetter } from './writing.ts'

/** A letter as the operator sees it. */
export interface Letter extends StoredLetter {
  state: (typeof mailStates)[number]
  attempts: number
  lastError: string | null
}

const columns = sql`
  m.id, m.address, m.locale, m.kind, m.params, m.state, m.attempts, m.last_error as "lastError", m.created_at as "createdAt",
  u.display_name as name`

/** The last letters, newest first; only those in this state where one is given. */
export const lastLetters = (db: Runner, query: { state: Letter['state'] | null; limit: number }): Promise<Letter[]> => db.run(newest, query)

const newest = statement<{ state: string | null; limit: number }, Letter>(
  'mails_newest',
  (p) => sql`
  select ${columns} from mails m left join users u on u.id = m.user_id
  where ${p.state}::text is null or m.state = ${p.state}::text
  order by m.created_at desc, m.id desc limit ${p.limit}`,
)

/** One letter, or undefined. */
export async function letterById(db: Runner, id: string): Promise<Letter | undefined> {
  const [letter] = await db.run(byId, { id })
  return letter
}

const byId = statement<{ id: string }, Letter>(
  'mail_by_id',
  (p) => sql`select ${columns} from mails m left join users u on u.id = m.user_id where m.id = ${p.id}::uuid`,
)
