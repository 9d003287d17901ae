import { describe, expect, it } from 'vitest'
import type { Actor } from '@/domain/access/actor'
import { endingToCome, endWith } from '@/domain/agreements/ended'
import { agreementList } from '@/domain/agreements/list'
import { standingOn } from '@/domain/agreements/status'
import { day } from '@/lib/dates/day'
import { partialDay } from '@/lib/dates/partial-day'
import { agreementBodies } from '../schema/agreements'
import { auditOf, chiefOf, officeOf, registrarOf, theRegister } from '../testing/actors'
import { aBody, aForce, anAgreement, anInstrument, aParty } from '../testing/builders'
import { arrange, useTestDatabase } from '../testing/database'
import { listAgreements, listNames } from './agreement-list'
import { findAgreement } from './agreements'

useTestDatabase()

const ON = '2026-11-23'

/** A page of the list that an address asks for, as at 23 November 2026 unless it says. */
function listed(actor: Actor, query: Record<string, string | string[]> = {}) {
  return listAgreements(actor, agreementList.parse({ on: ON, ...query }))
}

async function references(actor: Actor, query: Record<string, string | string[]>): Promise<string[]> {
  const { agreements, total } = await listed(actor, query)
  expect(total).toBe(agreements.length)
  return agreements.map((one) => one.reference)
}

describe('whose agreements are listed', () => {
  it('holds nothing, in no row and no count, of an agreement the reader may not see', async () => {
    await aForce({ code: 'kent', region: 'se' })
    const kent = await officeOf('kent')
    const derbyshire = await chiefOf('derbyshire')
    const before = await listed(derbyshire)
    const secret = { title: 'Hidden', scope: 'national', marking: 'OFFICIAL-SENSITIVE', regions: [] } as const
    await anAgreement({ ...secret, regions: [], parties: ['kent'] })
    await anAgreement({ ...secret, regions: ['em'], parties: [] })

    const theirs = await listed(kent, { words: 'hidden' })
    expect(theirs).toMatchObject({ total: 1, among: { national: 1, ours: 1 } })
    const { total, among, statuses } = await listed(derbyshire)
    expect({ total, among, statuses }).toEqual({
      total: before.total,
      among: before.among,
      statuses: before.statuses,
    })
    expect(await listed(derbyshire, { words: 'hidden', party: 'kent' })).toMatchObject({
      total: 0,
      agreements: [],
      statuses: {},
      partyless: { total: 0, agreements: [] },
    })
  })

  it('counts all, ours, our region’s and the national ones, whatever the filters', async () => {
    for (const code of ['norfolk', 'suffolk', 'essex']) await aForce({ code, region: 'ee' })
    await anAgreement({ regions: ['ee'], parties: ['norfolk', 'suffolk'], title: 'East one' })
    await anAgreement({ regions: ['ee'], parties: ['suffolk', 'essex'], title: 'East two' })
    await anAgreement({ regions: [], scope: 'national', parties: ['norfolk'], title: 'East national' })
    const counts = { all: 3, ours: 2, region: 2, national: 1 }

    for (const actor of [await officeOf('norfolk'), await chiefOf('norfolk'), await auditOf('norfolk')]) {
      expect((await listed(actor, { words: 'east' })).among).toEqual(counts)
      expect((await listed(actor, { words: 'nothing like it' })).among).toEqual(counts)
    }
    const registrar = await registrarOf('ee')
    expect((await listed(registrar, { words: 'east' })).among).toEqual({ ...counts, ours: 0 })
    const norfolk = await officeOf('norfolk')
    expect((await listed(norfolk, { which: 'ours', words: 'east' })).total).toBe(2)
    expect((await listed(norfolk, { which: 'region', words: 'east' })).total).toBe(2)
    expect((await listed(norfolk, { which: 'national', words: 'east' })).total).toBe(1)
    expect((await listed(registrar, { which: 'ours' })).total).toBe(0)
  })

  it('counts as ours what our force has left', async () => {
    const left = await anAgreement({ parties: ['derbyshire'], title: 'Left behind' })
    await aForce({ code: 'nottinghamshire' })
    await aParty(left, { force: 'nottinghamshire', toOn: partialDay('2018-05-01') })
    const query = { which: 'ours', words: 'left behind' }
    expect(await references(await officeOf('nottinghamshire'), query)).toEqual([left.reference])
  })

  it('is empty for nobody’s force: the register itself has none of its own', async () => {
    expect((await listed(theRegister(), { which: 'ours' })).total).toBe(0)
  })
})

