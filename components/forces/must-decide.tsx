import { officeInWords } from '@/components/reviews/asked-words'
import { Link } from '@/components/ui/link'
import { DemonstrationTag } from '@/components/ui/note'
import { Row, Table, TableBody, TableHead } from '@/components/ui/table'
import { Cell, RowHeading } from '@/components/ui/table-cell'
import { Column } from '@/components/ui/table-column'
import { NoWrap, Sub } from '@/components/ui/text'
import type { ListedReview } from '@/db/queries/review-list'
import type { PersonActor } from '@/domain/access/actor'
import type { Day } from '@/lib/dates/day'
import { dayInTightWords, distanceInWords } from '@/lib/dates/words'
import { paths } from '@/lib/paths'

type MustDecideProps = { caption: string; reviews: ListedReview[]; actor: PersonActor; today: Day }

/** The open reviews that await an office of a force: which office, and by when. */
export function MustDecide({ caption, reviews, actor, today }: MustDecideProps) {
  return (
    <Table caption={caption} captionHidden>
      <TableHead>
        <Column>Agreement under review</Column>
        <Column>Awaited</Column>
        <Column>Due</Column>
      </TableHead>
      <TableBody>
        {reviews.map((review) => (
          <Row key={`${review.reference} ${review.cycle}`}>
            <RowHeading>
              <Link href={paths.review(review.reference, review.cycle)}>
                {review.title}, review {review.cycle}
              </Link>
              <Sub>
                {review.reference} {review.demonstration ? <DemonstrationTag /> : null}
              </Sub>
            </RowHeading>
            <Cell label="Awaited" yours={isAwaitedOf(review, actor)}>
              {awaitedInWords(review)}
              {isAwaitedOf(review, actor) ? <RecordLink review={review} /> : null}
            </Cell>
            <Cell label="Due">
              <NoWrap>{dayInTightWords(review.dueOn)}</NoWrap>
              <Sub>{distanceInWords(today, review.dueOn)}</Sub>
            </Cell>
          </Row>
        ))}
      </TableBody>
    </Table>
  )
}

function RecordLink({ review: { reference, cycle } }: { review: ListedReview }) {
  return (
    <Sub>
      <Link
        href={paths.decision(reference, cycle)}
        aria-label={`Record decision: ${reference}, review ${cycle}`}
        className="print:hidden"
      >
        Record decision
      </Link>
    </Sub>
  )
}

function awaitedInWords({ theirs }: ListedReview): string {
  const [one, ...others] = theirs.filter((office) => !office.decided)
  if (others.length > 0) return 'Both offices'
  return one ? `The ${officeInWords(one.kind)}` : 'Nobody'
}

function isAwaitedOf({ theirs }: ListedReview, actor: PersonActor): boolean {
  const officeId = 'officeId' in actor ? actor.officeId : null
  return theirs.some((office) => office.officeId === officeId && !office.decided)
}
