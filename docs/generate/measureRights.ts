import type { Example, Examples } from '../../openapi/examples/example.ts'
import { call } from '../../openapi/recording.ts'
import { type PersonKey, people } from '../../src/demo/cast.ts'
import { scopes as allScopes } from '../../src/platform/actor.ts'
import type { Route } from '../../src/platform/route.ts'
import type { House, Reply } from '../../test/support/house.ts'
import type { Stage } from '../../test/support/stage.ts'
import { type PortalCaller, type PortalTokens, portalCallers, portalFaults, registerPortalCallers } from './portalCallers.ts'

/** Everybody who may stand at the door, from nobody to the admin, then those who have the right person's name, but no good token, and portals. */
export const callers = [
  'anonymous',
  'outsider',
  'invited',
  'not agreed',
  'member',
  'observer',
  'facilitator',
  "cluster's manager",
  'kept out',
  'unconsenting',
  'admin',
  'lacks the scope',
  'revoked token',
  ...portalCallers,
] as const

export type Caller = (typeof callers)[number]

const persons: Partial<Record<Caller, PersonKey>> = {
  outsider: 'nina',
  invited: 'milo',
  'not agreed': 'ines',
  member: 'lea',
  observer: 'otto',
  facilitator: 'petra',
  "cluster's manager": 'marta',
  'kept out': 'tomasz',
  unconsenting: 'bruno',
  admin: 'ada',
}

/** What one operation's example call gets from each caller: `200`, `403 forbidden`... An empty cell: there is no such caller. */
export interface RightsRow {
  route: Route
  as: PersonKey | null
  cells: Record<Caller, string>
}

export interface Rights {
  rows: RightsRow[]
  /** What must never be, and was: a door that stood open, a refusal that changed or told something. */
  faults: string[]
}

/** Makes every example's call as everybody, each in a scene of its own. */
export async function measureRights(stage: Stage, examples: Examples): Promise<Rights> {
  const revoked = await revokedToken(stage.house)
  const portalTokens = await registerPortalCallers(stage.house)
  const textsNow = await storedTexts(stage.house)
  const faults: string[] = []
  const rows: RightsRow[] = []
  for (const route of stage.house.app.routes) {
    await stage.scene(async () => {
      const example = await examples[route.operationId]!(stage.house)
      const measured = { stage, route, example, texts: await textsNow(), revoked, portalTokens, missing: new Set<string>() }
      const untouched = await stage.house.fingerprint()
      const cells = {} as Record<Caller, string>
      for (const caller of callers) {
        // Only what succeeded is undone: refusals may stay, since they leave nothing.
        const knocked = await stage
          .attempt(
            () => knock(measured, caller),
            ({ refused }) => refused,
          )
          .catch(failed)
        cells[caller] = knocked.cell
        const found = isPortal(caller) ? [...knocked.faults, ...portalFaults(caller, route, cells)] : knocked.faults
        faults.push(...found.map((fault) => `${route.operationId} as ${caller}: ${fault}`))
      }
      if ((await stage.house.fingerprint()) !== untouched) faults.push(`${route.operationId}: a refusal changed something`)
      rows.push({ route, as: example.as, cells })
    })
  }
  return { rows, faults }
}

const failed = (error: Error): Knocked => ({ cell: 'failed', refused: false, faults: [error.message] })

interface Measured {
  stage: Stage
  route: Route
  example: Example
  texts: readonly string[]
  revoked: string
  portalTokens: PortalTokens
  /** What a missing id was answered with. */
  missing: Set<string>
}

interface Knocked {
  cell: string
  refused: boolean
  faults: string[]
}

async function knock(measured: Measured, caller: Caller): Promise<Knocked> {
  const { stage, route, example } = measured
  const token = await tokenOf(measured, caller)
  if (token === undefined) return { cell: '', refused: true, faults: [] }
  const reply = await call(stage.house, route, example, { token })
  const faults = doorFaults(route, caller, reply)
  if (reply.status < 300) return { cell: String(reply.status), refused: false, faults }
  if ([401, 403, 404].includes(reply.status)) {
    const body = JSON.stringify({ ...reply.body, instance: '' })
    for (const text of measured.texts) if (body.includes(text)) faults.push(`the refusal ${reply.status} tells ${JSON.stringify(text)}`)
  }
  if (reply.status === 404 && route.params) faults.push(...(await differsFromMissing(measured, token, reply)))
  return { cell: reply.status === 404 ? '404' : `${reply.status} ${reply.body?.code}`, refused: true, faults }
}

