import type { JobHandlers } from '../platform/jobs.ts'
import { dueKind, speakUp } from './due.ts'

export const commitmentJobs: JobHandlers = { [dueKind]: speakUp }
