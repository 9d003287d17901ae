import { notFound } from 'next/navigation'
import { whoSees } from '@/components/agreements/who-sees'
import { CheckAnswers } from '@/components/forms/check-answers'
import { ConfirmForm } from '@/components/forms/confirm-form'
import { Opening } from '@/components/page/opening'
import { PageBody } from '@/components/page/page-body'
import { pageTitle } from '@/components/page/page-title'
import { decisionInWords } from '@/components/reviews/decision-words'
import { NotRecorded } from '@/components/ui/not-recorded'
import { Section } from '@/components/ui/section'
import { findReview } from '@/db/queries/reviews'
import { requireActor } from '@/lib/auth/actor'
import { dayInWords } from '@/lib/dates/words'
import { readKept } from '@/lib/forms/deed'
import { paths } from '@/lib/paths'
import { ReviewFormFrame } from '../../review-form-frame'
import { decision } from '../deed'
import { recordDecision } from './actions'
import { DecisionDone } from './decision-done'

type Props = PageProps<'/agreements/[reference]/reviews/[cycle]/decision/check'>

export default async function CheckDecisionPage({ params, searchParams }: Props) {
  const { reference, cycle } = await params
  const actor = await requireActor()
  const page = await findReview(actor, { reference, cycle })
  const kept = page && (await readKept(decision, actor, (await searchParams).answers))
  if (!kept || kept.input.reference !== reference || kept.input.cycle !== cycle) notFound()

  const { input, id, usedAt } = kept
  const office = page.review.asked.find((one) => one.officeId === input.officeId)
  if (usedAt) return <DecisionDone actor={actor} page={page} holder={office?.holder ?? ''} input={input} />
  const change = (what: string, box: string) => ({ href: paths.change(decision.form(input), id, box), what })
  return (
    <ReviewFormFrame actor={actor} page={page} title={null}>
      <PageBody>
        <ConfirmForm
          title={pageTitle('Check your answers', `Record decision, review ${cycle}`, reference)}
          answers={id}
          action={recordDecision}
          button="Record decision"
          leave={{ href: paths.review(reference, cycle), label: 'Leave without recording a decision' }}
        >
          <Opening
            flush
            kicker={`${reference} ${page.agreement.title}, review ${cycle}`}
            heading="Check your answers"
            lede="Nothing is recorded until you choose “Record decision”."
          />
          <Section id="changes" heading="What will change">
            <CheckAnswers
              answers={[
                { answer: 'Decision of', now: <NotRecorded>None</NotRecorded>, willBe: office?.holder },
                {
                  answer: 'Decision',
                  now: <NotRecorded>Awaited</NotRecorded>,
                  willBe: decisionInWords(input.decision, input.until),
                  change: change('decision', 'decision'),
                },
                {
                  answer: 'Decided',
                  now: <NotRecorded />,
                  willBe: dayInWords(input.decidedOn),
                  change: change('date it was decided', 'decidedOn-day'),
                },
                {
                  answer: 'Why',
                  now: <NotRecorded>None</NotRecorded>,
                  willBe: input.why,
                  change: change('why', 'why'),
                },
              ]}
            />
          </Section>
          <Section id="seen" heading="Who will see it">
            {whoSees(page.agreement)}
          </Section>
        </ConfirmForm>
      </PageBody>
    </ReviewFormFrame>
  )
}
