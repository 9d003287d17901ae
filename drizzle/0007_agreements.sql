ALTER TYPE "public"."event_kind" ADD VALUE 'agreement set up' BEFORE 'agreement extended';--> statement-breakpoint
ALTER TYPE "public"."event_kind" ADD VALUE 'draft changed' BEFORE 'agreement extended';--> statement-breakpoint
ALTER TYPE "public"."event_kind" ADD VALUE 'agreement made' BEFORE 'agreement extended';--> statement-breakpoint
ALTER TYPE "public"."event_kind" ADD VALUE 'agreement details changed' BEFORE 'agreement extended';--> statement-breakpoint
ALTER TYPE "public"."event_kind" ADD VALUE 'parent agreement changed' BEFORE 'agreement extended';--> statement-breakpoint
ALTER TYPE "public"."event_kind" ADD VALUE 'agreement superseded' BEFORE 'agreement extended';--> statement-breakpoint
ALTER TYPE "public"."event_kind" ADD VALUE 'supersession withdrawn' BEFORE 'agreement extended';--> statement-breakpoint
CREATE TABLE "agreement_drafts" (
	"agreement_id" uuid PRIMARY KEY NOT NULL,
	"takes_effect_on" "partial_day",
	"end_kind" "end_kind",
	"end_on" "partial_day",
	"notice_kind" "notice_kind",
	"notice_months" smallint,
	"form" "instrument_form",
	"made_on" "partial_day",
	"kept_at" text,
	"signatures" jsonb DEFAULT '[]'::jsonb NOT NULL,
	"bodies_answered_at" timestamp with time zone,
	CONSTRAINT "agreement_drafts_term_answered_whole" CHECK ((end_kind is null) = (notice_kind is null)),
	CONSTRAINT "agreement_drafts_end_on_a_day" CHECK ((end_on is not null) = coalesce(end_kind = 'on', false)),
	CONSTRAINT "agreement_drafts_notice_in_months" CHECK ((notice_months is not null) = coalesce(notice_kind = 'months', false))
);
--> statement-breakpoint
ALTER TABLE "agreement_drafts" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
ALTER TABLE "agreement_drafts" ADD CONSTRAINT "agreement_drafts_agreement_id_agreements_id_fk" FOREIGN KEY ("agreement_id") REFERENCES "public"."agreements"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "agreements_by_successor" ON "agreements" USING btree ("superseded_by_id");--> statement-breakpoint
CREATE POLICY "agreement_bodies_removed_from_agreement" ON "agreement_bodies" AS PERMISSIVE FOR DELETE TO "register_app" USING (((select asking_role()) in ('office', 'registrar', 'system') and exists (select 1 from agreements where agreements.id = agreement_id)));--> statement-breakpoint
CREATE POLICY "legal_persons_named" ON "legal_persons" AS PERMISSIVE FOR INSERT TO "register_app" WITH CHECK (kind = 'other person' and (select asking_role()) in ('office', 'registrar'));--> statement-breakpoint
CREATE POLICY "parties_removed_from_agreement" ON "parties" AS PERMISSIVE FOR DELETE TO "register_app" USING (((select asking_role()) in ('office', 'registrar', 'system') and exists (select 1 from agreements where agreements.id = agreement_id) and exists (
  select 1 from agreements where agreements.id = agreement_id and made_known_at is null)));--> statement-breakpoint
CREATE POLICY "agreement_drafts_seen_with_agreement" ON "agreement_drafts" AS PERMISSIVE FOR SELECT TO "register_app" USING (exists (select 1 from agreements where agreements.id = agreement_id));--> statement-breakpoint
CREATE POLICY "agreement_drafts_added_to_agreement" ON "agreement_drafts" AS PERMISSIVE FOR INSERT TO "register_app" WITH CHECK (((select asking_role()) in ('office', 'registrar', 'system') and exists (select 1 from agreements where agreements.id = agreement_id) and exists (
  select 1 from agreements where agreements.id = agreement_id and made_known_at is null)));--> statement-breakpoint
