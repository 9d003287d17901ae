import { expect, it } from 'vitest'
import type { EventKind, Facts } from '@/domain/audit/event'
import { eventInWords } from './event-sentence'

const NAMES = ['Chief Constable of Kent', 'Kent PCC']
const dated = { joinedFrom: '2027-05-01', leftFrom: '2027-05-01', noticeGivenOn: '2026-11' }

it.each<[EventKind, Facts | null, Facts, string]>([
  [
    'joinder recorded',
    null,
    { joiners: NAMES, ...dated },
    'recorded that Chief Constable of Kent, Kent PCC joined the agreement, from 1 May 2027',
  ],
  [
    'missing parties added',
    null,
    { added: NAMES, joinedFrom: null },
    'added parties that were not recorded, from a day not recorded: Chief Constable of Kent, Kent PCC',
  ],
  [
    'parties voided',
    null,
    { voided: ['Kent PCC'] },
    'marked as recorded in error, and so never a party: Kent PCC',
  ],
  [
    'withdrawal recorded',
    null,
    { leavers: NAMES, ...dated },
    'recorded that Chief Constable of Kent, Kent PCC withdrew from the agreement, no longer a party from 1 May 2027 (notice given: November 2026)',
  ],
  [
    'agreement ended for some',
    null,
    { leavers: ['Kent PCC'], ...dated },
    'recorded the ending of the agreement for Kent PCC, no longer a party from 1 May 2027; it goes on for the others',
  ],
  [
    'signatures recorded',
    null,
    { instrument: 1, signed: ['Kent PCC: on 1 May 2026, by A Person'] },
    'recorded signatures of instrument 1: Kent PCC: on 1 May 2026, by A Person',
  ],
  [
    'instrument corrected',
    { instrument: 2, leavers: NAMES },
    { kind: 'recorded in error' },
    'withdrew instrument 2, recorded in error; parties again: Chief Constable of Kent, Kent PCC',
  ],
  [
    'instrument corrected',
    { instrument: 2, leavers: ['Kent PCC'], lastDay: '2027-04-30' },
    { instrument: 3, leavers: ['Kent PCC'], lastDay: '2027-05-31' },
    'corrected instrument 2 by instrument 3; Kent PCC: party until 31 May 2027 (before: 30 April 2027)',
  ],
  [
    'instrument corrected',
    { instrument: 2, joiners: ['Kent PCC'], joinedFrom: '2027-05' },
    { kind: 'recorded in error' },
    'withdrew instrument 2, recorded in error; Kent PCC never joined by it',
  ],
])('%s', (kind, before, after, words) => {
  const told = { person: 'Pat Example', role: 'office' as const, force: 'Kent', kind, before, after }
  expect(eventInWords(told)).toBe(`Kent commissioner’s office ${words}`)
})
