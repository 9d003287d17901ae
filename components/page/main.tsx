import type { ReactNode } from 'react'

/** Where the skip link leads. */
export function Main({ children }: { children: ReactNode }) {
  return (
    <main id="main" tabIndex={-1} className="flex-1 pb-12 print:pb-0">
      {children}
    </main>
  )
}
