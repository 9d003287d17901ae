import { Link } from '@/components/ui/link'
import { NotRecorded } from '@/components/ui/not-recorded'
import { Row, Table, TableBody, TableHead } from '@/components/ui/table'
import { Cell, RowHeading } from '@/components/ui/table-cell'
import { Column } from '@/components/ui/table-column'
import { VisuallyHidden } from '@/components/ui/visually-hidden'
import type { AgreementPage, RecordedInstrument } from '@/db/queries/agreements'
import { isEndingKind, setsEnd, setsNoTerm, standingInstruments } from '@/domain/agreements/instrument'
import { paths } from '@/lib/paths'
import { DayWords } from './day-words'
import { EndWords } from './end-words'
import { formInWords, kindInWords } from './instrument-words'

/** The documents that make the agreement and change it, as they stand, latest first. */
export function InstrumentTable({
  reference,
  instruments,
}: Pick<AgreementPage, 'reference' | 'instruments'>) {
  const latestFirst = standingInstruments(instruments).toReversed()
  return (
    <Table caption={`Documents that made or changed ${reference}, latest first`} captionHidden>
      <TableHead>
        <Column>Instrument</Column>
        <Column>Form</Column>
        <Column>Made</Column>
        <Column>Takes effect</Column>
        <Column>Sets the end to</Column>
      </TableHead>
      <TableBody>
        {latestFirst.map((one) => (
          <Row key={one.number}>
            <RowHeading>
              <Link href={paths.instrument(reference, one.number)}>
                {instrumentName(one)}
                <VisuallyHidden>, instrument {one.number}</VisuallyHidden>
              </Link>
            </RowHeading>
            <Cell label="Form">
              <HowMade instrument={one} />
            </Cell>
            <Cell label="Made">
              <DayWords on={one.madeOn} tight />
            </Cell>
            <Cell label="Takes effect">
              <DayWords on={one.takesEffectOn} tight />
            </Cell>
            <Cell label="Sets the end to">
              <SetsTheEnd instrument={one} />
            </Cell>
          </Row>
        ))}
      </TableBody>
    </Table>
  )
}

/** "Original agreement", "Extension". */
function instrumentName({ kind }: Pick<RecordedInstrument, 'kind'>): string {
  return kind === 'original' ? 'Original agreement' : kindInWords(kind)
}

/** "2. Extension". */
export function numberedInstrument(instrument: Pick<RecordedInstrument, 'kind' | 'number'>): string {
  return `${instrument.number}. ${instrumentName(instrument)}`
}

/** How it was made: nobody writes a form down for a direction, which the Secretary of State makes. */
function HowMade({ instrument: { kind, form } }: { instrument: RecordedInstrument }) {
  if (kind === 'direction') return <NotRecorded>Of the Secretary of State</NotRecorded>
  return form === 'not recorded' ? <NotRecorded /> : formInWords(form)
}

/** The end an instrument sets: an ending ends the agreement itself, and others leave its end where it is. */
function SetsTheEnd({ instrument: { kind, end } }: { instrument: RecordedInstrument }) {
  if (isEndingKind(kind)) return <NotRecorded>It ends the agreement</NotRecorded>
  if (setsNoTerm(kind)) return <NotRecorded>It changes who is party</NotRecorded>
  return setsEnd(kind) ? <EndWords end={end} tight /> : <NotRecorded>Not changed</NotRecorded>
}
