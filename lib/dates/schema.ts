import { z } from 'zod'
import type { Day } from './day'
import type { PartialDay } from './partial-day'
import { type DateTrouble, isDateTrouble, readTypedDate, readTypedDay, type TypedDate } from './typed-date'

const box = z.string().catch('')
const boxes = z.object({ day: box, month: box, year: box }).catch({ day: '', month: '', year: '' })

/** Three boxes that must hold a whole date. `name` starts a sentence: "New end date". */
export function wholeDayField(name: string) {
  return boxes.transform((typed, context): Day => {
    const read = readTypedDay(typed)
    if (read === 'nothing') return trouble(context, `Enter the ${lowerFirst(name)}`)
    if (read === 'partial') return trouble(context, `${name} must include a day, a month and a year`)
    return isDateTrouble(read) ? trouble(context, `${name} ${MATTERS[read]}`) : read
  })
}

/** Three boxes that may be left empty, or leave out the day, or the day and the month. */
export function partialDayField(name: string) {
  return boxes.transform((typed, context): PartialDay | null => {
    const read = readTypedDate(typed)
    if (read === 'nothing') return null
    return isDateTrouble(read) ? trouble(context, `${name} ${MATTERS_OF_KNOWN[read]}`) : read
  })
}

/** Three boxes that must hold what is known of a date: at least its year. */
export function knownDayField(name: string) {
  return boxes.transform((typed, context): PartialDay => {
    const read = readTypedDate(typed)
    if (read === 'nothing') return trouble(context, `Enter the ${lowerFirst(name)}`)
    return isDateTrouble(read) ? trouble(context, `${name} ${MATTERS_OF_KNOWN[read]}`) : read
  })
}

const MATTERS: Record<DateTrouble, string> = {
  'short year': 'must have a year of 4 numbers, like 2028',
  'other year': 'must have a year from 1800 to 2999',
  'no month or year': 'must include a month and a year',
  'no month': 'must include a month',
  'no year': 'must include a year',
  unreadable: 'must be a real date, like 31 3 2028',
}

const MATTERS_OF_KNOWN: Record<DateTrouble, string> = {
  ...MATTERS,
  unreadable: 'must be a real date, like 31 3 2028, or a month and year, or a year',
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
