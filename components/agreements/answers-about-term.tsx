import type { Answer } from '@/components/forms/check-answers'
import { NotRecorded } from '@/components/ui/not-recorded'
import type { Notice, TermEnd } from '@/domain/agreements/instrument'
import type { ChangeLink } from './answers-about-document'
import { EndWords } from './end-words'
import { noticeInWords } from './instrument-words'

type TermSaid = { end: TermEnd; notice: Notice }
type Sides = { now: TermSaid; willBe: TermSaid; change: ChangeLink }

/** When a term ends and what notice it gives a right to, old and new. */
export function answersOnTerm({ now, willBe, change }: Sides): Answer[] {
  return [
    {
      answer: 'End',
      now: <EndWords end={now.end} />,
      willBe: <EndWords end={willBe.end} />,
      ...change('when it ends', 'endKind'),
    },
    {
      answer: 'Notice period',
      now: <NoticeWords notice={now.notice} />,
      willBe: <NoticeWords notice={willBe.notice} />,
      ...change('notice period', 'noticeKind'),
    },
  ]
}

function NoticeWords({ notice }: { notice: Notice }) {
  return notice.kind === 'not recorded' ? <NotRecorded /> : noticeInWords(notice)
}
