import type { Route } from 'next'
import { Link } from '@/components/ui/link'

type HistoryPagesProps = { page: number; more: boolean; pageHref: (page: number) => Route }

/** The way to later and earlier changes; nothing where all of them are on the page. */
export function HistoryPages({ page, more, pageHref }: HistoryPagesProps) {
  if (page === 1 && !more) return null
  return (
    <nav aria-label="Pages of history" className="print:hidden">
      <ul className="flex flex-wrap gap-x-5 gap-y-1">
        {page > 1 ? (
          <li>
            <Link href={pageHref(page - 1)} rel="prev">
              Later changes
            </Link>
          </li>
        ) : null}
        {more ? (
          <li>
            <Link href={pageHref(page + 1)} rel="next">
              Earlier changes
            </Link>
          </li>
        ) : null}
      </ul>
    </nav>
  )
}
