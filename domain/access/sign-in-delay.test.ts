import { describe, expect, it } from 'vitest'
import { type DelayOf, delayAfter } from './sign-in-delay'

describe('after mistakes at signing in the next try waits', () => {
  it.each<[string, DelayOf, number, number]>([
    ['not at all without a mistake', 'account', 0, 0],
    ['not at all after two for an account', 'account', 2, 0],
    ['a second after the third', 'account', 3, 1],
    ['twice as long after each more', 'account', 4, 2],
    ['eight minutes and a half after the twelfth', 'account', 12, 512],
    ['a quarter of an hour after the thirteenth', 'account', 13, 900],
    ['never longer', 'account', 2_000_000, 900],
    ['not at all after nineteen from an address, which may serve a whole office', 'address', 19, 0],
    ['a second after the twentieth', 'address', 20, 1],
    ['a quarter of an hour at most', 'address', 1000, 900],
  ])('%s', (_sentence, of, mistakes, seconds) => {
    expect(delayAfter(of, mistakes)).toBe(seconds)
  })
})
