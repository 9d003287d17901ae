ALTER TYPE "public"."event_kind" ADD VALUE 'role changed';--> statement-breakpoint
ALTER TYPE "public"."event_kind" ADD VALUE 'person disabled';--> statement-breakpoint
ALTER TYPE "public"."event_kind" ADD VALUE 'person enabled';--> statement-breakpoint
ALTER TYPE "public"."event_kind" ADD VALUE 'invitation renewed';--> statement-breakpoint
ALTER TYPE "public"."event_kind" ADD VALUE 'first sign-in';--> statement-breakpoint
ALTER TYPE "public"."event_kind" ADD VALUE 'password changed';--> statement-breakpoint
CREATE TABLE "invitations" (
	"id" uuid PRIMARY KEY NOT NULL,
	"person_id" uuid NOT NULL,
	"made_by_id" uuid,
	"made_at" timestamp with time zone DEFAULT now() NOT NULL,
	"expires_at" timestamp with time zone NOT NULL,
	"used_at" timestamp with time zone,
	"revoked_at" timestamp with time zone,
	CONSTRAINT "invitations_expire_after_they_are_made" CHECK (expires_at > made_at),
	CONSTRAINT "invitations_used_or_revoked" CHECK (used_at is null or revoked_at is null)
);
--> statement-breakpoint
ALTER TABLE "invitations" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
ALTER TABLE "credentials" ALTER COLUMN "password_hash" DROP NOT NULL;--> statement-breakpoint
ALTER TABLE "people" ADD COLUMN "version" integer DEFAULT 1 NOT NULL;--> statement-breakpoint
ALTER TABLE "invitations" ADD CONSTRAINT "invitations_person_id_people_id_fk" FOREIGN KEY ("person_id") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "invitations" ADD CONSTRAINT "invitations_made_by_id_people_id_fk" FOREIGN KEY ("made_by_id") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "invitations_by_person" ON "invitations" USING btree ("person_id");--> statement-breakpoint
CREATE UNIQUE INDEX "invitations_one_open_each" ON "invitations" USING btree ("person_id") WHERE used_at is null and revoked_at is null;--> statement-breakpoint
CREATE POLICY "invitations_seen_by_sign_in" ON "invitations" AS PERMISSIVE FOR SELECT TO "register_sign_in" USING (true);--> statement-breakpoint
ALTER POLICY "audit_events_added_by_sign_in" ON "audit_events" TO register_sign_in WITH CHECK (kind::text in (
        'person signed in', 'person signed out', 'sign-in refused', 'first sign-in', 'password changed'));
--> statement-breakpoint

-- Everything that is written about people goes through the functions below: the application's role may write none of it
-- and sees no credentials. Each asks again who is asking, whatever the commands have asked before.

-- Whether the asker keeps the people of a region now: a registrar of it who has not been disabled meanwhile, or the
-- register itself.
create function manages_people_of(of_region uuid) returns boolean
language sql stable security definer set search_path = '' as $$
  select coalesce(
    public.asking_role() = 'system'
    or public.asking_role() = 'registrar' and of_region = public.asking_region() and exists (
      select 1 from public.people p
      where p.id = public.asking_person() and p.role = 'registrar' and p.region_id = of_region and p.disabled_at is null),
    false)
$$;
--> statement-breakpoint
-- Holds the people of a region until the transaction ends: deeds on them happen one after the other, so that two
-- registrars cannot remove one another at the same moment.
create function hold_people_of(of_region uuid) returns void
language plpgsql volatile security definer set search_path = '' as $$
begin
  perform pg_advisory_xact_lock(hashtextextended('people of ' || of_region, 0));
  if not public.manages_people_of(of_region) then
    raise exception 'nobody who keeps the people of this region is asking' using errcode = 'insufficient_privilege';
  end if;
end $$;
--> statement-breakpoint
create function hold_person(of_person uuid) returns void
language plpgsql volatile security definer set search_path = '' as $$
begin
  perform public.hold_people_of((select region_id from public.people where id = of_person));
