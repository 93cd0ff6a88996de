import { execFile } from 'node:child_process'
import { cpSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import t from 'tap'
import { openHouse } from '../support/house.ts'

t.setTimeout(180_000)
const root = fileURLToPath(new URL('../../', import.meta.url))
const run = promisify(execFile)

t.test('the package of the client builds, holds no more than it should, and works in plain Node and for the compiler', async (t) => {
  const folder = `${t.testdir()}/client`
  cpSync(`${root}clients/typescript`, folder, { recursive: true, filter: (path) => !path.endsWith('/dist') && !path.endsWith('/node_modules') })
  symlinkSync(`${root}node_modules`, `${folder}/node_modules`)
  const environment = { ...process.env, PATH: `${root}node_modules/.bin:${process.env.PATH}`, NODE_OPTIONS: '' }
  const { stdout } = await run('npm', ['pack', '--json', '--silent'], { cwd: folder, env: environment })
  const [packed] = JSON.parse(stdout.slice(stdout.indexOf('['))) as [{ files: { path: string }[] }]
  const names = ['calls', 'codes', 'index', 'problems', 'retrying'].flatMap((name) => [`dist/${name}.d.ts`, `dist/${name}.js`])
  t.strictSame(packed.files.map(({ path }) => path).sort(), ['LICENSE', 'README.md', ...names, 'dist/schema.d.ts', 'package.json'].sort())

  const house = await openHouse(t)
  const address = await house.app.server.listen({ port: 0, host: '127.0.0.1' })
  const program = `
    import { createSeptet } from '@septet/client'
    const septet = createSeptet({ baseUrl: process.argv[2]!, token: process.argv[3]! })
    const name: string = (await septet.get('/v1/me')).data.displayName
    console.log(name)
  `
  writeFileSync(`${folder}/user.ts`, program)
  // A package can import itself by its name.
  const settings = ['--module', 'nodenext', '--target', 'es2022', '--lib', 'es2023,dom', '--types', 'node', '--strict', '--outDir', 'user']
  await run('tsc', ['--ignoreConfig', ...settings, '--rootDir', '.', 'user.ts'], { cwd: folder, env: environment })
  const said = await run(process.execPath, ['user/user.js', address, house.tokenOf('lea')], { cwd: folder, env: environment })
  t.equal(said.stdout.trim(), 'Léa Laurent')
  const { dependencies } = JSON.parse(readFileSync(`${folder}/package.json`, 'utf8')) as { dependencies: object }
  const { devDependencies } = JSON.parse(readFileSync(`${root}package.json`, 'utf8')) as { devDependencies: Record<string, string> }
  t.strictSame(dependencies, { 'openapi-fetch': devDependencies['openapi-fetch'] }, 'in the version that is tested here')
})
