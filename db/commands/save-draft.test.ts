import { sql } from 'drizzle-orm'
import { describe, expect, it } from 'vitest'
import { newId } from '@/domain/ids'
import { day } from '@/lib/dates/day'
import { listPartyChoices } from '../queries/party-choices'
import { chiefOf, officeOf, registrarOf } from '../testing/actors'
import { aClosedBody } from '../testing/bodies'
import { aBody, aForce, anAgreement, aRegion } from '../testing/builders'
import { asOwner, useTestDatabase } from '../testing/database'
import { refusalsOf } from '../testing/deeds'
import { aDraft, partyNamesOf } from '../testing/drafts'
import { eventsOf, versionOf } from '../testing/events'
import { openedOn } from '../testing/recorded'
import { todayIs } from '../testing/today'
import { saveDraftBodies } from './save-draft-bodies'
import { saveDraftDetails } from './save-draft-details'
import { saveDraftMarking } from './save-draft-marking'
import { saveDraftOriginal } from './save-draft-original'
import { saveDraftParties } from './save-draft-parties'
import { saveDraftTerm } from './save-draft-term'

useTestDatabase()
todayIs('2026-11-23')

const PARTIES = { allOf: [], forces: [], only: {}, others: [] }
const TERM = {
  takesEffectOn: day('2026-04-01'),
  end: { kind: 'on' as const, on: day('2028-03-31') },
  notice: { kind: 'months' as const, months: 6 },
}
const ORIGINAL = { madeOn: day('2026-03-01'), form: 'deed' as const, keptAt: null, signatures: [] }

/** A draft of Derbyshire's office, and what its forms carry. */
async function derbyshires() {
  const office = await officeOf('derbyshire')
  const draft = await aDraft(office)
  return { office, draft, about: await openedOn(draft) }
}

async function done(deed: Promise<{ kind: string; refusal?: { reason: string } }>): Promise<void> {
  const { kind, refusal } = await deed
  if (kind !== 'changed') throw new Error(refusal?.reason)
}

async function lastEventOf(draft: Parameters<typeof eventsOf>[0]) {
  return (await eventsOf(draft)).at(-1)
}

async function forceIds(...codes: string[]) {
  const ids = []
  for (const code of codes) ids.push((await aForce({ code })).id)
  return ids
}

