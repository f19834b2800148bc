-- 0017-what-was-reported.sql
-- Reported offences as the police and the statistics offices count them: files
-- of figures, the places they speak of, and a count for each place, kind and
-- period. A corrected figure is a new row of a newer file; both are kept.

-- A file of figures that waits for somebody to say what its columns and words mean.
create table offence_upload (
  tenant       uuid not null,
  id           uuid not null default gen_random_uuid(),
  partnership  uuid not null,
  name         text not null,
  contents     bytea not null,
  handed_in_by uuid,
  handed_in_at timestamptz not null,
  primary key (tenant, id),
  foreign key (tenant, partnership) references partnership (tenant, id)
);
call samsyn_wall_partnership('offence_upload', mutable => true);

-- A place that figures are of: the whole of the partnership, an area of its own, or
-- one to compare with.
create table offence_place (
  tenant      uuid not null,
  id          uuid not null default gen_random_uuid(),
  partnership uuid not null,
  -- As the files call it; of an area of one's own the area's name is shown instead.
  name        text not null check (name <> ''),
  area        uuid,
  whole       boolean not null default false check (not (whole and area is not null)),
  noted_at    timestamptz not null,
  primary key (tenant, id),
  unique nulls not distinct (tenant, partnership, area, whole, name),
  foreign key (tenant, partnership) references partnership (tenant, id),
  foreign key (tenant, area) references area (tenant, id)
);
call samsyn_wall_partnership('offence_place');

-- A file that was read in, as it came, with what its columns and words were said to mean.
create table offence_file (
  tenant      uuid not null,
  id          uuid not null default gen_random_uuid(),
  partnership uuid not null,
  name        text not null,
  contents    bytea not null,
  -- Whose figures they are ("Brå", "Danmarks Statistik").
  publisher   text not null check (publisher <> ''),
  heads       text[] not null,
  meaning     jsonb not null,
  accepted    integer not null,
  refused     integer not null,
  read_in_by  uuid,
  read_in_at  timestamptz not null,
  primary key (tenant, id),
  foreign key (tenant, partnership) references partnership (tenant, id)
);
call samsyn_wall_partnership('offence_file');

-- A file that should not have been read in: what it said no longer holds, and what
-- stood before it does again.
create table offence_file_strike (
  tenant       uuid not null,
  offence_file uuid not null,
  partnership  uuid not null,
  reason       text not null check (reason <> ''),
  struck_by    uuid,
  struck_at    timestamptz not null,
  primary key (tenant, offence_file),
  foreign key (tenant, offence_file) references offence_file (tenant, id)
);
call samsyn_wall_partnership('offence_file_strike');

-- How many offences of a kind were reported at a place in a period. A count that is
-- null is not told (withheld); what is not known has no row.
create table offence_count (
  tenant       uuid not null,
  partnership  uuid not null,
  offence_file uuid not null,
  place        uuid not null,
  kind         text not null check (kind <> ''),
  from_day     date not null,
  to_day       date not null check (to_day >= from_day),
  count        integer check (count >= 0),
  withheld     boolean not null check (withheld = (count is null)),
  -- How many live there, or whatever the figure is out of, where the file says so.
  exposed      integer check (exposed >= 0),
  preliminary  boolean not null,
  primary key (tenant, offence_file, place, kind, from_day, to_day),
  foreign key (tenant, offence_file) references offence_file (tenant, id),
  foreign key (tenant, place) references offence_place (tenant, id)
);
call samsyn_wall_partnership('offence_count');
create index offence_count_of_a_kind on offence_count (tenant, partnership, kind, place, from_day, to_day);
