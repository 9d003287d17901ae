/** Words beside an upright line: where the line is and how wide the words are, in percent of the picture. */
export type Label = { x: number; width: number }
export type Side = 'left' | 'right'
export type Placed = {
  rule: Side
  end: Side /** True where they would overlap, so the rule's words go a line higher. */
  raised: boolean
}

/** Finds room for the words at the rule of the day shown and at the end of the term. */
export function placeLabels(rule: Label, end: Label | null): Placed {
  const ruleSide = fits(rule, 'left') ? 'left' : 'right'
  if (!end) return { rule: ruleSide, end: 'left', raised: false }
  const sides: Side[] = end.x > rule.x ? ['right', 'left'] : ['left', 'right']
  const fitting = sides.filter((side) => fits(end, side))
  const clear = fitting.find((side) => !overlap(spanOf(end, side), spanOf(rule, ruleSide)))
  return { rule: ruleSide, end: clear ?? fitting[0] ?? 'right', raised: clear === undefined }
}

function fits(label: Label, side: Side): boolean {
  const { from, to } = spanOf(label, side)
  return from >= 0 && to <= 100
}

function spanOf({ x, width }: Label, side: Side) {
  return side === 'left' ? { from: x - width, to: x } : { from: x, to: x + width }
}

function overlap(a: { from: number; to: number }, b: { from: number; to: number }): boolean {
  return a.from < b.to && b.from < a.to
}
