-- How an agreement stood on a day: the same rule as domain/agreements/status.ts, which says it in full.
-- A property test proves the two equal.
-- Like timeline_of it is read into the statement that calls it, which plans once for any number of agreements and days.
create function standing_on(of_agreement uuid, on_day date)
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
    where exists (select 1 from public.signatures s where s.instrument_id = original.id)
      and (original.made_on is null or public.earliest_day(original.made_on) <= on_day)
      and (p.from_on is null or public.earliest_day(p.from_on) <= on_day)
      and (p.to_on is null or public.latest_day(p.to_on) >= on_day)
      and not coalesce(public.earliest_day(p.from_on) > public.earliest_day(original.made_on), false)
      and not exists (
        select 1 from public.signatures s
        where s.instrument_id = original.id and s.party_id = p.id
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

-- Every day on which an agreement's standing may change, with its standing from that day on. Lists ask the row
-- `statuses[width_bucket(day, changes_on)]`, which costs the same for any day.
create function timeline_of(of_agreement uuid)
returns table (
  changes_on date[], statuses public.agreement_status[], ends_on date[], notices_on date[])
language sql stable begin atomic
  with days (day) as (
    select '-infinity'::date
    union
    select unnest(array[
      i.in_effect_from, public.earliest_day(i.made_on), public.earliest_day(i.takes_effect_on),
      public.latest_day(i.end_on) + 1, (public.latest_day(i.end_on) - interval '6 months')::date])
    from public.instruments i where i.agreement_id = of_agreement
    union
    select public.earliest_day(s.signed_on) from public.signatures s where s.agreement_id = of_agreement
    union
    select unnest(array[public.earliest_day(p.from_on), public.latest_day(p.to_on) + 1])
    from public.parties p where p.agreement_id = of_agreement
    union
    select public.earliest_day(a.superseded_on) from public.agreements a where a.id = of_agreement
  )
  select
    array_agg(days.day order by days.day), array_agg(on_that_day.status order by days.day),
    array_agg(on_that_day.ends_on order by days.day), array_agg(on_that_day.notice_on order by days.day)
  from days cross join lateral public.standing_on(of_agreement, days.day) on_that_day
  where days.day is not null;
end;
--> statement-breakpoint

-- Writes down on the agreement's own row what hangs off it: scope and lists look only there.
create function refresh_agreements(ids uuid[]) returns void
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
    select
      coalesce(array_agg(distinct f.id), '{}') as force_ids,
      coalesce(array_agg(distinct f.region_id), '{}') as region_ids
    from public.parties p
    join public.offices o on o.id = p.office_id
    join public.forces f on f.id = o.force_id
    where p.agreement_id = changed.id
  ) party
  cross join lateral public.timeline_of(changed.id) timeline
  where a.id = changed.id
$$;
--> statement-breakpoint
create function refresh_changed_agreements() returns trigger
language plpgsql security definer set search_path = '' as $$
begin
  perform public.refresh_agreements(array(select distinct agreement_id from changed));
  return null;
end $$;
--> statement-breakpoint
create trigger parties_added after insert on parties
  referencing new table as changed for each statement execute function refresh_changed_agreements();
--> statement-breakpoint
create trigger parties_changed after update on parties
  referencing new table as changed for each statement execute function refresh_changed_agreements();
--> statement-breakpoint
create trigger instruments_added after insert on instruments
  referencing new table as changed for each statement execute function refresh_changed_agreements();
--> statement-breakpoint
create trigger signatures_added after insert on signatures
  referencing new table as changed for each statement execute function refresh_changed_agreements();
--> statement-breakpoint
create function refresh_superseded_agreement() returns trigger
language plpgsql security definer set search_path = '' as $$
begin
  perform public.refresh_agreements(array[new.id]);
  return null;
end $$;
--> statement-breakpoint
create trigger agreements_superseded after update of superseded_by_id, superseded_on on agreements
  for each row execute function refresh_superseded_agreement();
--> statement-breakpoint
create trigger agreements_superseded_from_the_first after insert on agreements
  for each row when (new.superseded_by_id is not null) execute function refresh_superseded_agreement();
--> statement-breakpoint

