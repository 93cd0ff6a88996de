/** Letters that Unicode does not take apart, as people without the key for them write them. */
const letters: Readonly<Record<string, string>> = {
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  ø: 'o',
  ł: 'l',
  đ: 'd',
  ð: 'd',
  ħ: 'h',
  þ: 'th',
  ı: 'i',
  ŋ: 'n',
  ς: 'σ',
}
const foldable = new RegExp(`[${Object.keys(letters).join('')}]`, 'g')

// oxlint-disable-next-line no-control-regex -- all of ASCII
const plain = /^[\x00-\x7f]*$/

/** Text as it is compared: small letters without marks, so that `Förderung`, `FORDERUNG` and `forderung` are one word. */
export const fold = (text: string): string => (plain.test(text) ? text.toLowerCase() : folded(text)) // most words, at a tenth of the cost

const folded = (text: string) =>
  text
    .normalize('NFKD')
    .replaceAll(/\p{M}/gu, '')
    .toLowerCase()
    .replaceAll(/\p{M}/gu, '') // a capital İ becomes i and a mark
    .replaceAll(foldable, (letter) => letters[letter]!)
