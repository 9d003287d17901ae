import type { Route } from 'next'
import type { ReactNode } from 'react'
import { Link } from './link'
import { Sub } from './text'

/** What needs someone, by date. Its children are agenda items, in order. */
export function Agenda({ children }: { children: ReactNode }) {
  return <ol className="mt-6 border-t-2 border-ink">{children}</ol>
}

type AgendaItemProps = {
  when: string
  day?: string | undefined
  away?: ReactNode
  href: Route
  what: ReactNode
  children?: ReactNode
  state?: ReactNode
}

/**
 * One thing to do. `when` is the date in words, or "No date"; `day` the same as 2026-11-30; `away` how
 * far off it is; `what` starts with a verb; `state` is a tag or nothing.
 */
export function AgendaItem({ when, day, away, href, what, children, state }: AgendaItemProps) {
  return (
    <li className="grid grid-cols-[var(--spacing-side)_minmax(0,1fr)_10rem] gap-x-gutter border-b border-rule py-3 narrow:grid-cols-[minmax(0,1fr)] narrow:gap-y-1 print:grid-cols-[var(--spacing-side)_minmax(0,1fr)_34mm]">
      <div>
        <time dateTime={day} className="block font-bold">
          {when}
        </time>
        {away ? <Sub>{away}</Sub> : null}
      </div>
      <div>
        <Link href={href} className="font-bold">
          {what}
        </Link>
        {children ? <p className="mt-1 text-16">{children}</p> : null}
      </div>
      {state ? <div className="text-right narrow:text-left">{state}</div> : null}
    </li>
  )
}
