import type { ReactNode } from 'react'

/** Said, never left blank. Other words of the same kind, such as "None", may be handed in. */
export function NotRecorded({ children = 'Not recorded' }: { children?: ReactNode }) {
  return <span className="font-normal text-ink-muted">{children}</span>
}
