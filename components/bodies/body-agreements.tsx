import { EndWords } from '@/components/agreements/end-words'
import { forcesInWords } from '@/components/agreements/force-words'
import { StatusTag } from '@/components/agreements/status-tag'
import { Link } from '@/components/ui/link'
import { NotRecorded } from '@/components/ui/not-recorded'
import { Row, Table, TableBody, TableHead } from '@/components/ui/table'
import { Cell, RowHeading } from '@/components/ui/table-cell'
import { Column } from '@/components/ui/table-column'
import type { AgreementOfBody } from '@/db/queries/bodies'
import { paths } from '@/lib/paths'

type BodyAgreementsProps = {
  caption: string
  agreements: AgreementOfBody[]
  regionSizes: Record<string, number>
}

/** The agreements a body is run under, that the reader sees, with their forces and how they stand. */
export function BodyAgreements({ caption, agreements, regionSizes }: BodyAgreementsProps) {
  return (
    <Table caption={caption} captionHidden>
      <TableHead>
        <Column>Agreement</Column>
        <Column>Forces</Column>
        <Column>End</Column>
        <Column>Status</Column>
      </TableHead>
      <TableBody>
        {agreements.map(({ reference, title, forces, end, status, marking }) => (
          <Row key={reference}>
            <RowHeading>
              <Link href={paths.agreement(reference)}>
                {reference} {title}
              </Link>
              {marking === 'OFFICIAL' ? null : <span className="block font-bold">{marking}</span>}
            </RowHeading>
            <Cell label="Forces">{forcesInWords(forces, regionSizes) ?? <NotRecorded />}</Cell>
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
