-- 0002-who-works-together.sql
-- A partnership's own face and settings, the organisations in it, the people
-- who sign in and the roles they hold. No person is stored but those who use
-- the product; seats and signatories are named by office.

-- Settings are facts with a history: the newest row holds, the older ones tell
-- what the partnership was called and looked like when something was published.
create table partnership_settings (
  tenant            uuid not null,
  id                uuid not null default gen_random_uuid(),
  partnership       uuid not null,
  name              text not null check (name <> ''),
  kind              text not null check (kind in ('municipality', 'police-area')),
  country           text not null check (country in ('SE', 'DK')),
  languages         text[] not null check (cardinality(languages) > 0),
  time_zone         text not null,
  term_set          jsonb not null default '{}',
  accent            text not null default '#1f5a7a' check (accent ~ '^#[0-9a-f]{6}$'),
  logo              text,
  logo_alt          text,
  responsible_board text,
  contact           text,
  published         boolean not null default false,
  written_by        uuid,
  written_at        timestamptz not null,
  primary key (tenant, id),
  foreign key (tenant, partnership) references partnership (tenant, id)
);
create index on partnership_settings (tenant, partnership, written_at desc);
call samsyn_wall_partnership('partnership_settings');

-- Where residents are led from now on. `partnership_address` knows every address
-- ever taken and by whom, so that a former one leads on and nobody else gets it.
create table partnership_address_version (
  tenant      uuid not null,
  partnership uuid not null,
  number      int not null check (number > 1),
  slug        text not null,
  written_by  uuid,
  written_at  timestamptz not null,
  primary key (tenant, partnership, number),
  foreign key (tenant, partnership, slug) references partnership_address (tenant, partnership, slug)
);
call samsyn_wall_partnership('partnership_address_version');

-- The address that holds for a partnership: the newest it chose, else its first.
create function samsyn_partnership_slug(of_tenant uuid, wanted uuid) returns text
language sql stable parallel safe
  return coalesce(
    (select v.slug from partnership_address_version v
      where v.tenant = of_tenant and v.partnership = wanted order by v.number desc limit 1),
    (select a.slug from partnership_address a
      where a.tenant = of_tenant and a.partnership = wanted order by a.created_at limit 1));
grant execute on function samsyn_partnership_slug(uuid, uuid) to samsyn_app;

create table organisation (
  tenant      uuid not null,
  id          uuid not null default gen_random_uuid(),
  partnership uuid not null,
  name        text not null check (name <> ''),
  kind        text not null,
  -- Which party of the agreement it speaks for: the commitment says police, municipality or joint.
  party       text check (party in ('police', 'municipality')),
  created_at  timestamptz not null,
  primary key (tenant, id),
  foreign key (tenant, partnership) references partnership (tenant, id)
);
call samsyn_wall_tenant('organisation');

-- An organisation is renamed, not changed: what it did under its former name it
-- did. A new name or a last day is a version with its reason; the row that
-- everything points to stays as it is. Only the partnership it lies in writes one.
create table organisation_version (
  tenant       uuid not null,
  organisation uuid not null,
  number       int not null check (number > 1),
  name         text not null check (name <> ''),
  -- The last day it works here; null while it goes on.
  to_day       date,
  reason       text not null check (reason <> ''),
  written_by   uuid,
  written_at   timestamptz not null,
  primary key (tenant, organisation, number),
  foreign key (tenant, organisation) references organisation (tenant, id)
);
call samsyn_wall_tenant('organisation_version');
create policy written_where_it_lies on organisation_version as restrictive for insert to samsyn_app
  with check (exists (select from organisation o
                       where o.tenant = organisation_version.tenant and o.id = organisation
                         and o.partnership = (select samsyn_partnership())));

-- It is named on the pages of the partnership it lies in and of those below.
create function samsyn_version_follows_organisation() returns trigger language plpgsql
  security definer set search_path = public, pg_temp as $$
