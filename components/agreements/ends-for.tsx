import { Radios } from '@/components/forms/radios'
import type { reading } from '@/lib/forms/form-state'
import { ChooseLeavers } from './choose-leavers'
import type { Leavable } from './leavable'

type EndsForProps = { leavable: Leavable; read: ReturnType<typeof reading> }

/** Whether an agreement ends for every party, or for some while it goes on for the others. */
export function EndsFor({ leavable, read }: EndsForProps) {
  return (
    <Radios
      name="endsFor"
      legend="Who it ends for"
      value={read.text('endsFor')}
      error={read.error('endsFor')}
      options={[
        { value: 'every party', label: 'Every party', hint: 'The agreement is over.' },
        {
          value: 'some of them',
          label: 'Some of them',
          hint: 'They leave, and the agreement goes on for the others.',
          content: <ChooseLeavers legend="Parties it ends for" leavable={leavable} read={read} />,
        },
      ]}
    />
  )
}
