import fc from 'fast-check'
import { alike } from '../src/search/analyzer/alike.ts'
import { fold } from '../src/search/analyzer/fold.ts'
import { stopWordsOf } from '../src/search/analyzer/stopWords.ts'
import { tokensOf, wordsOf } from '../src/search/analyzer/tokens.ts'
import t from './support/tap.ts'

t.test('however a word is written, it is folded into one', async (t) => {
  const folded = {
    Förderung: 'forderung',
    STRASSE: 'strasse',
    Straße: 'strasse',
    'Cœur, Ærø, Łódź, Đakovo, Ħal, ıstanbul': 'coeur, aero, lodz, dakovo, hal, istanbul',
    İzmir: 'izmir',
    ΛΌΓΟΣ: 'λογοσ',
    λόγος: 'λογοσ',
    'ﬁlm ①': 'film 1',
  }
  for (const [written, expected] of Object.entries(folded)) t.equal(fold(written), expected, written)
  t.equal(fold('é'), fold('e\u0301'), 'with the mark inside or behind')
})

t.test('folding twice is folding once', async () => {
  fc.assert(fc.property(fc.string({ unit: 'grapheme' }), (text) => fold(fold(text)) === fold(text)))
})

t.test('words are letters and digits, and know where they stand', async (t) => {
  t.strictSame(wordsOf("L'étude 2024: e-mails, Łódź!"), ['l', 'etude', '2024', 'e', 'mails', 'lodz'])
  t.strictSame(wordsOf(' — … '), [])
  const text = 'Unser Fo\u0308rderantrag wurde abgelehnt'
  t.strictSame(
    tokensOf(text).map(({ start, end }) => text.slice(start, end)),
    text.split(' '),
  )
})

t.test('every word is a piece of the text, in its order', async () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), (text) => {
      const tokens = tokensOf(text)
      return tokens.every(
        ({ word, start, end }, at) =>
          fold(text.slice(start, end)).includes(word) && (at === 0 || start >= tokens[at - 1]!.start) && end <= text.length,
      )
    }),
  )
})

t.test('forms of one word are alike, short words only when equal', async (t) => {
  for (const [one, other] of [
    ['partner', 'partners'],
    ['stop', 'stopped'],
    ['forderantrag', 'forderantrage'],
    ['answering', 'answered'],
  ] as const) {
    t.ok(alike(one, other) && alike(other, one), `${one} ${other}`)
  }
  for (const [one, other] of [
    ['no', 'not'],
    ['fee', 'fees'],
    ['fair', 'fairytales'],
    ['market', 'margin'],
  ] as const) {
    t.notOk(alike(one, other) || alike(other, one), `${one} ${other}`)
  }
})

t.test('stop words are those of the language, folded; negations are none', async (t) => {
  t.ok(stopWordsOf('de-AT').has('fur'))
  t.notOk(stopWordsOf('de').has('nicht'))
  t.notOk(stopWordsOf('en').has('no'))
  t.equal(stopWordsOf('fi').size, 0)
})
