import { Link } from '@/components/ui/link'
import { Row, Table, TableBody, TableHead } from '@/components/ui/table'
import { Cell, RowHeading } from '@/components/ui/table-cell'
import { Column } from '@/components/ui/table-column'
import type { Succession } from '@/db/queries/successions'
import { dayInTightWords, instantInWords } from '@/lib/dates/words'
import { paths } from '@/lib/paths'
import { counted, successionInWords } from './succession-words'

/** Successions of a region, the latest recorded first; those that were taken back stay. */
export function SuccessionTable({ successions }: { successions: Succession[] }) {
  return (
    <Table
      caption={
        <>
          <strong>{counted(successions.length, 'succession')}</strong>, the latest recorded first. Those that
          were taken back stay here.
        </>
      }
    >
      <TableHead>
        <Column className="wide:w-1/2">Succession</Column>
        <Column>From</Column>
        <Column>Recorded</Column>
        <Column>Status</Column>
      </TableHead>
      <TableBody>
        {successions.map((one) => (
          <Row key={one.id}>
            <RowHeading>
              <Link href={paths.succession(one.id)}>{successionInWords(one)}</Link>
            </RowHeading>
            <Cell label="From" nowrap>
              {dayInTightWords(one.onDay)}
            </Cell>
            <Cell label="Recorded">{instantInWords(one.recordedAt)}</Cell>
            <Cell label="Status">{one.undoneAt ? 'Taken back' : 'Recorded'}</Cell>
          </Row>
        ))}
      </TableBody>
    </Table>
  )
}
