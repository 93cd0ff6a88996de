import { people, stuttgart } from '../src/demo/cast.ts'
import { deliverDueMail } from '../src/mail/delivering.ts'
import { type Letter, type LetterKind, send } from '../src/mail/letters.ts'
import { mails } from '../src/mail/tables.ts'
import { written } from '../src/mail/writing.ts'
import { transact } from '../src/platform/act.ts'
import { system } from '../src/platform/actor.ts'
import { openHouse, type Reply } from './support/house.ts'
import { openPostOffice, publicUrl } from './support/postOffice.ts'
import { refusing } from './support/refusing.ts'
import t from './support/tap.ts'

const house = await openHouse(t)
const { as, anonymous, rows, db, world, clock } = house
const refuses = refusing(house)
const office = await openPostOffice(t)
const deliver = () => deliverDueMail(db, world, office.transport)
const invitations = `/v1/groups/${stuttgart.id}/membership-invitations`
const invite = (...who: object[]) => as('ada').post(invitations, { invitations: who })
const headerOf = (name: string) => office.accepted[0]!.headers.get(name)

t.beforeEach(async () => {
  office.accepted.length = 0
  await rows('delete from mails')
})

t.test('an invited user is sent a link, once, by a server that speaks SMTP, in their language', async (t) => {
  const { body } = await as('ada').post('/v1/users', { email: 'iris@example.org', displayName: 'Íris <b> & Söhne', locale: 'de-AT' })
  t.same(await deliver(), { sent: 1, failed: 0 })
  t.same(await deliver(), { sent: 0, failed: 0 })
  const [letter, ...more] = office.accepted
  t.equal(more.length, 0)
  const [row] = await rows<{ id: string }>('select id from mails')
  t.match(letter, {
    subject: 'Ihre Einladung zu Septet',
    from: { text: '"Septet" <septet@example.org>' },
    to: { text: 'iris@example.org' },
    messageId: `<${row!.id}@septet.example.org>`,
    date: clock.now,
  })
  t.equal(headerOf('auto-submitted'), 'auto-generated')
  t.equal(headerOf('content-language'), 'de')
  t.notOk(letter!.headers.has('x-mailer'))
  const link = `${publicUrl}/account/invitation?token=${body.invitationToken}`
  t.match(letter!.text, `Guten Tag Íris <b> & Söhne,\n\nAda Lindqvist lädt Sie zu Septet ein.`)
  t.match(letter!.text, `\n\n  ${link}\n\nDer Link gilt einmal, bis zum 12. Mai 2014.`)
  t.match(String(letter!.html), `<a href="${link}">Einladung annehmen</a>`)
  t.match(String(letter!.html), '<p>Guten Tag Íris &lt;b&gt; &amp; Söhne,</p>')
  const token = new URL(link).searchParams.get('token')
  t.equal((await anonymous.post('/v1/user-invitation-acceptances', { token })).status, 201)
})

t.test('what a letter said is forgotten once it is sent', async (t) => {
  await as('ada').post('/v1/users', { email: 'omar@example.org', displayName: 'Omar' })
  t.match(await rows('select state, params from mails'), [{ state: 'waiting', params: { link: /^\/account\/invitation\?token=sep_usr_/ } }])
  await deliver()
  t.match(await rows('select state, params, attempts, sent_at, taken_until from mails'), [
    { state: 'sent', params: {}, attempts: 1, sent_at: clock.now, taken_until: null },
  ])
})

t.test('a new invitation is a new letter with the new link; one before it that still waits goes out no more', async (t) => {
  const { body } = await as('ada').post('/v1/users', { email: 'ravi@example.org', displayName: 'Ravi' })
  const again = await as('ada').post(`/v1/users/${body.id}/invitation`)
  t.same(await deliver(), { sent: 1, failed: 0 })
  t.match(office.accepted[0]!.text, again.body.invitationToken)
  t.match(await rows('select state, params from mails order by created_at, id'), [
    { state: 'dropped', params: {} },
    { state: 'sent', params: {} },
  ])
})

t.test('whoever is not invited any more, because the address was corrected, is not written to', async (t) => {
  const put = (email: string) => as('ada').put('/v1/users/ext:mistyped', { email, displayName: 'Mia' })
  await put('mai@example.org')
  await put('mia@example.org')
  t.same(await deliver(), { sent: 1, failed: 0 })
  t.match(office.accepted, [{ to: { text: 'mia@example.org' } }])
})

t.test('no name in a letter is a link', async (t) => {
  for (const named of ['https://evil.example.org', 'Prize: WWW.evil.example.org', 'See\nhttp']) {
    const errors = [{ code: named.includes('\n') ? 'invalid-characters' : 'looks-like-a-link' }]
    const refused = (call: () => Promise<Reply>) => refuses(t, call, 422, 'invalid-body', { errors })
    await refused(() => as('ada').post('/v1/users', { email: 'n@example.org', displayName: named }))
    await refused(() => as('ada').put('/v1/users/ext:named', { email: 'n@example.org', displayName: named }))
    await refused(() => as('lea').patch('/v1/me', { displayName: named }))
    await refused(() => as('lea').post('/v1/groups', { name: named, purpose: 'To be read.' }))
    await refused(() => invite({ email: 'n@example.org', displayName: named }))
    await refused(() => anonymous.post('/v1/user-invitation-acceptances', { token: 'sep_usr_whichever-it-may-be', displayName: named }))
  }
})

