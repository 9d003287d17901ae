'use client'

import type { ReactNode } from 'react'
import { DateField } from '@/components/forms/date-field'
import { TextArea } from '@/components/forms/field'
import { FormFoot } from '@/components/forms/form-foot'
import { FormPage } from '@/components/forms/form-page'
import { HiddenFields } from '@/components/forms/hidden-fields'
import { Radios } from '@/components/forms/radios'
import { SubmitButton } from '@/components/forms/submit'
import { useForm } from '@/components/forms/use-form'
import { PageBody } from '@/components/page/page-body'
import { decisionInWords } from '@/components/reviews/decision-words'
import { DECISIONS } from '@/domain/reviews/review'
import { type FormState, reading, type Typed } from '@/lib/forms/form-state'

type DecisionFormProps = {
  title: string
  /** In place of the form where this person may not use it; what they typed before that was so is still shown. */
  refused: ReactNode
  opening: ReactNode
  /** Where the form is sent: to be checked as a decision, or as the correction of one. */
  action: (state: FormState, form: FormData) => Promise<FormState>
  /** What the form is about, sent with it. */
  about: Record<string, string | undefined>
  before: Typed | null
  leave: ReactNode
}

export function DecisionForm({ title, refused, opening, action, about, before, leave }: DecisionFormProps) {
  const [state, check] = useForm(action)
  const { text, date, error } = reading(state, before)
  if (refused && !state.typed) return refused
  return (
    <PageBody>
      <FormPage title={title} problems={state.errors} opening={opening}>
        <form action={check} noValidate>
          <HiddenFields values={about} />
          <Radios
            name="decision"
            legend="What has been decided"
            value={text('decision')}
            error={error('decision')}
            options={DECISIONS.map((value) => ({
              value,
              label: decisionInWords(value, null),
              hint: HINTS[value],
              ...(value === 'extend'
                ? { content: <Until values={date('until')} error={error('until')} /> }
                : {}),
            }))}
          />
          <DateField
            name="decidedOn"
            legend="Date it was decided"
            hint="For example, 17 11 2026."
            values={date('decidedOn')}
            error={error('decidedOn')}
          />
          <TextArea
            name="why"
            label="Why this was decided"
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

const HINTS = {
  continue: 'The agreement goes on as it is.',
  extend: 'The agreement goes on to a later end.',
  vary: 'The agreement goes on with other terms, made by a later agreement: Police Act 1996, section 23C(4).',
  withdraw: 'This office would leave; the others may carry on.',
  end: 'The agreement would come to an end for all.',
}

function Until({
  values,
  error,
}: {
  values: { day: string; month: string; year: string }
  error: string | undefined
}) {
  return (
    <DateField
      name="until"
      legend="Date to extend until"
      hint="The last day in force."
      values={values}
      error={error}
    />
  )
}
