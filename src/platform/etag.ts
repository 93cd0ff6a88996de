import { hash } from 'node:crypto'
import { problem } from './problems.ts'

/** What the client said about the version that it wants to change. */
export interface Precondition {
  ifMatch: string | undefined
  required: boolean
}

/**
 * A strong entity tag (RFC 9110, 8.8.3): `"{version}.{hash}"`. The version is what `If-Match` compares; the hash covers what else
 * the answer depends on (the caller's allowed actions, evidence), so that `If-None-Match` never calls a changed answer the same.
 */
export const etagOf = (version: number, body: string): string => `"${version}.${hash('sha1', body, 'base64url').slice(0, 12)}"`

/**
 * Throws 412 when `If-Match` names other versions, 428 when it is required and missing. What has no version matches only `*`; what is not
 * stored yet (version 0: a PUT will make it) matches nothing, and nothing is required of who makes it.
 */
export function requireMatch({ ifMatch, required }: Precondition, version: number | null): void {
  if (ifMatch === undefined) {
    if (required && version !== 0) {
      throw problem(
        'precondition-required',
        `Send the ETag that you read in \`If-Match\`${version === null ? '' : `; the current version is ${version}`}.`,
      )
    }
    return
  }
  if (version === 0 || !listed(ifMatch, (tag) => versionOf(tag) === version)) {
    throw problem('version-conflict', !version ? 'It has no version.' : `The current version is ${version}.`)
  }
}

/** Whether `If-None-Match` names this very answer, so that 304 is enough (RFC 9110, 13.1.2: weak comparison). */
export const unchanged = (ifNoneMatch: string | undefined, etag: string): boolean =>
  ifNoneMatch !== undefined && listed(ifNoneMatch, (tag) => tag.replace(/^W\//, '') === etag)

function listed(header: string, fits: (tag: string) => boolean): boolean {
  return header.trim() === '*' || (header.match(/(?:W\/)?"[^"]*"/g) ?? []).some(fits)
}

/** The version in a tag of ours; a weak tag never matches a write (RFC 9110, 13.1.1: strong comparison). */
function versionOf(tag: string): number {
  return Number(/^"(\d{1,10})(?:\.[^"]*)?"$/.exec(tag)?.[1] ?? Number.NaN)
}
