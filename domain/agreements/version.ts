import { EVENT_KINDS } from '../audit/event'
import { wholeNumber } from '../text'

/** The agreement was changed after the form was opened: the person is shown what changed before anything is recorded. */
export type ChangedSince = { reason: 'changed since'; version: number }

/** The version of what a form changes, as the form carries it. */
export function versionField() {
  return wholeNumber('This form does not say which version it changes. Open it again and retry')
}

/** Refuses what was filled in against an earlier version: nobody's change is overwritten unseen. */
export function whyNotThisVersion(agreement: { version: number }, version: number): ChangedSince | null {
  return agreement.version === version ? null : { reason: 'changed since', version: agreement.version }
}

/** The deeds that raise an agreement's version, each by one: all but decisions. */
export const RAISING_DEEDS = EVENT_KINDS.filter(
  (kind) => kind !== 'decision recorded' && kind !== 'decision corrected',
)
