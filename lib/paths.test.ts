import { describe, expect, it } from 'vitest'
import type { AnswersId } from '@/domain/ids'
import { paths, safeReturnPath } from './paths'

describe('after signing in a person is sent to a page of this register and nowhere else', () => {
  it.each([
    ['/agreements', '/agreements'],
    ['/agreements/EM-0007/reviews/2026/decision', '/agreements/EM-0007/reviews/2026/decision'],
    ['/agreements?status=expiring&page=2', '/agreements?status=expiring&page=2'],
    ['/agreements/../bodies', '/bodies'],
    ['/a?to=https://evil.example', '/a?to=https://evil.example'],
  ])('%s is a page of ours', (to, path) => {
    expect(safeReturnPath(to)).toBe(path)
  })
  it.each([
    null,
    undefined,
    '',
    'agreements',
    'https://evil.example',
    'https:evil.example',
    'https:/evil.example',
    'javascript:alert(1)',
    'data:text/html,x',
    '//evil.example',
    '///evil.example',
    '////evil.example',
    '/\\evil.example',
    '/\\/evil.example',
    '\\\\evil.example',
    '\\/evil.example',
    '/\t//evil.example',
    '/\n//evil.example',
    '/\r\n/evil.example',
    '/\u0000//evil.example',
    ' //evil.example',
    '/..//evil.example',
    '/.//evil.example',
    '/a/..//evil.example',
    '/%2e%2e//evil.example',
    '/a/%2E%2E//evil.example',
    '/..\\/evil.example',
    '/.\\\\evil.example',
  ])('%j leads home', (to) => {
    expect(safeReturnPath(to)).toBe('/')
  })
  it.each([
    '/%09//evil.example',
    '/%5Cevil.example',
    '/%2F/evil.example',
    '/@evil.example',
    '/agreements//evil.example',
  ])('%s stays with us, whatever a browser makes of it', (to) => {
    const path = safeReturnPath(to)
    expect(path).toMatch(/^\/(?![/\\])/)
    expect(new URL(path, 'https://register.example').origin).toBe('https://register.example')
  })
})

describe('addresses', () => {
  it('carry no more than is asked for', () => {
    expect(paths.signIn()).toBe('/sign-in')
    expect(paths.signIn('/')).toBe('/sign-in')
    expect(paths.agreements()).toBe('/agreements')
  })
  it('write what they carry so that it cannot be taken for more', () => {
    expect(paths.signIn('/a?b=c&d=e')).toBe('/sign-in?to=%2Fa%3Fb%3Dc%26d%3De')
    expect(paths.agreements({ status: ['expiring', 'term passed'] })).toBe(
      '/agreements?status=expiring&status=term+passed',
    )
  })
  it('put the check page below the page of its form', () => {
    const answers = '8d1c3f0a-52b5-4c0e-9f43-6e1d0c7a9b11' as AnswersId
    expect(paths.check(paths.agreementPart('EM-0007', 'extension', { review: '2026' }), answers)).toBe(
      `/agreements/EM-0007/extension/check?answers=${answers}`,
    )
  })
})
