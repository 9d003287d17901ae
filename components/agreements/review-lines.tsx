import { outcomeInWords, resultInWords } from '@/components/reviews/decision-words'
import { Link } from '@/components/ui/link'
import { NotRecorded } from '@/components/ui/not-recorded'
import { Row, Table, TableBody, TableHead } from '@/components/ui/table'
import { Cell, RowHeading } from '@/components/ui/table-cell'
import { Column } from '@/components/ui/table-column'
import { Sub } from '@/components/ui/text'
import type { AgreementPage } from '@/db/queries/agreements'
import { dayInTightWords } from '@/lib/dates/words'
import { paths } from '@/lib/paths'

/** The reviews of an agreement, latest first, with what each came to. */
export function ReviewLines({ reference, reviews }: Pick<AgreementPage, 'reference' | 'reviews'>) {
  return (
    <Table caption={`Reviews of ${reference}, latest first`} captionHidden>
      <TableHead>
        <Column>Review</Column>
        <Column>Decisions due</Column>
        <Column>Closed</Column>
        <Column>Result</Column>
      </TableHead>
      <TableBody>
        {reviews.map(({ cycle, dueOn, closedOn, demonstration, result }) => (
          <Row key={cycle}>
            <RowHeading>
              <Link href={paths.review(reference, cycle)}>Review {cycle}</Link>
              {demonstration ? <Sub>Demonstration: made up</Sub> : null}
            </RowHeading>
            <Cell label="Decisions due">{dayInTightWords(dueOn)}</Cell>
            <Cell label="Closed">
              {closedOn ? dayInTightWords(closedOn) : <NotRecorded>Open</NotRecorded>}
            </Cell>
            <Cell label="Result">{closedOn ? outcomeInWords(result) : resultInWords(result)}</Cell>
          </Row>
        ))}
      </TableBody>
    </Table>
  )
}
