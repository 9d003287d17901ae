/** A line of a proof's table: what, then its figures under one another. */
export function line([what = '', ...figures]: (string | number)[]): string {
  return [String(what).padEnd(48), ...figures.map((figure) => String(figure).padStart(10))].join(' ')
}
