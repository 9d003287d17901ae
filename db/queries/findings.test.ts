import { eq } from 'drizzle-orm'
import { beforeAll, describe, expect, it } from 'vitest'
import type { LegalBasis, Provision } from '@/domain/agreements/agreement'
import type { FindingKind } from '@/domain/findings/finding'
import type { AgreementId, BodyId } from '@/domain/ids'
import { partialDay } from '@/lib/dates/partial-day'
import { agreementBodies, agreements } from '../schema/agreements'
import { chiefOf, officeOf } from '../testing/actors'
import {
  aBody,
  aForce,
  anAgreement,
  anInstrument,
  aParty,
  aSignature,
  type BuiltAgreement,
  fiveForces,
} from '../testing/builders'
import { arrange, useTestDatabase } from '../testing/database'
import { findBody } from './bodies'
import { countFindings, type Finding, findAgreementOverview } from './findings'

useTestDatabase()

beforeAll(async () => {
  process.env.REGISTER_TODAY = '2026-11-23'
  await fiveForces()
})

async function foundIn({ reference }: BuiltAgreement): Promise<Finding[]> {
  const overview = await findAgreementOverview(await officeOf('derbyshire'), reference)
  return overview?.findings ?? []
}

/** What is found of these kinds, in the order found: an agreement of a test has findings that it is not about. */
async function kindsIn(agreement: BuiltAgreement, ...kinds: FindingKind[]): Promise<FindingKind[]> {
  return (await foundIn(agreement)).map((one) => one.kind).filter((kind) => kinds.includes(kind))
}

function place(agreementId: AgreementId, bodyId: BodyId) {
  return arrange((tx) => tx.insert(agreementBodies).values({ agreementId, bodyId }))
}

function madeUnder(id: AgreementId, basis: { legalBasis?: LegalBasis; provision?: Provision }) {
  return arrange((tx) => tx.update(agreements).set(basis).where(eq(agreements.id, id)))
}

const until2020 = {
  kind: 'original' as const,
  takesEffectOn: partialDay('2015'),
  endOn: partialDay('2020-09-17'),
}

