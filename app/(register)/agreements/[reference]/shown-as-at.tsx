import type { Route } from 'next'
import { Link } from '@/components/ui/link'
import type { Day } from '@/lib/dates/day'
import { today } from '@/lib/dates/today'
import { dayInWords } from '@/lib/dates/words'

/** On a page that is shown as at another day: which, and the way to the same page today. */
export function ShownAsAt({ day, now }: { day: Day; now: Route }) {
  if (day === today()) return null
  return (
    <p className="text-16">
      Shown as at {dayInWords(day)}, as the register knows it now. <Link href={now}>Show today</Link>
    </p>
  )
}
