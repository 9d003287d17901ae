import type { ReactNode } from 'react'

/** The row of buttons and links at the end of a form or a section. Paper has no use for it. */
export function Actions({ children }: { children: ReactNode }) {
  return (
    <div data-actions className="flex flex-wrap items-center gap-x-4 gap-y-3 print:hidden">
      {children}
    </div>
  )
}
