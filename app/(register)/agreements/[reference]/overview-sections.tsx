import { deedGroups } from '@/components/agreements/deed-groups'
import { DeedList } from '@/components/agreements/deed-list'
import { InstrumentTable } from '@/components/agreements/instrument-table'
import { openDeeds } from '@/components/agreements/open-deeds'
import { PartyTable } from '@/components/agreements/party-table'
import { leftBy, partiesNote } from '@/components/agreements/party-words'
import { ReviewLines } from '@/components/agreements/review-lines'
import { Actions } from '@/components/ui/actions'
import { ButtonLink } from '@/components/ui/button'
import { Link } from '@/components/ui/link'
import { Section } from '@/components/ui/section'
import { isCurrent } from '@/domain/agreements/party'
import { originalOf } from '@/domain/agreements/status'
import { dayInWords } from '@/lib/dates/words'
import { paths } from '@/lib/paths'
import type { Shown } from './lifeline-section'

export function PartiesSection({ agreement: { reference, parties, instruments }, asAt, today }: Shown) {
  const current = parties.filter((one) => isCurrent(one, asAt))
  const left = leftBy(parties, asAt).length
  return (
    <Section id="parties" heading="Parties" note={partiesNote(current)}>
      {current.length > 0 ? (
        <PartyTable
          caption={`Parties to ${reference} on ${dayInWords(asAt)}, by force`}
          parties={current}
          original={originalOf(instruments)}
        />
      ) : (
        <p>The legal persons that are parties to the agreement would be listed here.</p>
      )}
      {left > 0 ? (
        <p className="text-16">
          <Link href={paths.agreementPart(reference, 'parties', asAt === today ? {} : { on: asAt })}>
            {left === 1 ? '1 party that has left' : `${left} parties that have left`}
          </Link>
        </p>
      ) : null}
    </Section>
  )
}

export function InstrumentsSection({ agreement: { reference, instruments } }: Shown) {
  const corrected = instruments.filter((one) => one.correctedBy !== null).length
  const notes = [
    instruments.some((one) => one.inEffectFrom === null) &&
      'An instrument with no dates counts as in effect on every day.',
    corrected > 0 && `Corrected ones, ${corrected} in all, stand under Instruments.`,
  ]
  return (
    <Section id="instruments" heading="Instruments" note={notes.filter(Boolean).join(' ') || null}>
      {instruments.length > 0 ? (
        <InstrumentTable reference={reference} instruments={instruments} />
      ) : (
        <p>Nothing of this agreement has been made yet. The document that makes it would come first here.</p>
      )}
    </Section>
  )
}

export function ReviewsSection({ agreement, actor, today }: Shown) {
  const { reference, reviews } = agreement
  return (
    <Section id="reviews" heading="Reviews">
      {reviews.length > 0 ? (
        <ReviewLines reference={reference} reviews={reviews} />
      ) : (
        <p>
          No review is recorded. A party’s commissioner’s office or the regional programme office opens one.
        </p>
      )}
      {openDeeds(agreement, actor, today).openReview ? (
        <Actions>
          <ButtonLink secondary href={paths.agreementPart(reference, 'reviews/new')}>
            Open a review
          </ButtonLink>
        </Actions>
      ) : null}
    </Section>
  )
}

/** Everything the person may record of it; nothing where there is nothing, which is explained at the lifeline. */
export function RecordSection({ agreement, actor, today }: Shown) {
  const groups = deedGroups(agreement, actor, today)
  if (!groups.some((group) => group.deeds.some((one) => one.whyNot === null))) return null
  return (
    <div className="print:hidden">
      <Section
        id="record"
        heading="Record something"
        note="Each is checked before it is recorded, and stays in the history."
      >
        <DeedList reference={agreement.reference} groups={groups} />
      </Section>
    </div>
  )
}
