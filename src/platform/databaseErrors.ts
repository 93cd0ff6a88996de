/** What PostgreSQL said when it refused a statement. */
export interface DatabaseError {
  /** SQLSTATE: 23505 unique, 23503 foreign key, 23514 check, 40001 serialization, 57014 cancelled... */
  readonly code: string
  /** The name of the violated constraint: these are named by hand, so that they can become problem codes. */
  readonly constraint: string | undefined
  readonly table: string | undefined
  readonly column: string | undefined
  readonly message: string
}

/** PostgreSQL's refusal inside an error, also where drizzle wrapped it (as `cause`); else undefined. */
export function databaseError(error: unknown): DatabaseError | undefined {
  for (let at = error, depth = 0; at instanceof Error && depth < 5; at = at.cause, depth++) {
    const fields: Partial<Record<string, unknown>> = Object.fromEntries(Object.entries(at))
    if (typeof fields.code !== 'string' || !/^[0-9A-Z]{5}$/.test(fields.code) || !('severity' in fields)) continue
    const { code, constraint, table, column } = fields
    return { code, constraint: text(constraint), table: text(table), column: text(column), message: at.message }
  }
  return undefined
}

const text = (value: unknown) => (typeof value === 'string' ? value : undefined)

/**
 * Takes the values out of PostgreSQL's refusal, and of what drizzle wraps it in: errors end in logs, and what people wrote, or a stored address,
 * does not belong there. What is left names the statement and the rule.
 */
export function withoutValues(error: unknown): unknown {
  for (let at = error, depth = 0; at instanceof Error && depth < 5; at = at.cause, depth++) {
    if ('severity' in at) for (const name of ['detail', 'where', 'internalQuery']) Reflect.deleteProperty(at, name)
    if (!('query' in at && 'params' in at)) continue
    Reflect.deleteProperty(at, 'params')
    const [message = ''] = at.message.split('\nparams: ')
    Object.assign(at, { stack: at.stack?.replace(at.message, message), message })
  }
  return error
}
