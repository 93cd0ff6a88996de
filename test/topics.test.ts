import { readFileSync } from 'node:fs'
import { clusters } from '../src/demo/cast.ts'
import { type Topic, topicKinds, topicLanguages } from '../src/topics/data/format.ts'
import { suggester } from '../src/topics/suggest.ts'
import { findTopic, taxonomy, withinTopic } from '../src/topics/taxonomy.ts'
import { aGroup } from './support/groups.ts'
import { openHouse } from './support/house.ts'
import t from './support/tap.ts'

const house = await openHouse(t)
const { as, anonymous, rows, fingerprint } = house
const ofKind = (kind: Topic['kind']) => taxonomy.filter((topic) => topic.kind === kind)

t.test('a code that was published stays, and means the same kind', async (t) => {
  const published = readFileSync(new URL('fixtures/topicCodes.txt', import.meta.url), 'utf8')
    .trim()
    .split('\n')
  const now = new Set(taxonomy.map(({ kind, code }) => `${kind} ${code}`))
  t.strictSame(
    published.filter((line) => !now.has(line)),
    [],
  )
  t.equal(now.size, taxonomy.length, 'no code twice')
})

t.test('the taxonomy holds what Lille and Stuttgart named, and at least eighty kinds of problems', async (t) => {
  t.equal(ofKind('challenge').length, 4)
  t.equal(ofKind('step').length, 7)
  t.ok(ofKind('problem').length >= 80)
  t.ok(ofKind('barrier').length >= 15)
  t.ok(ofKind('sector').length >= 40)
  const above = new Set([...ofKind('challenge'), ...ofKind('step')].map(({ code }) => code))
  for (const { code, parents } of ofKind('problem')) t.ok(parents.length > 0 && parents.every((parent) => above.has(parent)), code)
  for (const { code } of [...ofKind('challenge'), ...ofKind('step')]) t.ok(withinTopic(code).length > 5, `${code} has problems below it`)
  for (const { code, parents } of ofKind('sector')) t.strictSame(parents, code.includes('.') ? [code.split('.', 1)[0]] : [], code)
})

t.test('parents are topics, and stand before their children', async (t) => {
  const known = new Set<string>()
  for (const { code, parents } of taxonomy) {
    t.ok(
      parents.every((parent) => known.has(parent)),
      code,
    )
    known.add(code)
  }
})

t.test('every topic speaks every language, and every problem in several words of one’s own', async (t) => {
  for (const { code, kind, labels, phrases } of taxonomy) {
    for (const language of topicLanguages) {
      const label = labels[language]
      t.ok(label.length > 1 && label.length <= 80 && label === label.trim() && !/[.!?]$/.test(label), `${code} ${language}: ${label}`)
      const said = phrases[language]
      t.equal(new Set(said).size, said.length, `${code} ${language} says nothing twice`)
      t.ok(
        said.every((phrase) => phrase.trim() === phrase && phrase.length > 2 && phrase.length <= 120),
        `${code} ${language}`,
      )
      if (kind === 'problem') t.ok(said.length >= 3 && said.length <= 8, `${code} ${language} has ${said.length} phrases`)
    }
  }
})

t.test('no two topics of a kind have one label', async (t) => {
  for (const kind of topicKinds) {
    for (const language of topicLanguages) {
      const labels = ofKind(kind).map((topic) => topic.labels[language])
      t.strictSame(
        labels.filter((label, at) => labels.indexOf(label) !== at),
        [],
        `${kind} ${language}`,
      )
    }
  }
})

t.test('each phrase, said by itself, suggests its own topic first', async (t) => {
  const suggest = suggester(taxonomy)
  for (const topic of ofKind('problem')) {
    for (const language of topicLanguages) {
      for (const phrase of topic.phrases[language]) {
        const found = suggest(phrase, language, 3).map(({ topic: { code } }) => code)
        t.ok(found.includes(topic.code), `${topic.code} ${language}: ${phrase} gives ${found.join(', ')}`)
      }
    }
  }
})

