-- 0018-what-is-measured.sql
-- Indicators with what was observed of them, and limits: a value that, once
-- passed, asks whether further measures are needed. Every answer is kept.

create table indicator (
  tenant      uuid not null,
  id          uuid not null default gen_random_uuid(),
  partnership uuid not null,
  name        text not null check (name <> ''),
  topic       text not null check (topic <> ''),
  unit        text not null check (unit <> ''),
  source      text not null check (source <> ''),
  -- Which way is hoped for; `either` where a rise may be good or bad by itself.
  direction   text not null check (direction in ('down', 'up', 'either')),
  area        uuid,
  made_by     uuid,
  made_at     timestamptz not null,
  primary key (tenant, id),
  foreign key (tenant, partnership) references partnership (tenant, id),
  foreign key (tenant, area) references area (tenant, id)
);
call samsyn_wall_partnership('indicator');

-- A value of an indicator for some days, or on one. A later row for the same days corrects it.
create table indicator_observation (
  tenant      uuid not null,
  id          uuid not null default gen_random_uuid(),
  partnership uuid not null,
  indicator   uuid not null,
  from_day    date not null,
  to_day      date not null check (to_day >= from_day),
  value       double precision not null,
  noted_by    uuid,
  noted_at    timestamptz not null,
  primary key (tenant, id),
  foreign key (tenant, indicator) references indicator (tenant, id)
);
call samsyn_wall_partnership('indicator_observation');

-- Where further measures are to be considered, for the work that the indicator follows.
create table indicator_limit (
  tenant      uuid not null,
  id          uuid not null default gen_random_uuid(),
  partnership uuid not null,
  indicator   uuid not null,
  focus_area  uuid,
  measure     uuid,
  passed      text not null check (passed in ('above', 'below')),
  value       double precision not null,
  goal        double precision,
  goal_by     date check ((goal is null) = (goal_by is null)),
  set_on      date not null,
  set_by      uuid,
  set_at      timestamptz not null,
  primary key (tenant, id),
  check ((focus_area is null) <> (measure is null)),
  foreign key (tenant, indicator) references indicator (tenant, id),
  foreign key (tenant, focus_area) references focus_area (tenant, id),
  foreign key (tenant, measure) references measure (tenant, id)
);
call samsyn_wall_partnership('indicator_limit');

create table indicator_limit_end (
  tenant          uuid not null,
  indicator_limit uuid not null,
  partnership     uuid not null,
  reason          text not null check (reason <> ''),
  ended_by        uuid,
  ended_at        timestamptz not null,
  primary key (tenant, indicator_limit),
  foreign key (tenant, indicator_limit) references indicator_limit (tenant, id)
);
call samsyn_wall_partnership('indicator_limit_end');

-- What was decided when a limit was passed, and why.
create table limit_answer (
  tenant          uuid not null,
  id              uuid not null default gen_random_uuid(),
  partnership     uuid not null,
  indicator_limit uuid not null,
  observation     uuid not null,
  decision        text not null check (decision in ('further-measures', 'look-closer', 'as-before')),
  reason          text not null check (reason <> ''),
  answered_on     date not null,
  answered_by     uuid,
  answered_at     timestamptz not null,
  primary key (tenant, id),
  foreign key (tenant, indicator_limit) references indicator_limit (tenant, id),
  foreign key (tenant, observation) references indicator_observation (tenant, id)
);
call samsyn_wall_partnership('limit_answer');
