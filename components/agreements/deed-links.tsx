import { Actions } from '@/components/ui/actions'
import { ButtonLink } from '@/components/ui/button'
import { SmallPrint } from '@/components/ui/text'
import type { AgreementPage } from '@/db/queries/agreements'
import type { PersonActor } from '@/domain/access/actor'
import type { Day } from '@/lib/dates/day'
import { paths } from '@/lib/paths'
import { openDeeds, sayWhyNoDeed } from './open-deeds'

type DeedLinksProps = { agreement: AgreementPage; actor: PersonActor; today: Day }

/** What the person may record of the agreement’s term; where they may record nothing, why. */
export function DeedLinks({ agreement, actor, today }: DeedLinksProps) {
  const open = openDeeds(agreement, actor, today)
  const deeds = [
    { part: 'set-up' as const, label: 'Go on setting it up', open: open.setUp },
    { part: 'extension' as const, label: 'Extend agreement', open: open.extend },
    { part: 'ending' as const, label: 'Record an ending', open: open.end },
    { part: 'lapse' as const, label: 'Confirm a lapse', open: open.confirmLapse },
    { part: 'term' as const, label: 'Record the term', open: open.recordTerm },
  ].filter((one) => one.open)
  if (deeds.length === 0) return <SmallPrint>{sayWhyNoDeed(agreement, actor)}</SmallPrint>
  return (
    <Actions>
      {deeds.map(({ part, label }, index) => (
        <ButtonLink key={part} href={paths.agreementPart(agreement.reference, part)} secondary={index > 0}>
          {label}
        </ButtonLink>
      ))}
    </Actions>
  )
}
