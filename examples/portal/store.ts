import { randomBytes } from 'node:crypto'

/** Things that are kept for whoever knows their key, which nobody can guess. */
export interface Store<Thing> {
  /** @returns the key. */
  keep(thing: Thing): string
  find(key: string | undefined): Thing | undefined
  forget(key: string | undefined): void
}

interface Limits {
  /** How long something is kept after it was last looked for. */
  idleMs: number
  /** Above this the one that nobody has looked for longest makes room, so that nobody fills the memory. */
  most: number
}

/** In the memory of this process: a portal that runs in several, or outlives a restart, has a database for it. */
export function storeOf<Thing>({ idleMs, most }: Limits): Store<Thing> {
  // A Map remembers in which order keys came; whatever is found comes anew, so the first is the one that was left alone longest.
  const kept = new Map<string, { thing: Thing; usedAt: number }>()
  const isOver = (usedAt: number) => Date.now() - usedAt > idleMs
  const makeRoom = () => {
    for (const [key, { usedAt }] of kept) {
      if (!isOver(usedAt) && kept.size < most) return
      kept.delete(key)
    }
  }
  return {
    keep(thing) {
      makeRoom()
      const key = unguessable()
      kept.set(key, { thing, usedAt: Date.now() })
      return key
    },
    find(key) {
      const found = key === undefined ? undefined : kept.get(key)
      if (key === undefined || found === undefined) return undefined
      kept.delete(key)
      if (isOver(found.usedAt)) return undefined
      kept.set(key, { thing: found.thing, usedAt: Date.now() })
      return found.thing
    },
    forget(key) {
      if (key !== undefined) kept.delete(key)
    },
  }
}

export const unguessable = (): string => randomBytes(32).toString('base64url')
