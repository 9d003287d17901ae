import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { isOurOwn } from './origin'

describe('a change must come from one of our own pages', () => {
  beforeEach(() => vi.stubEnv('REGISTER_URL', 'https://register.example.police.uk'))
  afterEach(() => vi.unstubAllEnvs())

  it.each([
    ['our own address', { origin: 'https://register.example.police.uk' }, true],
    ['no origin at all', {}, false],
    ['an opaque origin', { origin: 'null' }, false],
    ['another site', { origin: 'https://evil.example' }, false],
    ['another scheme', { origin: 'http://register.example.police.uk' }, false],
    ['another port', { origin: 'https://register.example.police.uk:8443' }, false],
    [
      'a longer name that starts like ours',
      { origin: 'https://register.example.police.uk.evil.example' },
      false,
    ],
    [
      'a forwarded host that says otherwise',
      { origin: 'https://evil.example', 'x-forwarded-host': 'evil.example' },
      false,
    ],
    [
      'our address, marked cross-site',
      { origin: 'https://register.example.police.uk', 'sec-fetch-site': 'cross-site' },
      false,
    ],
  ])('%s', (_what, headers, ours) => {
    expect(isOurOwn(new Headers(headers))).toBe(ours)
  })

  it('takes the names of this machine for one where no address is configured', () => {
    vi.stubEnv('REGISTER_URL', '')
    vi.stubEnv('PORT', '3000')
    expect(isOurOwn(new Headers({ origin: 'http://localhost:3000' }))).toBe(true)
    expect(isOurOwn(new Headers({ origin: 'http://localhost:3001' }))).toBe(false)
  })
})
