import { StatusTag } from '@/components/agreements/status-tag'
import { NotRecorded } from '@/components/ui/not-recorded'
import { Row, Table, TableBody, TableHead } from '@/components/ui/table'
import { Cell, RowHeading } from '@/components/ui/table-cell'
import { Column } from '@/components/ui/table-column'
import type { Mark } from '@/domain/agreements/life'
import { daysOf, type Stretch } from '@/domain/agreements/lifeline'
import type { Day } from '@/lib/dates/day'
import { dayInTightWords } from '@/lib/dates/words'
import { markName } from './mark-words'
import type { LifelineOf } from './of-many'

type LifelinesTableProps = { lifelines: LifelineOf[]; asAt: Day }

/** The lives of many agreements as a table, by their ends. */
export function LifelinesTable({ lifelines, asAt }: LifelinesTableProps) {
  const sorted = [...lifelines].sort(byEnd)
  const changes = lifelines.some((one) => one.marks.length > 0)
  const count = `${lifelines.length.toLocaleString('en-GB')} ${lifelines.length === 1 ? 'agreement' : 'agreements'}`
  return (
    <Table
      caption={`${count} as at ${dayInTightWords(asAt)}, by end, earliest first; those with no end recorded come last`}
    >
      <TableHead>
        <Column>Agreement</Column>
        <Column>First term</Column>
        <Column>Later terms until</Column>
        {changes ? <Column>Changes that move no end</Column> : null}
        <Column number>Days since the end</Column>
        <Column>Status</Column>
      </TableHead>
      <TableBody>
        {sorted.map(({ reference, title, stretches, marks, status }) => (
          <Row key={reference}>
            <RowHeading>
              {reference} {title}
            </RowHeading>
            <Cell label="First term">{spanInWords(stretches.find((one) => one.kind === 'first term'))}</Cell>
            <Cell label="Later terms until">{endInWords(stretches.findLast(isLaterTerm))}</Cell>
            {changes ? <Cell label="Changes">{changesInWords(marks)}</Cell> : null}
            <Cell label="Days since" number>
              {daysSince(stretches)}
            </Cell>
            <Cell label="Status">
              <StatusTag status={status} />
            </Cell>
          </Row>
        ))}
      </TableBody>
    </Table>
  )
}

function byEnd(a: LifelineOf, b: LifelineOf): number {
  if (a.endsOn === b.endsOn) return a.reference.localeCompare(b.reference)
  if (!a.endsOn || !b.endsOn) return a.endsOn ? -1 : 1
  return a.endsOn < b.endsOn ? -1 : 1
}

function spanInWords(stretch: Stretch | undefined) {
  if (!stretch) return <NotRecorded />
  const from = stretch.from ? `from ${dayInTightWords(stretch.from)}` : 'from a day not recorded'
  const end = stretch.to ? dayInTightWords(stretch.to) : 'a day not recorded'
  const words = stretch.untilEnded ? `${from} until ended` : `${from} to ${end}`
  return words.charAt(0).toUpperCase() + words.slice(1)
}

function endInWords(stretch: Stretch | undefined) {
  if (!stretch) return <NotRecorded>None recorded</NotRecorded>
  if (stretch.untilEnded) return `Until ended, by ${stretch.kind}`
  return stretch.to ? `${dayInTightWords(stretch.to)}, by ${stretch.kind}` : <NotRecorded />
}

function isLaterTerm({ kind }: Stretch): boolean {
  return kind === 'extension' || kind === 'renewal' || kind === 'direction'
}

function changesInWords(marks: Mark[]) {
  if (marks.length === 0) return <NotRecorded>None</NotRecorded>
  return marks
    .map((one) => `${markName(one)}, ${one.on ? dayInTightWords(one.on) : 'on a day not recorded'}`)
    .join('; ')
}

function daysSince(stretches: Stretch[]) {
  const lapse = stretches.find((one) => one.kind === 'lapse')
  return (lapse && daysOf(lapse)?.toLocaleString('en-GB')) ?? <NotRecorded>None</NotRecorded>
}
