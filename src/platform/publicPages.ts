import { readFile } from 'node:fs/promises'
import { sql } from 'drizzle-orm'
import type { FastifyInstance } from 'fastify'
import type { Database } from './database.ts'
import { serveFile } from './files.ts'
import { type Catalogue, type ProblemEntry, problem } from './problems.ts'
import { projectFile } from './root.ts'
import { statement } from './sql.ts'

interface PublicPagesSettings {
  db: Database
  catalogue: Catalogue
  jwks(): Promise<unknown>
  /** What clients learn of this API before they have a token (RFC 9728). */
  resource: Record<string, unknown>
}

/** What is served outside `/v1`: health, keys, the document, and a page for each problem. */
export function publicPages(server: FastifyInstance, { db, catalogue, jwks, resource }: PublicPagesSettings): void {
  server.get('/', (_request, reply) => reply.redirect('/docs', 302))
  server.get('/livez', (_request, reply) => reply.send({ status: 'ok' }))
  server.get('/readyz', async (_request, reply) => {
    await db.run(ping, {})
    return reply.send({ status: 'ok' })
  })
  const forEverybody = { 'cache-control': 'public, max-age=300', 'access-control-allow-origin': '*' }
  server.get('/.well-known/jwks.json', async (_request, reply) => reply.headers(forEverybody).send(await jwks()))
  server.get('/.well-known/oauth-protected-resource', (_request, reply) => reply.headers(forEverybody).send(resource))

  serveFile(server, { url: '/openapi.json', type: 'application/json; charset=utf-8', make: () => readFile(projectFile('openapi/openapi.json')) })

  server.get('/problems', (_request, reply) => reply.type('text/html; charset=utf-8').headers(pageHeaders).send(indexPage(catalogue)))
  server.get<{ Params: { code: string } }>('/problems/:code', (request, reply) => {
    const entry = Object.hasOwn(catalogue, request.params.code) ? catalogue[request.params.code] : undefined
    if (!entry) throw problem('not-found')
    return reply.type('text/html; charset=utf-8').headers(pageHeaders).send(problemPage(request.params.code, entry))
  })
}

const ping = statement<object, object>('ping', () => sql`select 1`)

const pageHeaders = {
  'content-security-policy': "default-src 'none'; style-src 'unsafe-inline'; frame-ancestors 'none'",
  'referrer-policy': 'no-referrer',
}

const layout = (title: string, body: string) => `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>${escape(title)}</title>
<meta name="viewport" content="width=device-width, initial-scale=1"><style>body{font:16px/1.6 system-ui,sans-serif;max-width:42rem;margin:3rem auto;padding:0 1rem;color:#1b1f24;background:#fff}
code{background:#eef1f4;padding:.1em .3em;border-radius:4px}a{color:#0a57c2}@media(prefers-color-scheme:dark){body{color:#e6e9ec;background:#14171a}code{background:#262b31}a{color:#7db4ff}}</style></head>
<body><main>${body}</main></body></html>`

const problemPage = (code: string, entry: ProblemEntry) =>
  layout(
    entry.title,
    `<p><a href="/problems">All problems</a></p>
<h1>${escape(entry.title)}</h1><p><code>${entry.status}</code> <code>${escape(code)}</code></p>
<h2>When</h2><p>${marked(entry.when)}</p><h2>What to do</h2><p>${marked(entry.remedy)}</p>`,
  )

const indexPage = (catalogue: Catalogue) =>
  layout(
    'Problems',
    `<h1>Problems</h1><p>Every refusal of this API is one of these (RFC 9457).</p><ul>${Object.entries(catalogue)
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([code, entry]) => `<li><a href="/problems/${code}"><code>${code}</code></a> ${entry.status}: ${escape(entry.title)}</li>`)
      .join('')}</ul>`,
  )

const escape = (text: string) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;')
const marked = (text: string) => escape(text).replaceAll(/`([^`]+)`/g, '<code>$1</code>')
