import { foreignKey, index, pgTable, text, unique, uuid } from 'drizzle-orm/pg-core'
import type { AgreementId, InstrumentId, PartyId } from '@/domain/ids'
import { instruments } from './instruments'
import { addedToAgreementBy, auditChangesNothing, partialDay, seenWithAgreement } from './kit'
import { parties } from './parties'

/** Who signed an instrument, when. History. */
export const signatures = pgTable(
  'signatures',
  {
    id: uuid('id').primaryKey(),
    agreementId: uuid('agreement_id').$type<AgreementId>().notNull(),
    instrumentId: uuid('instrument_id').$type<InstrumentId>().notNull(),
    partyId: uuid('party_id').$type<PartyId>().notNull(),
    signedOn: partialDay('signed_on'),
    signedBy: text('signed_by'),
  },
  (table) => [
    unique('signatures_once').on(table.instrumentId, table.partyId),
    foreignKey({
      name: 'signatures_of_an_instrument',
      columns: [table.instrumentId, table.agreementId],
      foreignColumns: [instruments.id, instruments.agreementId],
    }),
    foreignKey({
      name: 'signatures_of_a_party',
      columns: [table.partyId, table.agreementId],
      foreignColumns: [parties.id, parties.agreementId],
    }),
    index('signatures_by_agreement').on(table.agreementId),
    seenWithAgreement('signatures'),
    addedToAgreementBy('signatures', ['office', 'registrar', 'system']),
    ...auditChangesNothing('signatures'),
  ],
)
