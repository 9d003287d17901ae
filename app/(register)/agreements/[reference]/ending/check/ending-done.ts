import { forcesOrNames } from '@/components/agreements/force-words'
import type { AgreementPage } from '@/db/queries/agreements'
import { type Ending, goneFrom } from '@/domain/agreements/ending'
import { today } from '@/lib/dates/today'
import { dayInWords } from '@/lib/dates/words'
import type { DoneWords } from '../../../../deeds/deed-done'

export function endingDone({ reference, parties, regionSizes }: AgreementPage, input: Ending): DoneWords {
  const { leavers } = input
  if (leavers) {
    const left = forcesOrNames(
      parties.filter((one) => leavers.includes(one.id)),
      regionSizes,
    )
    return {
      heading: 'Ending recorded',
      what: `${left}: no longer party to ${reference} from ${dayInWords(goneFrom(input))}`,
      so: 'The agreement goes on for the others. Those it ended for stay on its record, shown as left.',
    }
  }
  const from = goneFrom(input)
  return {
    heading: 'Ending recorded',
    what: `${reference} is no longer in force from ${dayInWords(from)}`,
    so:
      from > today()
        ? 'Until then it stands as it did; from that day its status and every list say that it has ended.'
        : 'Its status and every list say that it has ended. Nothing it was is lost.',
  }
}
