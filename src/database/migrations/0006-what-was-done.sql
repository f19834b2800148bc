-- 0006-what-was-done.sql
-- The log is evidence. A wrong row is struck, with a reason and a name, and
-- stays on the page crossed out. No row in these tables is updated. Each fact
-- notes for which organisation it was told, since that one may strike it.

create table coverage_unit (
  tenant      uuid not null,
  id          uuid not null default gen_random_uuid(),
  partnership uuid not null,
  commitment  uuid not null,
  name        text not null check (name <> ''),
  from_day    date,
  to_day      date,
  created_by  uuid,
  created_at  timestamptz not null,
  primary key (tenant, id),
  foreign key (tenant, commitment) references commitment (tenant, id)
);
call samsyn_wall_partnership('coverage_unit');

-- A class gets another name in August, a school closes: the newest version
-- holds, the unit itself being the first.
create table coverage_unit_version (
  tenant        uuid not null,
  coverage_unit uuid not null,
  number        int not null check (number > 1),
  partnership   uuid not null,
  name          text not null check (name <> ''),
  to_day        date,
  written_by    uuid,
  written_at    timestamptz not null,
  primary key (tenant, coverage_unit, number),
  foreign key (tenant, coverage_unit) references coverage_unit (tenant, id)
);
call samsyn_wall_partnership('coverage_unit_version');

-- A class that never was one of these, named by mistake.
create table coverage_unit_strike (
  tenant        uuid not null,
  coverage_unit uuid not null,
  partnership   uuid not null,
  reason        text not null check (reason <> ''),
  struck_by     uuid,
  struck_at     timestamptz not null,
  primary key (tenant, coverage_unit),
  foreign key (tenant, coverage_unit) references coverage_unit (tenant, id)
);
call samsyn_wall_partnership('coverage_unit_strike');

create table occurrence (
  tenant         uuid not null,
  -- Made by the client before it is sent: sent twice is counted once.
  id             uuid not null,
  partnership    uuid not null,
  commitment     uuid not null,
  day            date not null,
  quantity       numeric not null check (quantity > 0 and quantity <= 100000),
  quantity_words text,
  organisation   uuid not null,
  area           uuid,
  coverage_unit  uuid,
  distinct_key   text,
  risk_occasion  uuid,
  response_hours numeric check (response_hours >= 0),
  -- The unit it was told in, "2 dygn": what is compared are the hours.
  response_unit  text check (response_unit in ('hours', 'days', 'working-days')),
  channel        text,
  note           text,
  recorded_by    uuid,
  recorded_at    timestamptz not null,
  primary key (tenant, id),
  check ((response_unit is null) = (response_hours is null)),
  foreign key (tenant, commitment) references commitment (tenant, id),
  foreign key (tenant, organisation) references organisation (tenant, id),
  foreign key (tenant, area) references area (tenant, id),
  foreign key (tenant, coverage_unit) references coverage_unit (tenant, id),
  foreign key (tenant, risk_occasion) references risk_occasion (tenant, id)
);
create index on occurrence (tenant, commitment, day);
create index on occurrence (tenant, partnership, day);
call samsyn_wall_partnership('occurrence');

create table occurrence_strike (
  tenant      uuid not null,
  occurrence  uuid not null,
  partnership uuid not null,
  reason      text not null check (reason <> ''),
  struck_by   uuid,
  struck_at   timestamptz not null,
  primary key (tenant, occurrence),
  foreign key (tenant, occurrence) references occurrence (tenant, id)
);
call samsyn_wall_partnership('occurrence_strike');

create table occasion_count (
  tenant       uuid not null,
  id           uuid not null,
  partnership  uuid not null,
  commitment   uuid not null,
  from_day     date not null,
  to_day       date not null check (to_day >= from_day),
  count        int not null check (count >= 0),
  estimated    boolean not null,
  organisation uuid not null,
  recorded_by  uuid,
  recorded_at  timestamptz not null,
  primary key (tenant, id),
  foreign key (tenant, commitment) references commitment (tenant, id),
  foreign key (tenant, organisation) references organisation (tenant, id)
);
call samsyn_wall_partnership('occasion_count');

