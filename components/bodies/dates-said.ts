import type { BodyDate } from '@/domain/bodies/dates'
import { dayInWords } from '@/lib/dates/words'

type Said = Pick<BodyDate, 'on' | 'said'>

/** Every date that sources give, side by side: "2001 (one source); 2002 (another)". Null where none does. */
export function datesSaid(dates: Said[]): string | null {
  return dates.length > 0 ? dates.map(({ on, said }) => `${dayInWords(on)} (${said})`).join('; ') : null
}
