import { forcesOrNames } from '@/components/agreements/force-words'
import type { ChosenParty } from '@/components/agreements/joiners'
import type { AgreementPage } from '@/db/queries/agreements'
import type { DoneWords } from '../../../../../deeds/deed-done'

export function missingDone({ reference, regionSizes }: AgreementPage, joiners: ChosenParty[]): DoneWords {
  return {
    heading: 'Parties added',
    what: `${forcesOrNames(joiners, regionSizes)}: recorded as party to ${reference}`,
    so: 'They see the agreement from now on. Where signatures of the original are recorded, theirs are awaited.',
  }
}