end $$;
--> statement-breakpoint
-- A region keeps a registrar who can sign in.
create function ensure_other_registrar(of_person uuid) returns void
language plpgsql volatile security definer set search_path = '' as $$
begin
  if exists (
      select 1 from public.people p join public.credentials c on c.person_id = p.id and c.password_hash is not null
      where p.id = of_person and p.role = 'registrar' and p.disabled_at is null)
    and not exists (
      select 1 from public.people p
      join public.people other on other.region_id = p.region_id and other.id <> p.id
        and other.role = 'registrar' and other.disabled_at is null
      join public.credentials c on c.person_id = other.id and c.password_hash is not null
      where p.id = of_person) then
    raise exception 'the last registrar of a region stays' using errcode = 'check_violation';
  end if;
end $$;
--> statement-breakpoint
create function office_for(of_role public.person_role, of_force uuid) returns uuid
language sql stable security definer set search_path = '' as $$
  select id from public.offices
  where force_id = of_force and kind::text = case of_role when 'office' then 'policing body' when 'chief' then 'chief officer' end
$$;
--> statement-breakpoint
create function ensure_force_in(of_region uuid, of_force uuid) returns void
language plpgsql volatile security definer set search_path = '' as $$
begin
  if of_force is not null and not exists (
    select 1 from public.forces where id = of_force and region_id = of_region) then
    raise exception 'the force is of another region' using errcode = 'check_violation';
  end if;
end $$;
--> statement-breakpoint
drop function invite_person(uuid, text, person_role, uuid, uuid, uuid, text, text);
--> statement-breakpoint
-- Makes a person who has no password yet. False, and nothing is to be kept of it, where somebody has the address.
create function invite_person(
  new_id uuid, new_name text, new_role public.person_role, of_region uuid, of_force uuid, new_email text
) returns boolean
language plpgsql volatile security definer set search_path = '' as $$
begin
  perform public.hold_people_of(of_region);
  perform public.ensure_force_in(of_region, of_force);
  insert into public.people (id, name, role, region_id, force_id, office_id)
  values (new_id, new_name, new_role, of_region, of_force, public.office_for(new_role, of_force));
  insert into public.credentials (person_id, email) values (new_id, lower(new_email)) on conflict (email) do nothing;
  return found;
end $$;
--> statement-breakpoint
-- Makes a person's invitation, for seven days, in the place of any before it.
create function make_invitation(new_id uuid, of_person uuid) returns void
language plpgsql volatile security definer set search_path = '' as $$
begin
  perform public.hold_person(of_person);
  if exists (select 1 from public.people where id = of_person and disabled_at is not null) then
    raise exception 'who is disabled cannot be invited' using errcode = 'check_violation';
  end if;
  update public.people set version = version + 1
  where id = of_person and exists (select 1 from public.invitations where person_id = of_person);
  update public.invitations set revoked_at = now()
  where person_id = of_person and used_at is null and revoked_at is null;
  insert into public.invitations (id, person_id, made_by_id, expires_at)
  values (new_id, of_person, public.asking_person(), now() + interval '7 days');
end $$;
--> statement-breakpoint
create function change_role(of_person uuid, new_role public.person_role, of_force uuid) returns void
language plpgsql volatile security definer set search_path = '' as $$
begin
  perform public.hold_person(of_person);
  perform public.ensure_force_in((select region_id from public.people where id = of_person), of_force);
  if new_role <> 'registrar' then
    perform public.ensure_other_registrar(of_person);
  end if;
  update public.people set
    role = new_role, force_id = of_force, office_id = public.office_for(new_role, of_force), version = version + 1
  where id = of_person;
end $$;
--> statement-breakpoint
create function disable_person(of_person uuid) returns void
language plpgsql volatile security definer set search_path = '' as $$
begin
  perform public.hold_person(of_person);
  perform public.ensure_other_registrar(of_person);
  update public.people set disabled_at = now(), version = version + 1 where id = of_person and disabled_at is null;
  update public.invitations set revoked_at = now()
  where person_id = of_person and used_at is null and revoked_at is null;
