import type { Route } from 'next'
import { PageItem } from './page-item'

const sizes = [25, 50, 100] as const

type PageSizesProps = { label: string; size: number; sizeHref: (size: number) => Route }

/** How many on a page. `label` names the choice for screen readers: "Agreements on a page". */
export function PageSizes({ label, size, sizeHref }: PageSizesProps) {
  return (
    <nav aria-label={label} className="text-16 print:hidden">
      <ul className="flex flex-wrap items-center gap-1">
        <li aria-hidden="true">On a page</li>
        {sizes.map((each) => (
          <PageItem key={each} href={sizeHref(each)} words={String(each)} current={each === size && 'true'} />
        ))}
      </ul>
    </nav>
  )
}
