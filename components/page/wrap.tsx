import type { ReactNode } from 'react'
import { classes } from '@/components/ui/classes'

type WrapProps = { className?: string | undefined; children: ReactNode }

/** The edges that the masthead, the page and the footer share. */
export function Wrap({ className, children }: WrapProps) {
  return (
    <div
      className={classes('mx-auto w-full max-w-register px-gutter print:max-w-none print:px-0', className)}
    >
      {children}
    </div>
  )
}