describe('a task of a draft is saved', () => {
  it('its details, by its office or its registrar: one event that says what they were', async () => {
    const { office, draft, about } = await derbyshires()
    const other = await aRegion({ code: 'ee' })
    const details = { title: 'Driver training', scope: 'cross-regional', legalBasis: 's22A' } as const
    const regionIds = [office.regionId, other]
    await done(
      saveDraftDetails(await registrarOf(), {
        ...about,
        ...details,
        regionIds,
        provision: 'force collaboration',
      }),
    )
    expect(await lastEventOf(draft)).toMatchObject({
      ...{ kind: 'draft changed', role: 'registrar', why: null },
      before: { task: 'Details', title: 'Shared driver training', regions: ['East Midlands'] },
      after: { title: 'Driver training', regions: ['East Midlands', 'East of England'], legalBasis: 's22A' },
    })
    expect(await versionOf(draft)).toBe(about.version + 1)
  })

  it('its parties: both offices of each force, or one of them, and other persons by name', async () => {
    const { office, draft, about } = await derbyshires()
    const [derbyshire, kent] = await forceIds('derbyshire', 'kent')
    if (!derbyshire || !kent) throw new Error('No forces')
    const chosen = { forces: [derbyshire, kent], only: { [kent]: 'policing body' as const } }
    await done(saveDraftParties(office, { ...PARTIES, ...about, ...chosen, others: ['A university'] }))
    expect(await partyNamesOf(draft)).toEqual([
      'A university',
      'Chief Constable of Derbyshire Police',
      'Police and Crime Commissioner for Derbyshire',
      'Police and Crime Commissioner for Kent',
    ])
    expect(await lastEventOf(draft)).toMatchObject({ before: null, after: { task: 'Parties' } })
  })

  it('its parties again: those who stay keep their place, the others are gone', async () => {
    const { office, draft, about } = await derbyshires()
    const [derbyshire, kent] = await forceIds('derbyshire', 'kent')
    if (!derbyshire || !kent) throw new Error('No forces')
    await done(saveDraftParties(office, { ...PARTIES, ...about, forces: [derbyshire, kent] }))
    const ids = () => asOwner<{ id: string }>(sql`select id from parties where agreement_id = ${draft.id}`)
    const before = (await ids()).map((one) => one.id)
    const again = { ...PARTIES, ...(await openedOn(draft)), forces: [derbyshire], others: ['A university'] }
    await done(saveDraftParties(office, again))
    const after = (await ids()).map((one) => one.id)
    expect(after.filter((id) => before.includes(id))).toHaveLength(2)
    expect(await partyNamesOf(draft)).not.toContain('Police and Crime Commissioner for Kent')
  })

  it('all forces of a region are those it has, however many', async () => {
    const { office, draft, about } = await derbyshires()
    const [own] = await listPartyChoices(office, office.regionId)
    if (!own) throw new Error('No region')
    await done(saveDraftParties(office, { ...PARTIES, ...about, allOf: [own.id] }))
    expect(await partyNamesOf(draft)).toHaveLength(own.forces.length * 2)
  })

  it('its term, its original, its bodies and its marking', async () => {
    const { office, draft } = await derbyshires()
    const bodyId = await aBody({ code: 'EMSOU' })
    await done(saveDraftTerm(office, { ...(await openedOn(draft)), ...TERM }))
    expect(await lastEventOf(draft)).toMatchObject({
      before: null,
      after: { task: 'Term', commencement: '2026-04-01', end: '2028-03-31', notice: 6 },
    })
    await done(saveDraftOriginal(office, { ...(await openedOn(draft)), ...ORIGINAL }))
    await done(saveDraftBodies(office, { ...(await openedOn(draft)), bodyIds: [bodyId] }))
    expect(await lastEventOf(draft)).toMatchObject({
      after: { task: 'Bodies', bodies: ['EMSOU (The EMSOU unit)'] },
    })
    await done(saveDraftBodies(office, { ...(await openedOn(draft)), bodyIds: [] }))
    expect(await lastEventOf(draft)).toMatchObject({ after: { bodies: [] } })
    await done(saveDraftMarking(office, { ...(await openedOn(draft)), marking: 'OFFICIAL-SENSITIVE' }))
    expect((await eventsOf(draft)).map((one) => one.after?.task ?? null)).toEqual([
      ...[null, 'Term', 'Original instrument', 'Bodies', 'Bodies', 'Marking'],
    ])
  })
})

