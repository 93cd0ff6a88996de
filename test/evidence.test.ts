import { readFileSync } from 'node:fs'
import fc from 'fast-check'
import { betaCdf, betaQuantile } from '../src/evidence/beta.ts'
import { baseRate, computeEvidence, type Estimate, sortKey } from '../src/evidence/evidence.ts'
import { rounded, shownEvidence } from '../src/evidence/shown.ts'
import { type ClusterTraits, macroRegionOf, similarityOf } from '../src/evidence/similarity.ts'
import type { EvidenceInput, WeighedInput } from '../src/evidence/voices.ts'
import t, { type Test } from './support/tap.ts'

fc.configureGlobal({ seed: 7, numRuns: 300 })
const asOf = new Date('2026-04-30T12:00:00Z')
const today = '2026-04-30'

/** A voice with r = 1, from a cluster of its own in a country of its own unless told. */
const voice = (id: number, is: Partial<EvidenceInput> = {}): EvidenceInput => ({
  experienceId: `e${id}`,
  clusterId: `c${id}`,
  clusterCountry: `country ${id}`,
  ownerCluster: false,
  outcome: 'worked',
  state: 'recorded',
  periodEndOn: today,
  confirmedOrLinked: true,
  measured: false,
  askAgainOn: null,
  ...is,
})
const voices = (count: number, is: Partial<EvidenceInput> = {}, from = 0) => Array.from({ length: count }, (_, i) => voice(from + i, is))
const itself = (input: WeighedInput) => input
const evidenceOf = (inputs: EvidenceInput[]) => computeEvidence(inputs, { asOf })
const certaintyOf = (inputs: EvidenceInput[]) => {
  const certainty = evidenceOf(inputs).certainty
  return [certainty?.grade, ...(certainty?.reasons.map(({ code, change }) => `${code} ${change}`) ?? [])]
}
const print = (value: number) => value.toFixed(2).replace(/^0/, '')
const printed = ({ mean, interval }: Estimate) => `${print(mean)} (${print(interval.low)}-${print(interval.high)})`

t.test('the worked examples come out, and are those of docs/evidence.md', async (t) => {
  const docs = readFileSync(new URL('../docs/evidence.md', import.meta.url), 'utf8').replaceAll(/ +/g, ' ')
  const of = (worked: number, alike: number, failed: number, failedAlike = alike) => [
    ...voices(worked, { similarity: alike }),
    ...voices(failed, { similarity: failedAlike, outcome: 'no_effect' }, worked),
  ]
  for (const [tried, alike, everyone, forYou, inputs] of [
    ['1, worked for 1', '.9', '.64 (.36-.89)', '.67 (.39-.91)', of(1, 0.9, 0)],
    ['3, worked for 3', '.8', '.74 (.52-.93)', '.79 (.57-.96)', of(3, 0.8, 0)],
    ['10, worked for 8', '.5', '.73 (.57-.87)', '.75 (.52-.93)', of(8, 0.5, 2)],
    ['10, worked for 8', '.4, .9', '.73 (.57-.87)', '.65 (.42-.86)', of(8, 0.4, 2, 0.9)],
    ['4, worked for 0', '.8', '.28 (.10-.48)', '.21 (.04-.42)', of(0, 0, 4, 0.8)],
  ] as const) {
    const evidence = evidenceOf(inputs)
    t.strictSame([printed(evidence.everyone), evidence.forYou && printed(evidence.forYou)], [everyone, forYou])
    t.match(docs, `| ${tried} | ${alike} | ${everyone} | ${forYou} |`)
    t.equal(evidence.warning, tried === '4, worked for 0')
  }
  t.match(shownEvidence(evidenceOf([]), itself), {
    n: 0,
    level: 0,
    everyone: { mean: null, interval: null },
    forYou: null,
    certainty: null,
    lastOn: null,
    warning: false,
  })
})

