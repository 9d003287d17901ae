import { sql } from 'drizzle-orm'
import type { AgreementHistory } from '@/domain/agreements/status'
import { type AgreementId, newId } from '@/domain/ids'
import type { Tx } from '../connection'
import type { RandomHistory } from './random-histories'

export type Numbered = RandomHistory & { id: AgreementId }

/** Who the parties of a written history are, in order. */
export type Written = { legalPersonId: string; officeId: string | null }

/** Inserts histories with triggers off, then refreshes once: the triggers are tried elsewhere, and cost more than the rows. */
export async function writeHistories(tx: Tx, batch: Numbered[], people: Written[]): Promise<void> {
  const tables = ['parties', 'instruments', 'signatures'] as const
  for (const table of tables) await tx.execute(sql.raw(`alter table ${table} disable trigger ${table}_added`))
  const successor = newId<'agreement'>()
  await tx.execute(sql`insert into agreements (id, reference, title, scope, region_ids)
    values (${successor}, ${`R-${successor}`}, 'Successor', 'regional', '{}')`)
  await tx.execute(sql`insert into agreements (id, reference, title, scope, region_ids, superseded_by_id, superseded_on)
    select id, 'R-' || id, 'Random', 'regional', '{}', superseded_by_id, superseded_on
    from jsonb_populate_recordset(null::agreements, ${rowsOf(batch, ({ id, history }) => [
      { id, ...supersededBy(successor, history) },
    ])}::jsonb)`)
  await tx.execute(sql`insert into parties (id, place_id, agreement_id, legal_person_id, office_id, from_on, to_on)
    select id, place_id, agreement_id, legal_person_id, office_id, from_on, to_on
    from jsonb_populate_recordset(null::parties, ${rowsOf(batch, (one) => partyRows(one, people))}::jsonb)`)
  await tx.execute(sql`insert into instruments (id, agreement_id, number, place, kind, form, made_on, takes_effect_on,
      end_kind, end_on, notice_kind, notice_months, corrects_id, confirmed_by, why)
    select id, agreement_id, number, place, kind, form, made_on, takes_effect_on,
      end_kind, end_on, notice_kind, notice_months, corrects_id, 'A named person', 'A reason'
    from jsonb_populate_recordset(null::instruments, ${rowsOf(batch, instrumentRows)}::jsonb)`)
  await tx.execute(sql`insert into signatures (id, agreement_id, instrument_id, party_id, signed_on)
    select id, agreement_id, instrument_id, party_id, signed_on
    from jsonb_populate_recordset(null::signatures, ${rowsOf(batch, signatureRows)}::jsonb)`)
  const ids = JSON.stringify(batch.map((one) => one.id))
  await tx.execute(
    sql`select refresh_agreements(array(select id::uuid from jsonb_array_elements_text(${ids}::jsonb) id))`,
  )
  for (const table of tables) await tx.execute(sql.raw(`alter table ${table} enable trigger ${table}_added`))
}

function rowsOf(batch: Numbered[], rows: (one: Numbered) => object[]): string {
  return JSON.stringify(batch.flatMap(rows))
}

function supersededBy(successor: AgreementId, { supersededOn }: AgreementHistory) {
  if (supersededOn === null) return { superseded_by_id: null, superseded_on: null }
  return { superseded_by_id: successor, superseded_on: supersededOn === 'not recorded' ? null : supersededOn }
}

function partyRows({ id, history }: Numbered, people: Written[]) {
  return history.parties.map((party, index) => ({
    id: keyOf(id, 'a', index),
    place_id: keyOf(id, 'a', Number(party.placeId)),
    agreement_id: id,
    legal_person_id: people[index]?.legalPersonId,
    office_id: people[index]?.officeId,
    from_on: party.fromOn,
    to_on: party.toOn,
  }))
}

function instrumentRows({ id, history }: Numbered) {
  return history.instruments.map((one) => ({
    id: keyOf(id, 'b', one.number),
    agreement_id: id,
    number: one.number,
    place: one.place,
    kind: one.kind,
    form: one.form,
    made_on: one.madeOn,
    takes_effect_on: one.takesEffectOn,
    end_kind: one.end.kind,
    end_on: one.end.kind === 'on' ? one.end.on : null,
    notice_kind: one.notice.kind,
    notice_months: one.notice.kind === 'months' ? one.notice.months : null,
    corrects_id: correctedBy(id, history, one.number),
  }))
}

function correctedBy(id: AgreementId, { instruments }: AgreementHistory, number: number): string | null {
  const wrong = instruments.find((one) => one.correctedBy === number)
  return wrong ? keyOf(id, 'b', wrong.number) : null
}

function signatureRows({ id, history }: Numbered) {
  return history.instruments.flatMap((one) =>
    one.signatures.map(({ partyId, signedOn }) => ({
      id: keyOf(id, 'c', one.number * 10 + Number(partyId)),
      agreement_id: id,
      instrument_id: keyOf(id, 'b', one.number),
      party_id: keyOf(id, 'a', Number(partyId)),
      signed_on: signedOn,
    })),
  )
}

/** A key made from the agreement's: its last three digits say what it is the key of. */
function keyOf(id: AgreementId, what: 'a' | 'b' | 'c', index: number): string {
  return `${id.slice(0, -3)}${what}${String(index).padStart(2, '0')}`
}
