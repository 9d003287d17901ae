/** Keeps words readable where a line passes behind them. */
const HALO = 'stroke-surface stroke-4 [paint-order:stroke] forced-colors:stroke-[Canvas]'

/** How the strokes and words of a picture look; blocks have their own. Colour never stands alone. */
export const looks = {
  text: `fill-ink text-16 forced-colors:fill-[CanvasText] ${HALO}`,
  tick: 'fill-ink-muted text-16 forced-colors:fill-[CanvasText]',
  onTerm: 'fill-surface text-16 forced-colors:fill-[Canvas] forced-color-adjust-none',
  lapse: `fill-error text-16 font-bold forced-colors:fill-[CanvasText] ${HALO}`,
  ground: 'fill-surface forced-colors:fill-[Canvas]',
  grid: 'stroke-rule forced-colors:stroke-[CanvasText] forced-colors:opacity-35',
  rule: 'stroke-ink stroke-2 forced-colors:stroke-[CanvasText]',
  end: 'stroke-chart-1 stroke-3 forced-colors:stroke-[CanvasText]',
  mark: 'fill-surface stroke-ink stroke-2 forced-colors:fill-[Canvas] forced-colors:stroke-[CanvasText]',
  wideOnly: 'mid:hidden',
  narrowOnly: 'hidden mid:inline',
} as const

/** Share of one lifeline's width that a character takes: on a wide page, and on a narrow one. */
export const CHARACTER = { wide: 1.1, narrow: 2.85 } as const

/** How the blocks of a stretch look. Extensions and directions are hatched besides, each their way, and a lapse is dashed. */
export const blockLooks = {
  term: 'fill-chart-1 forced-colors:fill-[CanvasText]',
  extension: 'stroke-chart-1 stroke-[1.5] forced-colors:stroke-[CanvasText]',
  /** Solid like the first term, with a seam between the two. */
  renewal:
    'fill-chart-1 stroke-surface stroke-2 forced-colors:fill-[CanvasText] forced-colors:stroke-[Canvas]',
  direction: 'stroke-chart-3 stroke-[1.5] forced-colors:stroke-[CanvasText]',
  lapse: 'fill-surface stroke-error stroke-2 forced-colors:fill-[Canvas] forced-colors:stroke-[CanvasText]',
} as const

/** The names of the hatchings of extensions and of directions, and how a block refers to them. */
export const HATCH = 'hatch'
export const HATCHED = `url(#${HATCH})`
export const CROSS_HATCH = 'cross-hatch'
export const CROSS_HATCHED = `url(#${CROSS_HATCH})`
