import { z } from 'zod'
import { ExternalAddress, ExternalId } from '../platform/externalIds.ts'
import { rule } from '../platform/faults.ts'
import { paging } from '../platform/pages.ts'
import { allowedActions, Country, Id, identified, Language, LocalDate, line, patchOf, prose, Term } from '../platform/views.ts'
import { SectorCode } from '../topics/views.ts'
import { clusterLabels, validationStatuses } from './tables.ts'

export { clusterLabels }

export const ClusterPath = z.strictObject({ clusterId: Id })

export const ClusterBrief = z
  .strictObject({ id: Id, name: z.string().max(160), country: Country })
  .meta({ id: 'ClusterBrief', description: 'A cluster where something else refers to it.' })

const Url = z
  .url({ protocol: /^https?$/ })
  .max(500)
  .meta({ example: 'https://lille-metropole.example.org' })
const Slug = z
  .string()
  .min(2)
  .max(80)
  .regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, rule('invalid-slug', 'Must be small letters and digits, with single hyphens between.'))
  .meta({ description: 'The readable name in addresses. It never changes.', example: 'lille-metropole' })
const Year = z.int().min(1800).max(2200)
const Figure = z.int().min(0).max(1_000_000)
const Location = z
  .strictObject({ latitude: z.number().min(-90).max(90), longitude: z.number().min(-180).max(180) })
  .meta({ description: 'WGS 84, in degrees', example: { latitude: 50.637, longitude: 3.063 } })
const socialLink = z.strictObject({ network: line(40).meta({ example: 'mastodon' }), url: Url })
const feed = z.strictObject({ title: line(160), url: Url })

/** What a cluster says of itself. */
const profile = {
  name: line(160, 2).meta({ example: 'Lille Métropole' }),
  country: Country,
  region: line(120).nullable().default(null),
  city: line(120).nullable().default(null),
  location: Location.nullable().default(null),
  sectors: z
    .array(SectorCode)
    .max(20)
    .default([])
    .meta({ example: ['creative.games'] }),
  foundedYear: Year.nullable().default(null),
  memberCount: Figure.nullable().default(null).meta({ description: 'Companies and institutions that are members.' }),
  smeCount: Figure.nullable().default(null).meta({ description: 'How many of the members are small or medium-sized companies.' }),
  teamFte: z
    .number()
    .min(0)
    .max(99_999)
    .multipleOf(0.01)
    .nullable()
    .default(null)
    .meta({ description: 'The size of the management team in full-time equivalents.', example: 2.5 }),
  website: Url.nullable().default(null),
  description: prose(5000).nullable().default(null),
  language: Language.default('en').meta({ description: 'The language in which the profile is written (BCP 47).' }),
  languages: z.array(Language).max(20).default([]).meta({ description: 'In which the team can work.' }),
  targetMarkets: z.array(Country).max(60).default([]).meta({ description: 'Where its members want to go.' }),
  needs: z.array(line(200)).max(30).default([]),
  offers: z.array(line(200)).max(30).default([]),
  socialLinks: z.array(socialLink).max(20).default([]),
  feeds: z.array(feed).max(20).default([]),
}

type Figures = { memberCount: number | null; smeCount: number | null }
const smesAreMembers = ({ memberCount, smeCount }: Figures) => memberCount === null || smeCount === null || smeCount <= memberCount
const otherwise = { path: ['smeCount'], message: rule('more-than-members', 'There cannot be more small and medium-sized companies than members.') }

export const ClusterProfile = z.strictObject(profile).refine(smesAreMembers, otherwise)

export const CreateCluster = z
  .strictObject({ ...profile, slug: Slug.optional(), externalId: ExternalId.optional() })
  .refine(smesAreMembers, otherwise)
  .meta({ id: 'CreateCluster' })

export const ExternalClusterPath = z.strictObject({ clusterId: ExternalAddress })
export const UpsertCluster = z
  .strictObject({ ...profile, slug: Slug.optional().meta({ description: 'Only taken when the cluster is made.' }) })
  .refine(smesAreMembers, otherwise)
  .meta({ id: 'UpsertCluster' })

export const ClusterPatch = patchOf(z.strictObject({ ...profile, externalId: ExternalId })).meta({ id: 'ClusterPatch' })

export const ClusterLabel = z.strictObject({ label: z.enum(clusterLabels) }).meta({ id: 'ClusterLabel' })

export const clusterActions = [
  'update',
  'submitForValidation',
  'lapseValidation',
  'setLabel',
  'delete',
  'listValidations',
  'listAffiliations',
  'requestAffiliation',
  'appoint',
] as const

export const ClusterView = z
  .strictObject({
    ...identified,
    name: z.string().max(160),
    slug: Slug,
    country: Country,
    region: z.string().max(120).nullable(),
    city: z.string().max(120).nullable(),
    location: Location.nullable(),
    sectors: z.array(Term).max(20),
    foundedYear: Year.nullable(),
    memberCount: Figure.nullable(),
    smeCount: Figure.nullable(),
    teamFte: z.number().min(0).max(99_999).nullable(),
    website: Url.nullable(),
    description: z.string().max(5000).nullable(),
    language: Language,
    languages: z.array(Language).max(20),
    targetMarkets: z.array(Country).max(60),
    needs: z.array(z.string().max(200)).max(30),
    offers: z.array(z.string().max(200)).max(30),
    label: z.enum(clusterLabels).meta({ description: 'The quality label that an admin gave it.' }),
    socialLinks: z.array(socialLink).max(20),
    feeds: z.array(feed).max(20),
    validation: z.strictObject({
      status: z.enum(validationStatuses),
      lapsesOn: LocalDate.nullable().meta({ description: 'When the validation ends unless it is renewed; null unless validated.' }),
    }),
    allowedActions: allowedActions(clusterActions),
  })
  .meta({ id: 'Cluster', description: 'An organisation of companies and institutions in one field and region.' })

export const clusterSorts = ['name', '-createdAt'] as const

export const ClustersQuery = z.strictObject({
  ...paging,
  sort: z.enum(clusterSorts).default('name').meta({ description: 'By name, or the newest first.' }),
  country: Country.optional(),
  sector: Term.optional().meta({ description: 'In this sector, or in one below it.', example: 'creative' }),
  label: z.enum(clusterLabels).optional(),
  validationStatus: z
    .enum(validationStatuses)
    .optional()
    .meta({ description: 'Others see only validated clusters; their own team and admins see the rest.' }),
  targetMarket: Country.optional().meta({ description: 'Whose members want to go to this country.' }),
  slug: Slug.optional().meta({ description: 'The one cluster with this slug.' }),
  q: line(80).optional().meta({ description: 'The name begins with this, in upper or lower case.', example: 'lil' }),
})
