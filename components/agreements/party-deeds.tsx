import { Actions } from '@/components/ui/actions'
import { ButtonLink } from '@/components/ui/button'
import { SmallPrint } from '@/components/ui/text'
import type { AgreementPage } from '@/db/queries/agreements'
import type { PersonActor } from '@/domain/access/actor'
import { whyNotJoin } from '@/domain/agreements/joining'
import { standingOn } from '@/domain/agreements/status'
import { whyNotVoid } from '@/domain/agreements/voiding'
import { whyNotWithdraw } from '@/domain/agreements/withdrawal'
import type { Day } from '@/lib/dates/day'
import { paths } from '@/lib/paths'
import { sayWhyNotJoin } from './joining-refusals'

type PartyDeedsProps = { agreement: AgreementPage; actor: PersonActor; today: Day }

/** What the person may record of who is party; where they may record nothing, why. */
export function PartyDeeds({ agreement, actor, today }: PartyDeedsProps) {
  const whyNot = whyNotJoin(agreement, actor)
  if (whyNot) return <SmallPrint>{sayWhyNotJoin(whyNot)}</SmallPrint>
  // Whoever left before an agreement ended can still be recorded, by its address; nobody joins or leaves it now.
  const goesOn = standingOn(agreement, today).status !== 'ended'
  const deeds = [
    { part: 'parties/joinder' as const, label: 'Record a joinder', open: goesOn },
    {
      part: 'parties/withdrawal' as const,
      label: 'Record a withdrawal',
      open: goesOn && whyNotWithdraw(agreement, actor, today) === null,
    },
    { part: 'parties/new' as const, label: 'Add a missing party', open: true },
    {
      part: 'parties/error' as const,
      label: 'Mark a party as recorded in error',
      open: whyNotVoid(agreement, actor) === null,
    },
  ]
  return (
    <Actions>
      {deeds
        .filter((one) => one.open)
        .map(({ part, label }) => (
          <ButtonLink key={part} href={paths.agreementPart(agreement.reference, part)} secondary>
            {label}
          </ButtonLink>
        ))}
    </Actions>
  )
}
