import type { Json } from './schemas.ts'

const text = (maxLength: number, pattern: string) => ({ type: 'string', maxLength, pattern })

/** The header fields of answers, as components. */
export const headers = {
  RateLimit: {
    description: 'What is left of your token bucket and when it is full again, in seconds (draft-ietf-httpapi-ratelimit-headers-10).',
    schema: text(100, '^"default";r=\\d+;t=\\d+$'),
    example: '"default";r=299;t=1',
  },
  RateLimitPolicy: {
    description: 'The size of your token bucket, and the seconds in which an empty one fills (draft-ietf-httpapi-ratelimit-headers-10).',
    schema: text(100, '^"default";q=\\d+;w=\\d+$'),
    example: '"default";q=300;w=6',
  },
  RetryAfter: {
    description: 'How many seconds to wait before you ask again.',
    schema: { type: 'integer', format: 'int32', minimum: 0, maximum: 86_400 },
    example: 2,
  },
  RequestId: {
    description: 'The id of this request: your own `X-Request-Id` if you sent one, else ours. It is in our log.',
    schema: text(100, '^[\\w.:-]+$'),
    example: '019c2d3e-4f50-7a61-8b72-9c83ad94be05',
  },
  ETag: {
    description: 'Names this answer, its version first. Send it in `If-None-Match` to save an answer, in `If-Match` to change just this version.',
    schema: text(80, '^"\\d+\\.[\\w-]+"$'),
    example: '"3.kB0Wn2pXv1qA"',
  },
  Location: { description: 'Where the new object is.', schema: { type: 'string', format: 'uri-reference', maxLength: 2048 } },
  Link: {
    description: 'The next page, `rel="next"` (RFC 8288). Absent on the last.',
    schema: text(2600, '^<[^>]+>; rel="next"$'),
  },
  ContentLanguage: { description: 'The language of the labels in the answer.', schema: text(35, '^[A-Za-z0-9-]+$'), example: 'de' },
  Vary: { description: 'What of the request the answer depends on, beyond the address.', schema: text(100, '^[a-z-]+$'), example: 'accept-language' },
  IdempotencyReplayed: {
    description: 'Present when the key was used before: this is the answer that the first request got, and nothing was done again.',
    schema: { type: 'string', enum: ['true'] },
  },
  WwwAuthenticate: {
    description:
      'What is wrong with the token (RFC 6750), and where to learn how one gets a good one (RFC 9728). In the scheme `DPoP` where a proof of possession is wrong or missing (RFC 9449).',
    schema: text(600, '^(Bearer|DPoP) realm="septet".*$'),
    example: 'Bearer realm="septet", error="invalid_token", resource_metadata="https://septet.example.org/.well-known/oauth-protected-resource"',
  },
} satisfies Record<string, Json>

/** The header fields of requests, as components. */
export const requestHeaders = {
  IdempotencyKey: {
    name: 'Idempotency-Key',
    in: 'header',
    description: 'A fresh UUID for each thing that you want done, and the same one when you retry. The answer is kept for 24 hours.',
    schema: text(255, '^[\\x21-\\x7e]([\\x20-\\x7e]*[\\x21-\\x7e])?$'),
    example: '5f0c7a52-6f0e-4d0b-9c38-0d1f3c0c6a11',
  },
  AcceptLanguage: {
    name: 'Accept-Language',
    in: 'header',
    description: 'The languages that you read, the best first (RFC 9110). The parameter `language`, where there is one, goes before it.',
    schema: text(500, '^[\\x20-\\x7e]*$'),
    example: 'de-AT, de;q=0.9, en;q=0.5',
  },
  IfMatch: ifMatch(false),
  IfMatchRequired: ifMatch(true),
  IfNoneMatch: {
    name: 'If-None-Match',
    in: 'header',
    description: 'The ETag of the answer that you have. If it is still the answer, you get 304 and no body.',
    schema: text(1000, '^[^\\u0000]*$'),
  },
} satisfies Record<string, Json>

function ifMatch(required: boolean) {
  return {
    name: 'If-Match',
    in: 'header',
    ...(required && { required }),
    description: `The ETag of the object that the address names, as you read it. If somebody changed it since, nothing is done and you get 412.${
      required ? ' People edit this together, so it is required.' : ''
    }`,
    schema: text(1000, '^[^\\u0000]*$'),
  }
}
