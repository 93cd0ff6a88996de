import type { TopicLanguage } from '../../topics/data/format.ts'
import { findTopic } from '../../topics/taxonomy.ts'

export type Words = Readonly<Record<TopicLanguage, string>>

/** One thing that a step asks for. Rows are many of the same, with fields of their own. */
export type Field = {
  name: string
  label: Words
  required?: true
} & (
  | { type: 'text'; max: number }
  | { type: 'number'; least: number; most: number }
  | { type: 'date' | 'url' | 'country' | 'topic' | 'tool' }
  | { type: 'topics' | 'sectors' | 'countries' }
  | { type: 'choice'; options: Readonly<Record<string, Words>> }
  | { type: 'rows'; fields: readonly Field[] }
)

export interface FrameworkStep {
  /** From 1, in the order of the model; journeys may begin at any. */
  number: number
  /** A topic of the taxonomy: what is filed under it helps with this step. */
  topic: string
  questions: readonly Words[]
  form: readonly Field[]
  /** Whether what came of it is recorded here, as experiences. */
  recordsExperiences?: true
}

/** An ordered model of steps. A version never changes, because journeys were begun under it: another model is another version. */
export interface Framework {
  code: string
  version: number
  title: Words
  description: Words
  steps: readonly FrameworkStep[]
}

/** A step is called what the taxonomy calls it. */
export const titleOf = (step: FrameworkStep): Words => findTopic(step.topic)!.labels

/** Words as they are written: one line a language. */
export const words = (en: string, de: string, fr: string, es: string, it: string): Words => ({ en, de, fr, es, it })