t.test('a problem told in other words than ours is recognised, and the words that told it are shown', async (t) => {
  const suggest = suggester(taxonomy)
  const first = (text: string, language?: string) => suggest(text, language, 1)[0]?.topic.code
  const told: [string, string | undefined, string][] = [
    ['Since August the partner in Gdynia has not replied to a single e-mail. It seems they stopped answering us.', 'en', 'partner-went-silent'],
    ['Unser Partner in Polen meldet sich seit Wochen nicht mehr.', 'de', 'partner-went-silent'],
    ['Unser Partner antwortet nicht', 'de', 'partner-went-silent'],
    ['Our partner does not answer', 'en', 'partner-went-silent'],
    ['Nuestro socio no contesta', 'es', 'partner-went-silent'],
    ['Les loyers deviennent trop élevés et nos créatifs doivent quitter le quartier', undefined, 'space-too-expensive'],
    ['Il nostro referente è andato via e il nuovo non sa niente', undefined, 'contact-person-left'],
    ['En la feria tuvimos muchas visitas, pero pedidos, ninguno', 'es', 'trade-fair-without-results'],
    ['Two funding schemes, one fair: which first?', 'en-GB', 'which-funding-scheme'],
    ['Members want Asia, the board wants neighbours', 'en', 'members-want-different-markets'],
    ['How to show results to the region after year one', 'en', 'results-to-show-funders'],
    ['The studio space closes in six months', 'en', 'space-is-closing'],
    ['Who speaks for freelancers in the region’s strategy?', 'en', 'freelancers-not-represented'],
  ]
  for (const [text, language, code] of told) t.equal(first(text, language), code, text)
  t.match(suggest(told[1]![0], 'de', 1)[0]!.found[0], { phrase: 'der Partner meldet sich nicht mehr', words: ['Partner', 'meldet', 'nicht'] })
  t.strictSame(suggest('The weather was nice, and we ate well.', 'en', 5), [])
  t.strictSame(suggest('…', undefined, 5), [])
})

t.test('topics are public, in the language that was asked for', async (t) => {
  const german = { headers: { 'accept-language': 'nl, de-AT;q=0.8, fr;q=0.7' } }
  const page = await anonymous.get('/v1/topics?kind=challenge', german)
  t.match(page, { status: 200, headers: { 'content-language': 'de', vary: 'accept-language' }, body: { nextCursor: null } })
  t.equal(page.body.data[1].label, 'Infrastruktur')
  t.equal((await anonymous.get('/v1/topics?kind=challenge&language=it', german)).body.data[1].label, 'Infrastrutture', 'the parameter goes first')
  t.equal((await anonymous.get('/v1/topics?kind=challenge')).body.data[1].label, 'Infrastructure', 'English otherwise')
  t.match(await anonymous.get('/v1/topics?kind=things'), { status: 400, body: { errors: [{ parameter: 'kind' }] } })
})

t.test('pages of topics join without a gap', async (t) => {
  const codes: string[] = []
  let cursor = ''
  do {
    const { body } = await anonymous.get(`/v1/topics?limit=50${cursor}`)
    codes.push(...body.data.map(({ code }: Topic) => code))
    cursor = body.nextCursor && `&cursor=${body.nextCursor}`
  } while (cursor)
  t.strictSame(
    codes,
    taxonomy.map(({ code }) => code),
  )
  const { body } = await anonymous.get('/v1/topics?limit=50')
  t.match(await anonymous.get(`/v1/topics?limit=50&kind=sector&cursor=${body.nextCursor}`), { status: 400, body: { code: 'invalid-cursor' } })
})

t.test('one topic has all its languages, its phrases and what is below it', async (t) => {
  const { body, headers } = await anonymous.get('/v1/topics/identify-partners?language=fr')
  t.match(body, {
    kind: 'step',
    label: 'Identifier des partenaires potentiels',
    parents: ['internationalisation'],
    labels: { en: 'Identify potential partners' },
  })
  t.ok(body.children.includes('partner-went-silent'))
  t.match(await anonymous.get('/v1/topics/identify-partners?language=fr', { headers: { 'if-none-match': headers.etag! } }), { status: 304 })
  t.match(await anonymous.get('/v1/topics/no-such-topic'), { status: 404, body: { code: 'not-found' } })
})

