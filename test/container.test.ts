import { existsSync, readFileSync } from 'node:fs'
import { parse } from 'yaml'
import { Environment, readConfig } from '../src/platform/config.ts'
import { projectFile } from '../src/platform/root.ts'
import t from './support/tap.ts'

// No container engine runs here, so this holds the files against what they speak of; `.ci/run` walks the Dockerfile's steps.
const textOf = (name: string) => readFileSync(projectFile(name), 'utf8')
const known = Object.keys(Environment.shape)

interface Service {
  image?: string
  build?: string
  environment: Record<string, string>
  healthcheck?: { test: string[] }
  depends_on?: Record<string, { condition: string }>
  volumes?: string[]
  ports?: string[]
}

t.test('docker compose starts PostgreSQL and Mailpit, then the server, and speaks to nobody beyond this machine', async (t) => {
  const { services, volumes } = parse(textOf('docker-compose.yml')) as { services: Record<string, Service>; volumes: Record<string, unknown> }
  const { postgres, septet, mailpit } = services
  t.match(postgres, { image: 'postgres:17', healthcheck: { test: ['CMD-SHELL', /^pg_isready/] }, volumes: [/^postgres-data:/] })
  t.ok('postgres-data' in volumes)
  t.equal(postgres!.ports, undefined)
  t.match(septet, { build: '.', depends_on: { postgres: { condition: 'service_healthy' }, mailpit: {} }, ports: [/^127\.0\.0\.1:3000:3000$/] })
  for (const name of Object.keys(septet!.environment)) t.ok(known.includes(name), name)
  t.match(septet!.environment.DATABASE_URL, /^postgres:\/\/septet:\$\{POSTGRES_PASSWORD\}@postgres:5432\/septet$/)
  t.match(mailpit, { image: /^axllent\/mailpit:v\d+\.\d+\.\d+$/, ports: [/^127\.0\.0\.1:8025:8025$/] })
  const defaults = Object.entries(septet!.environment).map(([name, value]) => [name, value.replaceAll(/\$\{\w+:-([^}]*)\}/g, '$1')])
  t.match(readConfig(Object.fromEntries(defaults)), { SMTP_URL: 'smtp://mailpit:1025', MAIL_FROM: /^Septet </ })
  t.match(postgres!.environment, { POSTGRES_USER: 'septet', POSTGRES_DB: 'septet' })
})

t.test('the image is built from files that exist, runs without rights, and tells its health', async (t) => {
  const lines = textOf('Dockerfile').replaceAll('\\\n', '').split('\n')
  const ignored = textOf('.dockerignore').split('\n')
  for (const line of lines.filter((line) => /^COPY (?!--from)/.test(line))) {
    for (const source of line.split(/\s+/).slice(1, -1)) {
      t.ok(existsSync(projectFile(source.replace(/^\.\//, ''))), source)
      t.ok(ignored.includes(`!${source.replace(/^\.\//, '')}`), `${source} reaches the engine`)
    }
  }
  const last = lines.slice(lines.findLastIndex((line) => line.startsWith('FROM ')))
  t.ok(last.includes('USER node'))
  t.match(
    last.find((line) => line.startsWith('HEALTHCHECK')),
    '/readyz',
  )
  const [variables = ''] = last.filter((line) => line.startsWith('ENV ')).map((line) => line.slice(4))
  for (const setting of variables.split(' ')) t.ok(known.includes(setting.split('=')[0]!) || setting === 'NODE_ENV=production', setting)
  t.match(last.at(-2), 'CMD ["node", "--enable-source-maps", "dist/src/main.js"]')
})

t.test('.env.example names variables that the server reads', async (t) => {
  const names = [...textOf('.env.example').matchAll(/^#?([A-Z_]+)=/gm)].map(([, name]) => name!)
  t.ok(names.length > 5)
  for (const name of names) t.ok(known.includes(name) || name === 'POSTGRES_PASSWORD', name)
})
