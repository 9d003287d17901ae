import { describe, expect, it } from 'vitest'
import type { Finding } from '@/db/queries/findings'
import { FINDING_KINDS } from '@/domain/findings/finding'
import { day } from '@/lib/dates/day'
import { partialDay } from '@/lib/dates/partial-day'
import { findingDetail, findingName, findingRemedy } from './finding-words'

const custody = { reference: 'EM-0003', title: 'Data quality', forces: 4, endsOn: null }

function finding(parts: Partial<Finding>): Finding {
  return {
    kind: 'term passed',
    agreement: custody,
    other: null,
    body: null,
    days: null,
    extra: [],
    missing: [],
    dates: [],
    ...parts,
  }
}

describe('a finding', () => {
  it.each(FINDING_KINDS)('%s has a name and says what would put it right', (kind) => {
    expect(findingName(kind)).toMatch(/^[A-Z]/)
    expect(findingRemedy(kind)).toMatch(/^[A-Z]/)
  })

  const body = { code: 'emcjs', acronym: 'EMCJS', members: 4 }
  it.each<[string | null, Partial<Finding>]>([
    ['For 2,258 days', { days: 2258 }],
    ['61 days', { kind: 'gap between terms', days: 61 }],
    ['In 1 day', { kind: 'expiring', days: 1 }],
    ['Today', { kind: 'expiring', days: 0 }],
    [
      'Names Derbyshire, no member of EMCJS',
      { kind: 'parties differ from members', body, extra: ['Derbyshire'] },
    ],
    [
      'Formed 2001 or 2002',
      {
        kind: 'dates of a body conflict',
        agreement: null,
        body,
        dates: [
          { kind: 'formed', on: partialDay('2001') },
          { kind: 'closed', on: partialDay('2019-03-31') },
          { kind: 'formed', on: partialDay('2002') },
        ],
      },
    ],
    [
      'Leaves out Kent and Surrey, members of EMCJS',
      { kind: 'parties differ from members', body, missing: ['Kent', 'Surrey'] },
    ],
    [
      'Names 4 forces, no members; leaves out Kent, a member of EMCJS',
      { kind: 'parties differ from members', body, extra: ['A', 'B', 'C', 'D'], missing: ['Kent'] },
    ],
    [
      'EM-0003, of 4 forces and undated; EM-0004, of 5 forces to 30 April 2022',
      {
        kind: 'two on one subject',
        agreement: { reference: 'EM-0004', title: 'Team', forces: 5, endsOn: day('2022-04-30') },
        other: custody,
      },
    ],
    [null, { kind: 'no parties named' }],
  ])('says: %s', (detail, parts) => {
    expect(findingDetail(finding(parts))).toBe(detail)
  })
})
