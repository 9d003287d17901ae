CREATE TYPE "public"."succession_kind" AS ENUM('replacement', 'merger');--> statement-breakpoint
ALTER TYPE "public"."event_kind" ADD VALUE 'office holder replaced' BEFORE 'person invited';--> statement-breakpoint
ALTER TYPE "public"."event_kind" ADD VALUE 'forces merged' BEFORE 'person invited';--> statement-breakpoint
ALTER TYPE "public"."event_kind" ADD VALUE 'succession undone' BEFORE 'person invited';--> statement-breakpoint
CREATE TABLE "succession_changes" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"deed_id" uuid NOT NULL,
	"table_name" text NOT NULL,
	"row_id" uuid NOT NULL,
	"new_id" uuid,
	"of_agreement_id" uuid,
	"of_body_id" uuid,
	"was" jsonb NOT NULL
);
--> statement-breakpoint
ALTER TABLE "succession_changes" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "succession_deeds" (
	"id" uuid PRIMARY KEY NOT NULL,
	"kind" "succession_kind" NOT NULL,
	"region_id" uuid NOT NULL,
	"on_day" date NOT NULL,
	"predecessor" text NOT NULL,
	"successor" text NOT NULL,
	"note" text NOT NULL,
	"recorded_by_id" uuid NOT NULL,
	"recorded_at" timestamp with time zone DEFAULT now() NOT NULL,
	"event_id" uuid NOT NULL,
	"undone_at" timestamp with time zone,
	"undone_by_id" uuid,
	"undone_why" text,
	CONSTRAINT "succession_deeds_note_said" CHECK (btrim(note) <> ''),
	CONSTRAINT "succession_deeds_undone_with_a_reason" CHECK ((undone_at is null) = (undone_why is null) and (undone_at is null) = (undone_by_id is null) and btrim(undone_why) <> '')
);
--> statement-breakpoint
ALTER TABLE "succession_deeds" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
ALTER TABLE "forces" DROP CONSTRAINT "forces_code_once";--> statement-breakpoint
ALTER TABLE "successions" DROP CONSTRAINT "successions_once";--> statement-breakpoint
ALTER TABLE "forces" ADD COLUMN "from_on" "partial_day";--> statement-breakpoint
ALTER TABLE "forces" ADD COLUMN "to_on" "partial_day";--> statement-breakpoint
ALTER TABLE "forces" ADD COLUMN "succeeded_by_id" uuid;--> statement-breakpoint
ALTER TABLE "forces" ADD COLUMN "voided_at" timestamp with time zone;--> statement-breakpoint
ALTER TABLE "successions" ADD COLUMN "deed_id" uuid;--> statement-breakpoint
ALTER TABLE "successions" ADD COLUMN "office_id" uuid;--> statement-breakpoint
ALTER TABLE "successions" ADD COLUMN "successor_office_id" uuid;--> statement-breakpoint
ALTER TABLE "successions" ADD COLUMN "undone_at" timestamp with time zone;--> statement-breakpoint
ALTER TABLE "review_offices" ADD COLUMN "answered_by_id" uuid;--> statement-breakpoint
ALTER TABLE "succession_changes" ADD CONSTRAINT "succession_changes_deed_id_succession_deeds_id_fk" FOREIGN KEY ("deed_id") REFERENCES "public"."succession_deeds"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "succession_deeds" ADD CONSTRAINT "succession_deeds_region_id_regions_id_fk" FOREIGN KEY ("region_id") REFERENCES "public"."regions"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "succession_deeds" ADD CONSTRAINT "succession_deeds_recorded_by_id_people_id_fk" FOREIGN KEY ("recorded_by_id") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "succession_deeds" ADD CONSTRAINT "succession_deeds_undone_by_id_people_id_fk" FOREIGN KEY ("undone_by_id") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "succession_changes_by_deed" ON "succession_changes" USING btree ("deed_id");--> statement-breakpoint
CREATE INDEX "succession_deeds_by_region" ON "succession_deeds" USING btree ("region_id");--> statement-breakpoint
ALTER TABLE "forces" ADD CONSTRAINT "forces_succeeded_by_id_forces_id_fk" FOREIGN KEY ("succeeded_by_id") REFERENCES "public"."forces"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "successions" ADD CONSTRAINT "successions_deed_id_succession_deeds_id_fk" FOREIGN KEY ("deed_id") REFERENCES "public"."succession_deeds"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "successions" ADD CONSTRAINT "successions_office_id_offices_id_fk" FOREIGN KEY ("office_id") REFERENCES "public"."offices"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "successions" ADD CONSTRAINT "successions_successor_office_id_offices_id_fk" FOREIGN KEY ("successor_office_id") REFERENCES "public"."offices"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "review_offices" ADD CONSTRAINT "review_offices_answered_by_id_offices_id_fk" FOREIGN KEY ("answered_by_id") REFERENCES "public"."offices"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE UNIQUE INDEX "forces_code_once" ON "forces" USING btree ("code") WHERE voided_at is null;--> statement-breakpoint
CREATE UNIQUE INDEX "successions_once" ON "successions" USING btree ("predecessor_id","successor_id","office_id","on_day") WHERE undone_at is null;--> statement-breakpoint
ALTER TABLE "forces" ADD CONSTRAINT "forces_in_order" CHECK (earliest_day(from_on) <= latest_day(to_on));--> statement-breakpoint
ALTER TABLE "forces" ADD CONSTRAINT "forces_not_their_own_successor" CHECK (succeeded_by_id <> id);--> statement-breakpoint
ALTER TABLE "forces" ADD CONSTRAINT "forces_succeeded_after_a_day" CHECK (succeeded_by_id is null or to_on is not null);--> statement-breakpoint
CREATE POLICY "succession_changes_seen_by_signed_in" ON "succession_changes" AS PERMISSIVE FOR SELECT TO "register_app" USING ((select asking_role()) is not null);--> statement-breakpoint
CREATE POLICY "succession_changes_audit_adds_nothing" ON "succession_changes" AS RESTRICTIVE FOR INSERT TO "register_app" WITH CHECK ((select asking_role()) <> 'audit');--> statement-breakpoint
CREATE POLICY "succession_changes_audit_changes_nothing" ON "succession_changes" AS RESTRICTIVE FOR UPDATE TO "register_app" USING ((select asking_role()) <> 'audit');--> statement-breakpoint
CREATE POLICY "succession_changes_audit_deletes_nothing" ON "succession_changes" AS RESTRICTIVE FOR DELETE TO "register_app" USING ((select asking_role()) <> 'audit');--> statement-breakpoint
CREATE POLICY "succession_deeds_seen_by_signed_in" ON "succession_deeds" AS PERMISSIVE FOR SELECT TO "register_app" USING ((select asking_role()) is not null);--> statement-breakpoint
CREATE POLICY "succession_deeds_audit_adds_nothing" ON "succession_deeds" AS RESTRICTIVE FOR INSERT TO "register_app" WITH CHECK ((select asking_role()) <> 'audit');--> statement-breakpoint
CREATE POLICY "succession_deeds_audit_changes_nothing" ON "succession_deeds" AS RESTRICTIVE FOR UPDATE TO "register_app" USING ((select asking_role()) <> 'audit');--> statement-breakpoint
CREATE POLICY "succession_deeds_audit_deletes_nothing" ON "succession_deeds" AS RESTRICTIVE FOR DELETE TO "register_app" USING ((select asking_role()) <> 'audit');--> statement-breakpoint
grant select on succession_deeds to register_app;
--> statement-breakpoint

