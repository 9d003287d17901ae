CREATE TYPE "public"."body_date_kind" AS ENUM('formed', 'closed');--> statement-breakpoint
ALTER TYPE "public"."event_kind" ADD VALUE 'body created' BEFORE 'person invited';--> statement-breakpoint
ALTER TYPE "public"."event_kind" ADD VALUE 'body renamed' BEFORE 'person invited';--> statement-breakpoint
ALTER TYPE "public"."event_kind" ADD VALUE 'body changed' BEFORE 'person invited';--> statement-breakpoint
ALTER TYPE "public"."event_kind" ADD VALUE 'members joined' BEFORE 'person invited';--> statement-breakpoint
ALTER TYPE "public"."event_kind" ADD VALUE 'members left' BEFORE 'person invited';--> statement-breakpoint
ALTER TYPE "public"."event_kind" ADD VALUE 'body date recorded' BEFORE 'person invited';--> statement-breakpoint
ALTER TYPE "public"."event_kind" ADD VALUE 'body date corrected' BEFORE 'person invited';--> statement-breakpoint
CREATE TABLE "body_dates" (
	"id" uuid PRIMARY KEY NOT NULL,
	"body_id" uuid NOT NULL,
	"number" integer NOT NULL,
	"kind" "body_date_kind" NOT NULL,
	"on_day" "partial_day",
	"said" text,
	"address" text,
	"captured_on" "partial_day",
	"corrects_id" uuid,
	"why" text,
	"recorded_at" timestamp with time zone DEFAULT now() NOT NULL,
	"recorded_by_id" uuid,
	CONSTRAINT "body_dates_numbered_once" UNIQUE("body_id","number"),
	CONSTRAINT "body_dates_of_their_body" UNIQUE("id","body_id"),
	CONSTRAINT "body_dates_struck_once" UNIQUE("corrects_id"),
	CONSTRAINT "body_dates_say_or_strike" CHECK (num_nonnulls(on_day, corrects_id) = 1 and (on_day is null) = (said is null) and (corrects_id is null) = (why is null))
);
--> statement-breakpoint
ALTER TABLE "body_dates" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
ALTER TABLE "bodies" ADD COLUMN "version" integer DEFAULT 1 NOT NULL;--> statement-breakpoint
ALTER TABLE "body_dates" ADD CONSTRAINT "body_dates_body_id_bodies_id_fk" FOREIGN KEY ("body_id") REFERENCES "public"."bodies"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "body_dates" ADD CONSTRAINT "body_dates_recorded_by_id_people_id_fk" FOREIGN KEY ("recorded_by_id") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "body_dates" ADD CONSTRAINT "body_dates_strike_one_of_their_body" FOREIGN KEY ("corrects_id","body_id") REFERENCES "public"."body_dates"("id","body_id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "bodies" ADD CONSTRAINT "bodies_not_part_of_themselves" CHECK (parent_body_id <> id);--> statement-breakpoint
CREATE POLICY "bodies_changed" ON "bodies" AS PERMISSIVE FOR UPDATE TO "register_app" USING ((select asking_role()) in ('office', 'registrar', 'system'));--> statement-breakpoint
CREATE POLICY "body_members_changed" ON "body_members" AS PERMISSIVE FOR UPDATE TO "register_app" USING ((select asking_role()) in ('office', 'registrar', 'system'));--> statement-breakpoint
CREATE POLICY "body_names_changed" ON "body_names" AS PERMISSIVE FOR UPDATE TO "register_app" USING ((select asking_role()) in ('office', 'registrar', 'system'));--> statement-breakpoint
CREATE POLICY "body_dates_seen_by_signed_in" ON "body_dates" AS PERMISSIVE FOR SELECT TO "register_app" USING ((select asking_role()) is not null);--> statement-breakpoint
CREATE POLICY "body_dates_added" ON "body_dates" AS PERMISSIVE FOR INSERT TO "register_app" WITH CHECK ((select asking_role()) in ('office', 'registrar', 'system'));--> statement-breakpoint
CREATE POLICY "body_dates_audit_adds_nothing" ON "body_dates" AS RESTRICTIVE FOR INSERT TO "register_app" WITH CHECK ((select asking_role()) <> 'audit');--> statement-breakpoint
CREATE POLICY "body_dates_audit_changes_nothing" ON "body_dates" AS RESTRICTIVE FOR UPDATE TO "register_app" USING ((select asking_role()) <> 'audit');--> statement-breakpoint
CREATE POLICY "body_dates_audit_deletes_nothing" ON "body_dates" AS RESTRICTIVE FOR DELETE TO "register_app" USING ((select asking_role()) <> 'audit');
--> statement-breakpoint
grant select, insert on body_dates to register_app;
--> statement-breakpoint
grant update (kind, purpose, lead_force_id, parent_body_id, version) on bodies to register_app;
--> statement-breakpoint
grant update (to_on) on body_names, body_members to register_app;
