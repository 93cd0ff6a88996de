import { hash } from 'node:crypto'
import { promisify } from 'node:util'
import { gzip } from 'node:zlib'
import fastify, { type FastifyInstance } from 'fastify'

interface File {
  type: string
  body: Buffer
  gzipped: Buffer
  etag: string
}

/**
 * The reference at `/docs`, drawn in the browser from `/openapi.json`. Everything comes from this server: no script, font or proxy of
 * anybody else, and a policy that would refuse them.
 */
export function docsPage(server: FastifyInstance): void {
  serve(server, '/docs', 'text/html; charset=utf-8', async () => Buffer.from(page))
  serve(server, '/docs/scalar.js', 'text/javascript; charset=utf-8', scalarBundle)
  serve(server, '/docs/start.js', 'text/javascript; charset=utf-8', async () => Buffer.from(start))
}

/** Made when somebody first asks for it: most processes never do, and the bundle is large. */
function serve(server: FastifyInstance, url: string, type: string, make: () => Promise<Buffer>): void {
  let making: Promise<File> | undefined
  server.get(url, async (request, reply) => {
    const file = await (making ??= fileOf(type, make()))
    reply.headers({ ...pageHeaders, etag: file.etag })
    if (request.headers['if-none-match'] === file.etag) return reply.code(304).send()
    reply.type(file.type)
    if (!/\bgzip\b/.test(request.headers['accept-encoding'] ?? '')) return reply.send(file.body)
    return reply.header('content-encoding', 'gzip').send(file.gzipped)
  })
}

async function fileOf(type: string, making: Promise<Buffer>): Promise<File> {
  const body = await making
  return { type, body, gzipped: await promisify(gzip)(body), etag: `"${hash('sha256', body, 'base64url')}"` }
}

/** The plugin keeps the bundle to itself, so a private instance is asked for it: page, scripts and headers stay ours, and none is inline. */
async function scalarBundle(): Promise<Buffer> {
  const { default: scalar } = await import('@scalar/fastify-api-reference')
  const inner = fastify()
  await inner.register(scalar, { routePrefix: '/s', configuration: { url: '/' } })
  const { rawPayload } = await inner.inject('/s/js/scalar.js')
  await inner.close()
  return rawPayload
}

const page = `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>Septet API</title>
<link rel="icon" href="data:,">
</head>
<body>
<div id="app"></div>
<script src="docs/scalar.js"></script>
<script src="docs/start.js"></script>
</body>
</html>
`

const settings = {
  url: '/openapi.json',
  withDefaultFonts: false,
  telemetry: false,
  agent: { disabled: true, hideAddApi: true },
  mcp: { disabled: true },
  showDeveloperTools: 'never',
  persistAuth: false,
  hideClientButton: true,
  proxyUrl: '',
  documentDownloadType: 'json',
}

const start = `Scalar.createApiReference('#app', ${JSON.stringify(settings)})\n`

const pageHeaders = {
  'cache-control': 'no-cache',
  'content-security-policy': [
    "default-src 'none'",
    "script-src 'self'",
    "style-src 'self' 'unsafe-inline'", // the reference sets styles from its script
    "img-src 'self' data:",
    "font-src 'self' data:",
    "connect-src 'self'",
    "base-uri 'none'",
    "form-action 'none'",
    "frame-ancestors 'none'",
  ].join('; '),
  'referrer-policy': 'no-referrer',
  vary: 'accept-encoding',
}
