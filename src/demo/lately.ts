import { onStudioSpace, onWhoSpeaks, studioSpace, whoSpeaks } from './cases.ts'
import type { PersonKey } from './cast.ts'
import { ask, bring, give, workThrough } from './helping.ts'
import { setOutForJapan } from './journeys.ts'
import type { Stage, Told } from './stage.ts'
import type { Tools } from './tools.ts'

/** What there has been before. */
export interface Past {
  protocol: Told
  tools: Tools
}

/** Days from today: their instants and their dates. */
export function daysFrom(today: Date) {
  const day = (count: number) => new Date(today.getTime() + count * 86_400_000)
  return { day, on: (count: number) => day(count).toISOString().slice(0, 10) }
}

/** The month before today: a journey is under way, one case is acted on, another waits for answers, and a commitment is overdue. */
export async function tellLately(stage: Stage, today: Date, { protocol, tools }: Past): Promise<void> {
  const { day, on } = daysFrom(today)
  await stage.on(day(-30))
  await setOutForJapan(stage, tools, on(45))
  const acted = whoSpeaks(day(-30))
  const freelancers = await bring(stage, acted, onWhoSpeaks)
  await workThrough(stage, acted, freelancers)
  const late = await commit(stage, 'jordi', 'case', freelancers, 'I ask ten freelancers what they would say.', on(-10))
  await commit(stage, 'giulia', 'case', freelancers, 'I send what we wrote to our ministry.', on(-3))
  await stage.on(day(-12))
  await stage.as('jordi').post(`/commitments/${late.id}/dispositions`, { disposition: 'carried', dueOn: on(18) })

  const studios = studioSpace(day(-6), on(60))
  const kase = await bring(stage, studios)
  const [ofGiulia] = await ask(stage, studios, kase, ['giulia', 'jordi', 'bruno'], on(8))
  await stage.as('giulia').post(`${ofGiulia}/acceptance`)
  await give(stage, studios, kase, onStudioSpace)
  await commit(stage, 'lea', 'case', kase, 'I ask the twelve whether they would found an association.', on(14))
  await commit(stage, 'bruno', 'practice', protocol, 'We sign it with one more cluster.', on(40))
}

const commit = (stage: Stage, by: PersonKey, kind: 'case' | 'practice', { id }: Told, text: string, dueOn: string): Promise<Told> =>
  stage.as(by).post('/commitments', { source: { kind, id }, text: `${text} (Fictional.)`, language: 'en', dueOn })
