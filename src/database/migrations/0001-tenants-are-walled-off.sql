-- 0001-tenants-are-walled-off.sql
-- A tenant is the root of a tree of partnerships and a wall that nobody sees
-- through. A row belongs to one partnership of one tenant; `tenant` stands first
-- in every key, so a foreign key cannot cross the wall, and row-level security
-- is one line. Who asks is told to the database at the start of each transaction
-- in three settings; a connection that tells nothing reads nothing.

-- Four roles: the owner (whoever migrates), and the three below. An operator who
-- wants a login of its own for one of them creates it beforehand; otherwise the
-- owner's login steps down into it. Roles are shared by all databases of a
-- server, so another database may be making them at this very moment.
do $$
declare
  wanted text;
begin
  foreach wanted in array array['samsyn_app', 'samsyn_public', 'samsyn_intake'] loop
    if not exists (select from pg_roles where rolname = wanted) then
      begin
        execute format('create role %I nologin', wanted);
      exception when duplicate_object or unique_violation then
        null;
      end;
    end if;
    -- Whoever can step down into it already needs no grant, and may not be allowed to make one.
    begin
      execute format('set local role %I', wanted);
      reset role;
    exception when insufficient_privilege then
      execute format('grant %I to %I', wanted, current_user);
    end;
  end loop;
end
$$;

-- Nothing is open by default: not the schema, not a later function. (Rights on
-- the database itself do not travel with a copy of it, so migrate.ts sets those.)
revoke all on schema public from public;
grant usage on schema public to samsyn_app, samsyn_public, samsyn_intake;
alter default privileges revoke execute on functions from public;

-- The three settings. Outside a transaction that set them they are null: after
-- the first use of a connection PostgreSQL keeps an empty string, hence nullif.
create function samsyn_tenant() returns uuid language sql stable parallel safe
  return nullif(current_setting('samsyn.tenant', true), '')::uuid;

create function samsyn_partnership() returns uuid language sql stable parallel safe
  return nullif(current_setting('samsyn.partnership', true), '')::uuid;

create function samsyn_user() returns uuid language sql stable parallel safe
  return nullif(current_setting('samsyn.user', true), '')::uuid;

grant execute on function samsyn_tenant(), samsyn_partnership(), samsyn_user()
  to samsyn_app, samsyn_public, samsyn_intake;

create table tenant (
  id          uuid primary key default gen_random_uuid(),
  created_at  timestamptz not null default now()
);

create table partnership (
  tenant      uuid not null references tenant,
  id          uuid not null default gen_random_uuid(),
  parent      uuid,
  created_at  timestamptz not null default now(),
  primary key (tenant, id),
  foreign key (tenant, parent) references partnership,
  check (parent <> id)
);

-- Which address leads where. It is asked before anybody knows the tenant, so it
-- alone is keyed by the address. An old address keeps leading to its partnership.
create table partnership_address (
  slug         text primary key check (slug ~ '^[a-z0-9]([a-z0-9-]{0,58}[a-z0-9])?$'),
  tenant       uuid not null,
  partnership  uuid not null,
  created_at   timestamptz not null default now(),
  foreign key (tenant, partnership) references partnership,
  unique (tenant, partnership, slug)
);

-- A parent reads its children's rows, and a child its parent's, only where the
-- partnership that owns the rows has said so. A grant is taken back by a row of
-- its own, so that it can be seen later who could read what, and when.
create table partnership_grant (
  tenant             uuid not null,
  id                 uuid not null default gen_random_uuid(),
  reader             uuid not null,
  owner_partnership  uuid not null,
  granted_by         uuid not null,
  granted_at         timestamptz not null,
  primary key (tenant, id),
  foreign key (tenant, reader) references partnership,
  foreign key (tenant, owner_partnership) references partnership,
  check (reader <> owner_partnership)
);
create index on partnership_grant (tenant, reader);
create index on partnership_grant (tenant, owner_partnership);

