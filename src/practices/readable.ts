import { sql } from 'drizzle-orm'
import { type Actor, type Viewing, viewing } from '../platform/actor.ts'
import { type Runner, statement } from '../platform/sql.ts'
import { practiceSeen } from './sight.ts'

/** Which of these practice codes have a version that the actor may read: for other rooms, before they point at one. */
export async function readablePractices(db: Runner, actor: Actor, practiceCodeIds: readonly string[]): Promise<string[]> {
  return (await db.run(readableCodes, { ...viewing(actor), ids: [...practiceCodeIds] })).map(({ id }) => id)
}

/** The same for versions: which of these the actor may read. */
export async function readableVersions(db: Runner, actor: Actor, practiceIds: readonly string[]): Promise<Set<string>> {
  return new Set((await db.run(readableOf, { ...viewing(actor), ids: [...practiceIds] })).map(({ id }) => id))
}

const readableOf = statement<Viewing & { ids: string[] }, { id: string }>(
  'practices_readable',
  (p) => sql`
  select v.id from practices v join practice_codes c on c.id = v.practice_code_id where v.id = any(${p.ids}::uuid[]) and ${practiceSeen(p)}`,
)

const readableCodes = statement<Viewing & { ids: string[] }, { id: string }>(
  'practice_codes_readable',
  (p) => sql`
  select c.id from practice_codes c where c.id = any(${p.ids}::uuid[])
    and exists (select 1 from practices v where v.practice_code_id = c.id and ${practiceSeen(p)})`,
)
