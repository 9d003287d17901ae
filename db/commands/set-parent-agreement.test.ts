import { sql } from 'drizzle-orm'
import { describe, expect, it } from 'vitest'
import type { ParentSet } from '@/domain/agreements/parent'
import { day } from '@/lib/dates/day'
import { partialDay } from '@/lib/dates/partial-day'
import { findAgreement } from '../queries/agreements'
import { listAgreementHistory } from '../queries/history'
import { officeOf, registrarOf } from '../testing/actors'
import { atOnce, sentFiveTimes } from '../testing/at-once'
import { type AgreementParts, anAgreement, anInstrument, type BuiltAgreement } from '../testing/builders'
import { asOwner, codeOf, useTestDatabase } from '../testing/database'
import { onlyMaintainersMay, refusalsOf, staleFormsAreTold } from '../testing/deeds'
import { eventsOf, onlyEventOf } from '../testing/events'
import { openedOn } from '../testing/recorded'
import { todayIs } from '../testing/today'
import { confirmLapse } from './confirm-lapse'
import { endAgreement } from './end-agreement'
import { setParentAgreement } from './set-parent-agreement'

useTestDatabase()
todayIs('2026-11-23')

const refusalOf = refusalsOf(setParentAgreement)

async function beneath(child: BuiltAgreement, parent: { reference: string } | null): Promise<ParentSet> {
  return { ...(await openedOn(child)), parent: parent?.reference ?? null, why: 'Clause 2' }
}

async function withParent(parts: AgreementParts = {}) {
  const parent = await anAgreement({ title: 'The overarching agreement' })
  const agreement = await anAgreement(parts)
  return { agreement, parent, input: await beneath(agreement, parent) }
}

describe('an overarching agreement is recorded', () => {
  it('of a functional one, and each page names the other', async () => {
    const { agreement, parent, input } = await withParent()
    const office = await officeOf('derbyshire')
    expect((await setParentAgreement(office, input)).kind).toBe('changed')
    expect((await findAgreement(office, agreement.reference))?.links.parent).toMatchObject({
      ...{ reference: parent.reference, title: parent.title, status: 'in force' },
    })
    expect((await findAgreement(office, parent.reference))?.links.children).toMatchObject([
      { reference: agreement.reference },
    ])
    const event = await onlyEventOf(agreement)
    expect(event).toMatchObject({ kind: 'parent agreement changed', before: { parent: 'none' } })
    expect(await eventsOf(parent)).toEqual([])
  })

  it('and taken away again', async () => {
    const { agreement, input } = await withParent()
    const office = await officeOf('derbyshire')
    await setParentAgreement(office, input)
    expect((await setParentAgreement(office, await beneath(agreement, null))).kind).toBe('changed')
    expect((await findAgreement(office, agreement.reference))?.links.parent).toBeNull()
  })

  it('but to whoever does not see it, it does not exist: neither on the page nor in history', async () => {
    const parent = await anAgreement({ marking: 'OFFICIAL-SENSITIVE' })
    const agreement = await anAgreement()
    await setParentAgreement(await officeOf('derbyshire'), await beneath(agreement, parent))
    const stranger = await officeOf('lincolnshire')
    expect((await findAgreement(stranger, agreement.reference))?.links.parent).toBeNull()
    const { reference } = agreement
    const told = async (actor: typeof stranger) =>
      (await listAgreementHistory(actor, { reference }))[0]?.after
    expect(await told(stranger)).toEqual({ parent: 'an agreement that is not yours to see' })
    expect(await told(await officeOf('derbyshire'))).toEqual({ parent: parent.reference })
  })

  it('once, however often the same answers are sent', async () => {
    const { agreement, input } = await withParent()
    await sentFiveTimes(setParentAgreement, input)
    expect(await eventsOf(agreement)).toHaveLength(1)
  })
})

