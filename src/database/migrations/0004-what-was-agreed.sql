-- 0004-what-was-agreed.sql
-- Agreements, focus areas and goals. An amended one is written as a whole new
-- version, with who, when and why; what belongs to it (parties, signatories,
-- references) is written with that version. Nothing is edited. Last what a party
-- asked to have changed, and what the others answered.

create table agreement (
  tenant      uuid not null,
  id          uuid not null default gen_random_uuid(),
  partnership uuid not null,
  created_at  timestamptz not null,
  primary key (tenant, id),
  foreign key (tenant, partnership) references partnership (tenant, id)
);
call samsyn_wall_partnership('agreement');

create table agreement_version (
  tenant        uuid not null,
  agreement     uuid not null,
  number        int not null check (number > 0),
  partnership   uuid not null,
  title         text not null check (title <> ''),
  purposes      text[] not null check (cardinality(purposes) > 0),
  -- The law asks for at least the purposes and the areas of the cooperation.
  fields        text[] not null check (cardinality(fields) > 0),
  legal_basis   text not null default '',
  aims          text not null default '',
  term_kind     text not null check (term_kind in
    ('years-from-date', 'signature-to-date', 'calendar-year', 'until-further-notice')),
  term_from     date,
  term_to       date,
  term_years    int check (term_years > 0),
  signed_on     date,
  signed_at_place text not null default '',
  revise_by     date,
  wanted_effects text[] not null default '{}',
  channels      text[] not null default '{}',
  case_number   text not null default '',
  -- Months from notice to end; null where the agreement says nothing of it.
  notice_months int check (notice_months > 0),
  reason        text not null default '',
  written_by    uuid,
  written_at    timestamptz not null,
  primary key (tenant, agreement, number),
  foreign key (tenant, agreement) references agreement (tenant, id)
);
call samsyn_wall_partnership('agreement_version');

create table agreement_party (
  tenant       uuid not null,
  agreement    uuid not null,
  number       int not null,
  organisation uuid not null,
  partnership  uuid not null,
  primary key (tenant, agreement, number, organisation),
  foreign key (tenant, agreement, number) references agreement_version (tenant, agreement, number),
  foreign key (tenant, organisation) references organisation (tenant, id)
);
call samsyn_wall_partnership('agreement_party');

-- By office, never by name.
create table agreement_signatory (
  tenant       uuid not null,
  agreement    uuid not null,
  number       int not null,
  place        int not null,
  partnership  uuid not null,
  organisation text not null,
  office       text not null,
  signed_on    date,
  primary key (tenant, agreement, number, place),
  foreign key (tenant, agreement, number) references agreement_version (tenant, agreement, number)
);
call samsyn_wall_partnership('agreement_signatory');

create table agreement_reference (
  tenant       uuid not null,
  agreement    uuid not null,
  number       int not null,
  place        int not null,
  partnership  uuid not null,
  title        text not null,
  issuer       text not null default '',
  reference    text not null default '',
  valid_to     date,
  primary key (tenant, agreement, number, place),
  foreign key (tenant, agreement, number) references agreement_version (tenant, agreement, number)
);
call samsyn_wall_partnership('agreement_reference');

-- A council as the agreement describes it: seats by office, never by person.
create table agreement_council (
  tenant         uuid not null,
  agreement      uuid not null,
  number         int not null,
  place          int not null,
  partnership    uuid not null,
  name           text not null check (name <> ''),
  seats          text[] not null default '{}',
  chair          text not null default '',
  secretariat    text not null default '',
  -- The least number of meetings in a year.
  least_meetings int check (least_meetings > 0),
  primary key (tenant, agreement, number, place),
  foreign key (tenant, agreement, number) references agreement_version (tenant, agreement, number)
);
call samsyn_wall_partnership('agreement_council');

create table focus_area (
  tenant      uuid not null,
  id          uuid not null default gen_random_uuid(),
  partnership uuid not null,
  agreement   uuid not null,
  created_at  timestamptz not null,
  primary key (tenant, id),
  foreign key (tenant, agreement) references agreement (tenant, id)
);
call samsyn_wall_partnership('focus_area');