-- As before, but what was signed for parties recorded in error counts for nothing, and whether a party was there when the
-- original was made is asked of the first one in its place: a successor was there where its predecessor was, and so a
-- succession changes no status.
create or replace function standing_on(of_agreement uuid, on_day date)
returns table (status public.agreement_status, ends_on date, notice_on date)
language sql stable begin atomic
  with standing as (
    select i.* from public.instruments i
    where i.agreement_id = of_agreement and i.kind <> 'recorded in error'
      and not exists (select 1 from public.instruments later where later.corrects_id = i.id)
  ),
  in_effect as (
    select * from standing where in_effect_from is null or in_effect_from <= on_day
  ),
  term as (
    select end_kind, public.latest_day(end_on) as ends_on
    from in_effect where end_kind <> 'not recorded' order by place desc limit 1
  ),
  notice as (
    select notice_months from in_effect where notice_kind <> 'not recorded' order by place desc limit 1
  ),
  original as (
    select id, made_on, takes_effect_on from standing where kind = 'original' order by place desc limit 1
  ),
  unsigned as (
    select 1
    from original
    join public.parties p on p.agreement_id = of_agreement
    left join public.parties placed on placed.id = p.place_id and placed.voided_at is null
    where exists (
        select 1 from public.signatures s join public.parties signatory on signatory.id = s.party_id
        where s.instrument_id = original.id and signatory.voided_at is null)
      and p.voided_at is null
      and (case when placed.id is null then p.joined_by_id else placed.joined_by_id end) is null
      and (original.made_on is null or public.earliest_day(original.made_on) <= on_day)
      and (p.from_on is null or public.earliest_day(p.from_on) <= on_day)
      and (p.to_on is null or public.latest_day(p.to_on) >= on_day)
      and not coalesce(
        public.earliest_day(case when placed.id is null then p.from_on else placed.from_on end)
          > public.earliest_day(original.made_on), false)
      and not exists (
        select 1 from public.signatures s join public.parties signatory on signatory.id = s.party_id
        where s.instrument_id = original.id and signatory.place_id = p.place_id and signatory.voided_at is null
          and (s.signed_on is null or public.earliest_day(s.signed_on) <= on_day))
  )
  select
    case
      when (select a.superseded_by_id is not null
              and (a.superseded_on is null or public.earliest_day(a.superseded_on) <= on_day)
            from public.agreements a where a.id = of_agreement)
        or exists (select 1 from in_effect where kind in ('termination', 'confirmed lapse')) then 'ended'
      when not exists (select 1 from standing where made_on is null or public.earliest_day(made_on) <= on_day) then 'draft'
      when (select term.ends_on from term) < on_day then 'term passed'
      when (select public.earliest_day(takes_effect_on) from original) > on_day then 'not commenced'
      when exists (select 1 from unsigned) then 'awaiting signature'
      when not exists (select 1 from term) then 'term not recorded'
      when on_day >= ((select term.ends_on from term) - interval '6 months')::date then 'expiring'
      else 'in force'
    end::public.agreement_status,
    (select term.ends_on from term),
    ((select term.ends_on from term) - (select notice_months from notice) * interval '1 month')::date;
