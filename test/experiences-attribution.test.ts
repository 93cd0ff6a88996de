import { clusters, type PersonKey, people, stuttgart } from '../src/demo/cast.ts'
import { recordAs } from './support/experiences.ts'
import { openHouse } from './support/house.ts'
import { plantPractice } from './support/practices.ts'
import t, { type Test } from './support/tap.ts'

const house = await openHouse(t)
const { as, rows } = house
const confidentiality = (rule: string) => rows('update groups set confidentiality = $1', [rule])

/** What this reader learns of whose it is: the author's first name, the cluster, the group; a dash for each that they may not know. */
async function learns(t: Test, person: PersonKey, id: string): Promise<string> {
  const { body } = await as(person).get(`/v1/experiences/${id}`)
  const listed = (await as(person).get('/v1/experiences?limit=100')).body.data.find((item: { id: string }) => item.id === id)
  const { allowedActions: _, ...item } = body
  t.same(listed, item, 'a list says what the experience itself says')
  return [body.author?.displayName.split(' ')[0], body.cluster?.name, body.group && 'group'].map((known) => known ?? '-').join(' ')
}

t.test('who is named depends on the attribution, the reader and the rule of the group', async (t) => {
  const table = []
  for (const rule of ['open', 'group_only', 'chatham_house']) {
    await confidentiality(rule)
    for (const attribution of ['attributed', 'group', 'unattributed']) {
      const { id } = await recordAs(house, 'bruno', { attribution, visibility: 'network' })
      for (const reader of ['bruno', 'otto', 'nina'] as const) table.push(`${rule} ${attribution} ${reader}: ${await learns(t, reader, id)}`)
    }
  }
  const named = 'Bruno BUDA Fabric group'
  const open = (rule: string) => [
    `${rule} attributed bruno: ${named}`,
    `${rule} attributed otto: ${named}`,
    `${rule} attributed nina: ${named}`,
    `${rule} group bruno: ${named}`,
    `${rule} group otto: ${named}`,
    `${rule} group nina: - - group`,
    `${rule} unattributed bruno: ${named}`,
    `${rule} unattributed otto: - - group`,
    `${rule} unattributed nina: - - -`,
  ]
  t.same(table, [
    ...open('open'),
    ...open('group_only'),
    ...open('chatham_house').map((line) =>
      line.endsWith('attributed nina: Bruno BUDA Fabric group')
        ? 'chatham_house attributed nina: - - -'
        : line.replace('nina: - - group', 'nina: - - -'),
    ),
  ])
})

t.test('a hidden group is not named to those who may not know of it', async (t) => {
  await confidentiality('group_only')
  const { id } = await recordAs(house, 'bruno', { visibility: 'network' })
  await rows(`update groups set visibility = 'hidden'`)
  t.equal(await learns(t, 'nina', id), '- - -')
  await rows(`update groups set visibility = 'listed'`)
})

t.test('what was said under the Chatham House rule stays so when the group loosens it', async (t) => {
  await confidentiality('chatham_house')
  const { id } = await recordAs(house, 'bruno', { attribution: 'attributed', visibility: 'network' })
  await confidentiality('open')
  t.equal(await learns(t, 'nina', id), '- - -')
  const later = await recordAs(house, 'bruno', { attribution: 'attributed', visibility: 'network' })
  t.equal(await learns(t, 'nina', later.id), 'Bruno BUDA Fabric group')
  await confidentiality('chatham_house')
  t.equal(await learns(t, 'nina', later.id), '- - -', 'and a stricter rule holds at once')
})

