import { describe, expect, it } from 'vitest'
import type { ChangedDetails } from '@/domain/agreements/details'
import { newId } from '@/domain/ids'
import { findAgreement } from '../queries/agreements'
import { officeOf, registrarOf } from '../testing/actors'
import { atOnce, oneOfTwo, sentFiveTimes } from '../testing/at-once'
import { aClosedBody } from '../testing/bodies'
import { type AgreementParts, aBody, anAgreement, aRegion } from '../testing/builders'
import { useTestDatabase } from '../testing/database'
import { onlyMaintainersMay, refusalsOf, staleFormsAreTold } from '../testing/deeds'
import { eventsOf, onlyEventOf, versionOf } from '../testing/events'
import { openedOn } from '../testing/recorded'
import { todayIs } from '../testing/today'
import { changeAgreementDetails } from './change-agreement-details'

useTestDatabase()
todayIs('2026-11-23')

const refusalOf = refusalsOf(changeAgreementDetails)

/** An agreement, and what a form sends that changes its title alone. */
async function titled(parts: AgreementParts = {}) {
  const agreement = await anAgreement(parts)
  const input: ChangedDetails = {
    ...(await openedOn(agreement)),
    ...{ title: 'Regional forensics', scope: 'regional', regionIds: [await aRegion()] },
    ...{ legalBasis: 'not recorded', provision: 'not recorded', bodyIds: [] },
    ...{ marking: parts.marking ?? 'OFFICIAL', why: 'The deed says so' },
  }
  return { agreement, input }
}

describe('details of an agreement are changed', () => {
  it('all of them at once, with a reason: one event with every fact before and after', async () => {
    const { agreement, input } = await titled()
    const bodyId = await aBody({ code: 'EMFS' })
    const office = await officeOf('derbyshire')
    const other = await aRegion({ code: 'ee' })
    const changes = {
      ...{
        scope: 'cross-regional' as const,
        regionIds: [...input.regionIds, other],
        legalBasis: 's22A' as const,
      },
      ...{
        provision: 'force collaboration' as const,
        marking: 'OFFICIAL-SENSITIVE' as const,
        bodyIds: [bodyId],
      },
    }
    const { reference } = agreement
    expect(await changeAgreementDetails(office, { ...input, ...changes })).toEqual({
      kind: 'changed',
      value: { reference },
    })
    expect(await onlyEventOf(agreement)).toEqual({
      ...{ kind: 'agreement details changed', person: office.name, role: 'office', why: 'The deed says so' },
      before: {
        ...{ title: agreement.title, scope: 'regional', regions: ['East Midlands'], marking: 'OFFICIAL' },
        ...{ legalBasis: 'not recorded', provision: 'not recorded', bodies: [] },
      },
      after: {
        ...{ title: 'Regional forensics', scope: 'cross-regional', legalBasis: 's22A' },
        ...{ regions: ['East Midlands', 'East of England'], provision: 'force collaboration' },
        ...{ marking: 'OFFICIAL-SENSITIVE', bodies: ['EMFS (The EMFS unit)'] },
      },
    })
    expect(await versionOf(agreement)).toBe(input.version + 1)
    const { bodyIds: _, ...facts } = changes
    expect(await findAgreement(office, reference)).toMatchObject({ title: 'Regional forensics', ...facts })
  })

  it('and who sees it changes with them', async () => {
    const { agreement, input } = await titled()
    const lincolnshire = await officeOf('lincolnshire')
    expect(await findAgreement(lincolnshire, agreement.reference)).not.toBeNull()
    await changeAgreementDetails(await officeOf('derbyshire'), { ...input, marking: 'OFFICIAL-SENSITIVE' })
    expect(await findAgreement(lincolnshire, agreement.reference)).toBeNull()
  })

  it('bodies are taken out as well as added', async () => {
    const { agreement, input } = await titled()
    const [one, two] = [await aBody({ code: 'ONE' }), await aBody({ code: 'TWO' })]
    const office = await officeOf('derbyshire')
    await changeAgreementDetails(office, { ...input, bodyIds: [one] })
    const { version } = await openedOn(agreement)
    await changeAgreementDetails(office, { ...input, version, bodyIds: [two] })
    expect((await findAgreement(office, agreement.reference))?.bodies).toMatchObject([{ code: 'TWO' }])
  })

  it('once, however often the same answers are sent', async () => {
    const { agreement, input } = await titled()
    expect(await sentFiveTimes(changeAgreementDetails, input)).toEqual({ reference: agreement.reference })
    expect(await eventsOf(agreement)).toHaveLength(1)
  })
})

describe('a change of details is refused', () => {
  it('to anybody but the offices of its parties and the registrar', async () => {
    await onlyMaintainersMay(changeAgreementDetails, titled)
  })

  it('where the agreement changed since', async () => {
    await staleFormsAreTold(changeAgreementDetails, await titled())
  })

  it('of a draft, and where nothing differs', async () => {
    const draft = await titled({ original: null, draftedBy: 'derbyshire' })
    expect(await refusalOf(await officeOf('derbyshire'), draft.input)).toEqual({ reason: 'still a draft' })
    const { agreement, input } = await titled()
    const same = { ...input, title: agreement.title }
    expect(await refusalOf(await officeOf('derbyshire'), same)).toEqual({ reason: 'nothing differs' })
  })

  it('where it would belong to no region, or to one there is not, or to no such body, or to one that has closed', async () => {
    const { input } = await titled()
    const office = await officeOf('derbyshire')
    expect(await refusalOf(office, { ...input, regionIds: [] })).toEqual({ reason: 'no region' })
    expect(await refusalOf(office, { ...input, regionIds: [newId()] })).toEqual({ reason: 'no such region' })
    expect(await refusalOf(office, { ...input, bodyIds: [newId()] })).toEqual({ reason: 'no such body' })
    const bodyIds = [await aClosedBody('EMLS')]
    expect(await refusalOf(office, { ...input, bodyIds })).toEqual({
      ...{ reason: 'body closed', name: 'EMLS (The EMLS unit)', on: '2022-03-31' },
    })
    expect(await refusalOf(office, { ...input, scope: 'national', regionIds: [] })).toBeNull()
  })

  it('to a registrar who would not see it any more', async () => {
    const { input } = await titled()
    const registrar = await registrarOf()
    const elsewhere = [await aRegion({ code: 'ee' })]
    const moved = { ...input, regionIds: elsewhere }
    expect(await refusalOf(registrar, moved)).toEqual({ reason: 'out of your sight' })
    expect(await refusalOf(await officeOf('derbyshire'), moved)).toBeNull()
    const national = { scope: 'national' as const, regionIds: elsewhere }
    expect(await refusalOf(registrar, { ...(await titled()).input, ...national })).toBeNull()
    const sensitive = { ...national, marking: 'OFFICIAL-SENSITIVE' as const }
    expect(await refusalOf(registrar, { ...(await titled()).input, ...sensitive })).toBeNull()
    const ofNobody = await titled({ parties: [] })
    const hidden = { ...ofNobody.input, ...sensitive, regionIds: [] }
    expect(await refusalOf(registrar, hidden)).toEqual({ reason: 'out of your sight' })
  })
})

atOnce('two people change its details, and the other is told that it changed', async () => {
  const { agreement, input } = await titled()
  const { told } = await oneOfTwo(
    changeAgreementDetails,
    [await officeOf('derbyshire'), input],
    [await registrarOf(), { ...input, title: 'Another title' }],
  )
  expect(told).toMatchObject({ reason: 'changed since' })
  expect(await eventsOf(agreement)).toHaveLength(1)
})
