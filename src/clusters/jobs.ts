import { system } from '../platform/actor.ts'
import type { JobHandlers } from '../platform/jobs.ts'
import { lockRow } from '../platform/rows.ts'
import { clusterPolicy } from './policy.ts'
import { getCluster } from './queries.ts'
import { isDueToLapse } from './validations.ts'
import { lapseJob, lapseValidation } from './validationVerbs.ts'

/** What clusters have done later. */
export const clusterJobs: JobHandlers = {
  [lapseJob]: async (act, payload) => {
    const clusterId = payload.clusterId as string
    await lockRow(act, 'clusters', clusterId)
    // Renewed, lapsed by an admin or deleted since: nothing is due any more.
    if (!(await isDueToLapse(act, clusterId, act.now.toISOString().slice(0, 10)))) return
    await lapseValidation(act, act.permit(clusterPolicy, 'lapseValidation', await getCluster(act, system, clusterId)), null)
  },
}
