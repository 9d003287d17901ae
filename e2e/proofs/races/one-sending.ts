import { whatWasSeen } from './one-decision'
import { extensionFilledIn, isExtended, oneExtension } from './one-extension'
import type { Race } from './race'

const SENDINGS = 5

/** The same confirmed form, sent five times at once to two servers: one effect, and each sending is told of it. */
export const oneSending: Race = {
  name: `One confirmed form is sent ${SENDINGS} times at once`,
  async round([one, other], reference) {
    const confirmation = await extensionFilledIn(one, reference, '2029')
    const elsewhere = one.through(other.url)
    const sendings = Array.from({ length: SENDINGS }, (_, index) => (index % 2 === 0 ? one : elsewhere))
    const seen = await Promise.all(sendings.map((visitor) => visitor.send(confirmation, 'answers')))
    return seen.every(isExtended) ? null : seen.map(whatWasSeen).join(' | ')
  },
  counting: oneExtension.counting,
}
