'use client'

import { DeedForm, type DeedFormProps } from '@/components/agreements/deed-form'
import { HowKnown } from '@/components/bodies/body-fields'
import { ForceTicks, type TickableForce } from '@/components/forces/force-ticks'
import { DateField } from '@/components/forms/date-field'
import { useForm } from '@/components/forms/use-form'
import { reading } from '@/lib/forms/form-state'
import { checkBodyLeaving } from './actions'

type LeavingFormProps = DeedFormProps & { forces: TickableForce[] }

export function LeavingForm({ forces, ...page }: LeavingFormProps) {
  const [state, check] = useForm(checkBodyLeaving)
  const read = reading(state, page.before)
  const { list, date, error } = read
  return (
    <DeedForm {...page} state={state} action={check}>
      <ForceTicks
        name="members"
        legend="Members that leave"
        hint="Each stays on the record, shown as left."
        error={error('members')}
        values={list('members[]')}
        forces={forces}
      />
      <DateField
        name="lastOn"
        legend="Last day as a member"
        hint="For example, 30 4 2018."
        values={date('lastOn')}
        error={error('lastOn')}
      />
      <HowKnown read={read} />
    </DeedForm>
  )
}
