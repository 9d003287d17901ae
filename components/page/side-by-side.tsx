import type { ReactNode } from 'react'

type SideBySideProps = { children: ReactNode; aside: ReactNode }

/** What to do on the left, and what it is about on the right. */
export function SideBySide({ children, aside }: SideBySideProps) {
  return (
    <div className="grid grid-cols-[minmax(0,26.25rem)_minmax(0,1fr)] gap-x-18 gap-y-8 pt-6 mid:grid-cols-[minmax(0,1fr)]">
      <div>{children}</div>
      <aside className="space-y-3 self-start border-l border-rule pl-6 mid:border-t mid:border-l-0 mid:pt-5 mid:pl-0">
        {aside}
      </aside>
    </div>
  )
}
