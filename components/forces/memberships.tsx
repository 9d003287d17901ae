import { DayWords } from '@/components/agreements/day-words'
import { Link } from '@/components/ui/link'
import { Row, Table, TableBody, TableHead } from '@/components/ui/table'
import { Cell, RowHeading } from '@/components/ui/table-cell'
import { Column } from '@/components/ui/table-column'
import { Sub } from '@/components/ui/text'
import type { Membership } from '@/db/queries/forces'
import { paths } from '@/lib/paths'

type MembershipsProps = { caption: string; memberships: Membership[] }

/** The bodies a force is a member of, or was, from–to. */
export function Memberships({ caption, memberships }: MembershipsProps) {
  return (
    <Table caption={caption} captionHidden>
      <TableHead>
        <Column>Body</Column>
        <Column>Member from</Column>
        <Column>Until</Column>
      </TableHead>
      <TableBody>
        {memberships.map(({ code, name, acronym, fromOn, toOn }) => (
          <Row key={`${code} ${fromOn}`}>
            <RowHeading>
              <Link href={paths.body(code)}>{acronym ?? name}</Link>
              {acronym ? <Sub>{name}</Sub> : null}
            </RowHeading>
            <Cell label="Member from">
              <DayWords on={fromOn} tight />
            </Cell>
            <Cell label="Until">{toOn ? <DayWords on={toOn} tight /> : 'Still a member'}</Cell>
          </Row>
        ))}
      </TableBody>
    </Table>
  )
}
