/** What mistakes are counted by: the account that was tried, or the address that tried. */
export type DelayOf = 'account' | 'address'

/** Mistakes that cost nothing; an address may serve a whole office. */
const FREE = { account: 3, address: 20 } as const

const LONGEST_SECONDS = 15 * 60

/** How long after so many mistakes the next try must wait, in seconds: doubling, up to a quarter of an hour. */
export function delayAfter(of: DelayOf, mistakes: number): number {
  const costly = mistakes - FREE[of]
  return costly < 0 ? 0 : Math.min(2 ** Math.min(costly, 20), LONGEST_SECONDS)
}

/** Mistakes are forgotten after a day without one. */
export const FORGET_MISTAKES_AFTER_HOURS = 24

/** A session ends after half an hour without a request, and after twelve hours in any case. */
export const SESSION_IDLE_MINUTES = 30
export const SESSION_HOURS = 12
