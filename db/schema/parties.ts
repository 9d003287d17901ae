import { sql } from 'drizzle-orm'
import { check, index, pgTable, text, unique, uniqueIndex, uuid } from 'drizzle-orm/pg-core'
import type { AgreementId, LegalPersonId, OfficeId, PartyId } from '@/domain/ids'
import { agreements } from './agreements'
import { legalPersons, offices } from './forces'
import { addedToAgreementBy, auditChangesNothing, partialDay, seenWithAgreement } from './kit'

/** A legal person in an agreement, from–to. Leavers stay, with the last day they were in it. */
export const parties = pgTable(
  'parties',
  {
    id: uuid('id').$type<PartyId>().primaryKey(),
    agreementId: uuid('agreement_id')
      .$type<AgreementId>()
      .notNull()
      .references(() => agreements.id),
    legalPersonId: uuid('legal_person_id')
      .$type<LegalPersonId>()
      .notNull()
      .references(() => legalPersons.id),
    /** The office it holds; null for other persons. */
    officeId: uuid('office_id')
      .$type<OfficeId>()
      .references(() => offices.id),
    fromOn: partialDay('from_on'),
    toOn: partialDay('to_on'),
    note: text('note'),
  },
  (table) => [
    unique('parties_of_agreement').on(table.id, table.agreementId),
    uniqueIndex('parties_once_at_a_time')
      .on(table.agreementId, table.legalPersonId, table.officeId)
      .where(sql`to_on is null`),
    uniqueIndex('parties_without_office_once_at_a_time')
      .on(table.agreementId, table.legalPersonId)
      .where(sql`to_on is null and office_id is null`),
    index('parties_by_agreement').on(table.agreementId),
    index('parties_by_office').on(table.officeId),
    check('parties_in_order', sql`earliest_day(from_on) <= latest_day(to_on)`),
    seenWithAgreement('parties'),
    addedToAgreementBy('parties', ['office', 'registrar', 'system']),
    ...auditChangesNothing('parties'),
  ],
)
