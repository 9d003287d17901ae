import { forcesOrNames } from '@/components/agreements/force-words'
import type { ChosenParty } from '@/components/agreements/joiners'
import type { AgreementPage } from '@/db/queries/agreements'
import type { Joinder } from '@/domain/agreements/joining'
import { dayInWords } from '@/lib/dates/words'
import type { DoneWords } from '../../../../../deeds/deed-done'

export function joinderDone(
  { reference, regionSizes }: AgreementPage,
  { input, joiners }: { input: Joinder; joiners: ChosenParty[] },
): DoneWords {
  return {
    heading: 'Joinder recorded',
    what: `${forcesOrNames(joiners, regionSizes)}: party to ${reference} from ${dayInWords(input.takesEffectOn)}`,
    so: 'They see the agreement from now on. Where costs are shared, a party that joins asks for new shares.',
  }
}
