import { describe, expect, it } from 'vitest'
import { sayWhyNotSet } from '../access/password-refusals'
import { sayWhyNotOnPerson } from './people-refusals'

describe('a trouble leads to the field that can put it right', () => {
  it.each([
    [sayWhyNotOnPerson({ reason: 'no such force' }), 'force'],
    [sayWhyNotOnPerson({ reason: 'nothing changes' }), 'role'],
    [sayWhyNotOnPerson({ reason: 'address in use' }), 'email'],
    [sayWhyNotSet({ reason: 'wrong password' }), 'current'],
    [sayWhyNotSet({ reason: 'wait', until: new Date() }), 'current'],
    [sayWhyNotSet({ reason: 'same password' }), 'password'],
    [sayWhyNotSet({ reason: 'obvious password' }), 'password'],
    [sayWhyNotSet({ reason: 'password is the address' }), 'password'],
    [sayWhyNotSet({ reason: 'password is the register' }), 'password'],
  ])('%o', (trouble, field) => {
    expect(trouble.field).toBe(field)
    expect(trouble.message).toMatch(/^[A-Z].{20,}/)
  })

  it.each([
    sayWhyNotOnPerson({ reason: 'last registrar' }),
    sayWhyNotOnPerson({ reason: 'not found' }),
    sayWhyNotOnPerson({ reason: 'changed since', version: 2 }),
    sayWhyNotSet({ reason: 'link does not work' }),
  ])('or is the form’s: %o', ({ field, message }) => {
    expect(field).toBeNull()
    expect(message).toMatch(/^[A-Z].{20,}\.$/)
  })

  it('and an address in use says of nobody where they are', () => {
    expect(sayWhyNotOnPerson({ reason: 'address in use' }).message).not.toMatch(/exists|another region|taken/)
  })
})
