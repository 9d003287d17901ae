import { forcesInWords } from '@/components/agreements/force-words'
import { Link } from '@/components/ui/link'
import { NotRecorded } from '@/components/ui/not-recorded'
import { Row, Table, TableBody, TableHead } from '@/components/ui/table'
import { Cell, RowHeading } from '@/components/ui/table-cell'
import { Column } from '@/components/ui/table-column'
import { Sub } from '@/components/ui/text'
import type { BodyLine, BodyList } from '@/db/queries/body-list'
import { dayInTightWords } from '@/lib/dates/words'
import { paths } from '@/lib/paths'
import { bodyKindInWords } from './body-words'

/** Bodies with their members, how many agreements the reader sees, and how often something contradicts itself. */
export function BodyTable({ bodies, among, regionSizes }: BodyList) {
  return (
    <Table caption={captionOf(bodies, among)}>
      <TableHead>
        <Column>Body</Column>
        <Column>Kind</Column>
        <Column>Members today</Column>
        <Column number>Agreements</Column>
        <Column number>Contradictions</Column>
      </TableHead>
      <TableBody>
        {bodies.map(
          ({ code, acronym, name, formerly, closedOn, kind, members, agreements, contradictions }) => (
            <Row key={code}>
              <RowHeading>
                <Link href={paths.body(code)}>{acronym ?? name}</Link>
                {acronym ? <Sub>{name}</Sub> : null}
                {formerly.length > 0 ? <Sub>Formerly {formerly.join('; ')}</Sub> : null}
                {closedOn ? <Sub>Closed: its last day was {dayInTightWords(closedOn)}</Sub> : null}
              </RowHeading>
              <Cell label="Kind">{bodyKindInWords(kind) ?? <NotRecorded />}</Cell>
              <Cell label="Members today">{forcesInWords(members, regionSizes) ?? <NotRecorded />}</Cell>
              <Cell label="Agreements" number>
                {agreements.toLocaleString('en-GB')}
              </Cell>
              <Cell label="Contradictions" number>
                {contradictions.toLocaleString('en-GB')}
              </Cell>
            </Row>
          ),
        )}
      </TableBody>
    </Table>
  )
}

function captionOf(bodies: BodyLine[], among: number) {
  return (
    <>
      <strong>
        {bodies.length.toLocaleString('en-GB')} {bodies.length === 1 ? 'body' : 'bodies'}
      </strong>
      {bodies.length < among ? ` of ${among.toLocaleString('en-GB')}` : ''}, by acronym. Agreements are those
      that you can see; contradictions are where a body and its agreements disagree, or its sources with one
      another.
    </>
  )
}
