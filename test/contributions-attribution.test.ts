import { type PersonKey, people } from '../src/demo/cast.ts'
import { casesIn } from './support/cases.ts'
import { recordAs } from './support/experiences.ts'
import { openHouse } from './support/house.ts'
import { refusing } from './support/refusing.ts'
import t, { type Test } from './support/tap.ts'

const house = await openHouse(t)
const { as, rows } = house
const refused = refusing(house)
const { open, give } = casesIn(house)
const rule = (confidentiality: string) => rows('update groups set confidentiality = $1', [confidentiality])

/** What this reader learns of whose it is; a list says what the contribution itself says. */
async function learns(t: Test, person: PersonKey, { id, caseId }: { id: string; caseId: string }): Promise<string> {
  const { body, status } = await as(person).get(`/v1/contributions/${id}`)
  if (status !== 200) return String(status)
  const listed = (await as(person).get(`/v1/cases/${caseId}/contributions`)).body.data.find((item: { id: string }) => item.id === id)
  const { allowedActions: _, ...item } = body
  t.same(listed, item, 'a list says what the contribution itself says')
  t.equal(body.cluster === null, body.author === null)
  return `${body.author?.displayName.split(' ')[0] ?? '-'}${body.mine ? ' mine' : ''}`
}

t.test('who is named depends on the attribution, the reader and the rule of the group', async (t) => {
  const table: Record<string, string> = {}
  for (const confidentiality of ['open', 'group_only', 'chatham_house']) {
    await rule(confidentiality)
    const { id } = await open('lea', { audience: 'network' })
    for (const attribution of ['attributed', 'group', 'unattributed', 'case_giver_only']) {
      const said = await give('bruno', id, { attribution })
      const found: string[] = []
      for (const reader of ['bruno', 'lea', 'petra', 'otto', 'nina', 'ada'] as const) found.push(await learns(t, reader, said))
      table[`${confidentiality} ${attribution}`] = found.join(', ')
    }
  }
  //       its author, the case giver, a facilitator, an observer, somebody of the network, an admin
  const shared = (outside: string) => `Bruno mine, Bruno, Bruno, Bruno, ${outside}, ${outside}`
  const rows = (confidentiality: string, outside: string) => ({
    [`${confidentiality} attributed`]: shared(outside),
    [`${confidentiality} group`]: shared('-'),
    [`${confidentiality} unattributed`]: 'Bruno mine, -, -, -, -, -',
    [`${confidentiality} case_giver_only`]: 'Bruno mine, Bruno, -, -, -, -',
  })
  t.same(table, { ...rows('open', 'Bruno'), ...rows('group_only', 'Bruno'), ...rows('chatham_house', '-') })
  await rule('group_only')
})

t.test('nothing that is stored or told besides gives away who did not want to be named', async (t) => {
  const { id } = await open('lea', { audience: 'network' })
  const own = await recordAs(house, 'bruno', { attribution: 'attributed', visibility: 'network' })
  const said = await give('bruno', id, { attribution: 'unattributed', kind: 'experience', experienceId: own.id })
  await as('bruno').patch(`/v1/contributions/${said.id}`, { body: 'Better said.' })
  await as('lea').put(`/v1/contributions/${said.id}/useful-mark`, { because: 'contact' })
  await as('petra').post(`/v1/contributions/${said.id}/hiding`, { reason: 'For a day' })
  const events = await rows<{ type: string; actor_id: string | null }>('select type, actor_id, client_id, data from events where subject_id = $1', [
    said.id,
  ])
  t.notMatch(JSON.stringify(events), people.bruno.id)
  t.same(
    events.filter(({ actor_id }) => actor_id === null).map(({ type }) => type),
    ['contribution.added', 'contribution.revised'],
  )
  t.notMatch(JSON.stringify(await rows('select * from audit_entries where subject_id = $1', [said.id])), people.bruno.id)
  t.notMatch(JSON.stringify(await rows('select * from notifications where user_id = $1', [people.lea.id])), people.bruno.id)
  const again = await give('bruno', id, { attribution: 'unattributed', kind: 'experience', experienceId: own.id })
  for (const reader of ['lea', 'petra', 'nina', 'ada'] as const) {
    const { text, body } = await as(reader).get(`/v1/cases/${id}/contributions`)
    t.notMatch(text, /Bruno|Claes|BUDA|"nl"/, `${reader} learns nothing`)
    t.notMatch(text, people.bruno.id)
    t.equal(body.data.find((item: { id: string }) => item.id === again.id).experienceId, null, 'an experience of their own would tell')
  }
  t.match((await as('bruno').get(`/v1/contributions/${again.id}`)).body, { mine: true, experienceId: own.id, language: 'nl' })
})

