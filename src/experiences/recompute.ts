import { sql } from 'drizzle-orm'
import { clusterIsHeard } from '../clusters/sight.ts'
import { computeEvidence, enoughClusters, formulaVersion, priorMean, sortKey } from '../evidence/evidence.ts'
import type { EvidenceInput } from '../evidence/voices.ts'
import type { Act } from '../platform/act.ts'
import { type Runner, statement } from '../platform/sql.ts'
import { evidenceEvent } from './events.ts'

/*
 * Evidence for everyone is kept with each practice, computed anew in the transaction of whatever changes it. Computations on one practice take
 * turns behind the lock of its code, which is taken in a statement before the one that reads: so each sees what the one before it wrote.
 */

/** Computes the evidence on a practice from the voices that count now, and tells of it. Takes the code's lock. */
export async function recomputeEvidence(act: Act, practiceCodeId: string | null): Promise<void> {
  if (practiceCodeId === null) return
  await act.run(lockCodes, { codeIds: [practiceCodeId] })
  await computeBehindLock(act, [practiceCodeId])
}

/**
 * Computes the evidence on these practices, whose codes are locked already. `onlyNews`: tells only where more than the passing of time would
 * show, so that a daily run over all practices tells of few.
 */
export async function computeBehindLock(act: Act, codeIds: readonly string[], { onlyNews = false } = {}): Promise<void> {
  const heads = byCode(await act.run(voicesOn, { codeIds: [...codeIds] }))
  const computed = heads.map((head) => ({ ...head, row: rowOf(act.now, head) }))
  await act.run(storeEvidence, { rows: JSON.stringify(computed.map(({ row }) => row)), asOf: act.now.toISOString() })
  for (const { row, told, code, practiceId, groupId, visibility, version } of computed) {
    if (onlyNews && sameNews(row, told)) continue
    const { n, level, certainty, contested, warning, pending, harm } = row
    evidenceEvent(
      act,
      'changed',
      { id: row.practiceCodeId, version: (version ?? 0) + 1 },
      { scopeId: visibility === 'group' ? groupId : null, data: { code, practiceId, n, level, certainty, contested, warning, pending, harm } },
    )
  }
}

/** Locks these codes, all in one order, against other computations; what refers to them does not wait. */
export async function lockCodesOf(tx: Runner, codeIds: readonly string[]): Promise<void> {
  await tx.run(lockCodes, { codeIds: [...codeIds] })
}

const lockCodes = statement<{ codeIds: string[] }, never>(
  'evidence_lock_codes',
  (p) => sql`select from practice_codes where id = any(${p.codeIds}::uuid[]) order by id for no key update`,
)

/** What the last computation told. */
type News = Pick<Row, 'n' | 'level' | 'certainty' | 'contested' | 'warning' | 'pending' | 'harm'>

interface Head {
  practiceCodeId: string
  code: string
  groupId: string | null
  visibility: string
  practiceId: string | null
  m0: number
  version: number | null
  told: News | null
  voices: EvidenceInput[]
}

type VoiceRow = Omit<Head, 'voices'> & { voice: EvidenceInput | null }

function byCode(rows: readonly VoiceRow[]): Head[] {
  const heads = new Map<string, Head>()
  for (const { voice, ...head } of rows) {
    const known = heads.get(head.practiceCodeId) ?? { ...head, voices: [] }
    if (voice) known.voices.push(voice)
    heads.set(head.practiceCodeId, known)
  }
  return [...heads.values()]
}

type Row = ReturnType<typeof rowOf>

function rowOf(now: Date, { practiceCodeId, m0, voices }: Head) {
  const evidence = computeEvidence(voices, { asOf: now, m0 })
  const { n, everyone, level, certainty, contested, pending, harm, lastOn } = evidence
  return {
    practiceCodeId,
    formulaVersion,
    m0,
    n,
    sumR: everyone.weight,
    sumRY: everyone.success,
    mean: everyone.mean,
    low: sortKey(everyone),
    high: everyone.interval.high,
    level,
    certainty: certainty?.grade ?? null,
    contested,
    warning: n >= enoughClusters && evidence.warning,
    pending,
    harm,
    lastOn,
  }
}

