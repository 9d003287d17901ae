'use client'

import { useActionState } from 'react'
import { BeneathField } from '@/components/agreements/beneath-field'
import { DeedForm, type DeedFormProps } from '@/components/agreements/deed-form'
import { EndsFor } from '@/components/agreements/ends-for'
import { HowMade } from '@/components/agreements/how-made'
import { EndingWarning } from '@/components/agreements/late-warnings'
import type { Leavable } from '@/components/agreements/leavable'
import { type Signatory, SignatureFields } from '@/components/agreements/signature-fields'
import { WhereKept } from '@/components/agreements/where-kept'
import { DateField } from '@/components/forms/date-field'
import { TextArea } from '@/components/forms/field'
import { HiddenFields } from '@/components/forms/hidden-fields'
import type { Day } from '@/lib/dates/day'
import { readKnownDate } from '@/lib/dates/typed-date'
import { reading, untouched } from '@/lib/forms/form-state'
import { checkEnding } from './actions'

type EndingFormProps = DeedFormProps & {
  /** The last day of the term as recorded; null where it is not known. */
  oldEnd: Day | null
  signatories: Signatory[]
  /** Those whom it may end for while it goes on for the others. */
  leavable: Leavable
  /** The living agreements beneath it. */
  beneath: { reference: string; title: string }[]
}

export function EndingForm({ oldEnd, signatories, leavable, beneath, ...page }: EndingFormProps) {
  const [state, check] = useActionState(checkEnding, untouched)
  const read = reading(state, page.before)
  const { text, date, error } = read
  return (
    <DeedForm {...page} state={state} action={check}>
      {leavable.together.length > 0 ? (
        <EndsFor leavable={leavable} read={read} />
      ) : (
        <HiddenFields values={{ endsFor: 'every party' }} />
      )}
      <DateField
        name="takesEffectOn"
        legend="First day it is no longer in force"
        hint="The day after the last day in force, for those it ends for. For example, 1 4 2028."
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
      <BeneathField beneath={beneath} read={read} />
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
