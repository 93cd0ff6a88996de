import { sql } from 'drizzle-orm'
import type { Asked, Waiting } from '../agenda/waiting.ts'
import { nameOf } from '../users/sight.ts'

/** The managers decide, and the admins where no manager can act. */
const isForViewer = (p: Asked) => sql`(
  a.cluster_id = any(array(
    select t.cluster_id from affiliations t where t.user_id = ${p.viewer}::uuid and t.state = 'active' and t.role = 'manager'))
  or ${p.isAdmin}::boolean and not exists (
    select from affiliations t join users u on u.id = t.user_id and u.status = 'active'
    where t.cluster_id = a.cluster_id and t.state = 'active' and t.role = 'manager'))`

const affiliationRequest: Waiting = {
  kind: 'affiliation_request',
  says: 'somebody asks to join the team of a cluster that you manage; admins are asked where no manager can act.',
  scope: 'clusters:read',
  subject: 'affiliation',
  rows: () => sql`affiliations a`,
  where: (p) => sql`a.state = 'requested' and ${isForViewer(p)}`,
  id: sql`a.id`,
  title: nameOf(sql`a.user_id`),
  since: sql`a.created_at`,
  steps: [{ operation: 'getAffiliation' }, { operation: 'approveAffiliation' }, { operation: 'rejectAffiliation' }],
}

const clusterValidation: Waiting = {
  kind: 'cluster_validation',
  says: 'a cluster was submitted for validation, for admins to decide.',
  scope: 'clusters:read',
  subject: 'cluster_validation',
  rows: () => sql`cluster_validations w join clusters c on c.id = w.cluster_id and c.deleted_at is null`,
  where: (p) => sql`${p.isAdmin}::boolean and w.decided_at is null`,
  id: sql`w.id`,
  title: sql`c.name`,
  since: sql`w.submitted_at`,
  steps: [{ operation: 'getClusterValidation' }, { operation: 'decideClusterValidation' }],
}

/** What waits for people who decide about clusters. */
export const clustersWaiting: readonly Waiting[] = [affiliationRequest, clusterValidation]
