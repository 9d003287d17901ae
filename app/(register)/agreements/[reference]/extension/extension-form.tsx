'use client'

import { DeedForm, type DeedFormProps } from '@/components/agreements/deed-form'
import { HowMade } from '@/components/agreements/how-made'
import { GapWarning, LettersWarning } from '@/components/agreements/late-warnings'
import { type Signatory, SignatureFields } from '@/components/agreements/signature-fields'
import { WhereKept } from '@/components/agreements/where-kept'
import { DateField } from '@/components/forms/date-field'
import { TextArea } from '@/components/forms/field'
import { useForm } from '@/components/forms/use-form'
import type { Day } from '@/lib/dates/day'
import { readKnownDate } from '@/lib/dates/typed-date'
import { reading } from '@/lib/forms/form-state'
import { checkExtension } from './actions'

type ExtensionFormProps = DeedFormProps & {
  /** When the term ends now, in a sentence, and its last day where that is known. */
  endsNow: string
  oldEnd: Day | null
  signatories: Signatory[]
}

export function ExtensionForm({ endsNow, oldEnd, signatories, ...page }: ExtensionFormProps) {
  const [state, check] = useForm(checkExtension)
  const read = reading(state, page.before)
  const { text, date, error } = read
  return (
    <DeedForm {...page} state={state} action={check} signatories={signatories}>
      <DateField
        name="endOn"
        legend="New end date"
        hint={`The last day in force. ${endsNow} For example, 31 3 2028.`}
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
        oldEnd={oldEnd}
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
      <SignatureFields signatories={signatories} read={read} />
      <WhereKept read={read} />
      <TextArea
        name="why"
        label="Why the agreement is extended"
        hint="Everyone who can see the agreement can read this."
        value={text('why')}
        error={error('why')}
      />
    </DeedForm>
  )
}
