/** Where tokens come from. `rejected` is the one before, where the server refused it: make a new one then, or the call fails with 401. */
export type GetToken = (why: { rejected?: string }) => string | null | undefined | Promise<string | null | undefined>

export interface Retries {
  /** How often at most, after the first try: 4. 0 switches it off. */
  times?: number
  /** The longest of the first pauses, which double: 250. Each is drawn between 0 and its longest. */
  firstMs?: number
  /** The longest pause that is drawn: 10,000. */
  longestMs?: number
  /** What `Retry-After` may ask for; with more the refusal is yours at once: 60,000. */
  patienceMs?: number
}

/** Everything that is not the same twice; tests pass their own. */
export interface Surroundings {
  fetch(request: Request): Promise<Response>
  now(): number
  /** Between 0 and 1. */
  random(): number
  /** Rejects with the signal's reason when it is aborted. */
  sleep(ms: number, signal: AbortSignal): Promise<void>
  newKey(): string
}

export const realSurroundings: Surroundings = {
  fetch: (request) => fetch(request),
  now: () => Date.now(),
  random: () => Math.random(),
  sleep: (ms, signal) =>
    new Promise((resolve, reject) => {
      const stop = () => {
        clearTimeout(timer)
        reject(signal.reason as Error)
      }
      const timer = setTimeout(() => {
        signal.removeEventListener('abort', stop)
        resolve()
      }, ms)
      signal.addEventListener('abort', stop, { once: true })
      if (signal.aborted) stop()
    }),
  newKey: () => crypto.randomUUID(),
}

interface Settings {
  getToken: GetToken | undefined
  retries: Retries
  /** For each try. */
  timeoutMs: number
}

const keyHeader = 'Idempotency-Key'

/**
 * A `fetch` that puts the token and, on a POST, an Idempotency-Key into the request, and tries again:
 * - a token that was refused is renewed once;
 * - 429 always, because nothing was done;
 * - 503, no answer, half an answer and no connection only where doing it twice does it once: reading, and a POST with its key. A key that is still in use
 *   (409) is waited for.
 */
export function retrying(settings: Settings, surroundings: Surroundings): (request: Request) => Promise<Response> {
  const { getToken, retries, timeoutMs } = settings
  const { times = 4, firstMs = 250, longestMs = 10_000, patienceMs = 60_000 } = retries
  const pauseAfter = (tries: number) => surroundings.random() * Math.min(longestMs, firstMs * 2 ** tries)

  return async (request) => {
    if (request.method === 'POST' && !request.headers.has(keyHeader)) request.headers.set(keyHeader, surroundings.newKey())
    // Every PATCH of the API is a merge patch (RFC 7396), and plain JSON is what openapi-fetch calls it.
    if (request.method === 'PATCH') request.headers.set('Content-Type', 'application/merge-patch+json')
    const repeatable = request.method === 'GET' || request.method === 'HEAD' || request.headers.has(keyHeader)
    const bearer = await bearerFor(request, getToken)

    for (let tries = 0; ; ) {
      const last = tries >= times
      let response: Response
      try {
        response = await attempt(request, timeoutMs, surroundings)
      } catch (error) {
        if (last || !repeatable || request.signal.aborted) throw error
        await surroundings.sleep(pauseAfter(tries++), request.signal)
        continue
      }
      // Outside of what is tried again: no pause mends what `getToken` throws, and it is told as it is.
      if (response.status === 401 && (await bearer.renew())) {
        await response.body?.cancel()
        continue
      }
      const asked = retryAfter(response, surroundings.now())
      if (last || !isWorthRetrying(response, repeatable) || asked > patienceMs) return response
      await response.body?.cancel()
      await surroundings.sleep(asked + pauseAfter(tries++), request.signal)
    }
  }
}

/** With a copy, because a body can be read once. */
async function attempt(request: Request, timeoutMs: number, { fetch }: Surroundings): Promise<Response> {
  const response = await fetch(new Request(request.clone(), { signal: AbortSignal.any([request.signal, AbortSignal.timeout(timeoutMs)]) }))
  return isJson(response) ? whole(response) : response
}

/** What Septet answers with, but for streams and files: those are read by the caller, as they come. */
const isJson = ({ body, headers }: Response): boolean =>
  body !== null && /^application\/(problem\+)?json *(;|$)/i.test(headers.get('Content-Type') ?? '')

/** The same answer once all of it has arrived: one that breaks off on its way is none, and is asked for again like one that never began. */
async function whole(response: Response): Promise<Response> {
  const { status, statusText, headers, url } = response
  const bytes = await response.arrayBuffer()
  // 204 and their like may not be made with a body, not even with an empty one.
  const copy = new Response(bytes.byteLength === 0 ? null : bytes, { status, statusText, headers })
  return Object.defineProperty(copy, 'url', { value: url })
}

function isWorthRetrying({ status, headers }: Response, repeatable: boolean): boolean {
  if (status === 429) return true
  return repeatable && (status === 503 || (status === 409 && headers.has('Retry-After')))
}

/** Seconds or a date (RFC 9110, 10.2.3), as milliseconds from now; 0 where nothing was asked for. */
function retryAfter({ headers }: Response, now: number): number {
  const asked = headers.get('Retry-After')
  if (asked === null) return 0
  const ms = /^\d+$/.test(asked) ? Number(asked) * 1000 : Date.parse(asked) - now
  return Number.isNaN(ms) ? 0 : Math.max(0, ms)
}

/** Signs the request, unless the caller did. `renew` signs it anew where there is another token, once. */
async function bearerFor(request: Request, getToken: GetToken | undefined): Promise<{ renew(): Promise<boolean> }> {
  const unsigned = { renew: async () => false }
  if (!getToken || request.headers.has('Authorization')) return unsigned
  const token = await getToken({})
  if (token == null) return unsigned
  request.headers.set('Authorization', `Bearer ${token}`)
  let renewed = false
  return {
    async renew() {
      if (renewed) return false
      renewed = true
      const other = await getToken({ rejected: token })
      if (other == null || other === token) return false
      request.headers.set('Authorization', `Bearer ${other}`)
      return true
    },
  }
}
