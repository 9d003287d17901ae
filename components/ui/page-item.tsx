import type { Route } from 'next'
import { classes } from './classes'
import { Link } from './link'
import { VisuallyHidden } from './visually-hidden'

type PageItemProps = {
  href: Route
  words: string
  before?: string | undefined
  after?: string | undefined
  rel?: string | undefined
  current?: 'page' | 'true' | false | undefined
}

/** One number in a line of them. `before` and `after` are said but not shown. */
export function PageItem({ href, words, before, after, rel, current }: PageItemProps) {
  return (
    <li>
      <Link
        href={href}
        rel={rel}
        aria-current={current}
        className={classes(
          'block min-w-6 px-1.5 py-1 text-center',
          current
            ? 'bg-ink font-bold text-surface hover:text-surface forced-colors:outline-2 forced-colors:outline-[Highlight]'
            : 'text-link hover:text-link-hover',
        )}
      >
        {before ? <VisuallyHidden>{before}</VisuallyHidden> : null}
        {words}
        {after ? <VisuallyHidden>{after}</VisuallyHidden> : null}
      </Link>
    </li>
  )
}
