import { partialDay } from '@/lib/dates/partial-day'
import { keepAnswers } from '../../commands/keep-answers'
import { recordAgreement } from '../../commands/record-agreement'
import { recordBody } from '../../commands/record-body'
import { recordForce } from '../../commands/record-force'
import { officeOf, theRegister } from '../actors'
import { aBody, aForce } from '../builders'
import { sample } from './sample'

/** What the register itself loads from its sources, and the answers that people have it keep. */
export const loadingSamples = {
  'record-force': sample(recordForce, async () => {
    const name = named('Force')
    const place = { region: named('Region'), prefix: null, kind: 'territorial' as const }
    const predecessor = { name: `Police Authority of ${name}`, on: partialDay('2012-11'), note: 'By statute' }
    const offices = { chiefOfficer: `Chief Constable of ${name}`, policingBody: `Commissioner of ${name}` }
    const called = { code: name.toLowerCase(), name, shortName: name, abbreviations: [name] }
    return { actor: theRegister(), input: { ...called, ...place, ...offices, predecessor } }
  }),
  'record-body': sample(recordBody, async () => {
    const { id: forceId, name, regionId } = await aForce()
    const body = { code: named('body'), name: 'A unit', acronym: 'AU', kind: 'unit' as const }
    const input = { ...body, purpose: 'To work together', regionId, members: [{ forceId, name }], source }
    return { actor: theRegister(), input }
  }),
  'record-agreement': sample(recordAgreement, async () => {
    const { regionId, chief, policingBody } = await aForce()
    const parties = [chief, policingBody].map(({ legalPersonId, id, holder }) => ({
      ...{ legalPersonId, officeId: id, name: holder, note: 'As published' },
    }))
    const agreement = { prefix: 'EM', title: named('Agreement'), regionIds: [regionId], parties, source }
    const known = { scope: 'regional' as const, marking: 'OFFICIAL' as const }
    const bodyIds = [await aBody({ code: named('body') })]
    return { actor: theRegister(), input: { ...agreement, ...known, bodyIds } }
  }),
  'keep-answers': sample(keepAnswers, async () => {
    const input = { form: 'extension', subject: '/agreements/EM-0001/extension', answers: { why: ['So'] } }
    return { actor: await officeOf('derbyshire'), input }
  }),
}

const source = {
  ...{ statement: 'A line of a page', publisher: 'A commissioner', page: 'A page', line: 1 },
  ...{ address: 'https://example.org/', datedOn: null, capturedOn: null },
}

/** A name nothing else has. */
function named(what: string): string {
  return `${what} ${crypto.randomUUID()}`
}