const isPortal = (caller: Caller): caller is PortalCaller => portalCallers.some((portal) => portal === caller)

/** Undefined where this caller cannot be: no scope to lack. */
async function tokenOf({ stage, route, example, revoked, portalTokens }: Measured, caller: Caller): Promise<string | null | undefined> {
  const { house } = stage
  if (isPortal(caller)) return portalTokens(caller, { route, as: example.as })
  if (caller === 'anonymous') return null
  if (caller === 'revoked token') return revoked
  if (caller !== 'lacks the scope') return house.tokenOf(persons[caller]!)
  if (route.access === 'public' || route.access === 'signed-in') return undefined
  const held = allScopes.filter((scope) => scope !== route.access && (scope !== 'admin' || example.as === 'ada'))
  return house.tokenOf(example.as ?? 'lea', held)
}

/** What holds of every operation, whatever its room says. */
function doorFaults(route: Route, caller: Caller, { status, body }: Reply): string[] {
  if (status >= 500) return [`answered ${status}`]
  const expected = (wanted: string) => (`${status} ${body?.code}` === wanted ? [] : [`answered ${status} ${body?.code}, not ${wanted}`])
  if (route.access === 'public') return []
  if (caller === 'anonymous' && !route.anonymousToo) return expected('401 unauthenticated')
  if (caller === 'revoked token') return expected('401 unauthenticated')
  if (caller === 'lacks the scope') return expected('403 missing-scope')
  if (caller === 'kept out' && route.access !== 'admin' && /:(caseId|contributionId|helpRequestId|practiceDraftId|consentId)/.test(route.path))
    return status === 404 ? [] : expected('404 not-found')
  return []
}

/** The invisible and the missing answer alike, to the byte. Nearly always to everybody alike, too, so few have to be asked. */
async function differsFromMissing({ stage, route, example, missing }: Measured, token: string | null, invisible: Reply): Promise<string[]> {
  const comparable = ({ text }: Reply) => text.replace(/"instance":"[^"]*"/, '').replace(/"requestId":"[^"]*"/, '')
  if (missing.has(comparable(invisible))) return []
  const params = Object.fromEntries(
    Object.keys(example.params ?? {}).map((name, at) => [name, `0145a2b0-ffff-7fff-8fff-${String(at).padStart(12, '0')}`]),
  )
  const reply = await call(stage.house, route, { ...example, params }, { token })
  missing.add(comparable(reply))
  return missing.has(comparable(invisible)) ? [] : [`a missing id answers ${reply.text}, the invisible one ${invisible.text}`]
}

async function revokedToken(house: House): Promise<string> {
  const lea = house.as('lea')
  const { body } = await lea.post('/v1/me/personal-access-tokens', { name: 'Revoked', scopes: allScopes.filter((scope) => scope !== 'admin') })
  await lea.delete(`/v1/me/personal-access-tokens/${body.id}`)
  return body.token
}

/**
 * Gives every text that people wrote and that is stored at the time, names and addresses included. What was stored at first is read once; after
 * that only rows that are newer, by the transaction that wrote them.
 */
async function storedTexts(house: House): Promise<() => Promise<string[]>> {
  const tables = await house.rows<{ name: string }>(
    `select relname as name from pg_class where relkind = 'r' and relnamespace = 'public'::regnamespace`,
  )
  const newer = tables
    .map(({ name }) => `select to_jsonb(x) as row, xmin::text::bigint as written from "${name}" x where xmin::text::bigint > $1`)
    .join(' union all ')
  const textsSince = async (transaction: number) => {
    const rows = await house.rows<{ row: unknown; written: number }>(newer, [transaction])
    const texts = rows.flatMap(({ row }) => textsIn(row)).filter((text) => text.length > 5 && /\S[ @]\S/.test(text))
    return { texts, last: rows.reduce((last, { written }) => Math.max(last, written), transaction) }
  }
  const first = await textsSince(0)
  const always = [...Object.values(people).flatMap(({ displayName, email }) => [displayName, email]), ...first.texts]
  return async () => [...new Set([...always, ...(await textsSince(first.last)).texts])]
}

function textsIn(value: unknown): string[] {
  if (typeof value === 'string') return [value]
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(textsIn) : []
}