t.test("a voice weighs less when it is the owner's, unconfirmed or old, by the formula", async (t) => {
  const reliability = (is: Partial<EvidenceInput>) => evidenceOf([voice(1, is)]).inputs[0]!.reliability
  t.equal(reliability({ periodEndOn: '2026-12-31' }), 1)
  t.equal(reliability({ ownerCluster: true }), 0.5)
  t.equal(reliability({ confirmedOrLinked: false }), 0.8)
  t.equal(reliability({ periodEndOn: '2022-04-30' }), 0.5, '1461 days are 48 months of 30.4375')
  t.equal(reliability({ periodEndOn: '2001-01-01' }), 0.4)
  t.equal(reliability({ ownerCluster: true, confirmedOrLinked: false, periodEndOn: '2022-04-30' }), 0.2)
})

t.test('a cluster speaks with its latest recorded or confirmed word; too early is a word, disputed is none', async (t) => {
  const word = (id: number, is: Partial<EvidenceInput>) => voice(id, { clusterId: 'c', ...is })
  const standings = (...inputs: EvidenceInput[]) => evidenceOf(inputs).inputs.map(({ experienceId, standing }) => `${experienceId} ${standing}`)
  const failed = word(1, { outcome: 'made_worse', periodEndOn: '2025-01-01' })
  t.strictSame(standings(failed, word(2, {})), ['e2 heard', 'e1 superseded'])
  t.strictSame(standings(word(3, {}), word(2, {})), ['e3 heard', 'e2 superseded'], 'the same day: the later id')
  t.strictSame(standings(failed, word(2, { outcome: 'too_early' })), ['e2 pending', 'e1 superseded'])
  t.strictSame(standings(failed, word(2, { state: 'disputed' }), word(3, { state: 'withdrawn' }), word(4, { state: 'draft' })), ['e1 heard'])
  const waiting = evidenceOf([
    failed,
    word(2, { outcome: 'too_early', askAgainOn: today }),
    voice(3, { outcome: 'too_early', askAgainOn: '2026-04-29' }),
    voice(4, { outcome: 'too_early' }),
    voice(5, { periodEndOn: '2024-02-29' }),
  ])
  t.match(waiting, { n: 1, harm: 0, pending: 3, pendingPastDue: 1, lastOn: '2024-02-29', outcomes: { worked: 1, made_worse: 0 } })
})

t.test('level, contested and harm say how widely it worked and whom it hurt', async (t) => {
  const levels = [0, 1, 2, 3].map(
    (count) => evidenceOf([voice(9, { ownerCluster: true }), ...voices(count, { outcome: 'worked_with_changes' })]).level,
  )
  t.strictSame(levels, [0, 1, 2, 3])
  t.equal(evidenceOf([...voices(2, { clusterCountry: 'PT' }), ...voices(5, { clusterCountry: 'PL' }, 2)]).level, 2, 'from two countries')
  t.match(evidenceOf([...voices(2), ...voices(1, { outcome: 'made_worse' }, 2)]), { contested: false, harm: 1 }, 'a third is not more than a third')
  t.match(evidenceOf([...voices(1), ...voices(1, { outcome: 'made_worse' }, 1), ...voices(1, { outcome: 'no_effect' }, 2)]), { contested: true })
  t.match(evidenceOf(voices(2, { outcome: 'no_effect' })), { contested: false })
})