create table partnership_grant_revocation (
  tenant             uuid not null,
  partnership_grant  uuid not null,
  owner_partnership  uuid not null,
  revoked_by         uuid not null,
  revoked_at         timestamptz not null,
  primary key (tenant, partnership_grant),
  foreign key (tenant, partnership_grant) references partnership_grant,
  foreign key (tenant, owner_partnership) references partnership
);

-- Whose rows the asking partnership may read: its own and those granted to it.
-- Runs as the owner, because the walls themselves are built on it.
create function samsyn_readable() returns uuid[] language sql stable parallel safe
  security definer set search_path = public, pg_temp
  return array(
    select samsyn_partnership()
    union
    select g.owner_partnership
      from partnership_grant g
     where g.tenant = samsyn_tenant()
       and g.reader = samsyn_partnership()
       and not exists (
         select from partnership_grant_revocation r
          where r.tenant = g.tenant and r.partnership_grant = g.id));
grant execute on function samsyn_readable() to samsyn_app;

-- What is worked out is cached by address, partnership version and day. The
-- version is raised in the fact's own transaction; the row's lock puts two facts
-- of one partnership in a row, so no version is ever seen without its fact.
create table partnership_version (
  tenant       uuid not null,
  partnership  uuid not null,
  version      bigint not null default 1,
  primary key (tenant, partnership),
  foreign key (tenant, partnership) references partnership
);

-- Raises the version of these partnerships and of those that were ever granted
-- their rows: once too often is harmless, once too seldom shows what is stale. Always in the order of their ids, so that two transactions that touch
-- the same partnerships wait for each other instead of blocking each other.
create function samsyn_raise_versions(of_tenant uuid, of_partnerships uuid[]) returns void language sql
  security definer set search_path = public, pg_temp
begin atomic
  insert into partnership_version as v (tenant, partnership)
  select of_tenant, changed
    from (select unnest(of_partnerships) as changed
          union
          select g.reader
            from partnership_grant g
           where g.tenant = of_tenant and g.owner_partnership = any (of_partnerships)) as all_changed
   where changed is not null
   order by changed
  on conflict (tenant, partnership) do update set version = v.version + 1;
end;

-- For a change that no walled table shows, such as a setting.
create function samsyn_raise_version() returns void language sql
  security definer set search_path = public, pg_temp
  return samsyn_raise_versions(samsyn_tenant(), array[samsyn_partnership()]);
grant execute on function samsyn_raise_version() to samsyn_app;

-- Nobody has to remember it: every table walled by partnership raises the
-- version itself, once per statement, whoever writes.
create function samsyn_version_follows_facts() returns trigger language plpgsql
  security definer set search_path = public, pg_temp as $$
begin
  if tg_op = 'DELETE' then
    perform samsyn_raise_versions(tenant, array_agg(distinct partnership)) from former group by tenant;
  else
    perform samsyn_raise_versions(tenant, array_agg(distinct partnership)) from added group by tenant;
  end if;
  return null;
end
$$;

-- The wall of a table whose rows belong to a partnership: read your own and what
-- is granted to you, add only to your own. Facts are appended, so the app may
-- change and delete nothing; only the few tables that hold no history (a session,
-- a draft) are `mutable`, and those raise no version either.
--   call samsyn_wall_partnership('occurrence');
--   call samsyn_wall_partnership('session', mutable => true);
create procedure samsyn_wall_partnership(walled regclass, mutable boolean default false) language plpgsql as $$
declare
  own constant text := 'tenant = (select samsyn_tenant()) and partnership = (select samsyn_partnership())';
