/** What every write in a group can be refused with. */
export const inGroup = ['agreement-required', 'group-read-only'] as const
