import { z } from 'zod'
import { ExternalAddress, ExternalId } from '../platform/externalIds.ts'
import { rule } from '../platform/faults.ts'
import { paging } from '../platform/pages.ts'
import { allowedActions, Id, identified, Language, LocalDate, line, name, patchOf, prose, Term } from '../platform/views.ts'
import { TopicCode } from '../topics/views.ts'
import {
  confidentialities,
  groupKinds,
  groupStates,
  groupVisibilities,
  joinPolicies,
  liveMembershipStates,
  membershipRoles,
  objectiveStates,
} from './tables.ts'

export const GroupPath = z.strictObject({ groupId: Id })

const Objective = z.strictObject({
  text: prose(500),
  reviewOn: LocalDate.nullable().default(null),
  state: z.enum(objectiveStates).default('open'),
})

const plan = {
  meetingsPlanned: z.int().min(1).max(100).nullable().meta({ description: 'How many meetings the cycle is meant to have.' }),
  startsOn: LocalDate.nullable(),
  endsOn: LocalDate.nullable(),
}
const nothingPlanned = { meetingsPlanned: null, startsOn: null, endsOn: null }
const CyclePlan = z
  .strictObject({
    meetingsPlanned: plan.meetingsPlanned.default(null),
    startsOn: plan.startsOn.default(null),
    endsOn: plan.endsOn.default(null),
  })
  .refine(({ startsOn, endsOn }) => !startsOn || !endsOn || startsOn <= endsOn, {
    path: ['endsOn'],
    error: rule('end-before-start', 'Must not be before startsOn.'),
  })

const PeopleCount = z.int().min(2).max(100)
const Share = z.int().min(1).max(100)

const settings = z.strictObject({
  name: name(120).meta({ example: 'Stuttgart peer group' }),
  purpose: prose(2000),
  language: Language.default('en').meta({ description: 'The language in which name, purpose and objectives are written.' }),
  languages: z.array(Language).max(10).default([]).meta({ description: 'The languages in which the group works.' }),
  objectives: z.array(Objective).max(20).default([]),
  topics: z.array(TopicCode).max(20).default([]),
  kind: z.enum(groupKinds).default('coaching_group'),
  visibility: z
    .enum(groupVisibilities)
    .default('hidden')
    .meta({ description: 'Who may know of the group: those inside, anybody signed in, or everybody.' }),
  joinPolicy: z
    .enum(joinPolicies)
    .default('invite')
    .meta({ description: 'How one comes in: invited, let in on request, or at once while there is room.' }),
  confidentiality: z.enum(confidentialities).default('group_only'),
  minMembers: PeopleCount.default(5).meta({ description: 'Activation needs so many. Observers do not count.' }),
  maxMembers: PeopleCount.default(9).meta({ description: 'So many places: for active facilitators and members, and open invitations.' }),
  maxPerCluster: Share.nullable().default(null).meta({ description: 'At most so many members represent one cluster.' }),
  minCountries: Share.nullable().default(null).meta({ description: 'Clusters of at least so many countries are represented.' }),
  cycle: CyclePlan.default(nothingPlanned),
  organisers: z
    .array(line(120))
    .max(20)
    .default([])
    .meta({ example: ['ECCL', 'Cluster2020'] }),
})

const sizesFit = ({ minMembers, maxMembers }: { minMembers: number; maxMembers: number }) => minMembers <= maxMembers
const sizeFault = { path: ['minMembers'], error: rule('min-above-max', 'Must not be more than maxMembers.') }

/** What facilitators may change, whole: a patch is validated after the merge. */
export const GroupSettings = settings.refine(sizesFit, sizeFault)

export const AgreementText = z.strictObject({ text: prose(10_000), language: Language.default('en') }).meta({ id: 'SetAgreement' })

export const CreateGroup = settings
  .extend({
    agreement: AgreementText.optional().meta({ description: 'What everybody accepts before reading anything. It can be given later, too.' }),
    facilitatorId: Id.optional().meta({ description: 'For admins: the first facilitator, if that is not the admin.' }),
    clusterId: Id.optional().meta({ description: 'The cluster that the first facilitator represents; needed where they are affiliated to several.' }),
    externalId: ExternalId.optional(),
  })
  .refine(sizesFit, sizeFault)
  .meta({ id: 'CreateGroup' })

export const ExternalGroupPath = z.strictObject({ groupId: ExternalAddress })
export const UpsertGroup = settings
  .extend({
    clusterId: Id.optional().meta({
      description: 'Only taken when the group is made: the cluster that you represent, where you are affiliated to several.',
    }),
  })
  .refine(sizesFit, sizeFault)
  .meta({ id: 'UpsertGroup' })

