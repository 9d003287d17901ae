import { recordForce } from '@/db/commands/record-force'
import { listOffices } from '@/db/queries/offices'
import { theRegister } from '../fixtures/inside'

/** Two forces that nothing else of these tests knows, and a succession that is recorded of one of them. */
export type Passing = {
  /** The policing body's office of the first, and who holds it. */
  officeId: string
  holderId: string
  holder: string
  /** The chief officer's, whose holder was replaced. */
  chiefOfficeId: string
  codes: [string, string]
  forces: string[]
  succession: string
}

let made = 0

/** They count as special forces, so that regions have as many as they had. Gives their codes. */
export async function addPassingForces(region: string, prefix: string): Promise<[string, string]> {
  made += 1
  const codes: [string, string] = [`passing-${made}-one`, `passing-${made}-two`]
  for (const code of codes) {
    const name = `Passing ${made} ${code.endsWith('one') ? 'one' : 'two'}`
    await recordForce(theRegister, {
      ...{
        code,
        name: `${name} Police`,
        shortName: name,
        abbreviations: [],
        kind: 'special',
        region,
        prefix,
      },
      ...{ chiefOfficer: `Chief Constable of ${name}`, policingBody: `Police Authority for ${name}` },
      predecessor: null,
    })
  }
  return codes
}

export async function passingOf(codes: [string, string]): Promise<Passing> {
  const offices = (await listOffices(theRegister, null)).filter((one) => codes.includes(one.forceCode))
  const [first] = codes
  const of = (kind: string) => offices.find((one) => one.forceCode === first && one.kind === kind)
  const [body, chief] = [of('policing body'), of('chief officer')]
  if (!body || !chief) throw new Error(`${first} is not recorded`)
  return {
    ...{ officeId: body.officeId, holderId: body.legalPersonId, holder: body.holder },
    ...{ chiefOfficeId: chief.officeId, codes },
    forces: [...new Set(offices.map((one) => one.forceId))],
    succession: crypto.randomUUID(),
  }
}

/** Statements, as the owner, that record those successions as a registrar of the forces' region does: no office may. */
export function recordedSuccessions(all: (Passing | null)[]): string {
  return all.flatMap((passing) => (passing ? [recorded(passing)] : [])).join('')
}

function recorded({ chiefOfficeId, succession, codes: [code] }: Passing): string {
  return `
    select set_config('register.role', 'registrar', false), set_config('register.person', p.id::text, false),
      set_config('register.region', f.region_id::text, false)
    from forces f join people p on p.region_id = f.region_id and p.role = 'registrar' where f.code = '${code}';
    select record_replacement('${succession}', '${chiefOfficeId}', 'Commissioner of ${code}', '2026-01-01', 'A test');`
}
