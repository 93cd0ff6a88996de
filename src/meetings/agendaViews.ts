import { z } from 'zod'
import { rule } from '../platform/faults.ts'
import { allowedActions, Id, line, prose, Version } from '../platform/views.ts'
import { PersonView } from '../users/views.ts'
import { agendaItemKinds, agendaItemStates } from './tables.ts'

export const AgendaItemPath = z.strictObject({ agendaItemId: Id })

export const agendaItemActions = ['setState'] as const

const minutes = z.int().min(1).max(1440)

export const AgendaItemView = z
  .strictObject({
    id: Id,
    version: Version,
    position: z.int().min(1).max(100),
    minutes,
    kind: z.enum(agendaItemKinds),
    title: z.string().max(200),
    notes: z.string().max(5000).nullable(),
    owner: PersonView.nullable(),
    practiceCodeId: Id.nullable(),
    state: z.enum(agendaItemStates),
    allowedActions: allowedActions(agendaItemActions),
  })
  .meta({ id: 'AgendaItem' })

export const AgendaView = z
  .strictObject({
    meetingId: Id,
    version: Version,
    totalMinutes: z.int().min(0).max(144_000),
    meetingMinutes: z.int().min(0).max(10_000_000).meta({ description: 'From the beginning of the meeting to its end.' }),
    items: z.array(AgendaItemView).max(100),
  })
  .meta({ id: 'Agenda', description: 'The timed parts of a meeting, in order.' })

export const ReplaceAgenda = z
  .strictObject({
    items: z
      .array(
        z.strictObject({
          id: Id.optional().meta({ description: 'Of an item that is there already: it keeps its state. Without one the item is new.' }),
          minutes,
          kind: z.enum(agendaItemKinds),
          title: line(200),
          notes: prose(5000).nullable().default(null),
          ownerId: Id.nullable().default(null).meta({ description: 'An active member of the group.' }),
          practiceCodeId: Id.nullable().default(null).meta({ description: 'A practice that you may read.' }),
        }),
      )
      .max(100)
      .refine(eachOnce, rule('duplicate', 'An item is there twice.')),
  })
  .meta({ id: 'ReplaceAgenda', description: 'The whole agenda, in order. Items that are not named are removed.' })

export const SetAgendaItemState = z.strictObject({ state: z.enum(agendaItemStates) }).meta({ id: 'SetAgendaItemState' })

function eachOnce(items: { id?: string | undefined }[]): boolean {
  const ids = items.flatMap(({ id }) => id ?? [])
  return new Set(ids).size === ids.length
}