// Spelt out, because a default inside a patch would overwrite what was not sent.
const cyclePatch = z.strictObject({
  meetingsPlanned: plan.meetingsPlanned.optional(),
  startsOn: plan.startsOn.optional(),
  endsOn: plan.endsOn.optional(),
})

export const GroupPatch = patchOf(settings)
  .extend({ cycle: cyclePatch.nullable().optional(), externalId: ExternalId.nullable().optional() })
  .meta({ id: 'GroupPatch' })

export const groupActions = [
  'update',
  'activate',
  'pause',
  'resume',
  'close',
  'reopen',
  'archive',
  'abandon',
  'readMembers',
  'readComposition',
  'invite',
  'requestMembership',
  'handOverFacilitation',
] as const

const Count = z.int().min(0).max(1000)

export const GroupView = z
  .strictObject({
    ...identified,
    name: z.string().max(120),
    purpose: z.string().max(2000),
    language: Language,
    languages: z.array(Language).max(10),
    topics: z.array(z.string().max(80)).max(20),
    kind: z.enum(groupKinds),
    state: z.enum(groupStates),
    visibility: z.enum(groupVisibilities),
    joinPolicy: z.enum(joinPolicies),
    confidentiality: z.enum(confidentialities),
    minMembers: PeopleCount,
    maxMembers: PeopleCount,
    maxPerCluster: Share.nullable(),
    minCountries: Share.nullable(),
    cycle: z.strictObject({ number: z.int().min(1).max(1000), ...plan }),
    organisers: z.array(z.string().max(120)).max(20),
    size: z
      .strictObject({ members: Count, observers: Count, placesLeft: Count })
      .meta({ description: 'Active facilitators and members; active observers; places that neither they nor open invitations take.' }),
    agreementVersion: z.int().min(1).max(100_000).nullable().meta({ description: 'The agreement in force; null asks nobody to accept anything.' }),
    myMembership: z
      .strictObject({ id: Id, role: z.enum(membershipRoles), state: z.enum(liveMembershipStates), agreementAccepted: z.boolean() })
      .nullable()
      .meta({ description: 'Your own live membership; null without one.' }),
    objectives: z
      .array(z.strictObject({ text: z.string().max(500), reviewOn: LocalDate.nullable(), state: z.enum(objectiveStates) }))
      .max(20)
      .optional()
      .meta({ description: 'Absent unless you are inside and have accepted the agreement, or are an admin.' }),
    allowedActions: allowedActions(groupActions),
  })
  .meta({ id: 'Group', description: 'A peer group: five to nine people who learn from each other over a cycle of meetings.' })

export const GroupBrief = z
  .strictObject({ id: Id, name: z.string().max(120) })
  .meta({ id: 'GroupBrief', description: 'A group where something else refers to it.' })

export const groupSorts = ['-createdAt', 'name'] as const

export const GroupsQuery = z.strictObject({
  ...paging,
  state: z.enum(groupStates).optional().meta({ description: 'Only groups in this state.' }),
  kind: z.enum(groupKinds).optional().meta({ description: 'Only groups of this kind.' }),
  visibility: z.enum(groupVisibilities).optional().meta({ description: 'Only groups with this visibility.' }),
  topic: Term.optional().meta({ description: 'Only groups with this topic, or with one below it.' }),
  language: Language.optional().meta({ description: 'Only groups that work in this language.' }),
  mine: z.enum(['true', 'false']).optional().meta({ description: '`true`: only groups in which you have a live membership.' }),
  q: line(100).optional().meta({ description: 'Only groups whose name begins so, in any case.' }),
  sort: z.enum(groupSorts).default('-createdAt').meta({ description: 'Newest first, or by name.' }),
})

export const ActivateGroup = z
  .strictObject({
    overrideReason: line(500).optional().meta({ description: 'Why the group begins although its rules of composition are not met. Audited.' }),
  })
  .meta({ id: 'ActivateGroup' })

export const ReopenGroup = z
  .strictObject({ cycle: CyclePlan.default(nothingPlanned).meta({ description: 'The plan of the new cycle.' }) })
  .meta({ id: 'ReopenGroup' })

export const OptionalReason = z.strictObject({ reason: line(500).optional() }).meta({ id: 'OptionalReason' })

export const HandOverFacilitation = z
  .strictObject({ membershipId: Id.meta({ description: 'The active membership in this group that takes over.' }) })
  .meta({ id: 'HandOverFacilitation' })
