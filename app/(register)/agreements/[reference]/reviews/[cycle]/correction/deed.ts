import { sayWhyNotDecided } from '@/components/reviews/refusals'
import { correctReviewDecision } from '@/db/commands/correct-review-decision'
import { decisionCorrection } from '@/domain/reviews/review-decision'
import { paths } from '@/lib/paths'

/** Correcting what an office decided in a review: a new decision that names the one it corrects. */
export const correction = {
  name: 'decision correction',
  schema: decisionCorrection,
  perform: correctReviewDecision,
  refusals: sayWhyNotDecided,
  form: ({ reference, cycle, officeId }: { reference: string; cycle: string; officeId: string }) =>
    paths.correctedDecision(reference, cycle, { office: officeId }),
  compares: true as const,
}
