import type { Route } from 'next'
import { classes } from './classes'
import { Link } from './link'

/** `current` is `page` for the page itself, `true` for the part of the service that it is in. */
export type Tab = {
  href: Route
  label: string
  count?: number | undefined
  current?: 'page' | 'true' | undefined
}

type TabsProps = { label: string; tabs: readonly Tab[] }

/** Links between pages that belong together, the present one underlined. `label` names them for screen readers. */
export function Tabs({ label, tabs }: TabsProps) {
  return (
    <nav aria-label={label} className="print:hidden">
      <ul className="flex flex-wrap gap-x-5 text-16 narrow:gap-x-4">
        {tabs.map((tab) => (
          <li key={tab.href}>
            <TabLink tab={tab} />
          </li>
        ))}
      </ul>
    </nav>
  )
}

function TabLink({ tab }: { tab: Tab }) {
  return (
    <Link
      href={tab.href}
      aria-current={tab.current}
      className={classes(
        'block border-b-5 pt-3 pb-2 no-underline narrow:border-b-3 narrow:pt-1.5 narrow:pb-1',
        tab.current
          ? 'border-link font-bold text-ink hover:text-ink forced-colors:border-[Highlight]'
          : 'border-transparent text-link hover:border-rule hover:text-link-hover forced-colors:border-[Canvas]',
      )}
    >
      {tab.label}
      {tab.count === undefined ? null : (
        <span className="font-normal text-ink-muted"> {tab.count.toLocaleString('en-GB')}</span>
      )}
    </Link>
  )
}
