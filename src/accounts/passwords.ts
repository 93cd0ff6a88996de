import { hash, parseOptions, verify } from '@node-rs/argon2'

/** What one hash costs: memory in KiB, passes over it, lanes. */
export interface HashCost {
  memoryCost: number
  timeCost: number
  parallelism: number
}

/**
 * OWASP's first choice for argon2id (RFC 9106): 19 MiB in two passes. The memory is taken by every sign-in at once, and small servers have
 * little; that passwords are long and not among the known ones weighs more than a dearer hash.
 */
export const recommendedCost: HashCost = { memoryCost: 19_456, timeCost: 2, parallelism: 1 }

export interface Passwords {
  hash(password: string): Promise<string>
  /** Whether it is the password behind this hash. Without a hash it never is, and costs as much to say. */
  matches(stored: string | null, password: string): Promise<boolean>
  /** Whether the hash was made at another cost than today's. */
  isOutdated(stored: string): boolean
}

/** Hashing at this cost. Nothing of it belongs inside a transaction: it takes a while. */
export function passwordsAt(cost: HashCost): Passwords {
  // Argon2id is the library's default; its enum is not there at runtime under isolated modules.
  const make = (password: string) => hash(normalised(password), cost)
  let nobodys: Promise<string> | undefined
  return {
    hash: make,
    async matches(stored, password) {
      nobodys ??= make('the password of nobody')
      const right = await verify(stored ?? (await nobodys), normalised(password))
      return right && stored !== null
    },
    isOutdated(stored) {
      const { memoryCost, timeCost, parallelism } = parseOptions(stored)
      return memoryCost !== cost.memoryCost || timeCost !== cost.timeCost || parallelism !== cost.parallelism
    },
  }
}

/** NFKC (NIST SP 800-63B): the same password typed on another keyboard is the same bytes. */
export const normalised = (password: string): string => password.normalize('NFKC')
