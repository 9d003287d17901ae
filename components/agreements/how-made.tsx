import { Radios } from '@/components/forms/radios'
import { INSTRUMENT_FORMS } from '@/domain/agreements/instrument'
import { formInWords } from './instrument-words'

type HowMadeProps = {
  legend: string
  value: string
  error: string | undefined
  /** What is said beside an exchange of letters. */
  letters?: string
}

/** How a document was made, which may not be known. */
export function HowMade({ legend, value, error, letters }: HowMadeProps) {
  return (
    <Radios
      name="form"
      legend={legend}
      value={value}
      error={error}
      options={INSTRUMENT_FORMS.map((form) => ({
        value: form,
        label: formInWords(form),
        ...(letters && form === 'exchange of letters' ? { hint: letters } : {}),
      }))}
    />
  )
}
