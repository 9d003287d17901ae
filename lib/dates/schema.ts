import { z } from 'zod'
import type { Day } from './day'
import type { PartialDay } from './partial-day'
import { readTypedDate, readTypedDay, type TypedDate } from './typed-date'

const box = z.string().max(40).default('')
const boxes = z.object({ day: box, month: box, year: box }).default({ day: '', month: '', year: '' })

/** Three boxes that must hold a whole date. `name` starts a sentence: "New end date". */
export function wholeDayField(name: string) {
  return boxes.transform((typed, context): Day => {
    const read = readTypedDay(typed)
    if (read === 'nothing') return trouble(context, `Enter the ${lowerFirst(name)}`)
    if (read === 'partial') return trouble(context, `${name} must include a day, a month and a year`)
    if (read === 'unreadable') return trouble(context, `${name} must be a real date, like 31 3 2028`)
    return read
  })
}

/** Three boxes that may be left empty, or leave out the day, or the day and the month. */
export function partialDayField(name: string) {
  return boxes.transform((typed, context): PartialDay | null => {
    const read = readTypedDate(typed)
    if (read === 'nothing') return null
    if (read === 'unreadable')
      return trouble(context, `${name} must be a real date, like 31 3 2028, or a month and year, or a year`)
    return read
  })
}

/** Three boxes that must hold what is known of a date: at least its year. */
export function knownDayField(name: string) {
  return boxes.transform((typed, context): PartialDay => {
    const read = readTypedDate(typed)
    if (read === 'nothing') return trouble(context, `Enter the ${lowerFirst(name)}`)
    if (read === 'unreadable')
      return trouble(context, `${name} must be a real date, like 31 3 2028, or a month and year, or a year`)
    return read
  })
}

function trouble(context: z.core.$RefinementCtx<TypedDate>, message: string): never {
  context.addIssue({ code: 'custom', message })
  return z.NEVER
}

function lowerFirst(name: string): string {
  return name.charAt(0).toLowerCase() + name.slice(1)
}

/** A whole date that is asked for only when another answer makes it needed; null otherwise, whatever the boxes hold. */
export function wholeDayWhen<Name extends string>(
  field: Name,
  name: string,
  needed: (typed: Record<string, unknown>) => boolean,
) {
  return z.looseObject({}).transform((typed, context): Record<Name, Day | null> => {
    if (!needed(typed)) return { [field]: null } as Record<Name, Day | null>
    const read = wholeDayField(name).safeParse(typed[field])
    for (const issue of read.error?.issues ?? [])
      context.addIssue({ code: 'custom', message: issue.message, path: [field] })
    return { [field]: read.data ?? null } as Record<Name, Day | null>
  })
}
