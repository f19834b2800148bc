-- 0025-offences-in-public.sql
-- Tables of reported offences that residents can read, each kept as it was shown.

create table offence_table (
  tenant       uuid not null,
  id           uuid not null default gen_random_uuid(),
  partnership  uuid not null,
  kinds        text[] not null check (cardinality(kinds) between 1 and 8),
  -- Into what the years are divided.
  unit         text not null check (unit in ('year', 'half-year', 'quarter')),
  from_day     date not null,
  to_day       date not null check (to_day > from_day),
  -- Whose figures they are.
  publishers   text[] not null check (cardinality(publishers) > 0),
  -- Fewer than so many were kept back.
  fewest       int not null,
  published_by uuid,
  published_at timestamptz not null,
  primary key (tenant, id),
  foreign key (tenant, partnership) references partnership (tenant, id)
);
call samsyn_wall_partnership('offence_table');

-- A cell of such a table. What is kept back has no count here at all, and nothing says
-- whether it is small or protects a small one.
create table offence_table_figure (
  tenant        uuid not null,
  partnership   uuid not null,
  offence_table uuid not null,
  kind          text not null check (kind <> ''),
  -- Of an area of one's own, by the name it had; without one of the whole partnership.
  area          uuid,
  place         text not null check (place <> ''),
  from_day      date not null,
  to_day        date not null check (to_day > from_day),
  state         text not null check (state in ('shown', 'kept', 'missing')),
  count         integer check (count >= 0),
  preliminary   boolean not null,
  -- What the difference from the same time the year before says, where both are shown.
  judged        jsonb check (judged is null or state = 'shown'),
  check ((count is not null) = (state = 'shown')),
  unique nulls not distinct (tenant, offence_table, kind, area, from_day, to_day),
  foreign key (tenant, offence_table) references offence_table (tenant, id),
  foreign key (tenant, area) references area (tenant, id)
);
call samsyn_wall_partnership('offence_table_figure');

-- What was wrong in a published table. It stands beside what was shown.
create table offence_table_correction (
  tenant        uuid not null,
  id            uuid not null default gen_random_uuid(),
  partnership   uuid not null,
  offence_table uuid not null,
  words         text not null check (words <> ''),
  corrected_by  uuid,
  corrected_at  timestamptz not null,
  primary key (tenant, id),
  foreign key (tenant, offence_table) references offence_table (tenant, id)
);
call samsyn_wall_partnership('offence_table_correction');
