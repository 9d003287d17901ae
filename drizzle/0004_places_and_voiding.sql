DROP INDEX "parties_once_at_a_time";--> statement-breakpoint
DROP INDEX "parties_without_office_once_at_a_time";--> statement-breakpoint
ALTER TABLE "parties" ADD COLUMN "place_id" uuid;--> statement-breakpoint
-- Whoever is a party already has a place of its own. Nothing that triggers keep hangs on it.
ALTER TABLE "parties" DISABLE TRIGGER "parties_changed";--> statement-breakpoint
UPDATE "parties" SET "place_id" = "id";--> statement-breakpoint
ALTER TABLE "parties" ENABLE TRIGGER "parties_changed";--> statement-breakpoint
ALTER TABLE "parties" ALTER COLUMN "place_id" SET NOT NULL;--> statement-breakpoint
ALTER TABLE "parties" ADD COLUMN "joined_by_id" uuid;--> statement-breakpoint
ALTER TABLE "parties" ADD COLUMN "left_by_id" uuid;--> statement-breakpoint
ALTER TABLE "parties" ADD COLUMN "voided_at" timestamp with time zone;--> statement-breakpoint
ALTER TABLE "parties" ADD COLUMN "voided_by_id" uuid;--> statement-breakpoint
ALTER TABLE "parties" ADD COLUMN "voided_why" text;--> statement-breakpoint
ALTER TABLE "parties" ADD CONSTRAINT "parties_voided_by_id_people_id_fk" FOREIGN KEY ("voided_by_id") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "parties" ADD CONSTRAINT "parties_in_a_place_of_their_agreement" FOREIGN KEY ("place_id","agreement_id") REFERENCES "public"."parties"("id","agreement_id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "parties" ADD CONSTRAINT "parties_joined_by_their_agreements_instrument" FOREIGN KEY ("joined_by_id","agreement_id") REFERENCES "public"."instruments"("id","agreement_id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "parties" ADD CONSTRAINT "parties_left_by_their_agreements_instrument" FOREIGN KEY ("left_by_id","agreement_id") REFERENCES "public"."instruments"("id","agreement_id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE UNIQUE INDEX "parties_once_at_a_time" ON "parties" USING btree ("agreement_id","legal_person_id","office_id") WHERE to_on is null and voided_at is null;--> statement-breakpoint
CREATE UNIQUE INDEX "parties_without_office_once_at_a_time" ON "parties" USING btree ("agreement_id","legal_person_id") WHERE to_on is null and office_id is null and voided_at is null;--> statement-breakpoint
ALTER TABLE "parties" ADD CONSTRAINT "parties_left_on_a_day" CHECK (left_by_id is null or to_on is not null);--> statement-breakpoint
ALTER TABLE "parties" ADD CONSTRAINT "parties_voided_with_a_reason" CHECK ((voided_at is null) = (voided_why is null) and btrim(voided_why) <> '');--> statement-breakpoint
CREATE POLICY "parties_changed_on_agreement" ON "parties" AS PERMISSIVE FOR UPDATE TO "register_app" USING ((select asking_role()) in ('office', 'registrar', 'system') and exists (select 1 from agreements where agreements.id = agreement_id));
--> statement-breakpoint
grant update (to_on, left_by_id, voided_at, voided_by_id, voided_why) on parties to register_app;
--> statement-breakpoint
-- As before, but a party recorded in error never was one, and where somebody signed a successor has signed too.
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
    where exists (select 1 from public.signatures s where s.instrument_id = original.id)
      and p.voided_at is null
      and (original.made_on is null or public.earliest_day(original.made_on) <= on_day)
      and (p.from_on is null or public.earliest_day(p.from_on) <= on_day)
      and (p.to_on is null or public.latest_day(p.to_on) >= on_day)
      and not coalesce(public.earliest_day(p.from_on) > public.earliest_day(original.made_on), false)
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
create or replace function timeline_of(of_agreement uuid)
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
    from public.parties p where p.agreement_id = of_agreement and p.voided_at is null
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
    select
      coalesce(array_agg(distinct f.id), '{}') as force_ids,
      coalesce(array_agg(distinct f.region_id), '{}') as region_ids
    from public.parties p
    join public.offices o on o.id = p.office_id
    join public.forces f on f.id = o.force_id
    where p.agreement_id = changed.id and p.voided_at is null
  ) party
  cross join lateral public.timeline_of(changed.id) timeline
  where a.id = changed.id
$$;
