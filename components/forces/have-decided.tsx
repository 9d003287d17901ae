import { officeInWords } from '@/components/reviews/asked-words'
import { decisionInWords } from '@/components/reviews/decision-words'
import { Link } from '@/components/ui/link'
import { DemonstrationTag } from '@/components/ui/note'
import { Row, Table, TableBody, TableHead } from '@/components/ui/table'
import { Cell, RowHeading } from '@/components/ui/table-cell'
import { Column } from '@/components/ui/table-column'
import { NoWrap, Sub } from '@/components/ui/text'
import type { ForceDecision } from '@/db/queries/forces'
import { dayInTightWords } from '@/lib/dates/words'
import { paths } from '@/lib/paths'

type HaveDecidedProps = { caption: string; decisions: ForceDecision[] }

/** What both offices of a force decided, the latest first. */
export function HaveDecided({ caption, decisions }: HaveDecidedProps) {
  return (
    <Table caption={caption} captionHidden>
      <TableHead>
        <Column>Agreement under review</Column>
        <Column>Office</Column>
        <Column>Decision</Column>
        <Column>Decided</Column>
      </TableHead>
      <TableBody>
        {decisions.map((one) => (
          <Row key={one.id}>
            <RowHeading>
              <Link href={paths.review(one.reference, one.cycle)}>
                {one.title}, review {one.cycle}
              </Link>
              <Sub>
                {one.reference} {one.demonstration ? <DemonstrationTag /> : null}
              </Sub>
            </RowHeading>
            <Cell label="Office">The {officeInWords(one.kind)}</Cell>
            <Cell label="Decision">
              <strong>{decisionInWords(one.decision, one.until)}</strong>
            </Cell>
            <Cell label="Decided">
              <NoWrap>{dayInTightWords(one.decidedOn)}</NoWrap>
            </Cell>
          </Row>
        ))}
      </TableBody>
    </Table>
  )
}
