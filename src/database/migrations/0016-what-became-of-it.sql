-- 0016-what-became-of-it.sql
-- What a measure can begin with, and what came of it: a question nobody could answer
-- yet, a recommendation of somebody who looked, a result of a survey. Each gets a
-- dated decision with its reason, and leads to measures or to none. And what came of
-- the measures: stories of results, with pictures of before and after.

create table starting_point (
  tenant      uuid not null,
  id          uuid not null default gen_random_uuid(),
  partnership uuid not null,
  kind        text not null check (kind in ('knowledge-question', 'recommendation', 'survey-result')),
  -- The question, the recommendation, or what the result says.
  words       text not null check (words <> ''),
  -- Of a recommendation: what it comes from, and which one ("The walk of 4 May").
  source_kind text check (source_kind in ('safety-walk', 'analysis', 'report', 'other')),
  source      text not null default '',
  -- Of a survey's result: the survey, and the key of its question; empty where it is the survey as a whole.
  survey      uuid,
  question    text not null default '',
  -- Of a question: which measures might be possible, as far as anybody knows.
  possible    text not null default '',
  focus_area  uuid,
  responsible uuid not null,
  -- Until when it is to be answered; null where no day was set.
  answer_by   date,
  -- What is to be protected, and against what: codes of the shipped lists.
  objects     text[] not null default '{}',
  offences    text[] not null default '{}',
  raised_on   date not null,
  public      boolean not null default false,
  written_by  uuid,
  written_at  timestamptz not null,
  primary key (tenant, id),
  foreign key (tenant, survey) references survey (tenant, id),
  foreign key (tenant, focus_area) references focus_area (tenant, id),
  foreign key (tenant, responsible) references organisation (tenant, id),
  check ((kind = 'recommendation') = (source_kind is not null)),
  check ((kind = 'survey-result') = (survey is not null))
);
create index on starting_point (tenant, partnership);
call samsyn_wall_partnership('starting_point');

create table starting_point_strike (
  tenant      uuid not null,
  starting_point uuid not null,
  partnership uuid not null,
  reason      text not null check (reason <> ''),
  struck_by   uuid,
  struck_at   timestamptz not null,
  primary key (tenant, starting_point),
  foreign key (tenant, starting_point) references starting_point (tenant, id)
);
call samsyn_wall_partnership('starting_point_strike');

-- What was found out: the facts, and where they come from.
create table starting_point_finding (
  tenant      uuid not null,
  id          uuid not null default gen_random_uuid(),
  partnership uuid not null,
  starting_point uuid not null,
  found_on    date not null,
  words       text not null check (words <> ''),
  source      text not null default '',
  written_by  uuid,
  written_at  timestamptz not null,
  primary key (tenant, id),
  foreign key (tenant, starting_point) references starting_point (tenant, id)
);
call samsyn_wall_partnership('starting_point_finding');

-- Whether something is done about it. A later decision takes the place of an
-- earlier one, which stays to be read.
create table starting_point_decision (
  tenant      uuid not null,
  id          uuid not null default gen_random_uuid(),
  partnership uuid not null,
  starting_point uuid not null,
  starts      boolean not null,
  reason      text not null check (reason <> ''),
  -- An office or a body, never a person.
  decided_by  text not null check (decided_by <> ''),
  decided_on  date not null,
  written_by  uuid,
  written_at  timestamptz not null,
  primary key (tenant, id),
  foreign key (tenant, starting_point) references starting_point (tenant, id)
);
call samsyn_wall_partnership('starting_point_decision');

-- The measures it led to; `changed` says what became different in one that was there before.
create table starting_point_measure (
  tenant      uuid not null,
  id          uuid not null default gen_random_uuid(),
  partnership uuid not null,
  starting_point uuid not null,
  measure     uuid not null,
  changed     text not null default '',
  linked_by   uuid,
  linked_at   timestamptz not null,
  primary key (tenant, id),
  foreign key (tenant, starting_point) references starting_point (tenant, id),
  foreign key (tenant, measure) references measure (tenant, id)
);
call samsyn_wall_partnership('starting_point_measure');

