/** How many passed, failed and were said to be skipped. */
export type Tally = { passed: number; failed: number; skipped: number }

export const nothingYet: Tally = { passed: 0, failed: 0, skipped: 0 }

export function sum(tallies: Tally[]): Tally {
  return tallies.reduce(
    (all, one) => ({
      passed: all.passed + one.passed,
      failed: all.failed + one.failed,
      skipped: all.skipped + one.skipped,
    }),
    nothingYet,
  )
}

/** "12 passed, 0 failed, 3 skipped": the last line of every run. */
export function sentence({ passed, failed, skipped }: Tally): string {
  return `${passed} passed, ${failed} failed${skipped > 0 ? `, ${skipped} skipped` : ''}`
}

/** Tests that should have run: none at all, or a runner that stopped without naming one, is a failure. */
export function counted(tally: Tally, status: number): Tally {
  const ranNone = tally.passed + tally.failed === 0
  const stopped = status !== 0 && tally.failed === 0
  return ranNone || stopped ? { ...tally, failed: tally.failed + 1 } : tally
}