begin
  execute format('alter table %s enable row level security', walled);
  execute format('revoke all on %s from public', walled);
  execute format('grant select, insert on %s to samsyn_app', walled);
  -- The cast keeps `any` from being read as `any (subquery)`: asked once, not per row.
  execute format('create policy readable on %s for select to samsyn_app using (tenant = (select samsyn_tenant())'
    ' and partnership = any ((select samsyn_readable())::uuid[]))', walled);
  execute format('create policy own_added on %s for insert to samsyn_app with check (%s)', walled, own);
  if mutable then
    execute format('grant update, delete on %s to samsyn_app', walled);
    execute format('create policy own_changed on %s for update to samsyn_app using (%s) with check (%s)', walled, own, own);
    execute format('create policy own_removed on %s for delete to samsyn_app using (%s)', walled, own);
  else
    execute format('create trigger version_follows_added after insert on %s referencing new table as added'
      ' for each statement execute function samsyn_version_follows_facts()', walled);
    execute format('create trigger version_follows_changed after update on %s referencing new table as added'
      ' for each statement execute function samsyn_version_follows_facts()', walled);
    execute format('create trigger version_follows_removed after delete on %s referencing old table as former'
      ' for each statement execute function samsyn_version_follows_facts()', walled);
  end if;
end
$$;

-- The wall of a table that all partnerships of a tenant share, such as its users.
--   call samsyn_wall_tenant('app_user');
create procedure samsyn_wall_tenant(walled regclass, mutable boolean default false) language plpgsql as $$
declare
  own constant text := 'tenant = (select samsyn_tenant())';
begin
  execute format('alter table %s enable row level security', walled);
  execute format('revoke all on %s from public', walled);
  execute format('grant select, insert on %s to samsyn_app', walled);
  execute format('create policy readable on %s for select to samsyn_app using (%s)', walled, own);
  execute format('create policy own_added on %s for insert to samsyn_app with check (%s)', walled, own);
  if mutable then
    execute format('grant update, delete on %s to samsyn_app', walled);
    execute format('create policy own_changed on %s for update to samsyn_app using (%s) with check (%s)', walled, own, own);
    execute format('create policy own_removed on %s for delete to samsyn_app using (%s)', walled, own);
  end if;
end
$$;

-- The tables of the wall itself. New tenants are made by the owner; a partnership
-- may take in a partnership below itself, and no other.
alter table tenant enable row level security;
grant select on tenant to samsyn_app;
create policy readable on tenant for select to samsyn_app using (id = (select samsyn_tenant()));

alter table partnership enable row level security;
grant select, insert on partnership to samsyn_app;
create policy readable on partnership for select to samsyn_app using (tenant = (select samsyn_tenant()));
create policy child_added on partnership for insert to samsyn_app
  with check (tenant = (select samsyn_tenant()) and parent = (select samsyn_partnership()));

alter table partnership_address enable row level security;
grant select, insert on partnership_address to samsyn_app;
create policy readable on partnership_address for select to samsyn_app using (true);
create policy own_added on partnership_address for insert to samsyn_app
  with check (tenant = (select samsyn_tenant()) and partnership = (select samsyn_partnership()));

alter table partnership_grant enable row level security;
grant select, insert on partnership_grant to samsyn_app;
create policy readable on partnership_grant for select to samsyn_app using (
  tenant = (select samsyn_tenant()) and (select samsyn_partnership()) in (reader, owner_partnership));
-- Only one's own rows can be opened, and only to one's parent or child.
create policy own_rows_opened on partnership_grant for insert to samsyn_app with check (
  tenant = (select samsyn_tenant()) and owner_partnership = (select samsyn_partnership())
  and exists (
    select from partnership p
     where p.tenant = partnership_grant.tenant
       and (p.id, p.parent) in ((reader, owner_partnership), (owner_partnership, reader))));

alter table partnership_grant_revocation enable row level security;
grant select, insert on partnership_grant_revocation to samsyn_app;
create policy readable on partnership_grant_revocation for select to samsyn_app using (
  tenant = (select samsyn_tenant()));
create policy own_rows_closed on partnership_grant_revocation for insert to samsyn_app with check (
  tenant = (select samsyn_tenant()) and owner_partnership = (select samsyn_partnership())
  and exists (
    select from partnership_grant g
     where g.tenant = partnership_grant_revocation.tenant and g.id = partnership_grant
       and g.owner_partnership = partnership_grant_revocation.owner_partnership));

