import { bestLanguage } from '../platform/languages.ts'
import type { LetterKind } from './letters.ts'
import { de } from './texts/de.ts'
import { en } from './texts/en.ts'
import { es } from './texts/es.ts'
import { fr } from './texts/fr.ts'
import { it } from './texts/it.ts'
import type { Texts, Words } from './texts/texts.ts'

const texts = { en, de, fr, es, it }
const languages = ['en', 'de', 'fr', 'es', 'it'] as const satisfies readonly (keyof typeof texts)[]

/** What is stored of a letter, and how its recipient is called. */
export interface StoredLetter {
  id: string
  address: string
  locale: string
  kind: LetterKind
  params: Record<string, unknown>
  name: string | null
  createdAt: Date
}

/** A letter in words. */
export interface Message {
  /** The same for the same letter, however often it is handed over. */
  messageId: string
  date: Date
  to: string
  language: string
  subject: string
  text: string
  html: string
}

/** Makes the words of a letter: always the same of the same row. `publicUrl` is where its links lead. */
export function written(letter: StoredLetter, publicUrl: string): Message {
  const language = bestLanguage(languages, [letter.locale.toLowerCase()])
  const spoken: Texts = texts[language]
  const said = (spoken.letters[letter.kind] as (params: Record<string, unknown>) => Words)(letter.params)
  const words = said.link ? { ...said, link: { ...said.link, to: whole(said.link.to, publicUrl) } } : said
  const around = { greeting: spoken.greeting(letter.name), closing: spoken.closing.split('\n'), publicUrl }
  return {
    messageId: `<${letter.id}@${new URL(publicUrl).hostname}>`,
    date: letter.createdAt,
    to: letter.address,
    language,
    subject: words.subject,
    text: plain(words, around),
    html: hypertext(words, around, language),
  }
}

const whole = (link: string, publicUrl: string) => (link.startsWith('/') ? publicUrl + link : link)

interface Around {
  greeting: string
  closing: readonly string[]
  publicUrl: string
}

function plain({ says, link, after = [] }: Words, { greeting, closing, publicUrl }: Around): string {
  const paragraphs = [greeting, ...says, ...(link ? [`  ${link.to}`] : []), ...after, [...closing, publicUrl].join('\n')]
  return `${paragraphs.join('\n\n')}\n`
}

/** As plain as the text: no pictures, nothing that is fetched, so that reading it tells nobody anything. */
function hypertext({ subject, says, link, after = [] }: Words, { greeting, closing, publicUrl }: Around, language: string): string {
  const paragraph = (text: string) => `<p>${escaped(text)}</p>`
  const body = [
    ...[greeting, ...says].map(paragraph),
    ...(link ? [`<p><a href="${escaped(link.to)}">${escaped(link.label)}</a></p>`] : []),
    ...after.map(paragraph),
    `<p>${closing.map(escaped).join('<br>')}<br><a href="${escaped(publicUrl)}">${escaped(publicUrl)}</a></p>`,
  ]
  return `<!doctype html>
<html lang="${language}">
<head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>${escaped(subject)}</title></head>
<body style="margin:1.5em auto;max-width:36em;padding:0 1em;font:1rem/1.5 sans-serif">
${body.join('\n')}
</body>
</html>
`
}

const entities: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' }
const escaped = (text: string): string => text.replaceAll(/[&<>"']/g, (character) => entities[character]!)
