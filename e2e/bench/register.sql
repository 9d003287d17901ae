-- A made-up register of bench.agreements agreements on top of the demonstration, the same every time: 43 territorial
-- forces, 5 parties, 6 instruments and 10 events to an agreement. Run with every trigger off: what they keep up to date

create temporary table territory as
select
  (row_number() over (order by r.name, f.code) - 1)::int as place,
  f.id as force_id, f.region_id, coalesce(r.prefix, 'OTHER') as prefix, f.short_name,
  chief.office_id as chief_id, chief.legal_person_id as chief_person_id,
  body.office_id as body_id, body.legal_person_id as body_person_id
from forces f
join regions r on r.id = f.region_id
cross join lateral (
  select o.id as office_id, h.legal_person_id from offices o join office_holders h on h.office_id = o.id
  where o.force_id = f.id and o.kind = 'chief officer' and h.to_on is null
) chief
cross join lateral (
  select o.id as office_id, h.legal_person_id from offices o join office_holders h on h.office_id = o.id
  where o.force_id = f.id and o.kind = 'policing body' and h.to_on is null
) body
where f.kind = 'territorial';

-- Each agreement's force that leads and the two after it, mostly of the same region.
create temporary table made as
select
  n, md5('agreement ' || n)::uuid as id,
  lead.place, (lead.place + 1) % 43 as second_place, (lead.place + 2) % 43 as third_place,
  lead.prefix, lead.region_id, lead.force_id, lead.short_name,
  case when n % 50 = 0 then 0 else 2 + n * 7 % 9 + (n % 7 = 0)::int end as instruments,
  date '2023-06-01' + n * 7919 % 4000 as last_end,
  case n % 20 when 0 then 'until ended' when 1 then 'not recorded' when 2 then 'not recorded' else 'on' end as end_kind
from generate_series(1, current_setting('bench.agreements')::int) n
join territory lead on lead.place = n % 43;

insert into bodies (id, code, kind, purpose, region_id)
select md5('body ' || place)::uuid, lower(prefix) || '-unit-' || place, 'unit', 'Made up, to measure with.', region_id
from territory where place % 43 < 38;
insert into body_names (id, body_id, name, acronym)
select md5('body name ' || place)::uuid, md5('body ' || place)::uuid, 'Unit of ' || short_name, upper(prefix) || place
from territory where place % 43 < 38;
insert into body_members (id, body_id, force_id)
select md5('member ' || b.place || ' ' || f.place)::uuid, md5('body ' || b.place)::uuid, f.force_id
from territory b join territory f on f.region_id = b.region_id where b.place < 38;

insert into agreements (id, reference, title, scope, legal_basis, marking, region_ids, drafting_force_id)
select
  id,
  case when n % 25 = 0 then 'NAT' else prefix end || '-' || 1000 + n,
  (array['Major crime', 'Forensic services', 'Legal services', 'Custody', 'Learning and development', 'Firearms training',
    'Roads policing', 'Occupational health', 'Vetting', 'Fleet', 'Estates', 'Payroll', 'Air support', 'Dog section',
    'Digital investigation', 'Cyber crime', 'Witness care', 'Property store', 'Control room', 'Procurement',
    'Interpreters', 'Body-worn video', 'Intelligence', 'Surveillance', 'Asset recovery', 'Counter terrorism',
    'Public order training', 'Data quality', 'Disclosure', 'Criminal justice'])[1 + n % 30]
    || ', ' || short_name || ' and others ' || n,
  (case when n % 25 = 0 then 'national' when n % 25 = 1 then 'cross-regional' when n % 25 = 2 then 'local'
    else 'regional' end)::agreement_scope,
  (case n % 10 when 0 then 's23' when 1 then 'other' when 2 then 'not recorded' when 3 then 'pca2017'
    else 's22A' end)::legal_basis,
  (case when n % 10 = 7 then 'OFFICIAL-SENSITIVE' else 'OFFICIAL' end)::marking,
  case when n % 25 = 0 then '{}'::uuid[]
    when n % 25 = 1 then array[region_id, (select region_id from territory where place = (made.place + 9) % 43)]
    else array[region_id] end,
  case when instruments = 0 then force_id end
from made;

insert into parties (id, place_id, agreement_id, legal_person_id, office_id)
select md5('party ' || n || ' ' || which)::uuid, md5('party ' || n || ' ' || which)::uuid, id, person_id, office_id
from made
join territory one on one.place = made.place
join territory two on two.place = made.second_place
join territory three on three.place = made.third_place
cross join lateral (values
  (1, one.chief_person_id, one.chief_id), (2, one.body_person_id, one.body_id),
  (3, two.chief_person_id, two.chief_id), (4, two.body_person_id, two.body_id),
  (5, three.body_person_id, three.body_id)) party (which, person_id, office_id);

