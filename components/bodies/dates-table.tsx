import { DayWords } from '@/components/agreements/day-words'
import { ActionLink } from '@/components/ui/action-link'
import { NotRecorded } from '@/components/ui/not-recorded'
import { Row, Table, TableBody, TableHead } from '@/components/ui/table'
import { Cell, RowHeading } from '@/components/ui/table-cell'
import { Column } from '@/components/ui/table-column'
import { Sub } from '@/components/ui/text'
import type { BodyDate } from '@/domain/bodies/dates'
import { dayInWords } from '@/lib/dates/words'
import { paths } from '@/lib/paths'
import { dateKindInWords } from './body-words'

type DatesTableProps = {
  caption: string
  code: string
  dates: BodyDate[]
  /** Whether the reader may strike one. */
  keeps: boolean
}

/** Each date with the source that says it. One that was struck stays, and says why. */
export function DatesTable({ caption, code, dates, keeps }: DatesTableProps) {
  return (
    <Table caption={caption} captionHidden>
      <TableHead>
        <Column>Date</Column>
        <Column>What says so</Column>
        <Column>Captured</Column>
        {keeps ? <Column hidden>Strike</Column> : null}
      </TableHead>
      <TableBody>
        {dates.map((date) => (
          <Row key={date.number}>
            <RowHeading>
              {dateKindInWords(date.kind)} {dayInWords(date.on)}
              {date.struck ? <Sub>Struck as recorded in error: {date.struck}</Sub> : null}
            </RowHeading>
            <Cell label="What says so">
              <SourceOfDate date={date} />
            </Cell>
            <Cell label="Captured">
              <DayWords on={date.capturedOn} tight />
            </Cell>
            {keeps ? (
              <Cell className="text-right narrow:text-left">
                {date.struck ? null : (
                  <ActionLink
                    href={paths.bodyDateCorrection(code, date.number)}
                    verb="Strike"
                    what={`${date.kind} ${dayInWords(date.on)}`}
                  />
                )}
              </Cell>
            ) : null}
          </Row>
        ))}
      </TableBody>
    </Table>
  )
}

/** What says so, and where it can be read. */
function SourceOfDate({ date: { said, address } }: { date: BodyDate }) {
  return (
    <>
      {said}
      {address ? (
        <span className="block text-16 wrap-anywhere">
          <a href={address} rel="noreferrer" className="text-link visited:text-link">
            {address.replace(/^https?:\/\//, '').replace(/\/$/, '')}
          </a>
        </span>
      ) : (
        <span className="block text-16">
          <NotRecorded>Address not recorded</NotRecorded>
        </span>
      )}
    </>
  )
}