-- A reference is given once, by prefix, and never again: also when many ask at the same moment.
create function give_reference(under_prefix text) returns text
language plpgsql volatile security definer set search_path = '' as $$
declare given integer;
begin
  if public.asking_role() is null or public.asking_role() not in ('office', 'registrar', 'system') then
    raise exception 'nobody who may set up an agreement is asking' using errcode = 'insufficient_privilege';
  end if;
  insert into public.reference_counters as counter (prefix, last_number) values (under_prefix, 1)
  on conflict (prefix) do update set last_number = counter.last_number + 1
  returning counter.last_number into given;
  return under_prefix || '-' || lpad(given::text, greatest(4, length(given::text)), '0');
end $$;
--> statement-breakpoint

-- The only way an account is made: the application's role may not write people, and cannot see credentials.
create function invite_person(
  new_id uuid, new_name text, new_role public.person_role,
  of_region uuid, of_force uuid, of_office uuid, new_email text, new_password_hash text
) returns void
language plpgsql volatile security definer set search_path = '' as $$
begin
  if public.asking_role() is distinct from 'system' then
    raise exception 'only the register itself invites people' using errcode = 'insufficient_privilege';
  end if;
  insert into public.people (id, name, role, region_id, force_id, office_id)
  values (new_id, new_name, new_role, of_region, of_force, of_office);
  insert into public.credentials (person_id, email, password_hash)
  values (new_id, lower(new_email), new_password_hash);
end $$;
--> statement-breakpoint

-- Who a session is, if it still counts: not signed out, not idle, not too old, the person not disabled and their
-- password not changed since. One look on every request.
create function person_of_session(hash text, idle interval, absolute interval)
returns table (
  session_id uuid, last_seen_at timestamptz, person_id uuid, name text, role public.person_role,
  force_id uuid, force_code text, force_name text, office_id uuid, office_holder text, region_id uuid, region_name text
)
language sql stable security definer set search_path = '' as $$
  select s.id, s.last_seen_at, p.id, p.name, p.role, f.id, f.code, f.short_name, p.office_id, l.name, r.id, r.name
  from public.sessions s
  join public.people p on p.id = s.person_id and p.disabled_at is null
  join public.credentials c on c.person_id = p.id and c.changed_at <= s.created_at
  join public.regions r on r.id = p.region_id
  left join public.forces f on f.id = p.force_id
  left join public.office_holders h on h.office_id = p.office_id and h.to_on is null
  left join public.legal_persons l on l.id = h.legal_person_id
  where s.token_hash = hash and s.revoked_at is null
    and s.created_at > now() - absolute and s.last_seen_at > now() - idle
$$;
--> statement-breakpoint
-- How many migrations this database has had: production compares it with how many there are.
create function schema_version() returns bigint
language sql stable security definer set search_path = '' as
  $$ select count(*) from drizzle.__drizzle_migrations $$;
--> statement-breakpoint

revoke all on all functions in schema public from public;
--> statement-breakpoint
grant execute on function
  asking_role(), asking_person(), asking_force(), asking_region(), asking_office(), earliest_day(text), latest_day(text)
  to register_app, register_sign_in;
--> statement-breakpoint
grant execute on function give_reference(text), invite_person(uuid, text, person_role, uuid, uuid, uuid, text, text) to register_app;
--> statement-breakpoint
grant execute on function person_of_session(text, interval, interval), schema_version() to register_sign_in;
--> statement-breakpoint

grant select on
  regions, forces, legal_persons, successions, offices, office_holders,
  bodies, body_names, body_members,
  agreements, agreement_bodies, parties, instruments, signatures,
  reviews, review_offices, decisions, source_statements,
  audit_events, audit_event_subjects, kept_answers
  to register_app;
--> statement-breakpoint
grant select (id, name, role, office_id, force_id, region_id) on people to register_app;
--> statement-breakpoint
grant insert on
  regions, forces, legal_persons, successions, offices, office_holders,
  bodies, body_names, body_members,
  agreements, agreement_bodies, parties, instruments, signatures,
  reviews, review_offices, decisions, source_statements,
  audit_events, audit_event_subjects, kept_answers
  to register_app;
--> statement-breakpoint
grant update (version) on agreements to register_app;
--> statement-breakpoint
grant update (closed_on, closed_by_id, outcome) on reviews to register_app;
--> statement-breakpoint
grant update (used_at, outcome), delete on kept_answers to register_app;
--> statement-breakpoint
grant select on people, credentials to register_sign_in;
--> statement-breakpoint
grant select, insert, update on sessions, sign_in_delays to register_sign_in;
--> statement-breakpoint
grant delete on sign_in_delays to register_sign_in;
--> statement-breakpoint
grant insert on audit_events, audit_event_subjects to register_sign_in;
