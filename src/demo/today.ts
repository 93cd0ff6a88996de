import { membershipId, stuttgart } from './cast.ts'
import { item, register } from './gatherings.ts'
import { bring, draftCase, walk } from './helping.ts'
import { daysFrom, type Past } from './lately.ts'
import type { Stage } from './stage.ts'

/** What a newcomer finds to do: an invitation that can be accepted, a meeting in three weeks with one seat left, drafts to go on with. */
export async function arriveToday(stage: Stage, today: Date, { protocol, tools }: Past): Promise<void> {
  const { on } = daysFrom(today)
  await stage.on(today)
  await stage.as('ada').patch(`/tools/${tools.travelGrants.id}`, { applyUntil: on(45) })
  await stage.as('petra').post(`/memberships/${membershipId('milo')}/invitation`)
  const { id: meetingId } = await stage.as('petra').post(`/groups/${stuttgart.id}/meetings`, {
    title: 'What became of the protocol? (fictional)',
    theme: 'Everybody brings one question that was answered, and one that was not.',
    language: 'en',
    format: 'online',
    joinUrl: 'https://meet.example.org/stuttgart',
    timeZone: 'Europe/Berlin',
    localStart: `${on(21)}T14:00`,
    localEnd: `${on(21)}T16:00`,
    capacity: 5,
    reservedSeats: 1,
    offerHours: 48,
  })
  await stage.as('petra').put(`/meetings/${meetingId}/agenda`, {
    items: [
      item('check_in', 15, 'Who is here, and with what'),
      { kind: 'practice', minutes: 45, title: 'The protocol, ten years on', practiceCodeId: null },
      item('case', 45, 'The studio space closes in six months', 'lea'),
      item('reflection', 15, 'What was it worth?'),
    ],
  })
  await stage.as('petra').post(`/meetings/${meetingId}/scheduling`)
  await register(stage, meetingId, ['petra', 'jordi', 'giulia', 'tomasz'])
  await stage.as('lea').post('/practices', {
    groupId: stuttgart.id,
    title: 'Move out together (a draft)',
    kind: 'mixed',
    language: 'en',
    teaser: 'Twelve studios look for one house instead of twelve rooms.',
    context: `Demo data, fictional. See also ${String(protocol.code)}.`,
  })
  await draftCase(stage, { giver: 'lea', on: today, text: { title: 'Who pays for the move? (a draft)' } })
  const parked = { giver: 'giulia', on: today, text: { title: 'The protocol beyond Europe: now or later?', journeyStep: 1 } } as const
  await walk(stage, parked, await bring(stage, parked), 'parking')
}
