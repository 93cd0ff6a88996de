import type { PersonKey } from '../../src/demo/cast.ts'
import type { House } from '../../test/support/house.ts'

/** One call that succeeds: who makes it, and with what. The operation's declaration says where and how. */
export interface Example {
  /** Whose token; null for none. */
  as: PersonKey | null
  /** The parameters of the path, by name. */
  params?: Record<string, string>
  query?: Record<string, string>
  body?: unknown
  /** Beyond the usual ones: `if-match` where it is required. */
  headers?: Record<string, string>
}

/**
 * A room's examples, by operationId. Each function finds the cast as planted, prepares what its call needs through the API, and gives the
 * call; it draws nothing of its own from clock or chance, so that the recorded answers are the same every time. The document's examples
 * are recorded from these, the suite executes them, and the rights matrix makes the same call as everybody else.
 */
export type Examples = Readonly<Record<string, (house: House) => Promise<Example>>>
