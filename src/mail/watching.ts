import { sql } from 'drizzle-orm'
import type { World } from '../platform/clock.ts'
import { type Runner, statement } from '../platform/sql.ts'
import { type StoredLetter, written } from './writing.ts'

/**
 * Says the letters that were written since it was made, with their links, and leaves them where they are: for who tries it out on the embedded
 * engine, whose folder no second program can open.
 */
export function outboxWatch(db: Runner, world: World, publicUrl: string, say: (text: string) => void): () => Promise<void> {
  let last = world.newId()
  return async () => {
    for (const letter of await db.run(writtenAfter, { id: last })) {
      const { to, subject, text } = written(letter, publicUrl)
      say(`Mail to ${to}: ${subject}\n${text.replaceAll(/^(?=.)/gm, '  | ')}\n`)
      last = letter.id
    }
  }
}

const writtenAfter = statement<{ id: string }, StoredLetter>(
  'mails_written_after',
  (p) => sql`
  select m.id, m.address, m.locale, m.kind, m.params, m.created_at as "createdAt", u.display_name as name
  from mails m left join users u on u.id = m.user_id
  where m.id > ${p.id}::uuid and m.state = 'waiting' order by m.id limit 20`,
)
