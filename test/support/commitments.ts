import { type PersonKey, stuttgart } from '../../src/demo/cast.ts'
import type { House } from './house.ts'
import { days, meetingsIn, startsAt } from './meetings.ts'

/** What somebody commits to unless a test says otherwise: a week after the third meeting. */
export const promise = { text: 'I will ask three buyers in Osaka for a date.', firstStep: 'Write to Kenji.', dueOn: '2014-05-27' }

/** The meeting after the third, three weeks later. */
const fourth = { title: 'Fourth meeting', localStart: '2014-06-10T14:00', localEnd: '2014-06-10T17:00' }

/** What people commit to, through the API. */
export function commitmentsIn(house: House) {
  const { act, scheduled, held, write } = meetingsIn(house)
  const commit = (person: PersonKey, source: { kind: string; id: string }, more: object = {}) =>
    act(person, '/v1/commitments', { source, ...promise, ...more })
  const dispose = (person: PersonKey, id: string, body: object) => house.as(person).post(`/v1/commitments/${id}/dispositions`, body)
  /** A held meeting, and what this person said there. */
  const said = async (person: PersonKey = 'lea') => {
    const { meeting } = await held([])
    return { meetingId: meeting.id as string, commitment: await commit(person, { kind: 'meeting', id: meeting.id }) }
  }
  /** The meeting after that, which has begun. */
  const nextBegun = async (): Promise<string> => {
    const { id } = await scheduled(fourth)
    house.clock.now = new Date(startsAt.getTime() + days(21))
    await act('petra', `/v1/meetings/${id}/start`)
    return id
  }
  /** Ends a meeting, with an attendance and an approved report: it can be closed. */
  const readyToClose = async (meetingId: string) => {
    await act('petra', `/v1/meetings/${meetingId}/end`)
    const report = await write('petra', meetingId)
    await act('petra', `/v1/reports/${report.id}/circulation`)
    house.clock.forward(days(8))
    await house.runJobs()
  }
  const draftNext = (more: object = {}) =>
    act('petra', `/v1/groups/${stuttgart.id}/meetings`, { format: 'online', timeZone: 'Europe/Berlin', ...fourth, ...more })
  return { commit, dispose, said, nextBegun, readyToClose, draftNext }
}
