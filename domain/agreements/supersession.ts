import { z } from 'zod'
import { partialDayField } from '@/lib/dates/schema'
import type { Actor } from '../access/actor'
import { explanation } from '../text'
import { aboutAgreement } from './details'
import { type WhyNotEndedFrom, whyNotEndedFrom } from './ending'
import { type Maintained, type WhyNotMaintain, whyNotMaintain } from './maintenance'
import { beneathField, type Link, referenceField } from './parent'
import type { AgreementHistory } from './status'

/** That another agreement takes this one's place: which, and from which day as far as that is known. */
export const supersessionForm = z.object({
  ...aboutAgreement,
  successor: referenceField().pipe(z.string('Enter the reference of the agreement that takes its place')),
  from: partialDayField('First day it takes this one’s place'),
  beneath: beneathField(),
  why: explanation('Enter why it takes this one’s place'),
})
export type Supersession = z.infer<typeof supersessionForm>

/** That what is recorded of it is wrong. */
export const withdrawalOfSupersession = z.object({
  ...aboutAgreement,
  why: explanation('Enter how it is known to be wrong'),
})

export type SupersessionWithdrawn = z.infer<typeof withdrawalOfSupersession>

type Superseded = Maintained & Pick<AgreementHistory, 'supersededOn'>

export type WhyNotSupersede = { reason: WhyNotMaintain | 'nothing to supersede' | 'superseded already' }

/** Why a person may not record that another agreement takes this one's place. */
export function whyNotSupersede(agreement: Superseded, actor: Actor): WhyNotSupersede | null {
  const reason = whyNotMaintain(agreement, actor)
  if (reason) return { reason }
  if (agreement.isDraft) return { reason: 'nothing to supersede' }
  return agreement.supersededOn === null ? null : { reason: 'superseded already' }
}

export type WhyNotThisSuccessor =
  | { reason: 'its own successor' | 'successor not made' | 'successor follows it' }
  | WhyNotEndedFrom

/** Why the other agreement cannot take its place, from that day. */
export function whyNotThisSuccessor(
  agreement: Pick<AgreementHistory, 'instruments'>,
  link: Link & { isDraft: boolean },
  from: Supersession['from'],
): WhyNotThisSuccessor | null {
  if (link.from === link.to) return { reason: 'its own successor' }
  if (link.isDraft) return { reason: 'successor not made' }
  if (link.leadsBack) return { reason: 'successor follows it' }
  return from && whyNotEndedFrom(agreement, from)
}

export type WhyNotWithdrawSupersession = { reason: WhyNotMaintain | 'not superseded' }

/** Why a person may not take back that another agreement took its place. */
export function whyNotWithdrawSupersession(
  agreement: Superseded,
  actor: Actor,
): WhyNotWithdrawSupersession | null {
  const reason = whyNotMaintain(agreement, actor)
  if (reason) return { reason }
  return agreement.supersededOn === null ? { reason: 'not superseded' } : null
}
