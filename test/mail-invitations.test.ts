import { stuttgart } from '../src/demo/cast.ts'
import { openHouse } from './support/house.ts'
import { openPostOffice } from './support/postOffice.ts'
import t from './support/tap.ts'

const office = await openPostOffice(t)
const house = await openHouse(t, { transport: office.transport })
const { as, anonymous, app } = house
const admin = as('ada')

/** What the last letter leads to. */
const lettersToken = async () => {
  await app.deliverMail()
  return /invitation\?token=(sep_usr_[\w-]{43})/.exec(office.accepted.at(-1)!.text!)![1]!
}

t.test('where letters go out, the invitation to have an account is in the letter alone: nobody takes it but who reads that mailbox', async (t) => {
  const invited = await admin.post('/v1/users', { email: 'iris@example.org', displayName: 'Iris' })
  t.match(invited, { status: 201, headers: { location: `/v1/users/${invited.body.id}` }, body: { status: 'invited' } })
  const first = await lettersToken()
  const again = await admin.post(`/v1/users/${invited.body.id}/invitation`)
  t.equal(again.status, 201)
  const second = await lettersToken()
  t.not(second, first)
  for (const { text, body } of [invited, again]) {
    t.notMatch(text, 'sep_usr_')
    t.notOk('invitationToken' in body)
    t.notOk('secretNotice' in body)
  }
  t.match(await anonymous.post('/v1/user-invitation-acceptances', { token: first }), { status: 409 })
  t.equal((await anonymous.post('/v1/user-invitation-acceptances', { token: second })).status, 201)
})

t.test('so is that of an account that an invitation into a group makes', async (t) => {
  const invitations = [{ email: 'neo@example.org', displayName: 'Neo', role: 'observer' }]
  const { status, body, text } = await admin.post(`/v1/groups/${stuttgart.id}/membership-invitations`, { invitations })
  t.equal(status, 201)
  t.match(body.data, [{ invitationToken: /^sep_inv_/ }], 'with which nobody but Neo, signed in, comes into the group')
  t.notMatch(text, 'sep_usr_')
  t.match(await as('lea').post('/v1/membership-invitation-acceptances', { token: body.data[0].invitationToken }), { status: 409 })
  t.equal((await anonymous.post('/v1/user-invitation-acceptances', { token: await lettersToken() })).status, 201)
})
