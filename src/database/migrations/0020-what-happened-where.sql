-- 0020-what-happened-where.sql
-- Reported offences one by one, as files tell them: what, when as far as anybody
-- knows, and in which area. Never who, never an address in words. The file itself
-- is not kept: it may hold addresses and points that there is no ground to keep.
-- What a newer file corrects is a new row; both are kept.

-- A file of events that waits for somebody to say what its columns and words mean.
create table event_upload (
  tenant       uuid not null,
  id           uuid not null default gen_random_uuid(),
  partnership  uuid not null,
  name         text not null,
  size         bigint not null check (size >= 0),
  -- How its letters are written; known only when all of it was seen.
  encoding     text not null check (encoding in ('utf-8', 'utf-16le', 'utf-16be', 'windows-1252')),
  handed_in_by uuid,
  handed_in_at timestamptz not null,
  primary key (tenant, id),
  foreign key (tenant, partnership) references partnership (tenant, id)
);
call samsyn_wall_partnership('event_upload', mutable => true);

-- Its bytes in pieces, so that nobody ever holds the whole of it.
create table event_upload_part (
  tenant       uuid not null,
  event_upload uuid not null,
  number       integer not null,
  partnership  uuid not null,
  contents     bytea not null,
  primary key (tenant, event_upload, number),
  foreign key (tenant, event_upload) references event_upload (tenant, id) on delete cascade
);
alter table event_upload_part alter column contents set storage external;
call samsyn_wall_partnership('event_upload_part', mutable => true);

-- A file that was read in: its name and columns, and what they were said to mean.
create table event_file (
  tenant      uuid not null,
  id          uuid not null default gen_random_uuid(),
  partnership uuid not null,
  name        text not null,
  publisher   text not null check (publisher <> ''),
  heads       text[] not null,
  meaning     jsonb not null,
  read_in_by  uuid,
  read_in_at  timestamptz not null,
  primary key (tenant, id),
  foreign key (tenant, partnership) references partnership (tenant, id)
);
call samsyn_wall_partnership('event_file');

-- What came of reading it in, written in the same transaction when all lines are through.
create table event_file_result (
  tenant      uuid not null,
  event_file  uuid not null,
  partnership uuid not null,
  lines       integer not null check (lines = accepted + refused),
  accepted    integer not null check (accepted = added + corrected + unchanged),
  refused     integer not null check (refused >= 0),
  -- Of the accepted: what nobody had told, what was told otherwise before, what is known already.
  added       integer not null check (added >= 0),
  corrected   integer not null check (corrected >= 0),
  unchanged   integer not null check (unchanged >= 0),
  -- How many lines were refused for what, with the numbers of the first of each.
  refusals    jsonb not null,
  -- How many have no area, and how many points were dropped as there was no ground to keep them.
  unplaced    integer not null check (unplaced >= 0),
  dropped     integer not null check (dropped >= 0),
  primary key (tenant, event_file),
  foreign key (tenant, event_file) references event_file (tenant, id)
);
call samsyn_wall_partnership('event_file_result');

-- A file that should not have been read in: what it told no longer holds.
create table event_file_strike (
  tenant      uuid not null,
  event_file  uuid not null,
  partnership uuid not null,
  reason      text not null check (reason <> ''),
  struck_by   uuid,
  struck_at   timestamptz not null,
  primary key (tenant, event_file),
  foreign key (tenant, event_file) references event_file (tenant, id)
);
call samsyn_wall_partnership('event_file_strike');

-- One reported offence as a file told it.
create table offence_event (
  tenant      uuid not null,
  partnership uuid not null,
  event_file  uuid not null,
  -- The line of the file.
  line        integer not null check (line > 0),
  kind        text not null check (kind <> ''),
  -- Between when and when it happened, by the clock of the place; equal where the moment is known.
  from_at     timestamp not null,
  to_at       timestamp not null check (to_at >= from_at),
  -- How finely that was written: a day is from midnight to midnight, a month from its first to the next one's.
  precision   text not null check (precision in ('minute', 'hour', 'day', 'month')),
  area        uuid,
  dwelling    text check (dwelling in ('detached-house', 'terraced-house', 'flat', 'farm', 'holiday-home', 'other')),
  -- A digest of the number the source has for it; of the row itself where it has none.
  incident    uuid not null,
  -- Whether a file told of the same incident before, and otherwise.
  corrects    boolean not null,
  primary key (tenant, event_file, line)
);
call samsyn_wall_partnership('offence_event');

-- Instead of two foreign keys, which look up the same few files and areas a million
-- times for a large file: each file and area once for every insert. Neither is ever deleted.
create function samsyn_events_are_of_known_files_and_areas() returns trigger language plpgsql as $$
begin
  if exists (select from (select distinct tenant, event_file from added) e
              where not exists (select from event_file f where f.tenant = e.tenant and f.id = e.event_file))
  or exists (select from (select distinct tenant, area from added where area is not null) e
              where not exists (select from area a where a.tenant = e.tenant and a.id = e.area)) then
    raise foreign_key_violation using message = 'an event is of a file or an area that is not known';
  end if;
  return null;
end
$$;
create trigger of_known_files_and_areas after insert on offence_event
  referencing new table as added for each statement execute function samsyn_events_are_of_known_files_and_areas();
-- The digest of an incident names its partnership too.
create index offence_event_by_incident on offence_event (incident);
create index offence_event_that_corrects on offence_event (tenant, partnership) where corrects;

-- The ground in law on which exact points are kept, by whom that was decided and until
-- when. Without one that holds, points only serve to find the area and are not kept.
create table point_basis (
  tenant      uuid not null,
  id          uuid not null default gen_random_uuid(),
  partnership uuid not null,
  basis       text not null check (basis <> ''),
  -- An office, never a person.
  decided_by  text not null check (decided_by <> ''),
  from_day    date not null,
  to_day      date not null check (to_day >= from_day),
  noted_by    uuid,
  noted_at    timestamptz not null,
  primary key (tenant, id),
  foreign key (tenant, partnership) references partnership (tenant, id)
);
call samsyn_wall_partnership('point_basis');

create table point_basis_end (
  tenant      uuid not null,
  point_basis uuid not null,
  partnership uuid not null,
  reason      text not null check (reason <> ''),
  ended_by    uuid,
  ended_at    timestamptz not null,
  primary key (tenant, point_basis),
  foreign key (tenant, point_basis) references point_basis (tenant, id)
);
call samsyn_wall_partnership('point_basis_end');

-- Exactly where an event was. Thrown away as soon as no ground for keeping it holds:
-- this is the one part of an event that is not history.
create table event_point (
  tenant      uuid not null,
  partnership uuid not null,
  event_file  uuid not null,
  line        integer not null,
  lat         double precision not null check (lat between -90 and 90),
  lon         double precision not null check (lon between -180 and 180),
  primary key (tenant, event_file, line),
  foreign key (tenant, event_file, line) references offence_event (tenant, event_file, line)
);
call samsyn_wall_partnership('event_point', mutable => true);
