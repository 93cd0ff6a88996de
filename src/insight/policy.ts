import type { GroupFacts } from '../groups/queries.ts'
import { agreed, insider } from '../groups/sight.ts'
import { admin, either, policyOn } from '../platform/policy.ts'

/** Whoever reads the cases of a group may read how long they took: it is theirs to learn from, and not the facilitator's alone. */
export const groupInsightPolicy = policyOn<GroupFacts>()({
  read: { who: either(insider, admin), provided: agreed },
})