-- A result that residents can see at a place: what it was like, what was done, what
-- it is like now. Each version is whole; the newest holds.
create table result_story (
  tenant      uuid not null,
  id          uuid not null default gen_random_uuid(),
  partnership uuid not null,
  created_at  timestamptz not null,
  primary key (tenant, id),
  foreign key (tenant, partnership) references partnership (tenant, id)
);
call samsyn_wall_partnership('result_story');

create table result_story_version (
  tenant       uuid not null,
  result_story uuid not null,
  number       int not null check (number > 0),
  partnership  uuid not null,
  title        text not null check (title <> ''),
  place        text not null check (place <> ''),
  measure      uuid not null,
  words        text not null check (words <> ''),
  seen_on      date not null,
  public       boolean not null default false,
  reason       text not null default '',
  written_by   uuid,
  written_at   timestamptz not null,
  primary key (tenant, result_story, number),
  foreign key (tenant, result_story) references result_story (tenant, id),
  foreign key (tenant, measure) references measure (tenant, id)
);
call samsyn_wall_partnership('result_story_version');

-- A picture is kept only where its photographer agreed and nobody in it can be
-- recognised. What the camera noted beside it (where, when, with what) is not kept.
create table result_picture (
  tenant       uuid not null,
  id           uuid not null default gen_random_uuid(),
  partnership  uuid not null,
  result_story uuid not null,
  moment       text not null check (moment in ('before', 'after')),
  alt          text not null check (alt <> ''),
  caption      text not null default '',
  photographer text not null default '',
  photographer_agrees boolean not null check (photographer_agrees),
  nobody_recognisable boolean not null check (nobody_recognisable),
  width        int not null check (width > 0),
  height       int not null check (height > 0),
  added_by     uuid,
  added_at     timestamptz not null,
  primary key (tenant, id),
  foreign key (tenant, result_story) references result_story (tenant, id)
);
call samsyn_wall_partnership('result_picture');

create table result_picture_strike (
  tenant      uuid not null,
  result_picture uuid not null,
  partnership uuid not null,
  reason      text not null check (reason <> ''),
  struck_by   uuid,
  struck_at   timestamptz not null,
  primary key (tenant, result_picture),
  foreign key (tenant, result_picture) references result_picture (tenant, id)
);
call samsyn_wall_partnership('result_picture_strike');

-- The same picture in the sizes a page asks for, encoded anew.
create table result_picture_file (
  tenant      uuid not null,
  result_picture uuid not null,
  width       int not null check (width > 0),
  format      text not null check (format in ('webp', 'jpeg')),
  partnership uuid not null,
  bytes       bytea not null,
  primary key (tenant, result_picture, width, format),
  foreign key (tenant, result_picture) references result_picture (tenant, id)
);
call samsyn_wall_partnership('result_picture_file');

-- What a picture shows is deleted for good when it is taken back: somebody may have
-- been recognised after all. That it was there, and why it went, stays.
create function samsyn_delete_result_picture_files() returns trigger language plpgsql
  security definer set search_path = public, pg_temp as $$
begin
  delete from result_picture_file where tenant = new.tenant and result_picture = new.result_picture;
  return null;
end
$$;
create trigger files_go_with_the_strike after insert on result_picture_strike
  for each row execute function samsyn_delete_result_picture_files();

-- A published picture that is taken back: residents are told that and why, and what
-- was shown to them stays kept for those who work with it.
create table situation_picture_withdrawal (
  tenant      uuid not null,
  situation_picture uuid not null,
  number      int not null,
  partnership uuid not null,
  reason      text not null check (reason <> ''),
  withdrawn_by uuid,
  withdrawn_on date not null,
  withdrawn_at timestamptz not null,
  primary key (tenant, situation_picture, number),
  foreign key (tenant, situation_picture, number)
    references situation_picture_publication (tenant, situation_picture, number)
);
call samsyn_wall_partnership('situation_picture_withdrawal');
