import type { Answer } from '@/components/forms/check-answers'
import { NotRecorded } from '@/components/ui/not-recorded'
import { Wording } from '@/components/ui/text'
import type { InstrumentKind } from '@/domain/agreements/instrument'
import type { ChangeLink } from './answers-about-document'
import { wordsAreCalled } from './instrument-words'

type Sides = {
  kind: InstrumentKind
  now: { setsOut: string | null } | null
  willBe: { setsOut: string | null }
  change: ChangeLink
}

/** What a document changes, or directs, in words, old and new. */
export function answerOnWords({ kind, now, willBe, change }: Sides): Answer {
  const answer = wordsAreCalled(kind)
  return {
    answer,
    now: now?.setsOut ? <Wording>{now.setsOut}</Wording> : <NotRecorded />,
    willBe: willBe.setsOut ? <Wording>{willBe.setsOut}</Wording> : <NotRecorded />,
    ...change(answer.toLowerCase(), 'setsOut'),
  }
}
