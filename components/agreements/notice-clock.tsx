import { Inset } from '@/components/ui/inset'
import type { NoticeClock } from '@/domain/agreements/withdrawal'
import type { Day } from '@/lib/dates/day'
import type { PartialDay } from '@/lib/dates/partial-day'
import { dayInWords } from '@/lib/dates/words'
import { noticeInWords } from './instrument-words'

type NoticeProps = { clock: NoticeClock; givenOn: PartialDay; takesEffectOn: Day }

/** How long notice runs and from which day a party may be gone, in words. */
export function clockInWords(clock: NoticeClock, givenOn: PartialDay): string {
  if (clock.kind === 'no right') return 'The agreement gives no right to leave by notice'
  if (clock.kind === 'not recorded') return 'Not recorded'
  return `${noticeInWords({ kind: 'months', months: clock.months })} from ${dayInWords(givenOn)}: to ${dayInWords(clock.until)}. First day it may be gone: ${dayInWords(clock.earliest)}`
}

/** Says so when parties leave before their notice has run, or by a right that nobody recorded. It refuses nothing. */
export function NoticeWarning({ clock, givenOn, takesEffectOn }: NoticeProps) {
  const early = clock.kind === 'runs' && takesEffectOn < clock.earliest
  if (clock.kind === 'runs' && !early) return null
  return (
    <div className="mt-6">
      <Inset warn>
        {clock.kind === 'runs' ? (
          <>
            <p>
              <strong>It takes effect before the notice has run.</strong>
            </p>
            <p>{clockInWords(clock, givenOn)}. The others may have agreed to it: say so under why.</p>
          </>
        ) : (
          <p>
            <strong>
              {clock.kind === 'no right'
                ? 'The agreement is recorded as giving no party a right to leave by notice.'
                : 'Whether a party may leave by notice is not recorded.'}
            </strong>{' '}
            A right to leave exists only where a clause gives it.
          </p>
        )}
        <p>It can be recorded all the same.</p>
      </Inset>
    </div>
  )
}
