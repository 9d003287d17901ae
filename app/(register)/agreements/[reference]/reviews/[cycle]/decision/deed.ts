import { sayWhyNotDecided } from '@/components/reviews/refusals'
import { recordReviewDecision } from '@/db/commands/record-review-decision'
import { reviewDecision } from '@/domain/reviews/review-decision'
import { paths } from '@/lib/paths'

/** Recording what an office decided in a review. */
export const decision = {
  name: 'review decision',
  schema: reviewDecision,
  perform: recordReviewDecision,
  refusals: sayWhyNotDecided,
  form: ({ reference, cycle, officeId }: { reference: string; cycle: string; officeId: string }) =>
    paths.decision(reference, cycle, { office: officeId }),
}
