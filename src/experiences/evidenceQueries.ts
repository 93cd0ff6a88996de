import { sql } from 'drizzle-orm'
import { clusterIsHeard } from '../clusters/sight.ts'
import { computeEvidence, priorMean } from '../evidence/evidence.ts'
import { rounded, shownEvidence } from '../evidence/shown.ts'
import { type ClusterTraits, type Similarity, similarityOf } from '../evidence/similarity.ts'
import type { EvidenceInput, WeighedInput } from '../evidence/voices.ts'
import { type Actor, type Viewing, viewing } from '../platform/actor.ts'
import { problem } from '../platform/problems.ts'
import { type Runner, statement, utc } from '../platform/sql.ts'
import { getPracticeFor } from '../practices/facts.ts'
import { practiceSeen } from '../practices/sight.ts'
import { mostInputs } from './evidenceViews.ts'
import { measured } from './recompute.ts'
import { experienceSeen, experiencesJoined } from './sight.ts'

interface Brief {
  id: string
  name: string
  country: string
}

/** One experience as it goes in, and what the reader may know of it. */
interface Heard extends EvidenceInput {
  cluster: Brief
  traits: Omit<ClusterTraits, 'country'>
  seen: boolean
  named: boolean
  likeness?: Similarity
}

interface Stored {
  code: string
  version: number | null
  asOf: string
  m0: number
  reader: { brief: Brief; traits: ClusterTraits } | null
  inputs: Heard[] | null
}

export interface EvidenceAsked {
  practiceId: string
  clusterId?: string | undefined
  journeyStep?: number | undefined
}

/**
 * The evidence on a practice as the caller may see it: for everyone as it was last computed, for the caller's cluster computed now from the
 * same inputs. 404 or 403 as the practice itself; 400 `invalid-parameter` when the cluster is not one of the caller's.
 */
export async function readEvidence(db: Runner, actor: Actor, { practiceId, clusterId, journeyStep }: EvidenceAsked) {
  const [stored] = await db.run(evidenceInputs, { ...viewing(actor), practiceId, clusterId: clusterId ?? null })
  if (!stored) throw await whyNotSeen(db, actor, practiceId)
  if (clusterId !== undefined && stored.reader === null) {
    throw problem('invalid-parameter', { errors: [{ parameter: 'clusterId', code: 'not-affiliated', detail: 'You are not on its team.' }] })
  }
  const reader = stored.reader && { ...stored.reader.traits, journeyStep: journeyStep ?? null }
  const inputs = (stored.inputs ?? []).map((input) => comparedWith(reader, input))
  const evidence = computeEvidence(inputs, { asOf: new Date(stored.asOf), m0: stored.m0, reader: reader !== null })
  let listed = 0
  const { forYou, ...shown } = shownEvidence(evidence, (input) => (input.seen && listed++ < mostInputs ? seenInput(input) : null))
  return {
    version: stored.version ?? 1,
    evidence: { practiceId, code: stored.code, ...shown, forYou: forYou && { cluster: stored.reader!.brief, ...forYou } },
  }
}

/** Nothing was found: the practice is not the caller's to see, or to read before they accept the agreement. */
async function whyNotSeen(db: Runner, actor: Actor, practiceId: string): Promise<Error> {
  await getPracticeFor(db, actor, practiceId)
  return problem('not-found')
}

function comparedWith(reader: ClusterTraits | null, input: Heard): Heard {
  if (reader === null) return input
  const likeness = similarityOf({ ...input.traits, country: input.clusterCountry }, reader)
  return { ...input, likeness, similarity: likeness.value }
}

/** What would tell whose it is stays out where the reader may not know: who owns the practice is known, and so is what that takes off. */
function seenInput({ experienceId, cluster, ownerCluster, outcome, periodEndOn, askAgainOn, ...input }: WeighedInput<Heard>) {
  const { standing, confirmedOrLinked, measured, reliability, likeness, named } = input
  return {
    experienceId,
    cluster: named ? cluster : null,
    ownCluster: named ? ownerCluster : null,
    outcome,
    periodEndOn,
    askAgainOn,
    standing,
    confirmedOrLinked,
    measured,
    reliability: named ? rounded(reliability) : null,
    similarity: named && likeness ? roundedParts(likeness) : null,
  }
}

const roundedParts = ({ value, known, parts }: Similarity) => ({
  value: rounded(value),
  known: rounded(known),
  parts: Object.fromEntries(Object.entries(parts).map(([part, share]) => [part, share === null ? null : rounded(share)])),
})

const traitsOf = sql`'sectors', x.sectors, 'journeyStep', null, 'memberCount', x.member_count, 'targetMarkets', x.target_markets,
  'foundedYear', x.founded_year, 'country', x.country`

const evidenceInputs = statement<Viewing & { practiceId: string; clusterId: string | null }, Stored>(
  'evidence_inputs',
  (p) => sql`
  select on_it.code, k.version, ${utc(sql`coalesce(k.as_of, on_it.created_at)`)} as "asOf",
    coalesce(k.m0, (select x.m0 from evidence_priors x order by x.as_of desc limit 1), ${sql.raw(String(priorMean))}) as m0,
    (
      select json_build_object('brief', json_build_object('id', x.id, 'name', x.name, 'country', x.country), 'traits', json_build_object(${traitsOf}))
      from affiliations a join clusters x on x.id = a.cluster_id
      where a.user_id = ${p.viewer}::uuid and a.state = 'active' and (${p.clusterId}::uuid is null or a.cluster_id = ${p.clusterId}::uuid)
      order by a.created_at, a.id limit 1
    ) as reader,
    (
      select json_agg(json_build_object(
        'experienceId', e.id, 'clusterId', e.cluster_id, 'clusterCountry', e.context_snapshot ->> 'country',
        'ownerCluster', e.cluster_id = on_it.owner_cluster_id, 'outcome', e.outcome, 'state', e.state, 'periodEndOn', e.period_end_on,
        'askAgainOn', e.ask_again_on, 'confirmedOrLinked', e.state = 'confirmed' or e.evidence_links <> '{}', 'measured', ${measured},
        'traits', json_build_object(
          'sectors', e.context_snapshot -> 'sectors', 'journeyStep', e.journey_step, 'memberCount', e.context_snapshot -> 'memberCount',
          'targetMarkets', e.context_snapshot -> 'targetMarkets', 'foundedYear', e.context_snapshot -> 'foundedYear'),
        'cluster', json_build_object('id', x.id, 'name', x.name, 'country', x.country),
        'seen', coalesce(${experienceSeen(p)}, false), 'named', told.named
      ))
      from ${experiencesJoined(p)} join clusters x on x.id = e.cluster_id
      where e.practice_code_id = on_it.id and e.state in ('recorded', 'confirmed') and ${clusterIsHeard(sql`e.cluster_id`)}
    ) as inputs
  from (
    select c.id, c.code, c.created_at, c.owner_cluster_id
    from practices v join practice_codes c on c.id = v.practice_code_id where v.id = ${p.practiceId}::uuid and ${practiceSeen(p)}
  ) on_it
  left join practice_evidence k on k.practice_code_id = on_it.id`,
)
