import type { SystemActor } from '@/domain/access/actor'
import type { OfficeKind } from '@/domain/reviews/review'
import { plusDays } from '@/lib/dates/day'
import { today } from '@/lib/dates/today'
import { openReview } from '../commands/open-review'
import { recordReviewDecision } from '../commands/record-review-decision'
import { listOffices } from '../queries/offices'
import { findVersion } from '../queries/version'

type MadeUp = { force: string; office: OfficeKind; decision: 'continue' | 'vary' }

const LEGAL_SERVICES: MadeUp[] = [
  { force: 'derbyshire', office: 'chief officer', decision: 'continue' },
  { force: 'derbyshire', office: 'policing body', decision: 'continue' },
  { force: 'leicestershire', office: 'chief officer', decision: 'continue' },
  { force: 'leicestershire', office: 'policing body', decision: 'continue' },
  { force: 'lincolnshire', office: 'chief officer', decision: 'vary' },
  { force: 'northamptonshire', office: 'chief officer', decision: 'continue' },
]
const FORENSIC_SERVICES: MadeUp[] = [
  { force: 'nottinghamshire', office: 'chief officer', decision: 'continue' },
  { force: 'nottinghamshire', office: 'policing body', decision: 'continue' },
]

/** Two open reviews with some decisions made, all made up and labelled so. */
export async function openReviews(actor: SystemActor): Promise<void> {
  await openMadeUpReview(actor, { reference: 'EM-0005', days: 7, decided: LEGAL_SERVICES })
  await openMadeUpReview(actor, { reference: 'EM-0007', days: 60, decided: FORENSIC_SERVICES })
}

async function openMadeUpReview(
  actor: SystemActor,
  { reference, days, decided }: { reference: string; days: number; decided: MadeUp[] },
): Promise<void> {
  const version = (await findVersion(actor, reference)) ?? 0
  const why = 'Demonstration: made up, to show how a review runs.'
  const dueOn = plusDays(today(), days)
  const opened = await openReview(actor, { reference, version, dueOn, why, demonstration: true })
  if (opened.kind === 'refused') throw new Error(`${reference}: ${opened.refusal.reason}`)
  const offices = await listOffices(actor, null)
  for (const { force, office, decision } of decided) {
    const officeId = offices.find((one) => one.forceCode === force && one.kind === office)?.officeId
    if (!officeId) throw new Error(`${force} has no office of its ${office}`)
    const recorded = await recordReviewDecision(actor, {
      ...{ reference, cycle: opened.value.cycle, officeId, decision, until: null },
      ...{ decidedOn: today(), why: 'Demonstration: made up.' },
    })
    if (recorded.kind === 'refused') throw new Error(`${reference}: ${recorded.refusal.reason}`)
  }
}
