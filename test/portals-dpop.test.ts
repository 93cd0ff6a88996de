import { hash } from 'node:crypto'
import { openHouse } from './support/house.ts'
import { aGrant, aKey, aPortal, portalToken } from './support/portals.ts'
import t from './support/tap.ts'

const house = await openHouse(t)
const { anonymous, clock } = house
const scopes = ['profile:read', 'groups:read'] as const
const me = 'https://septet.example.org/v1/me'
const key = await aKey()
const portalId = await aPortal(house, { scopes })
const grantId = await aGrant(house, portalId, 'lea', scopes)
const bound = await portalToken(house, { portalId, person: 'lea', grantId, scopes, jkt: key.jkt })

const now = () => Math.floor(clock.now.getTime() / 1000)
let proofs = 0
const claims = (more: object = {}) => ({
  htm: 'GET',
  htu: me,
  iat: now(),
  jti: `proof-${++proofs}`,
  ath: hash('sha256', bound, 'base64url'),
  ...more,
})
const ask = (proof: string | undefined, token = bound, path = '/v1/me') =>
  anonymous.get(path, { headers: { authorization: `DPoP ${token}`, ...(proof !== undefined && { dpop: proof }) } })
const refused = {
  status: 401,
  body: { code: 'unauthenticated' },
  headers: { 'www-authenticate': /^DPoP realm="septet", error="invalid_dpop_proof", algs="ES256 / },
}

t.test('a token that is bound to a key works with a proof that the sender holds it', async (t) => {
  t.match(await ask(await key.prove(claims())), { status: 200, body: { displayName: 'Léa Laurent' } })
  t.match(
    await ask(await key.prove(claims({ htu: 'HTTPS://Septet.example.org:443/v1/me?x=1#y' }))),
    { status: 200 },
    'addresses are compared in one spelling',
  )
  t.match(await ask(await key.prove(claims({ htu: 'https://septet.example.org/v1/groups' })), bound, '/v1/groups?limit=1'), { status: 200 })
})

t.test('sent as plain bearer it is refused', async (t) => {
  t.match(await house.bearing(bound).get('/v1/me'), { status: 401, headers: { 'www-authenticate': /^DPoP .*error="invalid_token"/ } })
})

const other = await aKey()
const bad: Record<string, () => Promise<string | undefined>> = {
  'no proof': async () => undefined,
  'no JWT': async () => 'x.y.z',
  'two proofs': async () => `${await key.prove(claims())}, ${await key.prove(claims())}`,
  'another method': () => key.prove(claims({ htm: 'POST' })),
  'another address': () => key.prove(claims({ htu: 'https://septet.example.org/v1/groups' })),
  'another server': () => key.prove(claims({ htu: 'https://evil.example.org/v1/me' })),
  'another token': () => key.prove(claims({ ath: hash('sha256', 'another', 'base64url') })),
  'no token': () => key.prove(claims({ ath: undefined })),
  'no id': () => key.prove(claims({ jti: undefined })),
  'a proof made too long ago': () => key.prove(claims({ iat: now() - 61 })),
  'a proof made in the future': () => key.prove(claims({ iat: now() + 61 })),
  'a proof without its time': () => key.prove(claims({ iat: undefined })),
  'another key': () => other.prove(claims()),
  'another type': () => key.prove(claims(), { typ: 'JWT' }),
  'a signature that is not of the key shown': () => other.prove(claims(), { jwk: undefined }),
}
for (const [what, proof] of Object.entries(bad)) {
  t.test(`a proof is refused: ${what}`, async (t) => t.match(await ask(await proof()), refused))
}

t.test('a proof holds once', async (t) => {
  const proof = await key.prove(claims())
  t.equal((await ask(proof)).status, 200)
  t.match(await ask(proof), { ...refused, body: { detail: 'The proof was used before.' } })
  clock.forward(59_000)
  t.match(await ask(proof), { ...refused, body: { detail: 'The proof was used before.' } })
  clock.forward(62_000)
  t.match(await ask(proof), { ...refused, body: { detail: 'The proof was made at another time.' } })
})

t.test('a token that is bound to no key is no DPoP token', async (t) => {
  const plain = await portalToken(house, { portalId, person: 'lea', grantId, scopes })
  const answer = await ask(await key.prove(claims({ ath: hash('sha256', plain, 'base64url') })), plain)
  t.match(answer, { status: 401, headers: { 'www-authenticate': /^DPoP .*error="invalid_token"/ } })
})

t.test('a portal that requires it is taken with bound tokens only', async (t) => {
  const strict = await aPortal(house, { scopes, requiresDpop: true })
  const plain = await portalToken(house, { portalId: strict, scopes })
  t.match(await house.bearing(plain).get('/v1/groups'), { status: 401, headers: { 'www-authenticate': /^DPoP .*error="invalid_token"/ } })
  const token = await portalToken(house, { portalId: strict, scopes, jkt: key.jkt })
  const proof = await key.prove(claims({ htu: 'https://septet.example.org/v1/groups', ath: hash('sha256', token, 'base64url') }))
  t.equal((await ask(proof, token, '/v1/groups')).status, 200)
})

t.test('clients learn where tokens come from', async (t) => {
  const { headers } = await anonymous.get('/v1/me')
  const address = /^Bearer realm="septet", resource_metadata="([^"]+)"$/.exec(headers['www-authenticate']!)![1]!
  t.equal(address, 'https://septet.example.org/.well-known/oauth-protected-resource')
  t.match(await anonymous.get(new URL(address).pathname), {
    status: 200,
    body: {
      resource: 'https://septet.example.org',
      authorization_servers: ['https://septet.example.org'],
      bearer_methods_supported: ['header'],
      dpop_signing_alg_values_supported: ['ES256', 'EdDSA', 'Ed25519'],
    },
  })
  t.match(await house.as('lea', ['groups:read']).get('/v1/me'), {
    headers: { 'www-authenticate': /error="insufficient_scope", scope="profile:read", resource_metadata=/ },
  })
})
