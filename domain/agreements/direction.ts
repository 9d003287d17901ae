import { z } from 'zod'
import type { Day } from '@/lib/dates/day'
import { knownDayField, wholeDayField } from '@/lib/dates/schema'
import type { Actor } from '../access/actor'
import { explanation, line, optionalLine } from '../text'
import {
  type WhyNotAmend,
  type WhyNotBefore,
  type WhyNotThisEnd,
  whyNotAmend,
  whyNotBefore,
  whyNotThisEnd,
} from './amendment'
import { latestEnd } from './gap'
import type { Maintained } from './maintenance'
import type { AgreementHistory } from './status'
import { versionField } from './version'

/**
 * What a direction that moves an agreement's end consists of: the Secretary of State makes it (Police Act 1996 sections
 * 23G and 23H), so that no party signs it.
 */
export const directionForm = z.object({
  reference: line('Choose an agreement', 'Agreement'),
  version: versionField(),
  endOn: wholeDayField('New end date'),
  /** What it directs, in words. */
  setsOut: explanation('Enter what it directs'),
  madeOn: knownDayField('Date of the direction'),
  takesEffectOn: knownDayField('Date the direction takes effect'),
  keptAt: optionalLine('Where the document is kept'),
  why: explanation('Enter why the direction is recorded'),
})
export type Direction = z.infer<typeof directionForm>

export type WhyNotDirect = WhyNotAmend | { reason: 'runs until ended' }

/** Why a person may not record that a direction moves the agreement's end, or null when they may. */
export function whyNotDirect(
  agreement: AgreementHistory & Maintained,
  actor: Actor,
  today: Day,
): WhyNotDirect | null {
  const whyNot = whyNotAmend(agreement, actor, today)
  if (whyNot) return whyNot
  return latestEnd(agreement.instruments).kind === 'until ended' ? { reason: 'runs until ended' } : null
}

export type WhyNotThisDirection = WhyNotThisEnd | WhyNotBefore

/** Why this direction cannot be so. */
export function whyNotThisDirection(
  agreement: AgreementHistory,
  direction: Pick<Direction, 'endOn' | 'takesEffectOn' | 'madeOn'>,
  today: Day,
): WhyNotThisDirection | null {
  return whyNotThisEnd(agreement, direction, today) ?? whyNotBefore(agreement, direction.takesEffectOn)
}
