import { expect, it } from 'vitest'
import { day } from '@/lib/dates/day'
import type { OfficeId } from '../ids'
import type { Decided } from './review'
import { viewsOf } from './views'

const offices = ['a', 'b', 'c', 'd'] as OfficeId[]
const until = (text: string): Pick<Decided, 'decision' | 'until'> => ({
  decision: 'extend',
  until: day(text),
})
const carryOn: Pick<Decided, 'decision' | 'until'> = { decision: 'continue', until: null }
const leave: Pick<Decided, 'decision' | 'until'> = { decision: 'withdraw', until: null }

it.each([
  ['nobody has a view before deciding', [], []],
  ['those who decide the same hold one view', [leave, leave], [{ ...leave, officeIds: ['a', 'b'] }]],
  [
    'the view that most hold comes first',
    [leave, carryOn, carryOn],
    [
      { ...carryOn, officeIds: ['b', 'c'] },
      { ...leave, officeIds: ['a'] },
    ],
  ],
  [
    'different days to extend to are different views',
    [until('2028-03-31'), until('2029-03-31'), until('2029-03-31')],
    [
      { ...until('2029-03-31'), officeIds: ['b', 'c'] },
      { ...until('2028-03-31'), officeIds: ['a'] },
    ],
  ],
])('%s', (_sentence, decided, views) => {
  const standing = decided.map((one, index) => ({ ...one, officeId: offices[index] ?? ('z' as OfficeId) }))
  expect(viewsOf(standing)).toEqual(views)
})
