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

type CheckAnswersProps = { answers: readonly Answer[] }

/** Old and new side by side, before anything is recorded. */
export function CheckAnswers({ answers }: CheckAnswersProps) {
  return (
    <Table caption="Each answer, what the register says now and what it will say" captionHidden>
      <TableHead>
        <Column>Answer</Column>
        <Column>Now</Column>
        <Column>Will be</Column>
        <Column hidden>Change</Column>
      </TableHead>
      <TableBody>
        {answers.map(({ answer, now, willBe, change }) => (
          <Row key={answer}>
            <RowHeading strong>{answer}</RowHeading>
            <Cell label="Now" className="text-ink-muted">
              {now}
            </Cell>
            <Cell label="Will be" className="font-bold">
              {willBe}
            </Cell>
            <Cell className="text-right narrow:text-left">
              {change ? <ActionLink href={change.href} verb="Change" what={change.what} /> : null}
            </Cell>
          </Row>
        ))}
      </TableBody>
    </Table>
  )
}
