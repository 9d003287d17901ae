import { Link } from '@/components/ui/link'
import { NotRecorded } from '@/components/ui/not-recorded'
import { DemonstrationTag } from '@/components/ui/note'
import { Row, Table, TableBody, TableHead } from '@/components/ui/table'
import { Cell, RowHeading } from '@/components/ui/table-cell'
import { Column } from '@/components/ui/table-column'
import { NoWrap, Sub } from '@/components/ui/text'
import type { ListedReview } from '@/db/queries/review-list'
import type { Day } from '@/lib/dates/day'
import { dayInTightWords, distanceInWords } from '@/lib/dates/words'
import { paths } from '@/lib/paths'
import { outcomeInWords, resultInWords } from './decision-words'

type CyclesTableProps = { reference: string; reviews: ListedReview[]; today: Day }

/** The reviews of one agreement, the latest first. */
export function CyclesTable({ reference, reviews, today }: CyclesTableProps) {
  return (
    <Table caption={`Reviews of ${reference}, the latest first`}>
      <TableHead>
        <Column>Review</Column>
        <Column>Opened</Column>
        <Column>Due</Column>
        <Column>Closed</Column>
        <Column>Decided</Column>
        <Column>Result</Column>
      </TableHead>
      <TableBody>
        {reviews.map((review) => (
          <Row key={review.cycle}>
            <RowHeading>
              <Link href={paths.review(reference, review.cycle)}>Review {review.cycle}</Link>
              {review.demonstration ? (
                <Sub>
                  <DemonstrationTag />
                </Sub>
              ) : null}
            </RowHeading>
            <Cell label="Opened">
              <NoWrap>{dayInTightWords(review.openedOn)}</NoWrap>
            </Cell>
            <Cell label="Due">
              <NoWrap>{dayInTightWords(review.dueOn)}</NoWrap>
              {review.closedOn ? null : <Sub>{distanceInWords(today, review.dueOn)}</Sub>}
            </Cell>
            <Cell label="Closed">
              {review.closedOn ? (
                <NoWrap>{dayInTightWords(review.closedOn)}</NoWrap>
              ) : (
                <NotRecorded>Open</NotRecorded>
              )}
            </Cell>
            <Cell label="Decided">
              <NoWrap>
                {review.decided} of {review.asked}
              </NoWrap>
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