CREATE POLICY "agreement_drafts_changed_on_agreement" ON "agreement_drafts" AS PERMISSIVE FOR UPDATE TO "register_app" USING ((select asking_role()) in ('office', 'registrar', 'system') and exists (select 1 from agreements where agreements.id = agreement_id));--> statement-breakpoint
CREATE POLICY "agreement_drafts_removed_from_agreement" ON "agreement_drafts" AS PERMISSIVE FOR DELETE TO "register_app" USING (((select asking_role()) in ('office', 'registrar', 'system') and exists (select 1 from agreements where agreements.id = agreement_id)));--> statement-breakpoint
CREATE POLICY "agreement_drafts_audit_adds_nothing" ON "agreement_drafts" AS RESTRICTIVE FOR INSERT TO "register_app" WITH CHECK ((select asking_role()) <> 'audit');--> statement-breakpoint
CREATE POLICY "agreement_drafts_audit_changes_nothing" ON "agreement_drafts" AS RESTRICTIVE FOR UPDATE TO "register_app" USING ((select asking_role()) <> 'audit');--> statement-breakpoint
CREATE POLICY "agreement_drafts_audit_deletes_nothing" ON "agreement_drafts" AS RESTRICTIVE FOR DELETE TO "register_app" USING ((select asking_role()) <> 'audit');--> statement-breakpoint
-- What hand-written SQL adds to the tables above: who may write what, and what no statement may leave behind.
grant select, insert, delete on agreement_drafts to register_app;
--> statement-breakpoint
grant update (
  takes_effect_on, end_kind, end_on, notice_kind, notice_months,
  form, made_on, kept_at, signatures, bodies_answered_at
) on agreement_drafts to register_app;
--> statement-breakpoint
grant update (
  title, scope, legal_basis, provision, marking, region_ids,
  parent_agreement_id, superseded_by_id, superseded_on
) on agreements to register_app;
--> statement-breakpoint
grant delete on agreement_bodies, parties to register_app;
--> statement-breakpoint
create trigger parties_removed after delete on parties
  referencing old table as changed for each statement execute function refresh_changed_agreements();
--> statement-breakpoint

-- Whether one agreement leads to another: by the agreements above it (`parent`), or by those that took its place.
-- For the two functions below, which see every agreement: a circle may pass through those that the asker does not see.
create function leads_to(along text, from_id uuid, to_id uuid) returns boolean
language sql stable begin atomic
  with recursive way (id) as (
    select from_id
    union
    select case along when 'parent' then a.parent_agreement_id else a.superseded_by_id end
    from way join public.agreements a on a.id = way.id
  )
  select exists (select 1 from way where id = to_id);
end;
--> statement-breakpoint
create function agreement_leads_to(along text, from_id uuid, to_id uuid) returns boolean
language plpgsql stable security definer set search_path = '' as $$
begin
  if public.asking_role() is null or public.asking_role() not in ('office', 'registrar', 'system') then
    raise exception 'nobody who may link agreements is asking' using errcode = 'insufficient_privilege';
  end if;
  return public.leads_to(along, from_id, to_id);
end $$;
--> statement-breakpoint
-- Whoever links agreements waits for whoever else does, and then looks: together two links may close a circle.
create function refuse_circles_of_agreements() returns trigger
language plpgsql security definer set search_path = '' as $$
begin
  perform pg_advisory_xact_lock(hashtextextended('links between agreements', 0));
  if (new.parent_agreement_id is distinct from old.parent_agreement_id
      and public.leads_to('parent', new.parent_agreement_id, new.id))
    or (new.superseded_by_id is distinct from old.superseded_by_id
      and public.leads_to('successor', new.superseded_by_id, new.id)) then
    raise exception 'an agreement would lead to itself'
      using errcode = 'check_violation', constraint = 'agreements_in_no_circle', table = 'agreements';
  end if;
  return new;
end $$;
--> statement-breakpoint
create trigger agreements_in_no_circle before update of parent_agreement_id, superseded_by_id on agreements
  for each row execute function refuse_circles_of_agreements();
--> statement-breakpoint
revoke all on function
  leads_to(text, uuid, uuid), agreement_leads_to(text, uuid, uuid), refuse_circles_of_agreements() from public;
--> statement-breakpoint
grant execute on function agreement_leads_to(text, uuid, uuid) to register_app;
