import { classes } from '@/components/ui/classes'
import { boxLook } from './box-look'

/** A date as it was typed, whatever was typed. */
export type TypedDate = { day: string; month: string; year: string }

type DateBoxesProps = {
  name: string
  values?: Partial<TypedDate> | undefined
  error?: string | undefined
  labelsHidden?: boolean | undefined
}

const boxes = [
  { part: 'day', label: 'Day', width: 'w-10 in-data-compact:w-9', inputMode: 'numeric' },
  { part: 'month', label: 'Month', width: 'w-24 in-data-compact:w-21', inputMode: 'text' },
  { part: 'year', label: 'Year', width: 'w-15 in-data-compact:w-13', inputMode: 'numeric' },
] as const

/** Three boxes named name-day, name-month and name-year. */
export function DateBoxes({ name, values, error, labelsHidden }: DateBoxesProps) {
  return (
    <div className="flex flex-wrap gap-2 in-data-compact:gap-1">
      {boxes.map(({ part, label, width, inputMode }) => (
        <div key={part}>
          <label
            htmlFor={`${name}-${part}`}
            className={classes(labelsHidden ? 'sr-only' : 'mb-[2px] block text-16')}
          >
            {label}
          </label>
          <input
            key={values?.[part]}
            id={`${name}-${part}`}
            name={`${name}-${part}`}
            inputMode={inputMode}
            autoComplete="off"
            defaultValue={values?.[part] ?? ''}
            aria-invalid={error ? true : undefined}
            className={boxLook(error, 'block h-8 in-data-compact:h-7', width)}
          />
        </div>
      ))}
    </div>
  )
}
