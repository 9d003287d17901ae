import type { ReactNode } from 'react'
import { Choice } from '@/components/forms/choice'
import { FieldGroup } from '@/components/forms/field-group'

export type TickableForce = { code: string; name: string; regionName: string }

type ForceTicksProps = {
  /** The forces are sent under this name and `[]`; the first box has it as its id. */
  name: string
  legend: ReactNode
  hint?: ReactNode
  error?: string | undefined
  /** Codes of those ticked. */
  values: readonly string[]
  /** In the order shown; those of one region stand together. */
  forces: readonly TickableForce[]
}

/** Forces to tick, grouped by region. */
export function ForceTicks({ name, legend, hint, error, values, forces }: ForceTicksProps) {
  const regions = [...new Set(forces.map((force) => force.regionName))]
  return (
    <FieldGroup name={name} legend={legend} hint={hint} error={error}>
      {regions.map((region) => (
        <fieldset key={region} className="mt-4 min-w-0">
          <legend className={regions.length > 1 ? 'text-16 text-ink-muted' : 'sr-only'}>{region}</legend>
          <div className="mt-1 grid grid-cols-2 gap-x-gutter gap-y-2 narrow:grid-cols-[minmax(0,1fr)]">
            {forces
              .filter((force) => force.regionName === region)
              .map((force) => (
                <Choice
                  key={force.code}
                  type="checkbox"
                  id={force === forces[0] ? name : `${name}-${force.code}`}
                  name={`${name}[]`}
                  option={{ value: force.code, label: force.name }}
                  chosen={values.includes(force.code)}
                />
              ))}
          </div>
        </fieldset>
      ))}
    </FieldGroup>
  )
}

/** The forces of one region first, since most that are ticked are of it. */
export function homeFirst<F extends TickableForce>(forces: F[], regionName: string): F[] {
  const isHome = (force: F) => force.regionName === regionName
  return [...forces.filter(isHome), ...forces.filter((force) => !isHome(force))]
}
