import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import { type Catalogue, type Problem, problem } from './problems.ts'
import { refusalsFrom } from './refusals.ts'

/** What every request and answer has, whatever the route. */
export function guardRequests(server: FastifyInstance): void {
  server.decorateRequest('actor')
  // Merge patches (RFC 7396) have a media type of their own; their text is JSON.
  server.addContentTypeParser('application/merge-patch+json', { parseAs: 'string' }, server.getDefaultJsonParser('error', 'error'))
  server.removeContentTypeParser('text/plain')
  server.addHook('onRequest', (request, reply, done) => {
    reply
      .header('x-request-id', request.id)
      .header('x-content-type-options', 'nosniff')
      .header('cache-control', request.headers.authorization === undefined ? 'no-cache' : 'private, no-cache')
      .header('vary', 'Authorization, Accept, Origin')
    if (request.url.startsWith('/v1/') && !acceptsJson(request.headers.accept)) return done(problem('not-acceptable'))
    done()
  })
  server.addHook('onResponse', (request, reply, done) => {
    if (reply.elapsedTime > slowMs) {
      const { method, routeOptions, id: requestId } = request
      request.log.warn({ requestId, method, route: routeOptions.url, status: reply.statusCode, ms: Math.round(reply.elapsedTime) }, 'slow request')
    }
    done()
  })
}

/** Requests are counted elsewhere; a log line is for what somebody should look at. */
const slowMs = 1000

const acceptsJson = (accept: string | undefined) => accept === undefined || /(\*\/\*|application\/(\*|json|problem\+json))/i.test(accept)

/** Every refusal leaves as a problem of the catalogue, its type the address of its page; what nobody foresaw is logged and tells nothing. */
export function answerProblems(server: FastifyInstance, catalogue: Catalogue, publicUrl: string): void {
  const toProblem = refusalsFrom(catalogue)
  const refuse = (request: FastifyRequest, reply: FastifyReply, refusal: Problem) => {
    const { code, entry, extras } = refusal
    const { headers = {}, ...members } = extras
    return reply
      .code(entry.status)
      .headers(headers)
      .type('application/problem+json')
      .send(
        JSON.stringify({
          type: `${publicUrl}/problems/${code}`,
          title: entry.title,
          status: entry.status,
          code,
          instance: request.url.slice(0, 2000),
          requestId: request.id,
          ...members,
        }),
      )
  }
  server.setErrorHandler((error, request, reply) => {
    const refusal = toProblem(error)
    if (refusal.entry.status >= 500) request.log.error({ err: error, requestId: request.id }, refusal.code)
    return refuse(request, reply, refusal)
  })
  server.setNotFoundHandler((request, reply) => {
    const methods = (['GET', 'POST', 'PUT', 'PATCH', 'DELETE'] as const).filter((method) =>
      server.findRoute({ method, url: request.url.split('?')[0]! }),
    )
    return refuse(
      request,
      reply,
      methods.length > 0
        ? problem('method-not-allowed', {
            detail: `There is ${methods.join(', ')} here, and no ${request.method}.`,
            headers: { allow: methods.join(', ') },
          })
        : problem('not-found', 'There is no such path. The reference at /docs lists all of them.'),
    )
  })
}

/** A caller's own request id is kept when it is harmless to log. */
export const requestIdOf = (header: string | string[] | undefined): string | undefined =>
  typeof header === 'string' && /^[\w.:-]{8,100}$/.test(header) ? header : undefined
