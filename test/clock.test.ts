import { worldOf } from '../src/platform/clock.ts'
import { seededBytes } from './support/house.ts'
import t from './support/tap.ts'

t.test('ids are UUIDv7, sort in the order in which they were made, and never repeat', async (t) => {
  let at = Date.parse('2014-04-28T08:00:00.000Z')
  const { newId } = worldOf(() => new Date(at), seededBytes(1))
  const made: string[] = []
  for (let n = 0; n < 10_000; n++) {
    if (n % 3000 === 2999) at += 7
    made.push(newId())
  }
  t.equal(new Set(made).size, made.length)
  t.same([...made].sort(), made)
  t.ok(made.every((id) => /^[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/.test(id)))
  t.equal(Number.parseInt(made[0]!.replace('-', '').slice(0, 12), 16), Date.parse('2014-04-28T08:00:00.000Z'))
})

t.test('secrets have 256 bits and a prefix that scanners know', async (t) => {
  t.match(worldOf(() => new Date(0), seededBytes(1)).newSecret('sep_inv_'), /^sep_inv_[\w-]{43}$/)
})
