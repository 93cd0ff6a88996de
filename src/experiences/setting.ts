import { sql } from 'drizzle-orm'
import type { z } from 'zod'
import { groupProblem } from '../groups/problems.ts'
import { groupIsSeen, type InGroup, joinViewer, viewerColumns } from '../groups/sight.ts'
import type { Act } from '../platform/act.ts'
import { type Viewing, viewing } from '../platform/actor.ts'
import { type Fault, problem } from '../platform/problems.ts'
import { statement } from '../platform/sql.ts'
import { practiceSeen } from '../practices/sight.ts'
import { experiencePlacePolicy } from './policy.ts'
import { experienceProblem } from './problems.ts'
import type { ContextSnapshot } from './tables.ts'
import type { ExperienceContent } from './views.ts'

export type Content = z.output<typeof ExperienceContent>

/** What an experience refers to, found and allowed: ready to be written. */
export interface Setting {
  clusterId: string
  contextSnapshot: ContextSnapshot
  practiceCodeId: string | null
  underChathamHouse: boolean
  authorLocale: string
}

/**
 * Looks up in one round trip what the author refers to, and refuses what they may not refer to: `unknown-reference`, `forbidden`,
 * `agreement-required` and `group-read-only` for the group, `practice-not-published`, `not-affiliated` or `cluster-required` for the cluster.
 */
export async function settingFor(act: Act, { groupId, clusterId, practiceId }: Content): Promise<Setting> {
  const [found] = await act.run(setting, { ...viewing(act.actor), groupId, clusterId, practiceId })
  const { groupFound, practiceCodeId, practiceState, confidentiality, locale, ...standing } = found!
  if (groupId !== null) {
    if (!groupFound) throw unknown('groupId')
    experiencePlacePolicy.permit(act.actor, 'recordExperience', standing)
  }
  if (practiceId !== null && practiceCodeId === null) throw unknown('practiceId')
  if (practiceId !== null && !cameOut.has(practiceState!)) throw experienceProblem('practice-not-published')
  const { id, snapshot } = clusterOf(standing, clusterId !== null)
  return { clusterId: id, contextSnapshot: snapshot, practiceCodeId, underChathamHouse: confidentiality === 'chatham_house', authorLocale: locale }
}

const cameOut: ReadonlySet<string> = new Set(['published', 'superseded', 'retired'])

const unknown = (field: string) =>
  problem('unknown-reference', { errors: [{ pointer: `/${field}`, code: 'unknown-reference', detail: 'There is none that you can see.' }] })

function clusterOf({ chosenId, snapshot, theirs, teams }: Chosen, named: boolean): { id: string; snapshot: ContextSnapshot } {
  if (chosenId !== null && snapshot !== null && theirs) return { id: chosenId, snapshot }
  if (named) throw clusterProblem('not-affiliated', 'You are not on its team.')
  throw teams === 0 ? clusterProblem('not-affiliated', 'You are on no team.') : clusterProblem('cluster-required', 'You are on several teams.')
}

const clusterProblem = (code: 'not-affiliated' | 'cluster-required', detail: string) =>
  groupProblem(code, { errors: [{ pointer: '/clusterId', code, detail }] })

interface Chosen {
  chosenId: string | null
  snapshot: ContextSnapshot | null
  theirs: boolean
  teams: number
}

interface Found extends InGroup, Chosen {
  groupFound: boolean
  confidentiality: string | null
  practiceCodeId: string | null
  practiceState: string | null
  locale: string
}

type Named = { groupId: string | null; clusterId: string | null; practiceId: string | null }

// The cluster, always one whose team the author is on now: the one named, else the one represented in the group, else the only one.
const setting = statement<Viewing & Named, Found>(
  'experience_setting',
  (p) => sql`
  select me.locale, g.id is not null and ${groupIsSeen(p)} as "groupFound", g.confidentiality,
    ${viewerColumns},
    practice.practice_code_id as "practiceCodeId", practice.state as "practiceState",
    cluster.id as "chosenId", cluster.snapshot, coalesce(cluster.id = any(team.ids), false) as theirs,
    coalesce(cardinality(team.ids), 0) as teams
  from users me
  left join groups g on g.id = ${p.groupId}::uuid ${joinViewer(p)}
  left join lateral (
    select v.practice_code_id, v.state from practices v join practice_codes c on c.id = v.practice_code_id
    where v.id = ${p.practiceId}::uuid and ${practiceSeen(p)}
  ) practice on true
  left join lateral (
    select array_agg(a.cluster_id) as ids from affiliations a where a.user_id = me.id and a.state = 'active'
  ) team on true
  left join lateral (
    select x.id, json_build_object(
      'country', x.country, 'region', x.region, 'sectors', x.sectors, 'foundedYear', x.founded_year, 'memberCount', x.member_count,
      'smeCount', x.sme_count, 'teamFte', x.team_fte, 'targetMarkets', x.target_markets, 'label', x.label) as snapshot
    from clusters x
    where x.deleted_at is null and x.id = coalesce(
      ${p.clusterId}::uuid, case when mine.state = 'active' and mine.cluster_id = any(team.ids) then mine.cluster_id end, case when cardinality(team.ids) = 1 then team.ids[1] end)
  ) cluster on true
  where me.id = ${p.viewer}::uuid`,
)

/**
 * What is wrong with the content: days that do not fit each other or today and, where `complete`, what evidence needs. Days are read with a
 * day's grace, because the author's day may have begun before UTC's.
 */
export function faultsOf(content: Content, now: Date, complete: boolean): Fault[] {
  const { groupId, outcome, periodStartOn, periodEndOn, askAgainOn, visibility, attribution } = content
  const today = dayOf(now)
  const tomorrow = dayOf(new Date(now.getTime() + 86_400_000))
  const faults: Fault[] = []
  const fault = (when: boolean, field: string, code: string, detail: string) => {
    if (when) faults.push({ pointer: `/${field}`, code, detail })
  }
  fault(groupId === null && visibility === 'group', 'visibility', 'group-missing', 'Without a group it is visible to the network or the public.')
  fault(groupId === null && attribution === 'group', 'attribution', 'group-missing', 'Without a group it is attributed or unattributed.')
  fault(
    periodStartOn !== null && periodEndOn !== null && periodStartOn > periodEndOn,
    'periodEndOn',
    'too-small',
    'Must not be before periodStartOn.',
  )
  fault(periodEndOn !== null && periodEndOn > tomorrow, 'periodEndOn', 'too-big', 'Nobody has experienced the future.')
  fault(askAgainOn !== null && outcome !== null && outcome !== 'too_early', 'askAgainOn', 'unexpected', 'Only with the outcome too_early.')
  if (!complete) return faults
  fault(outcome === null, 'outcome', 'required', 'Evidence needs an outcome; too_early is one.')
  fault(periodEndOn === null, 'periodEndOn', 'required', 'Evidence needs the last day of what is told.')
  fault(outcome === 'too_early' && askAgainOn === null, 'askAgainOn', 'required', 'When shall we ask you again?')
  fault(outcome === 'too_early' && askAgainOn !== null && askAgainOn <= today, 'askAgainOn', 'too-small', 'Must be a day to come.')
  return faults
}

/** The calendar day of an instant, in UTC. */
export const dayOf = (at: Date): string => at.toISOString().slice(0, 10)
