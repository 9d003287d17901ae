import { sql } from 'drizzle-orm'
import { describe, expect, it } from 'vitest'
import type { Correction } from '@/domain/agreements/recorded-term'
import type { PartyId } from '@/domain/ids'
import { day } from '@/lib/dates/day'
import { partialDay } from '@/lib/dates/partial-day'
import { officeOf, registrarOf } from '../testing/actors'
import { type AgreementParts, aForce, anAgreement, aParty, type BuiltAgreement } from '../testing/builders'
import { asOwner, useTestDatabase } from '../testing/database'
import { refusalsOf } from '../testing/deeds'
import { eventsOf, versionOf } from '../testing/events'
import { partiesOf, partyForcesOf, partyNamesOf } from '../testing/parties'
import { openedOn, recordedOf } from '../testing/recorded'
import { todayIs } from '../testing/today'
import { correctInstrument } from './correct-instrument'
import { joinParties } from './join-parties'
import { withdrawParties } from './withdraw-parties'

useTestDatabase()
todayIs('2026-11-23')

const refusalOf = refusalsOf(correctInstrument)
const TWO_OF_LINCOLNSHIRE = ['CC Lincolnshire', 'PCC Lincolnshire']

/** A correction of the second instrument, which said 1 May 2026: it should have said 1 June, or nothing at all. */
async function correcting(agreement: BuiltAgreement) {
  const input: Correction = {
    ...(await openedOn(agreement)),
    ...{
      instrument: 2,
      correction: 'other facts',
      confirmedBy: null,
      setsOut: null,
      keptAt: null,
      signatures: [],
    },
    ...{ takesEffectOn: day('2026-06-01'), madeOn: day('2026-04-01'), form: 'deed' },
    ...{ end: { kind: 'not recorded' }, notice: { kind: 'not recorded' }, why: 'The letter says June' },
  }
  return { input, erased: { ...input, correction: 'recorded in error' as const } }
}

/** Lincolnshire joined an agreement of Derbyshire and Leicestershire from 1 May 2026. */
async function joined(parts: AgreementParts = {}) {
  const force = await aForce({ code: 'lincolnshire' })
  const agreement = await anAgreement(parts)
  await joinParties(await registrarOf(), {
    ...{ ...(await openedOn(agreement)), allOf: [], forces: [force.id], only: {}, others: [] },
    ...{ takesEffectOn: day('2026-05-01'), madeOn: day('2026-04-01'), form: 'deed', keptAt: null },
    ...{ joinersSignedOn: null, signatures: [], why: 'They asked to' },
  })
  return { agreement, force, ...(await correcting(agreement)) }
}

/** Lincolnshire withdrew from an agreement of three from 1 May 2026. */
async function withdrew() {
  const agreement = await anAgreement({ parties: ['derbyshire', 'leicestershire', 'lincolnshire'] })
  await withdrawParties(await registrarOf(), {
    ...{ ...(await openedOn(agreement)), parties: agreement.parties.slice(-2).map((one) => one.id) },
    ...{ madeOn: day('2026-04-01'), takesEffectOn: day('2026-05-01'), form: 'deed', keptAt: null },
    ...{ signatures: [], why: 'It costs too much' },
  })
  return { agreement, ...(await correcting(agreement)) }
}

