-- 0021-how-an-area-fares.sql
-- Twice a year each local area gets a status: what was reported there, what was done,
-- what one can do oneself. The figures are worked out while it is written; once it is
-- published it stays as it was shown.

create table area_status_round (
  tenant      uuid not null,
  id          uuid not null default gen_random_uuid(),
  partnership uuid not null,
  season      text not null check (season in ('before-summer', 'before-dark-season')),
  year        int not null check (year between 2000 and 2200),
  kinds       text[] not null check (cardinality(kinds) between 1 and 8),
  from_day    date not null,
  to_day      date not null check (to_day > from_day),
  due         date not null,
  begun_by    uuid,
  begun_at    timestamptz not null,
  primary key (tenant, id),
  unique (tenant, partnership, season, year),
  foreign key (tenant, partnership) references partnership (tenant, id)
);
call samsyn_wall_partnership('area_status_round');

-- What people add to the figures of an area. The newest row holds.
create table area_status_words (
  tenant            uuid not null,
  id                uuid not null default gen_random_uuid(),
  partnership       uuid not null,
  area_status_round uuid not null,
  area              uuid not null,
  -- What the figures mean here.
  words             text not null,
  -- Codes of the shipped advice, in the order in which it is given.
  advice            text[] not null,
  own_advice        text not null default '',
  ready             boolean not null,
  written_by        uuid,
  written_at        timestamptz not null,
  primary key (tenant, id),
  check (words <> '' or not ready),
  foreign key (tenant, area_status_round) references area_status_round (tenant, id),
  foreign key (tenant, area) references area (tenant, id)
);
create index on area_status_words (tenant, area_status_round, area, written_at);
call samsyn_wall_partnership('area_status_words');

-- A status as it was published.
create table area_status (
  tenant            uuid not null,
  id                uuid not null default gen_random_uuid(),
  partnership       uuid not null,
  area_status_round uuid not null,
  area              uuid not null,
  shown             jsonb not null,
  language          text not null check (language in ('sv', 'da', 'en')),
  published_by      uuid,
  published_at      timestamptz not null,
  primary key (tenant, id),
  unique (tenant, area_status_round, area),
  foreign key (tenant, area_status_round) references area_status_round (tenant, id),
  foreign key (tenant, area) references area (tenant, id)
);
create index on area_status (tenant, partnership, area);
call samsyn_wall_partnership('area_status');

-- What was wrong in a published status. It stands beside what was shown.
create table area_status_correction (
  tenant       uuid not null,
  id           uuid not null default gen_random_uuid(),
  partnership  uuid not null,
  area_status  uuid not null,
  words        text not null check (words <> ''),
  corrected_by uuid,
  corrected_at timestamptz not null,
  primary key (tenant, id),
  foreign key (tenant, area_status) references area_status (tenant, id)
);
call samsyn_wall_partnership('area_status_correction');

-- Those who asked to be told about an area get a mail when its status is out, and
-- when it is corrected.
alter table mail_job
  add column area_status uuid,
  add column area_status_correction uuid,
  add foreign key (tenant, area_status) references area_status (tenant, id),
  add foreign key (tenant, area_status_correction) references area_status_correction (tenant, id),
  add unique (tenant, subscription, area_status),
  add unique (tenant, subscription, area_status_correction),
  drop constraint mail_job_check,
  add check (num_nonnulls(feedback, area_status, area_status_correction) = (kind = 'notice')::int);
