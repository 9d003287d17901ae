import { eq } from 'drizzle-orm'
import type { Actor } from '@/domain/access/actor'
import { type Draft, whyNotDraft } from '@/domain/agreements/draft'
import { noticeFrom, termEndFrom } from '@/domain/agreements/instrument'
import type { AgreementId } from '@/domain/ids'
import type { Day } from '@/lib/dates/day'
import { refuse } from '../command'
import type { Tx } from '../connection'
import { agreementDrafts } from '../schema/agreement-drafts'
import { findAndHold } from './lock'

/** The draft, held by this transaction until it ends, with what has been answered of it; or why it may not be changed. */
export async function holdDraft(tx: Tx, actor: Actor, reference: string, today: Day) {
  const agreement = await findAndHold(tx, reference, today)
  if (!agreement) return refuse({ reason: 'not found' as const })
  const whyNot = whyNotDraft(agreement, actor)
  if (whyNot) return refuse(whyNot)
  return { kind: 'held' as const, agreement, draft: await readDraft(tx, agreement.id) }
}

/** What has been answered of a draft. */
export async function readDraft(tx: Tx, agreementId: AgreementId): Promise<Draft> {
  const [row] = await tx
    .select({
      takesEffectOn: agreementDrafts.takesEffectOn,
      endKind: agreementDrafts.endKind,
      endOn: agreementDrafts.endOn,
      noticeKind: agreementDrafts.noticeKind,
      noticeMonths: agreementDrafts.noticeMonths,
      form: agreementDrafts.form,
      madeOn: agreementDrafts.madeOn,
      keptAt: agreementDrafts.keptAt,
      signatures: agreementDrafts.signatures,
      bodiesAnsweredAt: agreementDrafts.bodiesAnsweredAt,
    })
    .from(agreementDrafts)
    .where(eq(agreementDrafts.agreementId, agreementId))
  const { takesEffectOn, endKind, endOn, noticeKind, noticeMonths, form, madeOn, keptAt } = row ?? NOTHING
  return {
    term:
      endKind && noticeKind
        ? {
            takesEffectOn,
            end: termEndFrom(endKind, endOn),
            notice: noticeFrom(noticeKind, noticeMonths),
          }
        : null,
    original: form ? { form, madeOn, keptAt, signatures: row?.signatures ?? [] } : null,
    bodiesAnswered: Boolean(row?.bodiesAnsweredAt),
  }
}

const NOTHING = {
  takesEffectOn: null,
  endKind: null,
  endOn: null,
  noticeKind: null,
  noticeMonths: null,
  form: null,
  madeOn: null,
  keptAt: null,
}
