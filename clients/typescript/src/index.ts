import createClient, { type Client } from 'openapi-fetch'
import type { Answer, Call, ChangeablePath, DataOf, InitOf, ItemOf, Method, PagedPath, PatchOf, Rest } from './calls.ts'
import { isProblem, refusalOf, UnexpectedAnswer } from './problems.ts'
import { type GetToken, type Retries, realSurroundings, retrying, type Surroundings } from './retrying.ts'
import type { components, paths } from './schema.d.ts'

export type { Answer, DataOf, InitOf, ItemOf, PagedPath, PatchOf } from './calls.ts'
export type { ProblemCode } from './codes.ts'
export { type Fault, isProblem, SeptetProblem, UnexpectedAnswer } from './problems.ts'
export type { GetToken, Retries, Surroundings } from './retrying.ts'
export type { components, operations, paths } from './schema.d.ts'

/** A shape of the API by its name: `View<'Practice'>`. */
export type View<Name extends keyof components['schemas']> = components['schemas'][Name]

export interface SeptetOptions extends Partial<Surroundings> {
  /** Where the server is: `https://api.example.org`, without `/v1`. */
  baseUrl: string
  /** A token that stays the same. */
  token?: string
  /** In place of `token`: asked before each call, and once more with `rejected` when the server refuses what it gave. */
  getToken?: GetToken
  /** The languages of titles and details, the most wanted first: `de, en;q=0.5`. */
  language?: string
  retries?: Retries
  /** The longest that one try may take: 30,000. */
  timeoutMs?: number
}

/** The API, typed by its document. A call answers, or throws `SeptetProblem`; what `fetch` throws comes through once it is no use to retry. */
export interface Septet {
  get: Call<'get'>
  /** Always with an Idempotency-Key: yours (`params.header`), or one that is made for the call and its retries. */
  post: Call<'post'>
  put: Call<'put'>
  /** A JSON merge patch (RFC 7396): what is not named stays, null takes away. */
  patch: Call<'patch'>
  delete: Call<'delete'>
  /** Everything in a list, page by page as it is asked for: `for await (const practice of septet.pages('/v1/practices'))`. */
  pages<P extends PagedPath>(path: P, ...init: Rest<InitOf<P, 'get'>>): AsyncGenerator<ItemOf<P>, void, undefined>
  /**
   * Reads, lets you say what to change, and writes with `If-Match`. Where somebody else was faster it begins again, three times in all; then
   * the 412 `version-conflict` is yours. Nothing is written when `edit` gives null.
   */
  change<P extends ChangeablePath>(
    path: P,
    init: Pick<InitOf<P, 'get'>, 'params' & keyof InitOf<P, 'get'>>,
    edit: (current: DataOf<P, 'get'>) => PatchOf<P> | null | Promise<PatchOf<P> | null>,
  ): Promise<Answer<DataOf<P, 'get'>>>
  /** The same client as openapi-fetch makes it, which answers `{ data, error }` and throws nothing; with tokens, keys and retries. */
  readonly raw: Client<paths>
}

/** The header of a write that goes through only if nobody changed the thing since: `params: { header: ifMatch(answer) }`. */
export function ifMatch(read: string | { etag?: string | null }): { 'If-Match': string } {
  const etag = typeof read === 'string' ? read : read.etag
  if (etag == null) throw new TypeError('there is no ETag in what was read')
  return { 'If-Match': etag }
}

const changeTries = 3

export function createSeptet(options: SeptetOptions): Septet {
  const { baseUrl, token, getToken = token === undefined ? undefined : () => token, language, retries = {}, timeoutMs = 30_000 } = options
  const { fetch, now, random, sleep, newKey } = { ...realSurroundings, ...definedOf(options) }
  const answer = retrying({ getToken, retries, timeoutMs }, { fetch, now, random, sleep, newKey })
  const raw = createClient<paths>({
    baseUrl,
    fetch: answer,
    headers: language === undefined ? {} : { 'Accept-Language': language },
  })

  const call =
    (method: Method) =>
    async (path: string, init: object = {}) => {
      const { data, error, response } = await rawly(raw, method, path, init, answer)
      if (!response.ok && response.status !== 304) throw refusalOf(error, response)
      return { data, etag: response.headers.get('ETag'), replayed: response.headers.get('Idempotency-Replayed') === 'true', response }
    }
  const get = call('get') as Call<'get'>
  const patch = call('patch') as Call<'patch'>

  return {
    raw,
    get,
    patch,
    post: call('post') as Call<'post'>,
    put: call('put') as Call<'put'>,
    delete: call('delete') as Call<'delete'>,
    async *pages(path, ...[init]) {
      const { params, ...rest } = (init ?? {}) as { params?: { query?: object } }
      let cursor: string | undefined
      do {
        const query = { ...params?.query, ...(cursor !== undefined && { cursor }) }
        const { data } = (await call('get')(path, { ...rest, params: { ...params, query } })) as Answer<PageOf<typeof path>>
        yield* data.data
        cursor = data.nextCursor ?? undefined
      } while (cursor !== undefined)
    },
    async change(path, init, edit) {
      const { params } = init as { params?: { header?: object } }
      for (let tries = 1; ; tries++) {
        const read = (await call('get')(path, init)) as Answer<DataOf<typeof path, 'get'>>
        const body = await edit(read.data)
        if (body === null) return read
        try {
          const header = { ...params?.header, ...ifMatch(read) }
          return (await call('patch')(path, { body, params: { ...params, header } })) as typeof read
        } catch (error) {
          if (tries === changeTries || !isProblem(error, 'version-conflict')) throw error
        }
      }
    },
  }
}

type PageOf<P extends PagedPath> = { data: ItemOf<P>[]; nextCursor: string | null }

interface RawAnswer {
  data?: unknown
  error?: unknown
  response: Response
}

type Fetch = (request: Request) => Promise<Response>

/**
 * The calls are typed where they are declared; here there is one of them for all.
 * @throws UnexpectedAnswer for a success that is not JSON, such as a proxy's page: openapi-fetch gives no response along with the SyntaxError.
 */
async function rawly(raw: Client<paths>, method: Method, path: string, init: { fetch?: Fetch; parseAs?: string }, answer: Fetch): Promise<RawAnswer> {
  const { fetch = answer, parseAs = 'json' } = init
  let heard: { response: Response; again: Response } | undefined
  const hear: Fetch = async (request) => {
    const response = await fetch(request)
    if (parseAs === 'json') heard = { response, again: response.clone() }
    return response
  }
  const request = raw.request as unknown as (method: Method, path: string, init: object) => Promise<RawAnswer>
  try {
    return await request(method, path, { ...init, fetch: hear })
  } catch (error) {
    if (!(error instanceof SyntaxError) || !heard) throw error
    throw new UnexpectedAnswer(await heard.again.text(), heard.response)
  }
}

/** Without what is undefined, which would hide the defaults. */
const definedOf = <T extends object>(given: T): Partial<T> =>
  Object.fromEntries(Object.entries(given).filter(([, value]) => value !== undefined)) as Partial<T>
