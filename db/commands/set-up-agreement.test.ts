import { sql } from 'drizzle-orm'
import { describe, expect, it } from 'vitest'
import { newId } from '@/domain/ids'
import { findAgreement } from '../queries/agreements'
import { auditOf, chiefOf, officeOf, registrarOf } from '../testing/actors'
import { atOnce, sentFiveTimes } from '../testing/at-once'
import { aRegion, fiveForces } from '../testing/builders'
import { asOwner, useTestDatabase } from '../testing/database'
import { refusalsOf } from '../testing/deeds'
import { aDraft, builtAs, DRIVERS } from '../testing/drafts'
import { onlyEventOf } from '../testing/events'
import { todayIs } from '../testing/today'
import { setUpAgreement } from './set-up-agreement'

useTestDatabase()
todayIs('2026-11-23')

const refusalOf = refusalsOf(setUpAgreement)

describe('an agreement is set up', () => {
  it('by a commissioner’s office: a draft of its region, with a reference, and one event', async () => {
    const office = await officeOf('derbyshire')
    const draft = await aDraft(office)
    expect(draft.reference).toMatch(/^EM-\d{4}$/)
    expect(await findAgreement(office, draft.reference)).toMatchObject({
      ...{
        title: 'Shared driver training',
        scope: 'regional',
        marking: 'OFFICIAL',
        isDraft: true,
        version: 1,
      },
      ...{ draftingForceId: office.forceId, regionNames: ['East Midlands'], parties: [], instruments: [] },
    })
    expect(await onlyEventOf(draft)).toEqual({
      ...{ kind: 'agreement set up', person: office.name, role: 'office', why: null, before: null },
      after: {
        ...{ reference: draft.reference, title: 'Shared driver training', scope: 'regional' },
        ...{ regions: ['East Midlands'], marking: 'OFFICIAL' },
      },
    })
  })

  it('by a registrar, also of several regions, their own among them', async () => {
    const other = await aRegion({ code: 'ee' })
    const registrar = await registrarOf()
    const { reference } = await aDraft(registrar, { scope: 'cross-regional', otherRegionIds: [other] })
    expect(await findAgreement(registrar, reference)).toMatchObject({
      ...{ draftingForceId: null, regionNames: ['East Midlands', 'East of England'] },
    })
    expect(reference).toMatch(/^EM-/)
  })

  it('under NAT where it is national, and still of the drafter’s region, whose registrar sees it', async () => {
    const { reference } = await aDraft(await officeOf('derbyshire'), { scope: 'national' })
    expect(reference).toMatch(/^NAT-\d{4}$/)
    expect(await findAgreement(await registrarOf(), reference)).not.toBeNull()
    expect(await findAgreement(await registrarOf('ee'), reference)).toBeNull()
  })

  it('and nobody else sees it: not its chief constable, nor any other force', async () => {
    await fiveForces()
    const { reference } = await aDraft(await officeOf('derbyshire'))
    for (const stranger of [
      await chiefOf('derbyshire'),
      await auditOf('derbyshire'),
      await officeOf('lincolnshire'),
    ])
      expect(await findAgreement(stranger, reference)).toBeNull()
  })

  it('once, however often the same answers are sent', async () => {
    const { reference } = await sentFiveTimes(setUpAgreement, { ...DRIVERS, title: 'Sent five times' })
    const rows = await asOwner(sql`select reference from agreements where title = 'Sent five times'`)
    expect(rows).toEqual([{ reference }])
    expect(await onlyEventOf(await builtAs(reference))).toMatchObject({ kind: 'agreement set up' })
  })
})

describe('setting up is refused', () => {
  it('to the audit committee and to chief constables', async () => {
    expect(await refusalOf(await auditOf('derbyshire'), DRIVERS)).toEqual({
      reason: 'audit committees change nothing',
    })
    expect(await refusalOf(await chiefOf('derbyshire'), DRIVERS)).toEqual({
      reason: 'chief constables record decisions',
    })
  })

  it('in a region there is not', async () => {
    const elsewhere = { ...DRIVERS, otherRegionIds: [newId<'region'>()] }
    expect(await refusalOf(await officeOf('derbyshire'), elsewhere)).toEqual({ reason: 'no such region' })
  })

  it('where the region gives no references, but not of a national agreement', async () => {
    await aRegion({ code: 'none', name: 'Nowhere', prefix: null })
    const registrar = await registrarOf('none')
    expect(await refusalOf(registrar, DRIVERS)).toEqual({ reason: 'no references here' })
    expect(await refusalOf(registrar, { ...DRIVERS, scope: 'national' })).toBeNull()
  })
})

atOnce('twenty are set up, and each has a reference of its own, one after another', async () => {
  const office = await officeOf('derbyshire')
  const registrar = await registrarOf()
  const before = Number((await aDraft(office)).reference.slice(3))
  const drafts = await Promise.all(
    Array.from({ length: 20 }, (_, index) => aDraft(index % 2 === 0 ? office : registrar)),
  )
  const numbers = drafts.map((draft) => Number(draft.reference.slice(3))).sort((a, b) => a - b)
  expect(numbers).toEqual(Array.from({ length: 20 }, (_, index) => before + 1 + index))
})
