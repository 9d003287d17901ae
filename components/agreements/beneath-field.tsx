import { Checkboxes } from '@/components/forms/checkboxes'
import type { reading } from '@/lib/forms/form-state'

type BeneathFieldProps = {
  /** The living agreements beneath it; where there are none, nothing is asked. */
  beneath: readonly { reference: string; title: string }[]
  read: Pick<ReturnType<typeof reading>, 'list' | 'error'>
}

/** Asks whoever ends an agreement to say that those beneath it go on: it does not end in silence. */
export function BeneathField({ beneath, read }: BeneathFieldProps) {
  if (beneath.length === 0) return null
  const names = beneath.map(({ reference, title }) => `${reference} ${title}`)
  return (
    <Checkboxes
      name="beneath"
      legend="Agreements beneath it"
      hint={`Still living: ${names.join('; ')}. Where one of them is over too, end it first.`}
      values={read.list('beneath')}
      error={read.error('beneath')}
      options={[{ value: 'they go on', label: 'The agreements beneath it go on' }]}
    />
  )
}