t.test('suggestions keep nothing of the text', async (t) => {
  const before = await fingerprint()
  const body = { text: 'Our partner abroad stopped answering.', language: 'en', kinds: ['problem'], limit: 1 }
  const answer = await as('lea').post('/v1/topic-suggestions', body, { headers: { 'accept-language': 'es' } })
  t.match(answer, {
    status: 200,
    headers: { 'content-language': 'es' },
    body: {
      data: [{ topic: { code: 'partner-went-silent', label: 'Socio que no responde' }, reasons: [{ words: ['partner', 'stopped', 'answering'] }] }],
    },
  })
  t.match(await as('lea').post('/v1/topic-suggestions', { text: ' ' }), { status: 422, body: { errors: [{ pointer: '/text' }] } })
  t.match(await as('lea').post('/v1/topic-suggestions', { ...body, kinds: ['thing'] }), { status: 422, body: { errors: [{ pointer: '/kinds/0' }] } })
  t.match(await anonymous.post('/v1/topic-suggestions', body), { status: 401 })
  t.equal(await fingerprint(), before)
})

t.test('a typing error is refused; a term of one’s own begins with x-', async (t) => {
  const before = await fingerprint()
  const group = { name: 'Misspelt', purpose: 'To be refused.' }
  t.match(await as('nina').post('/v1/groups', { ...group, topics: ['lobying'] }), { status: 422, body: { errors: [{ pointer: '/topics/0' }] } })
  t.match(await as('nina').post('/v1/groups', { ...group, topics: ['creative.games'] }), { status: 422 }, 'a sector is no topic')
  const lille = `/v1/clusters/${clusters.lilleMetropole.id}`
  t.match(await as('marta').patch(lille, { sectors: ['creative.gmes'] }), { status: 422, body: { errors: [{ pointer: '/sectors/0' }] } })
  t.equal(await fingerprint(), before)
  t.match(await as('marta').patch(lille, { sectors: ['creative.games', 'x-circus.street'] }), { status: 200 })
})

t.test('a filter by topic finds what is filed below it', async (t) => {
  await aGroup(house, 'tomasz', { name: 'Silent partners', visibility: 'listed', topics: ['partner-went-silent'] })
  const names = async (topic: string) =>
    (await as('lea').get(`/v1/groups?topic=${topic}`)).body.data
      .map(({ name }: { name: string }) => name)
      .filter((name: string) => name === 'Silent partners')
  for (const topic of ['partner-went-silent', 'identify-partners', 'internationalisation'])
    t.strictSame(await names(topic), ['Silent partners'], topic)
  t.strictSame(await names('lobbying'), [])
})

t.test('what people had filed freely before becomes codes, and nothing of it is lost', async (t) => {
  const id = clusters.lilleMetropole.id
  const written = ['media.games', 'creative', 'creative.games', 'agri']
  await rows('update clusters set sectors = $2 where id = $1', [id, written])
  await rows(`update groups set topics = '{funding,logistics,choose-instruments,lobbying}' where name = 'Silent partners'`)
  const migration = readFileSync(new URL('../migrations/0004_topics-by-code.sql', import.meta.url), 'utf8')
  for (const again of [1, 2]) {
    await house.db.transaction(async (tx) => {
      for (const text of migration.split('--> statement-breakpoint')) await tx.run({ name: '', text, values: () => [] }, {})
    })
    t.match(
      await rows('select sectors from clusters where id = $1', [id]),
      [{ sectors: ['x-media.games', 'creative', 'creative.games', 'x-agri'] }],
      `${again}`,
    )
    t.match(await rows(`select topics from groups where name = 'Silent partners'`), [{ topics: ['choose-instruments', 'x-logistics', 'lobbying'] }])
  }
  t.ok(written.filter((code) => findTopic(code)).length === 2)
})
