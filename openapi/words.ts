import { type Scope, scopes } from '../src/platform/actor.ts'

/** What each scope is for, as a token's owner reads it. */
export const scopeWords: Record<Scope, string> = {
  'profile:read': 'read your profile, tokens and notifications',
  'profile:write': 'change your profile, make and revoke tokens',
  'users:write': 'invite people to have an account, for admins and portals for themselves',
  'clusters:read': 'read clusters and their teams',
  'clusters:write': 'change the clusters that you manage, ask to join a team',
  'groups:read': 'read groups, their members and agreements',
  'groups:write': 'found and lead groups, join and leave them',
  'meetings:read': 'read meetings, agendas, seats, reports and commitments',
  'meetings:write': 'plan and run meetings, take and give up seats, commit to next steps',
  'cases:read': 'read the cases that are for you, and what peers gave to them',
  'cases:write': 'bring cases, contribute to those of others, ask and answer for help',
  'practices:read': 'read practices and their evidence',
  'practices:write': 'write, review and promote practices',
  'experiences:read': 'read experiences',
  'experiences:write': 'record what you tried and confirm what others tried',
  'journeys:read': "read your clusters' journeys, and the tools",
  'journeys:write': 'walk journeys with your cluster',
  'insights:read': 'read how soon cases are answered',
  'flags:read': 'read the flags that you raised or decide',
  'flags:write': 'flag what you may read, and decide over flags where you moderate',
  'events:read': 'follow what changes, once events can be read: so far they are only stored',
  admin: "use an admin's rights; only admins can have it",
}

/** What each part of the API is about, in the order of the reference. A route's tag must be here. */
export const tagWords: Record<string, string> = {
  Me: 'You, as the owner of the token: profile, tokens, connections with portals, notifications and what waits for you.',
  Users: 'People with an account. Admins invite and suspend; everybody can leave and be forgotten.',
  Portals: "Partners' software, registered by admins: what it may do, for whom, its secrets, and what it did.",
  Topics: 'What all of it is about: a taxonomy of the problems that cluster managers have, of barriers and sectors, in five languages.',
  Clusters: 'Organisations of companies and institutions in one field and region. Validated ones are public.',
  'Cluster teams': "Who belongs to a cluster's team, asks to, or did. Managers decide; admins help out.",
  'Cluster validation': 'Whether a cluster is what it says: criteria, submissions, decisions.',
  Groups: 'Peer groups: what they are for, who may know of them, and their way from forming to archived.',
  Agreements: 'What the people of a group promise each other. Whoever has not accepted the one in force reads nothing yet.',
  Memberships: 'Users in groups: invited, asking, active, gone. Facilitators lead; whoever it concerns answers.',
  Meetings: 'Gatherings of a group, from the draft to the closing, and their agendas. Local time and time zone are the truth.',
  Registrations: 'Seats at meetings, waiting lists and offers, and who came.',
  Reports: 'What a meeting came to: its report, which the attendees approve, and its decisions.',
  Practices: 'What was done, where, with what result: good and bad practices, versioned, with the evidence of those who tried them.',
  'Practice review': 'From a draft to what readers see, and what becomes of it later.',
  'Practice visibility': 'Who sees a practice: its group, everybody signed in, everybody. Wider only with consent, narrower at once.',
  'Practice lineage': 'What a practice was adapted from, what was adapted from it, and where it was used.',
  Experiences: 'What clusters tried and what came of it; failures are worth as much as successes. Computed from them: the evidence on practices.',
  Journeys: 'One cluster walking one framework, such as internationalisation in seven steps. It may begin at any step.',
  Tools: 'Tools, instruments, funding schemes, guides, facts and figures, tied to steps and topics.',
  Search: 'One question to everything that you may see.',
  Cases: 'Specific problems that members bring to peers, from the draft to resolved or not. Whom a case keeps out finds none.',
  Contributions: 'What peers give to a case: questions, knowledge, experiences, feelings, hypotheses, suggestions, reflections; and what was useful.',
  'Help requests': 'Peers who were asked to help with a case, and what they said.',
  'Cases and practices': 'A case becomes a practice: with the words of those who consent, and of nobody else.',
  Insight: 'How soon cases are answered, helped and resolved, counting those that still wait; and which ones wait for a first answer.',
  Commitments:
    '"I will do X by D": made at a meeting, over a case or in front of a practice, reviewed by the next meetings, carried until it is closed.',
  Moderation: 'Flags on what people read here, with a reason, and what was decided. Who raised one is known to those who decide, and to nobody else.',
  Audit: 'Who changed rights, roles and visibility, and why. For admins.',
}

