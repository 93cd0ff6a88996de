import { type SQL, sql } from 'drizzle-orm'
import type { z } from 'zod'
import { type Actor, type Viewing, viewing } from '../platform/actor.ts'
import { externalIdOf } from '../platform/externalIds.ts'
import { firstOf, keyset, type Listed, type PageQuery, startOf } from '../platform/pages.ts'
import { problem } from '../platform/problems.ts'
import { lockRow } from '../platform/rows.ts'
import { type Placeholders, type Runner, statement, statements, utc } from '../platform/sql.ts'
import type { Cluster } from './policy.ts'
import { clusterIsSeen, portalKeepsCluster } from './sight.ts'
import type { clusterLabels } from './tables.ts'
import type { ClusterProfile, clusterSorts } from './views.ts'

export interface ClusterRow extends Cluster {
  label: (typeof clusterLabels)[number]
  view: string
}

/** Columns of the profile under their names on the wire, the same for reading and for merging a patch. */
const profileColumns = sql`
  c.name, c.country, c.region, c.city,
  case when c.latitude is not null then json_build_object('latitude', c.latitude, 'longitude', c.longitude) end as location,
  c.sectors, c.founded_year as "foundedYear", c.member_count as "memberCount", c.sme_count as "smeCount", c.team_fte::float8 as "teamFte",
  c.website, c.description, c.language, c.languages, c.target_markets as "targetMarkets", c.needs, c.offers,
  c.social_links as "socialLinks", c.feeds`

const clustersSeenBy = (p: Placeholders<Viewing>, where: SQL) => sql`
  select c.id, c.version, c.validation_status as state, c.label, c.name, c.created_at,
    case when mine.state = 'active' then mine.role end as "viewerRole", coalesce(mine.state = 'requested', false) as "viewerAsked",
    ${portalKeepsCluster(p)} as "viewerKeeps",
    to_json(v)::text as view
  from clusters c
  left join lateral (
    select m.role, m.state from affiliations m
    where m.cluster_id = c.id and m.user_id = ${p.viewer}::uuid and m.state in ('requested', 'active')
  ) mine on true
  cross join lateral (select
    c.id, ${externalIdOf(p, 'cluster', sql`c.id`)} as "externalId",
    c.version, ${utc(sql`c.created_at`)} as "createdAt", ${utc(sql`c.updated_at`)} as "updatedAt",
    c.slug, ${profileColumns}, c.label,
    json_build_object('status', c.validation_status, 'lapsesOn', c.validation_lapses_on) as validation
  ) v
  where ${clusterIsSeen(p)} and ${where}`

/** One cluster, or 404. */
export async function getCluster(db: Runner, actor: Actor, clusterId: string): Promise<ClusterRow> {
  const [row] = await db.run(clusterById, { ...viewing(actor), id: clusterId })
  if (!row) throw problem('not-found')
  return row
}

/** The same, for a write: nobody else changes the cluster, its team or its validation until this transaction ends. */
export async function lockCluster(tx: Runner, actor: Actor, clusterId: string): Promise<ClusterRow> {
  await lockRow(tx, 'clusters', clusterId)
  return getCluster(tx, actor, clusterId)
}

const clusterById = statement<Viewing & { id: string }, ClusterRow>('cluster_by_id', (p) => clustersSeenBy(p, sql`c.id = ${p.id}::uuid`))

export interface ClustersFilter extends PageQuery {
  sort: (typeof clusterSorts)[number]
  country?: string | undefined
  sector?: string | undefined
  label?: string | undefined
  validationStatus?: string | undefined
  targetMarket?: string | undefined
  slug?: string | undefined
  q?: string | undefined
}

const filterNames = ['country', 'sector', 'label', 'validationStatus', 'targetMarket', 'slug', 'q'] as const
type Filter = (typeof filterNames)[number]
type ClustersParams = Viewing & { limit: number; key: string | null; id: string | null } & { [F in Filter]: string | null }

const filters: Record<Filter, (p: Placeholders<ClustersParams>) => SQL> = {
  country: (p) => sql`c.country = ${p.country}`,
  sector: (p) => sql`(c.sectors @> array[${p.sector}::text]
    or exists (select from unnest(c.sectors) s where starts_with(s, ${p.sector} || '.')))`,
  label: (p) => sql`c.label = ${p.label}`,
  validationStatus: (p) => sql`c.validation_status = ${p.validationStatus}`,
  targetMarket: (p) => sql`c.target_markets @> array[${p.targetMarket}::text]`,
  slug: (p) => sql`c.slug = ${p.slug}`,
  q: (p) => sql`starts_with(lower(c.name), lower(${p.q}))`,
}

/** A page of the clusters that the actor sees. */
export function listClusters(db: Runner, actor: Actor, query: ClustersFilter): Promise<Listed[]> {
  const start = startOf('clusters', query, query.sort === 'name' ? 'text' : 'timestamptz')
  const values = Object.fromEntries(filterNames.map((name) => [name, query[name] ?? null])) as Record<Filter, string | null>
  const given = filterNames.filter((name) => values[name] !== null).join(' ')
  return db.run(clustersPage({ sort: query.sort, given, continued: start.id !== null }), { ...viewing(actor), ...start, ...values })
}

const clustersPage = statements<{ sort: string; given: string; continued: boolean }, ClustersParams, Listed>('clusters_page', (p, has) => {
  const order =
    has.sort === 'name'
      ? keyset(sql`lower(c.name)`, sql`c.id`, 'text', 'asc', p, has.continued)
      : keyset(sql`c.created_at`, sql`c.id`, 'timestamptz', 'desc', p, has.continued)
  const given = filterNames.filter((name) => has.given.split(' ').includes(name)).map((name) => filters[name](p))
  const where = sql.join([...given, order.after], sql` and `)
  return firstOf(p, sql`select c.view, ${order.cursor} as cursor from (${clustersSeenBy(p, where)}) c ${order.order}`)
})

/** What people may change of a cluster, as a merge patch finds it. */
export async function readProfile(tx: Runner, clusterId: string): Promise<z.input<typeof ClusterProfile>> {
  const [row] = await tx.run(profileOf, { id: clusterId })
  return row!
}

const profileOf = statement<{ id: string }, z.input<typeof ClusterProfile>>(
  'cluster_profile',
  (p) => sql`select ${profileColumns} from clusters c where c.id = ${p.id}::uuid`,
)

/** The slugs in use that are this one or this one with a number. Those of deleted clusters stay in use. */
export async function slugsLike(tx: Runner, slug: string): Promise<Set<string>> {
  return new Set((await tx.run(similarSlugs, { slug })).map((row) => row.slug))
}

const similarSlugs = statement<{ slug: string }, { slug: string }>(
  'cluster_slugs_like',
  (p) => sql`select slug from clusters where slug = ${p.slug} or starts_with(slug, ${p.slug} || '-')`,
)
