import { whoSees } from '@/components/agreements/who-sees'
import { CheckAnswers } from '@/components/forms/check-answers'
import { ConfirmForm } from '@/components/forms/confirm-form'
import { Opening } from '@/components/page/opening'
import { PageBody } from '@/components/page/page-body'
import { pageTitle } from '@/components/page/page-title'
import { askedInWords } from '@/components/reviews/asked-words'
import { OfficesAsked } from '@/components/reviews/offices-asked'
import { Section } from '@/components/ui/section'
import type { AgreementPage } from '@/db/queries/agreements'
import type { AskedOffice } from '@/db/queries/reviews'
import type { AnswersId } from '@/domain/ids'
import type { ReviewOpening } from '@/domain/reviews/cycle'
import { paths } from '@/lib/paths'
import { opening } from '../deed'
import { recordReviewOpening } from './actions'
import { openingAnswers } from './opening-answers'

type CheckOpeningProps = {
  agreement: AgreementPage
  input: ReviewOpening
  id: AnswersId
  asked: AskedOffice[]
}

/** What opening the review will record, and whom it will ask. */
export function CheckOpening({ agreement, input, id, asked }: CheckOpeningProps) {
  const { reference, title } = agreement
  const change = (what: string, box: string) => ({
    change: { what, href: paths.change(opening.form(input), id, box) },
  })
  return (
    <PageBody>
      <ConfirmForm
        title={pageTitle('Check your answers', 'Open a review', `${reference} ${title}`, 'Agreements')}
        answers={id}
        action={recordReviewOpening}
        button="Open review"
        back={paths.change(opening.form(input), id)}
        leave={{ href: paths.agreementPart(reference, 'reviews'), label: 'Leave without opening a review' }}
      >
        <Opening
          flush
          kicker={`${reference} ${title}`}
          heading="Check your answers"
          lede="Nothing is recorded until you choose “Open review”."
        />
        <Section id="changes" heading="What will change">
          <CheckAnswers answers={openingAnswers(agreement, input, change)} />
        </Section>
        <Section id="asked" heading="Who is asked" note={askedInWords(asked)}>
          <OfficesAsked
            caption={`The offices that a review of ${reference} asks, by force`}
            offices={asked}
          />
        </Section>
        <Section id="seen" heading="Who will see it">
          {whoSees(agreement)}
        </Section>
      </ConfirmForm>
    </PageBody>
  )
}
