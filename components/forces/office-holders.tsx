import { DayWords } from '@/components/agreements/day-words'
import { officeInWords } from '@/components/reviews/asked-words'
import { Row, Table, TableBody, TableHead } from '@/components/ui/table'
import { Cell, RowHeading } from '@/components/ui/table-cell'
import { Column } from '@/components/ui/table-column'
import { Sub } from '@/components/ui/text'
import type { Holder } from '@/db/queries/forces'
import type { Day } from '@/lib/dates/day'
import { earliestDay } from '@/lib/dates/partial-day'

type OfficeHoldersProps = { caption: string; holders: Holder[]; today: Day }

/** The legal persons who hold a force's two offices, and those who held them before. */
export function OfficeHolders({ caption, holders, today }: OfficeHoldersProps) {
  return (
    <Table caption={caption} captionHidden>
      <TableHead>
        <Column className="wide:w-1/2">Held by</Column>
        <Column>Office</Column>
        <Column>From</Column>
        <Column>Until</Column>
      </TableHead>
      <TableBody>
        {holders.map(({ officeId, kind, name, fromOn, toOn, tookPlaceOf, note }) => (
          <Row key={`${officeId} ${name} ${fromOn}`}>
            <RowHeading strong={toOn === null && nowInWords(fromOn, today) === 'Holds it now'}>
              {name}
              {tookPlaceOf ? <Sub>Took the place of the {tookPlaceOf}</Sub> : null}
              {note ? <Sub>{note}</Sub> : null}
            </RowHeading>
            <Cell label="Office">{upperFirst(officeInWords(kind))}</Cell>
            <Cell label="From">
              <DayWords on={fromOn} tight />
            </Cell>
            <Cell label="Until">{toOn ? <DayWords on={toOn} tight /> : nowInWords(fromOn, today)}</Cell>
          </Row>
        ))}
      </TableBody>
    </Table>
  )
}

function nowInWords(fromOn: Holder['fromOn'], today: Day): string {
  return fromOn && earliestDay(fromOn) > today ? 'Not yet' : 'Holds it now'
}

function upperFirst(words: string): string {
  return words.charAt(0).toUpperCase() + words.slice(1)
}