t.test('certainty names each reason for its grade', async (t) => {
  const unsure = { confirmedOrLinked: false }
  t.strictSame(certaintyOf(voices(2)), ['very_low', 'imprecise -1'])
  t.strictSame(certaintyOf(voices(3)), ['low'])
  t.strictSame(certaintyOf(voices(3, { ...unsure, periodEndOn: '2001-01-01' })), ['very_low', 'imprecise -1'], 'three voices that weigh one')
  t.strictSame(certaintyOf(voices(3, { similarity: 0.59 })), ['very_low', 'indirect -1'])
  t.strictSame(certaintyOf(voices(15, { clusterCountry: 'PT', similarity: Math.sqrt(0.35) })), ['low'], 'exactly .35')
  t.strictSame(
    certaintyOf([...voices(7, unsure), ...voices(3, { ...unsure, outcome: 'no_effect' }, 7)]),
    ['very_low', 'inconsistent -1'],
    'exactly 30 %',
  )
  t.strictSame(certaintyOf([...voices(2), ...voices(2, { outcome: 'no_effect' }, 2)]), ['very_low', 'inconsistent -1'])
  t.strictSame(certaintyOf([...voices(3), ...voices(4, { outcome: 'too_early', askAgainOn: '2026-01-01' }, 3)]), ['very_low', 'reporting_bias -1'])
  t.strictSame(
    certaintyOf([...voices(3), ...voices(3, { outcome: 'too_early', askAgainOn: '2026-01-01' }, 3)]),
    ['low'],
    'half is not more than half',
  )
  t.strictSame(certaintyOf([...voices(3, { measured: true }), voice(3)]), ['low', 'measured 1', 'few_clusters -1'])
  t.strictSame(certaintyOf([...voices(3, { measured: true }), ...voices(2, {}, 3)]), ['moderate', 'measured 1'])
  t.strictSame(certaintyOf(voices(8, { measured: true })), ['high', 'measured 1', 'same_in_countries 1'])
  t.strictSame(certaintyOf(voices(8, { outcome: 'no_effect' })), ['moderate', 'same_in_countries 1'], 'surely not is sure, too')
  t.strictSame(certaintyOf([...voices(8), voice(8, { outcome: 'no_effect' })]), ['low'], 'one country leans the other way')
  t.strictSame(certaintyOf(voices(8).map((each, i) => ({ ...each, clusterCountry: i % 2 ? 'PT' : 'PL' }))), ['low'], 'two countries are too few')
})

t.test('the wire shows counts alone under three clusters, and only the inputs a reader may read', async (t) => {
  const two = shownEvidence(computeEvidence(voices(2, { outcome: 'no_effect', similarity: 1 }), { asOf, m0: 0.35 }), (input) =>
    input.experienceId === 'e1' ? input : null,
  )
  t.match(two, { n: 2, everyone: { mean: null, interval: null }, forYou: { mean: null, interval: null }, warning: false, hiddenCount: 1 })
  t.strictSame(
    two.inputs.map(({ experienceId }) => experienceId),
    ['e1'],
  )
  const four = evidenceOf(voices(4, { outcome: 'no_effect' }))
  const { mean, interval } = four.everyone
  t.match(shownEvidence(four, itself), { everyone: { mean: rounded(mean), interval: { low: rounded(interval.low) } }, warning: true, hiddenCount: 0 })
  t.equal(rounded(2 / 3), 0.6667)
  t.match(shownEvidence(computeEvidence([], { asOf, reader: true }), itself), { forYou: { weight: 0, mean: null } }, 'a reader, and nothing to read')
  t.equal(sortKey(four.everyone), betaQuantile(0.1, 2.2, 5.8))
})

t.test('the base rate is .55 until thirty practices have three outcomes, then within .35 and .65', async (t) => {
  const practices = (count: number, success: number) => Array.from({ length: count }, () => ({ n: 3, weight: 3, success }))
  t.equal(baseRate([...practices(29, 3), { n: 2, weight: 2, success: 2 }]), 0.55)
  t.strictSame(
    [0, 1.5, 3].map((success) => baseRate(practices(30, success))),
    [0.35, 0.5, 0.65],
  )
})

