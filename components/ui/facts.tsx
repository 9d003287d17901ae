import type { ReactNode } from 'react'

/** Key facts, one a line, each with a term. */
export function Facts({ children }: { children: ReactNode }) {
  return <dl>{children}</dl>
}

type FactProps = {
  term: ReactNode
  children: ReactNode
  sub?: ReactNode
  action?: ReactNode
}

/** One fact. `sub` says quietly where it comes from; `action` is the link that changes it. */
export function Fact({ term, children, sub, action }: FactProps) {
  return (
    <div className="grid grid-cols-[12.5rem_minmax(0,1fr)_auto] gap-x-4 border-b border-rule py-2 first:pt-0 narrow:grid-cols-[minmax(0,1fr)] print:grid-cols-[36mm_minmax(0,1fr)]">
      <dt className="font-bold">{term}</dt>
      <dd>
        {children}
        {sub ? <span className="block text-16 text-ink-muted">{sub}</span> : null}
      </dd>
      {action ? <dd className="text-16 leading-5 print:hidden">{action}</dd> : null}
    </div>
  )
}
