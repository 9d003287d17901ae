import type { ReactNode } from 'react'

/** A note that is not part of what the register says, such as that something is made up. */
export function Note({ children }: { children: ReactNode }) {
  return (
    <div className="space-y-1 border border-dashed border-input-border px-3 py-2 text-16">{children}</div>
  )
}

/** Made-up data says so wherever it stands. */
export function DemonstrationTag() {
  return (
    <span className="inline-block border border-dashed border-input-border px-1 text-16 whitespace-nowrap text-ink narrow:whitespace-normal">
      Demonstration
    </span>
  )
}