const newsFields = ['n', 'level', 'certainty', 'contested', 'warning', 'pending', 'harm'] as const satisfies (keyof News)[]
const sameNews = (row: Row, told: News | null) => told !== null && newsFields.every((field) => row[field] === told[field])

// One voice a cluster, its latest, found by the index made for it: earlier words change no number.
const voicesOn = statement<{ codeIds: string[] }, VoiceRow>(
  'evidence_voices',
  (p) => sql`
  select c.id as "practiceCodeId", c.code, c.group_id as "groupId", c.visibility,
    (select v.id from practices v where v.practice_code_id = c.id and v.state = 'published') as "practiceId",
    coalesce((select x.m0 from evidence_priors x order by x.as_of desc limit 1), ${sql.raw(String(priorMean))}) as m0,
    k.version, case when k.practice_code_id is not null then json_build_object(
      'n', k.n, 'level', k.level, 'certainty', k.certainty, 'contested', k.contested, 'warning', k.warning, 'pending', k.pending, 'harm', k.harm
    ) end as told,
    case when e.id is not null then json_build_object(
      'experienceId', e.id, 'clusterId', e.cluster_id, 'clusterCountry', e.context_snapshot ->> 'country', 'ownerCluster', e.cluster_id = c.owner_cluster_id,
      'outcome', e.outcome, 'state', e.state, 'periodEndOn', e.period_end_on, 'askAgainOn', e.ask_again_on,
      'confirmedOrLinked', e.state = 'confirmed' or e.evidence_links <> '{}', 'measured', ${measured}
    ) end as voice
  from practice_codes c
  left join practice_evidence k on k.practice_code_id = c.id
  left join lateral (
    select * from (select distinct on (l.cluster_id) l.id, l.cluster_id, l.context_snapshot, l.outcome, l.state, l.period_end_on, l.ask_again_on, l.evidence_links, l.results
    from experiences l
    where l.practice_code_id = c.id and l.state in ('recorded', 'confirmed')
    order by l.cluster_id, l.period_end_on desc, l.id desc) latest
    where ${clusterIsHeard(sql`latest.cluster_id`)}
  ) e on true
  where c.id = any(${p.codeIds}::uuid[])`,
)

/** Whether the experience `e` holds a number before and after, with its source. */
export const measured = sql`exists (
  select from jsonb_array_elements(e.results) r
  where r ->> 'before' is not null and r ->> 'after' is not null and r ->> 'source' is not null)`

const storeEvidence = statement<{ rows: string; asOf: string }, never>(
  'evidence_store',
  (p) => sql`
  insert into practice_evidence as k (practice_code_id, as_of, formula_version, m0, n, sum_r, sum_ry, mean, low, high, level, certainty, contested,
    warning, pending, harm, last_on)
  select r."practiceCodeId", ${p.asOf}::timestamptz, r."formulaVersion", r.m0, r.n, r."sumR", r."sumRY", r.mean, r.low, r.high, r.level, r.certainty,
    r.contested, r.warning, r.pending, r.harm, r."lastOn"
  from jsonb_to_recordset(${p.rows}::jsonb) as r("practiceCodeId" uuid, "formulaVersion" int, m0 float8, n int, "sumR" float8, "sumRY" float8,
    mean float8, low float8, high float8, level int2, certainty text, contested boolean, warning boolean, pending int, harm int, "lastOn" date)
  on conflict (practice_code_id) do update set version = k.version + 1, as_of = excluded.as_of, formula_version = excluded.formula_version,
    m0 = excluded.m0, n = excluded.n, sum_r = excluded.sum_r, sum_ry = excluded.sum_ry, mean = excluded.mean, low = excluded.low, high = excluded.high,
    level = excluded.level, certainty = excluded.certainty, contested = excluded.contested, warning = excluded.warning, pending = excluded.pending,
    harm = excluded.harm, last_on = excluded.last_on`,
)
