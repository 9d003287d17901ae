import type { AgreementPage } from '@/db/queries/agreements'
import type { DeedWords } from '../../deeds/deed-words'
import { type Start, startOf as startOfDeed } from '../../deeds/form-start'
import { agreementSubject } from './agreement-subject'

/** What the form of a deed on an agreement starts from. */
export function startOf(agreement: AgreementPage, words: DeedWords, start: Start) {
  return startOfDeed(agreementSubject(agreement), words, start)
}
