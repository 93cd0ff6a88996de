import { type PersonKey, people, stuttgart } from '../../src/demo/cast.ts'
import type { House, Reply } from './house.ts'
import { refusing } from './refusing.ts'

const hourMs = 60 * 60 * 1000
export const hours = (count: number) => count * hourMs
export const days = (count: number) => hours(24 * count)

/** The third meeting of the Stuttgart group: three weeks after the first day of every test, in Stuttgart's time. */
export const thirdMeeting = {
  title: 'Third meeting: partners in Japan',
  format: 'onsite',
  localStart: '2014-05-20T14:00',
  localEnd: '2014-05-20T17:00',
  timeZone: 'Europe/Berlin',
}

/** What is written of it unless a test says otherwise. */
export const reportText = { summary: 'Three ways to a first partner.', minutes: 'Lea told of Osaka.' }

/** When it begins. */
export const startsAt = new Date('2014-05-20T12:00:00.000Z')

/** What a test does with the meetings of the Stuttgart group, through the API. Throws when an act does not succeed. */
export function meetingsIn(house: House) {
  const done = (reply: Reply) => {
    if (reply.status >= 300) throw new Error(`${reply.status}: ${reply.text}`)
    return reply.body
  }
  const act = async (person: PersonKey, path: string, body?: unknown) => done(await house.as(person).post(path, body))
  const draft = (body: object = {}) => act('petra', `/v1/groups/${stuttgart.id}/meetings`, { ...thirdMeeting, ...body })
  const scheduled = async (body: object = {}) => {
    const { id } = await draft(body)
    return act('petra', `/v1/meetings/${id}/scheduling`)
  }
  const register = (person: PersonKey, meetingId: string, body: object = {}) => act(person, `/v1/meetings/${meetingId}/registrations`, body)
  const cancel = (person: PersonKey, registrationId: string) => act(person, `/v1/registrations/${registrationId}/cancellation`)
  const started = async (meetingId: string) => {
    house.clock.now = startsAt
    return act('petra', `/v1/meetings/${meetingId}/start`)
  }
  /** Held, with a seat for each of these. */
  const held = async (seated: readonly PersonKey[], body: object = {}) => {
    const meeting = await scheduled(body)
    const registrations = new Map<PersonKey, string>()
    for (const person of seated) registrations.set(person, (await register(person, meeting.id)).id)
    await started(meeting.id)
    return { meeting: await act('petra', `/v1/meetings/${meeting.id}/end`), registrations }
  }
  const attended = async (meetingId: string, registrationIds: Iterable<string>) =>
    done(
      await house.as('petra').put(`/v1/meetings/${meetingId}/attendance`, {
        people: [...registrationIds].map((registrationId) => ({ registrationId, state: 'attended' })),
      }),
    )
  const write = async (person: PersonKey, meetingId: string, text: object = {}) => {
    const before = await house.as(person).get(`/v1/meetings/${meetingId}/report`)
    const headers: Record<string, string> = before.status === 200 ? { 'if-match': before.headers.etag! } : {}
    return done(await house.as(person).put(`/v1/meetings/${meetingId}/report`, { ...reportText, ...text }, { headers }))
  }
  /** A held meeting that these attended, with a report that waits for their approval. */
  const circulated = async (seated: readonly PersonKey[]) => {
    const { meeting, registrations } = await held(seated)
    if (seated.length > 0) await attended(meeting.id, registrations.values())
    const report = await write('petra', meeting.id)
    await act('petra', `/v1/reports/${report.id}/circulation`)
    return { meetingId: meeting.id as string, registrations, reportId: report.id as string, path: `/v1/reports/${report.id}` }
  }
  /** What people were told about a meeting, in the order of telling. */
  const notices = (person: PersonKey, meetingId: string) =>
    house.rows<{ kind: string; params: Record<string, unknown> }>(
      'select kind, params from notifications where user_id = $1 and subject_id = $2 order by created_at, id',
      [people[person].id, meetingId],
    )
  const eventsOf = async (subjectId: string) =>
    (await house.rows<{ type: string }>('select type from events where subject_id = $1 order by sequence', [subjectId])).map(({ type }) => type)
  return { refused: refusing(house), act, draft, scheduled, register, cancel, started, held, attended, write, circulated, notices, eventsOf }
}
