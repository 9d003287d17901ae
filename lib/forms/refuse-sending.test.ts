import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { refuseSending } from './refuse-sending'

beforeEach(() => vi.stubEnv('REGISTER_URL', 'https://register.example'))
afterEach(() => vi.unstubAllEnvs())

const ours = { origin: 'https://register.example' }
const asked = (method: string, headers: Record<string, string>) =>
  refuseSending({ method, headers: new Headers(headers) })

describe('a form that Next would answer without words', () => {
  it.each([
    ['from elsewhere', { origin: 'https://elsewhere.example' }, 403, 'did not come from a page'],
    ['from nowhere', { origin: 'null' }, 403, 'did not come from a page'],
    ['of more than 1 MB', { ...ours, 'content-length': '1048577' }, 413, 'more text than the register keeps'],
  ])('%s is answered in words', async (_which, headers, status, words) => {
    const answer = asked('POST', headers)
    expect(answer?.status).toBe(status)
    expect(await answer?.text()).toContain(words)
  })
  it.each([
    ['one of our own', 'POST', ours],
    ['one that says nothing of where it is from, which its page answers', 'POST', {}],
    ['one that a script sends, which answers it', 'POST', { origin: 'null', 'next-action': 'x' }],
    ['a page', 'GET', { origin: 'https://elsewhere.example' }],
  ])('no other is: %s', (_which, method, headers) => expect(asked(method, headers)).toBeNull())
})