end;
--> statement-breakpoint
-- As before, but a force that others became part of sees what they saw.
create or replace function refresh_agreements(ids uuid[]) returns void
language sql volatile security definer set search_path = '' as $$
  update public.agreements a set
    made_known_at = coalesce(a.made_known_at, case
      when exists (select 1 from public.instruments i where i.agreement_id = a.id) then now() end),
    party_force_ids = party.force_ids,
    party_region_ids = party.region_ids,
    changes_on = timeline.changes_on,
    statuses = timeline.statuses,
    ends_on = timeline.ends_on,
    notices_on = timeline.notices_on
  from unnest(ids) as changed (id)
  cross join lateral (
    with recursive counted (id) as (
      select o.force_id
      from public.parties p join public.offices o on o.id = p.office_id
      where p.agreement_id = changed.id and p.voided_at is null
      union
      select f.succeeded_by_id
      from counted join public.forces f on f.id = counted.id
      where f.succeeded_by_id is not null
    )
    select
      coalesce(array_agg(distinct f.id), '{}') as force_ids,
      coalesce(array_agg(distinct f.region_id), '{}') as region_ids
    from counted join public.forces f on f.id = counted.id
  ) party
  cross join lateral public.timeline_of(changed.id) timeline
  where a.id = changed.id
$$;
--> statement-breakpoint
-- As before, but an office that passes on later is held until then by whoever holds it now.
create or replace function person_of_session(hash text, idle interval, absolute interval)
returns table (
  session_id uuid, last_seen_at timestamptz, person_id uuid, name text, role public.person_role,
  force_id uuid, force_code text, force_name text, office_id uuid, office_holder text, region_id uuid, region_name text
)
language plpgsql stable security definer set search_path = '' as $$
#variable_conflict use_column
begin
  return query
  select s.id, s.last_seen_at, p.id, p.name, p.role, f.id, f.code, f.short_name, p.office_id, l.name, r.id, r.name
  from public.sessions s
  join public.people p on p.id = s.person_id and p.disabled_at is null
  join public.credentials c on c.person_id = p.id and c.changed_at <= s.created_at
  join public.regions r on r.id = p.region_id
  left join public.forces f on f.id = p.force_id
  left join lateral (
    select h.legal_person_id from public.office_holders h
    where h.office_id = p.office_id
      and (h.from_on is null or public.earliest_day(h.from_on) <= (now() at time zone 'Europe/London')::date)
    order by h.from_on desc nulls last limit 1
  ) held on true
  left join public.legal_persons l on l.id = held.legal_person_id
  where s.token_hash = hash and s.revoked_at is null
    and s.created_at > now() - absolute and s.last_seen_at > now() - idle;
end $$;
--> statement-breakpoint

-- Successions. A succession touches agreements that whoever records it cannot see, so each is one function of the owner's:
-- it asks for itself who is asking, and leaves the event that says what it touched.

create function registrar_of_forces(of_forces uuid[]) returns void
language plpgsql stable security definer set search_path = '' as $$
begin
  if public.asking_role() is distinct from 'registrar' or exists (
    select from public.forces f where f.id = any (of_forces) and f.region_id is distinct from public.asking_region()
  ) then
    raise exception 'no registrar of these forces is asking' using errcode = 'insufficient_privilege';
  end if;
end $$;
--> statement-breakpoint
create function legal_person_called(of_kind public.legal_person_kind, called text) returns uuid
language plpgsql volatile security definer set search_path = '' as $$
declare found_id uuid;
begin
  insert into public.legal_persons (id, kind, name) values (gen_random_uuid(), of_kind, called)
  on conflict (name) do nothing;
  select id into strict found_id from public.legal_persons where name = called and kind = of_kind;
  return found_id;
end $$;
--> statement-breakpoint
-- Waits for whoever is changing an agreement that the succession touches, in one order, so that two never wait for each other.
create function hold_agreements_of(of_offices uuid[], of_forces uuid[]) returns void
language sql volatile security definer set search_path = '' as $$
  select pg_advisory_xact_lock(hashtextextended(touched.id::text, 0))
  from (
    select p.agreement_id as id from public.parties p where p.office_id = any (of_offices)
    union
    select o.agreement_id from public.review_offices o where o.office_id = any (of_offices)
    union
    select a.id from public.agreements a where a.drafting_force_id = any (of_forces)
    order by 1
  ) touched
$$;
--> statement-breakpoint
-- The old holder's last day is the day before; the new one holds the office from the day on.
create function pass_office_on(of_deed uuid, from_office uuid, to_office uuid, successor uuid, new_holding uuid) returns void
language plpgsql volatile security definer set search_path = '' as $$
declare
  deed public.succession_deeds;
  held public.office_holders;
begin
  select * into strict deed from public.succession_deeds where id = of_deed;
  select * into strict held from public.office_holders h where h.office_id = from_office and h.to_on is null;
  insert into public.succession_changes (deed_id, table_name, row_id, new_id, was)
  values (of_deed, 'office_holders', held.id, new_holding, to_jsonb(held));
  update public.office_holders set to_on = (deed.on_day - 1)::text where id = held.id;
  insert into public.office_holders (id, office_id, legal_person_id, from_on)
  select new_holding, to_office, successor, deed.on_day::text
  where not exists (select from public.office_holders where id = new_holding);
  insert into public.successions
    (id, predecessor_id, successor_id, on_day, note, deed_id, office_id, successor_office_id)
  values
    (gen_random_uuid(), held.legal_person_id, successor, deed.on_day::text, deed.note, of_deed, from_office, to_office);
