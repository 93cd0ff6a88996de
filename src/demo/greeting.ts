import { clusters, type PersonKey, people, stuttgart } from './cast.ts'
import type { DemoToken } from './tokens.ts'

/**
 * What a newcomer reads: who is who, their tokens as shell variables, and three lines to paste. The tokens are a wall of text, so what one
 * looks for comes last, just above the prompt.
 */
export function demoGreeting(url: string, made: readonly DemoToken[], password: string | null): string {
  const rows = made.map(({ key, isAdmin }) => [key, people[key].displayName, isAdmin ? 'admin of the platform' : roleOf(key)])
  const widths = [0, 1].map((column) => Math.max(...rows.map((row) => row[column]!.length)))
  const table = rows.map(([key, name, role]) => `  ${key!.padEnd(widths[0]!)}  ${name!.padEnd(widths[1]!)}  ${role}`)
  const speaker = made.find(({ key }) => key === 'lea') ?? made[0]!
  return [
    'Demo data: the people and what they say are fictional.',
    '',
    ...table,
    '',
    'Until the next start anybody on this machine can act as them, with these tokens; what is made with one ends with it:',
    '',
    ...made.map(({ key, token }) => `  ${key}='${token}'`),
    '',
    `Try, line by line, as ${people[speaker.key].displayName}:`,
    '',
    `  T='${speaker.token}'`,
    ...curlLines(url, speaker.token),
    '',
    ...(password === null
      ? []
      : [`In a browser: ${url}/account/sign-in as ${people[speaker.key].email}, password ${password} (the same for all of them)`, '']),
    `Septet is at ${url}, its reference at ${url}/docs`,
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

/** Each works as it stands, as often as one likes: the Idempotency-Key makes the last one a replay, until the next start has other tokens. */
function curlLines(url: string, token: string): string[] {
  const bearer = `-H 'Authorization: Bearer ${token}'`
  const body = JSON.stringify({ name: 'My first script', scopes: ['profile:read', 'groups:read'] })
  const key = `my-first-token-${token.slice(-12)}`
  return [
    `  curl ${url}/v1/me ${bearer}`,
    `  curl '${url}/v1/practices?sort=-evidence&limit=5' ${bearer}`,
    `  curl -X POST ${url}/v1/me/personal-access-tokens ${bearer} -H 'Content-Type: application/json' -H 'Idempotency-Key: ${key}' -d '${body}'`,
  ]
}
