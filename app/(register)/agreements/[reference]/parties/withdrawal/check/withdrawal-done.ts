import { forcesOrNames } from '@/components/agreements/force-words'
import type { AgreementPage } from '@/db/queries/agreements'
import type { Withdrawal } from '@/domain/agreements/withdrawal'
import { dayInWords } from '@/lib/dates/words'
import type { DoneWords } from '../../../../../deeds/deed-done'

export function withdrawalDone(
  { reference, parties, regionSizes }: AgreementPage,
  input: Withdrawal,
): DoneWords {
  const left = parties.filter((one) => input.parties.includes(one.id))
  return {
    heading: 'Withdrawal recorded',
    what: `${forcesOrNames(left, regionSizes)}: no longer party to ${reference} from ${dayInWords(input.takesEffectOn)}`,
    so: 'The agreement goes on for the others. Those who leave stay on its record, shown as left, and go on seeing it.',
  }
}
