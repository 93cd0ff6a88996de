import type { FastifyInstance, FastifyRequest } from 'fastify'

/**
 * Lets apps in browsers call the API from these origins. Nobody is known by a cookie there, so an origin that is allowed gets no more than the
 * token that it sends.
 */
export function allowOrigins(server: FastifyInstance, allowed: (origin: string) => Promise<boolean>): void {
  server.addHook('onRequest', async (request, reply) => {
    const { origin } = request.headers
    if (origin === undefined || !request.url.startsWith('/v1/') || !(await allowed(origin))) return
    reply.header('access-control-allow-origin', origin).header('access-control-expose-headers', exposed)
    if (isPreflight(request)) return reply.code(204).headers(preflighted).send()
  })
}

const isPreflight = ({ method, headers }: FastifyRequest) => method === 'OPTIONS' && headers['access-control-request-method'] !== undefined

const methods = 'GET, HEAD, POST, PUT, PATCH, DELETE'
const accepted = 'Authorization, DPoP, Content-Type, Accept, Accept-Language, Idempotency-Key, If-Match, If-None-Match, X-Request-Id'
const exposed = 'ETag, Link, Location, RateLimit, RateLimit-Policy, Retry-After, WWW-Authenticate, X-Request-Id, Idempotency-Replayed'

const preflighted = { 'access-control-allow-methods': methods, 'access-control-allow-headers': accepted, 'access-control-max-age': '3600' }
