'use client'

import { type ReactNode, useActionState } from 'react'
import { AboutFields } from '@/components/agreements/about-fields'
import { HowMade } from '@/components/agreements/how-made'
import { GapWarning, LettersWarning } from '@/components/agreements/late-warnings'
import { type Signatory, SignatureFields } from '@/components/agreements/signature-fields'
import { DateField } from '@/components/forms/date-field'
import { TextArea, TextField } from '@/components/forms/field'
import { FormFoot } from '@/components/forms/form-foot'
import { FormPage } from '@/components/forms/form-page'
import { SubmitButton } from '@/components/forms/submit'
import type { Day } from '@/lib/dates/day'
import { readKnownDate } from '@/lib/dates/typed-date'
import { reading, type Typed, untouched } from '@/lib/forms/form-state'
import { checkExtension } from './actions'

type ExtensionFormProps = {
  title: string
  opening: ReactNode
  about: Record<string, string>
  before: Typed | null
  /** When the term ends now, in a sentence, and its last day where that is known. */
  endsNow: string
  oldEnd: Day | null
  signatories: Signatory[]
  leave: ReactNode
}

export function ExtensionForm({ title, opening, about, before, ...rest }: ExtensionFormProps) {
  const [state, check] = useActionState(checkExtension, untouched)
  const read = reading(state, before)
  const { text, date, error } = read
  return (
    <FormPage title={title} problems={state.errors} opening={opening}>
      <form action={check} noValidate>
        <AboutFields about={about} state={state} />
        <DateField
          name="endOn"
          legend="New end date"
          hint={`The last day in force. ${rest.endsNow} For example, 31 3 2028.`}
          values={date('endOn')}
          error={error('endOn')}
        />
        <DateField
          name="takesEffectOn"
          legend="Date the extension takes effect"
          hint="For example, 17 9 2026. Leave out the day, or the day and month, if they are not known."
          values={date('takesEffectOn')}
          error={error('takesEffectOn')}
        />
        <GapWarning
          oldEnd={rest.oldEnd}
          madeOn={readKnownDate(date('madeOn'))}
          takesEffectOn={readKnownDate(date('takesEffectOn'))}
        />
        <DateField
          name="madeOn"
          legend="Date the extension was made"
          hint="Leave out the day, or the day and month, if they are not known."
          values={date('madeOn')}
          error={error('madeOn')}
        />
        <HowMade
          legend="How the extension was made"
          value={text('form')}
          error={error('form')}
          letters="Recorded as such, and raises a finding: Police Act 1996, section 23C(4)."
        />
        <LettersWarning form={text('form')} />
        <SignatureFields signatories={rest.signatories} read={read} />
        <TextField
          name="keptAt"
          label="Where the document is kept (optional)"
          hint="A file reference or address."
          value={text('keptAt')}
          error={error('keptAt')}
        />
        <TextArea
          name="why"
          label="Why the agreement is extended"
          hint="Everyone who can see the agreement can read this."
          value={text('why')}
          error={error('why')}
        />
        <FormFoot>
          <SubmitButton>Check your answers</SubmitButton>
          {rest.leave}
        </FormFoot>
      </form>
    </FormPage>
  )
}
