'use client'

import { type ReactNode, useActionState } from 'react'
import { AboutFields } from '@/components/agreements/about-fields'
import { HowMade } from '@/components/agreements/how-made'
import { EndingWarning } from '@/components/agreements/late-warnings'
import { type Signatory, SignatureFields } from '@/components/agreements/signature-fields'
import { DateField } from '@/components/forms/date-field'
import { TextArea, TextField } from '@/components/forms/field'
import { FormFoot } from '@/components/forms/form-foot'
import { FormPage } from '@/components/forms/form-page'
import { SubmitButton } from '@/components/forms/submit'
import type { Day } from '@/lib/dates/day'
import { readKnownDate } from '@/lib/dates/typed-date'
import { reading, type Typed, untouched } from '@/lib/forms/form-state'
import { checkEnding } from './actions'

type EndingFormProps = {
  title: string
  opening: ReactNode
  about: Record<string, string>
  before: Typed | null
  /** The last day of the term as recorded; null where it is not known. */
  oldEnd: Day | null
  signatories: Signatory[]
  leave: ReactNode
}

export function EndingForm({ title, opening, about, before, oldEnd, signatories, leave }: EndingFormProps) {
  const [state, check] = useActionState(checkEnding, untouched)
  const read = reading(state, before)
  const { text, date, error } = read
  return (
    <FormPage title={title} problems={state.errors} opening={opening}>
      <form action={check} noValidate>
        <AboutFields about={about} state={state} />
        <DateField
          name="takesEffectOn"
          legend="First day it is no longer in force"
          hint="The day after the last day in force. For example, 1 4 2028."
          values={date('takesEffectOn')}
          error={error('takesEffectOn')}
        />
        <DateField
          name="madeOn"
          legend="Date the ending was made"
          hint="Leave out the day, or the day and month, if they are not known."
          values={date('madeOn')}
          error={error('madeOn')}
        />
        <EndingWarning
          oldEnd={oldEnd}
          madeOn={readKnownDate(date('madeOn'))}
          takesEffectOn={readKnownDate(date('takesEffectOn'))}
        />
        <HowMade legend="How the ending was made" value={text('form')} error={error('form')} />
        <SignatureFields signatories={signatories} read={read} />
        <TextField
          name="keptAt"
          label="Where the document is kept (optional)"
          hint="A file reference or address."
          value={text('keptAt')}
          error={error('keptAt')}
        />
        <TextArea
          name="why"
          label="Why the agreement ends"
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
  )
}
