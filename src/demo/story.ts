import {
  asiaOrNeighbours,
  firstResults,
  onAsiaOrNeighbours,
  onFirstResults,
  onSilentPartner,
  onTwoSchemes,
  silentPartner,
  twoSchemes,
} from './cases.ts'
import { stuttgart } from './cast.ts'
import { formPeerGroup, internationalisation, kickOff, meetInBari, missQuorum, strategy } from './coaching.ts'
import { argueAbout, campTried, exchangeTried, protocolTried, standTried, tryOut, visitsTried, vouchersTried } from './experiences.ts'
import { doubt, warnAbout } from './flags.ts'
import { hold, use } from './gatherings.ts'
import { ask, becomePractice, bring, finish, walk, workThrough } from './helping.ts'
import { returnFromItaly, setOutForItaly } from './journeys.ts'
import { tellLastYear, tellLately } from './lately.ts'
import { registerPortals } from './portals.ts'
import { accelerator, camp, promote, protocol, publish, sharedStand, staffExchange, studyVisits, vouchers } from './practices.ts'
import type { Stage, Told } from './stage.ts'
import { arriveToday } from './today.ts'
import { listTools, type Tools } from './tools.ts'
import { creativeCamp, foundCircle, studyVisitBarcelona, studyVisitLille, trainingBarcelona, trainingLille } from './trainings.ts'

/** The day on which the story begins, with everybody there and nothing done yet. */
export const firstDay = new Date('2012-09-03T08:00:00Z')

/**
 * What the demo data tells, through the API and in the order of time: the trainings from 2012 to 2014, the peer group of Stuttgart that came
 * of them, its cases, what was tried, and what is going on today.
 */
export async function tellStory(stage: Stage, today: Date): Promise<void> {
  const circle = await foundCircle(stage)
  const stand = await tellTrainings(stage, circle)
  const tools = await listTools(stage)
  await formPeerGroup(stage)
  await tellSummer(stage, circle, stand)
  const signed = await tellAutumn(stage)
  await tellNextYear(stage, signed, tools)
  const past = { protocol: signed, stand, tools }
  await tellLastYear(stage, today, past)
  await tellLately(stage, today, past)
  await arriveToday(stage, today, past)
  await doubt(stage, stand)
  await registerPortals(stage)
}

/** The open circle of the trainings, from the first visit to the practice that will be argued about, which is returned. */
async function tellTrainings(stage: Stage, circle: string): Promise<Told> {
  await hold(stage, circle, studyVisitLille)
  const visits = await publish(stage, circle, studyVisits)
  await promote(stage, visits, 'jordi', 'jordi', 'public')
  await hold(stage, circle, creativeCamp)
  const camped = await publish(stage, circle, camp)
  await promote(stage, camped, 'lea', 'marta', 'network')
  await hold(stage, circle, studyVisitBarcelona)
  await tryOut(stage, circle, visits, visitsTried.slice(0, 1))
  const exchange = await publish(stage, circle, staffExchange)
  const voucher = await publish(stage, circle, vouchers)
  await tryOut(stage, circle, visits, visitsTried.slice(1))
  await tryOut(stage, circle, camped, campTried)
  await tryOut(stage, circle, exchange, exchangeTried)
  await tryOut(stage, circle, voucher, vouchersTried)
  await hold(stage, circle, trainingBarcelona)
  await publish(stage, circle, accelerator)
  const lille = await hold(stage, circle, trainingLille)
  await use(stage, 'marta', visits, lille)
  await use(stage, 'marta', camped, lille)
  const stand = await publish(stage, circle, sharedStand)
  await promote(stage, stand, 'ines', 'ines', 'network')
  return stand
}

/** The peer group begins with two cases, and the contested practice is argued about. */
async function tellSummer(stage: Stage, circle: string, stand: Told): Promise<void> {
  const schemes = await bring(stage, twoSchemes, onTwoSchemes)
  const silence = await bring(stage, silentPartner, onSilentPartner)
  const [request] = await ask(stage, silentPartner, silence, ['bruno'], '2014-09-01')
  await stage.as('bruno').post(`${request}/decline`, { reason: 'I know nobody there. (Fictional.)' })
  await hold(stage, stuttgart.id, kickOff)
  await workThrough(stage, twoSchemes, schemes)
  await workThrough(stage, silentPartner, silence)
  const [worst] = await tryOut(stage, circle, stand, standTried)
  await argueAbout(stage, worst!)
  await stage.on('2014-08-29T12:00:00Z')
  await finish(stage, twoSchemes, schemes, 'resolution', 'The smaller scheme said yes in August. Four companies go to the fair.')
  await finish(stage, silentPartner, silence, 'closure', 'They have left the programme without a word.')
  await warnAbout(stage, stand)
}

/** Two more cases, of which one becomes a practice, and the protocol of Bari, which is returned. */
async function tellAutumn(stage: Stage): Promise<Told> {
  const asia = await bring(stage, asiaOrNeighbours, onAsiaOrNeighbours)
  await hold(stage, stuttgart.id, internationalisation)
  await workThrough(stage, asiaOrNeighbours, asia)
  const results = await bring(stage, firstResults, onFirstResults)
  await hold(stage, stuttgart.id, strategy)
  await walk(stage, firstResults, results, 'consultation', 'advice')
  await missQuorum(stage)
  const bari = await meetInBari(stage)
  const signed = await publish(stage, stuttgart.id, protocol, { originMeetingId: bari })
  await promote(stage, signed, 'giulia', 'giulia', 'public')
  await stage.on('2014-11-17T09:00:00Z')
  await finish(stage, asiaOrNeighbours, asia, 'resolution', 'Three members showed their invoices: the neighbours, this year.')
  await becomePractice(stage, asiaOrNeighbours, asia, 'Begin with the members who are there already (fictional)', ['jordi', 'bruno'])
  return signed
}

/** What became of the protocol: a journey ends, a commitment is kept, and three clusters tell. */
async function tellNextYear(stage: Stage, signed: Told, tools: Tools): Promise<void> {
  const italy = await setOutForItaly(stage, signed, tools)
  const { id: promised } = await stage.as('petra').post('/commitments', {
    source: { kind: 'practice', id: signed.id },
    text: 'We name our contact, and look after a year at what came of it. (Fictional.)',
    language: 'en',
    dueOn: '2015-10-12',
  })
  await returnFromItaly(stage, italy, signed)
  await tryOut(stage, stuttgart.id, signed, protocolTried(promised))
}
