import type { Route } from 'next'
import type { ReactNode } from 'react'
import { Link } from '@/components/ui/link'
import { BrandStrip } from './brand-strip'

export type MastheadProps = {
  home: Route
  /** Whom the page is for, and where they see and change what they are. */
  who: { label: string; href: Route }
  links: readonly { href: Route; label: string }[]
  signOut: ReactNode
}

/** The brand strip with whom the page is for. `signOut` is a form with a LinkButton. */
export function Masthead({ home, who, links, signOut }: MastheadProps) {
  return (
    <BrandStrip home={home}>
      <div className="flex flex-wrap items-baseline gap-x-4 text-16 print:hidden [&_.link]:py-[2px] [&_.link]:text-on-brand">
        {[who, ...links].map(({ href, label }) => (
          <Link key={href} href={href} className="inline-block py-[2px] text-on-brand hover:text-on-brand">
            {label}
          </Link>
        ))}
        {signOut}
      </div>
    </BrandStrip>
  )
}
