import type { Framework, FrameworkStep } from './framework.ts'
import { internationalisation } from './internationalisation.ts'

/** Every version of every framework; the newest of a code last. Older ones stay for the journeys that began under them. */
export const frameworks: readonly Framework[] = [internationalisation]

/** The newest version, or the one asked for. */
export const findFramework = (code: string, version?: number): Framework | undefined =>
  frameworks.findLast((framework) => framework.code === code && (version === undefined || framework.version === version))

/** The step of a framework that a journey began under. Both were checked when it began. */
export function stepOf(code: string, version: number, number: number): FrameworkStep {
  return findFramework(code, version)!.steps.find((step) => step.number === number)!
}