create table focus_area_version (
  tenant           uuid not null,
  focus_area       uuid not null,
  number           int not null check (number > 0),
  partnership      uuid not null,
  name             text not null check (name <> ''),
  description      text not null default '',
  classes          text[] not null,
  target_groups    text[] not null default '{}',
  offences         text[] not null default '{}',
  objects          text[] not null default '{}',
  -- Two outcomes, crime and perceived safety, or the reason why not.
  outcome_crime    text not null default '',
  outcome_safety   text not null default '',
  outcome_reason   text not null default '',
  carried_by       text not null default '',
  reason           text not null default '',
  written_by       uuid,
  written_at       timestamptz not null,
  primary key (tenant, focus_area, number),
  foreign key (tenant, focus_area) references focus_area (tenant, id),
  check ((outcome_crime <> '' and outcome_safety <> '') or outcome_reason <> '')
);
call samsyn_wall_partnership('focus_area_version');

create table goal (
  tenant      uuid not null,
  id          uuid not null default gen_random_uuid(),
  partnership uuid not null,
  focus_area  uuid not null,
  created_at  timestamptz not null,
  primary key (tenant, id),
  foreign key (tenant, focus_area) references focus_area (tenant, id)
);
call samsyn_wall_partnership('goal');

create table goal_version (
  tenant      uuid not null,
  goal        uuid not null,
  number      int not null check (number > 0),
  partnership uuid not null,
  words       text not null check (words <> ''),
  owner       text not null check (owner in ('joint', 'police', 'municipality')),
  indicator   text not null default '',
  baseline    text not null default '',
  target      text not null default '',
  by_day      date,
  -- Between whom more is to be exchanged, where the goal is about that.
  exchanges   text[] not null default '{}'
    check (exchanges <@ array['police-municipalities', 'municipalities']),
  reason      text not null default '',
  written_by  uuid,
  written_at  timestamptz not null,
  primary key (tenant, goal, number),
  foreign key (tenant, goal) references goal (tenant, id)
);
call samsyn_wall_partnership('goal_version');

-- A party asks for a change of the agreement as one version of it read; each of
-- the other parties answers once. Neither changes the agreement: somebody writes
-- a new version of it. `organisation` is the party that asks, answers or takes
-- back, whoever wrote it down.
create table change_request (
  tenant       uuid not null,
  id           uuid not null default gen_random_uuid(),
  partnership  uuid not null,
  agreement    uuid not null,
  number       int not null,
  organisation uuid not null,
  -- What it concerns; null where that is the agreement as a whole.
  focus_area   uuid,
  wanted       text not null check (wanted <> ''),
  why          text not null check (why <> ''),
  asked_on     date not null,
  written_by   uuid,
  written_at   timestamptz not null,
  primary key (tenant, id),
  foreign key (tenant, agreement, number) references agreement_version (tenant, agreement, number),
  foreign key (tenant, organisation) references organisation (tenant, id),
  foreign key (tenant, focus_area) references focus_area (tenant, id)
);
create index on change_request (tenant, partnership);
call samsyn_wall_partnership('change_request');

create table change_request_answer (
  tenant         uuid not null,
  change_request uuid not null,
  organisation   uuid not null,
  partnership    uuid not null,
  answer         text not null check (answer in ('agreed', 'partly', 'refused')),
  reason         text not null default '',
  answered_on    date not null,
  written_by     uuid,
  written_at     timestamptz not null,
  primary key (tenant, change_request, organisation),
  foreign key (tenant, change_request) references change_request (tenant, id),
  foreign key (tenant, organisation) references organisation (tenant, id),
  check (answer = 'agreed' or reason <> '')
);
call samsyn_wall_partnership('change_request_answer');

create table change_request_withdrawal (
  tenant         uuid not null,
  change_request uuid not null,
  partnership    uuid not null,
  reason         text not null check (reason <> ''),
  withdrawn_on   date not null,
  written_by     uuid,
  written_at     timestamptz not null,
  primary key (tenant, change_request),
  foreign key (tenant, change_request) references change_request (tenant, id)
);
call samsyn_wall_partnership('change_request_withdrawal');
