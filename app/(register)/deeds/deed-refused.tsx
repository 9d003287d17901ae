import type { PersonActor } from '@/domain/access/actor'
import { Refused } from '../refused'
import type { DeedWords } from './deed-words'
import { FormFrame } from './form-frame'
import type { DeedSubject } from './subject'

type DeedRefusedProps = {
  actor: PersonActor
  subject: DeedSubject
  words: DeedWords
  why: string
}

/** The subject is there to be read, and this cannot be done to it: says why. */
export function DeedRefused({ actor, subject, words, why }: DeedRefusedProps) {
  return (
    <FormFrame actor={actor} subject={subject} title={words.cannot}>
      <Refused
        kicker={subject.name}
        heading={words.cannot}
        why={why}
        back={{ href: subject.href, label: `Back to ${subject.short}` }}
      />
    </FormFrame>
  )
}
