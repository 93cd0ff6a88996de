import { type SQL, sql } from 'drizzle-orm'

/** What is looked for: each term once, and how often it was said. */
export interface Asked {
  terms: string[]
  said: number[]
}

/**
 * Of how many postings a search is made. So many are read of any words, the rarest first, because they tell most; more only of words that no more
 * than a quarter of all texts have. So no question costs more than a tenth of a second, and what is left out hardly tells one text from another.
 */
const freely = 20_000
const mostPostings = 100_000

const number = (value: number): SQL => sql.raw(String(value))

/**
 * Common table expressions that end in `scored (place, score)`: BM25 with k1 1.2 and b .75 over all texts that have one of the terms, a term that
 * was said twice counting twice. Plain arithmetic, the same on both engines.
 */
export const scored = (p: { terms: SQL; said: SQL }): SQL => sql`
  asked as materialized (select * from unnest(${p.terms}::text[], ${p.said}::int[]) a(term, said)),
  unpacked as materialized (
    select d.place, a.term, d.counts[array_position(d.terms, a.term)]::float8 as count, d.length
    from search_documents d join asked a on a.term = any(d.terms)
    where d.terms is not null and d.terms && ${p.terms}::text[]
  ),
  found as materialized (
    select term, sum(documents)::float8 as documents from (
      select p.term, p.documents from search_postings p where p.term = any(${p.terms}::text[])
      union all select term, count(*) from unpacked group by term) each_kind
    group by term
  ),
  whole as materialized (
    select sum(documents)::float8 as documents, sum(length) / nullif(sum(documents), 0) as length from (
      select documents, length from search_shelves
      union all select count(*), coalesce(sum(length), 0) from search_documents where terms is not null) each_kind
  ),
  weighed as materialized (
    select term, weight, .3::float8 as base, .9 / nullif(length, 0) as by_length from (
      select f.term, a.said * 2.2 * ln(1 + (greatest(w.documents - f.documents, 0) + .5) / (f.documents + .5)) as weight, w.length, f.documents, w.documents as of,
        sum(f.documents) over (order by f.documents, f.term) as reading, row_number() over (order by f.documents, f.term) as nth
      from found f join asked a on a.term = f.term cross join whole w) rarest_first
    where nth = 1 or reading <= ${number(freely)} or reading <= ${number(mostPostings)} and documents <= of / 4
  ),
  scored as materialized (
    select place, sum(weight * count / (count + base + by_length * length)) as score from (
      select (p.shelf << 12) | (entry & 4095) as place, w.weight, w.base, w.by_length, ((entry >> 12) & 255)::float8 as count, exp((entry >> 20) / 128.0::float8) as length
      from weighed w join search_postings p on p.term = w.term cross join lateral unnest(p.entries) entry
      union all
      select u.place, w.weight, w.base, w.by_length, u.count, u.length::float8 from weighed w join unpacked u on u.term = w.term
    ) parts
    group by place
  )`
