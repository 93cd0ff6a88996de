import type { AgendaOpening } from '../meetings/agendaOpening.ts'
import type { ClosingGuard } from '../meetings/closing.ts'
import { commitmentProblem } from './problems.ts'
import { countToReview } from './queries.ts'

const titles: Record<string, string> = {
  en: 'What became of our commitments',
  de: 'Was aus unseren Vorhaben wurde',
  fr: 'Où en sont nos engagements',
  es: 'Qué ha sido de nuestros compromisos',
  it: 'A che punto sono i nostri impegni',
}

/** In the language of the meeting, as far as we speak it. */
const titleIn = (language: string): string => titles[language.split('-')[0]!] ?? titles.en!

/** Where commitments are open, the next agenda begins with them (rule 7). */
export const reviewFirst: AgendaOpening = async (act, { id, language }) =>
  (await countToReview(act, id)) > 0 ? { kind: 'commitment_review', title: titleIn(language), minutes: 15 } : null

/** A meeting does not close while a commitment that it reviews waits for a word. */
export const everyCommitmentHasItsWord: ClosingGuard = async (act, { id }) => {
  const open = await countToReview(act, id)
  return open === 0 ? null : commitmentProblem('commitments-open', `${open === 1 ? 'One commitment waits' : `${open} commitments wait`} for a word.`)
}