create table occasion_count_strike (
  tenant         uuid not null,
  occasion_count uuid not null,
  partnership    uuid not null,
  reason         text not null check (reason <> ''),
  struck_by      uuid,
  struck_at      timestamptz not null,
  primary key (tenant, occasion_count),
  foreign key (tenant, occasion_count) references occasion_count (tenant, id)
);
call samsyn_wall_partnership('occasion_count_strike');

create table no_need_confirmation (
  tenant       uuid not null,
  id           uuid not null,
  partnership  uuid not null,
  commitment   uuid not null,
  from_day     date not null,
  to_day       date not null check (to_day >= from_day),
  organisation uuid not null,
  recorded_by  uuid,
  recorded_at  timestamptz not null,
  primary key (tenant, id),
  foreign key (tenant, commitment) references commitment (tenant, id),
  foreign key (tenant, organisation) references organisation (tenant, id)
);
call samsyn_wall_partnership('no_need_confirmation');

create table no_need_confirmation_strike (
  tenant               uuid not null,
  no_need_confirmation uuid not null,
  partnership          uuid not null,
  reason               text not null check (reason <> ''),
  struck_by            uuid,
  struck_at            timestamptz not null,
  primary key (tenant, no_need_confirmation),
  foreign key (tenant, no_need_confirmation) references no_need_confirmation (tenant, id)
);
call samsyn_wall_partnership('no_need_confirmation_strike');

create table pause (
  tenant      uuid not null,
  id          uuid not null default gen_random_uuid(),
  partnership uuid not null,
  commitment  uuid not null,
  from_day    date not null,
  to_day      date check (to_day >= from_day),
  reason      text not null check (reason <> ''),
  written_by  uuid,
  written_at  timestamptz not null,
  primary key (tenant, id),
  foreign key (tenant, commitment) references commitment (tenant, id)
);
call samsyn_wall_partnership('pause');

-- A rest that ended: the day it was taken up again.
create table pause_ending (
  tenant      uuid not null,
  pause       uuid not null,
  partnership uuid not null,
  to_day      date not null,
  written_by  uuid,
  written_at  timestamptz not null,
  primary key (tenant, pause),
  foreign key (tenant, pause) references pause (tenant, id)
);
call samsyn_wall_partnership('pause_ending');

create table pause_strike (
  tenant      uuid not null,
  pause       uuid not null,
  partnership uuid not null,
  reason      text not null check (reason <> ''),
  struck_by   uuid,
  struck_at   timestamptz not null,
  primary key (tenant, pause),
  foreign key (tenant, pause) references pause (tenant, id)
);
call samsyn_wall_partnership('pause_strike');

-- What went otherwise, why, and what was adjusted.
create table deviation (
  tenant       uuid not null,
  id           uuid not null default gen_random_uuid(),
  partnership  uuid not null,
  commitment   uuid not null,
  from_day     date not null,
  to_day       date not null check (to_day >= from_day),
  cause        text not null check (cause <> ''),
  adjustment   text not null default '',
  visibility   text not null default 'public' check (visibility in ('public', 'partners', 'own-organisation')),
  organisation uuid not null,
  written_by   uuid,
  written_at   timestamptz not null,
  primary key (tenant, id),
  foreign key (tenant, commitment) references commitment (tenant, id),
  foreign key (tenant, organisation) references organisation (tenant, id)
);
call samsyn_wall_partnership('deviation');

create table deviation_strike (
  tenant      uuid not null,
  deviation   uuid not null,
  partnership uuid not null,
  reason      text not null check (reason <> ''),
  struck_by   uuid,
  struck_at   timestamptz not null,
  primary key (tenant, deviation),
  foreign key (tenant, deviation) references deviation (tenant, id)
);
call samsyn_wall_partnership('deviation_strike');
