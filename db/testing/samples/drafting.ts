import type { DraftOriginal } from '@/domain/agreements/draft-forms'
import { makeAgreement } from '../../commands/make-agreement'
import { saveDraftBodies } from '../../commands/save-draft-bodies'
import { saveDraftDetails } from '../../commands/save-draft-details'
import { saveDraftMarking } from '../../commands/save-draft-marking'
import { saveDraftOriginal } from '../../commands/save-draft-original'
import { saveDraftParties } from '../../commands/save-draft-parties'
import { saveDraftTerm } from '../../commands/save-draft-term'
import { setUpAgreement } from '../../commands/set-up-agreement'
import { officeOf } from '../actors'
import { aBody, aForce } from '../builders'
import { aDraft, DRIVERS } from '../drafts'
import { openedOn } from '../recorded'
import { sample } from './sample'

const NOTHING_KNOWN = { kind: 'not recorded' as const }
const TERM = { takesEffectOn: null, end: NOTHING_KNOWN, notice: NOTHING_KNOWN }
const ORIGINAL: Omit<DraftOriginal, 'reference' | 'version'> = {
  ...{ form: 'not recorded', madeOn: null, keptAt: 'Shelf 4', signatures: [] },
}

/** Every deed of setting an agreement up. */
export const draftingSamples = {
  'set-up-agreement': sample(setUpAgreement, async () => ({
    actor: await officeOf('derbyshire'),
    input: DRIVERS,
  })),
  'save-draft-details': sample(saveDraftDetails, async () => {
    const { actor, input } = await opened()
    const details = { title: 'Driver training', scope: 'regional' as const, regionIds: [actor.regionId] }
    const basis = { legalBasis: 's22A' as const, provision: 'force collaboration' as const }
    return { actor, input: { ...input, ...details, ...basis } }
  }),
  'save-draft-parties': sample(saveDraftParties, async () => {
    const { actor, input } = await opened()
    return { actor, input: { ...input, ...(await parties()) } }
  }),
  'save-draft-term': sample(saveDraftTerm, async () => {
    const { actor, input } = await opened()
    return { actor, input: { ...input, ...TERM } }
  }),
  'save-draft-original': sample(saveDraftOriginal, async () => {
    const { actor, input } = await opened()
    return { actor, input: { ...input, ...ORIGINAL } }
  }),
  'save-draft-bodies': sample(saveDraftBodies, async () => {
    const { actor, input } = await opened()
    return { actor, input: { ...input, bodyIds: [await aBody({ code: `B-${input.reference}` })] } }
  }),
  'save-draft-marking': sample(saveDraftMarking, async () => {
    const { actor, input } = await opened()
    return { actor, input: { ...input, marking: 'OFFICIAL-SENSITIVE' as const } }
  }),
  'make-agreement': sample(makeAgreement, async () => {
    const { actor, draft } = await opened()
    await saveDraftParties(actor, { ...(await openedOn(draft)), ...(await parties()) })
    await saveDraftTerm(actor, { ...(await openedOn(draft)), ...TERM })
    await saveDraftOriginal(actor, { ...(await openedOn(draft)), ...ORIGINAL })
    await saveDraftBodies(actor, { ...(await openedOn(draft)), bodyIds: [] })
    return { actor, input: { ...(await openedOn(draft)), why: 'Seen in the safe' } }
  }),
}

async function opened() {
  const actor = await officeOf('derbyshire')
  const draft = await aDraft(actor)
  return { actor, draft, input: await openedOn(draft) }
}

async function parties() {
  const forces = [(await aForce({ code: 'derbyshire' })).id, (await aForce({ code: 'leicestershire' })).id]
  return { allOf: [], forces, only: {}, others: ['A university'] }
}
