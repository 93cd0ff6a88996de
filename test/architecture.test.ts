import { examples } from '../openapi/examples/index.ts'
import { tagWords } from '../openapi/words.ts'
import { catalogue, eventCatalogue, routesOf } from '../src/app.ts'
import type { Bearer } from '../src/oauth/bearer.ts'
import { type Route, refusalsOf } from '../src/platform/route.ts'
import { circleIn, type SourceFile, sourceFiles } from './support/source.ts'
import t from './support/tap.ts'

const files = sourceFiles('src')
const everywhere = ['src', 'test', 'openapi', 'docs'].flatMap(sourceFiles)

/** Every import that breaks a rule, as `who -> what`. */
const breaking = (rule: (file: SourceFile, target: string, typeOnly: boolean) => boolean) =>
  files.flatMap((file) =>
    file.imports.filter(({ target, typeOnly }) => rule(file, target, typeOnly)).map(({ target }) => `${file.path} -> ${target}`),
  )

/** The analyzer is a room of its own inside the search: the lowest rooms speak of words, and the search speaks of every room. */
const roomOf = (path: string) => /^src\/(search\/analyzer|[^/]+)\//.exec(path)?.[1]
const is = (kind: RegExp) => (path: string) => kind.test(path)
const isRoutes = is(/[rR]outes\.ts$/)
const isTables = is(/[tT]ables\.ts$/)
const isPolicy = is(/[pP]olicy\.ts$/)
const isViews = is(/[vV]iews\.ts$/)
const isReading = is(/([qQ]ueries|sight)\.ts$/)
const isVerbs = is(/[vV]erbs\.ts$/)

/** Lower rooms first: a room may import from those before it. `evidence` is arithmetic and imports nobody. */
const order = [
  'platform',
  'search/analyzer',
  'oauth',
  'evidence',
  'topics',
  'audit',
  'users',
  'mail',
  'accounts',
  'search',
  'agenda',
  'clusters',
  'groups',
  'portals',
  'meetings',
  'practices',
  'experiences',
  'tools',
  'journeys',
  'cases',
  'commitments',
  'insight',
  'moderation',
  'portals',
  'pages',
]
/** These stand around the rooms and may know them all. */
const around = ['', 'demo', 'cli']

t.test('every room has its place, and imports only from the rooms before it', async (t) => {
  t.same(
    [...new Set(files.map(({ room }) => room))].filter((room) => !order.includes(room) && !around.includes(room)),
    [],
  )
  t.same(
    breaking(({ room }, target) => {
      const other = roomOf(target)
      return other !== undefined && other !== room && !around.includes(room) && order.indexOf(other) > order.indexOf(room)
    }),
    [],
  )
})

t.test('the platform knows no room, evidence nothing but numbers, and the analyzer nothing but words', async (t) => {
  t.same(
    breaking(({ room }, target) => room === 'platform' && target.startsWith('src/') && roomOf(target) !== 'platform'),
    [],
  )
  t.same(
    breaking(
      ({ room }, target) => ['evidence', 'search/analyzer'].includes(room) && roomOf(target) !== room && !target.startsWith('@orama/stemmers/'),
    ),
    [],
  )
})

t.test('nothing goes round in circles', async (t) => {
  t.equal(circleIn(files), null)
})

t.test('routes are imported by the table of contents and their own room alone', async (t) => {
  t.same(
    breaking(({ path, room }, target) => isRoutes(target) && roomOf(target) !== room && path !== 'src/app.ts'),
    [],
  )
})

t.test('only routes, what they share, and the platform speak HTTP', async (t) => {
  const http = /^src\/platform\/(http|knock|route|server|witness)\.ts$/
  const speaks = (path: string, room: string) => isRoutes(path) || ['platform', 'oauth', ''].includes(room)
  t.same(
    breaking(({ path, room }, target, typeOnly) => http.test(target) && !typeOnly && !speaks(path, room)),
    [],
  )
})

t.test('reading does not import writing', async (t) => {
  t.same(
    breaking(({ path, room }, target) => isReading(path) && room !== 'platform' && isVerbs(target)),
    [],
  )
})

t.test('a policy is pure: no database, no HTTP', async (t) => {
  const impure = /^(drizzle-orm|pg|fastify|node:)|^src\/platform\/(database|transactions|sql|act|http|route|answer|rows)\.ts$/
  t.same(
    breaking(
      ({ path, room }, target, typeOnly) =>
        isPolicy(path) && room !== 'platform' && !typeOnly && (impure.test(target) || isTables(target) || isVerbs(target)),
    ),
    [],
  )
})

t.test('views are shapes, and tables are tables', async (t) => {
  t.same(
    breaking(({ path }, target, typeOnly) => isViews(path) && !typeOnly && (isReading(target) || isVerbs(target) || isPolicy(target))),
    [],
  )
  t.same(
    breaking(
      ({ path, room }, target) =>
        isTables(path) && target.startsWith('src/') && !isTables(target) && !(room !== '' && target === 'src/platform/columns.ts'),
    ),
    [],
  )
})