end $$;
--> statement-breakpoint
-- Every party that holds a passing office on the day or later leaves the day before; its successor is a party from the day
-- on, in its place, so that whoever signed has signed. Where several become one, the successor has the place of the one
-- that is still awaited, or signed last. One that was to join only later is recorded under its successor's name instead.
create function succeed_parties(of_deed uuid) returns void
language plpgsql volatile security definer set search_path = '' as $$
declare deed public.succession_deeds;
begin
  select * into strict deed from public.succession_deeds where id = of_deed;

  with going as materialized (
    select p.*, s.successor_id, s.successor_office_id, l.name,
      coalesce(public.earliest_day(p.from_on) >= deed.on_day, false) as is_later,
      placed.joined_by_id is not null
        or coalesce(public.earliest_day(placed.from_on) > public.earliest_day(original.made_on), false) as joined_after,
      (select min(coalesce(public.earliest_day(g.signed_on), '-infinity'::date))
        from public.signatures g join public.parties signatory on signatory.id = g.party_id
        where g.instrument_id = original.id and signatory.place_id = p.place_id
          and signatory.voided_at is null) as signed_on
    from public.successions s
    join public.parties p on p.office_id = s.office_id
      and (deed.kind = 'merger' or p.legal_person_id = s.predecessor_id)
    join public.legal_persons l on l.id = p.legal_person_id
    join public.parties placed on placed.id = p.place_id
    left join lateral (
      select i.id, i.made_on from public.instruments i
      where i.agreement_id = p.agreement_id and i.kind = 'original'
        and not exists (select from public.instruments later where later.corrects_id = i.id)
      order by i.place desc limit 1
    ) original on true
    where s.deed_id = of_deed and p.voided_at is null
      and (p.to_on is null or public.latest_day(p.to_on) >= deed.on_day)
  ),
  successor as materialized (
    select agreement_id, successor_id, successor_office_id, to_on, gen_random_uuid() as id,
      bool_and(is_later) as is_later, min(from_on collate "C") as later_from,
      (array_agg(case when is_later and place_id = id then null else place_id end
        order by is_later, joined_after, signed_on desc nulls first, from_on nulls first, id))[1] as place_id,
      (array_agg(left_by_id order by id))[1] as left_by_id,
      (array_agg(joined_by_id order by id))[1] as joined_by_id,
      string_agg(distinct name, ' and ') as names
    from going
    group by agreement_id, successor_id, successor_office_id, to_on
  ),
  planned as (
    insert into public.succession_changes (deed_id, table_name, row_id, new_id, of_agreement_id, was)
    select of_deed, 'parties', g.id, n.id, g.agreement_id, jsonb_build_object(
      'to_on', g.to_on, 'left_by_id', g.left_by_id, 'is_later', g.is_later, 'is_its_own', n.is_later)
    from going g
    join successor n on n.agreement_id = g.agreement_id and n.successor_office_id = g.successor_office_id
      and n.to_on is not distinct from g.to_on
  )
  insert into public.parties
    (id, agreement_id, legal_person_id, office_id, from_on, to_on, joined_by_id, left_by_id, note, place_id)
  select id, agreement_id, successor_id, successor_office_id,
    case when is_later then later_from else deed.on_day::text end, to_on,
    case when is_later then joined_by_id end, left_by_id,
    'Took the place of ' || names || ' on ' || to_char(deed.on_day, 'FMDD FMMonth YYYY'),
    coalesce(place_id, id)
  from successor;

  insert into public.signatures (id, agreement_id, instrument_id, party_id, signed_on, signed_by)
  select distinct on (s.instrument_id, c.new_id)
    gen_random_uuid(), s.agreement_id, s.instrument_id, c.new_id, s.signed_on, s.signed_by
  from public.succession_changes c
  join public.signatures s on s.party_id = c.row_id
  where c.deed_id = of_deed and c.table_name = 'parties' and (c.was ->> 'is_its_own')::boolean
  order by s.instrument_id, c.new_id, s.signed_on desc nulls last;

  update public.parties p set
    to_on = case when (c.was ->> 'is_later')::boolean then p.to_on else (deed.on_day - 1)::text end,
    left_by_id = case when (c.was ->> 'is_later')::boolean then p.left_by_id end,
    voided_at = case when (c.was ->> 'is_later')::boolean then now() end,
    voided_by_id = case when (c.was ->> 'is_later')::boolean then public.asking_person() end,
    voided_why = case when (c.was ->> 'is_later')::boolean
      then deed.successor || ' took its place before it joined' end
  from public.succession_changes c
  where c.deed_id = of_deed and c.table_name = 'parties' and c.row_id = p.id;
end $$;
--> statement-breakpoint
-- The one event of a succession, with what it touched; and forms that were opened before are told.
create function remember_succession(of_deed uuid, of_kind public.event_kind) returns void
language plpgsql volatile security definer set search_path = '' as $$
declare
  deed public.succession_deeds;
  told jsonb;
