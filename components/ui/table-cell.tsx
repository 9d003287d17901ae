// biome-ignore-all lint/a11y/noRedundantRoles: stacked at narrow width, the elements lose their own roles
// biome-ignore-all lint/a11y/useSemanticElements: they are those elements
import type { ReactNode } from 'react'
import { classes } from './classes'

/** What the row is about: a link with real text where there is a page to go to. */
export function RowHeading({ children, strong }: { children: ReactNode; strong?: boolean | undefined }) {
  return (
    <th role="rowheader" scope="row" className={classes(strong && 'font-bold')}>
      {children}
    </th>
  )
}

type CellProps = {
  children: ReactNode
  label?: string | undefined
  number?: boolean | undefined
  nowrap?: boolean | undefined
  yours?: boolean | undefined
  className?: string | undefined
}

/**
 * One cell. `label` repeats the column's heading beside it where rows are stacked; `yours` marks the
 * one that waits for the reader.
 */
export function Cell({ children, label, number, nowrap, yours, className }: CellProps) {
  return (
    <td
      role="cell"
      data-label={label}
      className={classes(
        number && 'text-right narrow:text-left',
        nowrap && 'whitespace-nowrap narrow:whitespace-normal',
        // After, not before: a stacked cell's label is its ::before.
        yours && 'relative after:absolute after:inset-y-0 after:-left-2 after:border-l-5 after:border-link',
        className,
      )}
    >
      {label && typeof children !== 'string' ? <div>{children}</div> : children}
    </td>
  )
}
