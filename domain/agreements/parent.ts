import { z } from 'zod'
import type { Actor } from '../access/actor'
import type { AgreementId } from '../ids'
import { explanation, optionalLine } from '../text'
import { aboutAgreement } from './details'
import { type Maintained, type WhyNotMaintain, whyNotMaintain } from './maintenance'
import type { Status } from './status'

/** References are read as they are spoken: without regard to case. */
export function referenceField() {
  return optionalLine().transform((typed) => typed?.toUpperCase() ?? null)
}

/** The overarching agreement that another is a functional agreement of; none removes what is recorded. */
export const parentForm = z.object({
  ...aboutAgreement,
  parent: referenceField(),
  why: explanation('Enter why this is recorded'),
})
export type ParentSet = z.infer<typeof parentForm>

export type WhyNotSetParent = { reason: WhyNotMaintain }

/** Why a person may not say beneath which agreement this one is. */
export function whyNotSetParent(agreement: Maintained, actor: Actor): WhyNotSetParent | null {
  const reason = whyNotMaintain(agreement, actor)
  return reason ? { reason } : null
}

/** Two agreements, and whether the one leads back to the other already, over whatever lies between. */
export type Link = { from: AgreementId; to: AgreementId; leadsBack: boolean }

export type WhyNotThisParent = { reason: 'beneath itself' | 'parent beneath it' }

/** Why one agreement cannot be above the other: no agreement is above itself. */
export function whyNotThisParent({ from, to, leadsBack }: Link): WhyNotThisParent | null {
  if (from === to) return { reason: 'beneath itself' }
  return leadsBack ? { reason: 'parent beneath it' } : null
}

/** What is said of the agreements beneath one that ends. */
export const BENEATH = ['they go on'] as const

/** Asked only where living agreements are beneath it. */
export function beneathField() {
  return z.enum(BENEATH).optional().catch(undefined)
}
export type Beneath = (typeof BENEATH)[number]

/** Whether an agreement that is beneath another lives: made, and not ended. */
export function livesBeneath({ status }: { status: Status }): boolean {
  return status !== 'draft' && status !== 'ended'
}

export type WhyNotLeaveBeneath = { reason: 'agreements beneath it'; references: string[] }

/** Why an agreement cannot end in silence: others beneath it live, and nobody has said that they go on. */
export function whyNotLeaveBeneath(
  beneath: { reference: string }[],
  said: Beneath | undefined,
): WhyNotLeaveBeneath | null {
  if (beneath.length === 0 || said) return null
  return { reason: 'agreements beneath it', references: beneath.map((one) => one.reference) }
}