const day = fc.integer({ min: -2000, max: 30 }).map((days) => new Date(asOf.getTime() + days * 86_400_000).toISOString().slice(0, 10))
const experience = fc.record({
  cluster: fc.nat(15),
  outcome: fc.constantFrom('worked', 'worked_with_changes', 'no_effect', 'made_worse', 'too_early'),
  state: fc.constantFrom('draft', 'recorded', 'confirmed', 'disputed', 'withdrawn'),
  periodEndOn: day,
  confirmedOrLinked: fc.boolean(),
  measured: fc.boolean(),
  askAgainOn: fc.option(day),
  similarity: fc.double({ min: 0, max: 1, noNaN: true }),
})
const experiences = fc.array(experience, { maxLength: 40 }).map((list) =>
  list.map(
    ({ cluster, ...rest }, i): EvidenceInput => ({
      ...rest,
      experienceId: `e${i}`,
      clusterId: `c${cluster}`,
      clusterCountry: `country ${cluster % 4}`,
      ownerCluster: cluster === 0,
    }),
  ),
)
const always = (t: Test, holds: (inputs: EvidenceInput[], evidence: ReturnType<typeof evidenceOf>) => boolean) =>
  t.doesNotThrow(() => fc.assert(fc.property(experiences, (inputs) => holds(inputs, evidenceOf(inputs)))))
const same = (a: unknown, b: unknown) => JSON.stringify(a) === JSON.stringify(b)
const hair = 1e-12

t.test('the same experiences give the same evidence, in any order', async (t) => {
  always(t, (inputs, evidence) => same(evidence, evidenceOf(structuredClone(inputs))))
  always(t, (inputs, evidence) => same(evidence, evidenceOf(inputs.toReversed())))
  always(t, (inputs, evidence) => same(evidence, evidenceOf(inputs.toSorted((a, b) => (a.similarity! < b.similarity! ? -1 : 1)))))
})

t.test('each cluster is heard or pending once, and draft, disputed and withdrawn never matter', async (t) => {
  always(t, (_, { n, pending, inputs }) => {
    const clusters = new Set(inputs.map(({ clusterId }) => clusterId)).size
    const speaking = inputs.filter(({ standing }) => standing !== 'superseded').map(({ clusterId }) => clusterId)
    return n + pending === clusters && speaking.length === clusters && new Set(speaking).size === clusters
  })
  always(t, (inputs, evidence) => same(evidence, evidenceOf(inputs.filter(({ state }) => ['recorded', 'confirmed'].includes(state)))))
})

t.test('another success never lowers the means, another failure never raises them', async (t) => {
  const means = ({ everyone, forYou }: ReturnType<typeof evidenceOf>) => [everyone.mean, forYou?.mean ?? everyone.mean] as const
  const rises = (from: readonly [number, number], to: readonly [number, number]) => to[0] >= from[0] - hair && to[1] >= from[1] - hair
  const more = (inputs: EvidenceInput[], outcome: 'worked' | 'no_effect' | 'made_worse') =>
    evidenceOf([...inputs, voice(99, { outcome, similarity: 0.7 })])
  always(t, (inputs, evidence) => rises(means(evidence), means(more(inputs, 'worked'))))
  always(t, (inputs, evidence) => rises(means(more(inputs, 'no_effect')), means(evidence)))
  always(t, (inputs, evidence) => rises(means(more(inputs, 'made_worse')), means(evidence)))
})

t.test('the owner never raises the level, and a few clusters never make it sure', async (t) => {
  always(t, (inputs, { level }) => level === evidenceOf(inputs.filter(({ ownerCluster }) => !ownerCluster)).level)
  always(t, (_, { n, certainty }) => n >= 5 || certainty === null || ['very_low', 'low'].includes(certainty.grade))
})

t.test('an interval contains its mean, and the one for you rests on less', async (t) => {
  const contains = ({ mean, interval }: Estimate) => interval.low < mean && mean < interval.high
  always(t, (_, { everyone, forYou }) => contains(everyone) && (forYou === null || (contains(forYou) && forYou.weight <= everyone.weight)))
})

