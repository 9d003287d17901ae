import type { ReactNode } from 'react'
import { DeedLinks } from '@/components/agreements/deed-links'
import { Lifeline } from '@/components/pictures/lifeline'
import { lifelineHeading } from '@/components/pictures/lifeline-words'
import { Section } from '@/components/ui/section'
import type { AgreementOverview } from '@/db/queries/findings'
import type { PersonActor } from '@/domain/access/actor'
import { lifeOn } from '@/domain/agreements/life'
import { standingOn } from '@/domain/agreements/status'
import type { Day } from '@/lib/dates/day'
import { paths } from '@/lib/paths'
import { ShownAsAt } from './shown-as-at'

/** What each section of an agreement's first page is shown from. */
export type Shown = AgreementOverview & { actor: PersonActor; asAt: Day; today: Day }

/** The agreement's life, headed by what it shows, and what the person may record of its term. */
export function LifelineSection({
  agreement,
  actor,
  asAt,
  today,
  children,
}: Shown & { children: ReactNode }) {
  const standing = standingOn(agreement, asAt)
  const life = lifeOn(agreement, asAt)
  return (
    <Section
      id="lifeline"
      heading={lifelineHeading({ stretches: life.stretches, standing, asAt })}
      picture
      first
    >
      <Lifeline {...{ reference: agreement.reference, life, standing, asAt, today }} headedBy="lifeline" />
      <DeedLinks {...{ agreement, actor, today }} />
      {children}
      <ShownAsAt day={asAt} now={paths.agreement(agreement.reference)} />
    </Section>
  )
}
