-- Who sees an agreement (domain rule 13), from its own row: of a draft, who drafts it and the registrars of its regions;
-- of any other, those registrars, the forces that are or were party, and while it is OFFICIAL its regions, or everyone
-- where it is national. Registrars see national ones too: OFFICIAL-SENSITIVE ones where a party is of their region.
create function readers_of(
  made_known_at timestamptz, drafting_force_id uuid, scope public.agreement_scope, marking public.marking,
  region_ids uuid[], party_force_ids uuid[], party_region_ids uuid[]
) returns text[]
language sql immutable parallel safe begin atomic
  select array['system'] || array(
    select 'registrar ' || id from unnest(region_ids) id
    union
    select 'drafting ' || drafting_force_id where made_known_at is null and drafting_force_id is not null
    union
    select 'force ' || id from unnest(party_force_ids) id where made_known_at is not null
    union
    select 'region ' || id from unnest(region_ids) id where made_known_at is not null and marking = 'OFFICIAL'
    union
    select unnest(array['everyone', 'registrar'])
    where made_known_at is not null and marking = 'OFFICIAL' and scope = 'national'
    union
    select 'registrar ' || id from unnest(party_region_ids) id where made_known_at is not null and scope = 'national'
  );
end;
--> statement-breakpoint
-- Whoever is asking, in the words of an agreement's readers: the doors say it (db/asking.ts). It is compared with every row
-- and is no inner select, so that PostgreSQL knows beforehand how much a person sees.
create function asking_as() returns text[] language sql stable parallel safe
  return nullif(current_setting('register.reads_as', true), '')::text[];
--> statement-breakpoint
grant execute on function asking_as(), readers_of(timestamptz, uuid, agreement_scope, marking, uuid[], uuid[], uuid[])
  to register_app;
--> statement-breakpoint
ALTER TABLE "agreements" ADD COLUMN "readers" text[] GENERATED ALWAYS AS (readers_of(
      made_known_at, drafting_force_id, scope, marking, region_ids, party_force_ids, party_region_ids)) STORED NOT NULL;--> statement-breakpoint
CREATE INDEX "agreements_by_readers" ON "agreements" USING gin ("readers") WITH (fastupdate=false);--> statement-breakpoint
ALTER POLICY "agreements_seen_in_scope" ON "agreements" TO register_app USING (readers && asking_as());--> statement-breakpoint
ALTER POLICY "agreements_changed" ON "agreements" TO register_app USING ((select asking_role()) in ('office', 'registrar', 'system') and readers && asking_as());
--> statement-breakpoint
-- As it was, but planned once for each connection and not for each request: a session is looked at on every one.
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
  left join public.office_holders h on h.office_id = p.office_id and h.to_on is null
  left join public.legal_persons l on l.id = h.legal_person_id
  where s.token_hash = hash and s.revoked_at is null
    and s.created_at > now() - absolute and s.last_seen_at > now() - idle;
end $$;