t.test('nothing is sent for what did not happen', async (t) => {
  t.equal((await as('ada').post('/v1/users', { email: people.lea.email, displayName: 'Twin' })).status, 409)
  const undone = transact(db, { actor: system, world }, async (act) => {
    await send(act, { userId: null, address: 'x@example.org', locale: 'en', kind: 'password_changed', params: {} })
    throw new Error('undone')
  })
  await t.rejects(undone, { message: 'undone' })
  const key = { headers: { 'idempotency-key': 'mail' } }
  const body = { email: 'once@example.org', displayName: 'Once' }
  await as('ada').post('/v1/users', body, key)
  t.match(await as('ada').post('/v1/users', body, key), { status: 201, headers: { 'idempotency-replayed': 'true' } })
  t.match(await rows('select address from mails'), [{ address: 'once@example.org' }])
})

t.test('an invitation into a group is written to who has an account, and told with the account to who has none', async (t) => {
  const answer = await invite(
    { userId: people.marta.id, role: 'observer' },
    { email: 'new@example.org', displayName: 'Neo', locale: 'it', role: 'observer' },
  )
  t.equal(answer.status, 201)
  t.same(await deliver(), { sent: 2, failed: 0 })
  const [toMarta, toNeo] = ['marta', 'neo'].map((name) => office.accepted.find(({ text }) => text!.toLowerCase().includes(name)))
  t.match(toMarta, { subject: 'Votre invitation à rejoindre « Stuttgart peer group »', to: { text: people.marta.email } })
  t.match(
    toMarta!.text,
    'Ada Lindqvist vous invite à rejoindre le groupe de pairs « Stuttgart peer group ». Votre place vous est réservée jusqu’au 12 mai 2014.',
  )
  t.match(toNeo, { subject: 'Il Suo invito a «Stuttgart peer group» su Septet', to: { text: 'new@example.org' } })
  t.match(toNeo!.text, answer.body.data[1].accountToken)
  const [{ id }] = answer.body.data
  t.equal((await as('petra').post(`/v1/memberships/${id}/invitation`)).status, 201)
  t.same(await deliver(), { sent: 1, failed: 0 })
  t.match(office.accepted[2]!.text, 'Petra Weiss vous invite')
  await as('petra').post(`/v1/memberships/${id}/invitation-revocation`, {})
})

t.test('who wants no mail gets none but about their account', async (t) => {
  for (const notificationPreferences of [{ email: 'never' }, { muted: ['membership.invited'] }]) {
    await as('marta').patch('/v1/me', { notificationPreferences })
    const answer = await invite({ userId: people.marta.id, role: 'observer' })
    t.match(await rows('select kind from mails'), [])
    await as('petra').post(`/v1/memberships/${answer.body.data[0].id}/invitation-revocation`, {})
  }
  await transact(db, { actor: system, world }, (act) =>
    send(act, { userId: people.marta.id, address: people.marta.email, locale: 'fr', kind: 'password_changed', params: {} }),
  )
  t.same(await deliver(), { sent: 1, failed: 0 })
})

t.test('nothing goes out to a suspended user, and of an erased one no letter keeps a trace', async (t) => {
  const invited = await as('ada').post('/v1/users', { email: 'zoe@trace.example.org', displayName: 'Zoe Trace' })
  await deliver()
  const { body } = await anonymous.post('/v1/user-invitation-acceptances', { token: invited.body.invitationToken })
  await rows(`update users set platform_role = 'admin' where id = $1`, [invited.body.id])
  const letter = {
    userId: invited.body.id,
    address: 'zoe@trace.example.org',
    locale: 'en',
    kind: 'connection_made',
    params: { portalName: 'P' },
  } as const
  const write = () => transact(db, { actor: system, world }, (act) => send(act, letter))
  await write()
  await as('ada').post(`/v1/users/${invited.body.id}/suspension`, { reason: 'On leave' })
  await write()
  t.same(await deliver(), { sent: 0, failed: 0 })
  await as('ada').post(`/v1/users/${invited.body.id}/reinstatement`)
  t.ok(body.token)
  await transact(db, { actor: { ...system, userId: invited.body.id }, world }, (act) =>
    send(act, {
      userId: null,
      address: 'x@example.org',
      locale: 'en',
      kind: 'group_invitation',
      params: { groupName: 'G', inviterName: 'Zoe Trace' },
    }),
  )
  t.equal((await as('ada').post(`/v1/users/${invited.body.id}/erasure`)).status, 204)
  t.same(await rows(`select m::text from mails m where m::text ilike '%trace%'`), [])
  t.same(await rows('select state, params from mails order by created_at, id'), [
    { state: 'sent', params: {} },
    { state: 'dropped', params: {} },
    { state: 'dropped', params: {} },
    { state: 'waiting', params: { groupName: 'G', inviterName: null } },
  ])
})

