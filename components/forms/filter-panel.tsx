import type { Route } from 'next'
import type { ReactNode } from 'react'
import { Button } from '@/components/ui/button'

type FilterPanelProps = { label: string; action: Route; children: ReactNode }

/** The filters beside a list: a form that only asks. `label` names it: "Filter agreements". */
export function FilterPanel({ label, action, children }: FilterPanelProps) {
  return (
    <details className="filter text-16 mid:mb-4 mid:border-y mid:border-rule print:hidden">
      <summary className="cursor-pointer py-2 text-19 font-bold">Filter</summary>
      <form
        data-compact
        method="get"
        action={action}
        aria-label={label}
        className="bg-canvas p-3 forced-colors:border"
      >
        {children}
        <Button className="mt-4 w-full">Apply filters</Button>
      </form>
    </details>
  )
}
