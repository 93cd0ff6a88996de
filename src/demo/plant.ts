import { eq } from 'drizzle-orm'
import { foundingCriteria, resultsFor } from '../clusters/criteria.ts'
import { affiliations, clusters as clusterTable, clusterValidations } from '../clusters/tables.ts'
import { lapseDate, lapseOf } from '../clusters/validationVerbs.ts'
import { agreementAcceptances, groupAgreements, groups, memberships } from '../groups/tables.ts'
import type { Tx } from '../platform/database.ts'
import { jobs } from '../platform/tables.ts'
import { users } from '../users/tables.ts'
import { affiliationId, type ClusterKey, clusters, membershipId, type PersonKey, people, stuttgart, validationId } from './cast.ts'

const entries = <T extends object>(of: T) => Object.entries(of) as [keyof T, T[keyof T]][]
const membershipEntries = entries(stuttgart.members)

/**
 * Puts the cast on stage: people, validated clusters with their teams, and the active Stuttgart group. Everything after this happens
 * through the API, as in life; this is what has to be there before anybody can act.
 */
export async function plantCast(tx: Tx, now: Date): Promise<void> {
  await plantPeople(tx, now)
  await plantStuttgart(tx, now)
}

/** The people, and their clusters, which were validated on this day. */
export async function plantPeople(tx: Tx, now: Date, validatedAt = now): Promise<void> {
  const row = { createdAt: now, updatedAt: now }
  await tx.orm.insert(users).values(
    entries(people).map(([key, { cluster: _, role: __, ...person }]) => ({
      ...row,
      ...person,
      status: 'active' as const,
      platformRole: key === 'ada' ? ('admin' as const) : ('none' as const),
    })),
  )
  await tx.orm.insert(clusterTable).values(
    Object.values(clusters).map((cluster) => ({
      ...row,
      ...cluster,
      sectors: [...cluster.sectors],
      languages: ['en'],
      validationStatus: 'validated' as const,
      validationLapsesOn: lapseDate(validatedAt),
    })),
  )
  await tx.orm.insert(affiliations).values(
    entries(people)
      .filter(([, person]) => person.cluster !== null)
      .map(([key, person]) => ({
        ...row,
        id: affiliationId(key),
        userId: person.id,
        clusterId: clusters[person.cluster!].id,
        role: person.role!,
        state: 'active' as const,
      })),
  )
  await plantValidations(tx, validatedAt)
}

/** Each cluster met every criterion when an admin validated it. */
async function plantValidations(tx: Tx, now: Date): Promise<void> {
  const teamOf = (key: ClusterKey) => Object.values(people).find((person) => person.cluster === key)
  await tx.orm.insert(clusterValidations).values(
    entries(clusters).map(([key, cluster]) => ({
      createdAt: now,
      updatedAt: now,
      id: validationId(key),
      clusterId: cluster.id,
      criteriaVersion: 1,
      results: resultsFor(foundingCriteria, cluster),
      submittedAt: now,
      submittedBy: (teamOf(key) ?? people.ada).id,
      outcome: 'validated' as const,
      decidedAt: now,
      decidedBy: people.ada.id,
    })),
  )
  await tx.orm
    .insert(jobs)
    .values(entries(clusters).map(([key, { id }]) => ({ id: validationId(key), createdAt: now, ...lapseOf(id, lapseDate(now)) })))
}

/** The Stuttgart group, active, with the people who are in it from the beginning. */
export async function plantStuttgart(tx: Tx, now: Date): Promise<void> {
  const row = { createdAt: now, updatedAt: now }
  const { id: groupId, name, purpose, agreement } = stuttgart
  const group = {
    ...row,
    id: groupId,
    name,
    purpose,
    language: 'en',
    kind: 'coaching_group' as const,
    visibility: 'listed' as const,
    joinPolicy: 'request' as const,
    confidentiality: 'group_only' as const,
    topics: ['internationalisation'],
    languages: ['en'],
    organisers: ['ECCL', 'Cluster2020'],
    state: 'active' as const,
    maxPerCluster: 2,
    minCountries: 3,
    maxMembers: 12,
  }
  await tx.orm.insert(groups).values(group)
  await tx.orm.insert(groupAgreements).values({ groupId, version: 1, text: agreement, language: 'en', createdAt: now, createdBy: people.petra.id })
  await tx.orm.update(groups).set({ agreementVersion: 1 }).where(eq(groups.id, groupId))
  const agreed = membershipEntries.filter(([, member]) => member.agreed)
  await tx.orm.insert(agreementAcceptances).values(agreed.map(([key]) => ({ groupId, version: 1, userId: people[key].id, acceptedAt: now })))
  await tx.orm.insert(memberships).values(
    membershipEntries.map(([key, { role, state, agreed: accepted }]) => ({
      ...row,
      id: membershipId(key),
      groupId,
      userId: people[key].id,
      clusterId: clusters[people[key as PersonKey].cluster!].id,
      role,
      state,
      invitedBy: people.petra.id,
      agreementVersion: accepted ? 1 : null,
      ...(state === 'active' ? { joinedAt: now } : { invitationExpiresAt: new Date(now.getTime() + 14 * 86_400_000), invitationSentAt: now }),
    })),
  )
}
