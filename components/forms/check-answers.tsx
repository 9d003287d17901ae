import type { Route } from 'next'
import type { ReactNode } from 'react'
import { ActionLink } from '@/components/ui/action-link'
import { Row, Table, TableBody, TableHead } from '@/components/ui/table'
import { Cell, RowHeading } from '@/components/ui/table-cell'
import { Column } from '@/components/ui/table-column'

/** One answer: what the register says now, what it will say, and the way back to the box. */
export type Answer = {
  answer: string
  now: ReactNode
  willBe: ReactNode
  change?: { href: Route; what: string } | undefined
}

type CheckAnswersProps = {
  answers: readonly Answer[]
  /** What the two sides are called, where they are not what is and what will be. */
  sides?: { now: string; willBe: string }
}

/** Old and new side by side, before anything is recorded. */
export function CheckAnswers({ answers, sides = { now: 'Now', willBe: 'Will be' } }: CheckAnswersProps) {
  const changeable = answers.some((one) => one.change)
  return (
    <Table caption="Each answer, what the register says now and what it will say" captionHidden>
      <TableHead>
        <Column>Answer</Column>
        <Column>{sides.now}</Column>
        <Column>{sides.willBe}</Column>
        {changeable ? <Column hidden>Change</Column> : null}
      </TableHead>
      <TableBody>
        {answers.map(({ answer, now, willBe, change }) => (
          <Row key={answer}>
            <RowHeading strong>{answer}</RowHeading>
            <Cell label={sides.now} className="text-ink-muted">
              {now}
            </Cell>
            <Cell label={sides.willBe} className="font-bold">
              {willBe}
            </Cell>
            {changeable ? (
              <Cell className="text-right narrow:text-left">
                {change ? <ActionLink href={change.href} verb="Change" what={change.what} /> : null}
              </Cell>
            ) : null}
          </Row>
        ))}
      </TableBody>
    </Table>
  )
}
