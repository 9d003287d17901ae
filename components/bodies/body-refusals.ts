import type { ChangedSince } from '@/domain/agreements/version'
import type { WhyNotMaintainBody } from '@/domain/bodies/maintenance'
import { isBodyMaintenanceReason, sayWhyNotMaintainBody } from './maintenance-words'

/** What any deed on a body may be refused for, whatever it is. */
export type AnyBodyRefusal = ChangedSince | { reason: WhyNotMaintainBody | 'not found' | 'answers gone' }

/** A trouble: the field that can put it right, or null for the form as a whole. */
export type Trouble = { field: string | null; message: string }

/** The sentence of a refusal that several deeds share, for the form as a whole. */
export function sayWhyNotDone({ reason }: { reason: string }): Trouble {
  if (isBodyMaintenanceReason(reason)) return { field: null, message: sayWhyNotMaintainBody({ reason }) }
  const message = SHARED[reason] ?? 'Nothing was recorded. Open the body again and retry.'
  return { field: FIELDS[reason] ?? null, message }
}

const SHARED: Record<string, string> = {
  'not found': 'There is no such body. Nothing was recorded.',
  'answers gone':
    'These answers are no longer kept. Answers are kept for 7 days, for the person who gave them. Fill in the form again.',
  'changed since':
    'The body was changed while you were filling this in. Nothing was recorded. Compare what changed with your answers below.',
  'name in use': 'Another body has this name. Enter a name of its own, or change the other body',
  'no such force': 'Select forces that this page offers: open it again and retry',
  'no such parent': 'Select a body that this page offers: open it again and retry',
  'captured in the future': 'Date it was captured must be today or in the past',
}

const FIELDS: Record<string, string> = {
  'name in use': 'name',
  'no such force': 'members',
  'no such parent': 'parent',
  'captured in the future': 'capturedOn',
}
