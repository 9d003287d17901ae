import type { Route } from 'next'
import type { ReactNode } from 'react'
import { Button } from '@/components/ui/button'
import { VisuallyHidden } from '@/components/ui/visually-hidden'
import { DateBoxes, type TypedDate } from './date-boxes'

type AsAtProps = { action: Route; values: TypedDate; error?: string | undefined; children?: ReactNode }

/** Shows the page as it stood on another day. Sends as-at-day, as-at-month and as-at-year, and its children, hidden fields. */
export function AsAt({ action, values, error, children }: AsAtProps) {
  return (
    <form
      data-compact
      method="get"
      action={action}
      className="flex flex-wrap items-center gap-x-2 gap-y-1 pb-2 text-16 print:hidden"
    >
      {children}
      {error ? (
        <p id="as-at-error" className="basis-full font-bold text-error">
          <VisuallyHidden>Error: </VisuallyHidden>
          {error}
        </p>
      ) : null}
      <fieldset className="flex flex-wrap items-center" aria-describedby={error ? 'as-at-error' : undefined}>
        <legend className="float-left mr-2 font-bold">As at</legend>
        <DateBoxes name="as-at" values={values} error={error} labelsHidden />
      </fieldset>
      <Button secondary>Show this day</Button>
    </form>
  )
}
