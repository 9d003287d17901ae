import type { Route } from 'next'
import { Link } from './link'
import { VisuallyHidden } from './visually-hidden'

type ActionLinkProps = { href: Route; verb: string; what: string }

/** One of many alike: "Change" to the eye, "Change end date" to a screen reader. Paper has no use for it. */
export function ActionLink({ href, verb, what }: ActionLinkProps) {
  return (
    <Link href={href} className="inline-block min-h-[1.5625rem] print:hidden">
      {verb}
      <VisuallyHidden> {what}</VisuallyHidden>
    </Link>
  )
}
