import type { Actor } from '../access/actor'
import type { Instrument, Notice, TermEnd } from './instrument'
import { type Maintained, type WhyNotMaintain, whyNotMaintain } from './maintenance'
import type { SignatureGiven } from './signature'

/** The tasks of setting an agreement up, in the order of its list. Each can be left and resumed. */
export const DRAFT_TASKS = ['details', 'parties', 'term', 'original', 'bodies', 'marking'] as const
export type DraftTask = (typeof DRAFT_TASKS)[number]

/** What has been answered of a draft's original, and whether its bodies have been. */
export type Draft = {
  term: { takesEffectOn: Instrument['takesEffectOn']; end: TermEnd; notice: Notice } | null
  original:
    | (Pick<Instrument, 'form' | 'madeOn'> & { keptAt: string | null; signatures: SignatureGiven[] })
    | null
  bodiesAnswered: boolean
}

export type WhyNotDraft = { reason: WhyNotMaintain } | { reason: 'made already' }

/** Why a person may not set the agreement up: it is the office's that drafts it, and its registrars', until it is made. */
export function whyNotDraft(agreement: Maintained, actor: Actor): WhyNotDraft | null {
  const reason = whyNotMaintain(agreement, actor)
  if (reason) return { reason }
  return agreement.isDraft ? null : { reason: 'made already' }
}

/** The tasks that have not been answered. What a draft was set up with is answered: its details and marking. */
export function tasksLeft({ parties }: { parties: unknown[] }, draft: Draft): DraftTask[] {
  const answered: Record<DraftTask, boolean> = {
    details: true,
    parties: parties.length > 0,
    term: draft.term !== null,
    original: draft.original !== null,
    bodies: draft.bodiesAnswered,
    marking: true,
  }
  return DRAFT_TASKS.filter((task) => !answered[task])
}

export type WhyNotMake =
  | WhyNotDraft
  | { reason: 'tasks left'; tasks: DraftTask[] }
  | { reason: 'not among the parties' }

/**
 * Why a person may not record the draft as made. Once it is, its parties' offices keep it: an office that is none of
 * them would record what it could not keep.
 */
export function whyNotMake(
  agreement: Maintained & { parties: unknown[] },
  draft: Draft,
  actor: Actor,
): WhyNotMake | null {
  const whyNot = whyNotDraft(agreement, actor)
  if (whyNot) return whyNot
  const tasks = tasksLeft(agreement, draft)
  if (tasks.length > 0) return { reason: 'tasks left', tasks }
  const isParty = !('forceId' in actor) || agreement.currentForceIds.includes(actor.forceId)
  return isParty ? null : { reason: 'not among the parties' }
}

export type WhyNotSetUp = { reason: WhyNotMaintain }

/** Why a person may not set an agreement up: commissioners' offices and programme offices do. */
export function whyNotSetUp(actor: Actor): WhyNotSetUp | null {
  if (actor.role === 'audit') return { reason: 'audit committees change nothing' }
  return actor.role === 'chief' ? { reason: 'chief constables record decisions' } : null
}

/** The original that a draft describes. Somebody who signed and is no party any more is left out. */
export function originalOfDraft({ term, original }: Draft, parties: { id: string }[]) {
  const unknown = { kind: 'not recorded' as const }
  const { takesEffectOn = null, end = unknown, notice = unknown } = term ?? {}
  const { form = 'not recorded' as const, madeOn = null, keptAt = null, signatures = [] } = original ?? {}
  const signed = signatures.filter((one) => parties.some((party) => party.id === one.partyId))
  return { takesEffectOn, end, notice, form, madeOn, keptAt, signatures: signed }
}
