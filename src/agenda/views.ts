import { z } from 'zod'
import { pageOf, paging } from '../platform/pages.ts'
import { GivenInstant, Id, Instant } from '../platform/views.ts'
import type { Waiting } from './waiting.ts'

/** Of each kind no more than these are looked at, the most urgent first. */
export const most = 200

export const urgencies = ['overdue', 'today', 'this_week', 'later', 'whenever'] as const

type Words = [string, ...string[]]
const wordsOf = (kinds: readonly Waiting[], of: 'kind' | 'subject') => [...new Set(kinds.map((each) => each[of]))].sort() as Words

export const agendaQuery = (kinds: readonly Waiting[]) =>
  z.strictObject({
    ...paging,
    kind: z.enum(wordsOf(kinds, 'kind')).optional().meta({ description: 'Only these.' }),
    until: GivenInstant.optional().meta({ description: 'Only what is due until then, and not what is due at no certain time.' }),
  })

const Action = z
  .strictObject({
    operationId: z.string().max(60),
    method: z.enum(['GET', 'POST', 'PUT', 'PATCH', 'DELETE']),
    path: z.string().max(200).meta({ example: '/v1/memberships/019c2d3e-4f50-7a61-8b72-9c83ad94be05/invitation-acceptance' }),
    body: z
      .strictObject({ commitmentId: Id })
      .optional()
      .meta({ description: 'Members that its body has to have for this to be dealt with, beside what you tell.' }),
  })
  .meta({ id: 'AgendaAction', description: 'A request that you may make now; the token needs its scope.' })

const Item = (kinds: readonly Waiting[]) =>
  z
    .strictObject({
      id: z
        .string()
        .max(80)
        .meta({ description: 'The same as long as it waits: kind and subject.', example: 'invitation:019c2d3e-4f50-7a61-8b72-9c83ad94be05' }),
      kind: z.enum(wordsOf(kinds, 'kind')).meta({ description: kinds.map(({ kind, says }) => `\`${kind}\`: ${says}`).join('\n') }),
      title: z
        .string()
        .max(1000)
        .nullable()
        .meta({ description: 'What it is about, as people call it; null where it has no name that you may see.' }),
      dueAt: Instant.nullable().meta({ description: 'A day ends at midnight UTC. Null: at no certain time.' }),
      urgency: z.enum(urgencies).meta({
        description:
          '`overdue`: `dueAt` is over. `today`: due before the day ends (UTC). `this_week`: due on one of the six days after. `later`: due after these. `whenever`: due at no certain time.',
      }),
      since: Instant.meta({ description: 'Since when it waits for you.' }),
      subject: z.strictObject({ kind: z.enum(wordsOf(kinds, 'subject')), id: Id }),
      group: z
        .strictObject({ id: Id, name: z.string().max(120) })
        .nullable()
        .meta({ description: 'The group that it comes from, where you may know.' }),
      actions: z.array(Action).max(8).meta({ description: 'What you can do about it now, reading it first.' }),
    })
    .meta({ id: 'AgendaEntry', description: 'Something that waits for you.' })

const count = z.int().min(0).max(100_000)

export const AgendaPage = (kinds: readonly Waiting[]) =>
  pageOf(Item(kinds)).extend({
    counts: z
      .strictObject({ total: count, overdue: count, today: count, thisWeek: count, later: count, whenever: count })
      .meta({ id: 'AgendaCounts', description: 'How many things there are on all pages, by urgency.' }),
  })
