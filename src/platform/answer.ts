/** What a handler gives back. The body is JSON text already: the database or the view wrote it, nothing parses it again. */
export interface Answer {
  status: number
  body: string | null
  headers?: Record<string, string>
  /** The version behind the body; gives the answer its ETag. */
  version?: number
  /** What an Idempotency-Key keeps instead of the body, when the body holds a secret that is shown once. */
  kept?: string
}

/** A row as the wire shows it: JSON text made in SQL, and the version it stands for. */
export interface Shown {
  view: string
  version: number
}

/** One object, and what the caller may do to it now. */
export function one(row: Shown, allowedActions?: readonly string[]): Answer {
  return { status: 200, body: withActions(row.view, allowedActions), version: row.version }
}

/** A new object, and where it is found. */
export function created(location: string, row: Shown, allowedActions?: readonly string[]): Answer {
  return { ...one(row, allowedActions), status: 201, headers: { location } }
}

/** An answer whose object carries a secret once: a replay carries `secretNotice` in its place. */
export function withSecret(answer: Answer, field: string, secret: string): Answer {
  return {
    ...answer,
    body: addField(answer.body!, field, secret),
    kept: addField(answer.body!, 'secretNotice', 'secret-already-shown'),
    headers: { ...answer.headers, 'cache-control': 'no-store' },
  }
}

/** The same for several new objects, each with secrets of its own. */
export function listWithSecrets(location: string, rows: readonly { view: string; secrets: Record<string, string> }[]): Answer {
  const shown = rows.map(({ view, secrets }) => Object.entries(secrets).reduce((body, [field, secret]) => addField(body, field, secret), view))
  const data = (views: string[]) => `{"data":[${views.join(',')}]}`
  return {
    status: 201,
    body: data(shown),
    kept: addField(data(rows.map(({ view }) => view)), 'secretNotice', 'secret-already-shown'),
    headers: { location, 'cache-control': 'no-store' },
  }
}

/** A computed object that is no single stored row. */
export const json = (value: unknown, status = 200): Answer => ({ status, body: JSON.stringify(value) })

export const nothing: Answer = { status: 204, body: null }

function withActions(view: string, actions: readonly string[] | undefined): string {
  return actions ? `${view.slice(0, -1)},"allowedActions":${JSON.stringify(actions)}}` : view
}

/** Views are objects with at least an id, so there is always a field to come after. */
function addField(view: string, field: string, value: string): string {
  return `${view.slice(0, -1)},${JSON.stringify(field)}:${JSON.stringify(value)}}`
}
