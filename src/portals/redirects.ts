import type { applicationTypes, portalKinds } from './tables.ts'

interface Where {
  kind: (typeof portalKinds)[number]
  applicationType: (typeof applicationTypes)[number]
}

/**
 * What is wrong with an address to which codes are sent, in words; null for nothing. They are compared letter by letter (RFC 9700, 2.1), so
 * nothing in them may stand for something else. A program on somebody's own machine listens on its loopback address or owns a scheme
 * (RFC 8252, 7); in the sandbox the machine is the developer's.
 */
export function redirectFault(uri: string, { kind, applicationType }: Where): string | null {
  if (!URL.canParse(uri)) return 'Must be a whole address.'
  const { protocol, hostname, username, password } = new URL(uri)
  if (uri.includes('#')) return 'Must not have a fragment.'
  if (uri.includes('*')) return 'Must be exact: nothing in it stands for something else.'
  if (username !== '' || password !== '') return 'Must not name a user.'
  if (protocol === 'https:') return null
  if (protocol === 'http:') {
    if (applicationType === 'native' && loopback.includes(hostname)) return null
    if (kind === 'sandbox' && [...loopback, 'localhost'].includes(hostname)) return null
    return 'Must be https. Plain http is for the loopback address: of native apps, and in the sandbox.'
  }
  if (applicationType !== 'native') return 'Must be https.'
  return privateUse.test(uri) ? null : 'A scheme of your own is a domain of yours backwards: org.example.app:/callback.'
}

const loopback = ['127.0.0.1', '[::1]']
const privateUse = /^[a-z][a-z0-9-]*(\.[a-z0-9-]+)+:\/[^/]/
