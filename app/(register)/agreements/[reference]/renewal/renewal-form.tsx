'use client'

import { DeedForm, type DeedFormProps } from '@/components/agreements/deed-form'
import { EndFields } from '@/components/agreements/end-fields'
import { HowMade } from '@/components/agreements/how-made'
import { GapWarning, LettersWarning } from '@/components/agreements/late-warnings'
import { NoticeFields } from '@/components/agreements/notice-fields'
import { type Signatory, SignatureFields } from '@/components/agreements/signature-fields'
import { WhereKept } from '@/components/agreements/where-kept'
import { DateField } from '@/components/forms/date-field'
import { TextArea } from '@/components/forms/field'
import { useForm } from '@/components/forms/use-form'
import type { Day } from '@/lib/dates/day'
import { readKnownDate } from '@/lib/dates/typed-date'
import { reading } from '@/lib/forms/form-state'
import { checkRenewal } from './actions'

type RenewalFormProps = DeedFormProps & {
  /** When the term ends now, in a sentence, and its last day where that is known. */
  endsNow: string
  oldEnd: Day | null
  signatories: Signatory[]
}

export function RenewalForm({ endsNow, oldEnd, signatories, ...page }: RenewalFormProps) {
  const [state, check] = useForm(checkRenewal)
  const read = reading(state, page.before)
  const { text, date, error } = read
  return (
    <DeedForm {...page} state={state} action={check} signatories={signatories}>
      <DateField
        name="takesEffectOn"
        legend="Date the new term commences"
        hint="For example, 17 9 2026. Leave out the day, or the day and month, if they are not known."
        values={date('takesEffectOn')}
        error={error('takesEffectOn')}
      />
      <GapWarning
        oldEnd={oldEnd}
        madeOn={readKnownDate(date('madeOn'))}
        takesEffectOn={readKnownDate(date('takesEffectOn'))}
        what="renewal"
      />
      <EndFields read={read} hint={`Of the new term. ${endsNow}`} />
      <NoticeFields read={read} />
      <DateField
        name="madeOn"
        legend="Date the renewal was made"
        hint="Leave out the day, or the day and month, if they are not known."
        values={date('madeOn')}
        error={error('madeOn')}
      />
      <HowMade
        legend="How the renewal was made"
        value={text('form')}
        error={error('form')}
        letters="Recorded as such, and raises a finding: Police Act 1996, section 23C(4)."
      />
      <LettersWarning form={text('form')} what="renewal" />
      <SignatureFields signatories={signatories} read={read} />
      <WhereKept read={read} />
      <TextArea
        name="why"
        label="Why the agreement is renewed"
        hint="Everyone who can see the agreement can read this."
        value={text('why')}
        error={error('why')}
      />
    </DeedForm>
  )
}
