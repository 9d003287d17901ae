import type { ReactNode } from 'react'

/** Paragraphs, tables and buttons one below the other, evenly spaced. */
export function Flow({ children }: { children: ReactNode }) {
  return <div className="space-y-3">{children}</div>
}
