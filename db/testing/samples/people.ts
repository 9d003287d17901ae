import { invitePerson } from '../../commands/invite-person'
import { theRegister } from '../actors'
import { aForce } from '../builders'
import { sample } from './sample'

export const personSamples = {
  'invite-person': sample(invitePerson, async () => {
    const { id: forceId, regionId, policingBody } = await aForce()
    const email = `${crypto.randomUUID()}@derbyshire.example`
    const account = { name: 'Ada Byron', email, passwordHash: 'not a real hash' }
    const input = { ...account, role: 'office' as const, forceId, regionId, officeId: policingBody.id }
    return { actor: theRegister(), input }
  }),
}
