import { z } from 'zod'

/** Which reviews: those that wait for the reader, those that are open, or those that are closed. */
export const SHOWN = ['waiting', 'open', 'closed'] as const
export type Shown = (typeof SHOWN)[number]

/** A list of reviews as its address describes it. */
export type ReviewList = { show: Shown; page: number; size: number }

const SIZES = ['25', '50', '100'] as const

/** What the address holds under one name: it may be there several times; the last one counts. */
const text = z.union([z.string(), z.array(z.string())]).transform((given) => [given].flat().at(-1) ?? '')

/** The list an address asks for. Never refuses: what it does not know is left out. */
export const reviewList = z.object({
  show: text.pipe(z.enum(SHOWN)).catch('open'),
  page: text
    .pipe(z.string().regex(/^[1-9]\d{0,5}$/))
    .transform(Number)
    .catch(1),
  size: text.pipe(z.enum(SIZES)).transform(Number).catch(50),
})

/** The address's query for a list: the shortest that means the same. Read again it gives the same list. */
export function queryOfReviews({ show, page, size }: ReviewList): Record<string, string> {
  return {
    ...(show === 'open' ? {} : { show }),
    ...(page === 1 ? {} : { page: String(page) }),
    ...(size === 50 ? {} : { size: String(size) }),
  }
}
