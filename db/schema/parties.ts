import { sql } from 'drizzle-orm'
import { check, foreignKey, index, pgTable, text, unique, uniqueIndex, uuid } from 'drizzle-orm/pg-core'
import type { AgreementId, InstrumentId, LegalPersonId, OfficeId, PartyId, PersonId } from '@/domain/ids'
import { agreements } from './agreements'
import { legalPersons, offices } from './forces'
import { instruments } from './instruments'
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
import { people } from './people'

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
    /** The party whose place it has: its own, or the first one's that it succeeds. Whoever signed there, the place has signed. */
    placeId: uuid('place_id').$type<PartyId>().notNull(),
    /** The instruments that say it joined, and left. */
    joinedById: uuid('joined_by_id').$type<InstrumentId>(),
    leftById: uuid('left_by_id').$type<InstrumentId>(),
    /** Recorded in error, and so never a party: by whom this was said, when and why. */
    voidedAt: instant('voided_at'),
    voidedById: uuid('voided_by_id')
      .$type<PersonId>()
      .references(() => people.id),
    voidedWhy: text('voided_why'),
  },
  (table) => [
    unique('parties_of_agreement').on(table.id, table.agreementId),
    uniqueIndex('parties_once_at_a_time')
      .on(table.agreementId, table.legalPersonId, table.officeId)
      .where(sql`to_on is null and voided_at is null`),
    uniqueIndex('parties_without_office_once_at_a_time')
      .on(table.agreementId, table.legalPersonId)
      .where(sql`to_on is null and office_id is null and voided_at is null`),
    index('parties_by_agreement').on(table.agreementId),
    index('parties_by_office').on(table.officeId),
    foreignKey({
      name: 'parties_in_a_place_of_their_agreement',
      columns: [table.placeId, table.agreementId],
      foreignColumns: [table.id, table.agreementId],
    }),
    foreignKey({
      name: 'parties_joined_by_their_agreements_instrument',
      columns: [table.joinedById, table.agreementId],
      foreignColumns: [instruments.id, instruments.agreementId],
    }),
    foreignKey({
      name: 'parties_left_by_their_agreements_instrument',
      columns: [table.leftById, table.agreementId],
      foreignColumns: [instruments.id, instruments.agreementId],
    }),
    check('parties_left_on_a_day', sql`left_by_id is null or to_on is not null`),
    check(
      'parties_voided_with_a_reason',
      sql`(voided_at is null) = (voided_why is null) and btrim(voided_why) <> ''`,
    ),
    check('parties_in_order', sql`earliest_day(from_on) <= latest_day(to_on)`),
    seenWithAgreement('parties'),
    addedToAgreementBy('parties', ['office', 'registrar', 'system']),
    changedOnAgreementBy('parties', ['office', 'registrar', 'system']),
    removedFromAgreementBy('parties', ['office', 'registrar', 'system'], agreementIsDraft),
    ...auditChangesNothing('parties'),
  ],
)
