import root, { type Test } from 'tap'

export type { Test } from 'tap'

let current = root as unknown as Test

/** From here on `t` is this test: the shards run many files in one process, each as a test of its own. */
export function within(test: Test): void {
  current = test
}

/** The test that a file's tests, hooks and last acts belong to: the process's root where the file runs alone. */
const t = new Proxy(root, {
  get(_, name) {
    const value: unknown = Reflect.get(current, name, current)
    return typeof value === 'function' ? value.bind(current) : value
  },
})
export default t
