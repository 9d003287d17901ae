import { officeInWords } from '@/components/reviews/asked-words'
import { ActionLink } from '@/components/ui/action-link'
import { Row, Table, TableBody, TableHead } from '@/components/ui/table'
import { Cell, RowHeading } from '@/components/ui/table-cell'
import { Column } from '@/components/ui/table-column'
import { Sub } from '@/components/ui/text'
import type { OfficeToPass } from '@/db/queries/successions'
import { paths } from '@/lib/paths'

type OfficesToPassProps = { caption: string; offices: OfficeToPass[] }

/** Offices with their last recorded holder, and the way to say that another takes their place. */
export function OfficesToPass({ caption, offices }: OfficesToPassProps) {
  return (
    <Table caption={caption} captionHidden>
      <TableHead>
        <Column>Held by</Column>
        <Column>Office</Column>
        <Column hidden>Replace</Column>
      </TableHead>
      <TableBody>
        {offices.map(({ officeId, holder, kind, forceName }) => (
          <Row key={officeId}>
            <RowHeading>{holder}</RowHeading>
            <Cell label="Office">
              {forceName}
              <Sub>{officeInWords(kind)}</Sub>
            </Cell>
            <Cell className="text-right narrow:text-left">
              <ActionLink href={paths.replacement(officeId)} verb="Replace" what={holder} />
            </Cell>
          </Row>
        ))}
      </TableBody>
    </Table>
  )
}
