import { expect, test } from 'vitest'
import { counted, sentence, sum } from './tally'

test('the last line names what was skipped only when something was', () => {
  expect(sentence({ passed: 3, failed: 0, skipped: 0 })).toBe('3 passed, 0 failed')
  expect(
    sentence(
      sum([
        { passed: 3, failed: 0, skipped: 2 },
        { passed: 1, failed: 1, skipped: 0 },
      ]),
    ),
  ).toBe('4 passed, 1 failed, 2 skipped')
})

test.each([
  ['no test ran', { passed: 0, failed: 0, skipped: 0 }, 0, 1],
  ['all were skipped', { passed: 0, failed: 0, skipped: 9 }, 0, 1],
  ['the runner stopped without a failing test', { passed: 9, failed: 0, skipped: 0 }, 1, 1],
  ['one failed', { passed: 9, failed: 1, skipped: 0 }, 1, 1],
  ['all passed', { passed: 9, failed: 0, skipped: 0 }, 0, 0],
])('when %s, it counts as it should', (_when, tally, status, failed) => {
  expect(counted(tally, status).failed).toBe(failed)
})
