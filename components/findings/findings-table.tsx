import { Link } from '@/components/ui/link'
import { Row, Table, TableBody, TableHead } from '@/components/ui/table'
import { Cell, RowHeading } from '@/components/ui/table-cell'
import { Column } from '@/components/ui/table-column'
import { Sub } from '@/components/ui/text'
import type { Finding } from '@/db/queries/findings'
import { paths } from '@/lib/paths'
import { findingDetail, findingName, findingRemedy } from './finding-words'

type FindingsTableProps = {
  /** Names the table: "Findings about EM-0001". */
  caption: string
  findings: Finding[]
  /** The agreement whose page it is on; where there is none, each finding leads to its own. */
  about?: string
}

/** What is wrong, and what would put it right. */
export function FindingsTable({ caption, findings, about }: FindingsTableProps) {
  return (
    <Table caption={caption} captionHidden>
      <TableHead>
        <Column>Finding</Column>
        <Column>What would put it right</Column>
      </TableHead>
      <TableBody>
        {findings.map((finding) => (
          <Row key={keyOf(finding)}>
            <RowHeading>
              {findingName(finding.kind)}
              <Places finding={finding} about={about} />
            </RowHeading>
            <Cell>{findingRemedy(finding.kind)}</Cell>
          </Row>
        ))}
      </TableBody>
    </Table>
  )
}

function Places({ finding, about }: { finding: Finding; about: string | undefined }) {
  const detail = findingDetail(finding)
  const elsewhere = [finding.other, finding.agreement].filter((one) => one && one.reference !== about)
  return (
    <>
      {detail ? <Sub>{detail}</Sub> : null}
      {elsewhere.map((one) =>
        one ? (
          <Sub key={one.reference}>
            <Link href={paths.agreement(one.reference)}>
              {one.reference} {one.title}
            </Link>
          </Sub>
        ) : null,
      )}
    </>
  )
}

function keyOf({ kind, agreement, other, body, days }: Finding): string {
  return [kind, agreement?.reference, other?.reference, body?.code, days].join(' ')
}
