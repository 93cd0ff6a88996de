import { createHmac, timingSafeEqual } from 'node:crypto'

/** What only this installation can have written, for one purpose. */
export const markOf = (key: Buffer, purpose: string, text: string): string =>
  createHmac('sha256', key).update(`${purpose}\0${text}`).digest('base64url')

/** Compares in a time that tells nothing. */
export function isMarkOf(mark: string, key: Buffer, purpose: string, text: string): boolean {
  const right = Buffer.from(markOf(key, purpose, text))
  const given = Buffer.from(mark)
  return given.length === right.length && timingSafeEqual(given, right)
}

/** A text that its holder can read but not change. */
export const sealed = (key: Buffer, purpose: string, text: string): string =>
  `${Buffer.from(text).toString('base64url')}.${markOf(key, purpose, text)}`

/** The text of what was sealed for this purpose; null of anything else. */
export function unsealed(key: Buffer, purpose: string, given: string): string | null {
  const [body = '', mark = ''] = given.split('.')
  const text = Buffer.from(body, 'base64url').toString()
  return isMarkOf(mark, key, purpose, text) ? text : null
}
