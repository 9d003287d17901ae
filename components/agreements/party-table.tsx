import { Link } from '@/components/ui/link'
import { NotRecorded } from '@/components/ui/not-recorded'
import { Row, Table, TableBody, TableHead } from '@/components/ui/table'
import { Cell, RowHeading } from '@/components/ui/table-cell'
import { Column } from '@/components/ui/table-column'
import { Sub } from '@/components/ui/text'
import type { Party, RecordedInstrument } from '@/db/queries/agreements'
import type { OfficeKind } from '@/domain/reviews/review'
import { paths } from '@/lib/paths'
import { kindInWords } from './instrument-words'
import { sharedNote, signedInWords, spanInWords } from './party-words'

type PartyTableProps = {
  caption: string
  parties: Party[]
  /** What they signed. */
  original: RecordedInstrument | undefined
  /** Also says since when each is a party, and until when, and by which instruments. */
  spans?: InstrumentLinks | undefined
}

type InstrumentLinks = { reference: string; instruments: RecordedInstrument[] }

/** Parties as legal persons: for each force its chief constable and its policing body, then other persons. */
export function PartyTable(props: PartyTableProps) {
  const { parties, caption } = props
  const forces = [...new Map(parties.map((one) => [one.forceCode, one.forceName]))]
  const others = parties.filter((one) => one.forceCode === null)
  return (
    <>
      {parties.length > others.length ? (
        <Table caption={caption} captionHidden>
          <TableHead>
            <Column>Force</Column>
            <Column>Chief constable</Column>
            <Column>Policing body</Column>
          </TableHead>
          <TableBody>
            {forces.map(([code, name]) =>
              code ? (
                <Row key={code}>
                  <RowHeading>
                    <Link href={paths.force(code)}>{name}</Link>
                  </RowHeading>
                  <Office {...props} code={code} kind="chief officer" label="Chief constable" />
                  <Office {...props} code={code} kind="policing body" label="Policing body" />
                </Row>
              ) : null,
            )}
          </TableBody>
        </Table>
      ) : null}
      {others.length > 0 ? <OtherPersons {...props} parties={others} /> : null}
    </>
  )
}

type OfficeProps = PartyTableProps & { code: string; kind: OfficeKind; label: string }

function Office({ parties, original, spans, code, kind, label }: OfficeProps) {
  const holders = parties.filter((one) => one.forceCode === code && one.officeKind === kind)
  const shared = sharedNote(parties)
  return (
    <Cell label={label}>
      {holders.length === 0 ? <NotRecorded>Not a party</NotRecorded> : null}
      {holders.map((party) => (
        <PersonWords key={party.id} {...{ party, original, spans, shared }} />
      ))}
    </Cell>
  )
}

type PersonWordsProps = Pick<PartyTableProps, 'original' | 'spans'> & { party: Party; shared: string | null }

function PersonWords({ party, original, spans, shared }: PersonWordsProps) {
  return (
    <span className="block not-first:mt-2">
      {party.name}
      {spans ? <Span party={party} {...spans} /> : null}
      <Sub>{signedInWords(party, joinedBy(party, spans) ?? original)}</Sub>
      {party.note && party.note !== shared ? <Sub>{party.note}</Sub> : null}
    </span>
  )
}

/** From when to when it is a party, and the instruments that say so. */
function Span({ party, reference, instruments }: InstrumentLinks & { party: Party }) {
  const says = [
    { what: 'Joined by', by: instruments.find((one) => one.id === party.joinedById) },
    { what: 'Left by', by: instruments.find((one) => one.id === party.leftById) },
  ]
  return (
    <>
      <Sub>{spanInWords(party)}</Sub>
      {says.map(({ what, by }) =>
        by ? (
          <Sub key={what}>
            {what}{' '}
            <Link href={paths.instrument(reference, by.number)}>
              instrument {by.number}, {kindInWords(by.kind).toLowerCase()}
            </Link>
          </Sub>
        ) : null,
      )}
    </>
  )
}

/** What it signed instead of the original, where it joined later. */
function joinedBy(party: Party, spans: InstrumentLinks | undefined): RecordedInstrument | undefined {
  return spans?.instruments.find((one) => one.id === party.joinedById)
}

function OtherPersons({ caption, parties, original, spans }: PartyTableProps) {
  return (
    <Table caption={`${caption}: other persons`} captionHidden>
      <TableHead>
        <Column>Other person</Column>
        <Column>As a party</Column>
      </TableHead>
      <TableBody>
        {parties.map((party) => (
          <Row key={party.id}>
            <RowHeading>{party.name}</RowHeading>
            <Cell>
              {spans ? <Span party={party} {...spans} /> : null}
              <Sub>{signedInWords(party, joinedBy(party, spans) ?? original)}</Sub>
              {party.note ? <Sub>{party.note}</Sub> : null}
            </Cell>
          </Row>
        ))}
      </TableBody>
    </Table>
  )
}
