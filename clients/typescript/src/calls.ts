import type { FetchOptions } from 'openapi-fetch'
import type { paths } from './schema.d.ts'

export type Method = 'get' | 'post' | 'put' | 'patch' | 'delete'

/** The addresses that have this method, as the document writes them: `/v1/groups/{groupId}`. */
export type PathWith<M extends Method> = { [P in keyof paths]: paths[P] extends Record<M, object> ? P : never }[keyof paths]

type OperationOf<P extends keyof paths, M extends Method> = NonNullable<paths[P][M & keyof paths[P]]>

/** What a call is given: parameters, body, signal. */
export type InitOf<P extends keyof paths, M extends Method> = FetchOptions<OperationOf<P, M>>

type RequiredKeys<T> = { [K in keyof T]-?: Record<never, never> extends Pick<T, K> ? never : K }[keyof T]

/** Optional where nothing in it has to be given. */
export type Rest<Init> = RequiredKeys<Init> extends never ? [init?: Init] : [init: Init]

type Success<Operation> = Operation extends { responses: infer Responses } ? ContentOf<Responses[keyof Responses]> : never
type ContentOf<Response> = Response extends { content: { 'application/json': infer Body } } ? Body : undefined

/** What a call answers with. */
export type DataOf<P extends keyof paths, M extends Method> = Success<OperationOf<P, M>>

export interface Answer<Data> {
  /** The body; undefined where there is none (204), and where you sent `If-None-Match` and it still holds (304). */
  data: Data
  /** What `ifMatch` takes; null where the thing has no version. */
  etag: string | null
  /** Whether a POST was answered again what its key was answered before. */
  replayed: boolean
  response: Response
}

export type Call<M extends Method> = <P extends PathWith<M>>(path: P, ...init: Rest<InitOf<P, M>>) => Promise<Answer<DataOf<P, M>>>

type Page<Item> = { data: Item[]; nextCursor: string | null }

/** The lists. */
export type PagedPath = { [P in PathWith<'get'>]: DataOf<P, 'get'> extends Page<unknown> ? P : never }[PathWith<'get'>]

export type ItemOf<P extends PagedPath> = DataOf<P, 'get'> extends Page<infer Item> ? Item : never

/** What can be read and changed under the same address. */
export type ChangeablePath = PathWith<'get'> & PathWith<'patch'>

export type PatchOf<P extends ChangeablePath> = InitOf<P, 'patch'> extends { body?: infer Body } ? NonNullable<Body> : never
