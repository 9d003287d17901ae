import { NotRecorded } from '@/components/ui/not-recorded'
import { Row, Table, TableBody, TableHead } from '@/components/ui/table'
import { Cell, RowHeading } from '@/components/ui/table-cell'
import { Column } from '@/components/ui/table-column'
import type { Life, Mark } from '@/domain/agreements/life'
import { daysOf, type Stretch } from '@/domain/agreements/lifeline'
import type { Day } from '@/lib/dates/day'
import { dayInWords } from '@/lib/dates/words'
import { markName } from './mark-words'

type LifelineTableProps = { reference: string; life: Life; today: Day }

const UNRECORDED: Stretch = { kind: 'first term', ordinal: null, from: null, to: null, untilEnded: false }

/** The same life as a table. A first term of which nothing is recorded has its row too. */
export function LifelineTable({ reference, life: { stretches, marks }, today }: LifelineTableProps) {
  const first = stretches.some((one) => one.kind === 'first term')
  const rows = first ? stretches : [UNRECORDED, ...stretches]
  const marksAfter = (index: number) => marks.filter((mark) => placeOf(mark, rows) === index)
  return (
    <Table caption={`The life of ${reference}, oldest first`}>
      <TableHead>
        <Column>Stretch</Column>
        <Column>From</Column>
        <Column>To</Column>
        <Column number>Days</Column>
      </TableHead>
      <TableBody>
        {rows.flatMap((stretch, index) => [
          <Row key={`${stretch.kind} ${stretch.from} ${stretch.to}`}>
            <RowHeading>{nameOf(stretch, rows)}</RowHeading>
            <Cell label="From">{dayOr(stretch.from, today)}</Cell>
            <Cell label="To">{endOf(stretch, today)}</Cell>
            <Cell label="Days" number>
              {daysIn(stretch)}
            </Cell>
          </Row>,
          ...marksAfter(index).map((mark) => <MarkRow key={mark.number} mark={mark} today={today} />),
        ])}
      </TableBody>
    </Table>
  )
}

/** After the last stretch that had begun by then; after them all where its day is not recorded. */
function placeOf({ on }: Mark, rows: Stretch[]): number {
  const begun = on ? rows.findLastIndex((one) => one.from !== null && one.from <= on) : rows.length - 1
  return Math.max(0, begun)
}

function MarkRow({ mark, today }: { mark: Mark; today: Day }) {
  return (
    <Row>
      <RowHeading>{markName(mark)}</RowHeading>
      <Cell label="From">{dayOr(mark.on, today)}</Cell>
      <Cell label="To">
        <NotRecorded>Moves no end</NotRecorded>
      </Cell>
      <Cell label="Days" number>
        <NotRecorded>None</NotRecorded>
      </Cell>
    </Row>
  )
}

function nameOf({ kind, ordinal }: Stretch, rows: Stretch[]): string {
  const numbered = ordinal !== null && rows.filter((one) => one.kind === kind).length > 1
  const name = kind.charAt(0).toUpperCase() + kind.slice(1)
  return numbered ? `${name} ${ordinal}` : name
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
