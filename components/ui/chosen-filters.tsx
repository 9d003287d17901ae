import type { Route } from 'next'
import { Link } from './link'
import { VisuallyHidden } from './visually-hidden'

export type ChosenFilter = { label: string; removeHref: Route }

type ChosenFiltersProps = { filters: readonly ChosenFilter[]; clearHref: Route }

/** The filters a list is shown with, each a link to the list without it. Nothing when there are none. */
export function ChosenFilters({ filters, clearHref }: ChosenFiltersProps) {
  if (filters.length === 0) return null
  return (
    <div className="mt-2 mb-3 flex flex-wrap items-center gap-x-2 gap-y-1 text-16">
      <h2 className="sr-only">Chosen filters</h2>
      <ul className="flex flex-wrap gap-x-2 gap-y-1">
        {filters.map((filter) => (
          <li key={filter.label}>
            <RemoveLink filter={filter} />
          </li>
        ))}
      </ul>
      <Link href={clearHref} steady className="inline-block py-[2px] print:hidden">
        Clear filters
      </Link>
    </div>
  )
}

function RemoveLink({ filter }: { filter: ChosenFilter }) {
  return (
    <Link
      href={filter.removeHref}
      className="inline-flex min-h-6 items-center gap-1.5 border border-input-border px-1.5 text-ink no-underline hover:bg-band hover:text-ink"
    >
      <span>
        <VisuallyHidden>Remove </VisuallyHidden>
        {filter.label}
      </span>
      <svg
        viewBox="0 0 10 10"
        aria-hidden="true"
        className="size-2 flex-none stroke-current stroke-2 print:hidden"
      >
        <path d="M1 1l8 8M9 1l-8 8" />
      </svg>
    </Link>
  )
}
