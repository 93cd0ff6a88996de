import assert from 'node:assert/strict'
import { answersAlike, type Body, part } from '../client.ts'
import type { Exchange } from './case.ts'
import type { Cast } from './cast.ts'
import type { Training } from './training.ts'

interface Learnt extends Training, Exchange {
  /** What came of it, as the journey of Lille tells it. */
  experienceId: string
}

/** The case is resolved, and becomes a practice with the words of those who consent. */
export async function makePractice({ jordi, marta, lea, bruno, tomasz, otto }: Cast, learnt: Learnt): Promise<void> {
  const { circle, meeting, stand, kase, told, seen, unsaid, experienceId } = learnt

  await part('the case is resolved, with what came of it', async () => {
    const missing = await lea.post(`/cases/${kase.id}/resolution`, {}, 422)
    assert.equal(missing.code, 'outcome-missing')
    const resolved = await lea.post(
      `/cases/${kase.id}/resolution`,
      { outcomeNote: 'The smaller scheme said yes.', outcomeExperienceId: experienceId },
      200,
    )
    assert.deepEqual([resolved.state, resolved.outcomeExperienceId], ['resolved', experienceId])
  })

  const draft = await part('whose words a practice would use is asked; whoever says nothing is left out', async () => {
    const contributionIds = [told.id, unsaid.id, seen.id]
    const asking = await lea.post(`/cases/${kase.id}/practice-drafts`, { title: 'The smaller scheme first', kind: 'success', contributionIds })
    assert.equal(asking.state, 'asking')
    for (const peer of [jordi, bruno]) {
      const { data } = await peer.get('/me/contribution-consents?answer=asked')
      const asked = data.find(({ practiceDraftId }: Body) => practiceDraftId === asking.id)
      await peer.put(`/contribution-consents/${asked.id}/answer`, { answer: 'given' })
    }
    assert.equal((await otto.get('/me/contribution-consents?answer=asked&limit=1')).data[0].practiceDraftId, asking.id, 'Otto has not looked')
    const { practice } = await lea.post(`/practice-drafts/${asking.id}/completion`, undefined, 200)
    const { problem, solution } = await lea.get(`/practices/${practice.id}`)
    assert.equal(problem, kase.situation)
    assert.equal(solution, `${told.body}\n\n${unsaid.body}`)
    return practice
  })

  await part('the case becomes a practice with its lineage', async () => {
    await lea.patch(`/practices/${draft.id}`, { originMeetingId: meeting.id })
    await lea.post(`/practices/${draft.id}/submission`, undefined, 200)
    await marta.post(`/practices/${draft.id}/review`, undefined, 200)
    const practice = await marta.post(`/practices/${draft.id}/publication`, undefined, 200)
    assert.deepEqual([practice.state, practice.ownerCluster.id], ['published', kase.cluster.id])
    const { originMeeting } = await jordi.get(`/practices/${practice.id}/lineage`)
    assert.equal(originMeeting.id, meeting.id)
    assert.equal((await jordi.get(`/practices/${practice.id}/source-case`)).id, kase.id)
    const { practices } = await jordi.get(`/cases/${kase.id}`)
    assert.equal(practices[0].id, practice.id)
  })

  await part('the excluded cluster reads the practice, and learns of no case', async () => {
    const { data } = await tomasz.get(`/practices?groupId=${circle.id}`)
    assert.ok(data.some(({ id }: Body) => id === draft.id))
    await answersAlike(tomasz, `/practices/${draft.id}/source-case`, `/practices/${stand.id}/source-case`)
    assert.equal((await tomasz.get(`/cases?groupId=${circle.id}`)).data.length, 0)
  })
}
