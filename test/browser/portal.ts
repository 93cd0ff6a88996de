import { existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type Browser, type BrowserContextOptions, chromium, type Page, type Response } from 'playwright-core'
import t from 'tap'
import { registeredAt } from '../../examples/portal/register.ts'
import { buildPortal } from '../../examples/portal/server.ts'
import { scopes } from '../../examples/portal/settings.ts'
import { buildApp } from '../../src/buildApp.ts'
import { type PersonKey, people } from '../../src/demo/cast.ts'
import { freePort } from '../../src/platform/listen.ts'
import { accountsIn, password } from '../support/accounts.ts'
import { dayIn, recordAs } from '../support/experiences.ts'
import { testHashCost } from '../support/house.ts'
import { meetingsIn } from '../support/meetings.ts'
import { plantPractice, plantPractices, practicesIn } from '../support/practices.ts'
import { openListening, registered, secretOf } from '../support/signIn.ts'
import { type Visitor, visitorIn } from '../support/visitor.ts'

const executablePath = process.env.CHROMIUM ?? '/usr/bin/chromium'
if (!existsSync(executablePath)) throw new Error(`there is no browser at ${executablePath}: install chromium, or name one in CHROMIUM`)

t.setTimeout(240_000)
const house = await openListening(t)
const { as, clock, rows } = house
const { scheduled, register, cancel } = meetingsIn(house)
const port = await freePort('127.0.0.1')
const publicUrl = `http://localhost:${port}`
const desk = mkdtempSync(join(tmpdir(), 'septet-'))
t.teardown(() => rmSync(desk, { recursive: true }))
const files = { tokensFile: join(desk, 'tokens.json'), credentialFile: join(desk, 'credential.json') }
const told = ['ada', 'lea', 'ines', 'nina'] as const
writeFileSync(files.tokensFile, JSON.stringify({ url: house.url, tokens: Object.fromEntries(told.map((key) => [key, house.tokenOf(key)])) }))
const settings = await registeredAt(files, publicUrl)
const portal = await buildPortal(settings)
t.teardown(() => portal.close())
for (const person of ['lea', 'ines', 'nina'] as const) await accountsIn(house).withPassword(person)
const folder = process.env.SCREENSHOTS ?? join(tmpdir(), 'septet-portal-pages')
let browser: Browser

t.before(async () => {
  mkdirSync(folder, { recursive: true })
  await portal.listen({ port, host: 'localhost' })
  browser = await chromium.launch({ executablePath, args: ['--no-sandbox', '--disable-gpu'] })
})
t.teardown(() => browser.close())

const phone: BrowserContextOptions = { viewport: { width: 375, height: 740 }, locale: 'en-GB', hasTouch: true, isMobile: true }
const desktop: BrowserContextOptions = { viewport: { width: 1280, height: 860 }, locale: 'en-GB' }

const titled = ' – Atlas of creative regions'
const visitor = (name: string, how: BrowserContextOptions) => visitorIn(browser, { name, titled, folder, origins: [publicUrl, house.url] }, how)

/** The consent is asked for in the member’s own language. */
const answer = (page: Page, word: 'yes' | 'no') => page.locator(`button[name=answer][value=${word}]`).click()

/** Through the real pages of Septet, from wherever the portal asks for it. */
async function signIn({ page, press, follow }: Visitor, person: PersonKey, { consents = true, portalUrl = publicUrl } = {}) {
  await follow('Sign in with Septet')
  await page.getByLabel('E-mail address').fill(people[person].email)
  await page.getByLabel('Password', { exact: true }).fill(password)
  await press('Sign in')
  if (consents) await answer(page, 'yes')
  await page.waitForURL(`${portalUrl}/**`)
}

const headingOf = ({ page }: Visitor) => page.getByRole('heading', { level: 1 }).innerText()
const alert = ({ page }: Visitor) => page.getByRole('alert').innerText()

