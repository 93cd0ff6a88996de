import { readFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import type { FastifyInstance } from 'fastify'
import { serveFile } from './files.ts'

/**
 * The reference at `/docs`, drawn in the browser from `/openapi.json`. Everything comes from this server: no script, font or proxy of
 * anybody else, and a policy that would refuse them.
 */
export function docsPage(server: FastifyInstance): void {
  const script = { type: 'text/javascript; charset=utf-8', headers: pageHeaders }
  serveFile(server, { url: '/docs', type: 'text/html; charset=utf-8', headers: pageHeaders, make: async () => Buffer.from(page) })
  serveFile(server, { url: '/docs/start.js', ...script, make: async () => Buffer.from(start) })
  serveFile(server, { url: '/docs/scalar.js', ...script, make: scalarBundle })
}

/** The bundle is read as it was published; the plugin around it would add routes, headers and an inline script of its own. */
async function scalarBundle(): Promise<Buffer> {
  const entry = createRequire(import.meta.url).resolve('@scalar/fastify-api-reference')
  return readFile(join(dirname(entry), 'js', 'standalone.js'))
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
}
