import { type SQL, sql } from 'drizzle-orm'

/** A user as others see them, `{ id, displayName }` as json; null for nobody. Erasure has already made the name "Former member". */
export const personOf = (userId: SQL): SQL =>
  sql`(select json_build_object('id', shown.id, 'displayName', shown.display_name) from users shown where shown.id = ${userId})`

/** What a user is called, as text. */
export const nameOf = (userId: SQL): SQL => sql`(select shown.display_name from users shown where shown.id = ${userId})`