t.test('a member signs in, takes a seat, finds the link, and gives the seat up again', async (t) => {
  const meeting = await scheduled({
    title: 'Partners in Japan',
    theme: 'Who has been to the fair in Osaka?',
    format: 'online',
    joinUrl: 'https://meet.example.org/stuttgart-3',
    localStart: `${dayIn(house, 21)}T14:00`,
    localEnd: `${dayIn(house, 21)}T16:00`,
    capacity: 3,
  })
  const mine = async () => (await as('lea').get(`/v1/meetings/${meeting.id}`)).body.myRegistration?.state
  const visit = await visitor('phone', phone)
  const { page, look, press } = visit
  await page.goto(publicUrl)
  await look('welcome')
  await signIn(visit, 'lea')
  t.equal(page.url(), `${publicUrl}/meeting`)
  t.equal(await headingOf(visit), 'Partners in Japan')
  t.match(await page.locator('main').innerText(), /14:00.16:00/)
  await look('meeting')
  await press('Register')
  t.equal(await mine(), 'registered')
  t.equal(await page.getByRole('link', { name: 'Join the meeting' }).getAttribute('href'), 'https://meet.example.org/stuttgart-3')
  await look('registered')

  clock.forward(11 * 60_000) // longer than an access token lives: the next page is one with a token that was renewed
  await press('Give up my seat')
  clock.forward(-11 * 60_000) // back to the time of the browser
  t.equal(await mine(), undefined)
  t.equal(await page.getByRole('status').innerText(), 'You have given up your seat.')
  t.notMatch(await page.content(), 'meet.example.org')

  const [first] = [await register('jordi', meeting.id), await register('giulia', meeting.id), await register('bruno', meeting.id)]
  await page.reload()
  await press('Wait for a seat')
  t.equal(await mine(), 'waitlisted')
  t.match(await page.locator('main').innerText(), 'at place 1')
  await look('waiting')
  await cancel('jordi', first.id)
  await page.reload()
  await look('offered')
  await press('Take the seat')
  t.equal(await mine(), 'registered')
  await cancel('lea', (await as('lea').get(`/v1/meetings/${meeting.id}`)).body.myRegistration.id)
  await page.goto(`${publicUrl}/meeting`)
  await register('lea', meeting.id) // in another window
  await press('Register')
  t.match(await alert(visit), 'Already registered')
  t.match(await page.locator('main').innerText(), 'You have a seat', 'things are shown as they stand now')
  await look('in-the-meantime')
  t.same(visit.faults, [])
  await visit.context.close()
})

t.test('practices are found by evidence, kind and words, and told with the attribution that the API gives', async (t) => {
  const stand = await practicesIn(house).published() // search finds what came about through the API
  await plantPractices(house, [
    ...Array.from({ length: 6 }, (_, at) => ({ title: `Visit a region, part ${at + 1}`, teaser: 'Go there & look <b>twice</b>.' })),
    { title: 'A stand of one’s own', kind: 'failure' as const, teaser: 'It was too much for one.' },
  ])
  const tried = { practiceId: stand.id, attribution: 'attributed' }
  await recordAs(house, 'petra', { ...tried, happened: 'Four contacts became customers.' })
  await recordAs(house, 'tomasz', { ...tried, outcome: 'no_effect', happened: 'A pleasant fair.', attribution: 'unattributed' })
  await recordAs(house, 'bruno', { ...tried, outcome: 'made_worse', happened: 'Two companies quarrelled.', why: 'Nobody was in charge.' })
  const visit = await visitor('desktop', desktop)
  const { page, look, press, follow } = visit
  await page.goto(`${publicUrl}/practices`)
  t.equal(page.url(), `${publicUrl}/?to=%2Fpractices`)
  await signIn(visit, 'lea', { consents: false })
  t.equal(page.url(), `${publicUrl}/practices`, 'one comes to where one wanted to go, and is not asked again for what was given')
  const titles = () => page.locator('.card h2').allInnerTexts()
  t.equal((await titles())[0], 'Share one stand at a trade fair')
  t.match(await page.locator('.card').first().innerText(), /3 clusters have told; it made things worse for 1/)
  t.match(await page.locator('.cards').innerText(), 'Go there & look <b>twice</b>.', 'what people wrote is text')
  await look('practices')
  const before = await titles()
  await follow('More practices')
  t.equal((await titles()).length, 2)
  t.notOk((await titles()).some((title) => before.includes(title)))
  await page.getByLabel('Kind').selectOption('A failure')
  await press('Show')
  t.same(await titles(), ['A stand of one’s own'])
  await page.getByLabel('Search in your own words').fill('shared stands')
  await press('Search')
  t.same(await titles(), ['Share one stand at a trade fair'])
  t.ok(await page.locator('.card mark').count(), 'what was looked for is marked')
  await look('search')
  await follow('Share one stand at a trade fair')
  const text = await page.locator('main').innerText()
  t.match(text, 'Contested')
  t.match(text, /It works \d+ to \d+ times out of a hundred/)
  t.match(text, 'MFG Baden-Württemberg, Germany, Petra Weiss')
  t.match(text, 'A cluster that stays unnamed')
  t.notMatch(text, 'Tomasz')
  await look('practice')
  await page.goto(`${publicUrl}/practices?minLevel=9`)
  t.equal(await headingOf(visit), 'This address makes no sense')
  await page.goto(`${publicUrl}/practices/${people.lea.id}`)
  t.equal(await headingOf(visit), 'There is nothing here')
  await look('nothing')
  t.same(visit.faults, [])
  await visit.context.close()
})

