import { NotRecorded } from '@/components/ui/not-recorded'
import { Row, Table, TableBody, TableHead } from '@/components/ui/table'
import { Cell, RowHeading } from '@/components/ui/table-cell'
import { Column } from '@/components/ui/table-column'
import { daysOf, type Stretch } from '@/domain/agreements/lifeline'
import type { Day } from '@/lib/dates/day'
import { dayInWords } from '@/lib/dates/words'

type LifelineTableProps = { reference: string; stretches: Stretch[]; today: Day }

const UNRECORDED: Stretch = { kind: 'first term', ordinal: null, from: null, to: null, untilEnded: false }

/** The same life as a table. A first term of which nothing is recorded has its row too. */
export function LifelineTable({ reference, stretches, today }: LifelineTableProps) {
  const first = stretches.some((one) => one.kind === 'first term')
  const rows = first ? stretches : [UNRECORDED, ...stretches]
  return (
    <Table caption={`The life of ${reference}, oldest first`}>
      <TableHead>
        <Column>Stretch</Column>
        <Column>From</Column>
        <Column>To</Column>
        <Column number>Days</Column>
      </TableHead>
      <TableBody>
        {rows.map((stretch) => (
          <Row key={`${stretch.kind} ${stretch.from} ${stretch.to}`}>
            <RowHeading>{nameOf(stretch, rows)}</RowHeading>
            <Cell label="From">{dayOr(stretch.from, today)}</Cell>
            <Cell label="To">{endOf(stretch, today)}</Cell>
            <Cell label="Days" number>
              {daysIn(stretch)}
            </Cell>
          </Row>
        ))}
      </TableBody>
    </Table>
  )
}

function nameOf({ kind, ordinal }: Stretch, rows: Stretch[]): string {
  const numbered = rows.filter((one) => one.kind === 'extension').length > 1
  if (kind === 'extension' && numbered) return `Extension ${ordinal}`
  return kind.charAt(0).toUpperCase() + kind.slice(1)
}

function dayOr(day: Day | null, today: Day) {
  if (!day) return <NotRecorded />
  return day === today ? `${dayInWords(day)} (today)` : dayInWords(day)
}

function endOf(stretch: Stretch, today: Day) {
  if (stretch.untilEnded) return 'Until ended'
  return stretch.kind === 'ended' ? <NotRecorded>No end</NotRecorded> : dayOr(stretch.to, today)
}

function daysIn(stretch: Stretch) {
  if (stretch.untilEnded || stretch.kind === 'ended') return <NotRecorded>No end</NotRecorded>
  return daysOf(stretch)?.toLocaleString('en-GB') ?? <NotRecorded />
}
