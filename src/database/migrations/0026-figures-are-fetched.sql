-- 0026-figures-are-fetched.sql
-- Figures that an office is asked for over the network, indicators that follow
-- the figures of reported offences by themselves, figures that a situation
-- picture rested on, and proposals of an agenda.

-- What an office answered when somebody asked it, as it came. One that nobody
-- took over is thrown away after a week.
create table figure_answer (
  tenant      uuid not null,
  id          uuid not null default gen_random_uuid(),
  partnership uuid not null,
  office      text not null check (office in ('kolada', 'statbank')),
  -- What was asked for, by the office's own code, and what the office calls it that day.
  code        text not null check (code <> ''),
  title       text not null check (title <> ''),
  asked       text not null check (asked <> ''),
  contents    bytea not null,
  asked_by    uuid,
  asked_at    timestamptz not null,
  primary key (tenant, id),
  foreign key (tenant, partnership) references partnership (tenant, id)
);
call samsyn_wall_partnership('figure_answer', mutable => true);

-- An answer whose values were taken over into an indicator.
create table figure_answer_taken (
  tenant        uuid not null,
  figure_answer uuid not null,
  partnership   uuid not null,
  indicator     uuid not null,
  taken_by      uuid,
  taken_at      timestamptz not null,
  primary key (tenant, figure_answer),
  foreign key (tenant, figure_answer) references figure_answer (tenant, id),
  foreign key (tenant, indicator) references indicator (tenant, id)
);
call samsyn_wall_partnership('figure_answer_taken');

-- Whose figures they are, where the office that was asked says so itself.
alter table offence_upload add column publisher text not null default '';

-- An indicator that nobody notes values of: they are worked out from the reported
-- offences of a kind at a place, each time somebody looks.
create table indicator_figure (
  tenant      uuid not null,
  indicator   uuid not null,
  partnership uuid not null,
  kind        text not null check (kind <> ''),
  place       uuid not null,
  unit        text not null check (unit in ('month', 'quarter', 'half-year', 'year')),
  counted     text not null check (counted in ('offences', 'per-thousand')),
  primary key (tenant, indicator),
  foreign key (tenant, indicator) references indicator (tenant, id),
  foreign key (tenant, place) references offence_place (tenant, id)
);
call samsyn_wall_partnership('indicator_figure');

-- A value that is worked out has no row that an answer could name: the answer keeps
-- the days and the value itself, so that a corrected figure asks anew.
alter table limit_answer alter column observation drop not null;
alter table limit_answer add column from_day date;
alter table limit_answer add column to_day date;
alter table limit_answer add column value double precision;
alter table limit_answer add constraint limit_answer_of_one_value check (
  (observation is null) = (value is not null)
  and (value is null) = (from_day is null) and (value is null) = (to_day is null)
);

-- A figure of one's own that a statement rests on, as it was on the day it was laid
-- down; the sentence that told it stands in the evidence's words.
alter table evidence drop constraint evidence_kind_check;
alter table evidence add constraint evidence_kind_check check (kind in
  ('theme-count', 'survey-figure', 'dialogue', 'offence-figure', 'own-figure', 'finding', 'document', 'network'));
create table evidence_figure (
  tenant      uuid not null,
  evidence    uuid not null,
  partnership uuid not null,
  place       uuid not null,
  kind        text not null check (kind <> ''),
  -- Which parts of which year were counted together.
  unit        text not null check (unit in ('month', 'quarter', 'half-year', 'year')),
  parts       integer[] not null check (cardinality(parts) > 0),
  year        integer not null,
  count       integer not null check (count >= 0),
  primary key (tenant, evidence),
  foreign key (tenant, evidence) references evidence (tenant, id),
  foreign key (tenant, place) references offence_place (tenant, id)
);
call samsyn_wall_partnership('evidence_figure');

-- A proposal of what to take up at the next meeting, in versions: every one is kept.
create table agenda_proposal (
  tenant      uuid not null,
  id          uuid not null default gen_random_uuid(),
  partnership uuid not null,
  made_by     uuid,
  made_at     timestamptz not null,
  primary key (tenant, id),
  foreign key (tenant, partnership) references partnership (tenant, id)
);
call samsyn_wall_partnership('agenda_proposal');

create table agenda_proposal_version (
  tenant          uuid not null,
  agenda_proposal uuid not null,
  number          integer not null check (number > 0),
  partnership     uuid not null,
  title           text not null check (title <> ''),
  meets_on        date,
  -- The items in their order: where each came from, its heading and its words.
  items           jsonb not null,
  written_by      uuid,
  written_at      timestamptz not null,
  primary key (tenant, agenda_proposal, number),
  foreign key (tenant, agenda_proposal) references agenda_proposal (tenant, id)
);
call samsyn_wall_partnership('agenda_proposal_version');