t.test('an experience is refused by the field, with what was typed kept, and then recorded once', async (t) => {
  const { id } = await plantPractice(house, { title: 'One desk in a partner’s house' })
  const visit = await visitor('experience', phone)
  const { page, look, press, follow } = visit
  await page.goto(`${publicUrl}/practices/${id}`)
  await signIn(visit, 'lea', { consents: false })
  await follow('Tell what happened to you')
  await look('form')
  await page.getByLabel('What happened?').fill('Two studios moved in.\nOne "stayed" <b>longer</b>.')
  await page.getByLabel('Until').fill(dayIn(house, 9))
  await page.getByLabel('How many days of work was it?').fill('a few')
  await press('Record it')
  t.equal(page.url(), `${publicUrl}/practices/${id}/experience`)
  t.match(await alert(visit), 'How many days of work was it?')
  await look('refused')
  t.equal(await page.getByLabel('What happened?').inputValue(), 'Two studios moved in.\nOne "stayed" <b>longer</b>.')
  t.equal(await page.getByLabel('How many days of work was it?').inputValue(), 'a few')
  t.equal(await page.getByLabel('How many days of work was it?').getAttribute('aria-invalid'), 'true')
  await page.getByRole('alert').getByRole('link').first().click()
  t.equal(await page.evaluate('document.activeElement.id'), 'effortDays', 'the summary leads to the field')
  await page.getByLabel('How many days of work was it?').fill('2,5')
  await press('Record it')
  t.match(await page.locator('#periodEndOn-fault').innerText(), 'future')
  t.match(await page.getByRole('group', { name: 'How did it go?' }).innerText(), 'This is needed.')
  t.match(await alert(visit), /How did it go.*\n*.*Until/, 'in the order of the page')
  await look('refused-again')

  await page.getByLabel('It worked', { exact: true }).check()
  await page.getByLabel('Until').fill(dayIn(house, -2))
  const sent = page.waitForRequest((request) => request.method() === 'POST')
  await page.getByRole('button', { name: 'Record it' }).dblclick()
  await page.waitForURL(`${publicUrl}/experiences/**`)
  await look('recorded')
  const told = async () => (await as('lea').get(`/v1/experiences?mine=true&practiceId=${id}`)).body.data
  t.match(await told(), [{ outcome: 'worked', effortDays: 2.5, happened: 'Two studios moved in.\nOne "stayed" <b>longer</b>.', visibility: 'group' }])
  const again = await visit.context.request.post((await sent).url(), {
    data: (await sent).postData()!,
    headers: { 'content-type': 'application/x-www-form-urlencoded' },
    maxRedirects: 0,
  })
  t.equal(new URL(again.headers().location!, publicUrl).href, page.url(), 'sent again, the form leads to the same experience')
  t.equal((await told()).length, 1)

  await page.goto(`${publicUrl}/practices/${id}/experience`)
  await page.getByLabel('It had no effect').check()
  const before = await house.fingerprint()
  const body = new URLSearchParams({ outcome: 'no_effect', periodEndOn: dayIn(house, -1), happened: 'Kept <b>safe</b>' }).toString()
  const headers = { 'content-type': 'application/x-www-form-urlencoded' }
  const url = `${publicUrl}/practices/${id}/experience`
  const tokenless = await visit.context.request.post(url, { data: body, headers })
  t.match(await tokenless.text(), 'Kept &lt;b&gt;safe&lt;/b&gt;', 'a form of another session is shown again, with what was typed')
  const foreign = await visit.context.request.post(url, { data: body, headers: { ...headers, 'sec-fetch-site': 'cross-site' } })
  t.equal(foreign.status(), 403)
  const tooMuch = await visit.context.request.post(url, { data: `happened=${'long '.repeat(40_000)}`, headers })
  t.equal(tooMuch.status(), 413)
  t.equal(await house.fingerprint(), before, 'and nothing was done')
  t.same(visit.faults, [])
  await visit.context.close()
})