begin
  perform samsyn_raise_versions(new.tenant, array(
    select p.id from organisation o join partnership p on p.tenant = o.tenant and o.partnership in (p.id, p.parent)
     where o.tenant = new.tenant and o.id = new.organisation));
  return null;
end
$$;
create trigger version_follows_added after insert on organisation_version
  for each row execute function samsyn_version_follows_organisation();

-- The name by which an organisation goes now.
create function samsyn_organisation_name(of_tenant uuid, wanted uuid) returns text
language sql stable parallel safe
  return coalesce(
    (select v.name from organisation_version v
      where v.tenant = of_tenant and v.organisation = wanted order by v.number desc limit 1),
    (select o.name from organisation o where o.tenant = of_tenant and o.id = wanted));
grant execute on function samsyn_organisation_name(uuid, uuid) to samsyn_app;

create table app_user (
  tenant     uuid not null,
  id         uuid not null default gen_random_uuid(),
  email      text not null check (email = lower(email) and email like '%@%'),
  name       text not null check (name <> ''),
  language   text not null check (language in ('sv', 'da', 'en')),
  created_at timestamptz not null,
  primary key (tenant, id),
  unique (tenant, email)
);
call samsyn_wall_tenant('app_user');
-- The language somebody reads in is their own choice and no fact of the work:
-- it alone is changed in place, and only by themselves.
grant update (language) on app_user to samsyn_app;
create policy own_language_changed on app_user for update to samsyn_app
  using (tenant = (select samsyn_tenant()) and id = (select samsyn_user()))
  with check (tenant = (select samsyn_tenant()) and id = (select samsyn_user()));

-- A new password is a new row; the newest holds.
create table password (
  tenant   uuid not null,
  id       uuid not null default gen_random_uuid(),
  app_user uuid not null,
  hash     text not null,
  set_at   timestamptz not null,
  primary key (tenant, id),
  foreign key (tenant, app_user) references app_user (tenant, id)
);
call samsyn_wall_tenant('password');

-- The same person may act in several partnerships, for the same organisation
-- or another: a police officer serves six municipalities.
create table role_assignment (
  tenant       uuid not null,
  id           uuid not null default gen_random_uuid(),
  partnership  uuid not null,
  app_user     uuid not null,
  organisation uuid not null,
  role         text not null check (role in
    ('coordinator', 'police-liaison', 'reporter', 'member', 'guest', 'reader', 'administrator')),
  assigned_by  uuid,
  assigned_at  timestamptz not null,
  primary key (tenant, id),
  foreign key (tenant, partnership) references partnership (tenant, id),
  foreign key (tenant, app_user) references app_user (tenant, id),
  foreign key (tenant, organisation) references organisation (tenant, id)
);
call samsyn_wall_tenant('role_assignment');

-- A role that ended stays in the history: who could do what, until when, and to whom it was handed over.
create table role_ending (
  tenant          uuid not null,
  role_assignment uuid not null,
  handed_over_to  uuid,
  reason          text not null default '',
  ended_by        uuid,
  ended_at        timestamptz not null,
  primary key (tenant, role_assignment),
  foreign key (tenant, role_assignment) references role_assignment (tenant, id),
  foreign key (tenant, handed_over_to) references app_user (tenant, id)
);
call samsyn_wall_tenant('role_ending');

-- A link that lets somebody in once: an invitation, a forgotten password, the
-- first start. The token itself is never stored, only its digest.
create table entry_link (
  tenant       uuid not null,
  id           uuid not null default gen_random_uuid(),
  kind         text not null check (kind in ('invitation', 'password', 'set-up')),
  token_digest text not null unique,
  app_user     uuid,
  email        text,
  partnership  uuid,
  organisation uuid,
  role         text,
  made_by      uuid,
  made_at      timestamptz not null,
  expires_at   timestamptz not null,
  primary key (tenant, id),
  foreign key (tenant, app_user) references app_user (tenant, id),
  foreign key (tenant, partnership) references partnership (tenant, id)
);
call samsyn_wall_tenant('entry_link');

