import type { EventKind, Facts } from '@/domain/audit/event'
import { sayFact } from './fact-words'

type Sides = { before: Facts | null; after: Facts | null }

/** What happened to the parties of an agreement, to follow on from who recorded it. */
export const PARTY_DEEDS = {
  'joinder recorded': ({ after }) =>
    `recorded that ${sayFact(after, 'joiners')} joined the agreement, from ${sayFact(after, 'joinedFrom')}`,
  'missing parties added': ({ after }) =>
    `added parties that were not recorded, from ${sayStart(after)}: ${sayFact(after, 'added')}`,
  'parties voided': ({ after }) =>
    `marked as recorded in error, and so never a party: ${sayFact(after, 'voided')}`,
  'withdrawal recorded': ({ after }) =>
    `recorded that ${sayFact(after, 'leavers')} withdrew from the agreement, no longer a party from ${sayFact(after, 'leftFrom')} (notice given: ${sayFact(after, 'noticeGivenOn')})`,
  'agreement ended for some': ({ after }) =>
    `recorded the ending of the agreement for ${sayFact(after, 'leavers')}, no longer a party from ${sayFact(after, 'leftFrom')}; it goes on for the others`,
  'signatures recorded': ({ after }) =>
    `recorded signatures of instrument ${sayFact(after, 'instrument')}: ${sayFact(after, 'signed')}`,
} satisfies Partial<Record<EventKind, (sides: Sides) => string>>

/** What a correction does to those who joined or left by the wrong instrument; null where nobody did. */
export function sayWhoFollows({ before, after }: Sides): string | null {
  const erased = after?.kind === 'recorded in error'
  if (before?.joiners) {
    const joiners = sayFact(before, 'joiners')
    return erased
      ? `${joiners} never joined by it`
      : `${joiners}: party from ${sayChange({ before, after }, 'joinedFrom')}`
  }
  if (!before?.leavers) return null
  const leavers = sayFact(before, 'leavers')
  return erased
    ? `parties again: ${leavers}`
    : `${leavers}: party until ${sayChange({ before, after }, 'lastDay')}`
}

function sayChange({ before, after }: Sides, name: string): string {
  return `${sayFact(after, name)} (before: ${sayFact(before, name)})`
}

/** "1 May 2018", "a day not recorded". */
function sayStart(facts: Facts | null): string {
  const from = sayFact(facts, 'joinedFrom')
  return from === 'not recorded' ? 'a day not recorded' : from
}
