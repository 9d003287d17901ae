import type { Route } from 'next'
import { type Answer, CheckAnswers } from '@/components/forms/check-answers'
import { HistoryList } from '@/components/history/history-list'
import { Opening } from '@/components/page/opening'
import { PageBody } from '@/components/page/page-body'
import { Actions } from '@/components/ui/actions'
import { ButtonLink } from '@/components/ui/button'
import { Link } from '@/components/ui/link'
import { Section, SectionFoot } from '@/components/ui/section'
import { listPersonHistory } from '@/db/queries/history'
import type { PersonActor } from '@/domain/access/actor'
import { DEEDS_ON_PEOPLE } from '@/domain/people/management'
import type { ManagedPerson } from '@/domain/people/person'
import { PeopleFrame } from './people-frame'

type PersonChangedSinceProps = {
  actor: PersonActor
  person: ManagedPerson
  /** The version that the answers were given about. */
  version: number
  answers: Answer[]
  /** The form with their answers, on the person as they are now. */
  again: Route
  leave: { href: Route; label: string }
  /** Why their answers cannot be used any more, where they cannot. */
  whyNot: string | null
}

const HEADING = 'This person changed while you were answering'

/** Two registrars were at the same person: the later one sees what changed and both versions, and chooses. */
export async function PersonChangedSince(props: PersonChangedSinceProps) {
  const { actor, person, version, answers, again, leave, whyNot } = props
  const events = await listPersonHistory(actor, { person: person.id, kinds: DEEDS_ON_PEOPLE })
  return (
    <PeopleFrame actor={actor} title={[HEADING, person.name]} person={person}>
      <PageBody>
        <Opening
          kicker={person.name}
          heading={HEADING}
          lede="Nothing of yours is recorded, and nothing you answered is lost. Compare the two, then choose."
        />
        <Section id="since" heading="What changed since">
          <HistoryList events={events.slice(0, person.version - version)} />
        </Section>
        <Section id="versions" heading="Both versions">
          <CheckAnswers answers={answers} sides={{ now: 'The register now', willBe: 'Your answers' }} />
        </Section>
        <SectionFoot>
          {whyNot ? <p className="mb-3">Your answers cannot be used any more. {whyNot}</p> : null}
          <Actions>
            {whyNot ? null : (
              <ButtonLink href={again}>Use my answers on the person as they are now</ButtonLink>
            )}
            <Link href={leave.href}>{leave.label}</Link>
          </Actions>
        </SectionFoot>
      </PageBody>
    </PeopleFrame>
  )
}
