import type { Answer } from '@/components/forms/check-answers'
import { NotRecorded } from '@/components/ui/not-recorded'
import type { Notice, TermEnd } from '@/domain/agreements/instrument'
import type { ChangeLink } from './answers-about-document'
import { EndWords } from './end-words'
import { noticeInWords } from './instrument-words'

type TermSaid = { end: TermEnd; notice: Notice }
type Sides = {
  now: TermSaid
  willBe: TermSaid
  change: ChangeLink
  /** What is said where a side does not speak of notice. */
  unspoken?: string
}

/** When a term ends and what notice it gives a right to, old and new. */
export function answersOnTerm({ now, willBe, change, unspoken = 'Not recorded' }: Sides): Answer[] {
  return [
    {
      answer: 'End',
      now: <EndWords end={now.end} />,
      willBe: <EndWords end={willBe.end} />,
      ...change('when it ends', 'endKind'),
    },
    {
      answer: 'Notice period',
      now: <NoticeWords notice={now.notice} unspoken={unspoken} />,
      willBe: <NoticeWords notice={willBe.notice} unspoken={unspoken} />,
      ...change('notice period', 'noticeKind'),
    },
  ]
}

type NoticeSides = { now: Notice; willBe: Notice; change: ChangeLink }

/** What a variation makes of the notice period: where it does not speak of it, nothing changes. */
export function answerOnNoticeChange({ now, willBe, change }: NoticeSides): Answer {
  return {
    answer: 'Notice period',
    now: <NoticeWords notice={now} unspoken="Not recorded" />,
    willBe: <NoticeWords notice={willBe} unspoken="No change" />,
    ...change('notice period', 'noticeKind'),
  }
}

function NoticeWords({ notice, unspoken }: { notice: Notice; unspoken: string }) {
  return notice.kind === 'not recorded' ? <NotRecorded>{unspoken}</NotRecorded> : noticeInWords(notice)
}
