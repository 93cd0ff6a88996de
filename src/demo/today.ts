import { membershipId, stuttgart } from './cast.ts'
import { item, register } from './gatherings.ts'
import type { Stage, Told } from './stage.ts'

/** What a newcomer finds going on: an invitation that can be accepted, a meeting in three weeks with one seat left, a draft to submit. */
export async function arriveToday(stage: Stage, today: Date, practice: Told): Promise<void> {
  await stage.on(today)
  await stage.as('petra').post(`/memberships/${membershipId('milo')}/invitation`)
  const on = new Date(today.getTime() + 21 * 86_400_000).toISOString().slice(0, 10)
  const { id: meetingId } = await stage.as('petra').post(`/groups/${stuttgart.id}/meetings`, {
    title: 'What became of the protocol? (fictional)',
    theme: 'Everybody brings one question that was answered, and one that was not.',
    language: 'en',
    format: 'online',
    joinUrl: 'https://meet.example.org/stuttgart',
    timeZone: 'Europe/Berlin',
    localStart: `${on}T14:00`,
    localEnd: `${on}T16:00`,
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
    context: `Demo data, fictional. See also ${String(practice.code)}.`,
  })
}