describe('what a list is narrowed to', () => {
  it('has in its title every word that was asked for, anywhere, whatever the case, and nothing stands for other letters', async () => {
    const reader = await officeOf('derbyshire')
    const one = await anAgreement({ title: 'Quartz forensic unit 100%' })
    const two = await anAgreement({ title: 'Unit for QUARTZ' })
    expect((await references(reader, { words: 'unit quartz' })).sort()).toEqual(
      [one.reference, two.reference].sort(),
    )
    expect(await references(reader, { words: 'quartz 100%' })).toEqual([one.reference])
    expect(await references(reader, { words: 'q%z' })).toEqual([])
    expect(await references(reader, { words: 'quartz_' })).toEqual([])
    expect(await references(reader, { words: 'quartz\\' })).toEqual([])
  })

  it('has the force as a party on the day, neither before it joined nor after it left', async () => {
    const reader = await officeOf('derbyshire')
    await aForce({ code: 'lincolnshire' })
    const agreement = await anAgreement({ parties: ['derbyshire'], title: 'Sapphire service' })
    const span = { fromOn: partialDay('2015-04'), toOn: partialDay('2018-05-01') }
    await aParty(agreement, { force: 'lincolnshire', ...span })
    const query = { words: 'sapphire', party: 'lincolnshire' }
    const on = async (when: string) => (await listed(reader, { ...query, on: when })).total
    expect(await on('2015-03-31')).toBe(0)
    expect(await on('2015-04-01')).toBe(1)
    expect(await on('2018-05-01')).toBe(1)
    expect(await on('2018-05-02')).toBe(0)
  })

  it('says which agreements no filter by party can find, of those that the other filters ask for', async () => {
    const reader = await officeOf('derbyshire')
    const nameless = await anAgreement({ title: 'Topaz without parties', parties: [] })
    await anAgreement({ title: 'Topaz with parties' })
    const found = await listed(reader, { words: 'topaz', party: 'derbyshire' })
    expect(found.total).toBe(1)
    expect(found.partyless).toEqual({
      total: 1,
      agreements: [{ reference: nameless.reference, marking: 'OFFICIAL' }],
    })
    expect((await listed(reader, { words: 'topaz' })).partyless).toBeNull()
    expect(
      (await listed(reader, { words: 'topaz with', party: 'derbyshire', status: 'ended' })).partyless,
    ).toEqual({
      total: 0,
      agreements: [],
    })
  })

  it('is for the body, or for none', async () => {
    const reader = await officeOf('derbyshire')
    const bodyId = await aBody({ code: 'OPAL' })
    const within = await anAgreement({ title: 'Opal within' })
    const without = await anAgreement({ title: 'Opal without' })
    await arrange((tx) => tx.insert(agreementBodies).values({ agreementId: within.id, bodyId }))
    expect(await references(reader, { words: 'opal', body: 'OPAL' })).toEqual([within.reference])
    expect(await references(reader, { words: 'opal', body: 'none' })).toEqual([without.reference])
    expect((await listed(reader, { words: 'opal', body: 'OPAL' })).agreements[0]?.bodyIds).toEqual([bodyId])
  })

  it('has the status on the day; each status is counted before the choice between them', async () => {
    const reader = await officeOf('derbyshire')
    const passed = await anAgreement({ title: 'Garnet one', original: { endOn: partialDay('2020-09-17') } })
    const open = await anAgreement({
      title: 'Garnet two',
      original: { endOn: null, endKind: 'not recorded' },
    })
    const found = await listed(reader, { words: 'garnet', status: 'term passed' })
    expect(found).toMatchObject({ total: 1, statuses: { 'term passed': 1, 'term not recorded': 1 } })
    expect(found.agreements).toMatchObject([{ reference: passed.reference, endsOn: '2020-09-17' }])
    const before = await listed(reader, {
      words: 'garnet',
      on: '2020-09-01',
      status: ['expiring', 'term not recorded'],
    })
    expect(before.agreements.map((one) => one.reference)).toEqual([passed.reference, open.reference])
  })

  it('has the scope and the marking', async () => {
    const reader = await officeOf('derbyshire')
    const local = await anAgreement({ title: 'Onyx', scope: 'local', marking: 'OFFICIAL-SENSITIVE' })
    await anAgreement({ title: 'Onyx' })
    expect(await references(reader, { words: 'onyx', scope: 'local' })).toEqual([local.reference])
    expect(await references(reader, { words: 'onyx', marking: 'OFFICIAL-SENSITIVE' })).toEqual([
      local.reference,
    ])
    expect(await references(reader, { words: 'onyx', basis: 's22A' })).toEqual([])
  })

  it('leaves out codes that are nobody’s, and says so in the list it gives back', async () => {
    const reader = await officeOf('derbyshire')
    const agreement = await anAgreement({ title: 'Pearl' })
    const found = await listed(reader, { words: 'pearl', party: 'gotham', body: 'avengers' })
    expect(found).toMatchObject({ total: 1, partyless: null, list: { party: null, body: null } })
    expect(found.agreements[0]?.reference).toBe(agreement.reference)
  })
})

