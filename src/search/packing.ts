import { sql } from 'drizzle-orm'
import { type Runner, statement } from '../platform/sql.ts'

/** Packing a shelf takes about two seconds, and holds its texts that long. */
const batch = 4096
/** Fewer are found as they are, soon enough. */
const worthPacking = 256

/**
 * Packs terms of texts into postings: adds them to the rows of their terms and takes them from the texts. Only this job writes the rows of
 * terms, which every text has in common, so acts never wait for each other. What has moved or gone stays in its row, and is found nowhere.
 * @returns whether more is left.
 */
export async function pack(tx: Runner): Promise<boolean> {
  const [unpacked] = await tx.run(countUnpacked, {})
  if (unpacked!.documents < worthPacking) return false
  await tx.run(packBatch, {})
  return unpacked!.documents > batch
}

const countUnpacked = statement<object, { documents: number }>(
  'search_unpacked',
  () => sql`select count(*)::int as documents from search_documents where terms is not null`,
)

const packBatch = statement<object, never>(
  'search_pack',
  () => sql`
  with batch as materialized (
    select place, length, terms, counts from search_documents where terms is not null order by place limit ${sql.raw(String(batch))} for update
  ), emptied as (
    update search_documents d set terms = null, counts = null from batch b where d.place = b.place
  ), shelved as (
    insert into search_shelves as s (shelf, documents, length)
    select place >> 12, count(*), sum(length) from batch group by 1
    on conflict (shelf) do update set documents = s.documents + excluded.documents, length = s.length + excluded.length
  )
  insert into search_postings as p (term, shelf, documents, entries)
  select t.term, b.place >> 12, count(*),
    array_agg((b.place & 4095) | (t.count::int << 12) | (least(2047, round(128 * ln(greatest(b.length, 1)))::int) << 20) order by b.place)
  from batch b cross join unnest(b.terms, b.counts) t(term, count)
  group by 1, 2
  on conflict (term, shelf) do update set documents = p.documents + excluded.documents, entries = p.entries || excluded.entries`,
)

/** Throws away what was packed for texts that have all moved or gone. */
export const sweepShelves = async (tx: Runner): Promise<void> => void (await tx.run(emptyShelves, {}))

const emptyShelves = statement<object, never>(
  'search_sweep',
  () => sql`
  with empty as (
    delete from search_shelves s
    where not exists (select from search_documents d where d.place between s.shelf * 4096 and s.shelf * 4096 + 4095)
    returning s.shelf
  )
  delete from search_postings p using empty where p.shelf = empty.shelf`,
)