t.test('beta quantiles agree with closed forms and reference values, and are the inverse of the distribution', async (t) => {
  const near = (found: number, wanted: number) => t.ok(Math.abs(found - wanted) < 1e-9, `${found} is ${wanted}`)
  for (const p of [0, 1e-6, 0.1, 0.5, 0.9, 1]) {
    near(betaQuantile(p, 1, 1), p)
    near(betaQuantile(p, 3.5, 1), p ** (1 / 3.5))
    near(betaQuantile(p, 1, 0.7), 1 - (1 - p) ** (1 / 0.7))
    near(betaQuantile(p, 0.5, 0.5), Math.sin((Math.PI * p) / 2) ** 2)
    near(betaQuantile(p, 7.3, 7.3), 1 - betaQuantile(1 - p, 7.3, 7.3))
  }
  for (const [p, a, b, x] of [
    // mpmath 1.3, 30 digits
    [0.1, 2.2, 1.8, 0.2404972890419467],
    [0.9, 2.2, 1.8, 0.8449216516297798],
    [0.1, 10.2, 3.8, 0.5721637506727771],
    [0.9, 10.2, 3.8, 0.8695770548464909],
    [0.9, 0.05, 5, 0.01668846447165529],
    [0.5, 300, 2, 0.9944303748073786],
    [0.9, 1.4, 240, 0.01227601855498598],
    [0.1, 0.3, 0.4, 0.001929060661253379],
  ] as const)
    near(betaQuantile(p, a, b), x)
  const [parameter, probability] = [fc.double({ min: 0.8, max: 500, noNaN: true }), fc.double({ min: 0.001, max: 0.999, noNaN: true })]
  t.doesNotThrow(() =>
    fc.assert(
      fc.property(
        parameter,
        parameter,
        probability,
        probability,
        (a, b, p, q) => Math.abs(betaCdf(betaQuantile(p, a, b), a, b) - p) < 1e-9 && (p + 1e-9 > q || betaQuantile(p, a, b) < betaQuantile(q, a, b)),
      ),
    ),
  )
  t.strictSame([betaCdf(-1, 2, 3), betaCdf(2, 2, 3)], [0, 1])
  for (const [p, a, b] of [
    [2, 1, 1],
    [0.5, 0, 1],
    [0.5, 1, NaN],
    [0.5, Infinity, 1],
  ] as const)
    t.throws(() => betaQuantile(p, a, b), RangeError)
})

t.test('similarity compares what both clusters tell, and trusts it less the less that is', async (t) => {
  const silent: ClusterTraits = { sectors: [], journeyStep: null, memberCount: 0, targetMarkets: [], country: null, foundedYear: null }
  const one = { ...silent, sectors: ['media.games', 'media.film'], journeyStep: 4, memberCount: 40, targetMarkets: ['CN', 'JP'], country: 'DE' }
  const other = { ...silent, sectors: ['media.games', 'design.fashion'], journeyStep: 5, memberCount: 160, targetMarkets: ['CN'], country: 'FR' }
  t.strictSame(similarityOf(one, other).parts, { sectors: 1 / 3, journeyStep: 1 - 1 / 6, size: 0.5, market: 1, country: 0.6, age: null })
  t.equal(similarityOf(one, other).value.toFixed(3), '0.595')
  t.strictSame(similarityOf(one, other), similarityOf(other, one))
  t.equal(similarityOf({ ...one, foundedYear: 1999 }, { ...one, foundedYear: 1999 }).value, 1)
  t.match(similarityOf(one, silent), { value: 0, known: 0 })
  const parts = (is: Partial<ClusterTraits>, are: Partial<ClusterTraits>) => similarityOf({ ...silent, ...is }, { ...silent, ...are }).parts
  t.equal(parts({ sectors: ['media/games'] }, { sectors: ['media/film'] }).sectors, 0.5, 'under one parent')
  t.equal(parts({ sectors: ['media'] }, { sectors: ['media.film'] }).sectors, 0.5, 'parent and child')
  t.equal(parts({ foundedYear: 1980 }, { foundedYear: 2010 }).age, 0)
  t.strictSame([parts({ country: 'PT' }, { country: 'PL' }).country, parts({ country: 'CN' }, { country: 'JP' }).country], [0, 0])
  t.strictSame(['CY', 'EE', 'AT', 'CZ', 'US'].map(macroRegionOf), ['south', 'north', 'west', 'east', undefined])
})
