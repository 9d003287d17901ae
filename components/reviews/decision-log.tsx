import { Marked } from '@/components/ui/mark'
import { NotRecorded } from '@/components/ui/not-recorded'
import { Row, Table, TableBody, TableHead } from '@/components/ui/table'
import { Cell, RowHeading } from '@/components/ui/table-cell'
import { Column } from '@/components/ui/table-column'
import { Sub, Wording } from '@/components/ui/text'
import type { RecordedDecision, Review } from '@/db/queries/reviews'
import { dayInTightWords, instantInWords } from '@/lib/dates/words'
import { decisionInWords } from './decision-words'

type DecisionLogProps = { review: Review; decisions: RecordedDecision[] }

/** Decisions with their reasons, office by office, corrected ones too: nothing recorded is ever taken away. */
export function DecisionLog({ review, decisions }: DecisionLogProps) {
  const told = review.asked.flatMap((office) =>
    decisions
      .filter((one) => one.officeId === office.officeId)
      .map((decision) => ({ decision, holder: office.holder })),
  )
  return (
    <Table
      caption={`Decisions in review ${review.cycle} with their reasons, office by office, in the order recorded`}
      captionHidden
    >
      <TableHead>
        <Column className="wide:w-[28%]">Office</Column>
        <Column>Decision</Column>
        <Column className="wide:w-[45%]">Why</Column>
      </TableHead>
      <TableBody>
        {told.map(({ decision, holder }) => (
          <Row key={decision.id}>
            <RowHeading>{holder}</RowHeading>
            <Cell label="Decision">
              <DecisionWords decision={decision} corrected={isCorrected(decision, review)} />
            </Cell>
            <Cell label="Why">
              <Wording>{decision.why}</Wording>
              <Sub>{recordingInWords(decision)}</Sub>
            </Cell>
          </Row>
        ))}
      </TableBody>
    </Table>
  )
}

function DecisionWords({ decision, corrected }: { decision: RecordedDecision; corrected: boolean }) {
  const words = decisionInWords(decision.decision, decision.until)
  return (
    <Marked mark={corrected ? 'struck' : 'solid'} sub={dayInTightWords(decision.decidedOn)}>
      {corrected ? <NotRecorded>{words} (corrected)</NotRecorded> : <strong>{words}</strong>}
    </Marked>
  )
}

function recordingInWords({ correctsId, recordedAs, recordedBy, recordedAt }: RecordedDecision): string {
  const how = correctsId ? 'A correction, recorded' : 'Recorded'
  const onBehalf = recordedAs === 'registrar' ? ' on its behalf' : ''
  return `${how}${onBehalf} by ${recordedBy ?? 'the register, as a demonstration'}, ${instantInWords(recordedAt)}`
}

function isCorrected(decision: RecordedDecision, review: Review): boolean {
  return review.decisions.some((one) => one.correctsId === decision.id)
}
