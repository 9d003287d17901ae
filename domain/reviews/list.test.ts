import { expect, it } from 'vitest'
import { queryOfReviews, reviewList } from './list'

it.each([
  ['nothing said shows the open ones, 50 on a page', {}, { show: 'open', page: 1, size: 50 }],
  ['what is said is shown', { show: 'closed', page: '3', size: '25' }, { show: 'closed', page: 3, size: 25 }],
  [
    'what nobody knows is left out',
    { show: 'lost', page: '0', size: '7', drop: 'table' },
    { show: 'open', page: 1, size: 50 },
  ],
  [
    'said twice, the last one counts',
    { show: ['closed', 'waiting'], page: ['2', 'x'] },
    { show: 'waiting', page: 1, size: 50 },
  ],
])('%s', (_sentence, query, list) => {
  expect(reviewList.parse(query)).toEqual(list)
})

it('an address made from a list gives the list again, and is as short as it can be', () => {
  const list = { show: 'closed', page: 2, size: 100 } as const
  expect(reviewList.parse(queryOfReviews(list))).toEqual(list)
  expect(queryOfReviews({ show: 'open', page: 1, size: 50 })).toEqual({})
})
