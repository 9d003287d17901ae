CREATE TYPE "public"."agreement_scope" AS ENUM('regional', 'national', 'local', 'cross-regional');--> statement-breakpoint
CREATE TYPE "public"."agreement_status" AS ENUM('draft', 'awaiting signature', 'not commenced', 'in force', 'expiring', 'term passed', 'ended', 'term not recorded');--> statement-breakpoint
CREATE TYPE "public"."body_kind" AS ENUM('unit', 'programme', 'shared service', 'not recorded');--> statement-breakpoint
CREATE TYPE "public"."decision_kind" AS ENUM('continue', 'extend', 'vary', 'withdraw', 'end');--> statement-breakpoint
CREATE TYPE "public"."end_kind" AS ENUM('on', 'until ended', 'not recorded');--> statement-breakpoint
CREATE TYPE "public"."event_kind" AS ENUM('force recorded', 'body recorded', 'agreement recorded', 'agreement extended', 'agreement ended', 'lapse confirmed', 'term recorded', 'instrument corrected', 'review opened', 'review closed', 'decision recorded', 'decision corrected', 'person invited', 'person signed in', 'person signed out', 'sign-in refused');--> statement-breakpoint
CREATE TYPE "public"."force_kind" AS ENUM('territorial', 'special', 'outside-s23I');--> statement-breakpoint
CREATE TYPE "public"."instrument_form" AS ENUM('deed', 'agreement', 'exchange of letters', 'not recorded');--> statement-breakpoint
CREATE TYPE "public"."instrument_kind" AS ENUM('original', 'extension', 'variation', 'renewal', 'joinder', 'withdrawal', 'termination', 'direction', 'confirmed lapse', 'recorded in error');--> statement-breakpoint
CREATE TYPE "public"."legal_basis" AS ENUM('s22A', 's23', 'pca2017', 'other', 'not recorded');--> statement-breakpoint
CREATE TYPE "public"."legal_person_kind" AS ENUM('chief officer', 'policing body', 'other person');--> statement-breakpoint
CREATE TYPE "public"."marking" AS ENUM('OFFICIAL', 'OFFICIAL-SENSITIVE');--> statement-breakpoint
CREATE TYPE "public"."notice_kind" AS ENUM('months', 'none', 'not recorded');--> statement-breakpoint
CREATE TYPE "public"."office_kind" AS ENUM('chief officer', 'policing body');--> statement-breakpoint
CREATE TYPE "public"."person_role" AS ENUM('office', 'chief', 'audit', 'registrar');--> statement-breakpoint
CREATE TYPE "public"."provision" AS ENUM('force collaboration', 'policing body collaboration', 'policing body and force collaboration', 'not recorded');--> statement-breakpoint
CREATE TABLE "agreement_bodies" (
	"agreement_id" uuid NOT NULL,
	"body_id" uuid NOT NULL,
	CONSTRAINT "agreement_bodies_once" PRIMARY KEY("agreement_id","body_id")
);
--> statement-breakpoint
ALTER TABLE "agreement_bodies" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "agreements" (
	"id" uuid PRIMARY KEY NOT NULL,
	"reference" text NOT NULL,
	"title" text NOT NULL,
	"scope" "agreement_scope" NOT NULL,
	"legal_basis" "legal_basis" DEFAULT 'not recorded' NOT NULL,
	"provision" "provision" DEFAULT 'not recorded' NOT NULL,
	"marking" "marking" DEFAULT 'OFFICIAL' NOT NULL,
	"region_ids" uuid[] NOT NULL,
	"drafting_force_id" uuid,
	"parent_agreement_id" uuid,
	"superseded_by_id" uuid,
	"superseded_on" "partial_day",
	"version" integer DEFAULT 1 NOT NULL,
	"made_known_at" timestamp with time zone,
	"party_force_ids" uuid[] DEFAULT '{}'::uuid[] NOT NULL,
	"party_region_ids" uuid[] DEFAULT '{}'::uuid[] NOT NULL,
	"changes_on" date[] DEFAULT '{-infinity}'::date[] NOT NULL,
	"statuses" "agreement_status"[] DEFAULT '{draft}'::agreement_status[] NOT NULL,
	"ends_on" date[] DEFAULT '{null}'::date[] NOT NULL,
	"notices_on" date[] DEFAULT '{null}'::date[] NOT NULL,
	CONSTRAINT "agreements_reference_once" UNIQUE("reference"),
	CONSTRAINT "agreements_not_their_own_parent" CHECK (parent_agreement_id <> id),
	CONSTRAINT "agreements_not_their_own_successor" CHECK (superseded_by_id <> id),
	CONSTRAINT "agreements_superseded_by_one" CHECK (superseded_on is null or superseded_by_id is not null),
	CONSTRAINT "agreements_title_said" CHECK (btrim(title) <> '')
);
--> statement-breakpoint
ALTER TABLE "agreements" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "reference_counters" (
	"prefix" text PRIMARY KEY NOT NULL,
	"last_number" integer NOT NULL
);
--> statement-breakpoint
ALTER TABLE "reference_counters" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "audit_event_subjects" (
	"id" uuid PRIMARY KEY NOT NULL,
	"event_id" uuid NOT NULL,
	"agreement_id" uuid,
	"body_id" uuid,
	"force_id" uuid,
	"person_id" uuid,
	"before" jsonb,
	"after" jsonb,
	CONSTRAINT "audit_event_subjects_of_one_thing" CHECK (num_nonnulls(agreement_id, body_id, force_id, person_id) = 1)
);
--> statement-breakpoint
ALTER TABLE "audit_event_subjects" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "audit_events" (
	"id" uuid PRIMARY KEY NOT NULL,
	"at" timestamp with time zone DEFAULT clock_timestamp() NOT NULL,
	"kind" "event_kind" NOT NULL,
	"person_id" uuid,
	"role" "person_role",
	"force_id" uuid,
	"why" text,
	CONSTRAINT "audit_events_person_in_a_role" CHECK ((person_id is null) = (role is null))
);
--> statement-breakpoint
ALTER TABLE "audit_events" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "bodies" (
	"id" uuid PRIMARY KEY NOT NULL,
	"code" text NOT NULL,
	"kind" "body_kind" NOT NULL,
	"purpose" text NOT NULL,
	"region_id" uuid,
	"lead_force_id" uuid,
	"parent_body_id" uuid,
	CONSTRAINT "bodies_code_once" UNIQUE("code")
);
--> statement-breakpoint
ALTER TABLE "bodies" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "body_members" (
	"id" uuid PRIMARY KEY NOT NULL,
	"body_id" uuid NOT NULL,
	"force_id" uuid NOT NULL,
	"from_on" "partial_day",
	"to_on" "partial_day",
	CONSTRAINT "body_members_in_order" CHECK (earliest_day(from_on) <= latest_day(to_on))
);
--> statement-breakpoint
ALTER TABLE "body_members" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "body_names" (
	"id" uuid PRIMARY KEY NOT NULL,
	"body_id" uuid NOT NULL,
	"name" text NOT NULL,
	"acronym" text,
	"from_on" "partial_day",
	"to_on" "partial_day"
);
--> statement-breakpoint
ALTER TABLE "body_names" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "forces" (
	"id" uuid PRIMARY KEY NOT NULL,
	"code" text NOT NULL,
	"name" text NOT NULL,
	"short_name" text NOT NULL,
	"abbreviations" text[] NOT NULL,
	"kind" "force_kind" NOT NULL,
	"region_id" uuid NOT NULL,
	CONSTRAINT "forces_code_once" UNIQUE("code")
);
--> statement-breakpoint
ALTER TABLE "forces" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "legal_persons" (
	"id" uuid PRIMARY KEY NOT NULL,
	"kind" "legal_person_kind" NOT NULL,
	"name" text NOT NULL,
	CONSTRAINT "legal_persons_name_once" UNIQUE("name")
);
--> statement-breakpoint
ALTER TABLE "legal_persons" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "office_holders" (
	"id" uuid PRIMARY KEY NOT NULL,
	"office_id" uuid NOT NULL,
	"legal_person_id" uuid NOT NULL,
	"from_on" "partial_day",
	"to_on" "partial_day"
);
--> statement-breakpoint
ALTER TABLE "office_holders" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "offices" (
	"id" uuid PRIMARY KEY NOT NULL,
	"force_id" uuid NOT NULL,
	"kind" "office_kind" NOT NULL,
	CONSTRAINT "offices_one_of_each_kind" UNIQUE("force_id","kind")
);
--> statement-breakpoint
ALTER TABLE "offices" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "regions" (
	"id" uuid PRIMARY KEY NOT NULL,
	"code" text NOT NULL,
	"name" text NOT NULL,
	"prefix" text,
	CONSTRAINT "regions_code_once" UNIQUE("code"),
	CONSTRAINT "regions_prefix_once" UNIQUE("prefix")
);
--> statement-breakpoint
ALTER TABLE "regions" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "successions" (
	"id" uuid PRIMARY KEY NOT NULL,
	"predecessor_id" uuid NOT NULL,
	"successor_id" uuid NOT NULL,
	"on_day" "partial_day",
	"note" text NOT NULL,
	CONSTRAINT "successions_once" UNIQUE("predecessor_id","successor_id")
);
--> statement-breakpoint
ALTER TABLE "successions" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "instruments" (
	"id" uuid PRIMARY KEY NOT NULL,
	"agreement_id" uuid NOT NULL,
	"number" integer NOT NULL,
	"place" integer NOT NULL,
	"kind" "instrument_kind" NOT NULL,
	"form" "instrument_form" NOT NULL,
	"made_on" "partial_day",
	"takes_effect_on" "partial_day",
	"in_effect_from" date GENERATED ALWAYS AS (greatest(earliest_day(made_on), earliest_day(takes_effect_on))) STORED,
	"end_kind" "end_kind" DEFAULT 'not recorded' NOT NULL,
	"end_on" "partial_day",
	"notice_kind" "notice_kind" DEFAULT 'not recorded' NOT NULL,
	"notice_months" smallint,
	"kept_at" text,
	"why" text,
	"confirmed_by" text,
	"corrects_id" uuid,
	"review_id" uuid,
	"recorded_by_id" uuid,
	"recorded_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "instruments_numbered_once" UNIQUE("agreement_id","number"),
	CONSTRAINT "instruments_of_agreement" UNIQUE("id","agreement_id"),
	CONSTRAINT "instruments_corrected_once" UNIQUE("corrects_id"),
	CONSTRAINT "instruments_numbered_from_one" CHECK (number >= 1 and place between 1 and number),
	CONSTRAINT "instruments_stand_in_place" CHECK ((corrects_id is null) = (place = number)),
	CONSTRAINT "instruments_end_on_a_day" CHECK ((end_kind = 'on') = (end_on is not null)),
	CONSTRAINT "instruments_notice_in_months" CHECK ((notice_kind = 'months') = (notice_months is not null) and notice_months between 1 and 120),
	CONSTRAINT "instruments_ending_sets_no_end" CHECK (kind not in ('termination', 'confirmed lapse') or end_kind = 'not recorded'),
	CONSTRAINT "instruments_lapse_confirmed_by_name" CHECK (kind <> 'confirmed lapse' or (btrim(confirmed_by) <> '' and btrim(why) <> ''))
);
--> statement-breakpoint
ALTER TABLE "instruments" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "signatures" (
	"id" uuid PRIMARY KEY NOT NULL,
	"agreement_id" uuid NOT NULL,
	"instrument_id" uuid NOT NULL,
	"party_id" uuid NOT NULL,
	"signed_on" "partial_day",
	"signed_by" text,
	CONSTRAINT "signatures_once" UNIQUE("instrument_id","party_id")
);
--> statement-breakpoint
ALTER TABLE "signatures" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "kept_answers" (
	"id" uuid PRIMARY KEY NOT NULL,
	"person_id" uuid NOT NULL,
	"form" text NOT NULL,
	"subject" text NOT NULL,
	"answers" jsonb NOT NULL,
	"kept_at" timestamp with time zone DEFAULT now() NOT NULL,
	"used_at" timestamp with time zone,
	"outcome" jsonb,
	CONSTRAINT "kept_answers_outcome_when_used" CHECK (outcome is null or used_at is not null)
);
--> statement-breakpoint
ALTER TABLE "kept_answers" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "parties" (
	"id" uuid PRIMARY KEY NOT NULL,
	"agreement_id" uuid NOT NULL,
	"legal_person_id" uuid NOT NULL,
	"office_id" uuid,
	"from_on" "partial_day",
	"to_on" "partial_day",
	"note" text,
	CONSTRAINT "parties_of_agreement" UNIQUE("id","agreement_id"),
	CONSTRAINT "parties_in_order" CHECK (earliest_day(from_on) <= latest_day(to_on))
);
--> statement-breakpoint
ALTER TABLE "parties" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "credentials" (
	"person_id" uuid PRIMARY KEY NOT NULL,
	"email" text NOT NULL,
	"password_hash" text NOT NULL,
	"changed_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "credentials_email_once" UNIQUE("email"),
	CONSTRAINT "credentials_email_in_lower_case" CHECK (email = lower(email))
);
--> statement-breakpoint
ALTER TABLE "credentials" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "people" (
	"id" uuid PRIMARY KEY NOT NULL,
	"name" text NOT NULL,
	"role" "person_role" NOT NULL,
	"region_id" uuid NOT NULL,
	"force_id" uuid,
	"office_id" uuid,
	"disabled_at" timestamp with time zone,
	CONSTRAINT "people_registrar_of_a_region" CHECK ((role = 'registrar') = (force_id is null)),
	CONSTRAINT "people_act_for_an_office" CHECK ((role in ('office', 'chief')) = (office_id is not null))
);
--> statement-breakpoint
ALTER TABLE "people" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "sessions" (
	"id" uuid PRIMARY KEY NOT NULL,
	"token_hash" text NOT NULL,
	"person_id" uuid NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"last_seen_at" timestamp with time zone DEFAULT now() NOT NULL,
	"revoked_at" timestamp with time zone,
	CONSTRAINT "sessions_token_once" UNIQUE("token_hash")
);
--> statement-breakpoint
ALTER TABLE "sessions" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "sign_in_delays" (
	"of" text NOT NULL,
	"key" text NOT NULL,
	"mistakes" integer NOT NULL,
	"not_before" timestamp with time zone NOT NULL,
	CONSTRAINT "sign_in_delays_once" PRIMARY KEY("of","key"),
	CONSTRAINT "sign_in_delays_of" CHECK (of in ('account', 'address'))
);
--> statement-breakpoint
ALTER TABLE "sign_in_delays" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "decisions" (
	"id" uuid PRIMARY KEY NOT NULL,
	"agreement_id" uuid NOT NULL,
	"review_id" uuid NOT NULL,
	"office_id" uuid NOT NULL,
	"decision" "decision_kind" NOT NULL,
	"until" date,
	"why" text NOT NULL,
	"decided_on" date NOT NULL,
	"corrects_id" uuid,
	"recorded_by_id" uuid,
	"recorded_as" "person_role",
	"recorded_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "decisions_of_office" UNIQUE("id","review_id","office_id"),
	CONSTRAINT "decisions_corrected_once" UNIQUE("corrects_id"),
	CONSTRAINT "decisions_until_when_extending" CHECK ((decision = 'extend') = (until is not null)),
	CONSTRAINT "decisions_why_said" CHECK (btrim(why) <> '')
);
--> statement-breakpoint
ALTER TABLE "decisions" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "review_offices" (
	"id" uuid PRIMARY KEY NOT NULL,
	"agreement_id" uuid NOT NULL,
	"review_id" uuid NOT NULL,
	"office_id" uuid NOT NULL,
	"force_id" uuid NOT NULL,
	"legal_person_id" uuid NOT NULL,
	CONSTRAINT "review_offices_once" UNIQUE("review_id","office_id")
);
--> statement-breakpoint
ALTER TABLE "review_offices" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "reviews" (
	"id" uuid PRIMARY KEY NOT NULL,
	"agreement_id" uuid NOT NULL,
	"cycle" text NOT NULL,
	"due_on" date NOT NULL,
	"why" text NOT NULL,
	"demonstration" boolean DEFAULT false NOT NULL,
	"opened_on" date NOT NULL,
	"opened_by_id" uuid,
	"closed_on" date,
	"closed_by_id" uuid,
	"outcome" jsonb,
	CONSTRAINT "reviews_cycle_once" UNIQUE("agreement_id","cycle"),
	CONSTRAINT "reviews_of_agreement" UNIQUE("id","agreement_id"),
	CONSTRAINT "reviews_closed_whole" CHECK ((closed_on is null) = (closed_by_id is null) and (closed_on is null) = (outcome is null)),
	CONSTRAINT "reviews_cycle_is_a_year" CHECK (cycle ~ '^[0-9]{4}(-[0-9]+)?$')
);
--> statement-breakpoint
ALTER TABLE "reviews" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "source_statements" (
	"id" uuid PRIMARY KEY NOT NULL,
	"agreement_id" uuid,
	"body_id" uuid,
	"statement" text NOT NULL,
	"publisher" text NOT NULL,
	"page" text NOT NULL,
	"line" integer,
	"address" text NOT NULL,
	"dated_on" "partial_day",
	"captured_on" "partial_day",
	"recorded_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "source_statements_of_one_thing" CHECK (num_nonnulls(agreement_id, body_id) = 1)
);
--> statement-breakpoint
ALTER TABLE "source_statements" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
ALTER TABLE "agreement_bodies" ADD CONSTRAINT "agreement_bodies_agreement_id_agreements_id_fk" FOREIGN KEY ("agreement_id") REFERENCES "public"."agreements"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "agreement_bodies" ADD CONSTRAINT "agreement_bodies_body_id_bodies_id_fk" FOREIGN KEY ("body_id") REFERENCES "public"."bodies"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "agreements" ADD CONSTRAINT "agreements_drafting_force_id_forces_id_fk" FOREIGN KEY ("drafting_force_id") REFERENCES "public"."forces"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "agreements" ADD CONSTRAINT "agreements_parent_agreement_id_agreements_id_fk" FOREIGN KEY ("parent_agreement_id") REFERENCES "public"."agreements"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "agreements" ADD CONSTRAINT "agreements_superseded_by_id_agreements_id_fk" FOREIGN KEY ("superseded_by_id") REFERENCES "public"."agreements"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "audit_event_subjects" ADD CONSTRAINT "audit_event_subjects_event_id_audit_events_id_fk" FOREIGN KEY ("event_id") REFERENCES "public"."audit_events"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "audit_event_subjects" ADD CONSTRAINT "audit_event_subjects_agreement_id_agreements_id_fk" FOREIGN KEY ("agreement_id") REFERENCES "public"."agreements"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "audit_event_subjects" ADD CONSTRAINT "audit_event_subjects_body_id_bodies_id_fk" FOREIGN KEY ("body_id") REFERENCES "public"."bodies"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "audit_event_subjects" ADD CONSTRAINT "audit_event_subjects_force_id_forces_id_fk" FOREIGN KEY ("force_id") REFERENCES "public"."forces"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "audit_event_subjects" ADD CONSTRAINT "audit_event_subjects_person_id_people_id_fk" FOREIGN KEY ("person_id") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "audit_events" ADD CONSTRAINT "audit_events_person_id_people_id_fk" FOREIGN KEY ("person_id") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "audit_events" ADD CONSTRAINT "audit_events_force_id_forces_id_fk" FOREIGN KEY ("force_id") REFERENCES "public"."forces"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "bodies" ADD CONSTRAINT "bodies_region_id_regions_id_fk" FOREIGN KEY ("region_id") REFERENCES "public"."regions"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "bodies" ADD CONSTRAINT "bodies_lead_force_id_forces_id_fk" FOREIGN KEY ("lead_force_id") REFERENCES "public"."forces"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "bodies" ADD CONSTRAINT "bodies_parent_body_id_bodies_id_fk" FOREIGN KEY ("parent_body_id") REFERENCES "public"."bodies"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "body_members" ADD CONSTRAINT "body_members_body_id_bodies_id_fk" FOREIGN KEY ("body_id") REFERENCES "public"."bodies"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "body_members" ADD CONSTRAINT "body_members_force_id_forces_id_fk" FOREIGN KEY ("force_id") REFERENCES "public"."forces"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "body_names" ADD CONSTRAINT "body_names_body_id_bodies_id_fk" FOREIGN KEY ("body_id") REFERENCES "public"."bodies"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "forces" ADD CONSTRAINT "forces_region_id_regions_id_fk" FOREIGN KEY ("region_id") REFERENCES "public"."regions"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "office_holders" ADD CONSTRAINT "office_holders_office_id_offices_id_fk" FOREIGN KEY ("office_id") REFERENCES "public"."offices"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "office_holders" ADD CONSTRAINT "office_holders_legal_person_id_legal_persons_id_fk" FOREIGN KEY ("legal_person_id") REFERENCES "public"."legal_persons"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "offices" ADD CONSTRAINT "offices_force_id_forces_id_fk" FOREIGN KEY ("force_id") REFERENCES "public"."forces"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "successions" ADD CONSTRAINT "successions_predecessor_id_legal_persons_id_fk" FOREIGN KEY ("predecessor_id") REFERENCES "public"."legal_persons"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "successions" ADD CONSTRAINT "successions_successor_id_legal_persons_id_fk" FOREIGN KEY ("successor_id") REFERENCES "public"."legal_persons"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "instruments" ADD CONSTRAINT "instruments_agreement_id_agreements_id_fk" FOREIGN KEY ("agreement_id") REFERENCES "public"."agreements"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "instruments" ADD CONSTRAINT "instruments_review_id_reviews_id_fk" FOREIGN KEY ("review_id") REFERENCES "public"."reviews"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "instruments" ADD CONSTRAINT "instruments_recorded_by_id_people_id_fk" FOREIGN KEY ("recorded_by_id") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "instruments" ADD CONSTRAINT "instruments_correct_their_own_agreement" FOREIGN KEY ("corrects_id","agreement_id") REFERENCES "public"."instruments"("id","agreement_id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "signatures" ADD CONSTRAINT "signatures_of_an_instrument" FOREIGN KEY ("instrument_id","agreement_id") REFERENCES "public"."instruments"("id","agreement_id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "signatures" ADD CONSTRAINT "signatures_of_a_party" FOREIGN KEY ("party_id","agreement_id") REFERENCES "public"."parties"("id","agreement_id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "kept_answers" ADD CONSTRAINT "kept_answers_person_id_people_id_fk" FOREIGN KEY ("person_id") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "parties" ADD CONSTRAINT "parties_agreement_id_agreements_id_fk" FOREIGN KEY ("agreement_id") REFERENCES "public"."agreements"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "parties" ADD CONSTRAINT "parties_legal_person_id_legal_persons_id_fk" FOREIGN KEY ("legal_person_id") REFERENCES "public"."legal_persons"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "parties" ADD CONSTRAINT "parties_office_id_offices_id_fk" FOREIGN KEY ("office_id") REFERENCES "public"."offices"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "credentials" ADD CONSTRAINT "credentials_person_id_people_id_fk" FOREIGN KEY ("person_id") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "people" ADD CONSTRAINT "people_region_id_regions_id_fk" FOREIGN KEY ("region_id") REFERENCES "public"."regions"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "people" ADD CONSTRAINT "people_force_id_forces_id_fk" FOREIGN KEY ("force_id") REFERENCES "public"."forces"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "people" ADD CONSTRAINT "people_office_id_offices_id_fk" FOREIGN KEY ("office_id") REFERENCES "public"."offices"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "sessions" ADD CONSTRAINT "sessions_person_id_people_id_fk" FOREIGN KEY ("person_id") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "decisions" ADD CONSTRAINT "decisions_recorded_by_id_people_id_fk" FOREIGN KEY ("recorded_by_id") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "decisions" ADD CONSTRAINT "decisions_of_a_review" FOREIGN KEY ("review_id","agreement_id") REFERENCES "public"."reviews"("id","agreement_id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "decisions" ADD CONSTRAINT "decisions_of_an_office_asked" FOREIGN KEY ("review_id","office_id") REFERENCES "public"."review_offices"("review_id","office_id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "decisions" ADD CONSTRAINT "decisions_correct_their_own_office" FOREIGN KEY ("corrects_id","review_id","office_id") REFERENCES "public"."decisions"("id","review_id","office_id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "review_offices" ADD CONSTRAINT "review_offices_office_id_offices_id_fk" FOREIGN KEY ("office_id") REFERENCES "public"."offices"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "review_offices" ADD CONSTRAINT "review_offices_force_id_forces_id_fk" FOREIGN KEY ("force_id") REFERENCES "public"."forces"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "review_offices" ADD CONSTRAINT "review_offices_legal_person_id_legal_persons_id_fk" FOREIGN KEY ("legal_person_id") REFERENCES "public"."legal_persons"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "review_offices" ADD CONSTRAINT "review_offices_of_a_review" FOREIGN KEY ("review_id","agreement_id") REFERENCES "public"."reviews"("id","agreement_id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "reviews" ADD CONSTRAINT "reviews_agreement_id_agreements_id_fk" FOREIGN KEY ("agreement_id") REFERENCES "public"."agreements"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "reviews" ADD CONSTRAINT "reviews_opened_by_id_people_id_fk" FOREIGN KEY ("opened_by_id") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "reviews" ADD CONSTRAINT "reviews_closed_by_id_people_id_fk" FOREIGN KEY ("closed_by_id") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "source_statements" ADD CONSTRAINT "source_statements_agreement_id_agreements_id_fk" FOREIGN KEY ("agreement_id") REFERENCES "public"."agreements"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "source_statements" ADD CONSTRAINT "source_statements_body_id_bodies_id_fk" FOREIGN KEY ("body_id") REFERENCES "public"."bodies"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "agreement_bodies_by_body" ON "agreement_bodies" USING btree ("body_id");--> statement-breakpoint
CREATE INDEX "agreements_by_parent" ON "agreements" USING btree ("parent_agreement_id");--> statement-breakpoint
CREATE INDEX "audit_event_subjects_by_event" ON "audit_event_subjects" USING btree ("event_id");--> statement-breakpoint
CREATE INDEX "audit_event_subjects_by_agreement" ON "audit_event_subjects" USING btree ("agreement_id");--> statement-breakpoint
CREATE INDEX "audit_event_subjects_by_body" ON "audit_event_subjects" USING btree ("body_id");--> statement-breakpoint
CREATE INDEX "audit_event_subjects_by_person" ON "audit_event_subjects" USING btree ("person_id");--> statement-breakpoint
CREATE INDEX "audit_events_by_time" ON "audit_events" USING btree ("at");--> statement-breakpoint
CREATE UNIQUE INDEX "body_members_once_at_a_time" ON "body_members" USING btree ("body_id","force_id") WHERE to_on is null;--> statement-breakpoint
CREATE INDEX "body_members_by_force" ON "body_members" USING btree ("force_id");--> statement-breakpoint
CREATE UNIQUE INDEX "body_names_one_at_a_time" ON "body_names" USING btree ("body_id") WHERE to_on is null;--> statement-breakpoint
CREATE UNIQUE INDEX "office_holders_one_at_a_time" ON "office_holders" USING btree ("office_id") WHERE to_on is null;--> statement-breakpoint
CREATE INDEX "instruments_by_agreement" ON "instruments" USING btree ("agreement_id");--> statement-breakpoint
CREATE INDEX "signatures_by_agreement" ON "signatures" USING btree ("agreement_id");--> statement-breakpoint
CREATE INDEX "kept_answers_by_person" ON "kept_answers" USING btree ("person_id");--> statement-breakpoint
CREATE UNIQUE INDEX "parties_once_at_a_time" ON "parties" USING btree ("agreement_id","legal_person_id","office_id") WHERE to_on is null;--> statement-breakpoint
CREATE UNIQUE INDEX "parties_without_office_once_at_a_time" ON "parties" USING btree ("agreement_id","legal_person_id") WHERE to_on is null and office_id is null;--> statement-breakpoint
CREATE INDEX "parties_by_agreement" ON "parties" USING btree ("agreement_id");--> statement-breakpoint
CREATE INDEX "parties_by_office" ON "parties" USING btree ("office_id");--> statement-breakpoint
CREATE INDEX "people_by_region" ON "people" USING btree ("region_id");--> statement-breakpoint
CREATE INDEX "sessions_by_person" ON "sessions" USING btree ("person_id");--> statement-breakpoint
CREATE UNIQUE INDEX "decisions_one_an_office" ON "decisions" USING btree ("review_id","office_id") WHERE corrects_id is null;--> statement-breakpoint
CREATE INDEX "decisions_by_agreement" ON "decisions" USING btree ("agreement_id");--> statement-breakpoint
CREATE INDEX "decisions_by_review" ON "decisions" USING btree ("review_id","office_id");--> statement-breakpoint
CREATE INDEX "review_offices_by_office" ON "review_offices" USING btree ("office_id");--> statement-breakpoint
CREATE UNIQUE INDEX "reviews_one_open" ON "reviews" USING btree ("agreement_id") WHERE closed_on is null;--> statement-breakpoint
CREATE INDEX "reviews_open_by_due" ON "reviews" USING btree ("due_on") WHERE closed_on is null;--> statement-breakpoint
CREATE INDEX "source_statements_by_agreement" ON "source_statements" USING btree ("agreement_id");--> statement-breakpoint
CREATE INDEX "source_statements_by_body" ON "source_statements" USING btree ("body_id");--> statement-breakpoint
CREATE POLICY "agreement_bodies_seen_with_agreement" ON "agreement_bodies" AS PERMISSIVE FOR SELECT TO "register_app" USING (exists (select 1 from agreements where agreements.id = agreement_id));--> statement-breakpoint
CREATE POLICY "agreement_bodies_added_to_agreement" ON "agreement_bodies" AS PERMISSIVE FOR INSERT TO "register_app" WITH CHECK (((select asking_role()) in ('office', 'registrar', 'system') and exists (select 1 from agreements where agreements.id = agreement_id)));--> statement-breakpoint
CREATE POLICY "agreement_bodies_audit_adds_nothing" ON "agreement_bodies" AS RESTRICTIVE FOR INSERT TO "register_app" WITH CHECK ((select asking_role()) <> 'audit');--> statement-breakpoint
CREATE POLICY "agreement_bodies_audit_changes_nothing" ON "agreement_bodies" AS RESTRICTIVE FOR UPDATE TO "register_app" USING ((select asking_role()) <> 'audit');--> statement-breakpoint
CREATE POLICY "agreement_bodies_audit_deletes_nothing" ON "agreement_bodies" AS RESTRICTIVE FOR DELETE TO "register_app" USING ((select asking_role()) <> 'audit');--> statement-breakpoint
CREATE POLICY "agreements_seen_in_scope" ON "agreements" AS PERMISSIVE FOR SELECT TO "register_app" USING (case
  when (select asking_role()) = 'system' then true
  when made_known_at is null then
    ((select asking_role()) = 'office' and drafting_force_id = (select asking_force()))
    or ((select asking_role()) = 'registrar' and (select asking_region()) = any (region_ids))
  when (select asking_role()) = 'registrar' then
    (select asking_region()) = any (region_ids)
    or (scope = 'national' and (marking = 'OFFICIAL' or (select asking_region()) = any (party_region_ids)))
  when (select asking_role()) in ('office', 'chief', 'audit') then
    (select asking_force()) = any (party_force_ids)
    or (marking = 'OFFICIAL' and (scope = 'national' or (select asking_region()) = any (region_ids)))
  else false
end);--> statement-breakpoint
CREATE POLICY "agreements_added" ON "agreements" AS PERMISSIVE FOR INSERT TO "register_app" WITH CHECK ((select asking_role()) in ('system')
        or ((select asking_role()) in ('registrar') and (scope = 'national' or (select asking_region()) = any (region_ids)))
        or ((select asking_role()) in ('office') and drafting_force_id = (select asking_force())));--> statement-breakpoint
CREATE POLICY "agreements_changed" ON "agreements" AS PERMISSIVE FOR UPDATE TO "register_app" USING ((select asking_role()) in ('office', 'registrar', 'system') and case
  when (select asking_role()) = 'system' then true
  when made_known_at is null then
    ((select asking_role()) = 'office' and drafting_force_id = (select asking_force()))
    or ((select asking_role()) = 'registrar' and (select asking_region()) = any (region_ids))
  when (select asking_role()) = 'registrar' then
    (select asking_region()) = any (region_ids)
    or (scope = 'national' and (marking = 'OFFICIAL' or (select asking_region()) = any (party_region_ids)))
  when (select asking_role()) in ('office', 'chief', 'audit') then
    (select asking_force()) = any (party_force_ids)
    or (marking = 'OFFICIAL' and (scope = 'national' or (select asking_region()) = any (region_ids)))
  else false
end);--> statement-breakpoint
CREATE POLICY "agreements_audit_adds_nothing" ON "agreements" AS RESTRICTIVE FOR INSERT TO "register_app" WITH CHECK ((select asking_role()) <> 'audit');--> statement-breakpoint
CREATE POLICY "agreements_audit_changes_nothing" ON "agreements" AS RESTRICTIVE FOR UPDATE TO "register_app" USING ((select asking_role()) <> 'audit');--> statement-breakpoint
CREATE POLICY "agreements_audit_deletes_nothing" ON "agreements" AS RESTRICTIVE FOR DELETE TO "register_app" USING ((select asking_role()) <> 'audit');--> statement-breakpoint
CREATE POLICY "reference_counters_seen_by_signed_in" ON "reference_counters" AS PERMISSIVE FOR SELECT TO "register_app" USING ((select asking_role()) is not null);--> statement-breakpoint
CREATE POLICY "reference_counters_audit_adds_nothing" ON "reference_counters" AS RESTRICTIVE FOR INSERT TO "register_app" WITH CHECK ((select asking_role()) <> 'audit');--> statement-breakpoint
CREATE POLICY "reference_counters_audit_changes_nothing" ON "reference_counters" AS RESTRICTIVE FOR UPDATE TO "register_app" USING ((select asking_role()) <> 'audit');--> statement-breakpoint
CREATE POLICY "reference_counters_audit_deletes_nothing" ON "reference_counters" AS RESTRICTIVE FOR DELETE TO "register_app" USING ((select asking_role()) <> 'audit');--> statement-breakpoint
CREATE POLICY "audit_event_subjects_seen_with_subject" ON "audit_event_subjects" AS PERMISSIVE FOR SELECT TO "register_app" USING (case
        when agreement_id is not null then exists (select 1 from agreements where agreements.id = agreement_id)
        when person_id is not null then person_id = (select asking_person())
          or ((select asking_role()) in ('registrar', 'system') and exists (
            select 1 from people where people.id = audit_event_subjects.person_id and people.region_id = (select asking_region())))
        else (select asking_role()) is not null
      end);--> statement-breakpoint
CREATE POLICY "audit_event_subjects_added" ON "audit_event_subjects" AS PERMISSIVE FOR INSERT TO "register_app" WITH CHECK ((select asking_role()) is not null
        and (agreement_id is null or exists (select 1 from agreements where agreements.id = agreement_id)));--> statement-breakpoint
CREATE POLICY "audit_event_subjects_added_by_sign_in" ON "audit_event_subjects" AS PERMISSIVE FOR INSERT TO "register_sign_in" WITH CHECK (person_id is not null);--> statement-breakpoint
CREATE POLICY "audit_event_subjects_audit_adds_nothing" ON "audit_event_subjects" AS RESTRICTIVE FOR INSERT TO "register_app" WITH CHECK ((select asking_role()) <> 'audit');--> statement-breakpoint
CREATE POLICY "audit_event_subjects_audit_changes_nothing" ON "audit_event_subjects" AS RESTRICTIVE FOR UPDATE TO "register_app" USING ((select asking_role()) <> 'audit');--> statement-breakpoint
CREATE POLICY "audit_event_subjects_audit_deletes_nothing" ON "audit_event_subjects" AS RESTRICTIVE FOR DELETE TO "register_app" USING ((select asking_role()) <> 'audit');--> statement-breakpoint
CREATE POLICY "audit_events_seen_with_a_subject" ON "audit_events" AS PERMISSIVE FOR SELECT TO "register_app" USING (exists (select 1 from audit_event_subjects where audit_event_subjects.event_id = audit_events.id));--> statement-breakpoint
CREATE POLICY "audit_events_added_as_oneself" ON "audit_events" AS PERMISSIVE FOR INSERT TO "register_app" WITH CHECK ((select asking_role()) is not null and person_id is not distinct from (select asking_person()));--> statement-breakpoint
CREATE POLICY "audit_events_added_by_sign_in" ON "audit_events" AS PERMISSIVE FOR INSERT TO "register_sign_in" WITH CHECK (kind in ('person signed in', 'person signed out', 'sign-in refused'));--> statement-breakpoint
CREATE POLICY "audit_events_audit_adds_nothing" ON "audit_events" AS RESTRICTIVE FOR INSERT TO "register_app" WITH CHECK ((select asking_role()) <> 'audit');--> statement-breakpoint
CREATE POLICY "audit_events_audit_changes_nothing" ON "audit_events" AS RESTRICTIVE FOR UPDATE TO "register_app" USING ((select asking_role()) <> 'audit');--> statement-breakpoint
CREATE POLICY "audit_events_audit_deletes_nothing" ON "audit_events" AS RESTRICTIVE FOR DELETE TO "register_app" USING ((select asking_role()) <> 'audit');--> statement-breakpoint
CREATE POLICY "bodies_seen_by_signed_in" ON "bodies" AS PERMISSIVE FOR SELECT TO "register_app" USING ((select asking_role()) is not null);--> statement-breakpoint
CREATE POLICY "bodies_added" ON "bodies" AS PERMISSIVE FOR INSERT TO "register_app" WITH CHECK ((select asking_role()) in ('office', 'registrar', 'system'));--> statement-breakpoint
CREATE POLICY "bodies_audit_adds_nothing" ON "bodies" AS RESTRICTIVE FOR INSERT TO "register_app" WITH CHECK ((select asking_role()) <> 'audit');--> statement-breakpoint
CREATE POLICY "bodies_audit_changes_nothing" ON "bodies" AS RESTRICTIVE FOR UPDATE TO "register_app" USING ((select asking_role()) <> 'audit');--> statement-breakpoint
CREATE POLICY "bodies_audit_deletes_nothing" ON "bodies" AS RESTRICTIVE FOR DELETE TO "register_app" USING ((select asking_role()) <> 'audit');--> statement-breakpoint
CREATE POLICY "body_members_seen_by_signed_in" ON "body_members" AS PERMISSIVE FOR SELECT TO "register_app" USING ((select asking_role()) is not null);--> statement-breakpoint
CREATE POLICY "body_members_added" ON "body_members" AS PERMISSIVE FOR INSERT TO "register_app" WITH CHECK ((select asking_role()) in ('office', 'registrar', 'system'));--> statement-breakpoint
CREATE POLICY "body_members_audit_adds_nothing" ON "body_members" AS RESTRICTIVE FOR INSERT TO "register_app" WITH CHECK ((select asking_role()) <> 'audit');--> statement-breakpoint
CREATE POLICY "body_members_audit_changes_nothing" ON "body_members" AS RESTRICTIVE FOR UPDATE TO "register_app" USING ((select asking_role()) <> 'audit');--> statement-breakpoint
CREATE POLICY "body_members_audit_deletes_nothing" ON "body_members" AS RESTRICTIVE FOR DELETE TO "register_app" USING ((select asking_role()) <> 'audit');--> statement-breakpoint
CREATE POLICY "body_names_seen_by_signed_in" ON "body_names" AS PERMISSIVE FOR SELECT TO "register_app" USING ((select asking_role()) is not null);--> statement-breakpoint
CREATE POLICY "body_names_added" ON "body_names" AS PERMISSIVE FOR INSERT TO "register_app" WITH CHECK ((select asking_role()) in ('office', 'registrar', 'system'));--> statement-breakpoint
CREATE POLICY "body_names_audit_adds_nothing" ON "body_names" AS RESTRICTIVE FOR INSERT TO "register_app" WITH CHECK ((select asking_role()) <> 'audit');--> statement-breakpoint
CREATE POLICY "body_names_audit_changes_nothing" ON "body_names" AS RESTRICTIVE FOR UPDATE TO "register_app" USING ((select asking_role()) <> 'audit');--> statement-breakpoint
CREATE POLICY "body_names_audit_deletes_nothing" ON "body_names" AS RESTRICTIVE FOR DELETE TO "register_app" USING ((select asking_role()) <> 'audit');--> statement-breakpoint
CREATE POLICY "forces_seen_by_signed_in" ON "forces" AS PERMISSIVE FOR SELECT TO "register_app" USING ((select asking_role()) is not null);--> statement-breakpoint
CREATE POLICY "forces_added" ON "forces" AS PERMISSIVE FOR INSERT TO "register_app" WITH CHECK ((select asking_role()) in ('system'));--> statement-breakpoint
CREATE POLICY "forces_audit_adds_nothing" ON "forces" AS RESTRICTIVE FOR INSERT TO "register_app" WITH CHECK ((select asking_role()) <> 'audit');--> statement-breakpoint
CREATE POLICY "forces_audit_changes_nothing" ON "forces" AS RESTRICTIVE FOR UPDATE TO "register_app" USING ((select asking_role()) <> 'audit');--> statement-breakpoint
CREATE POLICY "forces_audit_deletes_nothing" ON "forces" AS RESTRICTIVE FOR DELETE TO "register_app" USING ((select asking_role()) <> 'audit');--> statement-breakpoint
CREATE POLICY "legal_persons_seen_by_signed_in" ON "legal_persons" AS PERMISSIVE FOR SELECT TO "register_app" USING ((select asking_role()) is not null);--> statement-breakpoint
CREATE POLICY "legal_persons_added" ON "legal_persons" AS PERMISSIVE FOR INSERT TO "register_app" WITH CHECK ((select asking_role()) in ('system'));--> statement-breakpoint
CREATE POLICY "legal_persons_audit_adds_nothing" ON "legal_persons" AS RESTRICTIVE FOR INSERT TO "register_app" WITH CHECK ((select asking_role()) <> 'audit');--> statement-breakpoint
CREATE POLICY "legal_persons_audit_changes_nothing" ON "legal_persons" AS RESTRICTIVE FOR UPDATE TO "register_app" USING ((select asking_role()) <> 'audit');--> statement-breakpoint
CREATE POLICY "legal_persons_audit_deletes_nothing" ON "legal_persons" AS RESTRICTIVE FOR DELETE TO "register_app" USING ((select asking_role()) <> 'audit');--> statement-breakpoint
CREATE POLICY "office_holders_seen_by_signed_in" ON "office_holders" AS PERMISSIVE FOR SELECT TO "register_app" USING ((select asking_role()) is not null);--> statement-breakpoint
CREATE POLICY "office_holders_added" ON "office_holders" AS PERMISSIVE FOR INSERT TO "register_app" WITH CHECK ((select asking_role()) in ('system'));--> statement-breakpoint
CREATE POLICY "office_holders_audit_adds_nothing" ON "office_holders" AS RESTRICTIVE FOR INSERT TO "register_app" WITH CHECK ((select asking_role()) <> 'audit');--> statement-breakpoint
CREATE POLICY "office_holders_audit_changes_nothing" ON "office_holders" AS RESTRICTIVE FOR UPDATE TO "register_app" USING ((select asking_role()) <> 'audit');--> statement-breakpoint
CREATE POLICY "office_holders_audit_deletes_nothing" ON "office_holders" AS RESTRICTIVE FOR DELETE TO "register_app" USING ((select asking_role()) <> 'audit');--> statement-breakpoint
CREATE POLICY "offices_seen_by_signed_in" ON "offices" AS PERMISSIVE FOR SELECT TO "register_app" USING ((select asking_role()) is not null);--> statement-breakpoint
CREATE POLICY "offices_added" ON "offices" AS PERMISSIVE FOR INSERT TO "register_app" WITH CHECK ((select asking_role()) in ('system'));--> statement-breakpoint
CREATE POLICY "offices_audit_adds_nothing" ON "offices" AS RESTRICTIVE FOR INSERT TO "register_app" WITH CHECK ((select asking_role()) <> 'audit');--> statement-breakpoint
CREATE POLICY "offices_audit_changes_nothing" ON "offices" AS RESTRICTIVE FOR UPDATE TO "register_app" USING ((select asking_role()) <> 'audit');--> statement-breakpoint
CREATE POLICY "offices_audit_deletes_nothing" ON "offices" AS RESTRICTIVE FOR DELETE TO "register_app" USING ((select asking_role()) <> 'audit');--> statement-breakpoint
CREATE POLICY "regions_seen_by_signed_in" ON "regions" AS PERMISSIVE FOR SELECT TO "register_app" USING ((select asking_role()) is not null);--> statement-breakpoint
CREATE POLICY "regions_added" ON "regions" AS PERMISSIVE FOR INSERT TO "register_app" WITH CHECK ((select asking_role()) in ('system'));--> statement-breakpoint
CREATE POLICY "regions_audit_adds_nothing" ON "regions" AS RESTRICTIVE FOR INSERT TO "register_app" WITH CHECK ((select asking_role()) <> 'audit');--> statement-breakpoint
CREATE POLICY "regions_audit_changes_nothing" ON "regions" AS RESTRICTIVE FOR UPDATE TO "register_app" USING ((select asking_role()) <> 'audit');--> statement-breakpoint
CREATE POLICY "regions_audit_deletes_nothing" ON "regions" AS RESTRICTIVE FOR DELETE TO "register_app" USING ((select asking_role()) <> 'audit');--> statement-breakpoint
CREATE POLICY "successions_seen_by_signed_in" ON "successions" AS PERMISSIVE FOR SELECT TO "register_app" USING ((select asking_role()) is not null);--> statement-breakpoint
CREATE POLICY "successions_added" ON "successions" AS PERMISSIVE FOR INSERT TO "register_app" WITH CHECK ((select asking_role()) in ('system'));--> statement-breakpoint
CREATE POLICY "successions_audit_adds_nothing" ON "successions" AS RESTRICTIVE FOR INSERT TO "register_app" WITH CHECK ((select asking_role()) <> 'audit');--> statement-breakpoint
CREATE POLICY "successions_audit_changes_nothing" ON "successions" AS RESTRICTIVE FOR UPDATE TO "register_app" USING ((select asking_role()) <> 'audit');--> statement-breakpoint
CREATE POLICY "successions_audit_deletes_nothing" ON "successions" AS RESTRICTIVE FOR DELETE TO "register_app" USING ((select asking_role()) <> 'audit');--> statement-breakpoint
CREATE POLICY "instruments_seen_with_agreement" ON "instruments" AS PERMISSIVE FOR SELECT TO "register_app" USING (exists (select 1 from agreements where agreements.id = agreement_id));--> statement-breakpoint
CREATE POLICY "instruments_added_to_agreement" ON "instruments" AS PERMISSIVE FOR INSERT TO "register_app" WITH CHECK (((select asking_role()) in ('office', 'registrar', 'system') and exists (select 1 from agreements where agreements.id = agreement_id)));--> statement-breakpoint
CREATE POLICY "instruments_audit_adds_nothing" ON "instruments" AS RESTRICTIVE FOR INSERT TO "register_app" WITH CHECK ((select asking_role()) <> 'audit');--> statement-breakpoint
CREATE POLICY "instruments_audit_changes_nothing" ON "instruments" AS RESTRICTIVE FOR UPDATE TO "register_app" USING ((select asking_role()) <> 'audit');--> statement-breakpoint
CREATE POLICY "instruments_audit_deletes_nothing" ON "instruments" AS RESTRICTIVE FOR DELETE TO "register_app" USING ((select asking_role()) <> 'audit');--> statement-breakpoint
CREATE POLICY "signatures_seen_with_agreement" ON "signatures" AS PERMISSIVE FOR SELECT TO "register_app" USING (exists (select 1 from agreements where agreements.id = agreement_id));--> statement-breakpoint
CREATE POLICY "signatures_added_to_agreement" ON "signatures" AS PERMISSIVE FOR INSERT TO "register_app" WITH CHECK (((select asking_role()) in ('office', 'registrar', 'system') and exists (select 1 from agreements where agreements.id = agreement_id)));--> statement-breakpoint
CREATE POLICY "signatures_audit_adds_nothing" ON "signatures" AS RESTRICTIVE FOR INSERT TO "register_app" WITH CHECK ((select asking_role()) <> 'audit');--> statement-breakpoint
CREATE POLICY "signatures_audit_changes_nothing" ON "signatures" AS RESTRICTIVE FOR UPDATE TO "register_app" USING ((select asking_role()) <> 'audit');--> statement-breakpoint
CREATE POLICY "signatures_audit_deletes_nothing" ON "signatures" AS RESTRICTIVE FOR DELETE TO "register_app" USING ((select asking_role()) <> 'audit');--> statement-breakpoint
CREATE POLICY "kept_answers_own" ON "kept_answers" AS PERMISSIVE FOR SELECT TO "register_app" USING (person_id = (select asking_person()));--> statement-breakpoint
CREATE POLICY "kept_answers_own_added" ON "kept_answers" AS PERMISSIVE FOR INSERT TO "register_app" WITH CHECK (person_id = (select asking_person()));--> statement-breakpoint
CREATE POLICY "kept_answers_own_used" ON "kept_answers" AS PERMISSIVE FOR UPDATE TO "register_app" USING (person_id = (select asking_person()));--> statement-breakpoint
CREATE POLICY "kept_answers_own_forgotten" ON "kept_answers" AS PERMISSIVE FOR DELETE TO "register_app" USING (person_id = (select asking_person()) and kept_at < now() - interval '7 days');--> statement-breakpoint
CREATE POLICY "kept_answers_audit_adds_nothing" ON "kept_answers" AS RESTRICTIVE FOR INSERT TO "register_app" WITH CHECK ((select asking_role()) <> 'audit');--> statement-breakpoint
CREATE POLICY "kept_answers_audit_changes_nothing" ON "kept_answers" AS RESTRICTIVE FOR UPDATE TO "register_app" USING ((select asking_role()) <> 'audit');--> statement-breakpoint
CREATE POLICY "kept_answers_audit_deletes_nothing" ON "kept_answers" AS RESTRICTIVE FOR DELETE TO "register_app" USING ((select asking_role()) <> 'audit');--> statement-breakpoint
CREATE POLICY "parties_seen_with_agreement" ON "parties" AS PERMISSIVE FOR SELECT TO "register_app" USING (exists (select 1 from agreements where agreements.id = agreement_id));--> statement-breakpoint
CREATE POLICY "parties_added_to_agreement" ON "parties" AS PERMISSIVE FOR INSERT TO "register_app" WITH CHECK (((select asking_role()) in ('office', 'registrar', 'system') and exists (select 1 from agreements where agreements.id = agreement_id)));--> statement-breakpoint
CREATE POLICY "parties_audit_adds_nothing" ON "parties" AS RESTRICTIVE FOR INSERT TO "register_app" WITH CHECK ((select asking_role()) <> 'audit');--> statement-breakpoint
CREATE POLICY "parties_audit_changes_nothing" ON "parties" AS RESTRICTIVE FOR UPDATE TO "register_app" USING ((select asking_role()) <> 'audit');--> statement-breakpoint
CREATE POLICY "parties_audit_deletes_nothing" ON "parties" AS RESTRICTIVE FOR DELETE TO "register_app" USING ((select asking_role()) <> 'audit');--> statement-breakpoint
CREATE POLICY "credentials_seen_by_sign_in" ON "credentials" AS PERMISSIVE FOR SELECT TO "register_sign_in" USING (true);--> statement-breakpoint
CREATE POLICY "people_seen_by_signed_in" ON "people" AS PERMISSIVE FOR SELECT TO "register_app" USING ((select asking_role()) is not null);--> statement-breakpoint
CREATE POLICY "people_seen_by_sign_in" ON "people" AS PERMISSIVE FOR SELECT TO "register_sign_in" USING (true);--> statement-breakpoint
CREATE POLICY "people_audit_adds_nothing" ON "people" AS RESTRICTIVE FOR INSERT TO "register_app" WITH CHECK ((select asking_role()) <> 'audit');--> statement-breakpoint
CREATE POLICY "people_audit_changes_nothing" ON "people" AS RESTRICTIVE FOR UPDATE TO "register_app" USING ((select asking_role()) <> 'audit');--> statement-breakpoint
CREATE POLICY "people_audit_deletes_nothing" ON "people" AS RESTRICTIVE FOR DELETE TO "register_app" USING ((select asking_role()) <> 'audit');--> statement-breakpoint
CREATE POLICY "sessions_kept_by_sign_in" ON "sessions" AS PERMISSIVE FOR ALL TO "register_sign_in" USING (true) WITH CHECK (true);--> statement-breakpoint
CREATE POLICY "sign_in_delays_kept_by_sign_in" ON "sign_in_delays" AS PERMISSIVE FOR ALL TO "register_sign_in" USING (true) WITH CHECK (true);--> statement-breakpoint
CREATE POLICY "decisions_seen_with_agreement" ON "decisions" AS PERMISSIVE FOR SELECT TO "register_app" USING (exists (select 1 from agreements where agreements.id = agreement_id));--> statement-breakpoint
CREATE POLICY "decisions_added_to_agreement" ON "decisions" AS PERMISSIVE FOR INSERT TO "register_app" WITH CHECK (((select asking_role()) in ('office', 'chief', 'registrar', 'system') and exists (select 1 from agreements where agreements.id = agreement_id) and ((select asking_role()) in ('registrar', 'system') or office_id = (select asking_office()))));--> statement-breakpoint
CREATE POLICY "decisions_audit_adds_nothing" ON "decisions" AS RESTRICTIVE FOR INSERT TO "register_app" WITH CHECK ((select asking_role()) <> 'audit');--> statement-breakpoint
CREATE POLICY "decisions_audit_changes_nothing" ON "decisions" AS RESTRICTIVE FOR UPDATE TO "register_app" USING ((select asking_role()) <> 'audit');--> statement-breakpoint
CREATE POLICY "decisions_audit_deletes_nothing" ON "decisions" AS RESTRICTIVE FOR DELETE TO "register_app" USING ((select asking_role()) <> 'audit');--> statement-breakpoint
CREATE POLICY "review_offices_seen_with_agreement" ON "review_offices" AS PERMISSIVE FOR SELECT TO "register_app" USING (exists (select 1 from agreements where agreements.id = agreement_id));--> statement-breakpoint
CREATE POLICY "review_offices_added_to_agreement" ON "review_offices" AS PERMISSIVE FOR INSERT TO "register_app" WITH CHECK (((select asking_role()) in ('office', 'registrar', 'system') and exists (select 1 from agreements where agreements.id = agreement_id)));--> statement-breakpoint
CREATE POLICY "review_offices_audit_adds_nothing" ON "review_offices" AS RESTRICTIVE FOR INSERT TO "register_app" WITH CHECK ((select asking_role()) <> 'audit');--> statement-breakpoint
CREATE POLICY "review_offices_audit_changes_nothing" ON "review_offices" AS RESTRICTIVE FOR UPDATE TO "register_app" USING ((select asking_role()) <> 'audit');--> statement-breakpoint
CREATE POLICY "review_offices_audit_deletes_nothing" ON "review_offices" AS RESTRICTIVE FOR DELETE TO "register_app" USING ((select asking_role()) <> 'audit');--> statement-breakpoint
CREATE POLICY "reviews_seen_with_agreement" ON "reviews" AS PERMISSIVE FOR SELECT TO "register_app" USING (exists (select 1 from agreements where agreements.id = agreement_id));--> statement-breakpoint
CREATE POLICY "reviews_added_to_agreement" ON "reviews" AS PERMISSIVE FOR INSERT TO "register_app" WITH CHECK (((select asking_role()) in ('office', 'registrar', 'system') and exists (select 1 from agreements where agreements.id = agreement_id)));--> statement-breakpoint
CREATE POLICY "reviews_changed_on_agreement" ON "reviews" AS PERMISSIVE FOR UPDATE TO "register_app" USING ((select asking_role()) in ('office', 'registrar') and exists (select 1 from agreements where agreements.id = agreement_id));--> statement-breakpoint
CREATE POLICY "reviews_audit_adds_nothing" ON "reviews" AS RESTRICTIVE FOR INSERT TO "register_app" WITH CHECK ((select asking_role()) <> 'audit');--> statement-breakpoint
CREATE POLICY "reviews_audit_changes_nothing" ON "reviews" AS RESTRICTIVE FOR UPDATE TO "register_app" USING ((select asking_role()) <> 'audit');--> statement-breakpoint
CREATE POLICY "reviews_audit_deletes_nothing" ON "reviews" AS RESTRICTIVE FOR DELETE TO "register_app" USING ((select asking_role()) <> 'audit');--> statement-breakpoint
CREATE POLICY "source_statements_seen_with_subject" ON "source_statements" AS PERMISSIVE FOR SELECT TO "register_app" USING (case
  when agreement_id is null then (select asking_role()) is not null
  else exists (select 1 from agreements where agreements.id = agreement_id)
end);--> statement-breakpoint
CREATE POLICY "source_statements_added" ON "source_statements" AS PERMISSIVE FOR INSERT TO "register_app" WITH CHECK ((select asking_role()) in ('office', 'registrar', 'system') and case
  when agreement_id is null then (select asking_role()) is not null
  else exists (select 1 from agreements where agreements.id = agreement_id)
end);--> statement-breakpoint
CREATE POLICY "source_statements_audit_adds_nothing" ON "source_statements" AS RESTRICTIVE FOR INSERT TO "register_app" WITH CHECK ((select asking_role()) <> 'audit');--> statement-breakpoint
CREATE POLICY "source_statements_audit_changes_nothing" ON "source_statements" AS RESTRICTIVE FOR UPDATE TO "register_app" USING ((select asking_role()) <> 'audit');--> statement-breakpoint
CREATE POLICY "source_statements_audit_deletes_nothing" ON "source_statements" AS RESTRICTIVE FOR DELETE TO "register_app" USING ((select asking_role()) <> 'audit');