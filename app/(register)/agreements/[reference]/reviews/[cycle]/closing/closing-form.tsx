'use client'

import type { ReactNode } from 'react'
import { FormErrors } from '@/components/forms/form-errors'
import { HiddenFields } from '@/components/forms/hidden-fields'
import { SubmitButton } from '@/components/forms/submit'
import { useForm } from '@/components/forms/use-form'
import { PageBody } from '@/components/page/page-body'
import { Actions } from '@/components/ui/actions'
import { SectionFoot } from '@/components/ui/section'
import { checkReviewClosing } from './actions'

type ClosingFormProps = {
  title: string
  about: { reference: string; cycle: string; decided: string }
  leave: ReactNode
  /** What the review says now: what is carried is how many decisions of it were seen. */
  children: ReactNode
}

export function ClosingForm({ title, about, leave, children }: ClosingFormProps) {
  const [state, check] = useForm(checkReviewClosing)
  return (
    <PageBody>
      <div className="pt-6">
        <FormErrors title={title} problems={state.errors} />
        {children}
        <form action={check}>
          <HiddenFields values={about} />
          <SectionFoot>
            <Actions>
              <SubmitButton>Check before closing</SubmitButton>
              {leave}
            </Actions>
          </SectionFoot>
        </form>
      </div>
    </PageBody>
  )
}
