import { Actions } from '@/components/ui/actions'
import { ButtonLink } from '@/components/ui/button'
import { Link } from '@/components/ui/link'
import { Section } from '@/components/ui/section'
import type { ReviewPage } from '@/db/queries/reviews'
import type { PersonActor } from '@/domain/access/actor'
import { agreedExtension, whyNotExtend } from '@/domain/agreements/extension'
import { lastOfEnds } from '@/domain/agreements/gap'
import { today } from '@/lib/dates/today'
import { dayInWords } from '@/lib/dates/words'
import { paths } from '@/lib/paths'

type ExtensionFollowsProps = { page: ReviewPage; actor: PersonActor }

/** After a review that closed with an agreed extension: the form for it, filled in, for those who may record it. */
export function ExtensionFollows({ page: { agreement, review }, actor }: ExtensionFollowsProps) {
  const until = review.closedOn && agreedExtension(review)
  if (!until) return null
  const end = lastOfEnds(agreement.instruments)
  const recorded = end !== null && end >= until
  const mayExtend = whyNotExtend(agreement, actor, today()) === null
  return (
    <Section id="follows" heading="What follows">
      {recorded ? (
        <p>
          The agreement runs to {dayInWords(end)}:{' '}
          <Link href={paths.agreementPart(agreement.reference, 'instruments')}>see its instruments</Link>.
        </p>
      ) : (
        <p>
          The review agreed to extend. The agreement itself is extended by an instrument, which is not
          recorded yet.
        </p>
      )}
      {mayExtend && !recorded ? (
        <Actions>
          <ButtonLink href={paths.agreementPart(agreement.reference, 'extension', { review: review.cycle })}>
            Extend agreement
          </ButtonLink>
          <span>The form is filled in with {dayInWords(until)} and linked to this review.</span>
        </Actions>
      ) : null}
    </Section>
  )
}