describe('the order of a list', () => {
  it('by end, either way, has those without an end day last, and the same end by reference', async () => {
    const reader = await officeOf('derbyshire')
    const ending = (reference: string, endOn: string | null) =>
      anAgreement({
        title: 'Ordered by end',
        reference,
        original: endOn ? { endOn: partialDay(endOn) } : { endOn: null, endKind: 'until ended' },
      })
    await ending('EM-10000', '2027-01-01')
    await ending('EM-8003', null)
    await ending('EM-8002', '2027-01-01')
    await ending('EM-8001', '2029-01-01')
    const query = { words: 'ordered by end' }
    expect(await references(reader, query)).toEqual(['EM-8002', 'EM-10000', 'EM-8001', 'EM-8003'])
    expect(await references(reader, { ...query, direction: 'descending' })).toEqual([
      'EM-8001',
      'EM-8002',
      'EM-10000',
      'EM-8003',
    ])
    expect(await references(reader, { ...query, sort: 'reference', direction: 'descending' })).toEqual([
      'EM-10000',
      'EM-8003',
      'EM-8002',
      'EM-8001',
    ])
  })

  it('by end or notice date has those that have ended last, either way', async () => {
    const reader = await officeOf('derbyshire')
    const noticed = { noticeMonths: 6, noticeKind: 'months' } as const
    const ended = await anAgreement({
      title: 'Zircon',
      original: { ...noticed, endOn: partialDay('2025-01-01') },
    })
    await anInstrument(ended, { kind: 'termination', madeOn: partialDay('2024-01-01') })
    const open = await anAgreement({ title: 'Zircon', original: { endOn: null, endKind: 'until ended' } })
    const dated = await anAgreement({ title: 'Zircon', original: noticed })
    for (const sort of ['end', 'notice']) {
      for (const direction of ['ascending', 'descending']) {
        const order = await references(reader, { words: 'zircon', sort, direction })
        expect(order, `${sort} ${direction}`).toEqual([dated.reference, open.reference, ended.reference])
      }
    }
  })

  it('by end has one with an ending to come by the day before it, and shows that day', async () => {
    const reader = await officeOf('derbyshire')
    const endless = { endOn: null, endKind: 'until ended' } as const
    const open = await anAgreement({ title: 'Lazulite', original: endless })
    const ending = await anAgreement({ title: 'Lazulite', original: endless })
    await anInstrument(ending, { kind: 'termination', takesEffectOn: partialDay('2027-04-01') })
    const dated = await anAgreement({ title: 'Lazulite', original: { endOn: partialDay('2029-03-31') } })
    const { agreements: found } = await listed(reader, { words: 'lazulite', sort: 'end' })
    expect(found.map((one) => [one.reference, one.end])).toEqual([
      [ending.reference, { kind: 'on', on: '2027-03-31' }],
      [dated.reference, { kind: 'on', on: '2029-03-31' }],
      [open.reference, { kind: 'until ended' }],
    ])
  })

  it('by title, body, notice date and status', async () => {
    const reader = await officeOf('derbyshire')
    const one = await anAgreement({ title: 'Sorted b', original: { endOn: partialDay('2020-01-01') } })
    const two = await anAgreement({ title: 'Sorted A', original: { noticeMonths: 6, noticeKind: 'months' } })
    const bodyId = await aBody({ code: 'SORTED' })
    await arrange((tx) => tx.insert(agreementBodies).values({ agreementId: two.id, bodyId }))
    for (const sort of ['title', 'body', 'notice', 'status']) {
      expect(await references(reader, { words: 'sorted', sort }), sort).toEqual([
        two.reference,
        one.reference,
      ])
    }
    for (const sort of ['title', 'status']) {
      const turned = { words: 'sorted', sort, direction: 'descending' }
      expect(await references(reader, turned), sort).toEqual([one.reference, two.reference])
    }
  })

  it('comes in pages; past the last one, the last is shown', async () => {
    const reader = await officeOf('derbyshire')
    for (let made = 0; made < 27; made += 1) await anAgreement({ title: 'Paged', parties: [] })
    const first = await listed(reader, { words: 'paged' })
    const last = await listed(reader, { words: 'paged', page: '9' })
    expect([first.agreements.length, last.agreements.length]).toEqual([25, 2])
    expect(last).toMatchObject({ total: 27, list: { page: 2 } })
    const all = [...first.agreements, ...last.agreements].map((one) => one.reference)
    expect(new Set(all).size).toBe(27)
  })
})

