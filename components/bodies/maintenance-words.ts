import type { WhyNotMaintainBody } from '@/domain/bodies/maintenance'

const SENTENCES: Record<WhyNotMaintainBody, string> = {
  'audit committees change nothing':
    'Audit committees read everything their force may see, and change nothing.',
  'chief constables record decisions':
    'A chief constable’s office records decisions. Bodies are kept by the commissioners’ offices of their members and by the regional programme office.',
  'another region maintains it': 'Only the programme office of the body’s own region can change it.',
  'your force is not a member':
    'Only the commissioners’ offices of its members, and the regional programme office, can change this body. Your force is not a member.',
}

/** Why a person does not keep a body, as a sentence. */
export function sayWhyNotMaintainBody({ reason }: { reason: WhyNotMaintainBody }): string {
  return SENTENCES[reason]
}

/** Whether a reason is one of those, so that other refusals can leave it to this file. */
export function isBodyMaintenanceReason(reason: string): reason is WhyNotMaintainBody {
  return reason in SENTENCES
}
