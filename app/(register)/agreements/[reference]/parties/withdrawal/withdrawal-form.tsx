'use client'

import { ChooseLeavers } from '@/components/agreements/choose-leavers'
import { DeedForm, type DeedFormProps } from '@/components/agreements/deed-form'
import { HowMade } from '@/components/agreements/how-made'
import type { Leavable } from '@/components/agreements/leavable'
import { type Signatory, SignatureFields } from '@/components/agreements/signature-fields'
import { WhereKept } from '@/components/agreements/where-kept'
import { DateField } from '@/components/forms/date-field'
import { TextArea } from '@/components/forms/field'
import { useForm } from '@/components/forms/use-form'
import { reading } from '@/lib/forms/form-state'
import { checkWithdrawal } from './actions'

type WithdrawalFormProps = DeedFormProps & {
  leavable: Leavable
  signatories: Signatory[]
  /** What notice the agreement asks for, in a sentence. */
  noticeNow: string
}

export function WithdrawalForm({ leavable, signatories, noticeNow, ...page }: WithdrawalFormProps) {
  const [state, check] = useForm(checkWithdrawal)
  const read = reading(state, page.before)
  const { text, date, error } = read
  return (
    <DeedForm {...page} state={state} action={check}>
      <ChooseLeavers legend="Who withdraws" leavable={leavable} read={read} />
      <DateField
        name="madeOn"
        legend="Date notice was given"
        hint={`${noticeNow} Leave out the day, or the day and month, if they are not known.`}
        values={date('madeOn')}
        error={error('madeOn')}
      />
      <DateField
        name="takesEffectOn"
        legend="First day no longer a party"
        hint="The day after the last day as a party. For example, 1 4 2028."
        values={date('takesEffectOn')}
        error={error('takesEffectOn')}
      />
      <HowMade legend="How notice was given" value={text('form')} error={error('form')} />
      <SignatureFields signatories={signatories} read={read} />
      <WhereKept read={read} />
      <TextArea
        name="why"
        label="Why they withdraw"
        hint="Everyone who can see the agreement can read this."
        value={text('why')}
        error={error('why')}
      />
    </DeedForm>
  )
}
