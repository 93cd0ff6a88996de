/**
 * The beta distribution: its cumulative probability and the inverse of that, the quantile. The interval of an evidence is two of its
 * quantiles (see docs/evidence.md). Written here because the alternative on npm, @stdlib/stats-base-dists-beta-quantile, brings 230 packages
 * and 27 MB. Formulae from the Digital Library of Mathematical Functions, https://dlmf.nist.gov, cited by their numbers there.
 */

const enough = 1e-15
const mostTerms = 10_000
const mostSteps = 1_100 // bisection from 1 to the smallest double takes 1,074

/** ln Γ(z) for z > 0. Stirling's series (DLMF 5.11.1) from z = 12 on, where five terms err by less than 1e-14; below, Γ(z + 1) = z Γ(z). */
function lnGamma(z: number): number {
  let product = 1
  for (; z < 12; z += 1) product *= z
  const y = 1 / (z * z)
  const series = (1 / 12 - y * (1 / 360 - y * (1 / 1260 - y * (1 / 1680 - y / 1188)))) / z
  return (z - 0.5) * Math.log(z) - z + 0.5 * Math.log(2 * Math.PI) + series - Math.log(product)
}

/** x^a (1-x)^b / B(a, b), where B(a, b) = Γ(a) Γ(b) / Γ(a + b) (DLMF 5.12.1). Divided by x (1-x) it is the density. */
function bulk(x: number, a: number, b: number): number {
  return Math.exp(a * Math.log(x) + b * Math.log1p(-x) - lnGamma(a) - lnGamma(b) + lnGamma(a + b))
}

/** The coefficient d_j of the continued fraction in DLMF 8.17.22, given in 8.17.23 for even and for odd j. */
function coefficient(j: number, x: number, a: number, b: number): number {
  const m = Math.floor(j / 2)
  return j % 2 === 0 ? (m * (b - m) * x) / ((a + j - 1) * (a + j)) : (-(a + m) * (a + b + m) * x) / ((a + j - 1) * (a + j))
}

/**
 * 1 + d_1 / (1 + d_2 / (1 + ...)), from the front by Lentz's method (Numerical Recipes, 3rd ed., 5.2). The book guards against denominators of
 * 0; for x < (a+1)/(a+b+2), where `betaCdf` stays, none comes near: over 3 million random cases all were above 1 / (a+b+2).
 */
function continuedFraction(x: number, a: number, b: number): number {
  let value = 1
  let c = 1
  let d = 0
  for (let j = 1; j <= mostTerms; j++) {
    const term = coefficient(j, x, a, b)
    d = 1 / (1 + term * d)
    c = 1 + term / c
    value *= c * d
    if (Math.abs(c * d - 1) < enough) break
  }
  return value
}

/**
 * P(X <= x) for X ~ Beta(a, b): the regularised incomplete beta function I_x(a, b). The fraction converges fast left of (a+1)/(a+b+2);
 * right of it I_x(a, b) = 1 - I_{1-x}(b, a) (DLMF 8.17.4).
 */
export function betaCdf(x: number, a: number, b: number): number {
  refuseUnlessPositive(a, b)
  if (x <= 0) return 0
  if (x >= 1) return 1
  return x < (a + 1) / (a + b + 2) ? bulk(x, a, b) / (a * continuedFraction(x, a, b)) : 1 - bulk(x, a, b) / (b * continuedFraction(1 - x, b, a))
}

/**
 * The x with P(X <= x) = p for X ~ Beta(a, b), to 1e-11 or better. Newton's steps from the mean, inside a bracket that only ever shrinks; a
 * step that leaves the bracket or does not halve the one before is replaced by bisection (Numerical Recipes, 3rd ed., 9.4, `rtsafe`), so it
 * cannot fail to converge. Precise relative to x, however small that is.
 */
export function betaQuantile(p: number, a: number, b: number): number {
  refuseUnlessPositive(a, b)
  if (!(p >= 0 && p <= 1)) throw new RangeError(`A probability lies between 0 and 1, not at ${p}`)
  if (p === 0 || p === 1) return p
  let [low, high, x, step] = [0, 1, a / (a + b), 1]
  for (let i = 0; i < mostSteps && Math.abs(step) > enough * x; i++) {
    const excess = betaCdf(x, a, b) - p
    if (excess > 0) high = x
    else low = x
    const newton = x - (excess * x * (1 - x)) / bulk(x, a, b)
    const trusted = newton > low && newton < high && Math.abs(newton - x) < Math.abs(step) / 2
    const next = trusted ? newton : (low + high) / 2
    step = next - x
    x = next
  }
  return x
}

function refuseUnlessPositive(a: number, b: number): void {
  const exists = a > 0 && b > 0 && Number.isFinite(a + b)
  if (!exists) throw new RangeError(`Beta(${a}, ${b}) does not exist: both parameters are finite and above 0`)
}
