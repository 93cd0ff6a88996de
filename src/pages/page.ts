import type { Html } from './html.ts'
import type { OwnVisit, PageAnswer, Visit } from './visit.ts'

/** What came with a form, field by field; what is too long for any field of ours is cut. */
export interface Form {
  text(name: string): string
  /** As it was typed: passwords are not trimmed. */
  exact(name: string): string
  all(name: string): string[]
}

type Look<V> = (visit: V) => Promise<PageAnswer>
type Send<V> = (visit: V, form: Form) => Promise<PageAnswer>

/** A page, in Fastify's notation below `/account`. Its forms are checked before `post` sees them; nobody can leave that out. */
export interface Page {
  path: `/${string}` | ''
  get?: Look<Visit>
  post?: Send<Visit>
}

/** A page for anybody. */
export const openPage = (path: Page['path'], ways: { get?: Look<Visit>; post?: Send<Visit> }): Page => ({ path, ...ways })

/** A page for whoever is signed in; others are asked to first, and come back. */
export const ownPage = (path: Page['path'], { get, post }: { get?: Look<OwnVisit>; post?: Send<OwnVisit> }): Page => ({
  path,
  ...(get && { get: async (visit) => (isOwn(visit) ? get(visit) : toSignIn(visit.here)) }),
  // What was typed is gone then; the page behind it is where to begin again.
  ...(post && { post: async (visit, form) => (isOwn(visit) ? post(visit, form) : toSignIn('/account')) }),
})

const isOwn = (visit: Visit): visit is OwnVisit => visit.session !== null && visit.account !== null

export const toSignIn = (then: string): PageAnswer => ({ to: `/account/sign-in?return=${encodeURIComponent(then)}` })

/** 422: the form is here again, with what is wrong. */
export const again = (title: string, body: Html, status = 422): PageAnswer => ({ title, body, status })

/** Minutes to wait, as one says it. */
export const minutes = (milliseconds: number): number => Math.max(1, Math.ceil(milliseconds / 60_000))
