import type { ReactNode } from 'react'

type ListLayoutProps = { filter: ReactNode; children: ReactNode }

/** A list with its filters at the side, or above it where there is no room. */
export function ListLayout({ filter, children }: ListLayoutProps) {
  return (
    <div className="mt-5 grid grid-cols-[13.75rem_minmax(0,1fr)] gap-x-gutter mid:grid-cols-[minmax(0,1fr)] print:block">
      {filter}
      <div>{children}</div>
    </div>
  )
}

/** Above a list: the tabs that choose which, and the day it is shown for. */
export function ListHead({ children }: { children: ReactNode }) {
  return (
    <div className="flex flex-wrap items-end justify-between gap-x-gutter gap-y-3 border-b border-rule print:hidden">
      {children}
    </div>
  )
}

/** Below a list: what it leaves out, its pages, and its downloads. */
export function ListFoot({ children }: { children: ReactNode }) {
  return <div className="mt-4 grid gap-3 text-16">{children}</div>
}
