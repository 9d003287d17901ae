ALTER TYPE "public"."event_kind" ADD VALUE 'agreement varied' BEFORE 'agreement ended';--> statement-breakpoint
ALTER TYPE "public"."event_kind" ADD VALUE 'agreement renewed' BEFORE 'agreement ended';--> statement-breakpoint
ALTER TYPE "public"."event_kind" ADD VALUE 'direction recorded' BEFORE 'agreement ended';--> statement-breakpoint
ALTER TABLE "instruments" DROP CONSTRAINT "instruments_ending_sets_no_end";--> statement-breakpoint
ALTER TABLE "instruments" ADD COLUMN "sets_out" text;--> statement-breakpoint
ALTER TABLE "instruments" ADD CONSTRAINT "instruments_end_set_by_their_kind" CHECK (kind in ('original', 'extension', 'renewal', 'direction') or end_kind = 'not recorded');--> statement-breakpoint
ALTER TABLE "instruments" ADD CONSTRAINT "instruments_set_out_by_their_kind" CHECK (kind in ('variation', 'direction') and btrim(sets_out) <> '' or sets_out is null);