t.test('who was asked and answers unattributed is not betrayed by the request', async (t) => {
  const { id } = await open()
  const { body } = await as('lea').post(`/v1/cases/${id}/help-requests`, { userIds: [people.bruno.id, people.jordi.id], dueOn: '2014-05-02' })
  const stateOf = async (at: number) => (await as('lea').get(`/v1/help-requests/${body.data[at].id}`)).body
  const before = await stateOf(0)
  await give('bruno', id, { attribution: 'unattributed' })
  t.same(await stateOf(0), before)
  await give('jordi', id, { attribution: 'case_giver_only' })
  t.match(await stateOf(1), { state: 'answered' })
})

t.test('under the Chatham House rule nothing of a case that leaves the group tells who was there', async (t) => {
  await rule('chatham_house')
  const { id } = await open('lea', { audience: 'network', language: undefined })
  const said = await give('jordi', id, { attribution: 'attributed' })
  await as('lea').put(`/v1/contributions/${said.id}/useful-mark`, { because: 'contact' })
  await rule('open')
  for (const path of [`/v1/cases/${id}`, '/v1/cases?limit=100&state=open', `/v1/cases/${id}/contributions`]) {
    const { text, status } = await as('nina').get(path)
    t.equal(status, 200)
    const [item] = path.includes('limit') ? JSON.parse(text).data : [JSON.parse(text)]
    t.notMatch(JSON.stringify(item), /Léa|Jordi|Lille|Barcelona|Stuttgart|"fr"|"es"/, path)
  }
  t.same(await rows('select distinct actor_id from events where subject_id in ($1, $2)', [id, said.id]), [{ actor_id: null }])
  t.match((await as('otto').get(`/v1/cases/${id}/contributions`)).text, /Jordi Puig/, 'inside it is known')
  await rule('group_only')
})

t.test('who may know is changed by the author alone, and holds at once', async (t) => {
  const { id } = await open()
  const said = await give('bruno', id, { attribution: 'attributed' })
  await refused(t, () => as('lea').patch(`/v1/contributions/${said.id}`, { attribution: 'group' }), 403, 'forbidden')
  await as('bruno').patch(`/v1/contributions/${said.id}`, { attribution: 'unattributed' })
  t.equal(await learns(t, 'petra', said), '-')
})

t.test('an erased author is named to nobody, and what they gave stays', async (t) => {
  const { id } = await open()
  const kept = await give('tomasz', id, { attribution: 'attributed' })
  const back = await give('tomasz', id)
  await as('tomasz').patch(`/v1/contributions/${kept.id}`, { body: 'Better said.' })
  await as('tomasz').post(`/v1/contributions/${back.id}/withdrawal`)
  const begun = (await as('tomasz').post('/v1/cases', { groupId: '0145a2b0-0000-7000-8003-000000000001', title: 'Never opened' })).body
  t.equal((await as('ada').post(`/v1/users/${people.tomasz.id}/erasure`)).status, 204)
  t.match((await as('lea').get(`/v1/contributions/${kept.id}`)).body, {
    body: 'Better said.',
    attribution: 'unattributed',
    author: { displayName: 'Former member' },
  })
  t.match(await rows('select body from contributions where id = $1', [back.id]), [{ body: '' }])
  t.same(await rows('select * from contribution_revisions where contribution_id = $1', [kept.id]), [])
  t.same(await rows('select id from cases where id = $1', [begun.id]), [])
})
