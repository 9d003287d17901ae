import { Row, Table, TableBody, TableHead } from '@/components/ui/table'
import { Cell, RowHeading } from '@/components/ui/table-cell'
import { Column } from '@/components/ui/table-column'
import type { CountedFindings } from '@/db/queries/findings'
import { findingName } from './finding-words'
import { WhereFound } from './where-found'

/** What is wrong, by kind: how often, and where. */
export function CountedFindingsTable({ findings }: { findings: CountedFindings[] }) {
  return (
    <Table caption="Findings by kind, those about dates first" captionHidden>
      <TableHead>
        <Column className="wide:w-[30%]">Finding</Column>
        <Column>Where</Column>
        <Column number>Findings</Column>
      </TableHead>
      <TableBody>
        {findings.map((found) => (
          <Row key={found.kind}>
            <RowHeading>{findingName(found.kind)}</RowHeading>
            <Cell label="Where">
              <WhereFound found={found} />
            </Cell>
            <Cell label="Findings" number>
              {found.total.toLocaleString('en-GB')}
            </Cell>
          </Row>
        ))}
      </TableBody>
    </Table>
  )
}
