-- The roles that every query and command takes. They belong to the cluster, so a second database finds them there.
do $$ begin
  if not exists (select from pg_roles where rolname = 'register_app') then
    create role register_app nologin;
  end if;
exception when duplicate_object or unique_violation then null;
end $$;
--> statement-breakpoint
do $$ begin
  if not exists (select from pg_roles where rolname = 'register_sign_in') then
    create role register_sign_in nologin;
  end if;
exception when duplicate_object or unique_violation then null;
end $$;
--> statement-breakpoint
-- Nobody gets anything they were not given by name.
alter default privileges revoke execute on functions from public;
--> statement-breakpoint
revoke all on schema public from public;
--> statement-breakpoint
grant usage on schema public to register_app, register_sign_in;
--> statement-breakpoint

-- These small functions have no settings of their own, so that PostgreSQL reads them into the statement that calls them:
-- a refresh takes less than half the time. Their names are bound where they are made, so no search path can turn them.

-- A date known to the day, the month or the year. A start is compared by its earliest day, an end by its latest.
create function earliest_day(known text) returns date
language sql immutable parallel safe
  return make_date(
    substr(known, 1, 4)::int,
    coalesce(nullif(substr(known, 6, 2), ''), '1')::int,
    coalesce(nullif(substr(known, 9, 2), ''), '1')::int);
--> statement-breakpoint
create function latest_day(known text) returns date
language sql immutable parallel safe
  return case length(known)
    when 4 then make_date(known::int, 12, 31)
    when 7 then (make_date(substr(known, 1, 4)::int, substr(known, 6, 2)::int, 1) + interval '1 month - 1 day')::date
    else make_date(substr(known, 1, 4)::int, substr(known, 6, 2)::int, substr(known, 9, 2)::int)
  end;
--> statement-breakpoint
create domain partial_day as text
  constraint partial_day_known_so_far check (
    value is null
    or (value ~ '^(1[89]|2[0-9])[0-9]{2}(-[0-9]{2}(-[0-9]{2})?)?$' and public.earliest_day(value) is not null));
--> statement-breakpoint

-- Who is asking. Set by the doors for one transaction; null everywhere else, and null sees nothing.
create function asking_role() returns text language sql stable parallel safe
  return nullif(current_setting('register.role', true), '');
--> statement-breakpoint
create function asking_person() returns uuid language sql stable parallel safe
  return nullif(current_setting('register.person', true), '')::uuid;
--> statement-breakpoint
create function asking_force() returns uuid language sql stable parallel safe
  return nullif(current_setting('register.force', true), '')::uuid;
--> statement-breakpoint
create function asking_region() returns uuid language sql stable parallel safe
  return nullif(current_setting('register.region', true), '')::uuid;
--> statement-breakpoint
create function asking_office() returns uuid language sql stable parallel safe
  return nullif(current_setting('register.office', true), '')::uuid;
