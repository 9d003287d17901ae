import type { Route } from 'next'
import { Link } from './link'

export type Crumb = { href: Route; label: string }

/** The pages above this one, outermost first; not this one. */
export function Breadcrumbs({ crumbs }: { crumbs: readonly Crumb[] }) {
  return (
    <nav aria-label="Breadcrumbs" className="pt-3 text-16 print:hidden">
      <ol className="flex flex-wrap gap-x-2 narrow:block">
        {crumbs.map(({ href, label }) => (
          <li
            key={href}
            className="not-first:before:mr-2 not-first:before:text-ink-muted not-first:before:content-['/'/''] narrow:inline narrow:not-first:before:mx-1"
          >
            <Link href={href} steady className="inline-block py-[2px]">
              {label}
            </Link>
          </li>
        ))}
      </ol>
    </nav>
  )
}
