import type { Route } from 'next'
import { type Answer, CheckAnswers } from '@/components/forms/check-answers'
import { HistoryList } from '@/components/history/history-list'
import { Opening } from '@/components/page/opening'
import { PageBody } from '@/components/page/page-body'
import { Actions } from '@/components/ui/actions'
import { ButtonLink } from '@/components/ui/button'
import { Link } from '@/components/ui/link'
import { Section, SectionFoot } from '@/components/ui/section'
import type { PersonActor } from '@/domain/access/actor'
import { FormFrame } from './form-frame'
import type { DeedSubject } from './subject'

export type ChangedSinceProps = {
  actor: PersonActor
  subject: DeedSubject
  /** The version that the answers were given about. */
  version: number
  /** The register as it is now beside the person's answers. */
  answers: Answer[]
  /** The form with their answers, on the subject as it is now. */
  again: Route
  leave: { href: Route; label: string }
  /** Why their answers cannot be used any more, where they cannot. */
  whyNot: string | null
}

/** Two people were at the same thing: the later one sees what changed and both versions, and chooses. */
export async function ChangedSince({ actor, subject, version, answers, ...ways }: ChangedSinceProps) {
  const heading = `The ${subject.thing} changed while you were answering`
  const events = await subject.changes(actor)
  return (
    <FormFrame actor={actor} subject={subject} title={heading}>
      <PageBody>
        <Opening
          kicker={subject.name}
          heading={heading}
          lede="Nothing of yours is recorded, and nothing you answered is lost. Compare the two, then choose."
        />
        <Section id="since" heading="What changed since">
          <HistoryList events={events.slice(0, subject.version - version)} />
        </Section>
        <Section id="versions" heading="Both versions">
          <CheckAnswers answers={answers} sides={{ now: 'The register now', willBe: 'Your answers' }} />
        </Section>
        <SectionFoot>
          <WaysOn {...ways} thing={subject.thing} />
        </SectionFoot>
      </PageBody>
    </FormFrame>
  )
}

type WaysOnProps = Pick<ChangedSinceProps, 'again' | 'leave' | 'whyNot'> & { thing: string }

function WaysOn({ again, leave, whyNot, thing }: WaysOnProps) {
  if (whyNot) {
    return (
      <>
        <p>Your answers cannot be used any more. {whyNot}</p>
        <p className="mt-3">
          <Link href={leave.href}>{leave.label}</Link>
        </p>
      </>
    )
  }
  return (
    <Actions>
      <ButtonLink href={again}>Use my answers on the {thing} as it is now</ButtonLink>
      <Link href={leave.href}>{leave.label}</Link>
    </Actions>
  )
}
