/*
 * The Lille story, for anybody with a demo server:
 *
 *     DEMO_TOKENS_FILE=tokens.json npm start
 *     npm run story -- --tokens tokens.json
 *
 * It makes things of its own and can be told again and again. openapi/lille.arazzo.yaml tells the same as an Arazzo workflow.
 */
import { signInAll, tell } from './client.ts'
import { bringCase } from './lille/case.ts'
import { cast } from './lille/cast.ts'
import { carryCommitment } from './lille/commitment.ts'
import { gatherEvidence } from './lille/evidence.ts'
import { endJourney, setOut } from './lille/journey.ts'
import { firstMeeting, formGroup } from './lille/peers.ts'
import { makePractice } from './lille/practice.ts'
import { train } from './lille/training.ts'

await tell(async () => {
  const people = await signInAll(cast)
  const training = await train(people)
  const exchange = await bringCase(people, training)
  const journey = await setOut(people)
  const group = await formGroup(people)
  const commitment = await firstMeeting(people, group)
  const evidence = await gatherEvidence(people, training)
  await carryCommitment(people, { ...training, group, commitment, evidence })
  const experienceId = await endJourney(people, { ...training, journey })
  await makePractice(people, { ...training, ...exchange, experienceId })
})
