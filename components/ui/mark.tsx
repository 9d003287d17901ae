import type { ReactNode } from 'react'
import { classes } from './classes'

/** Filled for yes, dashed for not yet known, struck for no, and a way out for gone. */
export type MarkKind = 'solid' | 'dashed' | 'struck' | 'gone'

const drawings: Record<MarkKind, { path: string; look: string }> = {
  solid: { path: 'M2 2h12v12H2z', look: 'fill-chart-1 stroke-chart-1 forced-colors:fill-[CanvasText]' },
  dashed: { path: 'M2 2h12v12H2z', look: 'fill-none stroke-ink-muted [stroke-dasharray:3_2.5]' },
  struck: { path: 'M2 2h12v12H2zM2 14L14 2', look: 'fill-none stroke-chart-3' },
  gone: { path: 'M7 2H2v12h5M8 8h7M12 5l3 3-3 3', look: 'fill-none stroke-chart-3' },
}

type MarkedProps = { mark: MarkKind; children: ReactNode; sub?: ReactNode }

/** Words with a mark before them, for a grid read at a glance. The words alone say it all. */
export function Marked({ mark, children, sub }: MarkedProps) {
  const { path, look } = drawings[mark]
  return (
    <span className="flex">
      <svg
        viewBox="0 0 16 16"
        aria-hidden="true"
        className={classes(
          'mt-[2px] mr-1.5 size-[1rem] flex-none overflow-visible stroke-2 forced-colors:stroke-[CanvasText]',
          look,
        )}
      >
        <path d={path} />
      </svg>
      <span>
        {children}
        {sub ? <span className="block text-ink-muted">{sub}</span> : null}
      </span>
    </span>
  )
}