begin
  select * into strict deed from public.succession_deeds where id = of_deed;
  told := jsonb_build_object('predecessor', deed.predecessor, 'successor', deed.successor, 'from', deed.on_day);

  update public.agreements a set version = a.version + 1
  where a.id in (select c.of_agreement_id from public.succession_changes c where c.deed_id = of_deed);
  update public.bodies b set version = b.version + 1
  where b.id in (select c.of_body_id from public.succession_changes c where c.deed_id = of_deed);
  update public.people p set version = p.version + 1
  where p.id in (select c.row_id from public.succession_changes c where c.deed_id = of_deed and c.table_name = 'people');

  insert into public.audit_events (id, kind, person_id, role, why)
  values (deed.event_id, of_kind, public.asking_person(), 'registrar', deed.note);

  insert into public.audit_event_subjects (id, event_id, agreement_id, before, after)
  select gen_random_uuid(), deed.event_id, c.of_agreement_id,
    jsonb_build_object('parties', coalesce(
      jsonb_agg(distinct was.name) filter (where was.name is not null), '[]')),
    jsonb_build_object('parties', coalesce(
      jsonb_agg(distinct now_is.name) filter (where now_is.name is not null), '[]')) || told
  from public.succession_changes c
  left join public.parties gone on c.table_name = 'parties' and gone.id = c.row_id
  left join public.legal_persons was on was.id = gone.legal_person_id
  left join public.parties come on c.table_name = 'parties' and come.id = c.new_id
  left join public.legal_persons now_is on now_is.id = come.legal_person_id
  where c.deed_id = of_deed and c.of_agreement_id is not null
  group by c.of_agreement_id;

  insert into public.audit_event_subjects (id, event_id, body_id, before, after)
  select gen_random_uuid(), deed.event_id, c.of_body_id,
    jsonb_strip_nulls(jsonb_build_object(
      'members', jsonb_agg(distinct f.short_name) filter (where c.table_name = 'body_members'),
      'leadForce', max(f.short_name) filter (where c.table_name = 'bodies'))),
    jsonb_strip_nulls(jsonb_build_object(
      'members', case when bool_or(c.table_name = 'body_members') then jsonb_build_array(deed.successor) end,
      'leadForce', case when bool_or(c.table_name = 'bodies') then deed.successor end)) || told
  from public.succession_changes c
  join public.forces f on f.id = coalesce(c.was ->> 'force_id', c.was ->> 'lead_force_id')::uuid
  where c.deed_id = of_deed and c.of_body_id is not null
  group by c.of_body_id;

  insert into public.audit_event_subjects (id, event_id, person_id, before, after)
  select gen_random_uuid(), deed.event_id, c.row_id,
    jsonb_build_object('force', f.short_name), jsonb_build_object('force', deed.successor) || told
  from public.succession_changes c
  join public.forces f on f.id = (c.was ->> 'force_id')::uuid
  where c.deed_id = of_deed and c.table_name = 'people';

  insert into public.audit_event_subjects (id, event_id, force_id, before, after)
  select gen_random_uuid(), deed.event_id, f.id,
    jsonb_build_object('chiefOfficer', max(was.name) filter (where o.kind = 'chief officer'),
      'policingBody', max(was.name) filter (where o.kind = 'policing body')),
    jsonb_build_object('chiefOfficer', max(now_is.name) filter (where o.kind = 'chief officer'),
      'policingBody', max(now_is.name) filter (where o.kind = 'policing body')) || told
  from public.successions s
  join public.offices o on o.id = s.office_id
  join public.forces f on f.id = o.force_id
  join public.legal_persons was on was.id = s.predecessor_id
  join public.legal_persons now_is on now_is.id = s.successor_id
  where s.deed_id = of_deed
  group by f.id;

  insert into public.audit_event_subjects (id, event_id, force_id, before, after)
  select gen_random_uuid(), deed.event_id, c.new_id, null, jsonb_build_object('name', f.name) || told
  from public.succession_changes c
  join public.forces f on f.id = c.new_id
  where c.deed_id = of_deed and c.table_name = 'forces'
  limit 1;
end $$;
--> statement-breakpoint
create function record_replacement(new_deed uuid, of_office uuid, called text, from_day date, said text) returns void
language plpgsql volatile security definer set search_path = '' as $$
declare
  office public.offices;
  holder text;
begin
  select * into strict office from public.offices where id = of_office;
  perform public.registrar_of_forces(array[office.force_id]);
  perform public.hold_agreements_of(array[of_office], '{}');

  select l.name into strict holder
  from public.office_holders h join public.legal_persons l on l.id = h.legal_person_id
  where h.office_id = of_office and h.to_on is null;
  insert into public.succession_deeds
    (id, kind, region_id, on_day, predecessor, successor, note, recorded_by_id, event_id)
  values
    (new_deed, 'replacement', public.asking_region(), from_day, holder, called, said, public.asking_person(),
      gen_random_uuid());
  perform public.pass_office_on(new_deed, of_office, of_office,
    public.legal_person_called(office.kind::text::public.legal_person_kind, called), gen_random_uuid());
  perform public.succeed_parties(new_deed);
  perform public.remember_succession(new_deed, 'office holder replaced');
end $$;
--> statement-breakpoint
create function record_merger(
  new_deed uuid, of_forces uuid[], new_code text, new_name text, new_short_name text,
  chief_officer text, policing_body text, from_day date, said text
) returns void
language plpgsql volatile security definer set search_path = '' as $$
declare
  new_force uuid := gen_random_uuid();
  of_offices uuid[] := array(select id from public.offices where force_id = any (of_forces));
  passing record;
  holder uuid;
