import { spawn } from 'node:child_process'
import { once } from 'node:events'
import fs from 'node:fs'
import { syncBuiltinESMExports } from 'node:module'
import { createInterface } from 'node:readline'
import { fileURLToPath } from 'node:url'
import { openDatabase } from '../../src/platform/database.ts'
import t from '../support/tap.ts'

const committer = fileURLToPath(new URL('../fixtures/committer.ts', import.meta.url))

t.test('the folder of the embedded engine', async (t) => {
  if (process.env.TEST_DATABASE_URL !== undefined) return t.pass('shown without TEST_DATABASE_URL')
  const dataDir = `${t.testdir()}/data`

  await t.test('a killed process loses nothing it committed, and its lock is taken over', async (t) => {
    const child = spawn(process.execPath, ['--import=tsx', committer, dataDir], { stdio: ['ignore', 'pipe', 'inherit'] })
    let committed = 0
    for await (const line of createInterface(child.stdout)) {
      committed = Number(line)
      if (committed === 50) {
        await t.rejects(openDatabase({ dataDir }), {
          name: 'StartRefused',
          exitCode: 75,
          message: `data folder ${dataDir} is in use by process ${child.pid}; stop it or use DATABASE_URL`,
        })
        child.kill('SIGKILL')
      }
    }
    if (child.signalCode === null) await once(child, 'exit')
    const database = await openDatabase({ dataDir })
    const { rows } = await database.pool.query<{ n: number }>('select n from numbers order by n')
    t.ok(rows.length >= committed && committed >= 50, `${committed} printed, ${rows.length} found`)
    t.strictSame(
      rows.map(({ n }) => n),
      rows.map((_, i) => i + 1),
    )
    await database.close()
  })

  await t.test('it opens once in a process too, and again after it was closed', async (t) => {
    const database = await openDatabase({ dataDir })
    await t.rejects(openDatabase({ dataDir }), { message: /is in use by process \d+;/ })
    await database.close()
    await (await openDatabase({ dataDir })).close()
    t.same(fs.readdirSync(dataDir), ['postgres'], 'and leaves no lock')
  })

  await t.test('every commit is synced to the disk', async (t) => {
    let synced = 0
    const original = fs.fsyncSync
    fs.fsyncSync = (file) => {
      synced++
      original(file)
    }
    syncBuiltinESMExports()
    const database = await openDatabase({ dataDir })
    const before = synced
    for (let n = 1; n <= 10; n++) await database.pool.query('insert into numbers values ($1)', [-n])
    t.ok(synced - before >= 10, `${synced - before} fsyncs for 10 commits`)
    await database.close()
    fs.fsyncSync = original
    syncBuiltinESMExports()
  })

  await t.test('one that cannot be read is refused with what to do, and left as it is', async (t) => {
    for (const file of ['global/pg_control', 'PG_VERSION']) {
      const path = `${dataDir}/postgres/${file}`
      const content = fs.readFileSync(path)
      fs.writeFileSync(path, 'garbage')
      await t.rejects(openDatabase({ dataDir }), {
        name: 'StartRefused',
        message: /^data folder .* cannot be opened \(.+\); .*npm run septet reset$/,
      })
      fs.rmSync(path)
      await t.rejects(openDatabase({ dataDir }), { name: 'StartRefused' })
      fs.writeFileSync(path, content)
    }
    const database = await openDatabase({ dataDir })
    t.equal((await database.pool.query('select from numbers')).rowCount! > 50, true)
    await database.close()
  })

  await t.test('a path that is no folder is refused', async (t) => {
    await t.rejects(openDatabase({ dataDir: committer }), { name: 'StartRefused', message: /cannot be used/ })
  })
})
