import type { Act } from '../platform/act.ts'

/** What is told to whoever asked: which experience, with which practice. */
export interface Told {
  commitmentId: string
  experienceId: string
  practiceCodeId: string | null
}

/** Somebody in another room who asked for an experience: the commitments. The app names them. */
export interface Asker {
  /** Holds what was asked until this transaction ends. 422 `unknown-reference` or 409 `commitment-closed` unless this answers it. */
  hold(act: Act, told: Omit<Told, 'experienceId'>): Promise<void>
  /** It was recorded. What was closed in the meantime stays as it is. */
  answered(act: Act, told: Told): Promise<void>
}
