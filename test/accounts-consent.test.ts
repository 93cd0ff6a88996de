import { people } from '../src/demo/cast.ts'
import { accountsIn, password } from './support/accounts.ts'
import { surferIn } from './support/browsing.ts'
import { consentingServer, userCode } from './support/consenting.ts'
import { openHouse } from './support/house.ts'
import t from './support/tap.ts'

const house = await openHouse(t)
const { withPassword } = accountsIn(house)
const { server, answers } = await consentingServer(house, 'https://septet.example.org', people.jordi.id)
t.teardown(() => server.close())
const browser = (language = 'en') => surferIn({ app: { ...house.app, server } }, { language })
const question = '/account/consent/question'

async function signedIn(person: 'jordi' | 'otto', language?: string) {
  const surfer = browser(language)
  await surfer.signIn(await withPassword(person), password)
  return surfer
}

t.test('a portal’s wish is told in plain words, with what it may not do', async (t) => {
  const surfer = await signedIn('jordi')
  t.match(await surfer.open(`${question}?lang=en`), {
    status: 200,
    text: /Meeting board asks to act for you[^]*being tried out[^]*It now asks for this, too[^]*register you for meetings[^]*What you allowed before[^]*read your groups’ meetings[^]*It may not[^]*read your cases/,
    headers: { 'content-security-policy': /form-action 'self' https:\/\/board\.example\.org;/ },
  })
  t.notMatch((await surfer.open(question)).text, /bring cases/, 'what it may not read it does not write')
})

t.test('the answer is the user’s whom the portal asked, and goes where the portal waits', async (t) => {
  const other = await signedIn('otto')
  t.equal((await other.open(question)).status, 404)
  await other.open('/account/tokens')
  t.equal((await other.send(question, { answer: 'yes' })).status, 404)
  t.match(await browser().open(question), { status: 303, to: `/account/sign-in?return=${encodeURIComponent(question)}` })
  const surfer = await signedIn('jordi')
  t.equal((await surfer.open('/account/consent/other')).status, 404)
  await surfer.open(question)
  t.equal((await surfer.send(question, { answer: 'yes' }, { 'sec-fetch-site': 'cross-site' })).status, 403)
  t.same(answers, [])
  t.match(await surfer.send(question, { answer: 'yes' }), { status: 303, to: 'https://board.example.org/callback?from=septet' })
  t.match(await surfer.send(question, { answer: 'no' }), { status: 303 })
  t.same(answers.splice(0), [`yes question ${people.jordi.id}`, 'no question'])
})

t.test('the code of a device is typed, looked at, and answered; a link alone connects nothing', async (t) => {
  const surfer = await signedIn('jordi')
  t.match(await surfer.open(`/account/device?user_code=${userCode}&lang=en`), { status: 200, text: /value="BCDF-GHJK"/ })
  t.match(await surfer.send('/account/device', { code: 'NOPE' }), { status: 422, text: /href="#code"/ })
  t.match(await surfer.send('/account/device', { code: ' bcdf-ghjk ' }), {
    status: 200,
    text: /read your groups[^]*Does your device show <strong>BCDF-GHJK<\/strong>/,
  })
  t.same(answers, [])
  t.match(await surfer.send('/account/device', { code: userCode, answer: 'yes' }), { status: 200, text: /Your device is connected/ })
  t.match(await surfer.send('/account/device', { code: userCode, answer: 'no' }), { status: 200, text: /refused/ })
  t.match(await surfer.send('/account/device', { code: userCode, answer: 'yes' }), { status: 422, text: /has run out/ })
  t.same(answers.splice(0), [`yes ${userCode} ${people.jordi.id}`, `no ${userCode}`, `yes ${userCode} ${people.jordi.id}`])
})
