import type { ReactNode } from 'react'
import { classes } from './classes'

/** Something to know before going on. `warn` when it has consequences. */
export function Inset({ warn, children }: { warn?: boolean | undefined; children: ReactNode }) {
  return (
    <div className={classes('max-w-measure border-l-5 pl-3', warn ? 'border-ink' : 'border-input-border')}>
      {children}
    </div>
  )
}
