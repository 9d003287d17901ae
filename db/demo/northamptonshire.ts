import type { SystemActor } from '@/domain/access/actor'
import type { BodyId } from '@/domain/ids'
import type { Day } from '@/lib/dates/day'
import { extendAgreement } from '../commands/extend-agreement'
import { recordAgreement, type Source } from '../commands/record-agreement'
import { recordBody } from '../commands/record-body'
import { recordBodyDate } from '../commands/record-body-date'
import { type HeldOffice, listOffices } from '../queries/offices'
import { type PublishedAgreement, type PublishedBody, publishedRegister } from './published'

const FORCE_ONLY = 'The source names the force only'

/** Northamptonshire's published page: 5 bodies and 25 agreements, each with its line; two lines tell of an extension. */
export async function recordNorthamptonshireRegister(actor: SystemActor): Promise<void> {
  const offices = await listOffices(actor, null)
  const bodyIds = new Map<string, BodyId>()
  for (const body of publishedRegister.bodies)
    bodyIds.set(body.acronym, await recordPublishedBody(actor, body, offices))
  for (const agreement of publishedRegister.agreements)
    await recordPublishedAgreement(actor, agreement, { offices, bodyIds })
}

async function recordPublishedBody(actor: SystemActor, body: PublishedBody, offices: HeldOffice[]) {
  const { code, name, acronym, purpose, statement } = body
  const members = offices
    .filter((office) => office.kind === 'chief officer' && body.members.includes(office.forceCode))
    .map(({ forceId, forceName }) => ({ forceId, name: forceName }))
  const recorded = await recordBody(actor, {
    ...{ code, name, acronym, purpose, members, kind: body.kind },
    regionId: eastMidlands(offices),
    source: source(statement, 'Regional Collaboration Bodies', null),
  })
  if (recorded.kind === 'refused') throw new Error(`${code}: ${recorded.refusal.reason}`)
  if (body.formed) await recordPublishedForming(actor, code, body.formed)
  return recorded.value.id
}

async function recordPublishedForming(
  actor: SystemActor,
  code: string,
  { on, said }: NonNullable<PublishedBody['formed']>,
): Promise<void> {
  const unknown = { address: null, capturedOn: null }
  const formed = await recordBodyDate(actor, { code, version: 1, kind: 'formed', on, said, ...unknown })
  if (formed.kind === 'refused') throw new Error(`${code}: ${formed.refusal.reason}`)
}

type Known = { offices: HeldOffice[]; bodyIds: Map<string, BodyId> }

async function recordPublishedAgreement(
  actor: SystemActor,
  agreement: PublishedAgreement,
  { offices, bodyIds }: Known,
): Promise<void> {
  const national = agreement.scope === 'national'
  const section = national ? 'National Collaboration Agreements' : 'Regional Collaboration Agreements'
  const line = national ? agreement.line - 19 : agreement.line
  const bodyId = agreement.body && bodyIds.get(agreement.body)
  const recorded = await recordAgreement(actor, {
    prefix: national ? 'NAT' : 'EM',
    title: agreement.title,
    scope: agreement.scope,
    marking: 'OFFICIAL',
    regionIds: national ? [] : [eastMidlands(offices)],
    parties: offices
      .filter((office) => agreement.forces.includes(office.forceCode))
      .map(({ legalPersonId, officeId, holder }) => ({
        legalPersonId,
        officeId,
        name: holder,
        note: FORCE_ONLY,
      })),
    bodyIds: bodyId ? [bodyId] : [],
    source: source(agreement.statement, section, line),
  })
  if (recorded.kind === 'refused') throw new Error(`${agreement.title}: ${recorded.refusal.reason}`)
  if (agreement.extendedUntil)
    await recordPublishedExtension(actor, recorded.value.reference, agreement.extendedUntil)
}

async function recordPublishedExtension(actor: SystemActor, reference: string, until: Day): Promise<void> {
  const unknown = { takesEffectOn: null, madeOn: null, keptAt: null, why: null, review: null }
  const extended = await extendAgreement(actor, {
    ...{ reference, endOn: until, form: 'not recorded', signatures: [], version: 2 },
    ...unknown,
  })
  if (extended.kind === 'refused') throw new Error(`${reference}: ${extended.refusal.reason}`)
}

function source(statement: string, section: string, line: number | null): Source {
  const { publisher, page, address, datedOn, capturedOn } = publishedRegister
  return {
    statement,
    publisher,
    page: `${page}, ${section}`,
    line,
    address,
    datedOn,
    capturedOn,
  }
}

function eastMidlands(offices: HeldOffice[]) {
  const found = offices.find((office) => office.regionName === 'East Midlands')
  if (!found) throw new Error('The East Midlands forces are not recorded')
  return found.regionId
}
