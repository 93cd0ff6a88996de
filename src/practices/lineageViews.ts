import { z } from 'zod'
import { paging } from '../platform/pages.ts'
import { Id, Instant, Version } from '../platform/views.ts'
import { PersonView } from '../users/views.ts'
import { Count, MeetingBrief, PracticeBrief, VersionNumber } from './views.ts'

export const UsesQuery = z.strictObject({ ...paging })

export const UsePath = z.strictObject({ practiceId: Id, useId: Id })

export const RecordUse = z.strictObject({ meetingId: Id, agendaItemId: Id.nullable().default(null) }).meta({ id: 'RecordPracticeUse' })

export const PracticeUseView = z
  .strictObject({
    id: Id,
    version: Version,
    createdAt: Instant,
    practiceId: Id.meta({ description: 'The version that was used.' }),
    versionNumber: VersionNumber,
    meeting: MeetingBrief,
    groupId: Id,
    agendaItemId: Id.nullable(),
    recordedBy: PersonView,
  })
  .meta({ id: 'PracticeUse', description: 'A practice, in the version of that day, was used at a meeting.' })

const hiddenCount = Count.meta({ description: 'How many more there are that you may not see.' })

export const LineageView = z
  .strictObject({
    practice: PracticeBrief,
    ancestors: z
      .strictObject({ data: z.array(PracticeBrief).max(20), hiddenCount })
      .meta({ description: 'What it was adapted from, nearest first.' }),
    derived: z
      .strictObject({ data: z.array(PracticeBrief).max(100), hiddenCount })
      .meta({ description: 'Published adaptations of any version, newest first, at most 100.' }),
    originMeeting: MeetingBrief.nullable(),
    uses: z
      .strictObject({ data: z.array(PracticeUseView).max(100), hiddenCount })
      .meta({ description: 'Uses of any version, newest first, at most 100.' }),
  })
  .meta({ id: 'PracticeLineage', description: 'Where a practice comes from, and what became of it.' })
