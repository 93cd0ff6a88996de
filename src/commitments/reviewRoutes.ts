import { getMeeting } from '../meetings/queries.ts'
import { MeetingPath } from '../meetings/views.ts'
import { page, pageOf } from '../platform/pages.ts'
import { get, type Route } from '../platform/route.ts'
import { reviewedMeetingPolicy } from './policy.ts'
import { commitmentsToReviewAt, listCommitmentsToReview } from './queries.ts'
import { CommitmentsToReviewQuery, CommitmentView } from './views.ts'

export const reviewRoutes: Route[] = [
  get(
    {
      operationId: 'listCommitmentsToReview',
      path: '/meetings/:meetingId/commitments-to-review',
      tag: 'Commitments',
      summary: 'What a meeting has to ask about: open commitments of earlier meetings',
      description:
        'The agenda of the next meeting begins with them. Whatever is done, dropped or carried leaves the list; until it is empty, the meeting does not close.',
      access: 'meetings:read',
      params: MeetingPath,
      query: CommitmentsToReviewQuery,
      success: { status: 200, view: pageOf(CommitmentView), description: 'A page of commitments, what is due first first' },
      refusals: ['agreement-required', 'forbidden'],
    },
    async ({ db, actor, world, params, query, url }) => {
      const { id } = reviewedMeetingPolicy.permit(actor, 'readReview', await getMeeting(db, actor, params.meetingId))
      return page(commitmentsToReviewAt(id), url, query, await listCommitmentsToReview(db, actor, id, query, world.now()))
    },
  ),
]
