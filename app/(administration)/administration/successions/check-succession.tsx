import type { Route } from 'next'
import type { ComponentProps } from 'react'
import { type Answer, CheckAnswers } from '@/components/forms/check-answers'
import { ConfirmForm } from '@/components/forms/confirm-form'
import { Opening } from '@/components/page/opening'
import { PageBody } from '@/components/page/page-body'
import { pageTitle } from '@/components/page/page-title'
import {
  TouchedAgreements,
  TouchedBodies,
  TouchedPeople,
  TouchedReviews,
} from '@/components/successions/touched-lists'
import { Section } from '@/components/ui/section'
import { SmallPrint } from '@/components/ui/text'
import type { Touching } from '@/db/queries/successions'
import type { PersonActor } from '@/domain/access/actor'
import type { AnswersId } from '@/domain/ids'
import { paths } from '@/lib/paths'
import { SuccessionsFrame } from './successions-frame'

type CheckSuccessionProps = {
  actor: PersonActor
  /** The form's heading, and its address with the answers. */
  form: { label: string; href: Route }
  kicker: string
  id: AnswersId
  action: ComponentProps<typeof ConfirmForm>['action']
  button: string
  answers: Answer[]
  touching: Touching
  /** What happens to what is listed; bodies are not touched where nothing is said of them. */
  words: { agreements: string; reviews: string; people: string; bodies?: string }
}

const BEYOND = 'Agreements that you cannot see are treated the same way, and are not named or counted here.'

/** The page where answers about a succession are checked: what will change, and everything that it touches. */
export function CheckSuccession({ actor, form, kicker, touching, words, ...page }: CheckSuccessionProps) {
  const between = [{ href: paths.newSuccession(), label: 'Record a succession' }, form]
  const { agreements, reviews, bodies, people } = touching
  return (
    <SuccessionsFrame actor={actor} title={null} between={between} agreements={[...agreements, ...reviews]}>
      <PageBody>
        <ConfirmForm
          title={pageTitle('Check your answers', form.label, 'Successions')}
          answers={page.id}
          action={page.action}
          button={page.button}
          leave={{ href: paths.successions(), label: 'Leave without recording' }}
        >
          <Opening
            flush
            kicker={kicker}
            heading="Check your answers"
            lede={`Nothing is recorded until you choose “${page.button}”.`}
          />
          <Section id="changes" heading="What will change">
            <CheckAnswers answers={page.answers} />
          </Section>
          <Section id="agreements" heading="Agreements" note={agreements.length.toLocaleString('en-GB')}>
            <p>{words.agreements} No term and no status changes.</p>
            <TouchedAgreements caption="Agreements that it touches, by reference" agreements={agreements} />
            <SmallPrint>{BEYOND}</SmallPrint>
          </Section>
          <Section id="reviews" heading="Open reviews" note={reviews.length.toLocaleString('en-GB')}>
            <p>{words.reviews}</p>
            <TouchedReviews caption="Open reviews that ask the offices" reviews={reviews} />
          </Section>
          {words.bodies ? (
            <Section id="bodies" heading="Bodies" note={bodies.length.toLocaleString('en-GB')}>
              <p>{words.bodies}</p>
              <TouchedBodies bodies={bodies} />
            </Section>
          ) : null}
          <Section id="people" heading="People" note={people.length.toLocaleString('en-GB')}>
            <p>{words.people}</p>
            <TouchedPeople caption="People who act for them" people={people} />
          </Section>
          <Section id="seen" heading="Who will see it">
            <p>
              Everyone signed in sees who holds an office, from when, and why. Whoever can see an agreement
              sees its parties, with whose place they took.
            </p>
          </Section>
        </ConfirmForm>
      </PageBody>
    </SuccessionsFrame>
  )
}
