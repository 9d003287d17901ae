import { changeRole } from '../../commands/change-role'
import { disablePerson } from '../../commands/disable-person'
import { enablePerson } from '../../commands/enable-person'
import { invitePerson } from '../../commands/invite-person'
import { renewInvitation } from '../../commands/renew-invitation'
import { registrarOf } from '../actors'
import { aForce } from '../builders'
import { freshName, invitedBy } from '../people'
import { sample } from './sample'

const why = 'A sample'

/** Somebody invited by the registrar who then does something about them. */
async function aboutSomebody() {
  const actor = await registrarOf()
  const { person, version } = await invitedBy(actor)
  return { actor, input: { person, version, why } }
}

export const peopleSamples = {
  'invite-person': sample(invitePerson, async () => {
    await aForce({ code: 'derbyshire' })
    const post = { role: 'audit' as const, force: 'derbyshire' }
    const email = `${freshName('sample')}@example.org`
    return { actor: await registrarOf(), input: { name: 'Sam Sample', email, post } }
  }),
  'change-role': sample(changeRole, async () => {
    const { actor, input } = await aboutSomebody()
    return { actor, input: { ...input, post: { role: 'registrar' as const, force: null } } }
  }),
  'disable-person': sample(disablePerson, aboutSomebody),
  'enable-person': sample(enablePerson, async () => {
    const { actor, input } = await aboutSomebody()
    await disablePerson(actor, input)
    return { actor, input: { ...input, version: input.version + 1 } }
  }),
  'renew-invitation': sample(renewInvitation, aboutSomebody),
}
