import { admin, policyOn } from '../platform/policy.ts'
import type { toolActions } from './views.ts'

/** A stored tool, as far as rights depend on it. */
export interface Tool {
  id: string
  version: number
}

export const toolPolicy = policyOn<Tool & { state?: string }>()<(typeof toolActions)[number]>({
  update: { who: admin },
  remove: { who: admin },
})
