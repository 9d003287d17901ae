import type { Route } from 'next'
import { Opening } from '@/components/page/opening'
import { PageBody } from '@/components/page/page-body'
import { Link } from '@/components/ui/link'

type RefusedProps = { heading: string; kicker?: string; why: string; back: { href: Route; label: string } }

/** Inside scope but not allowed: says so plainly, and why. */
export function Refused({ heading, kicker, why, back }: RefusedProps) {
  return (
    <PageBody>
      <Opening heading={heading} {...(kicker ? { kicker } : {})} />
      <p className="mt-4">{why}</p>
      <p className="mt-4">
        <Link href={back.href}>{back.label}</Link>
      </p>
    </PageBody>
  )
}
