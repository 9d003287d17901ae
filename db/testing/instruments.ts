import { sql } from 'drizzle-orm'
import type { AgreementId } from '@/domain/ids'
import { asOwner } from './database'

type Of = { id: AgreementId }

/** Every instrument of an agreement in the order recorded, with whose wrong one it corrects by number, as tests say them. */
export async function instrumentsOf({ id }: Of) {
  return asOwner<{ number: number; place: number; kind: string; corrects: number | null }>(sql`
    select i.number, i.place, i.kind::text as kind, i.form::text as form, i.made_on, i.takes_effect_on,
      i.end_kind::text as end_kind, i.end_on, i.notice_kind::text as notice_kind, i.notice_months, i.kept_at, i.sets_out, i.why,
      i.confirmed_by, wrong.number as corrects, r.cycle as review, p.name as recorded_by
    from instruments i
    left join instruments wrong on wrong.id = i.corrects_id
    left join reviews r on r.id = i.review_id
    left join people p on p.id = i.recorded_by_id
    where i.agreement_id = ${id}
    order by i.number`)
}

/** Who signed an instrument: the party's name, the day as far as known, and by whom. */
export async function signaturesOf({ id }: Of, number: number) {
  return asOwner<{ party: string; signed_on: string | null; signed_by: string | null }>(sql`
    select l.name as party, s.signed_on, s.signed_by
    from signatures s
    join instruments i on i.id = s.instrument_id
    join parties p on p.id = s.party_id
    join legal_persons l on l.id = p.legal_person_id
    where i.agreement_id = ${id} and i.number = ${number}
    order by l.name`)
}

/** How lists show an agreement on a day: what its own row says from the last change before it. */
export async function listedOn({ id }: Of, day: string) {
  const [row] = await asOwner<{ status: string; ends_on: string | null; notice_on: string | null }>(sql`
    select statuses[at]::text as status, ends_on[at]::text as ends_on, notices_on[at]::text as notice_on
    from agreements cross join lateral width_bucket(${day}::date, changes_on) as at
    where id = ${id}`)
  return row
}
