import type { ReactNode } from 'react'
import { Wrap } from './wrap'

/** One line on every page of a register that is only for trying out. */
export function DemonstrationBanner({ children }: { children: ReactNode }) {
  return (
    <div className="border-b border-dashed border-input-border text-16">
      <Wrap className="py-2">
        <p className="max-w-none">{children}</p>
      </Wrap>
    </div>
  )
}
