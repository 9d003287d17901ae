import { Link } from '@/components/ui/link'
import { Marked } from '@/components/ui/mark'
import { NotRecorded } from '@/components/ui/not-recorded'
import { Row, Table, TableBody, TableHead } from '@/components/ui/table'
import { Cell, RowHeading } from '@/components/ui/table-cell'
import { Column } from '@/components/ui/table-column'
import { Sub } from '@/components/ui/text'
import type { OfficeAsked, RecordedDecision, ReviewPage } from '@/db/queries/reviews'
import type { PersonActor } from '@/domain/access/actor'
import { type OfficeKind, standingDecisions } from '@/domain/reviews/review'
import { whyNotCorrectDecision, whyNotDecide } from '@/domain/reviews/review-decision'
import { dayInTightWords } from '@/lib/dates/words'
import { paths } from '@/lib/paths'
import { decisionInWords } from './decision-words'
import { togetherInWords } from './together-words'

type GridProps = { page: ReviewPage; actor: PersonActor }

/** Force × office: who has and has not decided, and what the two of each force come to. */
export function ReviewGrid({ page, actor }: GridProps) {
  const { agreement, review } = page
  const forces = [...new Map(review.asked.map((one) => [one.forceCode, one.forceName]))]
  return (
    <Table
      caption={`Decisions in review ${review.cycle} of ${agreement.reference}, by force and office`}
      captionHidden
    >
      <TableHead>
        <Column>Force</Column>
        <Column>Chief constable</Column>
        <Column>Policing body</Column>
        <Column>Together</Column>
      </TableHead>
      <TableBody>
        {forces.map(([code, name]) => (
          <Row key={code}>
            <RowHeading strong>
              <Link href={paths.force(code)}>{name}</Link>
            </RowHeading>
            <OfficeCell page={page} actor={actor} force={code} kind="chief officer" label="Chief constable" />
            <OfficeCell page={page} actor={actor} force={code} kind="policing body" label="Policing body" />
            <Cell label="Together">{togetherInWords(review, code)}</Cell>
          </Row>
        ))}
      </TableBody>
    </Table>
  )
}

type OfficeCellProps = GridProps & { force: string; kind: OfficeKind; label: string }

function OfficeCell({ page, actor, force, kind, label }: OfficeCellProps) {
  const office = officeOf(page, force, kind)
  if (!office) return <Cell label={label}>Not asked</Cell>
  const decided = decisionOf(page, office)
  const own = 'officeId' in actor && actor.officeId === office.officeId
  const yours = own && !decided && !page.review.closedOn
  return (
    <Cell label={label} yours={yours}>
      {decided ? (
        <Marked mark="solid" sub={<DecidedBy decided={decided} page={page} actor={actor} office={office} />}>
          <strong>{decisionInWords(decided.decision, decided.until)}</strong>
        </Marked>
      ) : (
        <Marked mark="dashed" sub={<RecordLink page={page} actor={actor} office={office} />}>
          <NotRecorded>{page.review.closedOn ? 'Did not decide' : 'Awaited'}</NotRecorded>
        </Marked>
      )}
      {office.inPlaceOf.length > 0 ? <Sub>In place of {office.inPlaceOf.join(' and ')}</Sub> : null}
    </Cell>
  )
}

type OfficeProps = GridProps & { office: OfficeAsked }

function RecordLink({ page: { agreement, review }, actor, office }: OfficeProps) {
  if (whyNotDecide({ review, agreement }, actor, office.officeId)) return null
  const href = paths.decision(agreement.reference, review.cycle, { office: office.officeId })
  const words = actor.role === 'registrar' ? 'Record on its behalf' : 'Record decision'
  return (
    <Link href={href} aria-label={`${words}: ${office.holder}`} className="print:hidden">
      {words}
    </Link>
  )
}

function DecidedBy({ decided, page, actor, office }: OfficeProps & { decided: RecordedDecision }) {
  const { agreement, review } = page
  const correctable = whyNotCorrectDecision({ review, agreement }, actor, office.officeId) === null
  return (
    <>
      {dayInTightWords(decided.decidedOn)}
      {decided.correctsId ? <Sub>Corrected</Sub> : null}
      {decided.recordedAs === 'registrar' ? <Sub>Recorded on its behalf</Sub> : null}
      {correctable ? (
        <Sub>
          <Link
            href={paths.correctedDecision(agreement.reference, review.cycle, { office: office.officeId })}
            aria-label={`Correct the decision of the ${office.holder}`}
            className="print:hidden"
          >
            Correct
          </Link>
        </Sub>
      ) : null}
    </>
  )
}

function officeOf({ review }: ReviewPage, force: string, kind: OfficeKind): OfficeAsked | undefined {
  return review.asked.find((one) => one.forceCode === force && one.kind === kind)
}

function decisionOf({ review }: ReviewPage, office: OfficeAsked): RecordedDecision | undefined {
  return standingDecisions(review.decisions).find((one) => one.officeId === office.officeId)
}
