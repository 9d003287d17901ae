import type { Route } from 'next'
import { PageItem } from './page-item'
import { pageNumbers } from './page-numbers'
import { PageSizes } from './page-sizes'

type PaginationProps = {
  things: string
  page: number
  size: number
  total: number
  pageHref: (page: number) => Route
  sizeHref: (size: number) => Route
}

/** Where in a list one is, the way to the rest of it, and how much to show. `things` names them: "Agreements". */
export function Pagination({ things, page, size, total, pageHref, sizeHref }: PaginationProps) {
  const last = Math.max(1, Math.ceil(total / size))
  const from = total === 0 ? 0 : (page - 1) * size + 1
  const to = Math.min(page * size, total)
  return (
    <div className="flex flex-wrap items-center justify-between gap-x-gutter gap-y-2 text-16">
      <p>
        Showing {digits(from)} to {digits(to)} of {digits(total)}
      </p>
      {last > 1 ? <PageLinks things={things} page={page} last={last} pageHref={pageHref} /> : null}
      <PageSizes label={`${things} on a page`} size={size} sizeHref={sizeHref} />
    </div>
  )
}

type PageLinksProps = Pick<PaginationProps, 'things' | 'page' | 'pageHref'> & { last: number }

function PageLinks({ things, page, last, pageHref }: PageLinksProps) {
  return (
    <nav aria-label={`Pages of ${things.toLowerCase()}`} className="print:hidden">
      <ul className="flex flex-wrap items-center gap-1">
        {page > 1 ? <PageItem href={pageHref(page - 1)} words="Previous" after=" page" rel="prev" /> : null}
        {pageNumbers(page, last).map((number, index, all) =>
          number === null ? (
            <li key={`after ${all[index - 1]}`}>…</li>
          ) : (
            <PageItem
              key={number}
              href={pageHref(number)}
              before="Page "
              words={digits(number)}
              current={number === page && 'page'}
            />
          ),
        )}
        {page < last ? <PageItem href={pageHref(page + 1)} words="Next" after=" page" rel="next" /> : null}
      </ul>
    </nav>
  )
}

function digits(number: number): string {
  return number.toLocaleString('en-GB')
}