t.test("no room writes another's tables", async (t) => {
  t.same(
    breaking(({ path, room }, target, typeOnly) => {
      const other = roomOf(target)
      const theirs = isTables(target) && other !== undefined && other !== room && other !== 'platform'
      return theirs && !typeOnly && !isTables(path) && !around.includes(room)
    }),
    [],
  )
})

t.test('one place reads the environment, one asks the time and draws randomness', async (t) => {
  const where = (pattern: RegExp, allowed: readonly string[]) =>
    files.filter(({ path, text }) => pattern.test(text) && !allowed.includes(path)).map(({ path }) => path)
  t.same(where(/process\.env\b/, ['src/platform/config.ts']), [])
  t.same(where(/Date\.now\(|new Date\(\)/, ['src/platform/clock.ts']), [])
  // Jitter before a retry, names of lock files, and a secret that never leaves the process: nobody could repeat these, nor wants to.
  const harmless = ['src/platform/clock.ts', 'src/platform/transactions.ts', 'src/platform/folderLock.ts', 'src/buildApp.ts']
  t.same(where(/Math\.random|randomBytes|randomUUID|randomFill|getRandomValues/, harmless), [])
})

t.test('there are no barrels', async (t) => {
  const allowed = ['src/platform/database.ts'] // the face of the two engines
  t.same(
    files.filter(({ path, text }) => /^export (type )?(\*|\{[^}]*\}) from/m.test(text) && !allowed.includes(path)).map(({ path }) => path),
    [],
  )
})

t.test('a file holds one idea', async (t) => {
  const limitOf = (path: string) => (path.startsWith('test/') ? 400 : isRoutes(path) ? 300 : 250)
  t.same(
    everywhere.filter(({ path, lines }) => lines > limitOf(path)).map(({ path, lines }) => `${path}: ${lines}`),
    [],
  )
})

t.test('nothing is left for later', async (t) => {
  t.same(
    everywhere.filter(({ path, text }) => /\b(TODO|FIXME|XXX|HACK)\b/.test(text) && path !== 'test/architecture.test.ts').map(({ path }) => path),
    [],
  )
})

const routes = routesOf({ bearer: {} as Bearer, lettersStay: true }) // declarations only; no handler runs here
const eventTypes = new Set(eventCatalogue.flatMap(({ kind, catalogue: names }) => Object.keys(names).map((name) => `${kind}.${name}`)))

t.test('every operation declares all that it must', async (t) => {
  t.same(routes.flatMap(faultsOf), [])
})

t.test('every event and every problem belongs to somebody', async (t) => {
  const emitted = new Set(routes.flatMap((route) => route.emits ?? []))
  const inJobs = files
    .filter(({ path }) => !isRoutes(path))
    .map(({ text }) => text)
    .join('\n')
  t.same(
    [...eventTypes].filter((type) => !emitted.has(type) && !inJobs.includes(`'${type.split('.')[1]}'`)),
    [],
  )
  const refused = new Set(routes.flatMap(refusalsOf))
  const elsewhere = ['method-not-allowed', 'uri-too-long', 'secret-already-shown'] // of no operation
  t.same(
    Object.keys(catalogue).filter((code) => !refused.has(code) && !elsewhere.includes(code)),
    [],
  )
})

function faultsOf(route: Route): string[] {
  const segments = route.path.slice(1).split('/')
  const names = segments.filter((segment) => !segment.startsWith(':'))
  const given = Object.keys(route.params?.shape ?? {})
  const named = segments.filter((segment) => segment.startsWith(':')).map((segment) => segment.slice(1))
  const found = {
    'has no example': !examples[route.operationId],
    'has a tag without a description': !tagWords[route.tag],
    'has no summary, or one that ends in a full stop': route.summary === '' || route.summary.endsWith('.'),
    'is a write that tells nothing': route.acts !== undefined && (route.emits ?? []).length === 0,
    'emits what no room declares': (route.emits ?? []).some((type) => !eventTypes.has(type)),
    'refuses with a code that is not in the catalogue': refusalsOf(route).some((code) => !catalogue[code]),
    'has a path that is not of kebab-case nouns': names.some((name) => !/^[a-z]+(-[a-z]+)*$/.test(name)),
    'has a path of more than two levels': names.length > 2,
    'has other parameters than its path': JSON.stringify(given.sort()) !== JSON.stringify(named.sort()),
    'answers 204 with a body, or something else without one': (route.success.status === 204) !== (route.success.view === undefined),
    'asks for If-Match on what nobody can read': route.ifMatch !== undefined && route.params === undefined,
  }
  return Object.entries(found)
    .filter(([, fault]) => fault)
    .map(([fault]) => `${route.operationId} ${fault}`)
}
