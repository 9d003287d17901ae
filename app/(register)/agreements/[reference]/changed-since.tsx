import type { Route } from 'next'
import { type Answer, CheckAnswers } from '@/components/forms/check-answers'
import { HistoryList } from '@/components/history/history-list'
import { Opening } from '@/components/page/opening'
import { PageBody } from '@/components/page/page-body'
import { Actions } from '@/components/ui/actions'
import { ButtonLink } from '@/components/ui/button'
import { Link } from '@/components/ui/link'
import { Section, SectionFoot } from '@/components/ui/section'
import type { AgreementPage } from '@/db/queries/agreements'
import { listAgreementHistory } from '@/db/queries/history'
import type { PersonActor } from '@/domain/access/actor'
import { RAISING_DEEDS } from '@/domain/agreements/version'
import { AgreementFormFrame } from './agreement-form-frame'

type ChangedSinceProps = {
  actor: PersonActor
  agreement: AgreementPage
  /** The version that the answers were given about. */
  version: number
  /** The register as it is now beside the person's answers. */
  answers: Answer[]
  /** The form with their answers, on the agreement as it is now. */
  again: Route
  leave: { href: Route; label: string }
  /** Why their answers cannot be used any more, where they cannot. */
  whyNot: string | null
}

const HEADING = 'The agreement changed while you were answering'

/** Two people were at the same agreement: the later one sees what changed and both versions, and chooses. */
export async function ChangedSince({ actor, agreement, version, answers, ...ways }: ChangedSinceProps) {
  const { reference, title } = agreement
  const events = await listAgreementHistory(actor, { reference, kinds: RAISING_DEEDS })
  return (
    <AgreementFormFrame actor={actor} agreement={agreement} title={HEADING}>
      <PageBody>
        <Opening
          kicker={`${reference} ${title}`}
          heading={HEADING}
          lede="Nothing of yours is recorded, and nothing you answered is lost. Compare the two, then choose."
        />
        <Section id="since" heading="What changed since">
          <HistoryList events={events.slice(0, agreement.version - version)} />
        </Section>
        <Section id="versions" heading="Both versions">
          <CheckAnswers answers={answers} sides={{ now: 'The register now', willBe: 'Your answers' }} />
        </Section>
        <SectionFoot>
          <WaysOn {...ways} />
        </SectionFoot>
      </PageBody>
    </AgreementFormFrame>
  )
}

type WaysOnProps = Pick<ChangedSinceProps, 'again' | 'leave' | 'whyNot'>

function WaysOn({ again, leave, whyNot }: WaysOnProps) {
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
      <ButtonLink href={again}>Use my answers on the agreement as it is now</ButtonLink>
      <Link href={leave.href}>{leave.label}</Link>
    </Actions>
  )
}
