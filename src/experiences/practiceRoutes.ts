import { json } from '../platform/answer.ts'
import { page, pageOf } from '../platform/pages.ts'
import { get, type Route } from '../platform/route.ts'
import { getPracticeFor } from '../practices/facts.ts'
import { PracticePath } from '../practices/views.ts'
import { readEvidence } from './evidenceQueries.ts'
import { EvidenceQuery, EvidenceView } from './evidenceViews.ts'
import { listPracticeExperiences } from './queries.ts'
import { ExperienceView, PracticeExperiencesQuery } from './views.ts'

/** What practices have from experiences. */
export const practiceExperienceRoutes: Route[] = [
  get(
    {
      operationId: 'listPracticeExperiences',
      path: '/practices/:practiceId/experiences',
      tag: 'Experiences',
      summary: 'What happened to those who tried a practice',
      description: 'Experiences with all versions of the practice, as far as you may read them.',
      access: 'experiences:read',
      portals: 'themselves',
      params: PracticePath,
      query: PracticeExperiencesQuery,
      success: { status: 200, view: pageOf(ExperienceView), description: 'A page of experiences' },
      refusals: ['agreement-required'],
    },
    async ({ db, actor, params, query, url }) => {
      const rows = await listPracticeExperiences(db, actor, params.practiceId, query)
      // Nothing found: is there nothing to tell, or no practice that the caller sees? A second question, only then.
      if (rows.length === 0) await getPracticeFor(db, actor, params.practiceId)
      return page(`experiences of ${params.practiceId}`, url, query, rows)
    },
  ),

  get(
    {
      operationId: 'getPracticeEvidence',
      path: '/practices/:practiceId/evidence',
      tag: 'Experiences',
      summary: 'What is known about a practice, and how surely',
      description:
        'Computed from the experiences of the clusters that tried any version of it, one voice a cluster: for everyone, and weighed by how alike they are to your cluster. Comes with its inputs, so that anyone can compute it again. Under three clusters only counts are shown.',
      access: 'practices:read',
      anonymousToo: true,
      portals: 'themselves',
      params: PracticePath,
      query: EvidenceQuery,
      success: { status: 200, view: EvidenceView, description: 'The evidence' },
      refusals: ['agreement-required'],
    },
    async ({ db, actor, params, query }) => {
      const { version, evidence } = await readEvidence(db, actor, { ...params, ...query })
      return { ...json(evidence), version }
    },
  ),
]
