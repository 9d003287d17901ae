/**
 * The page numbers worth offering: the first, the last, and those beside the present one.
 * A `null` stands for the numbers left out; never for a single one.
 */
export function pageNumbers(page: number, last: number): (number | null)[] {
  const near = (number: number) => number === 1 || number === last || Math.abs(number - page) <= 1
  const shown = Array.from({ length: last }, (_, index) => index + 1).filter(
    (number) => near(number) || (near(number - 1) && near(number + 1)),
  )
  return shown.flatMap((number, index) =>
    index > 0 && shown[index - 1] !== number - 1 ? [null, number] : [number],
  )
}
