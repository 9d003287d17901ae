import { z } from 'zod'
import { Opening } from '@/components/page/opening'
import { PageBody } from '@/components/page/page-body'
import { Done } from '@/components/ui/done'
import { Link } from '@/components/ui/link'
import type { AgreementPage } from '@/db/queries/agreements'
import type { PersonActor } from '@/domain/access/actor'
import type { ReviewOpening } from '@/domain/reviews/cycle'
import { today } from '@/lib/dates/today'
import { dayWithDistance } from '@/lib/dates/words'
import { paths } from '@/lib/paths'
import { AgreementFormFrame } from '../../../agreement-form-frame'

type OpeningDoneProps = {
  actor: PersonActor
  agreement: AgreementPage
  input: ReviewOpening
  /** What the deed gave: the review's cycle. */
  outcome: unknown
}

const opened = z.object({ cycle: z.string() })

export function OpeningDone({ actor, agreement, input, outcome }: OpeningDoneProps) {
  const { reference, title } = agreement
  const cycle = opened.safeParse(outcome).data?.cycle ?? ''
  return (
    <AgreementFormFrame actor={actor} agreement={agreement} title="Review opened">
      <PageBody>
        <Opening kicker={`${reference} ${title}`} heading="Review opened" />
        <div className="mt-4">
          <Done heading={`Review ${cycle} of ${reference} is open`}>
            <p>
              Decisions are due by {dayWithDistance(today(), input.dueOn)}. Each office that is asked finds it
              on its home page and under Reviews.
            </p>
            <p>
              <Link href={paths.review(reference, cycle)}>See who is asked</Link>
            </p>
          </Done>
        </div>
      </PageBody>
    </AgreementFormFrame>
  )
}