begin
  perform public.registrar_of_forces(of_forces);
  perform public.hold_agreements_of(of_offices, of_forces);

  insert into public.succession_deeds
    (id, kind, region_id, on_day, predecessor, successor, note, recorded_by_id, event_id)
  select new_deed, 'merger', public.asking_region(), from_day,
    regexp_replace(string_agg(f.short_name, ', ' order by f.short_name), ', ([^,]*)$', ' and \1'),
    new_short_name, said, public.asking_person(), gen_random_uuid()
  from public.forces f where f.id = any (of_forces);

  insert into public.forces (id, code, name, short_name, abbreviations, kind, region_id, from_on)
  select new_force, new_code, new_name, new_short_name, '{}', min(f.kind), public.asking_region(), from_day::text
  from public.forces f where f.id = any (of_forces);
  insert into public.offices (id, force_id, kind)
  select gen_random_uuid(), new_force, kind from unnest(enum_range(null::public.office_kind)) kind;
  insert into public.succession_changes (deed_id, table_name, row_id, new_id, was)
  select new_deed, 'forces', f.id, new_force, jsonb_build_object('to_on', f.to_on)
  from public.forces f where f.id = any (of_forces);
  update public.forces set to_on = (from_day - 1)::text, succeeded_by_id = new_force where id = any (of_forces);

  for passing in select id, kind, gen_random_uuid() as holding_id from public.offices where force_id = new_force loop
    holder := public.legal_person_called(passing.kind::text::public.legal_person_kind,
      case passing.kind when 'chief officer' then chief_officer else policing_body end);
    perform public.pass_office_on(new_deed, o.id, passing.id, holder, passing.holding_id)
    from public.offices o where o.id = any (of_offices) and o.kind = passing.kind;
  end loop;

  perform public.succeed_parties(new_deed);
  perform public.move_to_force(new_deed, of_forces, new_force);
  perform public.refresh_agreements(array(
    select id from public.agreements where party_force_ids && of_forces and not party_force_ids @> array[new_force]));
  perform public.remember_succession(new_deed, 'forces merged');
end $$;
--> statement-breakpoint
-- What is the forces' own goes over to the new one: memberships, leads, people, drafts, and what their offices are asked.
create function move_to_force(of_deed uuid, of_forces uuid[], new_force uuid) returns void
language plpgsql volatile security definer set search_path = '' as $$
declare deed public.succession_deeds;
begin
  select * into strict deed from public.succession_deeds where id = of_deed;

  with going as materialized (
    select m.*, coalesce(public.earliest_day(m.from_on) >= deed.on_day, false) as is_later from public.body_members m
    where m.force_id = any (of_forces) and (m.to_on is null or public.latest_day(m.to_on) >= deed.on_day)
  ),
  member as materialized (
    select body_id, to_on, gen_random_uuid() as id,
      case when bool_and(is_later) then min(from_on collate "C") else deed.on_day::text end as from_on
    from going group by body_id, to_on
  ),
  planned as (
    insert into public.succession_changes (deed_id, table_name, row_id, new_id, of_body_id, was)
    select of_deed, 'body_members', g.id, m.id, g.body_id, to_jsonb(g) - 'is_later'
    from going g join member m on m.body_id = g.body_id and m.to_on is not distinct from g.to_on
  )
  insert into public.body_members (id, body_id, force_id, from_on, to_on)
  select id, body_id, new_force, from_on, to_on from member;
  delete from public.body_members m using public.succession_changes c
  where c.deed_id = of_deed and c.table_name = 'body_members' and c.row_id = m.id
    and public.earliest_day(m.from_on) >= deed.on_day;
  update public.body_members m set to_on = (deed.on_day - 1)::text from public.succession_changes c
  where c.deed_id = of_deed and c.table_name = 'body_members' and c.row_id = m.id;

  insert into public.succession_changes (deed_id, table_name, row_id, new_id, of_body_id, was)
  select of_deed, 'bodies', b.id, new_force, b.id, jsonb_build_object('lead_force_id', b.lead_force_id)
  from public.bodies b where b.lead_force_id = any (of_forces);
  update public.bodies set lead_force_id = new_force where lead_force_id = any (of_forces);

  insert into public.succession_changes (deed_id, table_name, row_id, new_id, was)
  select of_deed, 'people', p.id, new_force, jsonb_build_object('force_id', p.force_id)
  from public.people p where p.force_id = any (of_forces);
  update public.people p set force_id = new_force, office_id = (
    select n.id from public.offices n join public.offices o on o.kind = n.kind
    where n.force_id = new_force and o.id = p.office_id)
  where p.force_id = any (of_forces);

  insert into public.succession_changes (deed_id, table_name, row_id, new_id, of_agreement_id, was)
  select of_deed, 'agreements', a.id, new_force, a.id, jsonb_build_object('drafting_force_id', a.drafting_force_id)
  from public.agreements a where a.made_known_at is null and a.drafting_force_id = any (of_forces);
  update public.agreements set drafting_force_id = new_force
  where made_known_at is null and drafting_force_id = any (of_forces);

  with going as materialized (
    select a.*, s.successor_office_id, s.successor_id
    from public.successions s
    join public.review_offices a on a.office_id = s.office_id and a.answered_by_id is null
    join public.reviews r on r.id = a.review_id and r.closed_on is null
    where s.deed_id = of_deed and not exists (
      select from public.decisions d where d.review_id = a.review_id and d.office_id = a.office_id)
  ),
  asked as materialized (
    select review_id, agreement_id, successor_office_id, successor_id, gen_random_uuid() as id
    from going group by review_id, agreement_id, successor_office_id, successor_id
  ),
  planned as (
    insert into public.succession_changes (deed_id, table_name, row_id, new_id, of_agreement_id, was)
    select of_deed, 'review_offices', g.id, n.id, g.agreement_id, '{}'
    from going g join asked n on n.review_id = g.review_id and n.successor_office_id = g.successor_office_id
  )
  insert into public.review_offices (id, agreement_id, review_id, office_id, force_id, legal_person_id)
  select id, agreement_id, review_id, successor_office_id, new_force, successor_id from asked;
  update public.review_offices a set answered_by_id = n.office_id
  from public.succession_changes c join public.review_offices n on n.id = c.new_id
  where c.deed_id = of_deed and c.table_name = 'review_offices' and c.row_id = a.id;
