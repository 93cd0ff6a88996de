import { randomBytes, randomFillSync } from 'node:crypto'

/** The only place that asks the time and draws randomness. Everything else is handed a `World`, so tests can own both. */
export interface World {
  /** The present instant. */
  now(): Date
  /** A fresh UUIDv7 (RFC 9562): sorts by the time it was made. */
  newId(): string
  /** 256 random bits in base64url behind a prefix that secret scanners can find, e.g. `sep_inv_`. */
  newSecret(prefix: SecretPrefix): string
  /** So many random bytes, for what is neither an id nor a secret of ours: the key of an authenticator. */
  newBytes(size: number): Buffer
}

export type SecretPrefix = 'sep_inv_' | 'sep_usr_' | 'sep_ses_' | 'sep_dev_' | 'sep_rst_' | 'sep_frm_' | 'sep_sec_'

/** The real world: the system clock and the operating system's randomness. */
export const realWorld: World = worldOf(() => new Date(), randomness())

/** Random bytes: the few of an id from a supply, because asking the system each time costs more than the id; a secret's 32 straight from it. */
function randomness(): (size: number) => Buffer {
  const supply = Buffer.alloc(4096)
  let used = supply.length
  return (size) => {
    if (size > 16) return randomBytes(size)
    if (used + size > supply.length) {
      randomFillSync(supply)
      used = 0
    }
    used += size
    return Buffer.from(supply.subarray(used - size, used))
  }
}

/** The real world at another time, which stands still. */
export const worldAt = (instant: Date): World => worldOf(() => instant, randomBytes)

/** A world from a clock and a source of random bytes. */
export function worldOf(now: () => Date, random: (size: number) => Buffer): World {
  return { now, newId: uuidsV7(now, random), newSecret: (prefix) => prefix + random(32).toString('base64url'), newBytes: random }
}

/**
 * UUIDv7 with a counter (RFC 9562, 6.2, method 1): ids made in one millisecond sort in the order in which they were made, so that lists of
 * things that were made together keep their order.
 */
function uuidsV7(now: () => Date, random: (size: number) => Buffer): () => string {
  let lastAt = 0
  let counter = 0
  return () => {
    const at = now().getTime()
    counter = at === lastAt ? counter + 1 : random(2).readUInt16BE() & 0x7ff
    lastAt = at
    const bytes = Buffer.alloc(16)
    // A counter that runs over borrows from the future: order matters more than the exact millisecond.
    bytes.writeUIntBE(at + (counter >> 12), 0, 6)
    bytes.writeUInt16BE(0x7000 | (counter & 0xfff), 6)
    random(8).copy(bytes, 8)
    bytes[8] = (bytes[8]! & 0x3f) | 0x80
    const hex = bytes.toString('hex')
    return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-${hex.slice(12, 16)}-${hex.slice(16, 20)}-${hex.slice(20)}`
  }
}
