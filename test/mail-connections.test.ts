import { people } from '../src/demo/cast.ts'
import { deliverDueMail } from '../src/mail/delivering.ts'
import { transact } from '../src/platform/act.ts'
import { system } from '../src/platform/actor.ts'
import { grantScopes } from '../src/portals/granting.ts'
import { asOf, codeRequest } from './support/clients.ts'
import { aGrant, aPortal } from './support/portals.ts'
import { openPostOffice } from './support/postOffice.ts'
import { browserAt, openListening, registered } from './support/signIn.ts'
import t from './support/tap.ts'

const house = await openListening(t)
const { db, world, rows } = house
const office = await openPostOffice(t)
const deliver = () => deliverDueMail(db, world, office.transport)

t.beforeEach(async () => {
  office.accepted.length = 0
  await rows('delete from mails')
})

t.test('whoever lets a portal act for them is told so, once, and again when it may do more', async (t) => {
  const portal = await registered(house, { name: 'Atlas <of> regions' })
  const browser = browserAt(house)
  await browser.signIn('lea')
  const as = await asOf(house)
  const connect = async (scope: string) => browser.authorize((await codeRequest(as, portal, { scope })).url)
  await connect('groups:read')
  await connect('groups:read')
  t.same(await deliver(), { sent: 1, failed: 0 })
  await connect('groups:read meetings:read')
  t.same(await deliver(), { sent: 1, failed: 0 })
  const [first, second] = office.accepted
  const link = 'https://septet.example.org/account/connections'
  t.match(first, { subject: 'Atlas <of> regions est relié à votre compte', to: { text: people.lea.email } })
  t.match(first!.text, `Bonjour Léa Laurent,\n\nVous avez permis à Atlas <of> regions d’utiliser Septet en votre nom`)
  t.match(first!.text, `\n\n  ${link}\n`)
  t.match(String(first!.html), `<a href="${link}">Voir mes connexions</a>`)
  t.match(second, { subject: 'Atlas <of> regions peut faire davantage en votre nom' })
})

t.test('also whoever wants no other mail, and in their own language', async (t) => {
  const portal = await aPortal(house, { name: 'Atlas' })
  await house.as('otto').patch('/v1/me', { notificationPreferences: { email: 'never' } })
  await aGrant(house, portal, 'otto', ['groups:read'])
  await deliver()
  t.match(office.accepted, [{ subject: 'Atlas ist mit Ihrem Konto verbunden', to: { text: people.otto.email } }])
})

t.test('a consent that changes nothing, is refused or is undone writes no letter; of several at once there is one', async (t) => {
  const portal = await aPortal(house, { kind: 'sandbox', testUsers: ['jordi'] })
  const consent = { userId: people.jordi.id, portalId: portal, scopes: ['groups:read'] }
  const undone = transact(db, { actor: system, world }, async (act) => {
    await grantScopes(act, consent)
    throw new Error('undone')
  })
  await t.rejects(undone, { message: 'undone' })
  await t.rejects(aGrant(house, portal, 'petra', ['groups:read']), { code: 'forbidden' })
  t.same(await rows('select kind from mails'), [])
  const ids = await Promise.all([1, 2, 3].map(() => aGrant(house, portal, 'jordi', ['groups:read'])))
  t.equal(new Set(ids).size, 1)
  await aGrant(house, portal, 'jordi', ['cases:read'])
  t.match(await rows('select kind, user_id, params from mails'), [{ kind: 'connection_made', user_id: people.jordi.id }])
})
