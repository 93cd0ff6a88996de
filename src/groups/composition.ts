import { sql } from 'drizzle-orm'
import type { z } from 'zod'
import { type Runner, statement } from '../platform/sql.ts'
import type { CompositionView, compositionWarnings } from './compositionViews.ts'

/** One who is active in a group or invited into it. */
export interface Seat {
  membershipId: string
  userId: string
  role: 'facilitator' | 'member' | 'observer'
  state: 'active' | 'invited'
  /** Whether the account behind it can act: a suspended facilitator leads nobody. */
  canAct: boolean
  clusterId: string | null
  clusterName: string | null
  country: string | null
}

export interface CompositionRules {
  minMembers: number
  maxMembers: number
  maxPerCluster: number | null
  minCountries: number | null
}

/** Who is active or invited. Behind the group's lock this is the truth until the transaction ends. */
export const readSeats = (db: Runner, groupId: string): Promise<Seat[]> => db.run(seatsOfGroup, { groupId })

const seatsOfGroup = statement<{ groupId: string }, Seat>(
  'group_seats',
  (p) => sql`
  select m.id as "membershipId", m.user_id as "userId", m.role, m.state, u.status = 'active' as "canAct",
    m.cluster_id as "clusterId", c.name as "clusterName", c.country
  from memberships m join users u on u.id = m.user_id left join clusters c on c.id = m.cluster_id
  where m.group_id = ${p.groupId}::uuid and m.state in ('active', 'invited')
  order by m.created_at, m.id`,
)

/** The group's rules of who is needed. */
export async function readRules(db: Runner, groupId: string): Promise<CompositionRules> {
  const [row] = await db.run(rulesOfGroup, { groupId })
  return row!
}

const rulesOfGroup = statement<{ groupId: string }, CompositionRules>(
  'group_rules',
  (p) => sql`
  select min_members as "minMembers", max_members as "maxMembers", max_per_cluster as "maxPerCluster", min_countries as "minCountries"
  from groups where id = ${p.groupId}::uuid`,
)

/** Active facilitators and members and open invitations take places; observers take none. */
export const placesTaken = (seats: readonly Seat[]): number => seats.filter(({ role }) => role !== 'observer').length

/** Whether somebody active leads the group, other than this user or membership. */
export const isLed = (seats: readonly Seat[], without?: string): boolean =>
  seats.some(
    (seat) => seat.state === 'active' && seat.role === 'facilitator' && seat.canAct && seat.membershipId !== without && seat.userId !== without,
  )

export interface Warning {
  code: (typeof compositionWarnings)[number]
  detail: string
  clusterId: string | null
}

/** What activation would refuse now. It looks at active members only: an invitation is not yet a person. */
export function warningsOf(rules: CompositionRules, seats: readonly Seat[]): Warning[] {
  const active = seats.filter(({ role, state }) => role !== 'observer' && state === 'active')
  const warnings: Warning[] = []
  const warn = (code: Warning['code'], detail: string, clusterId: string | null = null) => warnings.push({ code, detail, clusterId })
  if (active.length < rules.minMembers) warn('too-few-members', `${active.length} of at least ${rules.minMembers} members are active.`)
  if (!isLed(seats)) warn('no-facilitator', 'Nobody who is active facilitates the group.')
  if (rules.maxPerCluster !== null) {
    for (const [clusterId, { name, members }] of byCluster(active)) {
      if (members <= rules.maxPerCluster) continue
      warn('too-many-of-one-cluster', `${members} members represent ${name}; at most ${rules.maxPerCluster} may.`, clusterId)
    }
  }
  const countries = new Set(active.flatMap(({ country }) => country ?? []))
  if (rules.minCountries !== null && countries.size < rules.minCountries) {
    warn('too-few-countries', `${countries.size} of at least ${rules.minCountries} countries are represented.`)
  }
  return warnings
}

function byCluster(seats: readonly Seat[]) {
  const clusters = new Map<string, { name: string; country: string; members: number; invited: number }>()
  for (const { clusterId, clusterName, country, state } of seats) {
    if (clusterId === null) continue
    const cluster = clusters.get(clusterId) ?? { name: clusterName!, country: country!, members: 0, invited: 0 }
    cluster[state === 'active' ? 'members' : 'invited'] += 1
    clusters.set(clusterId, cluster)
  }
  return clusters
}

/** Who is in the group and what is missing, as the API shows it. */
export function compositionOf(groupId: string, rules: CompositionRules, seats: readonly Seat[]): z.output<typeof CompositionView> {
  const count = (fits: (seat: Seat) => boolean) => seats.filter(fits).length
  const counted = seats.filter(({ role }) => role !== 'observer')
  const clusters = [...byCluster(counted)].map(([id, { name, country, members, invited }]) => ({ cluster: { id, name, country }, members, invited }))
  const countries = new Map<string, number>()
  for (const { cluster, members } of clusters) if (members > 0) countries.set(cluster.country, (countries.get(cluster.country) ?? 0) + members)
  return {
    groupId,
    members: count(({ role, state }) => state === 'active' && role !== 'observer'),
    observers: count(({ role, state }) => state === 'active' && role === 'observer'),
    facilitators: count(({ role, state }) => state === 'active' && role === 'facilitator'),
    invited: count(({ state }) => state === 'invited'),
    placesLeft: Math.max(0, rules.maxMembers - placesTaken(seats)),
    clusters,
    countries: [...countries].map(([country, members]) => ({ country, members })).sort((a, b) => (a.country < b.country ? -1 : 1)),
    warnings: warningsOf(rules, seats),
  }
}
