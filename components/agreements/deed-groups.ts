import type { AgreementPage } from '@/db/queries/agreements'
import type { PersonActor } from '@/domain/access/actor'
import { whyNotDirect } from '@/domain/agreements/direction'
import { whyNotConfirmLapse, whyNotEnd } from '@/domain/agreements/ending'
import { whyNotExtend } from '@/domain/agreements/extension'
import { whyNotMaintain } from '@/domain/agreements/maintenance'
import { whyNotRecordTerm } from '@/domain/agreements/recorded-term'
import { whyNotRenew } from '@/domain/agreements/renewal'
import { whyNotVary } from '@/domain/agreements/variation'
import type { Day } from '@/lib/dates/day'
import { because, type DeedLine } from './deed-line'
import { sayWhyNotDirect } from './direction-refusals'
import { sayWhyNotConfirmLapse, sayWhyNotEnd } from './ending-refusals'
import { sayWhyNotExtend } from './extension-refusals'
import { partyDeedLines } from './party-deed-lines'
import { sayWhyNotRenew } from './renewal-refusals'
import { sayWhyNotRecordTerm } from './term-refusals'
import { sayWhyNotVary } from './variation-refusals'

export type DeedGroup = { heading: string; deeds: DeedLine[] }

/**
 * What people record of an agreement, by what it is about; none for whoever does not maintain it. Its details, its links
 * and its reviews are recorded where they stand on its page.
 */
export function deedGroups(agreement: AgreementPage, actor: PersonActor, today: Day): DeedGroup[] {
  if (whyNotMaintain(agreement, actor)) return []
  const asked = [agreement, actor, today] as const
  return [
    {
      heading: 'How long it runs',
      deeds: [
        {
          ...{ part: 'extension', label: 'Extend agreement', about: 'Moves its end to a later day.' },
          whyNot: because(whyNotExtend(...asked), sayWhyNotExtend),
        },
        {
          ...{ part: 'renewal', label: 'Renew agreement', about: 'Makes it anew, with a new term.' },
          whyNot: because(whyNotRenew(...asked), sayWhyNotRenew),
        },
        {
          ...{ part: 'term', label: 'Record the term', about: 'When it began and ends, where nobody has.' },
          whyNot: because(whyNotRecordTerm(agreement, actor), sayWhyNotRecordTerm),
        },
        {
          ...{ part: 'direction', label: 'Record a direction', about: DIRECTION },
          whyNot: because(whyNotDirect(...asked), sayWhyNotDirect),
        },
      ],
    },
    {
      heading: 'What it says',
      deeds: [
        {
          ...{ part: 'variation', label: 'Record a variation', about: VARIATION },
          whyNot: because(whyNotVary(...asked), sayWhyNotVary),
        },
      ],
    },
    { heading: 'Who is party', deeds: partyDeedLines(...asked) },
    {
      heading: 'Its ending',
      deeds: [
        {
          ...{ part: 'ending', label: 'Record an ending', about: 'From a day on it is no longer in force.' },
          whyNot: because(whyNotEnd(...asked), sayWhyNotEnd),
        },
        {
          ...{ part: 'lapse', label: 'Confirm a lapse', about: 'Nothing followed a term that has passed.' },
          whyNot: because(whyNotConfirmLapse(...asked), sayWhyNotConfirmLapse),
        },
      ],
    },
  ]
}

const DIRECTION = 'The Secretary of State moves its end to a later day.'
const VARIATION = 'A later agreement changes its terms or its notice period, and leaves its end.'
