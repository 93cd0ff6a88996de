import { sql } from 'drizzle-orm'
import type { z } from 'zod'
import { type Bearer, personalClient, type Standing } from '../oauth/bearer.ts'
import type { Claims } from '../oauth/signatures.ts'
import type { Act } from '../platform/act.ts'
import type { Actor } from '../platform/actor.ts'
import type { World } from '../platform/clock.ts'
import type { Database } from '../platform/database.ts'
import { firstOf, keyset, type Listed, type PageQuery, startOf } from '../platform/pages.ts'
import { problem } from '../platform/problems.ts'
import { lockRow } from '../platform/rows.ts'
import { type Runner, statement, statements, utc } from '../platform/sql.ts'
import { tokenEvent } from './events.ts'
import { userProblem } from './problems.ts'
import { holdUser } from './queries.ts'
import { personalAccessTokens } from './tables.ts'
import type { CreateToken } from './views.ts'

const dayMs = 24 * 60 * 60 * 1000

/**
 * Makes a personal access token for a user. Nobody can hand on what they do not hold themselves: no scope that the asking token lacks, and
 * no day beyond it. With the asking token what it made is revoked.
 */
export async function createToken(
  act: Act,
  bearer: Bearer,
  userId: string,
  input: z.output<typeof CreateToken>,
): Promise<{ tokenId: string; token: string }> {
  const lacking = input.scopes.find((scope) => !mayGive(act.actor, scope))
  if (lacking) {
    throw userProblem('scope-not-held', {
      errors: [{ pointer: `/scopes/${input.scopes.indexOf(lacking)}`, code: 'scope-not-held', detail: `You do not hold ${lacking}.` }],
    })
  }
  return mintToken(act, bearer, userId, input, await holdParent(act, userId))
}

interface Parent {
  id: string
  expiresAt: Date
}

/**
 * The asking token; until this transaction ends it is not revoked. A token may live a second longer in the memory of a process: it makes no
 * more. Null where the user asks from a signed-in browser.
 */
async function holdParent(act: Act, userId: string): Promise<Parent | null> {
  const status = await holdUser(act, userId)
  if (act.actor.tokenId === null && status === 'active') return null
  const [parent] = await act.run(standingParent, { tokenId: act.actor.tokenId, userId })
  if (!parent) throw problem('unauthenticated')
  return parent
}

const standingParent = statement<{ tokenId: string | null; userId: string }, Parent>(
  'token_parent',
  (p) => sql`
  select t.id, t.expires_at as "expiresAt" from personal_access_tokens t
  where t.id = ${p.tokenId}::uuid and t.user_id = ${p.userId}::uuid and t.revoked_at is null`,
)

const mayGive = (actor: Actor, scope: string) => actor.kind === 'system' || (actor.scopes.has(scope) && (scope !== 'admin' || actor.isAdmin))

/** Stores and signs a token without asking who may: for the first token of somebody new, and for operators. */
export async function mintToken(
  act: Act,
  bearer: Bearer,
  userId: string,
  input: { name: string; scopes: readonly string[]; expiresInDays: number },
  parent: Parent | null = null,
): Promise<{ tokenId: string; token: string }> {
  const tokenId = act.newId()
  const asked = act.now.getTime() + input.expiresInDays * dayMs
  const expiresAt = new Date(Math.min(asked, parent?.expiresAt.getTime() ?? asked))
  await act.tx.orm
    .insert(personalAccessTokens)
    .values({ id: tokenId, userId, parentId: parent?.id ?? null, name: input.name, scopes: [...input.scopes], createdAt: act.now, expiresAt })
  tokenEvent(act, 'created', { id: tokenId, version: 1 })
  act.audit({
    action: 'personal_access_token.created',
    subjectKind: 'personal_access_token',
    subjectId: tokenId,
    after: { userId, scopes: input.scopes },
  })
  const sign = await bearer.signer(act)
  const token = sign({
    sub: userId,
    client_id: personalClient,
    scope: input.scopes.join(' '),
    jti: tokenId,
    iat: Math.floor(act.now.getTime() / 1000),
    exp: Math.floor(expiresAt.getTime() / 1000),
  })
  return { tokenId, token }
}