describe('findings about dates', () => {
  it('a term that passed with nothing recorded since tells its days', async () => {
    const agreement = await anAgreement({ original: until2020 })
    expect((await foundIn(agreement))[0]).toMatchObject({ kind: 'term passed', days: 2258 })
  })

  it('a gap between terms tells its days, also long after', async () => {
    const agreement = await anAgreement({ original: until2020 })
    await anInstrument(agreement, { takesEffectOn: partialDay('2020-11-17'), endOn: partialDay('2030') })
    expect((await foundIn(agreement))[0]).toMatchObject({ kind: 'gap between terms', days: 60 })
  })

  it('there is no gap where the new term follows at once', async () => {
    const agreement = await anAgreement({ original: until2020 })
    await anInstrument(agreement, { takesEffectOn: partialDay('2020-09-18'), endOn: partialDay('2030') })
    expect(await kindsIn(agreement, 'gap between terms', 'term passed')).toEqual([])
  })

  it('there is no gap on days that an instrument covers which was recorded last and took effect first', async () => {
    const agreement = await anAgreement({ original: until2020 })
    await anInstrument(agreement, { takesEffectOn: partialDay('2022'), endOn: partialDay('2025') })
    await anInstrument(agreement, { takesEffectOn: partialDay('2020-09'), endOn: partialDay('2030') })
    expect(await kindsIn(agreement, 'gap between terms', 'term passed')).toEqual([])
  })

  it('there is no gap where the wrong date was corrected', async () => {
    const agreement = await anAgreement({ original: until2020 })
    const late = await anInstrument(agreement, {
      takesEffectOn: partialDay('2021'),
      endOn: partialDay('2030'),
    })
    await anInstrument(agreement, {
      corrects: late,
      takesEffectOn: partialDay('2020-09-18'),
      endOn: partialDay('2030'),
    })
    expect(await kindsIn(agreement, 'gap between terms')).toEqual([])
  })

  it.each([
    ['whose own date is not recorded', until2020, {}, true],
    [
      'of a first term that is not recorded',
      { kind: 'original' as const },
      { takesEffectOn: partialDay('2020') },
      true,
    ],
    ['with its date, of a first term with its end', until2020, { takesEffectOn: partialDay('2020') }, false],
  ])('an extension %s', async (_sentence, original, dates, isFound) => {
    const agreement = await anAgreement({
      original: { endOn: null, takesEffectOn: null, madeOn: null, ...original },
    })
    await anInstrument(agreement, { ...dates, endOn: partialDay('2030') })
    expect(await kindsIn(agreement, 'extended without dates')).toEqual(
      isFound ? ['extended without dates'] : [],
    )
  })

  it('an end that nobody recorded is found; one that runs until ended is known', async () => {
    const unknown = await anAgreement({ original: { endOn: null, endKind: 'not recorded' } })
    const open = await anAgreement({ original: { endOn: null, endKind: 'until ended' } })
    expect(await kindsIn(unknown, 'no end recorded')).toEqual(['no end recorded'])
    expect(await kindsIn(open, 'no end recorded')).toEqual([])
  })

  it('an end that nobody recorded is known where an ending is to come', async () => {
    const agreement = await anAgreement({ original: { endOn: null, endKind: 'not recorded' } })
    await anInstrument(agreement, { kind: 'termination', takesEffectOn: partialDay('2027-04-01') })
    expect(await kindsIn(agreement, 'no end recorded')).toEqual([])
  })

  it('an end within 6 months tells how far off it is', async () => {
    const agreement = await anAgreement({ original: { endOn: partialDay('2026-12-31') } })
    expect((await foundIn(agreement))[0]).toMatchObject({ kind: 'expiring', days: 38 })
  })

  it('signatures are awaited where some party has signed and another has not', async () => {
    const agreement = await anAgreement({ original: null })
    const original = await anInstrument(agreement, { kind: 'original', endOn: partialDay('2030') })
    const [first] = agreement.parties
    if (first) await aSignature(original, first, partialDay('2026-01-01'))
    expect(await kindsIn(agreement, 'awaiting signature')).toEqual(['awaiting signature'])
  })

  it('an extension by letters is found, once however many there are', async () => {
    const agreement = await anAgreement({ original: until2020 })
    await anInstrument(agreement, {
      form: 'exchange of letters',
      takesEffectOn: partialDay('2020-09-18'),
      endOn: partialDay('2025'),
    })
    await anInstrument(agreement, {
      form: 'exchange of letters',
      takesEffectOn: partialDay('2026-01-01'),
      endOn: partialDay('2030'),
    })
    expect(await kindsIn(agreement, 'extended by letters')).toEqual(['extended by letters'])
  })

  it('a variation or a renewal by letters is found, once however many there are', async () => {
    const agreement = await anAgreement({ original: until2020 })
    const letters = { form: 'exchange of letters', takesEffectOn: partialDay('2018-01-01') } as const
    await anInstrument(agreement, { kind: 'variation', ...letters })
    await anInstrument(agreement, { kind: 'renewal', ...letters, endOn: partialDay('2030') })
    expect(await kindsIn(agreement, 'varied by letters')).toEqual(['varied by letters'])
    expect(await kindsIn(agreement, 'extended by letters')).toEqual([])
  })

  it('nothing is wrong in a draft or in what has ended', async () => {
    const draft = await anAgreement({ original: null, draftedBy: 'derbyshire' })
    const ended = await anAgreement({ original: until2020 })
    await anInstrument(ended, { kind: 'termination', takesEffectOn: partialDay('2021-01-01') })
    expect(await foundIn(draft)).toEqual([])
    expect(await foundIn(ended)).toEqual([])
  })
})

describe('findings about bodies', () => {
  it('parties and members differ both ways, and only those of today count', async () => {
    const body = await aBody({ code: 'EMDIFF', members: ['derbyshire', 'lincolnshire'] })
    const agreement = await anAgreement({ parties: ['derbyshire', 'leicestershire'] })
    await aParty(agreement, { force: 'nottinghamshire', toOn: partialDay('2018-05-01') })
    await place(agreement.id, body)
    const [found] = (await foundIn(agreement)).filter((one) => one.kind === 'parties differ from members')
    expect(found).toMatchObject({
      extra: ['Leicestershire'],
      missing: ['Lincolnshire'],
      body: { acronym: 'EMDIFF', members: 2 },
    })
  })

  it('a regional agreement without a body is found; a national one needs none', async () => {
    expect(await kindsIn(await anAgreement(), 'regional without body')).toEqual(['regional without body'])
    expect(await kindsIn(await anAgreement({ scope: 'national' }), 'regional without body')).toEqual([])
  })

  it('two agreements of a body on one subject are found on both, until one names the other', async () => {
    const body = await aBody({ code: 'EMTWO' })
    const first = await anAgreement({ reference: 'EM-8001', title: 'Joint Unit – Regional Data Quality' })
    const second = await anAgreement({ reference: 'EM-8002', title: 'Joint Unit – Data Quality Team' })
    await place(first.id, body)
    await place(second.id, body)
    expect(await kindsIn(first, 'two on one subject')).toEqual(['two on one subject'])
    const [found] = (await foundIn(second)).filter((one) => one.kind === 'two on one subject')
    expect(found).toMatchObject({
      agreement: { reference: 'EM-8002', forces: 2 },
      other: { reference: 'EM-8001', forces: 2 },
    })
    await arrange((tx) =>
      tx.update(agreements).set({ parentAgreementId: first.id }).where(eq(agreements.id, second.id)),
    )
    expect(await kindsIn(second, 'two on one subject')).toEqual([])
  })

  it.each([
    ['National Ballistics Intelligence Service (NABIS)', true],
    ['East Midlands Criminal Justice Service (EMCJS)', true],
    ['National Police Collaboration Agreement relating to the National Police Air Services (NPAS)', false],
    ['Occupational Health Unit', false],
    ['Custody (four forces)', false],
  ])('“%s” used as a title: %s', async (title, isFound) => {
    const agreement = await anAgreement({ title })
    expect(await kindsIn(agreement, 'body name as title')).toEqual(isFound ? ['body name as title'] : [])
  })

  it('a body with no agreement is found on its page', async () => {
    await aBody({ code: 'EMNONE', members: ['derbyshire'] })
    const page = await findBody(await officeOf('derbyshire'), 'EMNONE')
    expect(page?.findings.map((one) => one.kind)).toEqual(['body without agreement'])
  })
})

