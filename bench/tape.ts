/**
 * What our server was heard to ask PostgreSQL while it answered one request, and how its answer followed: everything that the bare server
 * needs to do the same work without us. It is recorded afresh in every run, so the two cannot drift apart.
 */
export interface Tape {
  /** Which requests it answers. */
  asked: { method: string; url: string; body?: string }
  status: number
  /** In a transaction, `begin` and `commit` included; else each on any connection. */
  steps: Step[]
  answer: Composition
}

export interface Step {
  name: string
  text: string
  /** Drizzle asks for rows as arrays. */
  rowMode: 'array' | undefined
  values: Value[]
}

/** A value as recorded, or how to make a fresh one: the texts between are joined. */
export type Value = { is: unknown } | { join: (string | Fresh)[] }

/** What is new in every request: the n-th id made in it, the present, a day later, the request's Idempotency-Key, the answer's own body. */
export type Fresh = { id: number } | { at: 'now' | 'tomorrow' } | { header: 'idempotency-key' } | { answer: 'body' }

/** The body: the `view` texts of a statement's first rows, joined, between two constant texts. */
export interface Composition {
  step: number
  rows: number
  /** Characters to leave out at the end of the views: 1 where fields were added to an object. */
  cut: number
  before: string
  /** What stands between the views: commas, and what was added to each. */
  between: string[]
  after: string
}
