import { EndWords } from '@/components/agreements/end-words'
import { StatusTag } from '@/components/agreements/status-tag'
import { Link } from '@/components/ui/link'
import { Row, Table, TableBody, TableHead } from '@/components/ui/table'
import { Cell, RowHeading } from '@/components/ui/table-cell'
import { Column } from '@/components/ui/table-column'
import { Sub } from '@/components/ui/text'
import type { ForceAgreement } from '@/db/queries/forces'
import type { Day } from '@/lib/dates/day'
import { paths } from '@/lib/paths'
import { asPartyInWords } from './as-party-words'

type PartyToProps = { caption: string; agreements: ForceAgreement[]; today: Day }

/** The agreements of a force: as what it is party to them, when they end and how they stand. */
export function PartyTo({ caption, agreements, today }: PartyToProps) {
  return (
    <Table caption={caption} captionHidden>
      <TableHead>
        <Column>Agreement</Column>
        <Column>As a party</Column>
        <Column>End</Column>
        <Column>Status</Column>
      </TableHead>
      <TableBody>
        {agreements.map(({ reference, title, asParty, end, status }) => (
          <Row key={reference}>
            <RowHeading>
              <Link href={paths.agreement(reference)}>{title}</Link>
              <Sub>{reference}</Sub>
            </RowHeading>
            <Cell label="As a party" nowrap>
              {asPartyInWords(asParty, today)}
            </Cell>
            <Cell label="End">
              <EndWords end={end} tight />
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
