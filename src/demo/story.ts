import { stuttgart } from './cast.ts'
import { beginCoaching, meetInBari, missQuorum } from './coaching.ts'
import { argueAbout, campTried, exchangeTried, protocolTried, standTried, tryOut, visitsTried, vouchersTried } from './experiences.ts'
import { doubt, warnAbout } from './flags.ts'
import { hold, use } from './gatherings.ts'
import { accelerator, camp, promote, protocol, publish, sharedStand, staffExchange, studyVisits, vouchers } from './practices.ts'
import type { Stage } from './stage.ts'
import { arriveToday } from './today.ts'
import { creativeCamp, foundCircle, studyVisitBarcelona, studyVisitLille, trainingBarcelona, trainingLille } from './trainings.ts'

/** The day on which the story begins, with everybody there and nothing done yet. */
export const firstDay = new Date('2012-09-03T08:00:00Z')

/**
 * What the demo data tells, through the API and in the order of time: the trainings from 2012 to 2014, the peer group of Stuttgart that came
 * of them, what was tried, and what is going on today.
 */
export async function tellStory(stage: Stage, today: Date): Promise<void> {
  const circle = await foundCircle(stage)
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

  await beginCoaching(stage)
  const [worst] = await tryOut(stage, circle, stand, standTried)
  await argueAbout(stage, worst!)
  await warnAbout(stage, stand)
  await missQuorum(stage)
  const bari = await meetInBari(stage)
  const signed = await publish(stage, stuttgart.id, protocol, { originMeetingId: bari })
  await promote(stage, signed, 'giulia', 'giulia', 'public')
  await tryOut(stage, stuttgart.id, signed, protocolTried)

  await arriveToday(stage, today, signed)
  await doubt(stage, stand)
}