t.test('under the Chatham House rule nothing that leaves the group tells who was there', async (t) => {
  await confidentiality('chatham_house')
  const practice = await plantPractice(house, {
    groupId: null,
    visibility: 'public',
    authorId: people.nina.id,
    ownerClusterId: clusters.northlight.id,
  })
  const told = await recordAs(house, 'jordi', {
    practiceId: practice.id,
    attribution: 'attributed',
    visibility: 'public',
    happened: 'Nine leads each',
    results: [{ metric: 'Leads', before: 1, after: 9, unit: null, source: 'Barcelona Media, own count' }],
    evidenceLinks: ['https://barcelona-media.example.org/report'],
  })
  await as('giulia').post(`/v1/experiences/${told.id}/confirmation`)
  const doubted = await recordAs(house, 'bruno', { practiceId: practice.id, attribution: 'attributed', visibility: 'network' })
  await as('lea').post(`/v1/experiences/${doubted.id}/dispute`, { reason: 'Léa Laurent was at the stand of BUDA Fabric' })
  await recordAs(house, 'tomasz', { practiceId: practice.id, attribution: 'attributed', visibility: 'network', outcome: 'made_worse' })
  const members = Object.keys(stuttgart.members) as (keyof typeof stuttgart.members)[]
  const theirs = members.flatMap((key) => {
    const { displayName, id, cluster } = people[key]
    const { name, slug, city } = clusters[cluster!]
    return [displayName, id, name, clusters[cluster!].id, slug, ...(city === 'Lille' ? [] : [city])]
  })
  const words = [...theirs, stuttgart.id, stuttgart.name, '"es"', '"nl"', '"pl"', '"ES"', '"BE"', '"PL"']
  const answers = async (reader: PersonKey | null) => {
    const client = reader === null ? house.anonymous : as(reader)
    return Promise.all(
      [
        `/v1/experiences/${told.id}`,
        `/v1/experiences/${doubted.id}`,
        '/v1/experiences?limit=100',
        `/v1/experiences?groupId=${stuttgart.id}`,
        ...Object.values(clusters).map(({ id }) => `/v1/experiences?clusterId=${id}`),
        `/v1/practices/${practice.id}/experiences`,
        `/v1/practices/${practice.id}/experiences?sort=-periodEndOn`,
        `/v1/practices/${practice.id}/evidence`,
      ].map(async (address) => ({ address, ...(await client.get(address)) })),
    )
  }
  for (const reader of ['nina', null] as const) {
    const found = await answers(reader)
    t.same(new Set(found.map(({ status }) => status)), new Set(reader ? [200] : [401, 200]))
    const leaks = found.flatMap(({ address, text }) =>
      words.filter((word) => text.includes(word) && !address.includes(word)).map((word) => `${word} in ${address}`),
    )
    t.same(leaks, [], `${reader ?? 'nobody signed in'} learns nothing`)
  }
  const evidence = (await as('nina').get(`/v1/practices/${practice.id}/evidence`)).body
  t.match(evidence, { n: 2, harm: 1, hiddenCount: 0 }, 'what happened is told')
  t.match(evidence.inputs, [{ cluster: null, ownCluster: null, reliability: null, similarity: null }, { outcome: /worse|worked/ }])
  t.match((await as('nina').get(`/v1/experiences/${told.id}`)).body, {
    happened: 'Nine leads each',
    results: [{ metric: 'Leads', source: null }],
    evidenceLinks: [],
    confirmation: { cluster: null },
    state: 'confirmed',
  })
  t.match((await as('nina').get(`/v1/experiences/${doubted.id}`)).body, { state: 'disputed', dispute: null })
  const inside = (await as('otto').get(`/v1/experiences/${told.id}`)).text
  for (const word of ['Jordi Puig', 'Barcelona Media', 'Puglia Creativa', 'barcelona-media.example.org'])
    t.ok(inside.includes(word), `inside it is known: ${word}`)
  const admin = (await as('ada').get(`/v1/experiences/${doubted.id}`)).body
  t.match(admin, { author: null, cluster: null, dispute: { by: null, reason: /stand/ } }, 'an admin settles it without learning who')
})

t.test('attribution is changed by its author alone, at once, and audited', async (t) => {
  await confidentiality('open')
  const { id } = await recordAs(house, 'bruno', { attribution: 'attributed', visibility: 'network' })
  t.match(await as('petra').put(`/v1/experiences/${id}/attribution`, { attribution: 'group' }), { status: 403, body: { code: 'forbidden' } })
  t.match(await as('bruno').put(`/v1/experiences/${id}/attribution`, { attribution: 'unattributed' }), { status: 200, body: { version: 2 } })
  t.match(await as('bruno').put(`/v1/experiences/${id}/attribution`, { attribution: 'unattributed' }), { status: 200, body: { version: 2 } })
  t.equal(await learns(t, 'nina', id), '- - -')
  t.equal(await learns(t, 'otto', id), '- - group')
  t.match(await rows('select action, before, after from audit_entries where subject_id = $1', [id]), [
    { action: 'experience.attribution_changed', before: { attribution: 'attributed' }, after: { attribution: 'unattributed' } },
  ])
})