end $$;
--> statement-breakpoint
-- What was built on a succession since, in the words of domain/forces/undoing.ts; null where nothing was. It says no more,
-- since it may be where the person asking sees nothing.
create function built_on_succession(of_deed uuid) returns text
language plpgsql stable security definer set search_path = '' as $$
declare
  deed public.succession_deeds;
  new_force uuid;
begin
  if public.asking_role() is distinct from 'registrar' then
    raise exception 'no registrar is asking' using errcode = 'insufficient_privilege';
  end if;
  select * into deed from public.succession_deeds where id = of_deed;
  select c.new_id into new_force from public.succession_changes c
  where c.deed_id = of_deed and c.table_name = 'forces' limit 1;
  return case
    when exists (
      select from public.successions s
      join public.successions later on later.office_id = s.successor_office_id
        and later.predecessor_id = s.successor_id and later.undone_at is null and later.deed_id <> of_deed
      join public.succession_deeds d on d.id = later.deed_id and d.recorded_at > deed.recorded_at
      where s.deed_id = of_deed) then 'succeeded again'
    when exists (
      select from public.succession_changes c join public.signatures g on g.party_id = c.new_id
      where c.deed_id = of_deed and c.table_name = 'parties' and not exists (
        select from public.succession_changes other
        join public.signatures earlier on earlier.party_id = other.row_id and earlier.instrument_id = g.instrument_id
        where other.deed_id = of_deed and other.new_id = c.new_id and (other.was ->> 'is_its_own')::boolean))
      then 'successor signed'
    when exists (
      select from public.succession_changes c join public.parties p on p.id = c.new_id
      where c.deed_id = of_deed and c.table_name = 'parties'
        and (p.voided_at is not null or p.to_on is distinct from c.was ->> 'to_on'))
      or exists (
        select from public.succession_changes c left join public.body_members m on m.id = c.new_id
        where c.deed_id = of_deed and c.table_name = 'body_members' and m.to_on is distinct from c.was ->> 'to_on')
      then 'successor left'
    when exists (
      select from public.successions s
      join public.parties p on p.office_id = s.successor_office_id and p.legal_person_id = s.successor_id
      where s.deed_id = of_deed and p.voided_at is null
        and (p.to_on is null or public.latest_day(p.to_on) >= deed.on_day)
        and not exists (select from public.succession_changes c where c.deed_id = of_deed and c.new_id = p.id))
      then 'successor joined'
    when exists (
      select from public.successions s
      join public.review_offices a on a.office_id = s.successor_office_id and a.legal_person_id = s.successor_id
      join public.reviews r on r.id = a.review_id and r.opened_on >= deed.recorded_at::date
      where s.deed_id = of_deed
        and not exists (select from public.succession_changes c where c.deed_id = of_deed and c.new_id = a.id))
      then 'successor was asked'
    when exists (
      select from public.succession_changes c
      join public.review_offices a on a.id = c.new_id
      join public.decisions d on d.review_id = a.review_id and d.office_id = a.office_id
      where c.deed_id = of_deed and c.table_name = 'review_offices') then 'successor decided'
    when exists (
      select from public.people p where p.force_id = new_force
        and not exists (select from public.succession_changes c where c.deed_id = of_deed and c.row_id = p.id))
      then 'successor has people'
    when exists (
      select from public.agreements a where a.drafting_force_id = new_force
        and not exists (select from public.succession_changes c where c.deed_id = of_deed and c.row_id = a.id))
      then 'successor drafts'
    when exists (
      select from public.body_members m where m.force_id = new_force
        and not exists (select from public.succession_changes c where c.deed_id = of_deed and c.new_id = m.id))
      or exists (
        select from public.bodies b where b.lead_force_id = new_force
          and not exists (
            select from public.succession_changes c
            where c.deed_id = of_deed and c.table_name = 'bodies' and c.row_id = b.id))
      then 'successor is a member'
  end;
end $$;
--> statement-breakpoint
-- Takes back all that a succession changed, and leaves both events.
create function undo_succession(of_deed uuid, said text) returns void
language plpgsql volatile security definer set search_path = '' as $$
declare
  deed public.succession_deeds;
  new_event uuid := gen_random_uuid();
  new_force uuid;
