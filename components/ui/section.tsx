import type { ReactNode } from 'react'
import { classes } from './classes'

const grid =
  'grid grid-cols-[var(--spacing-side)_minmax(0,1fr)] gap-x-gutter narrow:grid-cols-[minmax(0,1fr)] narrow:gap-y-3'
const ruled = 'mt-8 border-t border-ink pt-3'

type SectionProps = {
  id: string
  heading: ReactNode
  note?: ReactNode
  picture?: boolean | undefined
  first?: boolean | undefined
  children: ReactNode
}

/**
 * A section whose heading hangs at the side, as in a set book. `picture` when it starts with a drawing
 * or a box, which has no line of text to align with; `first` leaves out the rule above.
 */
export function Section({ id, heading, note, picture, first, children }: SectionProps) {
  return (
    <section
      aria-labelledby={id}
      className={classes(grid, first ? 'mt-3 pt-3' : ruled, picture ? 'items-start' : 'items-baseline')}
    >
      <header>
        <h2 id={id}>{heading}</h2>
        {note ? <p className="mt-2 text-16 text-ink-muted">{note}</p> : null}
      </header>
      <div className="space-y-3">{children}</div>
    </section>
  )
}

/** The end of a page of sections, in line with what they hold: the button that acts on it all. */
export function SectionFoot({ children }: { children: ReactNode }) {
  return (
    <div className={classes(grid, ruled)}>
      <div className="col-start-2 narrow:col-start-1">{children}</div>
    </div>
  )
}
