import type { ReactNode } from 'react'
import { classes } from '@/components/ui/classes'

type OpeningProps = {
  heading: ReactNode
  kicker?: ReactNode
  lede?: ReactNode
  aside?: ReactNode
  flush?: boolean | undefined
}

/**
 * A page's heading. `kicker` above it says what it is about, `lede` below it what is on the page,
 * `aside` is the button or form at its right. `flush` where the space above is already given.
 */
export function Opening({ heading, kicker, lede, aside, flush }: OpeningProps) {
  return (
    <div
      className={classes(
        'flex flex-wrap items-center justify-between gap-x-gutter gap-y-3',
        !flush && 'pt-6',
      )}
    >
      <div>
        {kicker ? <p className="text-ink-muted">{kicker}</p> : null}
        <h1>{heading}</h1>
        {lede ? <p className="mt-2 text-ink-muted">{lede}</p> : null}
      </div>
      {aside ? <div className="print:hidden">{aside}</div> : null}
    </div>
  )
}
