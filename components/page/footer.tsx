import type { Route } from 'next'
import type { ReactNode } from 'react'
import { Link } from '@/components/ui/link'
import { Wrap } from './wrap'

export type FooterProps = {
  links: readonly { href: Route; label: string }[]
  today?: ReactNode
}

/** Help and the like, and the day that the page takes for today. */
export function Footer({ links, today }: FooterProps) {
  return (
    <div className="border-t border-rule bg-canvas text-16 print:hidden">
      <Wrap className="flex flex-wrap items-baseline justify-between gap-x-gutter gap-y-2 py-6">
        <ul className="flex flex-wrap gap-x-5 gap-y-2">
          {links.map(({ href, label }) => (
            <li key={href}>
              <Link href={href} steady className="inline-block py-[2px]">
                {label}
              </Link>
            </li>
          ))}
        </ul>
        {today ? <p className="text-ink-muted">{today}</p> : null}
      </Wrap>
    </div>
  )
}
