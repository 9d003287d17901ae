import type { ReactNode } from 'react'
import { Link } from '@/components/ui/link'
import { DemonstrationTag } from '@/components/ui/note'
import { Row, Table, TableBody, TableHead } from '@/components/ui/table'
import { Cell, RowHeading } from '@/components/ui/table-cell'
import { Column } from '@/components/ui/table-column'
import { Tag } from '@/components/ui/tag'
import { NoWrap, Sub } from '@/components/ui/text'
import type { ListedReview } from '@/db/queries/review-list'
import type { PersonActor } from '@/domain/access/actor'
import type { Day } from '@/lib/dates/day'
import { dayInTightWords, distanceInWords } from '@/lib/dates/words'
import { paths } from '@/lib/paths'
import { outcomeInWords, resultInWords } from './decision-words'
import { TheirsInReview, theirsHeading } from './theirs-in-review'

type ReviewListTableProps = {
  caption: ReactNode
  reviews: ListedReview[]
  closed: boolean
  actor: PersonActor
  today: Day
}

/** Reviews, one a row: which agreement, by when, how far it is, what it asks of the reader, and its result. */
export function ReviewListTable({ caption, reviews, closed, actor, today }: ReviewListTableProps) {
  const theirs = theirsHeading(actor)
  return (
    <Table caption={caption}>
      <TableHead>
        <Column>Agreement under review</Column>
        <Column>{closed ? 'Closed' : 'Due'}</Column>
        <Column>Decided</Column>
        <Column>{theirs}</Column>
        <Column>Result</Column>
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
            <Cell label={closed ? 'Closed' : 'Due'}>
              {review.closedOn ? dayInTightWords(review.closedOn) : <Due on={review.dueOn} today={today} />}
            </Cell>
            <Cell label="Decided">
              <NoWrap>
                {review.decided} of {review.asked}
              </NoWrap>
            </Cell>
            <Cell label={theirs} yours={waits(review)}>
              <TheirsInReview review={review} actor={actor} />
            </Cell>
            <Cell label="Result">
              {review.closedOn ? outcomeInWords(review.result) : resultInWords(review.result)}
            </Cell>
          </Row>
        ))}
      </TableBody>
    </Table>
  )
}

function Due({ on, today }: { on: Day; today: Day }) {
  return (
    <>
      <NoWrap>{dayInTightWords(on)}</NoWrap>
      <Sub>{distanceInWords(today, on)}</Sub>
      {on < today ? <Tag tone="red">Overdue</Tag> : null}
    </>
  )
}

function waits({ closedOn, theirs }: ListedReview): boolean {
  return !closedOn && theirs.some((one) => !one.decided)
}
