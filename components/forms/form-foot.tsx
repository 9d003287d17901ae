import type { ReactNode } from 'react'
import { Actions } from '@/components/ui/actions'

/** The end of a form: the button that sends it, then a link that leaves without. */
export function FormFoot({ children }: { children: ReactNode }) {
  return (
    <div className="mt-6">
      <Actions>{children}</Actions>
    </div>
  )
}