t.test('who has yet to accept the agreement, and who is in no group, learns what to do', async (t) => {
  const ines = await visitor('agreement', desktop)
  await ines.page.goto(publicUrl)
  await signIn(ines, 'ines')
  await ines.look('meeting')
  await ines.follow('Read the agreement, and how to accept it')
  t.match(await ines.page.locator('blockquote').innerText(), 'What is said here stays here.')
  await ines.look('agreement')
  const { id } = await plantPractice(house)
  await ines.page.goto(`${publicUrl}/practices/${id}`)
  t.equal(await headingOf(ines), 'Your group’s agreement comes first')
  t.same(ines.faults, [])
  await ines.context.close()

  const nina = await visitor('nobody', phone)
  await nina.page.goto(publicUrl)
  await signIn(nina, 'nina')
  t.equal(await headingOf(nina), 'You are in no group yet')
  await nina.look('no-group')
  t.same(nina.faults, [])
  await nina.context.close()
})

t.test('a consent that is refused, or taken back, leads back to the sign-in', async (t) => {
  const visit = await visitor('consent', phone)
  const { page, look, follow } = visit
  const [connection] = (await as('lea').get('/v1/me/connections')).body.data
  await page.goto(publicUrl)
  await signIn(visit, 'lea', { consents: false })
  await as('lea').delete(`/v1/me/connections/${connection.id}`)
  await follow('Practices')
  t.equal(await headingOf(visit), 'Please sign in again')
  await look('ended')
  t.equal((await visit.context.cookies()).filter(({ name }) => name === 'atlas_session').length, 0)
  await follow('Sign in with Septet')
  await answer(page, 'no')
  await page.waitForURL(`${publicUrl}/callback?**`)
  t.equal(await headingOf(visit), 'You are not signed in')
  await look('refused')
  await follow('Try again')
  await answer(page, 'yes')
  await page.waitForURL(`${publicUrl}/meeting`)
  t.same(visit.faults, [])
  await visit.context.close()
})

t.test('signing out ends the session and its tokens, and leaves the consent', async (t) => {
  const refreshTokens = async () => (await rows(`select from oauth_artifacts where model = 'RefreshToken' and user_id = $1`, [people.nina.id])).length
  const visit = await visitor('bye', phone)
  const { page, look, press, context } = visit
  await page.goto(publicUrl)
  await signIn(visit, 'nina', { consents: false })
  const cookies = await context.cookies(publicUrl)
  const session = cookies.find(({ name }) => name === 'atlas_session')!
  t.match(session, { httpOnly: true, sameSite: 'Lax' })
  t.notOk(
    cookies.some(({ value }) => value.startsWith('ey')),
    'no token is in the browser',
  )
  const held = await refreshTokens()
  await press('Sign out')
  t.equal(await headingOf(visit), 'You are signed out')
  await look('signed-out')
  t.equal(await refreshTokens(), held - 1)
  await context.addCookies([session])
  await page.goto(`${publicUrl}/practices`)
  t.equal(page.url(), `${publicUrl}/?to=%2Fpractices`, 'the cookie from before opens nothing')
  t.equal((await as('nina').get('/v1/me/connections')).body.data.length, 1)
  t.same(visit.faults, [])
  await context.close()
})

