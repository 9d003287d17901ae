import { Row, Table, TableBody, TableHead } from '@/components/ui/table'
import { Cell, RowHeading } from '@/components/ui/table-cell'
import { Column } from '@/components/ui/table-column'
import { Sub } from '@/components/ui/text'
import type { VoidedParty } from '@/db/queries/voided-parties'
import { instantInWords } from '@/lib/dates/words'
import { spanInWords } from './party-words'

/** Who was recorded as a party in error: it stays to be seen, and counts for nothing. */
export function VoidedTable({ reference, voided }: { reference: string; voided: VoidedParty[] }) {
  return (
    <Table caption={`Recorded in error as party to ${reference}`} captionHidden>
      <TableHead>
        <Column>Legal person</Column>
        <Column>Recorded as a party</Column>
        <Column>Why that is an error</Column>
      </TableHead>
      <TableBody>
        {voided.map((one) => (
          <Row key={one.id}>
            <RowHeading>{one.name}</RowHeading>
            <Cell label="Recorded as a party">{spanInWords(one)}</Cell>
            <Cell label="Why that is an error">
              {one.voidedWhy}
              <Sub>
                {one.voidedAt ? instantInWords(one.voidedAt) : null}, by {one.voidedBy ?? 'the register'}
              </Sub>
            </Cell>
          </Row>
        ))}
      </TableBody>
    </Table>
  )
}
