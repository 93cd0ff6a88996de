import { sql } from 'drizzle-orm'
import type { Act } from '../platform/act.ts'
import { daily, type JobHandler, type JobHandlers } from '../platform/jobs.ts'
import type { Runner } from '../platform/sql.ts'
import { analyzerVersion } from './analyzer/terms.ts'
import { type Indexed, perSource } from './indexed.ts'
import { indexAgain } from './indexing.ts'
import { pack, sweepShelves } from './packing.ts'

/** How many texts one transaction takes apart. */
const batch = 200
const minute = 60_000

/** Packs what was written lately, every minute, and until nothing is left. */
const packing: JobHandler = async (act) => {
  const more = await pack(act)
  act.enqueue({ kind: 'search.packing', uniqueKey: 'search.packing', runAt: new Date(act.now.getTime() + (more ? 0 : minute)) })
}

export function searchJobs({ sources }: { sources: readonly Indexed[] }): JobHandlers {
  const indexing: JobHandler = async (act, { kind, after }) => {
    const source = sources.find((each) => each.kind === kind)
    if (!source) return
    const ids = await outdated(act, source, typeof after === 'string' ? after : null)
    if (ids.length === 0) return
    if (ids.length === batch) nextBatch(act, source.kind, ids.at(-1)!)
    await indexAgain(act, source, ids)
  }
  return {
    'search.packing': packing,
    'search.indexing': indexing,
    'search.daily': daily('search.daily', async (act) => {
      await sweepShelves(act)
      for (const { kind } of sources) nextBatch(act, kind, null)
    }),
  }
}

const nextBatch = (act: Act, kind: string, after: string | null) =>
  act.enqueue({ kind: 'search.indexing', uniqueKey: `search.indexing:${kind}:${after ?? 'first'}`, runAt: act.now, payload: { kind, after } })

/**
 * What the index does not hold as it should: never taken apart, as in a new version of this program or after an import; taken apart by an older
 * analyzer; gone without a word; or alone on a shelf that others have left.
 */
const outdated = async (tx: Runner, source: Indexed, after: string | null): Promise<string[]> =>
  (await tx.run(outdatedOf(source), { after, analyzer: analyzerVersion, limit: batch })).map(({ id }) => id)

const outdatedOf = perSource<{ after: string | null; analyzer: number; limit: number }, { id: string }>(
  'search_outdated',
  ({ kind, rows, id, stands }, p) => sql`
  with sparse as materialized (
    select s.shelf from search_shelves s join search_documents d on d.place between s.shelf * 4096 and s.shelf * 4096 + 4095
    where s.documents >= 2048 group by s.shelf having count(*) < s.documents / 2
  ), standing as (select ${id} as id from ${rows} where ${stands}),
  indexed as (select subject_id as id, analyzer, place from search_documents where kind = ${sql.raw(`'${kind}'`)})
  select coalesce(s.id, i.id) as id from standing s full join indexed i on i.id = s.id
  where (s.id is null or i.id is null or i.analyzer <> ${p.analyzer}::int or (i.place >> 12) in (select shelf from sparse))
    and (${p.after}::uuid is null or coalesce(s.id, i.id) > ${p.after}::uuid)
  order by 1 limit ${p.limit}::int`,
)

/** For benches: takes everything apart that is not, and packs it, without waiting for anything. */
export async function indexEverything(within: <T>(work: (tx: Runner) => Promise<T>) => Promise<T>, sources: readonly Indexed[]): Promise<void> {
  let batches = 0
  for (const source of sources) {
    for (let after: string | null = null, more = true; more; ) {
      const ids: string[] = await within(async (tx) => {
        const found = await outdated(tx, source, after)
        if (found.length > 0) await indexAgain(tx, source, found)
        return found
      })
      after = ids.at(-1) ?? null
      more = ids.length === batch
      if (++batches % 20 === 0) await within(pack)
    }
  }
  while (await within(pack));
}
