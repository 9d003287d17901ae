import type { ReactNode } from 'react'
import type { Problem } from '@/components/ui/error-summary'
import { FormErrors } from './form-errors'

type FormPageProps = {
  title: string
  problems: readonly Problem[]
  opening: ReactNode
  children: ReactNode
}

/** A page that is one form: its problems first, then its opening, then the form, all in one measure. */
export function FormPage({ title, problems, opening, children }: FormPageProps) {
  return (
    <div className="max-w-form pt-6">
      <FormErrors title={title} problems={problems} />
      {opening}
      {children}
    </div>
  )
}
