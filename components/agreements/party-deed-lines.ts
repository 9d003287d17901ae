import type { AgreementPage } from '@/db/queries/agreements'
import type { PersonActor } from '@/domain/access/actor'
import { whyNotJoin } from '@/domain/agreements/joining'
import { standingOn } from '@/domain/agreements/status'
import { whyNotVoid } from '@/domain/agreements/voiding'
import { whyNotWithdraw } from '@/domain/agreements/withdrawal'
import type { Day } from '@/lib/dates/day'
import { because, type DeedLine } from './deed-line'
import { sayWhyNotJoin } from './joining-refusals'
import { sayWhyNotWithdraw } from './leaving-refusals'
import { sayWhyNotVoid } from './voiding-refusals'

/** What can be recorded of who is party to an agreement. */
export function partyDeedLines(agreement: AgreementPage, actor: PersonActor, today: Day): DeedLine[] {
  const none = because(whyNotJoin(agreement, actor), sayWhyNotJoin)
  // Whoever left before an agreement ended can still be recorded, by its address; nobody joins or leaves it now.
  const over = none ?? (standingOn(agreement, today).status === 'ended' ? ENDED : null)
  const stays = because(whyNotWithdraw(agreement, actor, today), sayWhyNotWithdraw)
  const unvoided = because(whyNotVoid(agreement, actor), sayWhyNotVoid)
  return [
    {
      ...{ part: 'parties/joinder', label: 'Record a joinder', about: 'Others join it, by a document.' },
      whyNot: over,
    },
    {
      ...{ part: 'parties/withdrawal', label: 'Record a withdrawal', about: WITHDRAWAL },
      whyNot: over ?? stays,
    },
    {
      ...{ part: 'parties/new', label: 'Add a missing party', about: 'It was one, and nobody recorded it.' },
      whyNot: none,
    },
    {
      ...{ part: 'parties/error', label: 'Mark a party as recorded in error', about: 'It never was one.' },
      whyNot: none ?? unvoided,
    },
  ]
}

const WITHDRAWAL = 'Some leave it by notice, and it goes on for the others.'
const ENDED = 'This agreement has ended, so nobody joins or leaves it any more.'
