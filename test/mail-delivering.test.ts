import { deliverDueMail, type Transport } from '../src/mail/delivering.ts'
import { send } from '../src/mail/letters.ts'
import { transact } from '../src/platform/act.ts'
import { system } from '../src/platform/actor.ts'
import { openHouse } from './support/house.ts'
import { openPostOffice, transportTo } from './support/postOffice.ts'
import t from './support/tap.ts'

const house = await openHouse(t)
const { as, rows, db, world, clock } = house
const office = await openPostOffice(t)
const deliver = (transport: Transport = office.transport) => deliverDueMail(db, world, transport)
const minutes = (count: number) => clock.forward(count * 60_000)
const write = (...addresses: string[]) =>
  transact(db, { actor: system, world }, async (act) => {
    for (const address of addresses) await send(act, { userId: null, address, locale: 'en', kind: 'password_reset', params: { link: '/x' } })
  })
const stored = () => rows('select state, attempts, last_error from mails order by id')

t.beforeEach(async () => {
  office.accepted.length = 0
  office.attempts = 0
  office.refuses = {}
  await rows('delete from mails')
})

t.test('workers that look at once send each letter once', async (t) => {
  const addresses = Array.from({ length: 24 }, (_, n) => `n${n}@example.org`)
  await write(...addresses)
  const rounds = await Promise.all([deliver(), deliver(), deliver()])
  t.equal(
    rounds.reduce((sum, { sent }) => sum + sent, 0),
    24,
  )
  t.equal(office.attempts, 24)
  t.equal(new Set(office.accepted.map(({ messageId }) => messageId)).size, 24)
})

t.test('what the server will not take now is tried again 1, 2, 4... minutes on, as the same letter', async (t) => {
  await write('later@example.org')
  const ids = new Set<string>()
  const watching: Transport = { handOver: (letter) => office.transport.handOver(letter).finally(() => ids.add(letter.id)) }
  office.refuses = { recipient: 451 }
  t.same(await deliver(watching), { sent: 0, failed: 1 })
  t.match(await stored(), [{ state: 'waiting', attempts: 1, last_error: /451 not today/ }])
  for (const wait of [1, 2, 4]) {
    clock.forward(wait * 60_000 - 1)
    t.same(await deliver(watching), { sent: 0, failed: 0 }, `not before ${wait} minutes`)
    clock.forward(1)
    if (wait === 2) office.refuses = { text: 452 }
    if (wait === 4) office.refuses = {}
    t.same(await deliver(watching), wait === 4 ? { sent: 1, failed: 0 } : { sent: 0, failed: 1 })
  }
  t.match(await stored(), [{ state: 'sent', attempts: 4, last_error: null }])
  t.equal(ids.size, 1)
})

t.test('after eight times it has failed, and keeps its link for the operator', async (t) => {
  await write('never@example.org')
  office.refuses = { recipient: 450 }
  for (let round = 0; round < 20; round++) {
    await deliver()
    minutes(130)
  }
  t.equal(office.attempts, 8)
  t.match(await rows('select state, attempts, params from mails'), [{ state: 'failed', attempts: 8, params: { link: '/x' } }])
})

for (const [where, refuses] of [
  ['recipient', { recipient: 550 }],
  ['text', { text: 554 }],
] as const) {
  t.test(`a server that will never take the ${where} is believed at once`, async (t) => {
    await write('gone@example.org', 'there@example.org')
    office.refuses = refuses
    t.same(await deliver(), { sent: 0, failed: 2 })
    minutes(500)
    office.refuses = {}
    t.same(await deliver(), { sent: 0, failed: 0 })
    const failed = { state: 'failed', attempts: 1, last_error: /55\d not today/ }
    t.match(await stored(), [failed, failed])
  })
}

t.test('what is wrong with us is no fault of the letter: a server that lets us not in, or is not there', async (t) => {
  const strict = await openPostOffice(t, {
    disabledCommands: ['STARTTLS'],
    allowInsecureAuth: true,
    onAuth: ({ username, password }, _session, done) =>
      username === 'septet' && password === 'p@ss' ? done(null, { user: 'septet' }) : done(Object.assign(new Error('no'), { responseCode: 535 })),
  })
  const { host } = new URL(strict.url)
  await write('a@example.org')
  t.same(await deliver(transportTo(`smtp://septet:wrong@${host}`)), { sent: 0, failed: 1 })
  t.match(await stored(), [{ state: 'waiting', last_error: /535/ }])
  minutes(1)
  t.same(await deliver(transportTo('smtp://127.0.0.1:1')), { sent: 0, failed: 1 })
  t.match(await stored(), [{ state: 'waiting', last_error: /ECONNREFUSED/ }])
  minutes(2)
  t.same(await deliver(transportTo(`smtp://septet:p%40ss@${host}?requireTLS=true`)), { sent: 0, failed: 1 }, 'TLS is insisted on')
  minutes(4)
  t.same(await deliver(transportTo(`smtp://septet:p%40ss@${host}`)), { sent: 1, failed: 0 })
})

t.test('a slow server holds up nobody: reading, writing, jobs', async (t) => {
  await write('slow@example.org')
  const held = office.hold()
  const delivering = deliver()
  await held.reached
  t.equal((await as('lea').get('/v1/me')).status, 200)
  t.equal((await as('lea').patch('/v1/me', { bio: 'Written meanwhile' })).status, 200)
  t.match(await house.runJobs(), { failed: 0 })
  t.same(await deliver(), { sent: 0, failed: 0 }, 'and nobody else has that letter')
  held.release()
  t.same(await delivering, { sent: 1, failed: 0 })
})

t.test('a letter that nobody came back with is the next one to be taken, when the lease is over', async (t) => {
  await write('left@example.org')
  const never: Transport = { handOver: () => Promise.reject(new Error('not reached')) }
  await rows(`update mails set taken_until = $1, attempts = 1`, [new Date(clock.now.getTime() + 5 * 60_000)])
  t.same(await deliver(never), { sent: 0, failed: 0 })
  minutes(5)
  t.same(await deliver(), { sent: 1, failed: 0 })
  await write('deadly@example.org')
  await rows(`update mails set attempts = 8 where address = 'deadly@example.org'`)
  t.same(await deliver(never), { sent: 0, failed: 0 })
  t.match((await stored())[1], { state: 'failed', last_error: 'nobody came back from handing it over' })
})

t.test('letters that waited until somebody set up a server are not all sent then', async (t) => {
  await write('old@example.org')
  clock.forward(5 * 24 * 60 * 60_000 + 1)
  await write('new@example.org')
  t.same(await deliver(), { sent: 1, failed: 0 })
  t.match(await rows('select state, params from mails order by id'), [{ state: 'dropped', params: {} }, { state: 'sent' }])
})

t.test('a round ends after so many letters, or when it is told to', async (t) => {
  await write('1@example.org', '2@example.org', '3@example.org')
  t.same(await deliverDueMail(db, world, office.transport, { limit: 1 }), { sent: 1, failed: 0 })
  const stopping = new AbortController()
  const one: Transport = {
    handOver: async (letter) => {
      stopping.abort()
      await office.transport.handOver(letter)
    },
  }
  t.same(await deliverDueMail(db, world, one, { signal: stopping.signal }), { sent: 1, failed: 0 })
  t.equal(office.accepted.length, 2)
})
