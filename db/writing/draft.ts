import { eq } from 'drizzle-orm'
import type { PgUpdateSetSource } from 'drizzle-orm/pg-core'
import { type ChangedSince, whyNotThisVersion } from '@/domain/agreements/version'
import type { AuditEvent, Facts } from '@/domain/audit/event'
import type { AgreementId } from '@/domain/ids'
import type { Tx } from '../connection'
import { raiseVersion } from '../reading/lock'
import { agreementDrafts } from '../schema/agreement-drafts'

type Held = { id: AgreementId; version: number }

/** One task of a draft, as it was answered before (null where it was not) and as it is answered now. */
export type Answered = { task: string; before: Facts | null; after: Facts }

/** What one form of a draft would change. Sent twice, the second sending finds that nothing differs. */
export function whyNotSave(
  agreement: Held,
  version: number,
  { before, after }: Answered,
): ChangedSince | { reason: 'nothing differs' } | null {
  if (before && JSON.stringify(before) === JSON.stringify(after)) return { reason: 'nothing differs' }
  return whyNotThisVersion(agreement, version)
}

/** Writes what was answered of the original. */
export async function writeDraft(
  tx: Tx,
  { id }: Held,
  answers: PgUpdateSetSource<typeof agreementDrafts>,
): Promise<void> {
  await tx.update(agreementDrafts).set(answers).where(eq(agreementDrafts.agreementId, id))
}

/** A draft was changed: raises its version and gives the event. */
export async function draftChanged(
  tx: Tx,
  { id }: Held,
  { task, before, after }: Answered,
): Promise<AuditEvent> {
  await raiseVersion(tx, id)
  const sides = { before: before && { task, ...before }, after: { task, ...after } }
  return { kind: 'draft changed', subjects: [{ on: 'agreement', id, ...sides }], why: null }
}
