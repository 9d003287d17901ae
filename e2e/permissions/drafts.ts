import { saveDraftBodies } from '@/db/commands/save-draft-bodies'
import { saveDraftOriginal } from '@/db/commands/save-draft-original'
import { saveDraftParties } from '@/db/commands/save-draft-parties'
import { saveDraftTerm } from '@/db/commands/save-draft-term'
import { setUpAgreement } from '@/db/commands/set-up-agreement'
import type { HeldOffice } from '@/db/queries/offices'
import { findVersion } from '@/db/queries/version'
import { findDrafter } from '@/db/testing/drafters'
import { theRegister } from '../fixtures/inside'

type Drafted = {
  title: string
  marking?: 'OFFICIAL' | 'OFFICIAL-SENSITIVE'
  forces: string[]
  region?: string
}

/** A draft with every task answered, of the first of these forces' office; where there is none, of the registrar. */
export async function addDraft(
  offices: HeldOffice[],
  { title, marking = 'OFFICIAL', forces, region = 'East Midlands' }: Drafted,
): Promise<string> {
  const [first] = forces
  const drafter = await findDrafter(theRegister, first ? { force: first } : { region })
  const set = await setUpAgreement(drafter, { title, marking, scope: 'regional', otherRegionIds: [] })
  if (set.kind === 'refused') throw new Error(`${title}: ${set.refusal.reason}`)
  const { reference } = set.value
  const about = async () => ({ reference, version: (await findVersion(drafter, reference)) ?? 0 })

  const codes = first ? forces : ['derbyshire', 'lincolnshire']
  const forceIds = offices.filter((one) => codes.includes(one.forceCode)).map((one) => one.forceId)
  const parties = { allOf: [], forces: [...new Set(forceIds)], only: {}, others: [] }
  const unknown = { kind: 'not recorded' as const }
  await done(saveDraftParties(drafter, { ...(await about()), ...parties }))
  await done(
    saveDraftTerm(drafter, { ...(await about()), takesEffectOn: null, end: unknown, notice: unknown }),
  )
  const document = { form: 'not recorded' as const, madeOn: null, keptAt: null, signatures: [] }
  await done(saveDraftOriginal(drafter, { ...(await about()), ...document }))
  await done(saveDraftBodies(drafter, { ...(await about()), bodyIds: [] }))
  return reference
}

async function done(deed: Promise<{ kind: string; refusal?: { reason: string } }>): Promise<void> {
  const outcome = await deed
  if (outcome.kind === 'refused') throw new Error(`Not arranged: ${outcome.refusal?.reason}`)
}