-- Whoever gains or loses sight of rows must not be shown what was cached before.
create function samsyn_version_follows_grants() returns trigger language plpgsql
  security definer set search_path = public, pg_temp as $$
begin
  perform samsyn_raise_versions(new.tenant, array[new.owner_partnership]);
  return null;
end
$$;
create trigger version_follows_grants after insert on partnership_grant
  for each row execute function samsyn_version_follows_grants();
create trigger version_follows_grants after insert on partnership_grant_revocation
  for each row execute function samsyn_version_follows_grants();

alter table partnership_version enable row level security;
grant select on partnership_version to samsyn_app;
create policy readable on partnership_version for select to samsyn_app using (
  tenant = (select samsyn_tenant()) and partnership = any ((select samsyn_readable())::uuid[]));

-- The audit log says who did what to which row and when. It holds ids, codes and
-- digests, never free text: retention may delete the text, the chain stays whole.
-- Each entry's hash covers the one before, and the head holds the last, so an
-- entry changed, moved or taken away is found.
create table audit_entry (
  tenant         uuid not null references tenant,
  sequence       bigint not null check (sequence > 0),
  at             timestamptz not null,
  partnership    uuid,
  app_user       uuid,
  act            text not null check (act ~ '^[A-Za-z0-9-]{1,80}$'),
  noun           text not null check (noun ~ '^[A-Za-z0-9-]{1,80}$'),
  noun_id        text not null check (noun_id ~ '^[A-Za-z0-9:/._-]{0,200}$'),
  digest         text check (digest ~ '^[0-9a-f]{64}$'),
  previous_hash  text not null check (previous_hash ~ '^[0-9a-f]{64}$'),
  hash           text not null check (hash ~ '^[0-9a-f]{64}$'),
  primary key (tenant, sequence),
  foreign key (tenant, partnership) references partnership
);
create index on audit_entry (tenant, noun, noun_id);
alter table audit_entry enable row level security;
grant select on audit_entry to samsyn_app;
create policy readable on audit_entry for select to samsyn_app using (
  tenant = (select samsyn_tenant()) and partnership = any ((select samsyn_readable())::uuid[]));

create table audit_head (
  tenant    uuid primary key references tenant,
  sequence  bigint not null,
  hash      text not null
);
alter table audit_head enable row level security;

-- The one way into the log. The app's role cannot write the tables itself, so it
-- can add an entry but never choose its number, its user or what it follows.
-- database/audit.ts works the hash out a second time, from the same canonical JSON.
create function samsyn_append_audit(
  at timestamptz, act text, noun text, noun_id text, digest text
) returns bigint language plpgsql security definer set search_path = public, pg_temp as $$
declare
  head audit_head;
  next_sequence bigint;
  next_hash text;
begin
  insert into audit_head values (samsyn_tenant(), 0, repeat('0', 64)) on conflict do nothing;
  select * into strict head from audit_head where tenant = samsyn_tenant() for update;
  next_sequence := head.sequence + 1;
  next_hash := encode(sha256(convert_to(head.hash || '[' || concat_ws(',',
    to_json(samsyn_tenant()::text),
    to_json(next_sequence::text),
    to_json(to_char(at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"')),
    to_json(coalesce(samsyn_partnership()::text, '')),
    to_json(coalesce(samsyn_user()::text, '')),
    to_json(act), to_json(noun), to_json(noun_id),
    to_json(coalesce(digest, ''))) || ']', 'UTF8')), 'hex');
  insert into audit_entry values (samsyn_tenant(), next_sequence, at, samsyn_partnership(), samsyn_user(),
    act, noun, noun_id, digest, head.hash, next_hash);
  update audit_head set sequence = next_sequence, hash = next_hash where tenant = samsyn_tenant();
  return next_sequence;
end
$$;
grant execute on function samsyn_append_audit(timestamptz, text, text, text, text) to samsyn_app;
