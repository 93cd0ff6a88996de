import { type SQL, sql } from 'drizzle-orm'
import type { Actor } from './actor.ts'
import type { SecretPrefix, World } from './clock.ts'
import type { Database, Tx } from './database.ts'
import { type Precondition, requireMatch } from './etag.ts'
import type { EventRecord } from './events.ts'
import type { Granted, Policy } from './policy.ts'
import { type Runner, type Statement, statement } from './sql.ts'

/** Why a right or a visibility changed, by whom, from what to what. */
export interface AuditRecord {
  action: string
  subjectKind: string
  subjectId: string
  reason?: string | null
  before?: unknown
  after?: unknown
  /** Nobody may learn who did it, not even from the trail: neither actor nor client is kept. */
  unnamed?: boolean
}

/** Something to do later, outside this transaction. The same `uniqueKey` again moves the earlier one's time. */
export interface JobRequest {
  kind: string
  runAt: Date
  payload?: Record<string, unknown>
  uniqueKey?: string
}

/** One write: its transaction, who acts, and when. What it records (events, audit, jobs) commits with its effect or not at all. */
export interface Act extends Runner {
  readonly tx: Tx
  readonly actor: Actor
  readonly now: Date
  readonly requestId: string | null
  newId(): string
  newSecret(prefix: SecretPrefix): string
  newBytes(size: number): Buffer
  /** The policy's `permit`, and If-Match against the first subject that is permitted: the one that the address names. */
  permit<A extends Action, Action extends string, Subject, S extends Subject & { version: number }>(
    policy: Policy<Action, Subject>,
    action: A,
    subject: S,
  ): Granted<A, S>
  record(event: EventRecord): void
  audit(entry: AuditRecord): void
  enqueue(job: JobRequest): void
  /** What this process must forget or wake once the transaction has committed, and only then. It cannot fail the write. */
  afterCommit(work: () => void): void
}

export interface ActSettings {
  actor: Actor
  world: World
  requestId?: string | null
  precondition?: Precondition
}

/** Runs one write in a transaction of its own. */
export async function transact<T>(db: Database, settings: ActSettings, work: (act: Act) => Promise<T>): Promise<T> {
  let after: (() => void)[] = []
  const result = await db.transaction((tx) => {
    after = []
    return perform(tx, settings, after, work)
  })
  for (const act of after) act()
  return result
}

/** Runs one write in this transaction, then stores what it recorded. `after` collects what is left to do once it has committed. */
export async function perform<T>(tx: Tx, settings: ActSettings, after: (() => void)[], work: (act: Act) => Promise<T>): Promise<T> {
  const { actor, world, requestId = null } = settings
  const now = world.now()
  const events: EventRecord[] = []
  const audits: AuditRecord[] = []
  const jobs: JobRequest[] = []
  let precondition = settings.precondition
  const act: Act = {
    tx,
    actor,
    now,
    requestId,
    run: <P extends object, R extends object>(made: Statement<P, R>, params: P) => tx.run(made, params),
    newId: world.newId,
    newSecret: world.newSecret,
    newBytes: world.newBytes,
    permit(policy, action, subject) {
      const permitted = policy.permit(actor, action, subject)
      if (precondition) requireMatch(precondition, subject.version)
      precondition = undefined
      return permitted
    },
    record: (event) => void events.push(event),
    audit: (entry) => void audits.push(entry),
    enqueue: (job) => void jobs.push(job),
    afterCommit: (then) => void after.push(then),
  }
  const result = await work(act)
  // An If-Match that was compared with nothing cannot hold; ignoring it would promise a check that nobody made.
  if (precondition) requireMatch(precondition, null)
  const by = { actorId: actor.userId, clientId: actor.clientId, at: now.toISOString() }
  if (events.length)
    await tx.run(insertEvents, { ...by, rows: JSON.stringify(events.map((event, position) => ({ id: world.newId(), position, ...event }))) })
  if (audits.length) {
    await tx.run(insertAudits, { ...by, requestId, rows: JSON.stringify(audits.map((entry) => ({ id: world.newId(), ...entry }))) })
  }
  if (jobs.length) {
    await tx.run(insertJobs, { at: by.at, rows: JSON.stringify(jobs.map((job) => ({ id: world.newId(), uniqueKey: null, payload: {}, ...job }))) })
  }
  return result
}

/** Behind `e`: this of who did it, unless nobody may learn that. */
const named = (of: SQL): SQL => sql`case when e.unnamed then null else ${of} end`

type By = { actorId: string | null; clientId: string | null; at: string; rows: string }

const insertEvents = statement<By, never>(
  'events_insert',
  (p) => sql`
  insert into events (id, type, subject_kind, subject_id, subject_version, scope_id, data, actor_id, client_id, occurred_at)
  select e.id, e.type, e."subjectKind", e."subjectId", e."subjectVersion", e."scopeId", e.data,
    ${named(p.actorId)}::uuid, ${named(p.clientId)}::text, ${p.at}::timestamptz
  from jsonb_to_recordset(${p.rows}::jsonb)
    as e(id uuid, type text, "subjectKind" text, "subjectId" uuid, "subjectVersion" int, "scopeId" uuid, data jsonb, position int, unnamed boolean)
  order by e.position`,
)

const insertAudits = statement<By & { requestId: string | null }, never>(
  'audit_insert',
  (p) => sql`
  insert into audit_entries (id, action, subject_kind, subject_id, reason, before, after, actor_id, client_id, request_id, occurred_at)
  select e.id, e.action, e."subjectKind", e."subjectId", e.reason, e.before, e.after,
    ${named(p.actorId)}::uuid, ${named(p.clientId)}::text, ${named(p.requestId)}::text, ${p.at}::timestamptz
  from jsonb_to_recordset(${p.rows}::jsonb)
    as e(id uuid, action text, "subjectKind" text, "subjectId" uuid, reason text, before jsonb, after jsonb, unnamed boolean)`,
)

const insertJobs = statement<{ at: string; rows: string }, never>(
  'jobs_insert',
  (p) => sql`
  insert into jobs (id, kind, unique_key, payload, run_at, attempts, created_at)
  select j.id, j.kind, j."uniqueKey", j.payload, j."runAt", 0, ${p.at}::timestamptz
  from jsonb_to_recordset(${p.rows}::jsonb) as j(id uuid, kind text, "uniqueKey" text, payload jsonb, "runAt" timestamptz)
  on conflict (unique_key)
  do update set run_at = excluded.run_at, payload = excluded.payload, attempts = 0, last_error = null, done_at = null`,
)