t.test('where Septet asks for patience, the member is told how much', async (t) => {
  const [septet, at] = [`http://127.0.0.1:${await freePort('127.0.0.1')}`, await freePort('127.0.0.1')]
  const { db, world } = house
  const slow = await buildApp({ db, world, publicUrl: septet, logLevel: 'error', rate: { burst: 30, perSecond: 0.02 }, hashCost: testHashCost })
  await slow.server.listen({ host: '127.0.0.1', port: Number(new URL(septet).port) })
  t.teardown(() => slow.server.close())
  const impatientUrl = `http://localhost:${at}`
  const id = await registered(house, { kind: 'sandbox', redirectUris: [`${impatientUrl}/callback`], scopes: [...scopes], testUsers: ['nina'] })
  const other = await buildPortal({ septet, clientId: id, clientSecret: secretOf(id), publicUrl: impatientUrl })
  t.teardown(() => other.close())
  await other.listen({ host: 'localhost', port: at })
  const visit = await visitorIn(browser, { name: 'limit', titled, folder, origins: [impatientUrl, septet] }, phone)
  await visit.page.goto(impatientUrl)
  await signIn(visit, 'nina', { portalUrl: impatientUrl })
  let status = 200
  for (let loads = 0; loads < 30 && status === 200; loads++) status = (await visit.page.goto(`${impatientUrl}/meeting`))!.status()
  t.equal(status, 429)
  t.equal(await headingOf(visit), 'Slowly, please')
  t.match(await visit.page.locator('main').innerText(), /try again in \d+ seconds/)
  await visit.look('slowly')
  t.same(visit.faults, [])
  await slow.server.close()
  t.equal((await visit.page.goto(`${impatientUrl}/meeting`))!.status(), 502)
  t.equal(await headingOf(visit), 'Septet does not answer')
  await visit.context.close()
})

t.test('without a mouse the content is one key away; pages come with their policy; nobody is sent elsewhere', async (t) => {
  const { page, context } = await visitor('keys', desktop)
  const answer = (await page.goto(publicUrl)) as Response
  t.match(answer.headers(), { 'content-security-policy': /default-src 'none'.*form-action 'self'/, 'cache-control': 'no-store' })
  await page.keyboard.press('Tab')
  t.equal(await page.evaluate('document.activeElement.className'), 'skip')
  t.ok(await page.evaluate('document.activeElement.getBoundingClientRect().left >= 0'))
  for (const to of ['https://evil.example', '//evil.example', '/\\evil.example', '/.//evil.example']) {
    await page.goto(`${publicUrl}/?to=${encodeURIComponent(to)}`)
    t.equal(await page.getByRole('link', { name: 'Sign in with Septet' }).getAttribute('href'), '/sign-in?to=%2Fmeeting', to)
  }
  await page.goto(`${publicUrl}/callback?code=stolen&state=guessed`)
  t.match(await page.locator('main').innerText(), 'We did not ask anything of this browser')
  t.equal((await page.goto(`${publicUrl}/nothing`))!.status(), 404)
  await context.close()
})

// At last, because the oldest of two secrets makes room.
t.test('the portal registers itself once, and gets another secret where the one it had was lost', async (t) => {
  t.same(await registeredAt(files, publicUrl), settings)
  const secrets = new Set([settings.clientSecret])
  for (const _ of ['second', 'third']) {
    rmSync(files.credentialFile)
    const { clientId, clientSecret } = await registeredAt(files, publicUrl)
    t.equal(clientId, settings.clientId)
    secrets.add(clientSecret)
  }
  t.equal(secrets.size, 3)
  await t.rejects(registeredAt({ ...files, tokensFile: join(desk, 'nowhere.json') }, publicUrl), { message: /DEMO_TOKENS_FILE=.*nowhere.json/ })
})
