import { asOf, codeRequest } from './support/clients.ts'
import { browserAt, openListening, registered } from './support/signIn.ts'
import t from './support/tap.ts'

const house = await openListening(t)
const as = await asOf(house)
const portal = await registered(house)
const suspended = await registered(house, { name: 'Hollow <b> portal', state: 'suspended', suspensionReason: 'Leaked' })

/** An authorization request of a browser in which nobody is signed in. */
async function ask(id: string, more: Record<string, string> = {}, headers: Record<string, string> = {}) {
  const { url } = await codeRequest(as, id, { more })
  const answer = await fetch(url, { redirect: 'manual', headers: { accept: 'text/html', ...headers } })
  return { status: answer.status, headers: answer.headers, text: await answer.text() }
}

const said = {
  unknown: { en: 'This app is not known', de: 'nicht bekannt', fr: 'inconnue ici', es: 'no se conoce', it: 'non è conosciuta' },
  elsewhere: { en: 'You stay here', de: 'Hier geht es nicht weiter', fr: 'Vous restez ici', es: 'Te quedas aquí', it: 'Resti qui' },
  suspended: { en: 'is suspended', de: 'ist gesperrt', fr: 'est suspendu', es: 'está suspendido', it: 'è sospeso' },
  over: { en: 'sign-in is over', de: 'ist vorbei', fr: 'est terminée', es: 'ha terminado', it: 'è terminato' },
  wrong: {
    en: 'cannot go on',
    de: 'So geht es nicht weiter',
    fr: 'ne peut pas continuer',
    es: 'No se puede continuar',
    it: 'Non si può andare avanti',
  },
}
const standstills: Record<keyof typeof said, (headers: Record<string, string>) => ReturnType<typeof ask>> = {
  unknown: (headers) => ask(house.world.newId(), {}, headers),
  elsewhere: (headers) => ask(portal, { redirect_uri: 'https://evil.example.org/' }, headers),
  suspended: (headers) => ask(suspended, {}, headers),
  over: async (headers) => {
    const answer = await fetch(`${house.url}/oauth/interactions/gone`, { headers })
    return { status: answer.status, headers: answer.headers, text: await answer.text() }
  },
  wrong: async (headers) => {
    const { url } = await codeRequest(as, portal)
    const answer = await fetch(`${url.href}&client_id=${portal}`, { redirect: 'manual', headers: { accept: 'text/html', ...headers } })
    return { status: answer.status, headers: answer.headers, text: await answer.text() }
  },
}
for (const [kind, see] of Object.entries(standstills) as [keyof typeof said, (typeof standstills)['over']][]) {
  t.test(`what stands still is said in five languages, on a page like all others: ${kind}`, async (t) => {
    for (const [language, words] of Object.entries(said[kind])) {
      const { status, headers, text } = await see({ 'accept-language': `pt, ${language}-CH;q=0.8` })
      t.equal(status, 400)
      t.match(/<h1>(.*)<\/h1>/.exec(text)?.[1], words)
      t.match(text, `<html lang="${language}">`)
      t.match(text, '<link rel="stylesheet" href="/account/style.css">')
      t.match([headers.get('content-language'), headers.get('content-type')], [language, 'text/html; charset=utf-8'])
      t.equal(
        headers.get('content-security-policy'),
        "default-src 'none'; style-src 'self'; img-src 'self'; form-action 'self'; frame-ancestors 'none'; base-uri 'none'",
      )
      t.match([headers.get('cache-control'), headers.get('referrer-policy'), headers.get('x-frame-options')], [/no-store/, 'no-referrer', 'DENY'])
      t.notMatch(text, /<script|<style|style="|undefined|\[object/)
    }
  })
}

t.test('the language is the one chosen on a page, else that of the profile, else what the browser wants', async (t) => {
  const lea = browserAt(house)
  await lea.signIn('lea')
  const { url } = await codeRequest(as, suspended)
  t.match((await lea.open(url.href)).text, 'Ce portail est suspendu')
  t.match((await lea.open(`${url.href}&lang=it`)).text, 'Questo portale è sospeso')
  t.notMatch((await lea.open(url.href)).text, 'Léa', 'and it greets nobody')
  t.match((await ask(suspended, {}, { cookie: 'septet_language=es; a=b', 'accept-language': 'de' })).text, 'está suspendido')
  for (const cookie of ['septet_language=xx', 'septet_session=made-up-made-up-made-up', '%']) {
    t.match((await ask(suspended, {}, { cookie, 'accept-language': 'de' })).text, 'ist gesperrt')
  }
  const [, link] = /href="([^"]*lang=de[^"]*)"/.exec((await ask(suspended)).text)!
  const chosen = await fetch(new URL(link!.replaceAll('&amp;', '&'), house.url), { headers: { accept: 'text/html' } })
  t.match(await chosen.text(), 'Dieses Portal ist gesperrt')
})

t.test('nothing that came with the request, and no name, is markup', async (t) => {
  const evil = `"><script>alert('1')</script>`
  for (const parameter of ['redirect_uri', 'state', 'scope', 'client_id', 'lang']) {
    const { status, text } = await ask(suspended, { redirect_uri: 'x', [parameter]: evil })
    t.equal(status, 400)
    t.notMatch(text, /<script|alert\('/)
  }
  const { text } = await ask(suspended)
  t.match(text, 'Hollow &lt;b&gt; portal may not act for anybody now')
})

t.test('what went wrong is told in OAuth’s words to whoever runs the app, and a form that was sent is not sent again by a link', async (t) => {
  const { text } = await ask(portal, { redirect_uri: 'https://evil.example.org/' })
  t.match(text, /<pre lang="en">invalid_redirect_uri: [^<]+<\/pre>/)
  const answer = await fetch(as.token_endpoint!, {
    method: 'POST',
    body: new URLSearchParams({ grant_type: 'client_credentials', client_id: house.world.newId(), client_secret: 'x' }),
    headers: { accept: 'text/html' },
  })
  t.equal(answer.status, 401)
  t.notMatch(await answer.text(), 'lang=de')
  t.match(await (await fetch(as.token_endpoint!, { method: 'POST', body: new URLSearchParams(), headers: { accept: '*/*' } })).json(), {
    error: 'invalid_request',
  })
})
