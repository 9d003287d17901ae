import { type MissingParties, whyNotJoin, whyNotTheseJoiners } from '@/domain/agreements/joining'
import { whyNotMaintain } from '@/domain/agreements/maintenance'
import { whyNotThisVersion } from '@/domain/agreements/version'
import { changed, command, refuse } from '../command'
import { namesInFacts } from '../facts'
import { findAndHold, raiseVersion } from '../reading/lock'
import { readPartyChoices } from '../reading/party-choices'
import { joinersChosen } from '../writing/joiners'
import { addParties } from '../writing/parties'

/**
 * Adds parties that were parties all along and that nobody recorded, by no instrument. Gives the agreement's reference.
 * Refused as `whyNotJoin`, `whyNotThisVersion`, `whyNotTheseParties` and `whyNotTheseJoiners` say, where another person
 * is named who holds an office, or `not found`.
 */
export const addMissingParties = command(async ({ tx, actor, today }, input: MissingParties) => {
  const agreement = await findAndHold(tx, input.reference, today)
  if (!agreement) return refuse({ reason: 'not found' as const })

  const notTheirs = whyNotMaintain(agreement, actor)
  if (notTheirs) return refuse({ reason: notTheirs })
  const cannot = whyNotThisVersion(agreement, input.version) ?? whyNotJoin(agreement, actor)
  if (cannot) return refuse(cannot)
  const chosen = await joinersChosen(tx, input, await readPartyChoices(tx, null))
  if (chosen.kind === 'refused') return chosen
  const { joiners } = chosen
  const { fromOn, source, why } = input
  const whyNot = whyNotTheseJoiners(agreement, joiners, fromOn)
  if (whyNot) return refuse(whyNot)

  const as = { fromOn, joinedById: null, note: `Source: ${source}` }
  await addParties(tx, agreement.id, { joiners, as })
  await raiseVersion(tx, agreement.id)

  const { parties } = agreement
  const before = { parties: namesInFacts(parties) }
  const after = {
    parties: namesInFacts([...parties, ...joiners]),
    added: namesInFacts(joiners),
    joinedFrom: fromOn,
    source,
  }
  return changed(
    { reference: agreement.reference },
    { kind: 'missing parties added', subjects: [{ on: 'agreement', id: agreement.id, before, after }], why },
  )
})
