import type { Test } from 'tap'
import type { House, Reply } from './house.ts'

/** The call is refused like this, and leaves nothing behind. */
export const refusing =
  ({ fingerprint }: Pick<House, 'fingerprint'>) =>
  async (t: Test, call: () => Promise<Pick<Reply, 'status' | 'body'>>, status: number, code: string, more: object = {}): Promise<void> => {
    const before = await fingerprint()
    t.match(await call(), { status, body: { code, ...more } })
    t.equal(await fingerprint(), before, 'nothing changed')
  }
