import { analysisProblems } from './data/analysis.ts'
import { barriers } from './data/barriers.ts'
import type { Topic } from './data/format.ts'
import { goingAbroadProblems } from './data/goingAbroad.ts'
import { infrastructureProblems } from './data/infrastructure.ts'
import { instrumentProblems } from './data/instruments.ts'
import { learningProblems } from './data/learning.ts'
import { lobbyingProblems } from './data/lobbying.ts'
import { managementProblems } from './data/management.ts'
import { marketProblems } from './data/markets.ts'
import { challenges, fields, steps } from './data/outline.ts'
import { partnerProblems } from './data/partners.ts'
import { sectors } from './data/sectors.ts'
import { serviceProblems } from './data/services.ts'
import { targetGroupProblems } from './data/targetGroup.ts'

/**
 * Grows with every change of a code, a parent or a word. It ships with the program and is in no table: what the validation of a request, the
 * search and the answers call a topic can then never differ. A code, once published, stays: what people filed under it goes on meaning it.
 */
export const taxonomyVersion = 1

/** Every topic, the broad before the narrow, in the order in which people are shown them. */
export const taxonomy: readonly Topic[] = [
  ...fields,
  ...challenges,
  ...steps,
  ...serviceProblems,
  ...infrastructureProblems,
  ...lobbyingProblems,
  ...managementProblems,
  ...targetGroupProblems,
  ...analysisProblems,
  ...marketProblems,
  ...instrumentProblems,
  ...partnerProblems,
  ...goingAbroadProblems,
  ...learningProblems,
  ...barriers,
  ...sectors,
]

const byCode = new Map(taxonomy.map((topic) => [topic.code, topic]))

export const findTopic = (code: string): Topic | undefined => byCode.get(code)

/** The topic itself and everything below it, to any depth. */
export function withinTopic(code: string): string[] {
  const found = new Set([code])
  // Parents come first in the taxonomy, so that one pass finds every generation.
  for (const topic of taxonomy) if (topic.parents.some((parent) => found.has(parent))) found.add(topic.code)
  return [...found]
}
