// biome-ignore-all lint/a11y/noRedundantRoles: stacked at narrow width, the elements lose their own roles
// biome-ignore-all lint/a11y/useSemanticElements: they are those elements
import type { ReactNode } from 'react'
import { classes } from './classes'

type TableProps = {
  caption: ReactNode
  captionHidden?: boolean | undefined
  fixed?: boolean | undefined
  children: ReactNode
}

/**
 * A table that stacks its rows where the screen is narrow. The caption says what is shown and how it
 * is sorted. `fixed` obeys the widths given to the columns, where there is room.
 */
export function Table({ caption, captionHidden, fixed, children }: TableProps) {
  return (
    <table role="table" className={classes('stack', fixed && 'wide:table-fixed')}>
      <caption className={classes(captionHidden && 'sr-only')}>{caption}</caption>
      {children}
    </table>
  )
}

/** The row of column headings; its children are columns. */
export function TableHead({ children }: { children: ReactNode }) {
  return (
    <thead role="rowgroup">
      <tr role="row">{children}</tr>
    </thead>
  )
}

/** The rows. */
export function TableBody({ children }: { children: ReactNode }) {
  return <tbody role="rowgroup">{children}</tbody>
}

/** One row: a row heading, then cells. */
export function Row({ children }: { children: ReactNode }) {
  return <tr role="row">{children}</tr>
}
