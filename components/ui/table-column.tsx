// biome-ignore-all lint/a11y/noRedundantRoles: stacked at narrow width, the elements lose their own roles
import type { Route } from 'next'
import type { ReactNode } from 'react'
import { classes } from './classes'
import { Link } from './link'
import { VisuallyHidden } from './visually-hidden'

type Sort = { href: Route; direction?: 'ascending' | 'descending' | undefined }

type ColumnProps = {
  children: ReactNode
  sort?: Sort | undefined
  second?: (Sort & { label: string }) | undefined
  number?: boolean | undefined
  hidden?: boolean | undefined
  className?: string | undefined
}

/**
 * A column's heading. `sort` makes it a link that sorts by the column, with the present direction if
 * it is sorted; `second` is another such link, where a cell holds two things; `hidden` keeps the words
 * for screen readers; `className` gives a width.
 */
export function Column({ children, sort, second, number, hidden, className }: ColumnProps) {
  return (
    <th
      role="columnheader"
      scope="col"
      aria-sort={sort?.direction ?? second?.direction}
      className={classes(number && 'text-right', className)}
    >
      {hidden ? <VisuallyHidden>{children}</VisuallyHidden> : null}
      {sort && !hidden ? <SortLink sort={sort}>{children}</SortLink> : null}
      {sort || hidden ? null : children}
      {second ? (
        <>
          <span aria-hidden="true" className="font-normal">
            {' · '}
          </span>
          <SortLink sort={second}>{second.label}</SortLink>
        </>
      ) : null}
    </th>
  )
}

function SortLink({ sort, children }: { sort: Sort; children: ReactNode }) {
  return (
    <Link href={sort.href} className="text-ink hover:text-ink">
      {children}
      {sort.direction ? (
        <span aria-hidden="true" className="text-[0.75rem]">
          {sort.direction === 'ascending' ? ' ▲' : ' ▼'}
        </span>
      ) : null}
    </Link>
  )
}
