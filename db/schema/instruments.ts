import { sql } from 'drizzle-orm'
import {
  type AnyPgColumn,
  check,
  date,
  foreignKey,
  index,
  integer,
  pgTable,
  smallint,
  text,
  unique,
  uuid,
} from 'drizzle-orm/pg-core'
import type { AgreementId, InstrumentId, PersonId, ReviewId } from '@/domain/ids'
import { agreements } from './agreements'
import { addedToAgreementBy, auditChangesNothing, instant, partialDay, seenWithAgreement } from './kit'
import { people } from './people'
import { reviews } from './reviews'
import { endKind, instrumentForm, instrumentKind, noticeKind } from './vocabulary'

/** The documents that make or change an agreement. History: inserted, never updated or deleted. */
export const instruments = pgTable(
  'instruments',
  {
    id: uuid('id').$type<InstrumentId>().primaryKey(),
    agreementId: uuid('agreement_id')
      .$type<AgreementId>()
      .notNull()
      .references(() => agreements.id),
    /** In the order recorded, from 1. */
    number: integer('number').notNull(),
    /** Where it stands: a correction takes the place of what it corrects. */
    place: integer('place').notNull(),
    kind: instrumentKind('kind').notNull(),
    form: instrumentForm('form').notNull(),
    madeOn: partialDay('made_on'),
    takesEffectOn: partialDay('takes_effect_on'),
    inEffectFrom: date('in_effect_from').generatedAlwaysAs(
      sql`greatest(earliest_day(made_on), earliest_day(takes_effect_on))`,
    ),
    endKind: endKind('end_kind').notNull().default('not recorded'),
    endOn: partialDay('end_on'),
    noticeKind: noticeKind('notice_kind').notNull().default('not recorded'),
    noticeMonths: smallint('notice_months'),
    keptAt: text('kept_at'),
    /** What it changes, or directs, in words. */
    setsOut: text('sets_out'),
    why: text('why'),
    /** The named person who confirms a lapse. */
    confirmedBy: text('confirmed_by'),
    correctsId: uuid('corrects_id').$type<InstrumentId>(),
    reviewId: uuid('review_id')
      .$type<ReviewId>()
      .references((): AnyPgColumn => reviews.id),
    recordedById: uuid('recorded_by_id')
      .$type<PersonId>()
      .references(() => people.id),
    recordedAt: instant('recorded_at').notNull().default(sql`now()`),
  },
  (table) => [
    unique('instruments_numbered_once').on(table.agreementId, table.number),
    unique('instruments_of_agreement').on(table.id, table.agreementId),
    unique('instruments_corrected_once').on(table.correctsId),
    foreignKey({
      name: 'instruments_correct_their_own_agreement',
      columns: [table.correctsId, table.agreementId],
      foreignColumns: [table.id, table.agreementId],
    }),
    check('instruments_numbered_from_one', sql`number >= 1 and place between 1 and number`),
    check('instruments_stand_in_place', sql`(corrects_id is null) = (place = number)`),
    check('instruments_end_on_a_day', sql`(end_kind = 'on') = (end_on is not null)`),
    check(
      'instruments_notice_in_months',
      sql`(notice_kind = 'months') = (notice_months is not null) and notice_months between 1 and 120`,
    ),
    check(
      'instruments_end_set_by_their_kind',
      sql`kind in ('original', 'extension', 'renewal', 'direction') or end_kind = 'not recorded'`,
    ),
    check(
      'instruments_set_out_by_their_kind',
      sql`kind in ('variation', 'direction') and btrim(sets_out) <> '' or sets_out is null`,
    ),
    check(
      'instruments_lapse_confirmed_by_name',
      sql`kind <> 'confirmed lapse' or (btrim(confirmed_by) <> '' and btrim(why) <> '')`,
    ),
    index('instruments_by_agreement').on(table.agreementId),
    seenWithAgreement('instruments'),
    addedToAgreementBy('instruments', ['office', 'registrar', 'system']),
    ...auditChangesNothing('instruments'),
  ],
)
