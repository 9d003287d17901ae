import type { Route } from 'next'

type DownloadsProps = { what: string; links: readonly { href: Route; label: string }[] }

/** The list that is seen, to take away. `what` is "these 17 agreements". */
export function Downloads({ what, links }: DownloadsProps) {
  return (
    <p className="flex max-w-none flex-wrap gap-x-4 gap-y-1 border-t border-rule pt-3 text-16 print:hidden">
      <span>Download {what}:</span>
      {links.map(({ href, label }) => (
        <a key={href} href={href} download>
          {label}
        </a>
      ))}
    </p>
  )
}