describe('it is refused', () => {
  it('to anybody but the offices of its parties and the registrar', async () => {
    await onlyMaintainersMay(setParentAgreement, withParent)
  })

  it('where the agreement changed since', async () => {
    await staleFormsAreTold(setParentAgreement, await withParent())
  })

  it('where it would be above itself, over whatever lies between', async () => {
    const [top, middle, bottom] = [await anAgreement(), await anAgreement(), await anAgreement()]
    const office = await officeOf('derbyshire')
    await setParentAgreement(office, await beneath(middle, top))
    await setParentAgreement(office, await beneath(bottom, middle))
    expect(await refusalOf(office, await beneath(top, top))).toEqual({ reason: 'beneath itself' })
    expect(await refusalOf(office, await beneath(top, bottom))).toEqual({ reason: 'parent beneath it' })
  })

  it('where there is no such agreement for whoever asks, or nothing differs', async () => {
    const { agreement, input } = await withParent()
    const hidden = await anAgreement({ marking: 'OFFICIAL-SENSITIVE', parties: ['lincolnshire'] })
    const office = await officeOf('derbyshire')
    expect(await refusalOf(office, { ...input, parent: 'EM-0000' })).toEqual({ reason: 'no such parent' })
    expect(await refusalOf(office, await beneath(agreement, hidden))).toEqual({ reason: 'no such parent' })
    expect(await refusalOf(office, { ...input, parent: null })).toEqual({ reason: 'nothing differs' })
  })

  it('where another is above it that whoever asks does not see: to them nothing differs, and they replace nothing', async () => {
    const hidden = await anAgreement({ marking: 'OFFICIAL-SENSITIVE', parties: ['lincolnshire'] })
    const { agreement, parent } = await withParent({ parent: hidden })
    const office = await officeOf('derbyshire')
    expect(await refusalOf(office, await beneath(agreement, null))).toEqual({ reason: 'nothing differs' })
    expect(await refusalOf(office, await beneath(agreement, parent))).toEqual({ reason: 'placed by others' })
    expect(await refusalOf(await registrarOf(), await beneath(agreement, parent))).toBeNull()
  })

  it('by the table too, for a statement written by hand', async () => {
    const [one, two] = [await anAgreement(), await anAgreement()]
    await asOwner(sql`update agreements set parent_agreement_id = ${one.id} where id = ${two.id}`)
    const closing = asOwner(sql`update agreements set parent_agreement_id = ${two.id} where id = ${one.id}`)
    expect(await codeOf(closing)).toBe('23514')
  })
})

describe('an agreement above living ones', () => {
  const document = { form: 'deed' as const, signatures: [], keptAt: null, why: 'It is over' }

  it('does not end in silence: whoever ends it says that they go on', async () => {
    const { parent, input } = await withParent()
    const office = await officeOf('derbyshire')
    await setParentAgreement(office, input)
    const ending = {
      ...{ ...(await openedOn(parent)), ...document },
      ...{ takesEffectOn: day('2026-12-01'), madeOn: day('2026-11-01') },
    }
    const refusal = { reason: 'agreements beneath it', references: [input.reference] }
    expect(await refusalsOf(endAgreement)(office, ending)).toEqual(refusal)
    expect((await endAgreement(office, { ...ending, beneath: 'they go on' })).kind).toBe('changed')
    expect((await eventsOf(parent)).at(-1)?.after).toMatchObject({ beneath: 'they go on' })
  })

  it('does not lapse in silence either', async () => {
    const parent = await anAgreement({
      original: { endOn: partialDay('2020-09-17'), takesEffectOn: null, madeOn: null },
    })
    const child = await anAgreement()
    const office = await officeOf('derbyshire')
    await setParentAgreement(office, await beneath(child, parent))
    const lapse = { ...(await openedOn(parent)), confirmedBy: 'A Person', why: 'It is over' }
    expect(await refusalsOf(confirmLapse)(office, lapse)).toMatchObject({ reason: 'agreements beneath it' })
    expect((await confirmLapse(office, { ...lapse, beneath: 'they go on' })).kind).toBe('changed')
  })

  it('ends without a word where those beneath it have ended', async () => {
    const { agreement, parent, input } = await withParent()
    const office = await officeOf('derbyshire')
    await setParentAgreement(office, input)
    await anInstrument(agreement, { kind: 'termination', takesEffectOn: partialDay('2026-01-01') })
    const days = { takesEffectOn: day('2026-12-01'), madeOn: day('2026-11-01') }
    expect((await endAgreement(office, { ...(await openedOn(parent)), ...document, ...days })).kind).toBe(
      'changed',
    )
  })
})

atOnce('links that would close a circle between them: one is refused, whichever comes second', async () => {
  const four = [await anAgreement(), await anAgreement(), await anAgreement(), await anAgreement()]
  const registrar = await registrarOf()
  const inputs = await Promise.all(four.map((one, index) => beneath(one, four[(index + 1) % 4] ?? one)))
  const told = await Promise.all(inputs.map((input) => setParentAgreement(registrar, input)))
  const refused = told.filter((one) => one.kind === 'refused')
  expect(refused).toEqual([{ kind: 'refused', refusal: { reason: 'parent beneath it' } }])
})
