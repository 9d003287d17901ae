import { Inset } from '@/components/ui/inset'
import { gapAfter } from '@/domain/agreements/gap'
import { inEffectFrom } from '@/domain/agreements/instrument'
import type { Day } from '@/lib/dates/day'
import { earliestDay, type PartialDay } from '@/lib/dates/partial-day'
import { dayInWords, daysInWords } from '@/lib/dates/words'

type GapWarningProps = {
  /** The last day of the term that the extension follows; null where it is not known. */
  oldEnd: Day | null
  madeOn: PartialDay | null
  takesEffectOn: PartialDay | null
}

/** What a document is called in a warning about it. */
type Called = 'extension' | 'variation' | 'renewal' | 'direction'

/** Says so when a document comes after the term has passed: how long the gap is, and its first and last day. */
export function GapWarning({
  oldEnd,
  madeOn,
  takesEffectOn,
  what = 'extension',
}: GapWarningProps & { what?: Called }) {
  const answer = gapAfter(oldEnd, inEffectFrom({ madeOn, takesEffectOn }))
  if (answer.kind !== 'gap') return null
  const { days, from, to } = answer.gap
  const madeLater = madeOn && takesEffectOn && earliestDay(madeOn) > earliestDay(takesEffectOn)
  return (
    <div className="mt-6">
      <Inset warn>
        <p>
          <strong>This leaves a gap of {daysInWords(days)}.</strong>
        </p>
        <p>
          {days === 1
            ? `Nothing is recorded for ${dayInWords(from)}. `
            : `Nothing is recorded from ${dayInWords(from)} to ${dayInWords(to)}. `}
          {madeLater ? `The ${what} counts from ${dayInWords(madeOn)}, when it was made. ` : null}
          {what === 'extension' ? 'An' : 'A'} {what} does not fill the gap: it stays in the register, with a
          finding.
        </p>
      </Inset>
    </div>
  )
}

/** Says what comes of a document made by letters only. */
export function LettersWarning({ form, what = 'extension' }: { form: string; what?: Called }) {
  if (form !== 'exchange of letters') return null
  return (
    <div className="mt-6">
      <Inset warn>
        <p>
          <strong>This {what} was made by an exchange of letters.</strong>
        </p>
        <p>
          An agreement is varied by a later agreement: Police Act 1996, section 23C(4). The {what} is recorded
          as made by letters, and raises a finding.
        </p>
      </Inset>
    </div>
  )
}

/** Says so when an ending comes after the term has passed, or counts from the day it was made. */
export function EndingWarning({ oldEnd, madeOn, takesEffectOn }: GapWarningProps) {
  const answer = gapAfter(oldEnd, inEffectFrom({ madeOn, takesEffectOn }))
  const madeLater = madeOn && takesEffectOn && earliestDay(madeOn) > earliestDay(takesEffectOn)
  if (answer.kind !== 'gap' && !madeLater) return null
  return (
    <div className="mt-6">
      <Inset warn>
        {answer.kind === 'gap' ? (
          <>
            <p>
              <strong>{daysInWords(answer.gap.days)} lie between the term and the ending.</strong>
            </p>
            <p>
              They stay visible in the register: {dayInWords(answer.gap.from)} to {dayInWords(answer.gap.to)}.
            </p>
          </>
        ) : null}
        {madeLater ? (
          <p>The ending counts from {dayInWords(madeOn)}, when it was made: nothing ends before that.</p>
        ) : null}
      </Inset>
    </div>
  )
}