insert into agreement_bodies (agreement_id, body_id)
select id, md5('body ' || place)::uuid from made where place < 38 and n % 3 > 0;

-- An original, then extensions of a year each with a variation among them; some are ended.
insert into instruments (id, agreement_id, number, place, kind, form, made_on, takes_effect_on, end_kind, end_on,
  notice_kind, notice_months, kept_at, why, recorded_at)
select
  md5('instrument ' || n || ' ' || i)::uuid, id, i, i, kind::instrument_kind,
  (case i % 3 when 0 then 'deed' when 1 then 'agreement' else 'exchange of letters' end)::instrument_form,
  made_on::text, made_on::text, its_end::end_kind, case when its_end = 'on' then ends_on::text end,
  (case when i = 1 and n % 3 = 0 then 'months' else 'not recorded' end)::notice_kind,
  case when i = 1 and n % 3 = 0 then 3 + n % 10 end,
  'Programme office, shelf ' || n % 200, 'Made up, to measure with.', timestamptz '2026-01-01' + n * interval '1 second'
from made
cross join lateral generate_series(1, instruments) i
cross join lateral (select
  case when i = 1 then 'original' when i = instruments and n % 19 = 5 then 'termination'
    when i % 4 = 3 and i < instruments then 'variation' else 'extension' end as kind,
  (last_end - (instruments - i + 1) * interval '1 year')::date as made_on,
  (last_end - (instruments - i) * interval '1 year')::date as ends_on) dated
cross join lateral (select
  case when kind in ('variation', 'termination') then 'not recorded' when end_kind <> 'on' then
    case when i = 1 then end_kind else 'not recorded' end
    else 'on' end as its_end) term;

insert into signatures (id, agreement_id, instrument_id, party_id, signed_on, signed_by)
select md5('signature ' || n || ' ' || which)::uuid, id, md5('instrument ' || n || ' 1')::uuid,
  md5('party ' || n || ' ' || which)::uuid,
  (last_end - instruments * interval '1 year')::date::text, 'A signatory'
from made cross join generate_series(1, 5) which
where instruments > 0 and n % 5 < 3 and not (which = 5 and n % 29 = 3);

insert into source_statements (id, agreement_id, statement, publisher, page, line, address)
select md5('source ' || n)::uuid, id, 'Agreement ' || n || ' of ' || short_name || ' and others', 'A commissioner',
  'Collaboration agreements', n, 'https://example.org/collaboration'
from made;

insert into reviews (id, agreement_id, cycle, due_on, why, opened_on)
select md5('review ' || n)::uuid, id, '2026', date '2026-09-01' + n % 200, 'Made up, to measure with.', date '2026-08-01'
from made where instruments > 0 and n % 8 = 1;
insert into review_offices (id, agreement_id, review_id, office_id, force_id, legal_person_id)
select md5('asked ' || r.id || p.office_id)::uuid, r.agreement_id, r.id, p.office_id, o.force_id, p.legal_person_id
from reviews r join made on made.id = r.agreement_id
join parties p on p.agreement_id = r.agreement_id join offices o on o.id = p.office_id;
insert into decisions (id, agreement_id, review_id, office_id, decision, why, decided_on)
select md5('decision ' || r.id || p.office_id)::uuid, r.agreement_id, r.id, p.office_id, 'continue',
  'Made up, to measure with.', date '2026-09-01'
from reviews r join made on made.id = r.agreement_id join parties p on p.agreement_id = r.agreement_id
where p.id in (md5('party ' || made.n || ' 1')::uuid, md5('party ' || made.n || ' 4')::uuid);

insert into audit_events (id, at, kind, why)
select md5('event ' || n || ' ' || i)::uuid, timestamptz '2024-01-01' + (n * 10 + i) * interval '3 minutes',
  (case when i = 1 then 'agreement recorded' when i = 2 then 'review opened' when i = 3 then 'decision recorded'
    else 'agreement extended' end)::event_kind, 'Made up, to measure with.'
from made cross join generate_series(1, 10 + (n % 60 = 0)::int) i;
insert into audit_event_subjects (id, event_id, agreement_id, before, after)
select md5('subject ' || n || ' ' || i)::uuid, md5('event ' || n || ' ' || i)::uuid, id,
  jsonb_build_object('end', last_end - i), jsonb_build_object('end', last_end, 'form', 'deed', 'instrument', i)
from made cross join generate_series(1, 10 + (n % 60 = 0)::int) i;
