import { CheckAnswers } from '@/components/forms/check-answers'
import { Opening } from '@/components/page/opening'
import { PageBody } from '@/components/page/page-body'
import { sayWhyNotDecided } from '@/components/reviews/refusals'
import { Actions } from '@/components/ui/actions'
import { ButtonLink } from '@/components/ui/button'
import { Link } from '@/components/ui/link'
import { Section, SectionFoot } from '@/components/ui/section'
import { paths } from '@/lib/paths'
import { ReviewFormFrame } from '../../review-form-frame'
import { correction } from '../deed'
import { type CheckedCorrection, correctionAnswers } from './correction-answers'

const HEADING = 'This decision was corrected while you were answering'

/** Two people corrected the same decision: the later one sees what it says now beside their answers, and chooses. */
export function CorrectedSince({ actor, page, kept, stands }: CheckedCorrection) {
  const { reference, title } = page.agreement
  const { cycle } = page.review
  const { message } = sayWhyNotDecided({ reason: 'corrected since', ...stands })
  return (
    <ReviewFormFrame actor={actor} page={page} title={HEADING}>
      <PageBody>
        <Opening kicker={`${reference} ${title}, review ${cycle}`} heading={HEADING} lede={message} />
        <Section id="versions" heading="Both versions">
          <CheckAnswers
            answers={correctionAnswers({ actor, page, kept, stands }, () => ({}))}
            sides={{ now: 'The register now', willBe: 'Your answers' }}
          />
        </Section>
        <SectionFoot>
          <Actions>
            <ButtonLink href={paths.change(correction.form(kept.input), kept.id)}>
              Use my answers to correct it as it is now
            </ButtonLink>
            <Link href={paths.review(reference, cycle)}>Leave without correcting</Link>
          </Actions>
        </SectionFoot>
      </PageBody>
    </ReviewFormFrame>
  )
}
