import type { ChangeLink } from '@/components/agreements/answers-about-document'
import { DayWords } from '@/components/agreements/day-words'
import type { Answer } from '@/components/forms/check-answers'
import { NotRecorded } from '@/components/ui/not-recorded'
import { Wording } from '@/components/ui/text'
import type { BodyKind } from '@/domain/bodies/body'
import type { PartialDay } from '@/lib/dates/partial-day'
import { bodyKindInWords } from './body-words'

/** How it is known, which the register did not ask before. */
export function answerOnWhy(why: string, change: ChangeLink): Answer {
  return {
    answer: 'How this is known',
    now: <NotRecorded>None</NotRecorded>,
    willBe: <Wording>{why}</Wording>,
    ...change('how this is known', 'why'),
  }
}

type Source = { said: string | null; address: string | null; capturedOn: PartialDay | null }

/** What says that a date is so. */
export function answersOnSource({ said, address, capturedOn }: Source, change: ChangeLink): Answer[] {
  const none = <NotRecorded>None</NotRecorded>
  return [
    { answer: 'What says so', now: none, willBe: said ?? <NotRecorded />, ...change('what says so', 'said') },
    {
      answer: 'Its address',
      now: none,
      willBe: address ? <span className="wrap-anywhere">{address}</span> : <NotRecorded />,
      ...change('its address', 'address'),
    },
    {
      answer: 'Captured on',
      now: none,
      willBe: <DayWords on={capturedOn} />,
      ...change('date it was captured', 'capturedOn-day'),
    },
  ]
}

export function KindWords({ kind }: { kind: BodyKind }) {
  return bodyKindInWords(kind) ?? <NotRecorded />
}

/** Names in a line, or that there is none. */
export function NamesWords({ names, none = 'None recorded' }: { names: string[]; none?: string }) {
  return names.length > 0 ? names.join(', ') : <NotRecorded>{none}</NotRecorded>
}
