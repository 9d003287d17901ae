import { afterEach, beforeEach, vi } from 'vitest'

/** Called once at the top of a test file: the day that it is in each of its tests. One may still go on to another. */
export function todayIs(day: string): void {
  beforeEach(() => vi.stubEnv('REGISTER_TODAY', day))
  afterEach(() => vi.unstubAllEnvs())
}
