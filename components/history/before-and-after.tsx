import { NotRecorded } from '@/components/ui/not-recorded'
import { Row, Table, TableBody, TableHead } from '@/components/ui/table'
import { Cell, RowHeading } from '@/components/ui/table-cell'
import { Column } from '@/components/ui/table-column'
import type { HistoryEvent } from '@/db/queries/history'
import { changedFacts } from './fact-words'

type BeforeAndAfterProps = { event: Pick<HistoryEvent, 'before' | 'after'>; sentence: string }

/** Every fact of one change, before and after; one column where nothing was there before. */
export function BeforeAndAfter({ event: { before, after }, sentence }: BeforeAndAfterProps) {
  return (
    <Table caption={sentence} captionHidden>
      <TableHead>
        <Column>Fact</Column>
        {before ? <Column>Before</Column> : null}
        <Column>{before ? 'After' : 'Recorded'}</Column>
      </TableHead>
      <TableBody>
        {changedFacts(before, after).map((fact) => (
          <Row key={fact.term}>
            <RowHeading strong={before !== null && fact.changed}>{fact.term}</RowHeading>
            {before ? (
              <Cell label="Before">
                <FactWords words={fact.before} />
              </Cell>
            ) : null}
            <Cell label={before ? 'After' : 'Recorded'}>
              <FactWords words={fact.after} />
            </Cell>
          </Row>
        ))}
      </TableBody>
    </Table>
  )
}

/** A side that does not speak of a fact says so: a dash would have to be explained. */
function FactWords({ words }: { words: string | null }) {
  if (words === null) return <NotRecorded>Not stated</NotRecorded>
  if (words === 'not recorded') return <NotRecorded />
  const isAddress = words.startsWith('http')
  return <span className="wrap-anywhere">{isAddress ? words : capital(words)}</span>
}

function capital(words: string): string {
  return words.charAt(0).toUpperCase() + words.slice(1)
}
