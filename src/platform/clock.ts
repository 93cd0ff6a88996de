import { randomBytes } from 'node:crypto'

/** The only place that asks the time and draws randomness. Everything else is handed a `World`, so tests can own both. */
export interface World {
  /** The present instant. */
  now(): Date
  /** A fresh UUIDv7 (RFC 9562): sorts by the time it was made. */
  newId(): string
  /** 256 random bits in base64url behind a prefix that secret scanners can find, e.g. `sep_inv_`. */
  newSecret(prefix: SecretPrefix): string
}

export type SecretPrefix = 'sep_inv_' | 'sep_usr_'

/** The real world: the system clock and the operating system's randomness. */
export const realWorld: World = worldOf(() => new Date(), randomBytes)

/** A world from a clock and a source of random bytes. */
export function worldOf(now: () => Date, random: (size: number) => Buffer): World {
  return {
    now,
    newId: () => uuidV7(now(), random(10)),
    newSecret: (prefix) => prefix + random(32).toString('base64url'),
  }
}

function uuidV7(at: Date, random: Buffer): string {
  const bytes = Buffer.alloc(16)
  bytes.writeUIntBE(at.getTime(), 0, 6)
  random.copy(bytes, 6)
  bytes[6] = (bytes[6]! & 0x0f) | 0x70
  bytes[8] = (bytes[8]! & 0x3f) | 0x80
  const hex = bytes.toString('hex')
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-${hex.slice(12, 16)}-${hex.slice(16, 20)}-${hex.slice(20)}`
}
