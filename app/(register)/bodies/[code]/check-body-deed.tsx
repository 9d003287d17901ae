import type { WholeBody } from '@/db/queries/bodies'
import { CheckDeed, type CheckDeedProps } from '../../deeds/check-deed'
import type { DeedWords } from '../../deeds/deed-words'
import { whyNotKept } from './body-form-page'
import { bodySubject } from './body-subject'

type CheckBodyDeedProps<Input> = Omit<CheckDeedProps<Input>, 'subject' | 'words' | 'whyNot' | 'deed'> & {
  body: WholeBody
  deed: CheckDeedProps<Input>['deed'] & { words: DeedWords }
  /** Why it cannot be done to this body by whoever keeps it, in a sentence. */
  whyNot?: string | null
}

/** Where the answers to the form of a deed on a body are checked. */
export function CheckBodyDeed<Input extends { version: number }>({
  body,
  whyNot = null,
  ...shown
}: CheckBodyDeedProps<Input>) {
  return (
    <CheckDeed
      {...shown}
      subject={bodySubject(body)}
      words={shown.deed.words}
      whyNot={whyNotKept(body, shown.actor) ?? whyNot}
    />
  )
}
