/** How the strokes and words of a picture look; blocks have their own. Colour never stands alone. */
export const looks = {
  text: 'fill-ink text-16 forced-colors:fill-[CanvasText]',
  tick: 'fill-ink-muted text-16 forced-colors:fill-[CanvasText]',
  onTerm: 'fill-surface text-16 forced-colors:fill-[Canvas] forced-color-adjust-none',
  lapse: 'fill-error text-16 font-bold forced-colors:fill-[CanvasText]',
  ground: 'fill-surface forced-colors:fill-[Canvas]',
  grid: 'stroke-rule forced-colors:stroke-[CanvasText] forced-colors:opacity-35',
  rule: 'stroke-ink stroke-2 forced-colors:stroke-[CanvasText]',
  end: 'stroke-chart-1 stroke-3 forced-colors:stroke-[CanvasText]',
  wideOnly: 'narrow:hidden',
  narrowOnly: 'hidden narrow:inline',
} as const
