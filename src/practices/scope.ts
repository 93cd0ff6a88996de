import type { visibilities } from './tables.ts'

export type Visibility = (typeof visibilities)[number]

const widths: Record<Visibility, number> = { group: 0, network: 1, public: 2 }

/** Whether `a` shows something to more people than `b`. */
export const wider = (a: Visibility, b: Visibility): boolean => widths[a] > widths[b]

/** Whom an event about it is for: the group while nobody else sees it; beyond that the practice's own visibility decides. */
export const scopeOf = ({ visibility, groupId }: { visibility: Visibility; groupId: string | null }): string | null =>
  visibility === 'group' ? groupId : null
