import type { Instrument } from './instrument'

/** What stands in one place of an agreement's instruments, and what it corrected there, latest first. */
export type Place<I> = { stands: I; corrected: I[] }

/** Every instrument in its place, in the order of the places: a correction above all that it corrects. */
export function placesOf<I extends Pick<Instrument, 'number' | 'place'>>(instruments: I[]): Place<I>[] {
  const places = [...new Set(instruments.map((one) => one.place))].sort((a, b) => a - b)
  return places.flatMap((place) => {
    const [stands, ...corrected] = instruments
      .filter((one) => one.place === place)
      .sort((a, b) => b.number - a.number)
    return stands ? [{ stands, corrected }] : []
  })
}