describe('saving is refused', () => {
  it('where the draft changed since, and again where it says so already', async () => {
    const { office, about } = await derbyshires()
    const input = { ...about, ...TERM }
    await done(saveDraftTerm(office, input))
    expect(await refusalsOf(saveDraftTerm)(office, input)).toEqual({ reason: 'nothing differs' })
    const other = { ...input, notice: { kind: 'none' as const } }
    expect(await refusalsOf(saveDraftTerm)(office, other)).toEqual({
      reason: 'changed since',
      version: about.version + 1,
    })
  })

  it('to whoever does not draft it, of what has been made, and where there is no such agreement', async () => {
    const { about } = await derbyshires()
    const marking = 'OFFICIAL-SENSITIVE' as const
    await everyTaskRefuses(await officeOf('lincolnshire'), about, { reason: 'not found' })
    await everyTaskRefuses(await chiefOf('derbyshire'), about, { reason: 'not found' })
    const made = await openedOn(await anAgreement())
    await everyTaskRefuses(await registrarOf(), made, { reason: 'made already' })
    const nowhere = { reference: 'EM-0000', version: 1, marking }
    expect(await refusalsOf(saveDraftMarking)(await registrarOf(), nowhere)).toEqual({ reason: 'not found' })
  })

  it('where it would leave the region it is drafted in, or belong to none', async () => {
    const { office, about } = await derbyshires()
    const refusalOf = refusalsOf(saveDraftDetails)
    const details = {
      ...{ ...about, title: 'Driver training', scope: 'regional' as const },
      ...{ legalBasis: 'other' as const, provision: 'not recorded' as const },
    }
    const elsewhere = [await aRegion({ code: 'ee' })]
    expect(await refusalOf(office, { ...details, regionIds: elsewhere })).toEqual({
      reason: 'own region left out',
    })
    expect(await refusalOf(office, { ...details, regionIds: [] })).toEqual({ reason: 'no region' })
    expect(await refusalOf(office, { ...details, regionIds: [newId()] })).toEqual({
      reason: 'no such region',
    })
  })

  it('where nobody is chosen, or a name is of whoever holds an office', async () => {
    const { office, about } = await derbyshires()
    const refusalOf = refusalsOf(saveDraftParties)
    expect(await refusalOf(office, { ...PARTIES, ...about })).toEqual({ reason: 'nobody chosen' })
    const unknown = { ...PARTIES, ...about, forces: [newId<'force'>()] }
    expect(await refusalOf(office, unknown)).toEqual({ reason: 'no such force' })
    const name = 'Chief Constable of Derbyshire Police'
    expect(await refusalOf(office, { ...PARTIES, ...about, others: [name] })).toEqual({
      reason: 'holds an office',
      name,
    })
  })

  it('where its dates cannot be so, or there is no such body, or it has closed', async () => {
    const { office, about, draft } = await derbyshires()
    const after = { ...TERM, takesEffectOn: day('2028-04-01') }
    expect(await refusalsOf(saveDraftTerm)(office, { ...about, ...after })).toEqual({
      reason: 'takes effect after its end',
    })
    const refusalOf = refusalsOf(saveDraftOriginal)
    expect(await refusalOf(office, { ...about, ...ORIGINAL, madeOn: day('2026-11-24') })).toEqual({
      reason: 'made in the future',
    })
    const partyId = newId<'party'>()
    const signatures = [{ partyId, signedOn: null, signedBy: 'A Person' }]
    expect(await refusalOf(office, { ...about, ...ORIGINAL, signatures })).toEqual({
      reason: 'signed by no party',
      partyId,
    })
    await done(saveDraftTerm(office, { ...about, ...TERM, end: { kind: 'on', on: day('2026-10-31') } }))
    const late = { ...(await openedOn(draft)), ...ORIGINAL, madeOn: day('2026-11-01') }
    expect(await refusalOf(office, late)).toEqual({ reason: 'made after its end' })
    const bodyIds = [newId<'body'>()]
    expect(await refusalsOf(saveDraftBodies)(office, { ...about, bodyIds })).toEqual({
      reason: 'no such body',
    })
    const closed = { ...about, bodyIds: [await aClosedBody('EMLS')] }
    expect(await refusalsOf(saveDraftBodies)(office, closed)).toEqual({
      ...{ reason: 'body closed', name: 'EMLS (The EMLS unit)', on: '2022-03-31' },
    })
  })
})

async function everyTaskRefuses(
  actor: Awaited<ReturnType<typeof officeOf>> | Awaited<ReturnType<typeof registrarOf>>,
  about: { reference: string; version: number },
  refusal: { reason: string },
) {
  const details = { title: 'A', scope: 'national' as const, regionIds: [], legalBasis: 'other' as const }
  const told = [
    await refusalsOf(saveDraftDetails)(actor, { ...about, ...details, provision: 'not recorded' }),
    await refusalsOf(saveDraftParties)(actor, { ...about, ...PARTIES, others: ['A university'] }),
    await refusalsOf(saveDraftTerm)(actor, { ...about, ...TERM }),
    await refusalsOf(saveDraftOriginal)(actor, { ...about, ...ORIGINAL }),
    await refusalsOf(saveDraftBodies)(actor, { ...about, bodyIds: [] }),
    await refusalsOf(saveDraftMarking)(actor, { ...about, marking: 'OFFICIAL-SENSITIVE' }),
  ]
  expect(told).toEqual(told.map(() => refusal))
}
