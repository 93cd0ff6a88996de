import { people } from '../../src/demo/cast.ts'
import type { Policy } from '../../src/platform/policy.ts'
import { generated, table } from './markdown.ts'
import { type Caller, callers, type Rights } from './measureRights.ts'

/** The same everywhere, and asserted: not worth a column. */
const alike: ReadonlySet<Caller> = new Set([
  'lacks the scope',
  'revoked token',
  'portal that lacks the scope',
  'suspended portal',
  'consent taken back',
  'bound token as bearer',
])
const shown = callers.filter((caller) => !alike.has(caller))

/** docs/rights.md: what everybody gets from every operation, as measured, and the rules that it follows from. */
export function rightsPage({ rows }: Rights, policies: readonly [string, Policy<string, never>][]): string {
  const tags = [...new Set(rows.map(({ route }) => route.tag))]
  const measured = tags.map((tag) => {
    const lines = rows
      .filter(({ route }) => route.tag === tag)
      .map(({ route, as, cells }) => [
        `\`${route.operationId}\``,
        route.access,
        as ? people[as].displayName : 'nobody',
        ...shown.map((caller) => cells[caller]),
      ])
    return `### ${tag}\n\n${table(['operation', 'scope', 'example', ...shown], lines)}\n`
  })
  const rules = policies.map(([name, policy]) => {
    const lines = Object.entries(policy.rules).map(([action, { who, provided, in: states }]) => [
      `\`${action}\``,
      who.says,
      provided?.says ?? '',
      states?.join(', ') ?? 'any',
    ])
    return `### ${name}\n\n${table(['action', 'who', 'provided', 'in'], lines)}\n`
  })
  return `${generated('the declarations, their examples and the policies')}
# Rights

## What everybody gets

Each operation's example (the one in the document) is called by everybody, from the same state. A refusal shows its status and code; a 404 is what is
invisible as well as what is missing. \`example\` names whose call it is. The people stand around one group: the outsider has nothing to do with it, the invited
one has not answered, the one who has not agreed is a member who did not accept the agreement, and the cluster's manager leads the member's cluster but is not
in the group. Who is kept out is a member too, of a cluster that the cases of the examples exclude; the unconsenting one contributed to a case, and said no to
a practice made of those words. The portal acts for itself; the member's portal acts for the member, who consented to everything, and gets what the member gets
but where no portal may act. With a token that lacks the scope it is always 403 \`missing-scope\`, also where only the consent lacks it; with a revoked token, of a
suspended portal, when the consent was taken back, or when a token that is bound to a key comes without a proof, it is always 401.

${measured.join('\n')}
## The rules

Who may do what to what they can see, and in which states. Whoever is not named gets 403; in another state it is 409 \`wrong-state\` with the actions that are
possible now.

${rules.join('\n')}`
}