t.test('letters are kept for 30 days, whatever became of them', async (t) => {
  const day = 24 * 60 * 60 * 1000
  await db.transaction((tx) =>
    tx.orm.insert(mails).values(
      [29, 31].map((age) => ({
        id: world.newId(),
        address: `${age}@example.org`,
        locale: 'en',
        kind: 'password_changed',
        sendAt: clock.now,
        createdAt: new Date(clock.now.getTime() - age * day),
      })),
    ),
  )
  await house.app.scheduleRecurring()
  await house.runJobs()
  t.match(await rows('select address from mails'), [{ address: '29@example.org' }])
})

t.test('one mailbox is sent five invitations within a day, whichever account has its address by then', async (t) => {
  const put = (id: number, email: string) => as('ada').put(`/v1/users/ext:flood-${id}`, { email, displayName: 'Flo' })
  for (let id = 0; id < 5; id++) {
    t.equal((await put(id, 'flo@example.org')).status, 201)
    t.equal((await put(id, `away${id}@example.org`)).status, 200)
  }
  await refuses(t, () => put(5, 'FLO@example.org'), 429, 'too-many-requests', { detail: /5 invitations within a day/ })
  await refuses(t, () => put(4, 'flo@example.org'), 429, 'too-many-requests')
  t.match(await put(6, 'flo@example.org'), { headers: { 'retry-after': '86400' } })
  const { body } = await invite({ email: 'flo@example.org', displayName: 'Flo', role: 'observer' })
  t.match(body, { data: [{ state: 'invited' }] }, 'into a group one is invited without a letter')
  t.match(await rows(`select count(*)::int as n from mails where address ilike 'flo@%'`), [{ n: 5 }])
  clock.forward(24 * 60 * 60 * 1000)
  t.equal((await as('ada').post(`/v1/users/${body.data[0].user.id}/invitation`)).status, 201)
  t.match(await rows(`select count(*)::int as n from mails where address ilike 'flo@%'`), [{ n: 6 }])
})

const samples: { [Kind in LetterKind]: Extract<Letter, { kind: Kind }>['params'] } = {
  invitation: { link: '/account/invitation?token=a&b', inviterName: '<Mal>', expiresOn: '2014-05-12', groupName: 'A & B' },
  password_reset: { link: 'https://elsewhere.example.org/reset' },
  password_changed: {},
  second_factor_changed: {},
  second_factor_reset: {},
  recovery_code_used: { left: 0 },
  connection_made: { portalName: 'Portal\r\nBcc: all@example.org' },
  group_invitation: { groupName: '"<script>"', inviterName: null },
}

for (const locale of ['en', 'de', 'fr', 'es', 'it', 'pt-BR']) {
  t.test(`letters in ${locale} have words for everything, and nothing that people typed is markup`, async (t) => {
    for (const kind of Object.keys(samples) as LetterKind[]) {
      const letter = { id: '0145a2b0-0000-7000-8000-000000000001', address: 'a@example.org', name: 'Léa', createdAt: clock.now }
      const { language, subject, text, html } = written({ ...letter, locale, kind, params: samples[kind] }, publicUrl)
      t.equal(language, locale === 'pt-BR' ? 'en' : locale)
      for (const part of [subject, text, html]) t.notMatch(part, /undefined|\bnull\b|\[object|Invalid/, `${kind}: ${part}`)
      t.same(
        [...html.matchAll(/<([a-z]+)/g)].map(([, tag]) => tag).filter((tag) => !/^(html|head|meta|title|body|p|a|br)$/.test(tag!)),
        [],
      )
      t.match(html, `<html lang="${language}">`)
      for (const [, to] of html.matchAll(/href="([^"]*)"/g)) t.match(to, /^https:\/\/(septet|elsewhere)\.example\.org/)
    }
  })
}

t.test('a portal that may do more than before is told of in other words, in each language', async (t) => {
  const letter = { id: '0145a2b0-0000-7000-8000-000000000001', address: 'a@example.org', name: 'Léa', createdAt: clock.now }
  const kind = 'connection_made'
  const said = ['en', 'de', 'fr', 'es', 'it'].flatMap((locale) =>
    [{}, { widened: true }].map((more) => written({ ...letter, locale, kind, params: { portalName: 'Atlas', ...more } }, publicUrl)),
  )
  t.equal(new Set(said.map(({ subject }) => subject)).size, 10)
  t.equal(new Set(said.map(({ text }) => text)).size, 10)
  for (const { subject, text } of said) for (const part of [subject, text]) t.match(part, 'Atlas')
})

t.test('a name cannot add a header', async (t) => {
  await transact(db, { actor: system, world }, (act) =>
    send(act, { userId: null, address: 'x@example.org', locale: 'en', kind: 'connection_made', params: samples.connection_made }),
  )
  await deliver()
  t.match(office.accepted, [{ subject: /^Portal Bcc: all@example.org is connected/, bcc: undefined }])
})
