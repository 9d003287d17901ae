import { Actions } from '@/components/ui/actions'
import { ButtonLink } from '@/components/ui/button'
import { SmallPrint } from '@/components/ui/text'
import type { AgreementPage } from '@/db/queries/agreements'
import type { PersonActor } from '@/domain/access/actor'
import { whyNotJoin } from '@/domain/agreements/joining'
import type { Day } from '@/lib/dates/day'
import { paths } from '@/lib/paths'
import { sayWhyNotJoin } from './joining-refusals'
import { partyDeedLines } from './party-deed-lines'

type PartyDeedsProps = { agreement: AgreementPage; actor: PersonActor; today: Day }

/** What the person may record of who is party; where they may record nothing, why. */
export function PartyDeeds({ agreement, actor, today }: PartyDeedsProps) {
  const whyNot = whyNotJoin(agreement, actor)
  if (whyNot) return <SmallPrint>{sayWhyNotJoin(whyNot)}</SmallPrint>
  return (
    <Actions>
      {partyDeedLines(agreement, actor, today)
        .filter((one) => one.whyNot === null)
        .map(({ part, label }) => (
          <ButtonLink key={part} href={paths.agreementPart(agreement.reference, part)} secondary>
            {label}
          </ButtonLink>
        ))}
    </Actions>
  )
}
