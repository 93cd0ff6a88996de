import type { Practice } from './policy.ts'

/** Whom an event about it is for: the group while nobody else sees it; beyond that the practice's own visibility decides. */
export const scopeOf = ({ visibility, groupId }: Pick<Practice, 'visibility' | 'groupId'>): string | null => (visibility === 'group' ? groupId : null)