begin
  select * into strict deed from public.succession_deeds where id = of_deed;
  perform public.registrar_of_forces(array(
    select o.force_id from public.successions s join public.offices o on o.id = s.office_id where s.deed_id = of_deed));
  perform pg_advisory_xact_lock(hashtextextended(touched.id::text, 0))
  from (
    select distinct c.of_agreement_id as id from public.succession_changes c
    where c.deed_id = of_deed and c.of_agreement_id is not null order by 1
  ) touched;
  if deed.undone_at is not null or public.built_on_succession(of_deed) is not null then
    raise exception 'something was built on this succession' using errcode = 'insufficient_privilege';
  end if;
  select c.new_id into new_force from public.succession_changes c
  where c.deed_id = of_deed and c.table_name = 'forces' limit 1;

  update public.succession_deeds
  set undone_at = now(), undone_by_id = public.asking_person(), undone_why = said where id = of_deed;
  update public.successions set undone_at = now() where deed_id = of_deed;

  delete from public.office_holders h using public.succession_changes c
  where c.deed_id = of_deed and c.table_name = 'office_holders' and c.new_id = h.id;
  update public.office_holders h set to_on = c.was ->> 'to_on' from public.succession_changes c
  where c.deed_id = of_deed and c.table_name = 'office_holders' and c.row_id = h.id;

  update public.forces f set to_on = c.was ->> 'to_on', succeeded_by_id = null from public.succession_changes c
  where c.deed_id = of_deed and c.table_name = 'forces' and c.row_id = f.id;
  update public.forces set voided_at = now() where id = new_force;

  update public.parties p set
    to_on = coalesce(c.was ->> 'to_on', case when p.id = c.new_id then p.to_on end),
    left_by_id = (c.was ->> 'left_by_id')::uuid,
    voided_at = case when p.id = c.new_id then now() end,
    voided_by_id = case when p.id = c.new_id then public.asking_person() end,
    voided_why = case when p.id = c.new_id then said end
  from public.succession_changes c
  where c.deed_id = of_deed and c.table_name = 'parties' and p.id in (c.row_id, c.new_id);

  delete from public.body_members m using public.succession_changes c
  where c.deed_id = of_deed and c.table_name = 'body_members' and c.new_id = m.id;
  insert into public.body_members
  select (jsonb_populate_record(null::public.body_members, c.was)).* from public.succession_changes c
  where c.deed_id = of_deed and c.table_name = 'body_members'
  on conflict (id) do update set to_on = excluded.to_on;
  update public.bodies b set lead_force_id = (c.was ->> 'lead_force_id')::uuid from public.succession_changes c
  where c.deed_id = of_deed and c.table_name = 'bodies' and c.row_id = b.id and b.lead_force_id = new_force;

  update public.people p set force_id = (c.was ->> 'force_id')::uuid, office_id = (
    select n.id from public.offices n join public.offices o on o.kind = n.kind
    where n.force_id = (c.was ->> 'force_id')::uuid and o.id = p.office_id)
  from public.succession_changes c
  where c.deed_id = of_deed and c.table_name = 'people' and c.row_id = p.id and p.force_id = new_force;
  update public.agreements a set drafting_force_id = (c.was ->> 'drafting_force_id')::uuid
  from public.succession_changes c
  where c.deed_id = of_deed and c.table_name = 'agreements' and c.row_id = a.id;

  update public.review_offices a set answered_by_id = null from public.succession_changes c
  where c.deed_id = of_deed and c.table_name = 'review_offices' and c.row_id = a.id;
  delete from public.review_offices a using public.succession_changes c
  where c.deed_id = of_deed and c.table_name = 'review_offices' and c.new_id = a.id;

  perform public.refresh_agreements(array(
    select id from public.agreements where party_force_ids @> array[new_force]));
  update public.agreements a set version = a.version + 1
  where a.id in (select c.of_agreement_id from public.succession_changes c where c.deed_id = of_deed);
  update public.bodies b set version = b.version + 1
  where b.id in (select c.of_body_id from public.succession_changes c where c.deed_id = of_deed);
  update public.people p set version = p.version + 1
  where p.id in (select c.row_id from public.succession_changes c where c.deed_id = of_deed and c.table_name = 'people');
  insert into public.audit_events (id, kind, person_id, role, why)
  values (new_event, 'succession undone', public.asking_person(), 'registrar', said);
  insert into public.audit_event_subjects (id, event_id, agreement_id, body_id, force_id, person_id, before, after)
  select gen_random_uuid(), new_event, s.agreement_id, s.body_id, s.force_id, s.person_id, s.after, s.before
  from public.audit_event_subjects s where s.event_id = deed.event_id;
end $$;
--> statement-breakpoint
revoke all on function
  registrar_of_forces(uuid[]), legal_person_called(legal_person_kind, text), hold_agreements_of(uuid[], uuid[]),
  pass_office_on(uuid, uuid, uuid, uuid, uuid), succeed_parties(uuid), remember_succession(uuid, event_kind),
  move_to_force(uuid, uuid[], uuid), record_replacement(uuid, uuid, text, date, text),
  record_merger(uuid, uuid[], text, text, text, text, text, date, text),
  built_on_succession(uuid), undo_succession(uuid, text)
  from public;
--> statement-breakpoint
grant execute on function
  record_replacement(uuid, uuid, text, date, text),
  record_merger(uuid, uuid[], text, text, text, text, text, date, text),
  built_on_succession(uuid), undo_succession(uuid, text)
  to register_app;