end $$;
--> statement-breakpoint
create function enable_person(of_person uuid) returns void
language plpgsql volatile security definer set search_path = '' as $$
begin
  perform public.hold_person(of_person);
  update public.people set disabled_at = null, version = version + 1 where id = of_person and disabled_at is not null;
end $$;
--> statement-breakpoint
-- The people of a registrar's region, with what nobody else sees of them; for the register itself those of every region.
create function managed_people() returns table (
  id uuid, name text, role public.person_role, region_id uuid,
  force_id uuid, force_code text, force_name text, office_holder text, email text,
  disabled_at timestamptz, version integer, has_password boolean, last_signed_in_at timestamptz,
  invitation_id uuid, invitation_expires_at timestamptz
)
language sql stable security definer set search_path = '' as $$
  select p.id, p.name, p.role, p.region_id, f.id, f.code, f.short_name, l.name, c.email,
    p.disabled_at, p.version, c.password_hash is not null,
    (select max(s.created_at) from public.sessions s where s.person_id = p.id), i.id, i.expires_at
  from public.people p
  join public.credentials c on c.person_id = p.id
  left join public.forces f on f.id = p.force_id
  left join public.office_holders h on h.office_id = p.office_id and h.to_on is null
  left join public.legal_persons l on l.id = h.legal_person_id
  left join public.invitations i
    on i.person_id = p.id and i.used_at is null and i.revoked_at is null and i.expires_at > now()
  where public.asking_role() = 'system' or (public.asking_role() = 'registrar' and p.region_id = public.asking_region())
$$;
--> statement-breakpoint

-- The two ways a password is set, for the sign-in door alone, which has seen the link's key or the password before.

-- Uses an invitation for its person: gives whom, and whether it is their first password; nothing where it is used,
-- revoked or expired, or its person disabled. All their sessions end.
create function use_invitation(of_invitation uuid, new_hash text) returns table (person_id uuid, first_password boolean)
language plpgsql volatile security definer set search_path = '' as $$
#variable_conflict use_column
declare invited uuid; first boolean;
begin
  update public.invitations i set used_at = now()
  where i.id = of_invitation and i.used_at is null and i.revoked_at is null and i.expires_at > now()
    and exists (select 1 from public.people p where p.id = i.person_id and p.disabled_at is null)
  returning i.person_id into invited;
  if invited is null then
    return;
  end if;
  select c.password_hash is null into first from public.credentials c where c.person_id = invited;
  update public.credentials c set password_hash = new_hash, changed_at = clock_timestamp() where c.person_id = invited;
  return query select invited, first;
end $$;
--> statement-breakpoint
-- Sets another password in the place of the one that was looked at, and of no other. All the person's sessions end.
create function change_password(of_person uuid, old_hash text, new_hash text) returns boolean
language plpgsql volatile security definer set search_path = '' as $$
begin
  update public.credentials set password_hash = new_hash, changed_at = clock_timestamp()
  where person_id = of_person and password_hash = old_hash;
  return found;
end $$;
--> statement-breakpoint

revoke all on function
  manages_people_of(uuid), hold_people_of(uuid), hold_person(uuid), ensure_other_registrar(uuid),
  office_for(person_role, uuid), ensure_force_in(uuid, uuid),
  invite_person(uuid, text, person_role, uuid, uuid, text), make_invitation(uuid, uuid),
  change_role(uuid, person_role, uuid), disable_person(uuid), enable_person(uuid), managed_people(),
  use_invitation(uuid, text), change_password(uuid, text, text)
  from public;
--> statement-breakpoint
grant execute on function
  manages_people_of(uuid), hold_people_of(uuid),
  invite_person(uuid, text, person_role, uuid, uuid, text), make_invitation(uuid, uuid),
  change_role(uuid, person_role, uuid), disable_person(uuid), enable_person(uuid), managed_people()
  to register_app;
--> statement-breakpoint
grant execute on function use_invitation(uuid, text), change_password(uuid, text, text) to register_sign_in;
--> statement-breakpoint
grant select on invitations to register_sign_in;
