'use client'

import type { ReactNode } from 'react'
import { DateField } from '@/components/forms/date-field'
import { TextArea } from '@/components/forms/field'
import { FormFoot } from '@/components/forms/form-foot'
import { FormPage } from '@/components/forms/form-page'
import { HiddenFields } from '@/components/forms/hidden-fields'
import { SubmitButton } from '@/components/forms/submit'
import { useForm } from '@/components/forms/use-form'
import { PageBody } from '@/components/page/page-body'
import { reading, type Typed } from '@/lib/forms/form-state'
import { checkReviewOpening } from './actions'

type OpeningFormProps = {
  title: string
  /** In place of the form where this person may not use it; what they typed before that was so is still shown. */
  refused: ReactNode
  opening: ReactNode
  about: { reference: string; version: string }
  before: Typed | null
  leave: ReactNode
}

export function OpeningForm({ title, refused, opening, about, before, leave }: OpeningFormProps) {
  const [state, check] = useForm(checkReviewOpening)
  const { text, date, error } = reading(state, before)
  if (refused && !state.typed) return refused
  return (
    <PageBody>
      <FormPage title={title} problems={state.errors} opening={opening}>
        <form action={check} noValidate>
          <HiddenFields values={about} />
          <DateField
            name="dueOn"
            legend="Date decisions are due"
            hint="Each office sees this date. A decision after it still counts, until the review is closed."
            values={date('dueOn')}
            error={error('dueOn')}
          />
          <TextArea
            name="why"
            label="Why the agreement is reviewed"
            hint="Everyone who can see the agreement can read this."
            value={text('why')}
            error={error('why')}
          />
          <FormFoot>
            <SubmitButton>Check your answers</SubmitButton>
            {leave}
          </FormFoot>
        </form>
      </FormPage>
    </PageBody>
  )
}
