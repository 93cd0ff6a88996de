import { sql } from 'drizzle-orm'
import { type Runner, statement } from '../platform/sql.ts'
import type { Practice } from './policy.ts'
import { practiceProblem } from './problems.ts'
import { wider } from './scope.ts'

/** How far one author lets a text go that others have adapted. */
interface Limit {
  authorId: string
  groupId: string | null
  visibility: Practice['visibility']
}

/** An adaptation of it, or of what it was adapted from, is no way out of a group: 409 `shared-too-narrowly`. */
export async function mayBeAdaptedIn(tx: Runner, original: Practice, { authorId, groupId }: Omit<Limit, 'visibility'>): Promise<void> {
  const limits = await limitsOn(tx, original)
  const stays = limits.some((limit) => limit.authorId !== authorId && limit.visibility === 'group' && limit.groupId !== groupId)
  if (stays) throw practiceProblem('shared-too-narrowly')
}

/** Nobody consents for the authors of what it was adapted from: 409 `shared-too-narrowly`. */
export async function mayBeShownTo(tx: Runner, practice: Practice, to: Practice['visibility']): Promise<void> {
  const limits = await limitsOn(tx, practice)
  const stays = limits.some((limit) => limit.authorId !== practice.codeAuthorId && wider(to, limit.visibility))
  if (stays) throw practiceProblem('shared-too-narrowly', 'What it was adapted from is not seen that widely.')
}

/**
 * The limits of a practice and of all that it was adapted from. Of each author the nearest counts: who took their own text further has let it
 * go so far. The codes stay as they are until this transaction ends.
 */
const limitsOn = (tx: Runner, { practiceCodeId }: Practice): Promise<Limit[]> => tx.run(limits, { codeId: practiceCodeId })

const limits = statement<{ codeId: string }, Limit>(
  'practice_limits',
  (p) => sql`
  with recursive chain as (
    select c.id, c.derived_from_practice_id, 0 as place from practice_codes c where c.id = ${p.codeId}::uuid
    union all
    select c.id, c.derived_from_practice_id, chain.place + 1
    from chain join practices v on v.id = chain.derived_from_practice_id join practice_codes c on c.id = v.practice_code_id
  ), held as materialized (
    select c.id, c.author_id, c.group_id, c.visibility from practice_codes c where c.id in (select chain.id from chain) for share
  )
  select distinct on (held.author_id) held.author_id as "authorId", held.group_id as "groupId", held.visibility
  from held join chain on chain.id = held.id order by held.author_id, chain.place`,
)
