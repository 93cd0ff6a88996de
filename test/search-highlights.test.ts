import fc from 'fast-check'
import { finderOf } from '../src/search/analyzer/finder.ts'
import { stemOf } from '../src/search/analyzer/stem.ts'
import { termsOf } from '../src/search/analyzer/terms.ts'
import { highlightsIn } from '../src/search/highlights.ts'
import t from './support/tap.ts'

const termsIn = (q: string, language = 'en') => new Set(termsOf(q, language).map(({ term }) => term))
const wanted = (q: string, language = 'en') => finderOf(termsIn(q, language))
const shown = (text: string, q: string, language = 'en') =>
  highlightsIn([['text', text]], language, wanted(q, language)).map(({ parts }) =>
    parts.map(({ text: piece, match }) => (match ? `[${piece}]` : piece)).join(''),
  )

t.test('the forms of a word have one stem, in each language that has stems', async (t) => {
  const alike = (language: string, ...words: string[]) =>
    t.equal(new Set(words.flatMap((word) => termsOf(word, language).map(({ term }) => term))).size, 1, `${language}: ${words.join(', ')}`)
  alike('en', 'share', 'shared', 'sharing', 'Shares')
  alike('en-GB', 'stand', 'stands')
  alike('de', 'Förderung', 'Förderungen', 'FORDERUNG')
  alike('fr', 'entreprise', 'entreprises')
  alike('es', 'empresa', 'empresas')
  alike('it', 'azienda', 'aziende')
  alike('pl', 'finansowanie', 'finansowania')
  t.equal(stemOf('internationalisation', 'el'), 'intern')
})

t.test('a passage shows the words as they were written, whatever form was asked for', async (t) => {
  t.same(shown('We shared one STAND at the fair.', 'sharing stands'), ['We [shared] one [STAND] at the fair.'])
  t.same(shown('Kein Geld für Übersetzungen da', 'ubersetzung', 'de'), ['Kein Geld für [Übersetzungen] da'])
  t.same(shown('Nothing of the kind', 'stand'), [])
})

t.test('what people wrote stays text: nothing of it becomes markup, and nothing is lost', async (t) => {
  const text = '<b>stand</b> & <script>alert("fair")</script>'
  const [highlight] = highlightsIn([['text', text]], 'en', wanted('stand fair'))
  t.equal(highlight!.parts.map((part) => part.text).join(''), text)
  t.same(
    highlight!.parts.filter(({ match }) => match).map((part) => part.text),
    ['stand', 'fair'],
  )
})

t.test('of a long text the passage is shown where most of the words stand together', async (t) => {
  const filler = 'many words about something else that nobody asked for '.repeat(20)
  const [passage] = shown(`A fair. ${filler}one stand at a fair ${filler}`, 'stand fair')
  t.match(passage, /^… .*one \[stand\] at a \[fair\] .* …$/)
  t.ok(passage!.length < 260)
})

t.test('there are three passages at most, those that say most first', async (t) => {
  const texts = ['stand', 'fair', 'stand fair', 'stand', 'fair stand'].map((text, at) => [String(at), text] as const)
  t.same(
    highlightsIn([...texts, ['none', null]], 'en', wanted('stand fair')).map(({ field }) => field),
    ['2', '4', '0'],
  )
})

t.test('terms are found in a text as its analysis finds them, whatever the language and the letters', async (t) => {
  const texts: Record<string, string> = {
    en: 'Sharing one stand: the STANDS were shared, and sharers stood at the fair’s gate in 2014 for 1½ days.',
    de: 'Förderungen für Übersetzungen, ÄMTER und Straßen; die Forderung der Aemter',
    fr: 'L’œuvre des entreprises à l’étranger, où l’élève égale le maître',
    es: 'Las empresas españolas y la internacionalización de Ángel',
    el: 'Οι επιχειρήσεις της περιοχής και η επιχείρηση',
    bg: 'Българските предприятия и предприятието',
    pl: 'Łódź i finansowanie przedsiębiorstw, ćwiczenia',
    da: 'Ærlige virksomheder på Ærø, øerne',
  }
  for (const [language, text] of Object.entries(texts)) {
    const all = termsOf(text, language)
    const property = fc.property(
      fc.subarray(
        all.map(({ term }) => term),
        { minLength: 1 },
      ),
      (some) => {
        const terms = new Set(some)
        const expected = all.filter(({ term, end, start }) => terms.has(term) && !text.slice(start, end).includes('½'))
        t.strictSame(
          finderOf(terms)(text, language),
          expected.map(({ term, word, start, end }) => ({ term, word, start, end })),
          language,
        )
      },
    )
    fc.assert(property, { numRuns: 20, seed: 7 })
  }
})
