import type { PersonKey } from './cast.ts'
import { ask, bring, finish, give, workThrough } from './helping.ts'
import { setOutForJapan } from './journeys.ts'
import { renew, renewWhatIsDue } from './practices.ts'
import {
  noAnswer,
  onSameFewMembers,
  onStudioSpace,
  onWhichFunding,
  onWhoSpeaks,
  sameFewMembers,
  studioSpace,
  whichFunding,
  whoSpeaks,
  whoTranslates,
} from './recentCases.ts'
import type { Stage, Told } from './stage.ts'
import type { Tools } from './tools.ts'

/** What there has been before. */
export interface Past {
  protocol: Told
  /** The contested practice. */
  stand: Told
  tools: Tools
}

/** Days from today: their instants and their dates. */
export function daysFrom(today: Date) {
  const day = (count: number) => new Date(today.getTime() + count * 86_400_000)
  return { day, on: (count: number) => day(count).toISOString().slice(0, 10) }
}

/** The year before today: what was published is looked at again, but for one practice that is due now; and two cases find their end. */
export async function tellLastYear(stage: Stage, today: Date, { stand }: Past): Promise<void> {
  const { day } = daysFrom(today)
  await stage.on(day(-370))
  await renew(stage, 'marta', stand.id)
  await stage.on(day(-200))
  await renewWhatIsDue(stage, 'marta')
  await renewWhatIsDue(stage, 'petra')

  const funding = whichFunding(day(-150))
  const funded = await bring(stage, funding, onWhichFunding)
  await stage.on(day(-140))
  await workThrough(stage, funding, funded)
  const members = sameFewMembers(day(-90))
  const visited = await bring(stage, members, onSameFewMembers)
  await stage.on(day(-84))
  await workThrough(stage, members, visited)
  await stage.on(day(-60))
  await finish(stage, members, visited, 'resolution', 'Ten visits, one question each: twenty people came to hear the answers.')
  await stage.on(day(-50))
  await finish(stage, funding, funded, 'resolution', 'Die Stadt zahlt zwei Reisen im Jahr, das Land ab der ersten Messe.')
}

/** The month before today: a journey is under way, one case is acted on, one is answered, two wait, and a commitment is overdue. */
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
  await bring(stage, noAnswer(day(-4)))
  await bring(stage, whoTranslates(day(-2)))
}

const commit = (stage: Stage, by: PersonKey, kind: 'case' | 'practice', { id }: Told, text: string, dueOn: string): Promise<Told> =>
  stage.as(by).post('/commitments', { source: { kind, id }, text: `${text} (Fictional.)`, language: 'en', dueOn })
