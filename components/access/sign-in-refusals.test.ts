import { expect, it } from 'vitest'
import { sayWhyNotSignedIn } from './sign-in-refusals'

it.each([
  [500, 'Wait 1 second, then'],
  [-5000, 'Wait 1 second, then'],
  [29_500, 'Wait 30 seconds, then'],
  [119_500, 'Wait 2 minutes, then'],
])('somebody who has to wait %i ms is told so', (left, words) => {
  const refusal = { reason: 'wait' as const, until: new Date(Date.now() + left) }
  expect(sayWhyNotSignedIn(refusal).message).toContain(words)
})
