import { whyNotThisVersion } from '@/domain/agreements/version'
import { type DateOfBody, whyNotThisDate } from '@/domain/bodies/dates'
import { whyNotMaintainBody } from '@/domain/bodies/maintenance'
import { dateInFacts, datesInFacts } from '../body-facts'
import { changed, command, refuse } from '../command'
import { findAndHoldBody, raiseBodyVersion } from '../reading/lock'
import { addBodyDate } from '../writing/body-date'

/**
 * Records when a body was formed or closed, as a source says, beside what other sources say. Gives the body's code and
 * the number of the date. Refused as `whyNotMaintainBody`, `whyNotThisVersion` and `whyNotThisDate` say, or `not found`.
 */
export const recordBodyDate = command(async ({ tx, actor, today }, input: DateOfBody) => {
  const body = await findAndHoldBody(tx, input.code)
  if (!body) return refuse({ reason: 'not found' as const })

  const whyNot =
    whyNotMaintainBody(body, actor, today) ??
    whyNotThisVersion(body, input.version) ??
    whyNotThisDate(body.dates, input, today)
  if (whyNot) return refuse(whyNot)

  const { kind, on, said, address, capturedOn } = input
  const number = await addBodyDate(tx, actor, { bodyId: body.id, kind, on, said, address, capturedOn })
  await raiseBodyVersion(tx, body.id)

  const before = { [kind]: datesInFacts(body.dates, kind) }
  const after = {
    [kind]: [...(datesInFacts(body.dates, kind) ?? []), dateInFacts({ on, said })],
    ...{ [`${kind}On`]: on, source: said, address, capturedOn },
  }
  return changed(
    { code: body.code, number },
    {
      kind: 'body date recorded',
      subjects: [{ on: 'body', id: body.id, before, after }],
      why: `As ${said} says`,
    },
  )
})
