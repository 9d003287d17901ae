import { sql } from 'drizzle-orm'
import { check, jsonb, pgTable, smallint, text, uuid } from 'drizzle-orm/pg-core'
import type { SignatureGiven } from '@/domain/agreements/signature'
import type { AgreementId } from '@/domain/ids'
import { agreements } from './agreements'
import {
  addedToAgreementBy,
  agreementIsDraft,
  auditChangesNothing,
  changedOnAgreementBy,
  instant,
  partialDay,
  removedFromAgreementBy,
  seenWithAgreement,
} from './kit'
import { endKind, instrumentForm, noticeKind } from './vocabulary'

/**
 * What has been answered of a draft and cannot yet stand elsewhere: its original, which is history once it is recorded.
 * Gone when the agreement is made.
 */
export const agreementDrafts = pgTable(
  'agreement_drafts',
  {
    agreementId: uuid('agreement_id')
      .$type<AgreementId>()
      .primaryKey()
      .references(() => agreements.id),
    /** The term; no kind of end while it has not been answered. */
    takesEffectOn: partialDay('takes_effect_on'),
    endKind: endKind('end_kind'),
    endOn: partialDay('end_on'),
    noticeKind: noticeKind('notice_kind'),
    noticeMonths: smallint('notice_months'),
    /** The original instrument; no form while it has not been answered. */
    form: instrumentForm('form'),
    madeOn: partialDay('made_on'),
    keptAt: text('kept_at'),
    signatures: jsonb('signatures').$type<SignatureGiven[]>().notNull().default([]),
    /** When the bodies were answered, since none is an answer too. */
    bodiesAnsweredAt: instant('bodies_answered_at'),
  },
  () => [
    check('agreement_drafts_term_answered_whole', sql`(end_kind is null) = (notice_kind is null)`),
    check('agreement_drafts_end_on_a_day', sql`(end_on is not null) = coalesce(end_kind = 'on', false)`),
    check(
      'agreement_drafts_notice_in_months',
      sql`(notice_months is not null) = coalesce(notice_kind = 'months', false)`,
    ),
    seenWithAgreement('agreement_drafts'),
    addedToAgreementBy('agreement_drafts', ['office', 'registrar', 'system'], agreementIsDraft),
    changedOnAgreementBy('agreement_drafts', ['office', 'registrar', 'system']),
    removedFromAgreementBy('agreement_drafts', ['office', 'registrar', 'system']),
    ...auditChangesNothing('agreement_drafts'),
  ],
)
