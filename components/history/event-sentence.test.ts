import { describe, expect, it } from 'vitest'
import { eventInWords } from './event-sentence'
import { changedFacts } from './fact-words'

const office = { person: 'Pat Example', role: 'office' as const, force: 'Northamptonshire' }
const registrar = { person: 'Sam Example', role: 'registrar' as const, force: null }
const nobody = { person: null, role: null, force: null }

describe('history tells each change in a sentence', () => {
  it.each([
    [
      {
        ...office,
        kind: 'agreement extended' as const,
        before: { end: '2020-09-17' },
        after: { end: '2028-03-31', instrument: 3 },
      },
      'Northamptonshire commissioner’s office extended the agreement to 31 March 2028 (before: 17 September 2020)',
    ],
    [
      {
        ...nobody,
        kind: 'agreement extended' as const,
        before: { end: 'not recorded' },
        after: { end: '2020-09-17' },
      },
      'The register recorded from a published source that the agreement was extended to 17 September 2020 (before: not recorded)',
    ],
    [
      { ...nobody, kind: 'agreement recorded' as const, before: null, after: { title: 'Custody' } },
      'The register recorded the agreement from a published source',
    ],
    [
      {
        ...office,
        kind: 'agreement set up' as const,
        before: null,
        after: { reference: 'EM-0026', title: 'Custody' },
      },
      'Northamptonshire commissioner’s office set the agreement up as a draft, EM-0026',
    ],
    [
      { ...office, kind: 'draft changed' as const, before: null, after: { task: 'Term' } },
      'Northamptonshire commissioner’s office answered “Term” of the draft',
    ],
    [
      {
        ...office,
        kind: 'agreement made' as const,
        before: null,
        after: { commencement: '2014-03', end: 'until ended' },
      },
      'Northamptonshire commissioner’s office recorded that the agreement was made: from March 2014 until ended',
    ],
    [
      {
        ...registrar,
        kind: 'agreement details changed' as const,
        before: { title: 'Custody', scope: 'regional', regions: ['East Midlands'] },
        after: { title: 'Cells', scope: 'national', regions: ['East Midlands'] },
      },
      'The regional programme office changed title and scope of the agreement',
    ],
    [
      {
        ...registrar,
        kind: 'parent agreement changed' as const,
        before: { parent: 'none' },
        after: { parent: 'EM-0001' },
      },
      'The regional programme office changed the overarching agreement to EM-0001 (before: none)',
    ],
    [
      {
        ...registrar,
        kind: 'agreement superseded' as const,
        before: { status: 'in force' },
        after: { successor: 'EM-0009', endedFrom: null },
      },
      'The regional programme office recorded that EM-0009 takes the place of the agreement, from a day not recorded',
    ],
    [
      {
        ...registrar,
        kind: 'supersession withdrawn' as const,
        before: { successor: 'EM-0009' },
        after: { successor: 'none' },
      },
      'The regional programme office took back that EM-0009 takes the place of the agreement',
    ],
    [
      {
        ...office,
        kind: 'agreement ended' as const,
        before: { status: 'in force' },
        after: { endedFrom: '2026-12-01' },
      },
      'Northamptonshire commissioner’s office recorded the ending of the agreement, no longer in force from 1 December 2026 (before: in force)',
    ],
    [
      {
        ...registrar,
        kind: 'lapse confirmed' as const,
        before: { end: '2020-09-17' },
        after: { endedFrom: '2026-11-23' },
      },
      'The regional programme office confirmed that the agreement lapsed after 17 September 2020; it counts as ended from 23 November 2026',
    ],
    [
      {
        ...registrar,
        kind: 'term recorded' as const,
        before: { commencement: null, end: 'not recorded' },
        after: { commencement: '2014-03', end: 'until ended' },
      },
      'The regional programme office recorded the term: from March 2014 until ended (before: not recorded)',
    ],
    [
      {
        ...registrar,
        kind: 'instrument corrected' as const,
        before: { instrument: 2, end: '2020-09-17' },
        after: { instrument: 4, kind: 'recorded in error', end: 'not recorded' },
      },
      'The regional programme office withdrew instrument 2, recorded in error (it set the end to: 17 September 2020)',
    ],
    [
      {
        ...office,
        kind: 'review opened' as const,
        before: null,
        after: { review: '2026', dueOn: '2026-12-31', offices: 10 },
      },
      'Northamptonshire commissioner’s office opened review 2026 and asked 10 offices to decide by 31 December 2026',
    ],
    [
      {
        ...registrar,
        kind: 'decision recorded' as const,
        before: null,
        after: {
          review: '2026',
          office: 'Chief Constable of Kent Police',
          decision: 'extend',
          until: '2028-03-31',
        },
      },
      'The regional programme office recorded a decision of the Chief Constable of Kent Police in review 2026, on its behalf: extend until 31 March 2028',
    ],
    [
      {
        ...office,
        kind: 'decision corrected' as const,
        before: {
          review: '2026',
          office: 'Police and Crime Commissioner for Kent',
          decision: 'vary',
          until: null,
        },
        after: {
          review: '2026',
          office: 'Police and Crime Commissioner for Kent',
          decision: 'continue',
          until: null,
        },
      },
      'Northamptonshire commissioner’s office corrected the decision of the Police and Crime Commissioner for Kent in review 2026: continue (before: vary)',
    ],
    [
      {
        ...registrar,
        kind: 'review closed' as const,
        before: null,
        after: { review: '2026', result: 'awaiting', awaiting: 4, of: 10 },
      },
      'The regional programme office closed review 2026: 4 of 10 offices did not decide',
    ],
    [
      {
        ...registrar,
        kind: 'person invited' as const,
        before: null,
        after: { name: 'Pat Example', role: 'audit', force: 'Kent' },
      },
      'The regional programme office invited Pat Example: audit committee for Kent',
    ],
    [
      {
        ...registrar,
        kind: 'role changed' as const,
        before: { role: 'audit', force: 'Kent' },
        after: { role: 'registrar', force: 'the whole region' },
      },
      'The regional programme office changed the role: regional programme office for the whole region (before: audit committee for Kent)',
    ],
    [
      {
        ...registrar,
        kind: 'person disabled' as const,
        before: { account: 'active' },
        after: { account: 'disabled' },
      },
      'The regional programme office disabled the account (before: active)',
    ],
    [
      { ...registrar, kind: 'person enabled' as const, before: null, after: null },
      'The regional programme office enabled the account again',
    ],
    [
      { ...registrar, kind: 'invitation renewed' as const, before: null, after: null },
      'The regional programme office made a new link to set a password with',
    ],
    [{ ...nobody, kind: 'person signed in' as const, before: null, after: null }, 'Signed in'],
    [{ ...nobody, kind: 'person signed out' as const, before: null, after: null }, 'Signed out'],
    [
      { ...nobody, kind: 'sign-in refused' as const, before: null, after: null },
      'A password that was not right was refused',
    ],
    [
      { ...nobody, kind: 'first sign-in' as const, before: null, after: null },
      'Set a password by the link, at the first sign-in',
    ],
    [
      { ...nobody, kind: 'password changed' as const, before: null, after: null },
      'Changed the password; every other browser was signed out',
    ],
  ])('%#', (event, sentence) => {
    expect(eventInWords(event)).toBe(sentence)
  })
})

describe('before and after', () => {
  it('names each fact, says what nobody knew, and tells which side does not speak of it', () => {
    expect(
      changedFacts({ end: 'not recorded' }, { end: '2028-03-31', madeOn: null, notice: 6, review: null }),
    ).toEqual([
      { term: 'End', before: 'not recorded', after: '31 March 2028', changed: true },
      { term: 'Notice period', before: null, after: '6 months', changed: true },
      { term: 'Made', before: null, after: 'not recorded', changed: true },
    ])
  })

  it('keeps a review’s name from being read as a year', () => {
    expect(changedFacts(null, { review: '2026' })[0]?.after).toBe('2026')
  })
})
