import {
  type ChosenParties,
  officesChosen,
  type RegionChoice,
  whyNotTheseParties,
} from '@/domain/agreements/chosen-parties'
import type { Joiner } from '@/domain/agreements/joining'
import { refuse } from '../command'
import type { Tx } from '../connection'
import { otherPersonsNamed } from './other-persons'

/** Whom a form chose, with the legal persons they are; other persons are recorded where they are not known yet. */
export async function joinersChosen(tx: Tx, chosen: ChosenParties, choices: RegionChoice[]) {
  const whyNot = whyNotTheseParties(chosen, choices)
  if (whyNot) return refuse(whyNot)
  const others = await otherPersonsNamed(tx, chosen.others)
  if (others.kind === 'refused') return others
  const offices = officesChosen(chosen, choices).map(
    ({ id, legalPersonId, holder }): Joiner => ({ officeId: id, legalPersonId, name: holder }),
  )
  const persons = others.persons.map((one): Joiner => ({ ...one, officeId: null }))
  return { kind: 'found' as const, joiners: [...offices, ...persons] }
}
