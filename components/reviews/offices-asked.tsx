import { NotRecorded } from '@/components/ui/not-recorded'
import { Row, Table, TableBody, TableHead } from '@/components/ui/table'
import { Cell, RowHeading } from '@/components/ui/table-cell'
import { Column } from '@/components/ui/table-column'
import type { AskedOffice } from '@/db/queries/reviews'
import type { OfficeKind } from '@/domain/reviews/review'

type OfficesAskedProps = {
  caption: string
  offices: AskedOffice[]
  /** What is said of an office that is not among these, though its force's other one is. */
  otherwise?: string
}

/** The offices that a review asks, force by force, by the legal persons who hold them. */
export function OfficesAsked({ caption, offices, otherwise = 'Not asked' }: OfficesAskedProps) {
  const forces = [...new Map(offices.map((one) => [one.forceCode, one.forceName]))]
  const holder = (code: string, kind: OfficeKind) =>
    offices.find((one) => one.forceCode === code && one.kind === kind)?.holder ?? (
      <NotRecorded>{otherwise}</NotRecorded>
    )
  return (
    <Table caption={caption} captionHidden>
      <TableHead>
        <Column>Force</Column>
        <Column>Chief constable</Column>
        <Column>Policing body</Column>
      </TableHead>
      <TableBody>
        {forces.map(([code, name]) => (
          <Row key={code}>
            <RowHeading strong>{name}</RowHeading>
            <Cell label="Chief constable">{holder(code, 'chief officer')}</Cell>
            <Cell label="Policing body">{holder(code, 'policing body')}</Cell>
          </Row>
        ))}
      </TableBody>
    </Table>
  )
}
