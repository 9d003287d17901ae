import type { ReactNode } from 'react'

type DoneProps = { heading: ReactNode; children?: ReactNode }

/** What has just happened, to what, and what comes next. It stays until the person leaves. */
export function Done({ heading, children }: DoneProps) {
  return (
    <section
      role="status"
      aria-labelledby="done"
      className="space-y-2 border border-l-5 border-success px-3 py-3"
    >
      <h2 id="done">{heading}</h2>
      {children}
    </section>
  )
}
