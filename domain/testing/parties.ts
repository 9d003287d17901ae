import { partialDay } from '@/lib/dates/partial-day'
import type { RecordedParty } from '../agreements/party-changes'
import { newId } from '../ids'

type Said = Partial<RecordedParty> & { from?: string; to?: string }

/** A party of that name, of an office of its own, always and for ever unless told. */
export function aRecordedParty(name: string, { from, to, ...said }: Said = {}): RecordedParty {
  const id = said.id ?? newId<'party'>()
  return {
    placeId: id,
    name,
    legalPersonId: newId<'legal person'>(),
    officeId: newId<'office'>(),
    forceId: newId<'force'>(),
    joinedById: null,
    leftById: null,
    ...said,
    id,
    fromOn: from ? partialDay(from) : (said.fromOn ?? null),
    toOn: to ? partialDay(to) : (said.toOn ?? null),
  }
}
