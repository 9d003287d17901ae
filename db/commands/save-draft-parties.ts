import { officesChosen, whyNotTheseParties } from '@/domain/agreements/chosen-parties'
import type { DraftParties } from '@/domain/agreements/draft-forms'
import { changed, command, refuse } from '../command'
import { holdDraft } from '../reading/draft'
import { readPartyChoices } from '../reading/party-choices'
import { draftChanged, whyNotSave } from '../writing/draft'
import { type ChosenParty, keyOf, writeDraftParties } from '../writing/draft-parties'
import { otherPersonsNamed } from '../writing/other-persons'

/**
 * Saves who the parties of a draft are: whoever holds the offices that were ticked, and other persons. Gives its
 * reference. Refused as `holdDraft`, `whyNotTheseParties`, `otherPersonsNamed` and `whyNotSave` say.
 */
export const saveDraftParties = command(async ({ tx, actor, today }, input: DraftParties) => {
  const held = await holdDraft(tx, actor, input.reference, today)
  if (held.kind === 'refused') return held
  const { agreement } = held
  const choices = await readPartyChoices(tx, null)
  const cannot = whyNotTheseParties(input, choices)
  if (cannot) return refuse(cannot)
  const others = await otherPersonsNamed(tx, input.others)
  if (others.kind === 'refused') return others

  const holders = officesChosen(input, choices)
  const chosen: ChosenParty[] = [
    ...holders.map(({ id, legalPersonId, holder }) => ({ officeId: id, legalPersonId, name: holder })),
    ...others.persons.map((person) => ({ ...person, officeId: null })),
  ]
  const before = { parties: namesOf(agreement.parties) }
  const answered = {
    task: 'Parties',
    before: agreement.parties.length > 0 ? before : null,
    after: { parties: namesOf(chosen) },
  }
  const whyNot = whyNotSave(agreement, input.version, answered)
  if (whyNot) return refuse(whyNot)

  const kept = agreement.parties.filter((party) => chosen.some((one) => keyOf(one) === keyOf(party)))
  await writeDraftParties(tx, agreement, { chosen, kept })
  return changed({ reference: agreement.reference }, await draftChanged(tx, agreement, answered))
})

function namesOf(parties: { name: string }[]): string[] {
  return parties.map((one) => one.name).sort()
}
