/** What a case says so far, as far as it decides how well it can be answered. */
export interface Asked {
  situation: string | null
  keyQuestion: string | null
  triedSoFar: readonly string[]
  decisionOwner: string | null
  decisionDueOn: string | null
  topics: readonly string[]
}

export const hintCodes = [
  'situation-short',
  'key-question-missing',
  'key-question-not-one',
  'tried-missing',
  'owner-missing',
  'deadline-missing',
  'topic-missing',
] as const

export interface Hint {
  code: (typeof hintCodes)[number]
  detail: string
}

/** Under this peers first ask what happened, and the answer waits a round. */
const tellingLength = 200

/** What is missing for a good answer: a nudge for the case giver, never a wall. The same words get the same hints. */
export function hintsOf({ situation, keyQuestion, triedSoFar, decisionOwner, decisionDueOn, topics }: Asked): Hint[] {
  const hints: Hint[] = []
  const hint = (when: boolean, code: Hint['code'], detail: string) => {
    if (when) hints.push({ code, detail })
  }
  hint(
    (situation ?? '').length < tellingLength,
    'situation-short',
    'Tell what happened, to whom and since when: a few sentences spare peers a round of questions.',
  )
  hint(keyQuestion === null, 'key-question-missing', 'Ask one key question. It is what peers answer.')
  hint(
    keyQuestion !== null && !isOneQuestion(keyQuestion),
    'key-question-not-one',
    'Make it one question that ends in a question mark; a second one is a second case.',
  )
  hint(triedSoFar.length === 0, 'tried-missing', 'Say what you have tried: nobody then advises just that.')
  hint(decisionOwner === null, 'owner-missing', 'Say who decides in the end.')
  hint(decisionDueOn === null, 'deadline-missing', 'Say by when you have to decide: peers go by it.')
  hint(topics.length === 0, 'topic-missing', 'Name a topic: it is how peers who met the problem find it.')
  return hints
}

/** The question marks of the languages that groups speak; Greek writes a semicolon. */
const marks = /[?؟;？]+/g

/** One question, and it comes last. */
function isOneQuestion(text: string): boolean {
  const found = text.match(marks) ?? []
  return found.length === 1 && text.trimEnd().endsWith(found[0])
}
