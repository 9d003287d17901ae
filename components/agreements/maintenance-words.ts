import type { WhyNotMaintain } from '@/domain/agreements/maintenance'

const SENTENCES: Record<WhyNotMaintain, string> = {
  'audit committees change nothing':
    'Audit committees read everything their force may see, and change nothing.',
  'chief constables record decisions':
    'A chief constable’s office records decisions. Agreements are kept by the commissioners’ offices of their parties and by the regional programme office.',
  'another region maintains it': 'Only the programme office of the agreement’s own region can change it.',
  'no party is recorded': 'No party is recorded, so only the regional programme office can change it.',
  'your force is not a party':
    'Only the commissioners’ offices of its parties, and the regional programme office, can change this agreement. Your force is not a party.',
}

/** Why a person does not maintain an agreement, as a sentence. */
export function sayWhyNotMaintain(reason: WhyNotMaintain): string {
  return SENTENCES[reason]
}

/** Whether a reason is one of those, so that other refusals can leave it to this file. */
export function isMaintenanceReason(reason: string): reason is WhyNotMaintain {
  return reason in SENTENCES
}
