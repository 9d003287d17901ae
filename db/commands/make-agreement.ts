import { eq } from 'drizzle-orm'
import { originalOfDraft, whyNotMake } from '@/domain/agreements/draft'
import type { Making } from '@/domain/agreements/draft-forms'
import { whyNotInThisPlace } from '@/domain/agreements/recorded-term'
import { whyNotThisVersion } from '@/domain/agreements/version'
import { changed, command, refuse } from '../command'
import { endInFacts, noticeInFacts, signaturesInFacts } from '../facts'
import { holdDraft } from '../reading/draft'
import { agreementDrafts } from '../schema/agreement-drafts'
import { addInstrument } from '../writing/instrument'

/**
 * Records that the agreement was made: its original is added as it was drafted, and whoever is to see it does. Gives its
 * reference and the instrument's number. Refused as `holdDraft`, `whyNotThisVersion`, `whyNotMake` and
 * `whyNotInThisPlace` say.
 */
export const makeAgreement = command(async ({ tx, actor, today }, input: Making) => {
  const held = await holdDraft(tx, actor, input.reference, today)
  if (held.kind === 'refused') return held
  const { agreement, draft } = held

  const cannot = whyNotThisVersion(agreement, input.version) ?? whyNotMake(agreement, draft, actor)
  if (cannot) return refuse(cannot)
  const original = originalOfDraft(draft, agreement.parties)
  const whyNot = whyNotInThisPlace(agreement, 1, original, today)
  if (whyNot) return refuse(whyNot)

  const { why } = input
  await tx.delete(agreementDrafts).where(eq(agreementDrafts.agreementId, agreement.id))
  const number = await addInstrument(tx, actor, agreement, { kind: 'original', ...original, why })

  const { takesEffectOn, end, notice, form, madeOn, keptAt, signatures } = original
  const after = {
    commencement: takesEffectOn,
    end: endInFacts(end),
    notice: noticeInFacts(notice),
    parties: agreement.parties.map((one) => one.name).sort(),
    instrument: number,
    ...{ form, madeOn, keptAt, signatures: signaturesInFacts(agreement.parties, signatures) },
  }
  return changed(
    { reference: agreement.reference, number },
    { kind: 'agreement made', subjects: [{ on: 'agreement', id: agreement.id, before: null, after }], why },
  )
})