describe('a joinder is corrected', () => {
  it('as recorded in error: those it brought in never were parties, and see nothing of it', async () => {
    const { agreement, erased } = await joined({ marking: 'OFFICIAL-SENSITIVE' })
    await correctInstrument(await officeOf('derbyshire'), erased)
    const voided = (await partiesOf(agreement)).filter((one) => one.voided_why)
    expect(voided).toMatchObject([{ joined_by: 2, voided_why: 'The letter says June' }, { joined_by: 2 }])
    expect(await partyForcesOf(agreement)).toEqual(['derbyshire', 'leicestershire'])
    expect((await eventsOf(agreement)).at(-1)).toMatchObject({
      before: { kind: 'joinder', joinedFrom: '2026-05-01' },
      after: { kind: 'recorded in error' },
    })
    expect(await versionOf(agreement)).toBe(3)
  })

  it('in its day: they are party from then, by the instrument that now stands', async () => {
    const { agreement, input } = await joined()
    await correctInstrument(await registrarOf(), input)
    const theirs = (await partiesOf(agreement)).filter((one) => one.joined_by)
    expect(theirs.map((one) => [one.from_on, one.joined_by])).toEqual([
      ['2026-06-01', 3],
      ['2026-06-01', 3],
    ])
    expect((await recordedOf(agreement)).instruments).toEqual(['original', 'joinder', 'joinder'])
    await correctInstrument(await registrarOf(), {
      ...input,
      version: 3,
      instrument: 3,
      correction: 'recorded in error',
    })
    expect(await partyNamesOf(agreement)).toHaveLength(4)
  })

  it('but keeps a day, and comes before they left', async () => {
    const { agreement, input, erased } = await joined()
    expect(await refusalOf(await registrarOf(), { ...input, takesEffectOn: null })).toEqual({
      reason: 'joins on no day',
    })
    const theirs = (await partiesOf(agreement)).filter((one) => one.joined_by)
    expect(theirs).toHaveLength(2)
    await aParty(agreement, { force: 'lincolnshire', toOn: partialDay('2018') })
    const early = { ...input, takesEffectOn: partialDay('2018') }
    expect(await refusalOf(await registrarOf(), early)).toMatchObject({ reason: 'party already' })
    expect(await refusalOf(await officeOf('lincolnshire'), erased)).toEqual({ reason: 'would shut you out' })
  })

  it('but not as recorded in error once they left by another', async () => {
    const { agreement, erased } = await joined()
    const ids = await lincolnshireOf(agreement)
    await withdrawParties(await registrarOf(), {
      ...{ ...(await openedOn(agreement)), parties: ids, madeOn: day('2026-10-01'), form: 'deed' },
      ...{ takesEffectOn: day('2026-11-01'), keptAt: null, signatures: [], why: 'x' },
    })
    expect(await refusalOf(await registrarOf(), { ...erased, version: 3 })).toMatchObject({
      reason: 'left since',
    })
    const late = {
      ...erased,
      version: 3,
      correction: 'other facts' as const,
      takesEffectOn: day('2026-11-02'),
    }
    expect(await refusalOf(await registrarOf(), { ...late, madeOn: null })).toMatchObject({
      reason: 'joins after it left',
      left: '2026-10-31',
    })
  })
})

describe('a withdrawal is corrected', () => {
  it('as recorded in error: those who had gone are parties again', async () => {
    const { agreement, erased } = await withdrew()
    expect(await partyNamesOf(agreement)).not.toContain('PCC Lincolnshire')
    await correctInstrument(await registrarOf(), erased)
    expect(await partyNamesOf(agreement)).toEqual(expect.arrayContaining(TWO_OF_LINCOLNSHIRE))
    expect((await partiesOf(agreement)).every((one) => one.left_by === null)).toBe(true)
    expect((await eventsOf(agreement)).at(-1)?.before).toMatchObject({ lastDay: '2026-04-30' })
  })

  it('in its day: they are gone from then, by the instrument that now stands', async () => {
    const { agreement, input } = await withdrew()
    await correctInstrument(await registrarOf(), input)
    const left = (await partiesOf(agreement)).filter((one) => one.to_on)
    expect(left.map((one) => [one.to_on, one.left_by])).toEqual([
      ['2026-05-31', 3],
      ['2026-05-31', 3],
    ])
    expect((await eventsOf(agreement)).at(-1)).toMatchObject({
      before: { lastDay: '2026-04-30' },
      after: { lastDay: '2026-05-31' },
    })
  })

  it('but keeps a whole day, and leaves alone whoever is a party again', async () => {
    const { agreement, input, erased } = await withdrew()
    for (const takesEffectOn of [null, partialDay('2026-06')])
      expect(await refusalOf(await registrarOf(), { ...input, takesEffectOn })).toEqual({
        reason: 'on no whole day',
      })
    await aParty(agreement, { force: 'lincolnshire', fromOn: partialDay('2026-05-15') })
    const again = { reason: 'party again since', name: 'Police and Crime Commissioner for Lincolnshire' }
    expect(await refusalOf(await registrarOf(), erased)).toEqual(again)
    expect(await refusalOf(await registrarOf(), input)).toEqual(again)
    expect(await refusalOf(await registrarOf(), { ...input, takesEffectOn: day('2026-05-15') })).toBeNull()
  })
})

async function lincolnshireOf({ id }: BuiltAgreement) {
  return asOwner<{ id: PartyId }>(sql`
    select p.id from parties p join legal_persons l on l.id = p.legal_person_id
    where p.agreement_id = ${id} and l.name like '%Lincolnshire%'`).then((rows) => rows.map((one) => one.id))
}