export const description = `Septet is an open API for **peer-learning groups**: five to nine people who bring specific problems to each other, meet, commit to next
steps, try them, and record what happened. What was tried becomes **evidence** for practices, and evidence is the next one's answer.

> problem → people → meeting → commitment → experience → evidence → the next one's answer

## Authentication

Send a token with every request: \`Authorization: Bearer {token}\`. Make personal access tokens with
\`POST /v1/me/personal-access-tokens\`; your first one comes with accepting your invitation. What you may do follows from the token's scope
**and** your role **and** the rule on the object. What you may not see does not exist for you: it is a 404, the same as for an id that was never given.

| scope | lets the token |
|---|---|
${scopes.map((scope) => `| \`${scope}\` | ${scopeWords[scope]} |`).join('\n')}

**Portals**, partners' software, act for a member who consented, or for themselves. For a member they can do what their registration, the member's consent and the
member's own rights all allow; for themselves they read what is public, listed or opened to them, and keep what they bring in under their own ids. Each operation
says which portals may call it. A token that is bound to a key (RFC 9449) is sent as \`Authorization: DPoP {token}\`, with a proof in the header \`DPoP\`.

## Errors

Every refusal is a problem (RFC 9457, \`application/problem+json\`) with a stable \`code\` from a [closed catalogue](/problems). Each operation lists the codes
that it can answer with. Branch on \`code\`, show \`detail\`, quote \`requestId\`.

\`\`\`json
{
  "type": "https://septet.example.org/problems/wrong-state",
  "title": "Not in this state",
  "status": 409,
  "code": "wrong-state",
  "detail": "This is closed; it must be forming or active for that.",
  "instance": "/v1/groups/0145a2b0-0000-7000-8003-000000000001",
  "requestId": "019c2d3e-4f50-7a61-8b72-9c83ad94be05",
  "allowedActions": ["reopen"]
}
\`\`\`

## Lists

A list answers \`{ "data": [...], "nextCursor": "..." }\` and a \`Link\` to the next page. Send \`nextCursor\` as \`cursor\`, with the same filters, until it is null.
\`limit\` is 1 to 100, 25 by default. Unknown parameters are refused, so that a misspelt filter never returns everything.

## Changing things

- **What you may do now** is in \`allowedActions\` of every object that you read by itself. An act that the object's state does not allow is a 409 that lists what is possible.
- **Retries are safe.** Send an \`Idempotency-Key\` with every POST that changes something: the same key and body get the same answer for 24 hours, with \`Idempotency-Replayed: true\`.
- **Nobody overwrites anybody.** Every object has a \`version\` and an \`ETag\`. Send it in \`If-Match\` to change just that version; else 412. Text that people edit together requires it (428).
- **PATCH** is a JSON merge patch (RFC 7396): what you leave out stays, null removes.
- **Your own ids.** Set \`externalId\` and address the object as \`ext:{yourId}\`. A \`PUT\` of a user, a cluster or a group to such an address makes it or brings it up to date.

## Conventions

Ids are UUIDv7. Instants (\`...At\`) are RFC 3339, taken with any offset and answered in UTC with milliseconds;
dates (\`...On\`) are \`YYYY-MM-DD\`. Languages are BCP 47, countries ISO 3166-1 alpha-2, time zones
IANA. Fields are added over time, never removed or redefined within \`/v1\`: ignore what you do not know. The \`RateLimit\` header tells what is left of your share;
after a 429 wait as long as \`Retry-After\` says.`

export const info = {
  title: 'Septet',
  summary: 'Peer-learning groups, and the evidence that comes out of them',
  description,
  contact: { name: 'Septet', url: 'https://septet.example.org' },
}

export const bearerWords = `A JWT signed with ES256 and checked as RFC8725 asks: algorithm, type, issuer, audience and times; revocation works at once.
The entries of a requirement are the scopes that the token needs.`