create table entry_link_use (
  tenant     uuid not null,
  entry_link uuid not null,
  -- 'used' by the one it was made for, or 'withdrawn' by the one who made it.
  outcome    text not null check (outcome in ('used', 'withdrawn')),
  at         timestamptz not null,
  primary key (tenant, entry_link),
  foreign key (tenant, entry_link) references entry_link (tenant, id)
);
call samsyn_wall_tenant('entry_link_use');

create table session (
  tenant       uuid not null,
  id           uuid not null default gen_random_uuid(),
  app_user     uuid not null,
  partnership  uuid not null,
  token_digest text not null unique,
  device       text not null default '',
  started_at   timestamptz not null,
  last_seen_at timestamptz not null,
  expires_at   timestamptz not null,
  ended_at     timestamptz,
  primary key (tenant, id),
  foreign key (tenant, app_user) references app_user (tenant, id),
  foreign key (tenant, partnership) references partnership (tenant, id)
);
-- A session is no fact of the work: it may be touched and ended in place.
call samsyn_wall_tenant('session', mutable => true);

-- Failed and successful sign-ins by digest of the address tried, so that
-- guessing is slowed down. Belongs to no tenant: a wrong address has none.
create table sign_in_attempt (
  id      bigint generated always as identity primary key,
  key     text not null,
  success boolean not null,
  at      timestamptz not null
);
create index on sign_in_attempt (key, at desc);
create index on sign_in_attempt (at);
-- Those that no longer slow anybody down are thrown away.
grant select, insert, delete on sign_in_attempt to samsyn_app;
-- A try counts as failed from its beginning, so that many at once are not too
-- many; the one that turns out right is marked so.
grant update (success) on sign_in_attempt to samsyn_app;

-- Before somebody has signed in there is no tenant to stand in. These three
-- questions, and no others, may be asked across tenants, by the app role.
create function samsyn_user_by_email(wanted text)
returns table (tenant uuid, app_user uuid, hash text)
language sql stable security definer set search_path = public, pg_temp as $$
  select u.tenant, u.id, (select p.hash from password p
                           where p.tenant = u.tenant and p.app_user = u.id order by p.set_at desc limit 1)
    from app_user u where u.email = lower(wanted)
$$;

create function samsyn_session_by_digest(wanted text)
returns table (tenant uuid, id uuid, app_user uuid, partnership uuid, expires_at timestamptz, last_seen_at timestamptz)
language sql stable security definer set search_path = public, pg_temp as $$
  select s.tenant, s.id, s.app_user, s.partnership, s.expires_at, s.last_seen_at
    from session s where s.token_digest = wanted and s.ended_at is null
$$;

create function samsyn_entry_link_by_digest(wanted text)
returns table (tenant uuid, id uuid, kind text, app_user uuid, email text, partnership uuid,
               organisation uuid, role text, expires_at timestamptz, used boolean)
language sql stable security definer set search_path = public, pg_temp as $$
  select l.tenant, l.id, l.kind, l.app_user, l.email, l.partnership, l.organisation, l.role, l.expires_at,
         exists (select 1 from entry_link_use u where u.tenant = l.tenant and u.entry_link = l.id)
    from entry_link l where l.token_digest = wanted
$$;

grant execute on function samsyn_user_by_email(text), samsyn_session_by_digest(text),
  samsyn_entry_link_by_digest(text) to samsyn_app;

-- The name of a partnership of one's own tenant, to tell apart the roles one
-- holds; its other settings stay behind its wall.
create function samsyn_partnership_name(wanted uuid) returns text
language sql stable security definer set search_path = public, pg_temp
  return (select s.name from partnership_settings s
           where s.tenant = samsyn_tenant() and s.partnership = wanted
           order by s.written_at desc limit 1);
grant execute on function samsyn_partnership_name(uuid) to samsyn_app;