describe('how an agreement is listed', () => {
  it('never says of a term until ended that it is not recorded, nor the other way round', async () => {
    const reader = await officeOf('derbyshire')
    const endless = { endOn: null, endKind: 'until ended' } as const
    const unknown = { endOn: null, endKind: 'not recorded' } as const
    const made = [
      await anAgreement({ title: 'Coral', original: endless }),
      await anAgreement({ title: 'Coral', original: unknown }),
      await anAgreement({ title: 'Coral', original: endless }),
      await anAgreement({ title: 'Coral', original: unknown }),
      await anAgreement({ title: 'Coral', original: { ...endless, takesEffectOn: partialDay('2027') } }),
    ]
    for (const one of made.slice(2, 4)) {
      await anInstrument(one, { kind: 'termination', madeOn: partialDay('2024-01-01') })
    }
    const { agreements } = await listed(reader, { words: 'coral', sort: 'reference' })
    expect(agreements.map(({ status, end }) => [status, end.kind])).toEqual([
      ['in force', 'until ended'],
      ['term not recorded', 'not recorded'],
      ['ended', 'until ended'],
      ['ended', 'not recorded'],
      ['not commenced', 'not recorded'],
    ])
  })

  it('shows of an end what is known and no more', async () => {
    const reader = await officeOf('derbyshire')
    await anAgreement({ title: 'Amber', original: { endOn: partialDay('2027-03') } })
    await anAgreement({ title: 'Amber', original: { endOn: partialDay('2027-03-31') } })
    const { agreements } = await listed(reader, { words: 'amber', sort: 'reference' })
    expect(agreements.map(({ end, endsOn }) => [end, endsOn])).toEqual([
      [{ kind: 'on', on: '2027-03' }, '2027-03-31'],
      [{ kind: 'on', on: '2027-03-31' }, '2027-03-31'],
    ])
  })

  it('tells notice that is known to be none from notice that nobody recorded', async () => {
    const reader = await officeOf('derbyshire')
    const noticed = { noticeKind: 'months', noticeMonths: 6 } as const
    const endless = { endKind: 'until ended', endOn: null } as const
    await anAgreement({ title: 'Peridot', original: { noticeKind: 'none' } })
    await anAgreement({ title: 'Peridot', original: {} })
    await anAgreement({ title: 'Peridot', original: { ...endless, ...noticed } })
    await anAgreement({ title: 'Peridot', original: { ...endless, noticeKind: 'none' } })
    await anAgreement({ title: 'Peridot', original: { ...endless } })
    await anAgreement({ title: 'Peridot', original: noticed })
    const { agreements } = await listed(reader, { words: 'peridot', sort: 'reference' })
    expect(agreements.map(({ noticeKind, noticeOn, end }) => [noticeKind, noticeOn, end.kind])).toEqual([
      ['none', null, 'on'],
      ['not recorded', null, 'on'],
      ['months', null, 'until ended'],
      ['none', null, 'until ended'],
      ['not recorded', null, 'until ended'],
      ['months', '2029-09-30', 'on'],
    ])
  })

  it('names each force once, and other persons by name, as they are party on the day', async () => {
    const reader = await officeOf('derbyshire')
    const leicestershire = await aForce({ code: 'leicestershire' })
    const derbyshire = await aForce({ code: 'derbyshire' })
    const agreement = await anAgreement({ title: 'Jade', parties: ['derbyshire'] })
    await aParty(agreement, { force: 'leicestershire', toOn: partialDay('2022') })
    await aParty(agreement, { force: null, name: 'The Fire Authority' })
    const on = async (when: string) => (await listed(reader, { words: 'jade', on: when })).agreements[0]
    expect((await on('2022-12-31'))?.forceIds.sort()).toEqual([derbyshire.id, leicestershire.id].sort())
    expect(await on('2023-01-01')).toMatchObject({
      forceIds: [derbyshire.id],
      otherParties: ['The Fire Authority'],
    })
  })

  it('stands on any day as its own page says', async () => {
    const reader = await officeOf('derbyshire')
    const agreement = await anAgreement({
      title: 'Beryl',
      original: { noticeMonths: 2, noticeKind: 'months', endOn: partialDay('2022-08-31') },
    })
    await anInstrument(agreement, { madeOn: partialDay('2022-10'), endOn: partialDay('2024-09') })
    await anInstrument(agreement, { kind: 'variation', madeOn: partialDay('2023-01'), noticeKind: 'none' })
    await anInstrument(agreement, { kind: 'termination', madeOn: partialDay('2024-03-01') })
    const page = await findAgreement(reader, agreement.reference)
    if (!page) throw new Error('It is not seen')
    for (const when of [
      '2020-03-31',
      '2021-01-01',
      '2022-03-01',
      '2022-09-01',
      '2022-10-01',
      '2023-12-31',
      '2024-03-01',
    ]) {
      const [row] = (await listed(reader, { words: 'beryl', on: when })).agreements
      const { status, end, endsOn, noticeKind, noticeOn } = row ?? {}
      const { notice, ...standing } = standingOn(page, day(when))
      const known = endWith(endingToCome(page, day(when)), standing.end)
      expect({ status, end, endsOn, noticeKind, noticeOn }, when).toEqual({
        ...{ ...standing, end: known },
        noticeKind: notice.kind,
      })
    }
  })
})

describe('the names that lists are narrowed to', () => {
  it('are those of every force, by region, and of every body by the shortest it goes by', async () => {
    const reader = await officeOf('derbyshire')
    await aBody({ code: 'RUBY' })
    const { forces, bodies } = await listNames(reader, null)
    expect(forces.find((one) => one.code === 'derbyshire')).toMatchObject({
      name: 'Derbyshire',
      regionName: 'East Midlands',
    })
    expect(bodies.find((one) => one.code === 'RUBY')?.name).toBe('RUBY')
  })
})
