import { whyNotThisVersion } from '@/domain/agreements/version'
import { type DateCorrection, whyNotStrike } from '@/domain/bodies/dates'
import { whyNotMaintainBody } from '@/domain/bodies/maintenance'
import { dateInFacts, datesInFacts } from '../body-facts'
import { changed, command, refuse } from '../command'
import { findAndHoldBody, raiseBodyVersion } from '../reading/lock'
import { strikeBodyDate } from '../writing/body-date'

/**
 * Strikes a date of a body that was recorded in error, by a row that names it: both stay. Gives the body's code.
 * Refused as `whyNotMaintainBody`, `whyNotThisVersion` and `whyNotStrike` say, or `not found`.
 */
export const correctBodyDate = command(async ({ tx, actor, today }, input: DateCorrection) => {
  const body = await findAndHoldBody(tx, input.code)
  if (!body) return refuse({ reason: 'not found' as const })

  const whyNot =
    whyNotMaintainBody(body, actor, today) ??
    whyNotThisVersion(body, input.version) ??
    whyNotStrike(body.dates, input.number)
  const wrong = body.dates.find((one) => one.number === input.number)
  if (whyNot) return refuse(whyNot)
  if (!wrong) return refuse({ reason: 'no such date' as const })

  const { number, why } = input
  await strikeBodyDate(tx, actor, { bodyId: body.id, number, why })
  await raiseBodyVersion(tx, body.id)

  const { kind } = wrong
  const others = body.dates.filter((one) => one.number !== number)
  const before = { [kind]: datesInFacts(body.dates, kind) }
  const after = { [kind]: datesInFacts(others, kind), struck: `${kind} ${dateInFacts(wrong)}` }
  return changed(
    { code: body.code },
    { kind: 'body date corrected', subjects: [{ on: 'body', id: body.id, before, after }], why },
  )
})
