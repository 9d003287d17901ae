'use client'

import { DeedForm, type DeedFormProps } from '@/components/agreements/deed-form'
import { HowMade } from '@/components/agreements/how-made'
import { EndingWarning } from '@/components/agreements/late-warnings'
import { type Signatory, SignatureFields } from '@/components/agreements/signature-fields'
import { WhereKept } from '@/components/agreements/where-kept'
import { DateField } from '@/components/forms/date-field'
import { TextArea } from '@/components/forms/field'
import { useForm } from '@/components/forms/use-form'
import type { Day } from '@/lib/dates/day'
import { readKnownDate } from '@/lib/dates/typed-date'
import { reading } from '@/lib/forms/form-state'
import { checkEnding } from './actions'

type EndingFormProps = DeedFormProps & {
  /** The last day of the term as recorded; null where it is not known. */
  oldEnd: Day | null
  signatories: Signatory[]
}

export function EndingForm({ oldEnd, signatories, ...page }: EndingFormProps) {
  const [state, check] = useForm(checkEnding)
  const read = reading(state, page.before)
  const { text, date, error } = read
  return (
    <DeedForm {...page} state={state} action={check} signatories={signatories}>
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
      <WhereKept read={read} />
      <TextArea
        name="why"
        label="Why the agreement ends"
        hint="Everyone who can see the agreement can read this."
        value={text('why')}
        error={error('why')}
      />
    </DeedForm>
  )
}
