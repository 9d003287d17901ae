import type { AgreementPage } from '@/db/queries/agreements'
import type { PersonActor } from '@/domain/access/actor'
import { paths } from '@/lib/paths'
import { Refused } from '../../refused'
import { AgreementFormFrame } from './agreement-form-frame'
import type { DeedWords } from './deed-words'

type DeedRefusedProps = {
  actor: PersonActor
  agreement: AgreementPage
  words: DeedWords
  why: string
}

/** The agreement is there to be read, and this cannot be done to it: says why. */
export function DeedRefused({ actor, agreement, words, why }: DeedRefusedProps) {
  const { reference } = agreement
  return (
    <AgreementFormFrame actor={actor} agreement={agreement} title={words.title}>
      <Refused
        kicker={`${reference} ${agreement.title}`}
        heading={words.cannot}
        why={why}
        back={{ href: paths.agreement(reference), label: `Back to ${reference}` }}
      />
    </AgreementFormFrame>
  )
}
