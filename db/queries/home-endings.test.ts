import { beforeAll, expect, it } from 'vitest'
import { partialDay } from '@/lib/dates/partial-day'
import { officeOf } from '../testing/actors'
import { anAgreement, anInstrument, fiveForces } from '../testing/builders'
import { useTestDatabase } from '../testing/database'
import { findHome } from './home'

useTestDatabase()

beforeAll(async () => {
  process.env.REGISTER_TODAY = '2026-11-23'
  await fiveForces()
})

it('home waits for nothing of an agreement once its ending is recorded, though that is to come', async () => {
  const passed = await anAgreement({ original: { endOn: partialDay('2020-09-17'), takesEffectOn: null } })
  const unknown = await anAgreement({ original: { endOn: null, endKind: 'not recorded' } })
  const waits = async () => {
    const { waiting, own, findings } = await findHome(await officeOf('derbyshire'), null)
    const undated = findings.find((one) => one.kind === 'no end recorded')?.total ?? 0
    return [waiting.length, own.withoutTerm, undated]
  }
  expect(await waits()).toEqual([1, 1, 1])
  for (const agreement of [passed, unknown])
    await anInstrument(agreement, { kind: 'termination', takesEffectOn: partialDay('2027-04-01') })
  expect(await waits()).toEqual([0, 0, 0])
})
