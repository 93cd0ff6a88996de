import type { Term } from './analyzer/terms.ts'

/** A piece of plain text; `match` where it is what was looked for. */
export interface Part {
  text: string
  match: boolean
}

export interface Highlight {
  field: string
  parts: Part[]
}

const mostPassages = 3
/** How long a passage is, in UTF-16 units, and how far it may reach to begin and end at a word. */
const passage = 200
const most = 20

/** The passages that say most of what was looked for: the title if it does, and then the best of each text. */
export function highlightsIn(
  texts: readonly (readonly [field: string, text: string | null])[],
  language: string,
  find: (text: string, language: string) => Term[],
): Highlight[] {
  return texts
    .flatMap(([field, text]) => (text === null ? [] : [{ field, text, ...bestPassage(find(text, language)) }]))
    .filter(({ terms }) => terms > 0)
    .sort((a, b) => b.terms - a.terms)
    .slice(0, mostPassages)
    .map(({ field, text, matches }) => ({ field, parts: partsOf(text, matches) }))
}

/** The matches close to each other that have the most of the terms, each counted once; the first of equals. */
function bestPassage(matches: readonly Term[]): { matches: readonly Term[]; terms: number } {
  const inside = new Map<string, number>()
  let best = { from: 0, to: 0, terms: 0 }
  let from = 0
  for (const [to, { term, end }] of matches.entries()) {
    inside.set(term, (inside.get(term) ?? 0) + 1)
    for (; to > from && (end - matches[from]!.start > passage || to - from >= most); from++) {
      const { term: left } = matches[from]!
      const others = inside.get(left)! - 1
      if (others === 0) inside.delete(left)
      else inside.set(left, others)
    }
    if (inside.size >= best.terms && (inside.size > best.terms || from === best.from)) best = { from, to: to + 1, terms: inside.size }
  }
  return { matches: matches.slice(best.from, best.to), terms: best.terms }
}

/** The text around them from one word to another, in pieces. Where it does not begin or end with the text itself, dots say so. */
function partsOf(text: string, matches: readonly Term[]): Part[] {
  const first = matches[0]!
  const last = matches.at(-1)!
  const room = Math.max(0, passage - (last.end - first.start))
  const begin = text.length <= passage * 1.5 ? 0 : wordStart(text, first.start - (room >> 2), first.start)
  const end = text.length <= passage * 1.5 ? text.length : wordEnd(text, Math.max(last.end, begin + passage), last.end)
  const parts: Part[] = []
  let at = begin
  const add = (piece: string, match: boolean) => {
    if (piece !== '') parts.push({ text: piece, match })
  }
  for (const { start, end: stop } of matches) {
    if (start < at) continue
    add(text.slice(at, start), false)
    add(text.slice(start, stop), true)
    at = stop
  }
  add(text.slice(at, end), false)
  if (begin > 0) parts.unshift({ text: '… ', match: false })
  if (end < text.length) parts.push({ text: ' …', match: false })
  return joined(parts)
}

function wordStart(text: string, wished: number, latest: number): number {
  if (wished <= 0) return 0
  const space = text.slice(wished, latest).search(/\s\S/)
  return space < 0 ? latest : wished + space + 1
}

function wordEnd(text: string, wished: number, earliest: number): number {
  if (wished >= text.length) return text.length
  const end = text.slice(earliest, wished).search(/\s+\S*$/)
  return end < 0 ? earliest : earliest + end
}

/** Pieces of one kind that follow each other as one. */
function joined(parts: readonly Part[]): Part[] {
  const whole: Part[] = []
  for (const part of parts) {
    const before = whole.at(-1)
    if (before && before.match === part.match) before.text += part.text
    else whole.push({ ...part })
  }
  return whole
}