describe('findings about parties', () => {
  it('nobody is named', async () => {
    expect(await kindsIn(await anAgreement({ parties: [] }), 'no parties named')).toEqual([
      'no parties named',
    ])
  })

  it.each<[string, Provision, 'chief officer' | 'policing body', boolean]>([
    ['lacks a policing body', 'force collaboration', 'chief officer', true],
    ['lacks a chief officer', 'force collaboration', 'policing body', true],
    ['lacks a chief officer, who need not be one', 'policing body collaboration', 'policing body', false],
    ['lacks a policing body', 'policing body collaboration', 'chief officer', true],
    ['lacks a chief officer', 'policing body and force collaboration', 'policing body', true],
  ])('a force %s in a %s provision', async (_lacks, provision, office, isFound) => {
    const agreement = await anAgreement()
    await aParty(agreement, { force: 'lincolnshire', office })
    await madeUnder(agreement.id, { provision })
    expect(await kindsIn(agreement, 'provision lacks a party')).toEqual(
      isFound ? ['provision lacks a party'] : [],
    )
  })

  it('one force alone is too few for section 22A, unless another person joins it', async () => {
    const agreement = await anAgreement({ parties: ['derbyshire'] })
    await madeUnder(agreement.id, { legalBasis: 's22A' })
    expect(await kindsIn(agreement, 'too few parties')).toEqual(['too few parties'])
    await aParty(agreement, { force: null })
    expect(await kindsIn(agreement, 'too few parties')).toEqual([])
  })

  it('two policing bodies are enough for it', async () => {
    const agreement = await anAgreement({ parties: [] })
    await aParty(agreement, { force: 'derbyshire' })
    await aParty(agreement, { force: 'lincolnshire' })
    await madeUnder(agreement.id, { legalBasis: 's22A' })
    expect(await kindsIn(agreement, 'too few parties')).toEqual([])
  })
})

describe('whoever does not see an agreement', () => {
  it('counts nothing of it, and is told of nothing beside it', async () => {
    await aForce({ code: 'lincolnshire' })
    const body = await aBody({ code: 'EMSECRET', members: ['derbyshire', 'leicestershire'] })
    const secret = { marking: 'OFFICIAL-SENSITIVE' as const, title: 'Sensitive – Water Safety' }
    const hidden = await anAgreement({ ...secret, reference: 'EM-8101' })
    const open = await anAgreement({ reference: 'EM-8102', title: 'Open – Water Safety Team' })
    await place(hidden.id, body)
    await place(open.id, body)
    const party = await chiefOf('derbyshire')
    const stranger = await chiefOf('lincolnshire')
    const pairs = async (who: typeof party) =>
      (await findAgreementOverview(who, 'EM-8102'))?.findings.filter(
        (one) => one.kind === 'two on one subject',
      )
    expect(await pairs(party)).toHaveLength(1)
    expect(await pairs(stranger)).toEqual([])
    expect(await findAgreementOverview(stranger, 'EM-8101')).toBeNull()
    expect((await findBody(stranger, 'EMSECRET'))?.agreements.map((one) => one.reference)).toEqual([
      'EM-8102',
    ])
    const named = (await countFindings(stranger, null)).flatMap((one) => one.places)
    expect(named.filter((one) => one.agreement?.reference === 'EM-8101')).toEqual([])
  })
})
