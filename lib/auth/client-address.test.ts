import { expect, it } from 'vitest'
import { clientAddress } from './client-address'

it.each([
  ['the address the proxy appended', '203.0.113.7', '203.0.113.7'],
  ['not what the client claimed before it', '198.51.100.1, 203.0.113.7', '203.0.113.7'],
  ['one bucket for those without any', undefined, 'unknown'],
])('counts mistakes by %s', (_what, forwarded, address) => {
  expect(clientAddress(new Headers(forwarded ? { 'x-forwarded-for': forwarded } : {}))).toBe(address)
})
