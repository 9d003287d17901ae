import { mergeForces } from '../../commands/merge-forces'
import { replaceOfficeHolder } from '../../commands/replace-office-holder'
import { undoSuccession } from '../../commands/undo-succession'
import { registrarOf } from '../actors'
import { aForce, anAgreement } from '../builders'
import { merging, passing, replaced } from '../successions'
import { sample } from './sample'

let made = 0

/** A force that nothing else knows, party to an agreement. */
async function aForceWithAgreement() {
  made += 1
  const force = await aForce({ code: `passing-${made}` })
  await anAgreement({ parties: [force.code] })
  return force
}

export const successionSamples = {
  'replace-office-holder': sample(replaceOfficeHolder, async () => ({
    actor: await registrarOf(),
    input: passing((await aForceWithAgreement()).policingBody),
  })),
  'merge-forces': sample(mergeForces, async () => {
    const forces = [await aForceWithAgreement(), await aForceWithAgreement()]
    return { actor: await registrarOf(), input: merging(forces, { shortName: `Together ${made}` }) }
  }),
  'undo-succession': sample(undoSuccession, async () => {
    const { id } = await replaced(passing((await aForceWithAgreement()).policingBody))
    return { actor: await registrarOf(), input: { succession: id, why: 'It was recorded too early' } }
  }),
}
