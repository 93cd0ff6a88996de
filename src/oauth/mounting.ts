import { IncomingMessage } from 'node:http'
import type { FastifyError, FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import type { World } from '../platform/clock.ts'
import type { Limiter } from '../platform/limits.ts'
import { placeOf } from '../platform/networks.ts'

/** The most that a form may have; the library's own limit. */
const maxBody = 56 * 1024
export const formType = 'application/x-www-form-urlencoded'

/** For whatever leaves here, page or not. A form leads on to where the portal is, so no policy names where forms may lead. */
export const answerHeaders = {
  'content-security-policy': "default-src 'none'; style-src 'unsafe-inline'; script-src 'self'; base-uri 'none'; frame-ancestors 'none'",
  'referrer-policy': 'no-referrer',
  'x-frame-options': 'DENY',
}

interface Guard {
  world: World
  limiter: Limiter
}

/** A part of the server in which requests are guarded as elsewhere, and refused in OAuth's words (RFC 6749, section 5.2). */
export function oauthScope(scope: FastifyInstance, { world, limiter }: Guard): void {
  scope.removeAllContentTypeParsers()
  scope.addContentTypeParser(formType, { parseAs: 'string', bodyLimit: maxBody }, (_request, body, done) => done(null, body))
  scope.addHook('onRequest', (request, reply, done) => {
    if (!mayPass(reply, limiter, placeOf(request.ip), world)) return
    if (request.method === 'POST' && !isForm(request)) return refuse(reply, 415, 'invalid_request', `Send ${formType}.`)
    if (Number(request.headers['content-length'] ?? 0) > maxBody) return refuse(reply, 413, 'invalid_request', 'The body is too large.')
    done()
  })
  scope.setErrorHandler((error: FastifyError, request, reply) => {
    const status = error.statusCode !== undefined && error.statusCode >= 400 ? error.statusCode : 500
    if (status >= 500) request.log.error({ err: error, requestId: request.id }, 'authorization server')
    if (status >= 500) return refuse(reply, status, 'server_error', 'Something went wrong on our side.')
    return refuse(reply, status, 'invalid_request', status === 413 ? 'The body is too large.' : 'The request cannot be read.')
  })
}

/** Takes a token from a bucket, or answers that there is none. */
export function mayPass(reply: FastifyReply, limiter: Limiter, key: string, world: World): boolean {
  const { remaining, wait } = limiter.take(key, world.now().getTime())
  reply.header('ratelimit-policy', limiter.policy)
  reply.header('ratelimit', `"default";r=${remaining};t=${wait || Math.ceil((limiter.burst - remaining) / limiter.perSecond)}`)
  if (wait === 0) return true
  reply.header('retry-after', String(wait))
  refuse(reply, 429, 'slow_down', `Too many requests. Wait ${wait} s.`)
  return false
}

export function refuse(reply: FastifyReply, status: number, error: string, description: string): void {
  void reply
    .code(status)
    .headers({ ...answerHeaders, 'cache-control': 'no-store' })
    .type('application/json')
    .send(JSON.stringify({ error, error_description: description }))
}

const isForm = ({ headers }: FastifyRequest) => {
  const type = headers['content-type']
  return type === undefined || type.split(';')[0]!.trim().toLowerCase() === formType
}

/** What a request says in its form, which is read as text, or else in its address. */
export const saidIn = ({ method, body, raw }: FastifyRequest): URLSearchParams =>
  new URLSearchParams(method === 'POST' ? ((body as string | null | undefined) ?? '') : /\?(.*)/s.exec(raw.url!)?.[1])

/** Whether a request says who sends it in a way that will be checked: the library looks at forms only, and takes what is empty for nothing. */
export const showsCredentials = ({ method, headers }: FastifyRequest, said: URLSearchParams): boolean =>
  method === 'POST' && Boolean(headers.authorization || said.get('client_secret') || said.get('client_assertion'))

/** The same request with another body. */
export function withBody(from: IncomingMessage, said: URLSearchParams): IncomingMessage {
  const body = said.toString()
  const { 'transfer-encoding': _, ...headers } = from.headers
  const request = new IncomingMessage(from.socket)
  Object.assign(request, {
    method: from.method,
    url: from.url,
    httpVersion: from.httpVersion,
    headers: { ...headers, 'content-length': String(Buffer.byteLength(body)) },
    complete: true, // else its end would be taken for a lost connection
  })
  request.push(body)
  request.push(null)
  return request
}
