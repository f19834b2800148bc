-- 0022-whether-it-helped.sql
-- Whether a measure helped: what was expected and how it is to be seen, written down
-- before the result is; and what people concluded from it. A changed plan is a new
-- row with its reason, so that it can be seen what was chosen before and what after.

create table evaluation (
  tenant      uuid not null,
  id          uuid not null default gen_random_uuid(),
  partnership uuid not null,
  -- Of one measure, or of several together under a name.
  title       text not null check (title <> ''),
  measures    uuid[] not null check (cardinality(measures) > 0),
  begun_by    uuid,
  begun_at    timestamptz not null,
  primary key (tenant, id),
  foreign key (tenant, partnership) references partnership (tenant, id)
);
call samsyn_wall_partnership('evaluation');

create table evaluation_plan (
  tenant       uuid not null,
  evaluation   uuid not null,
  number       int not null check (number > 0),
  partnership  uuid not null,
  -- By what the measure is thought to work, and what is expected of it.
  mechanism    text not null,
  expected     text not null,
  design       text not null check (design in ('compared', 'series', 'indicator', 'words', 'not-measured')),
  why_not      text not null default '' check (design <> 'not-measured' or why_not <> ''),
  kind         text,
  -- Where it was done, what that is compared with, and where it might have moved to.
  focus        uuid[] not null default '{}',
  comparison   uuid[] not null default '{}',
  neighbours   uuid[] not null default '{}',
  before_from  date,
  before_to    date,
  after_from   date,
  after_to     date,
  -- By how many in a hundred it is to fall.
  goal         int check (goal between 1 and 100),
  picked_high  boolean not null default false,
  -- The indicator that tells of perceived safety, trust, participation.
  indicator    uuid,
  -- Why the plan was changed; empty for the first.
  reason       text not null default '' check (number = 1 or reason <> ''),
  written_on   date not null,
  written_by   uuid,
  written_at   timestamptz not null,
  primary key (tenant, evaluation, number),
  foreign key (tenant, evaluation) references evaluation (tenant, id),
  foreign key (tenant, indicator) references indicator (tenant, id),
  check ((before_from is null) = (after_to is null)),
  check (before_to > before_from and after_from > before_to and after_to > after_from)
);
call samsyn_wall_partnership('evaluation_plan');

-- What was concluded. The newest holds.
create table evaluation_verdict (
  tenant       uuid not null,
  id           uuid not null default gen_random_uuid(),
  partnership  uuid not null,
  evaluation   uuid not null,
  verdict      text not null check (verdict in ('works', 'adapt', 'stop', 'cannot-be-said', 'not-measured')),
  reason       text not null check (reason <> ''),
  -- What else came of it, wanted or not; what people say; what it cost.
  side_effects text not null default '',
  in_words     text not null default '',
  resources    text not null default '',
  lesson       text not null default '',
  -- A body or an office, never a person.
  decided_by   text not null check (decided_by <> ''),
  decided_on   date not null,
  public       boolean not null,
  written_by   uuid,
  written_at   timestamptz not null,
  primary key (tenant, id),
  foreign key (tenant, evaluation) references evaluation (tenant, id)
);
create index on evaluation_verdict (tenant, evaluation, written_at);
call samsyn_wall_partnership('evaluation_verdict');

-- What somebody claims that a measure did, here or elsewhere, and how well founded it is.
create table effect_claim (
  tenant      uuid not null,
  id          uuid not null default gen_random_uuid(),
  partnership uuid not null,
  claim       text not null check (claim <> ''),
  size        text not null check (size <> ''),
  period      text not null check (period <> ''),
  place       text not null check (place <> ''),
  source      text not null check (source <> ''),
  grade       text not null check (grade in ('compared', 'before-after', 'level-only', 'told')),
  limits      text not null default '',
  noted_by    uuid,
  noted_at    timestamptz not null,
  primary key (tenant, id),
  foreign key (tenant, partnership) references partnership (tenant, id)
);
call samsyn_wall_partnership('effect_claim');
