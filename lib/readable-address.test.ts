import { describe, expect, it } from 'vitest'
import { isReadableAddress } from './readable-address'

const readable = (address: string) => isReadableAddress(new URL(address, 'https://register.example'))

describe('an address', () => {
  it.each(['/agreements/EM-0001', '/agreements?words=caf%C3%A9+%0A&on=%E0%A4%A', '/bodies/%E8%AD%A6'])(
    '%s may name a page',
    (address) => expect(readable(address)).toBe(true),
  )
  it.each([
    '/agreements/%E0%A4%A',
    '/agreements/%',
    '/agreements/%FF',
    '/api/agreements/%00/reviews/2026',
    '/agreements/a%0Ab',
    '/agreements/EM-0001?review=%00',
  ])('%s names none', (address) => expect(readable(address)).toBe(false))
})
