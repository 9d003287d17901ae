import { DayWords } from '@/components/agreements/day-words'
import { Link } from '@/components/ui/link'
import { NotRecorded } from '@/components/ui/not-recorded'
import { Row, Table, TableBody, TableHead } from '@/components/ui/table'
import { Cell, RowHeading } from '@/components/ui/table-cell'
import { Column } from '@/components/ui/table-column'
import type { Member } from '@/db/queries/bodies'
import { isCurrent } from '@/domain/agreements/party'
import type { Day } from '@/lib/dates/day'
import { earliestDay } from '@/lib/dates/partial-day'
import { paths } from '@/lib/paths'

type MemberTableProps = { caption: string; members: Member[]; lead: string | null; today: Day }

/** Forces that are or were members, from when to when; those that left stay, shown as left. */
export function MemberTable({ caption, members, lead, today }: MemberTableProps) {
  return (
    <Table caption={caption} captionHidden>
      <TableHead>
        <Column>Force</Column>
        <Column>From</Column>
        <Column>To</Column>
        <Column>Today</Column>
      </TableHead>
      <TableBody>
        {members.map((member) => (
          <Row key={`${member.forceCode} ${member.fromOn} ${member.toOn}`}>
            <RowHeading>
              <Link href={paths.force(member.forceCode)}>{member.forceName}</Link>
            </RowHeading>
            <Cell label="From">
              <DayWords on={member.fromOn} tight />
            </Cell>
            <Cell label="To">
              {member.toOn ? <DayWords on={member.toOn} tight /> : <NotRecorded>No end recorded</NotRecorded>}
            </Cell>
            <Cell label="Today">{standingInWords(member, { lead, today })}</Cell>
          </Row>
        ))}
      </TableBody>
    </Table>
  )
}

function standingInWords(member: Member, { lead, today }: { lead: string | null; today: Day }): string {
  if (isCurrent(member, today)) return member.forceCode === lead ? 'Member, and lead force' : 'Member'
  return member.fromOn && earliestDay(member.fromOn) > today ? 'Joins later' : 'Left'
}
