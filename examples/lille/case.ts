import assert from 'node:assert/strict'
import { type Body, findsNothing, part } from '../client.ts'
import { type Cast, clusterOf, inAWeek } from './cast.ts'
import type { Training } from './training.ts'

export interface Exchange {
  kase: Body
  /** What Jordi told, what Otto saw, and what nobody said. */
  told: Body
  seen: Body
  unsaid: Body
}

/** A case at Lille: who may answer it, who is named, and who finds nothing. */
export async function bringCase({ ada, jordi, marta, lea, bruno, tomasz, otto }: Cast, { circle }: Training): Promise<Exchange> {
  const kase = await part('a case at Lille asks one peer for help, and is kept from a cluster', async () => {
    const draft = await lea.post('/cases', {
      groupId: circle.id,
      title: 'Two funding schemes, one fair: which first?',
      situation:
        'Two schemes would pay for our stand at one fair in the autumn. The larger one answers after the fair, the smaller one in six weeks. We have the people for one application before the summer, and four companies that wait for a word from us.',
      triedSoFar: ['Asked both offices'],
      keyQuestion: 'To which scheme do we apply first?',
      helpWanted: 'experience',
      decisionOwner: 'The manager',
      decisionDueOn: inAWeek,
      topics: ['which-funding-scheme'],
      journeyStep: 4,
      market: 'JP',
      excludedClusterIds: [await clusterOf(tomasz)],
    })
    assert.deepEqual(draft.hints, [], 'nothing is missing for a good answer')
    const open = await lea.post(`/cases/${draft.id}/opening`, undefined, 200)
    await lea.post(`/cases/${open.id}/help-requests`, { userIds: [jordi.id], dueOn: inAWeek })
    return open
  })
  const give = (who: Cast[keyof Cast], kind: string, body: string, attribution = 'group', status = 201) =>
    who.post(`/cases/${kase.id}/contributions`, { kind, body, attribution }, status)

  const told = await part('it starts an exchange of experiences: who was asked has answered, and what helped is marked', async () => {
    await give(marta, 'question', 'What does it cost you if the answer comes too late?')
    const experience = await give(jordi, 'experience', 'We took the smaller one first. Its yes made the larger one easier.', 'attributed')
    await give(bruno, 'suggestion', 'Book a stand that can be cancelled.')
    const { data: asked } = await jordi.get('/me/help-requests?limit=1')
    assert.deepEqual([asked[0].case.id, asked[0].state], [kase.id, 'answered'])
    const marked = await lea.put(`/contributions/${experience.id}/useful-mark`, { because: 'new_idea' })
    const { firstResponseAt, firstUsefulAt } = await lea.get(`/cases/${kase.id}`)
    assert.equal(firstResponseAt, experience.createdAt, 'a question of the own cluster answers nothing')
    assert.equal(firstUsefulAt, marked.useful.at, 'the clock of the first useful answer has stopped')
    return experience
  })

  const seen = await part('an observer reflects, and gives nothing else', async () => {
    const refused = await give(otto, 'suggestion', 'Take both.', 'group', 403)
    assert.equal(refused.code, 'reflections-only')
    return give(otto, 'reflection', 'All of us spoke of deadlines, nobody of the four companies.')
  })

  const unsaid = await part('an unattributed contribution stays unattributed for everyone', async () => {
    const { id } = await give(bruno, 'feeling', 'I would be afraid to tell my board that we let the larger one go.', 'unattributed')
    for (const reader of [lea, marta, jordi, otto, ada]) {
      const { author, cluster, mine } = await reader.get(`/contributions/${id}`)
      assert.deepEqual({ author, cluster, mine }, { author: null, cluster: null, mine: false }, reader.name)
      const { data } = await reader.get(`/cases/${kase.id}/contributions?kind=feeling`)
      assert.deepEqual([data.length, data[0].author, data[0].cluster], [1, null, null], reader.name)
    }
    await ada.post(`/cases/${kase.id}/disclosures`, { reason: 'To see whether a reason names anybody.' })
    assert.equal((await ada.get(`/contributions/${id}`)).author, null, 'a disclosure shows the case, and nobody in it')
    const own = await bruno.get(`/contributions/${id}`)
    assert.equal(own.mine, true)
    return own
  })

  await part('the excluded cluster finds nothing, to the byte', async () => {
    const { id } = kase
    await findsNothing(tomasz, id, [`/cases/${id}`, `/cases/${id}/contributions`, `/cases/${id}/help-requests`, `/cases/${id}/practice-drafts`])
    for (const given of [told, seen, unsaid])
      await findsNothing(tomasz, given.id, [`/contributions/${given.id}`, `/contributions/${given.id}/revisions`])
    const listed = async (path: string) => (await tomasz.get(path)).data.length
    assert.equal(await listed(`/cases?groupId=${circle.id}`), 0)
    assert.equal((await bruno.get(`/cases?groupId=${circle.id}`)).data.length, 1, 'the others of the circle find it')
    const search = '/search?kind=case&country=JP&limit=100&q=funding+schemes+fair'
    const found = async (who: Cast[keyof Cast]) => (await who.get(search)).data.map((hit: Body) => hit.id).includes(id)
    assert.deepEqual([await found(bruno), await found(tomasz)], [true, false])
  })

  await part('there is advice, and Lille acts on it', async () => {
    for (const act of ['consultation', 'advice', 'action']) await lea.post(`/cases/${kase.id}/${act}`, undefined, 200)
    assert.equal((await otto.get(`/cases/${kase.id}`)).state, 'acting')
  })
  return { kase, told, seen, unsaid }
}
