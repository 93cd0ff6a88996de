/**
 * How alike two clusters are: what worked for a cluster like yours says more about you. See docs/evidence.md.
 *
 *     similarity = (sum of weight x part over the parts known on both sides / sum of their weights) x (.7 + .3 x share known)
 */

/** What similarity looks at. Unknown is null, or an empty list. */
export type ClusterTraits = {
  /** Codes of two levels: `media` is the parent of `media.games` and of `media/film`. */
  sectors: readonly string[]
  /** The step of the seven the cluster is on, 1 to 7. */
  journeyStep: number | null
  memberCount: number | null
  /** ISO 3166 codes. */
  targetMarkets: readonly string[]
  /** ISO 3166-1 alpha-2. */
  country: string | null
  foundedYear: number | null
}

/** In hundredths, so that they add up exactly. */
const weights = { sectors: 30, journeyStep: 20, size: 15, market: 15, country: 10, age: 10 }

export type SimilarityPart = keyof typeof weights

export type Similarity = {
  /** 0 to 1. */
  value: number
  /** The share of the weight that is known on both sides. */
  known: number
  /** Each part from 0 to 1; null where one side is unknown. */
  parts: Record<SimilarityPart, number | null>
}

export function similarityOf(one: ClusterTraits, other: ClusterTraits): Similarity {
  const parts: Similarity['parts'] = {
    sectors: bothKnown(setOf(one.sectors), setOf(other.sectors), alikeSectors),
    journeyStep: bothKnown(one.journeyStep, other.journeyStep, (a, b) => fading(a - b, 6)),
    size: bothKnown(one.memberCount || null, other.memberCount || null, (a, b) => fading(Math.log2(a) - Math.log2(b), 4)),
    market: bothKnown(setOf(one.targetMarkets), setOf(other.targetMarkets), sharedMarkets),
    country: bothKnown(one.country, other.country, alikeCountries),
    age: bothKnown(one.foundedYear, other.foundedYear, (a, b) => fading(a - b, 20)),
  }
  const known = entriesOf(parts).filter((entry): entry is [SimilarityPart, number] => entry[1] !== null)
  const knownWeight = sum(known.map(([part]) => weights[part]))
  const share = knownWeight / 100
  const mean = knownWeight === 0 ? 0 : sum(known.map(([part, value]) => weights[part] * value)) / knownWeight
  return { value: mean * (0.7 + 0.3 * share), known: share, parts }
}

/** 1 where there is no difference, 0 from `reach` on, straight in between. */
const fading = (difference: number, reach: number) => Math.max(0, 1 - Math.abs(difference) / reach)

/** Markets both aim at / the shorter list: one market in common with a cluster that aims at that one alone is all one could ask. */
const sharedMarkets = (a: ReadonlySet<string>, b: ReadonlySet<string>) => [...a].filter((market) => b.has(market)).length / Math.min(a.size, b.size)

/**
 * What both have / what either has (Jaccard), where two sectors under one parent are half the same: those that are left after the equal
 * ones pair up within their parent, one to one, and a pair stands in both counts as one sector, half of it shared.
 */
function alikeSectors(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  const equal = [...a].filter((sector) => b.has(sector)).length
  const leftByParent = countBy([...a].filter((sector) => !b.has(sector)).map(parentOf))
  const rightByParent = countBy([...b].filter((sector) => !a.has(sector)).map(parentOf))
  const related = sum([...leftByParent].map(([parent, count]) => Math.min(count, rightByParent.get(parent) ?? 0)))
  return (equal + related / 2) / (a.size + b.size - equal - related)
}

/** The part before the first '.' or '/'; a code without either is its own parent, so `media` and `media.games` are related too. */
const parentOf = (sector: string) => sector.replace(/[./].*$/s, '')

/** The same country 1, the same macro-region of Europe .6, else 0. */
function alikeCountries(a: string, b: string): number {
  if (a === b) return 1
  const region = macroRegionOf(a)
  return region !== undefined && region === macroRegionOf(b) ? 0.6 : 0
}

/**
 * The sub-regions of Europe in the United Nations' geoscheme (UN M49, https://unstats.un.org/unsd/methodology/m49/: 151, 154, 039, 155), by
 * ISO 3166-1 alpha-2. One departure: Cyprus, Western Asia in M49, is a member of the European Union and stands with the south.
 */
const macroRegions = {
  east: 'BG BY CZ HU MD PL RO RU SK UA',
  north: 'AX DK EE FI FO GB GG IE IM IS JE LT LV NO SE SJ',
  south: 'AD AL BA CY ES GI GR HR IT ME MK MT PT RS SI SM VA',
  west: 'AT BE CH DE FR LI LU MC NL',
}

const regionByCountry = new Map(
  Object.entries(macroRegions).flatMap(([region, countries]) => countries.split(' ').map((country) => [country, region])),
)

/** `east`, `north`, `south` or `west` of Europe; undefined for a country elsewhere. */
export const macroRegionOf = (country: string): string | undefined => regionByCountry.get(country)

/** An empty list says nothing: it is unknown. */
const setOf = (items: readonly string[]): ReadonlySet<string> | null => (items.length === 0 ? null : new Set(items))

const bothKnown = <T>(a: T | null, b: T | null, compare: (a: T, b: T) => number) => (a === null || b === null ? null : compare(a, b))

const entriesOf = (parts: Similarity['parts']) => Object.entries(parts) as [SimilarityPart, number | null][]

const countBy = (items: readonly string[]) => items.reduce((counts, item) => counts.set(item, (counts.get(item) ?? 0) + 1), new Map<string, number>())

const sum = (numbers: readonly number[]) => numbers.reduce((total, number) => total + number, 0)
