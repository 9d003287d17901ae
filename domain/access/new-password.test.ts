import { describe, expect, it } from 'vitest'
import { z } from 'zod'
import { NOT_ALIKE, newPasswordFields, typedAlike, whyNotThisPassword } from './new-password'

const EMAIL = 'pat.example@derbyshire.example'

describe('a new password', () => {
  it.each([
    ['three words that do not belong together', 'harbour violin seventeen', null],
    ['a sentence with signs', 'The 8:15 never waits!', null],
    ['what anybody tries first', 'password1234', 'obvious password'],
    ['the same with signs and capitals', '!Pass Word 2026!', 'obvious password'],
    ['a row of keys', 'qwertyuiop12', 'obvious password'],
    ['digits alone', '123456789012', 'obvious password'],
    ['the demonstration’s', 'collaboration-2026', 'obvious password'],
    ['their address', 'Pat.Example@Derbyshire.example', 'password is the address'],
    ['their address before the @, with a year', 'patexample2026', 'password is the address'],
    ['the register’s name', 'Police Collaboration Register', 'password is the register'],
  ])('%s', (_what, password, reason) => {
    expect(whyNotThisPassword(password, EMAIL)?.reason ?? null).toBe(reason)
  })
})

describe('its form', () => {
  const form = z.object(newPasswordFields).refine(typedAlike, NOT_ALIKE)
  const messages = (typed: object) => form.safeParse(typed).error?.issues.map((one) => one.message)

  it.each([
    ['takes twelve characters, spaces included', 'a b c d e f ', 'a b c d e f ', undefined],
    ['asks for one', '', '', ['Enter a new password']],
    ['refuses eleven', 'elevenchars', 'elevenchars', ['New password must be 12 characters or more']],
    ['refuses two', 'harbour violin', 'harbour viola', ['Both new passwords must be the same']],
  ])('%s', (_what, password, again, said) => {
    expect(messages({ password, again })).toEqual(said)
  })
})
