ALTER TYPE "public"."event_kind" ADD VALUE 'joinder recorded' BEFORE 'review opened';--> statement-breakpoint
ALTER TYPE "public"."event_kind" ADD VALUE 'missing parties added' BEFORE 'review opened';--> statement-breakpoint
ALTER TYPE "public"."event_kind" ADD VALUE 'parties voided' BEFORE 'review opened';--> statement-breakpoint
ALTER TYPE "public"."event_kind" ADD VALUE 'withdrawal recorded' BEFORE 'review opened';--> statement-breakpoint
ALTER TYPE "public"."event_kind" ADD VALUE 'agreement ended for some' BEFORE 'review opened';--> statement-breakpoint
ALTER TYPE "public"."event_kind" ADD VALUE 'signatures recorded' BEFORE 'review opened';--> statement-breakpoint
ALTER TYPE "public"."instrument_kind" ADD VALUE 'termination for some' BEFORE 'direction';
--> statement-breakpoint
-- Below: written by hand. When an instrument is corrected, so is who joined or left by it, and when.
grant update (from_on, joined_by_id) on parties to register_app;
--> statement-breakpoint
-- As before, but whoever joined by an instrument signs that one and not the original, and what was signed for parties recorded in error counts for nothing: it awaits nobody else's signature.
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
    where exists (
        select 1 from public.signatures s join public.parties signatory on signatory.id = s.party_id
        where s.instrument_id = original.id and signatory.voided_at is null)
      and p.voided_at is null and p.joined_by_id is null
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
