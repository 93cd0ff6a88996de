import { hash } from 'node:crypto'
import { promisify } from 'node:util'
import { gzip } from 'node:zlib'
import type { FastifyInstance } from 'fastify'
import { unchanged } from './etag.ts'

/** Something that is the same for everybody for as long as the process lives. */
export interface ServedFile {
  url: string
  type: string
  headers?: Record<string, string>
  make(): Promise<Buffer>
}

interface Made {
  body: Buffer
  gzipped: Buffer
  tag: string
}

/** Serves a file, compressed for those who can take it. It is made when somebody first asks: most processes are never asked. */
export function serveFile(server: FastifyInstance, { url, type, headers = {}, make }: ServedFile): void {
  let made: Made | undefined
  server.get(url, async (request, reply) => {
    made ??= await compressed(await make())
    // Weak: the same for both encodings, which are not the same bytes.
    reply.headers({ 'cache-control': 'no-cache', vary: 'accept-encoding', ...headers, etag: `W/${made.tag}` })
    if (unchanged(request.headers['if-none-match'], made.tag)) return reply.code(304).send()
    reply.type(type)
    if (!/\bgzip\b/.test(request.headers['accept-encoding'] ?? '')) return reply.send(made.body)
    return reply.header('content-encoding', 'gzip').send(made.gzipped)
  })
}

async function compressed(body: Buffer): Promise<Made> {
  return { body, gzipped: await promisify(gzip)(body), tag: `"${hash('sha256', body, 'base64url')}"` }
}
