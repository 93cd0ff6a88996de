/** The languages of an `Accept-Language` header (RFC 9110, 12.5.4), the most wanted first; those that are not wanted at all left out. */
export function wantedLanguages(header: string | undefined): string[] {
  const ranges = (header ?? '')
    .slice(0, 500)
    .split(',')
    .map((part) => {
      const [range = '', ...parameters] = part.split(';').map((piece) => piece.trim())
      const quality = parameters.find((piece) => /^q=/i.test(piece))?.slice(2)
      return { range: range.toLowerCase(), quality: quality === undefined ? 1 : Number(quality) }
    })
  return ranges
    .filter(({ range, quality }) => /^[a-z]{1,8}(-[a-z0-9]{1,8})*$/.test(range) && quality > 0)
    .sort((a, b) => b.quality - a.quality)
    .map(({ range }) => range)
}

/** The offered language that fits best; `de` fits `de-AT`. The first offer where none does. */
export function bestLanguage<L extends string>(offered: readonly [L, ...L[]], wanted: readonly string[]): L {
  for (const each of wanted) {
    const fitting = offered.find((offer) => each === offer || each.startsWith(`${offer}-`))
    if (fitting) return fitting
  }
  return offered[0]
}
