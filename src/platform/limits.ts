/**
 * Token buckets, one for each client and user (or address), in this process's memory: a limit against haste, not a quota. The header
 * fields follow draft-ietf-httpapi-ratelimit-headers-10.
 */
export interface Limiter {
  /** Takes one token. `wait` is 0, or the seconds until there is one again. */
  take(key: string, nowMs: number): { remaining: number; wait: number }
  readonly policy: string
  readonly burst: number
  readonly perSecond: number
}

interface Bucket {
  tokens: number
  at: number
}

const maxBuckets = 20_000

export function limiter(burst: number, perSecond: number): Limiter {
  const buckets = new Map<string, Bucket>()
  return {
    burst,
    perSecond,
    policy: `"default";q=${burst};w=${Math.ceil(burst / perSecond)}`,
    take(key, nowMs) {
      const bucket = buckets.get(key) ?? { tokens: burst, at: nowMs }
      bucket.tokens = Math.min(burst, bucket.tokens + (Math.max(0, nowMs - bucket.at) / 1000) * perSecond)
      bucket.at = nowMs
      if (buckets.size >= maxBuckets && !buckets.has(key)) buckets.delete(buckets.keys().next().value!)
      buckets.set(key, bucket)
      if (bucket.tokens < 1) return { remaining: 0, wait: Math.ceil((1 - bucket.tokens) / perSecond) }
      bucket.tokens -= 1
      return { remaining: Math.floor(bucket.tokens), wait: 0 }
    },
  }
}
