import { MustDecide } from '@/components/forces/must-decide'
import { Link } from '@/components/ui/link'
import { Section } from '@/components/ui/section'
import { SmallPrint } from '@/components/ui/text'
import type { ForcePage } from '@/db/queries/forces'
import type { PersonActor } from '@/domain/access/actor'
import { today } from '@/lib/dates/today'
import { paths } from '@/lib/paths'

export type ForceSectionProps = {
  page: ForcePage
  actor: PersonActor
  /** "we" to those of the force itself, otherwise its name. */
  whose: string
}

/** The open reviews that await either office of the force. */
export function ToDecideSection({ page: { force, awaited }, actor, whose }: ForceSectionProps) {
  const { reviews, total } = awaited
  const note = total === 1 ? '1 open review' : `${total.toLocaleString('en-GB')} open reviews`
  return (
    <Section id="to-decide" heading={`What ${whose} must decide`} note={note}>
      {reviews.length > 0 ? (
        <MustDecide
          caption={`Open reviews that await an office of ${force.name}, by the day decisions are due`}
          reviews={reviews}
          actor={actor}
          today={today()}
        />
      ) : (
        <p>
          No open review awaits an office of {force.name}. When one is opened, it stands here until both have
          decided.
        </p>
      )}
      {total > reviews.length ? (
        <SmallPrint>
          The first {reviews.length} are shown. <Link href={paths.reviews()}>See all open reviews</Link>
        </SmallPrint>
      ) : null}
    </Section>
  )
}
