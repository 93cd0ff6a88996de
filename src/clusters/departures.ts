import { eq } from 'drizzle-orm'
import type { Act } from '../platform/act.ts'
import { lockRow } from '../platform/rows.ts'
import { standingAffiliations } from './affiliations.ts'
import { endForErasure, reportOrphan } from './affiliationVerbs.ts'
import { affiliations } from './tables.ts'

/**
 * What a user's departure means for clusters (an `OnDeparture` of the users' room): whoever is suspended keeps their place, whoever is
 * erased has none any more. Admins are told of each cluster that nobody can manage now.
 */
export async function clusterDeparture(act: Act, userId: string, reason: 'suspended' | 'erased'): Promise<void> {
  for (const clusterId of new Set((await standingAffiliations(act, { userId })).map((affiliation) => affiliation.clusterId))) {
    await lockRow(act, 'clusters', clusterId)
    for (const affiliation of await standingAffiliations(act, { userId, clusterId })) {
      if (reason === 'erased') await endForErasure(act, affiliation)
      if (affiliation.role === 'manager' && affiliation.state === 'active') await reportOrphan(act, clusterId, userId)
    }
  }
  if (reason === 'erased')
    await act.tx.orm.update(affiliations).set({ requestMessage: null, decisionReason: null }).where(eq(affiliations.userId, userId))
}
