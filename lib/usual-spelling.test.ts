import { describe, expect, it } from 'vitest'
import { usualSpelling } from './usual-spelling'

describe('an address leads to what it names, in capitals or small letters', () => {
  it.each([
    ['/agreements/em-0001', '/agreements/EM-0001'],
    ['/agreements/Em-0001/instruments/2/correction', '/agreements/EM-0001/instruments/2/correction'],
    ['/bodies/EMSOU', '/bodies/emsou'],
    ['/bodies/EMSOU/history', '/bodies/emsou/history'],
    ['/forces/Derbyshire', '/forces/derbyshire'],
  ])('%s is %s', (typed, written) => expect(usualSpelling(typed)).toBe(written))

  it.each([
    '/',
    '/agreements',
    '/agreements/new',
    '/agreements/EM-0001/history',
    '/agreements/EM-0001/reviews/2026-Autumn',
    '/bodies/emsou/dates/1/correction',
    '/bodies/%E8%AD%A6',
    '/bodies/',
    '/api/agreements/em-0001/reviews/2026',
    '/administration/people/A',
  ])('%s stays as it is', (path) => expect(usualSpelling(path)).toBe(path))
})