/**
 * Revokes one of the user's own tokens, and those that it made; they stop working at once. Revoking twice is the same as once. Behind the
 * user's lock, which every new token waits for: none is made meanwhile by a token that goes.
 */
export async function revokeToken(act: Act, bearer: Bearer, userId: string, tokenId: string): Promise<void> {
  await lockRow(act, 'users', userId)
  await getToken(act, userId, tokenId)
  for (const { id } of await act.run(revokeLine, { tokenId, at: act.now.toISOString() })) {
    act.afterCommit(() => bearer.forget(id))
    tokenEvent(act, 'revoked', { id, version: 2 })
    act.audit({ action: 'personal_access_token.revoked', subjectKind: 'personal_access_token', subjectId: id })
  }
}

const revokeLine = statement<{ tokenId: string; at: string }, { id: string }>(
  'token_revoke_line',
  (p) => sql`
  with recursive line as (
    select t.id from personal_access_tokens t where t.id = ${p.tokenId}::uuid
    union all select t.id from personal_access_tokens t join line on t.parent_id = line.id
  )
  update personal_access_tokens set revoked_at = ${p.at}::timestamptz where id in (select id from line) and revoked_at is null returning id`,
)

const tokenView = sql`json_build_object('id', t.id, 'name', t.name, 'scopes', t.scopes, 'createdAt', ${utc(sql`t.created_at`)},
  'expiresAt', ${utc(sql`t.expires_at`)}, 'lastUsedAt', ${utc(sql`t.last_used_at`)}, 'revokedAt', ${utc(sql`t.revoked_at`)})::text`

export async function getToken(db: Runner, userId: string, tokenId: string): Promise<string> {
  const [row] = await db.run(tokenById, { userId, tokenId })
  if (!row) throw problem('not-found')
  return row.view
}

const tokenById = statement<{ userId: string; tokenId: string }, { view: string }>(
  'token_by_id',
  (p) => sql`
  select ${tokenView} as view from personal_access_tokens t where t.id = ${p.tokenId}::uuid and t.user_id = ${p.userId}::uuid`,
)

/** A page of a user's own tokens, newest first, the revoked and expired ones too. */
export const listTokens = (db: Runner, userId: string, query: PageQuery): Promise<Listed[]> => {
  const start = startOf('tokens', query)
  return db.run(tokensPage(start.id === null ? 'first' : 'next'), { userId, ...start })
}

const tokensPage = statements<'first' | 'next', { userId: string; limit: number; key: string | null; id: string | null }, Listed>(
  'tokens_page',
  (p, shape) => {
    const order = keyset(sql`t.created_at`, sql`t.id`, 'timestamptz', 'desc', p, shape === 'next')
    return firstOf(
      p,
      sql`select ${tokenView} as view, ${order.cursor} as cursor from personal_access_tokens t
      where t.user_id = ${p.userId}::uuid and ${order.after} ${order.order}`,
    )
  },
)

/** Whether a personal access token still stands, and notes that it was used (to the minute, so that reading stays cheap). */
export const standingOfPersonalTokens =
  (db: Database, world: World) =>
  async (claims: Claims): Promise<Standing> => {
    const now = world.now().toISOString()
    const [row] = await db.run(standing, { tokenId: claims.jti, userId: claims.sub })
    if (!row) return null
    if (row.lastUsedAt === null || row.lastUsedAt.getTime() < world.now().getTime() - 60_000) await db.run(touch, { tokenId: claims.jti, now })
    return { isAdmin: row.isAdmin }
  }

const standing = statement<{ tokenId: string; userId: string }, { isAdmin: boolean; lastUsedAt: Date | null }>(
  'token_standing',
  (p) => sql`
  select u.platform_role = 'admin' as "isAdmin", t.last_used_at as "lastUsedAt"
  from personal_access_tokens t join users u on u.id = t.user_id
  where t.id = ${p.tokenId}::uuid and u.id = ${p.userId}::uuid and t.revoked_at is null and u.status = 'active'`,
)

const touch = statement<{ tokenId: string; now: string }, never>(
  'token_touch',
  (p) => sql`
  update personal_access_tokens set last_used_at = ${p.now}::timestamptz where id = ${p.tokenId}::uuid`,
)
