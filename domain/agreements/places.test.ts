import { expect, it } from 'vitest'
import { extension, instrumentsOf, original, recordedInError, variation } from '../testing/histories'
import { placesOf } from './places'

it('corrections stand above what they correct, in the place of the first', () => {
  const instruments = instrumentsOf([
    original(),
    extension({ end: '2030' }),
    variation(),
    extension({ end: '2028', corrects: 2 }),
    extension({ end: '2029', corrects: 4 }),
    recordedInError({ corrects: 3 }),
  ])
  const numbers = placesOf(instruments).map(({ stands, corrected }) => [
    stands.number,
    ...corrected.map((one) => one.number),
  ])
  expect(numbers).toEqual([[1], [5, 4, 2], [6, 3]])
})
