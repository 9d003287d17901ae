import { recordBody } from '@/db/commands/record-body'
import { recordBodyDate } from '@/db/commands/record-body-date'
import type { HeldOffice } from '@/db/queries/offices'
import { partialDay } from '@/lib/dates/partial-day'
import { theRegister } from '../fixtures/inside'

/** Whose a body is, as people of Northamptonshire see it: its members, and the region it is of. */
const MEMBERS = {
  own: { region: 'East Midlands', members: ['northamptonshire', 'leicestershire'] },
  other: { region: 'East Midlands', members: ['derbyshire', 'lincolnshire'] },
  /** Of the region, with members from elsewhere only. */
  nobodys: { region: 'East Midlands', members: ['essex', 'surrey'] },
  elsewhere: { region: 'South East', members: ['kent', 'sussex'] },
  /** There is no sensitive body. */
  sensitive: { region: 'East Midlands', members: ['derbyshire', 'lincolnshire'] },
}

type Whose = keyof typeof MEMBERS

/** A member that may leave, and not the one whose office asks. */
export const LEAVES: Record<Whose, string> = {
  own: 'leicestershire',
  other: 'lincolnshire',
  nobodys: 'surrey',
  elsewhere: 'sussex',
  sensitive: 'lincolnshire',
}

/** A body, as a page might publish it, with the year it was formed in. */
export async function arrangeBody(
  offices: HeldOffice[],
  { whose, number }: { whose: Whose; number: number },
): Promise<{ reference: string; title: string; version: number }> {
  const { region, members } = MEMBERS[whose]
  const home = offices.find((one) => one.regionName === region)
  if (!home) throw new Error(`No force of ${region} is recorded`)
  const code = `${whose}-unit-${number}`
  const title = `Shared unit ${whose} ${number}`
  const recorded = await recordBody(theRegister, {
    ...{ code, name: title, acronym: `SU ${whose} ${number}`, kind: 'unit', purpose: 'To try it' },
    regionId: home.regionId,
    members: offices
      .filter((one) => one.kind === 'chief officer' && members.includes(one.forceCode))
      .map(({ forceId, forceName }) => ({ forceId, name: forceName })),
    source: {
      ...{ statement: `${title} is run together.`, publisher: 'A commissioner', page: 'Bodies', line: null },
      ...{ address: 'https://example.org/bodies', datedOn: null, capturedOn: null },
    },
  })
  const formed = { kind: 'formed' as const, on: partialDay('2001'), said: 'A page' }
  const dated = await recordBodyDate(theRegister, {
    ...{ code, version: 1, ...formed, address: null, capturedOn: null },
  })
  for (const outcome of [recorded, dated])
    if (outcome.kind === 'refused') throw new Error(`Not arranged: ${outcome.refusal.reason}`)
  return { reference: code, title, version: 2 }
}
