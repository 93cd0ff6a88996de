import { clusters, type PersonKey, people, stuttgart } from './cast.ts'
import type { DemoToken } from './tokens.ts'

/** What a newcomer reads: who is who, with tokens, and three lines to paste. */
export function demoGreeting(url: string, made: readonly DemoToken[]): string {
  const rows = made.map(({ key, isAdmin, token }) => [people[key].displayName, isAdmin ? 'admin of the platform' : roleOf(key), token])
  const widths = [0, 1].map((column) => Math.max(...rows.map((row) => row[column]!.length)))
  const table = rows.map(([name, role, token]) => `  ${name!.padEnd(widths[0]!)}  ${role!.padEnd(widths[1]!)}  ${token}`)
  return [
    'Demo data: the people and what they say are fictional. Until the next start anybody can act as them, from this machine, with these tokens:',
    '',
    ...table,
    '',
    'Try, line by line:',
    '',
    ...curlLines(url, made),
    '',
  ].join('\n')
}

function roleOf(key: PersonKey): string {
  const { cluster, role } = people[key]
  const member = Object.hasOwn(stuttgart.members, key) ? stuttgart.members[key as keyof typeof stuttgart.members] : undefined
  const inGroup = !member
    ? 'outside the group'
    : member.state === 'invited'
      ? 'invited'
      : member.agreed
        ? member.role
        : `${member.role}, yet to agree`
  return cluster && role ? `${inGroup}; ${role}, ${clusters[cluster].name}` : inGroup
}

/** Each works as it stands, as often as one likes: the Idempotency-Key makes the last one a replay. */
function curlLines(url: string, made: readonly DemoToken[]): string[] {
  const speaker = made.find(({ key }) => key === 'lea') ?? made[0]
  if (!speaker) return []
  const bearer = `-H 'Authorization: Bearer ${speaker.token}'`
  const body = JSON.stringify({ name: 'My first script', scopes: ['profile:read', 'groups:read'] })
  return [
    `  curl ${url}/v1/me ${bearer}`,
    `  curl '${url}/v1/practices?sort=-evidence&limit=5' ${bearer}`,
    `  curl -X POST ${url}/v1/me/personal-access-tokens ${bearer} -H 'Content-Type: application/json' -H 'Idempotency-Key: my-first-token' -d '${body}'`,
  ]
}
