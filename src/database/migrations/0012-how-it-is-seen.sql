-- 0012-how-it-is-seen.sql
-- The situation picture: what each party sees, on what evidence; what they see
-- together; which problems come first, why they arise and what they lead to. A
-- version of the picture is frozen whole and stays as it was.

create table situation_picture (
  tenant      uuid not null,
  id          uuid not null default gen_random_uuid(),
  partnership uuid not null,
  title       text not null check (title <> ''),
  from_day    date not null,
  to_day      date not null check (to_day >= from_day),
  -- The picture this one takes further.
  continues   uuid,
  created_by  uuid,
  created_at  timestamptz not null,
  primary key (tenant, id),
  foreign key (tenant, partnership) references partnership (tenant, id),
  foreign key (tenant, continues) references situation_picture (tenant, id)
);
call samsyn_wall_partnership('situation_picture');

-- Staff, citizens and partners are all to be heard. Why one of them was not, in
-- this picture; the newest reason holds, and falls away once they have spoken.
create table unheard_group (
  tenant      uuid not null,
  id          uuid not null default gen_random_uuid(),
  partnership uuid not null,
  situation_picture uuid not null,
  voice_group text not null check (voice_group in ('staff', 'citizens', 'partners')),
  reason      text not null check (reason <> ''),
  written_by  uuid,
  written_at  timestamptz not null,
  primary key (tenant, id),
  foreign key (tenant, situation_picture) references situation_picture (tenant, id)
);
call samsyn_wall_partnership('unheard_group');

-- A network of the police or the municipality that a picture may draw on. What it
-- gives is told for the network as a whole, never who said it.
create table source_network (
  tenant      uuid not null,
  id          uuid not null default gen_random_uuid(),
  partnership uuid not null,
  created_at  timestamptz not null,
  primary key (tenant, id),
  foreign key (tenant, partnership) references partnership (tenant, id)
);
call samsyn_wall_partnership('source_network');

create table source_network_version (
  tenant         uuid not null,
  source_network uuid not null,
  number         int not null check (number > 0),
  partnership    uuid not null,
  name           text not null check (name <> ''),
  field          text not null check (field in ('crime-prevention', 'drug-prevention', 'other')),
  -- Which organisation keeps it; null where several do.
  organisation   uuid,
  description    text not null default '',
  -- From this day it is not drawn on any more; null while it is.
  to_day         date,
  reason         text not null default '',
  written_by     uuid,
  written_at     timestamptz not null,
  primary key (tenant, source_network, number),
  foreign key (tenant, source_network) references source_network (tenant, id),
  foreign key (tenant, organisation) references organisation (tenant, id)
);
call samsyn_wall_partnership('source_network_version');

-- What one party sees, in its own words and from its own sources.
create table statement (
  tenant      uuid not null,
  id          uuid not null default gen_random_uuid(),
  partnership uuid not null,
  situation_picture uuid not null,
  party       text not null check (party in ('municipality', 'police', 'residents', 'staff', 'partners')),
  created_at  timestamptz not null,
  primary key (tenant, id),
  foreign key (tenant, situation_picture) references situation_picture (tenant, id)
);
create index on statement (tenant, situation_picture);
call samsyn_wall_partnership('statement');

create table statement_version (
  tenant       uuid not null,
  statement    uuid not null,
  number       int not null check (number > 0),
  partnership  uuid not null,
  words        text not null check (words <> ''),
  theme        uuid,
  area         uuid,
  -- Which organisation says it; null where it tells what residents said.
  organisation uuid,
  -- Where the work can be taken hold of together, as a partner sees it.
  touchpoints  text not null default '',
  -- The four questions about sources and their limits.
  why_chosen      text not null default '',
  sources         text not null default '',
  limits          text not null default '',
  consequence_of_limits text not null default '',
  visibility   text not null default 'partners' check (visibility in ('public', 'partners', 'own-organisation')),
  reason       text not null default '',
  written_by   uuid,
  written_at   timestamptz not null,
  primary key (tenant, statement, number),
  foreign key (tenant, statement) references statement (tenant, id),
  foreign key (tenant, theme) references theme (tenant, id),
  foreign key (tenant, area) references area (tenant, id),
  foreign key (tenant, organisation) references organisation (tenant, id)
);
call samsyn_wall_partnership('statement_version');

create table statement_strike (
  tenant      uuid not null,
  statement   uuid not null,
  partnership uuid not null,
  reason      text not null check (reason <> ''),
  struck_by   uuid,
  struck_at   timestamptz not null,
  primary key (tenant, statement),
  foreign key (tenant, statement) references statement (tenant, id)
);
call samsyn_wall_partnership('statement_strike');

-- What a statement rests on. A theme count, a survey's figure or a dialogue points
-- back to its rows; a document or an offence figure names where it stands.
create table evidence (
  tenant      uuid not null,
  id          uuid not null default gen_random_uuid(),
  partnership uuid not null,
  statement   uuid not null,
  kind        text not null check (kind in
    ('theme-count', 'survey-figure', 'dialogue', 'offence-figure', 'finding', 'document', 'network')),
  theme       uuid,
  survey      uuid,
  question    text not null default '',
  dialogue    uuid,
  source_network uuid,
  -- How many in the network it was gathered from: never so few that one can be told from another.
  contributors int check (contributors >= 3),
  -- What it says, as it stood when it was laid down: "38 of 212 voices".
  words       text not null check (words <> ''),
  -- For what lies outside: title, issuer, reference number, year, link.
  title       text not null default '',
  issuer      text not null default '',
  reference   text not null default '',
  year        int,
  link        text not null default '',
  laid_down_by uuid,
  laid_down_at timestamptz not null,
  primary key (tenant, id),
  foreign key (tenant, statement) references statement (tenant, id),
  foreign key (tenant, theme) references theme (tenant, id),
  foreign key (tenant, survey) references survey (tenant, id),
  foreign key (tenant, dialogue) references dialogue (tenant, id),
  foreign key (tenant, source_network) references source_network (tenant, id),
  check (kind <> 'theme-count' or theme is not null),
  check (kind <> 'survey-figure' or survey is not null),
  check (kind <> 'dialogue' or dialogue is not null),
  check (kind <> 'network' or (source_network is not null and contributors is not null)),
  check (kind not in ('document', 'offence-figure') or title <> '')
);
create index on evidence (tenant, statement);
call samsyn_wall_partnership('evidence');

create table evidence_strike (
  tenant      uuid not null,
  evidence    uuid not null,
  partnership uuid not null,
  reason      text not null check (reason <> ''),
  struck_by   uuid,
  struck_at   timestamptz not null,
  primary key (tenant, evidence),
  foreign key (tenant, evidence) references evidence (tenant, id)
);
call samsyn_wall_partnership('evidence_strike');

-- A problem is what the parties make of their statements together: they agree,
-- only one of them sees it, or they see the opposite. The agreed words keep every
-- statement they came from.
create table problem (
  tenant      uuid not null,
  id          uuid not null default gen_random_uuid(),
  partnership uuid not null,
  situation_picture uuid not null,
  created_at  timestamptz not null,
  primary key (tenant, id),
  foreign key (tenant, situation_picture) references situation_picture (tenant, id)
);
create index on problem (tenant, situation_picture);
call samsyn_wall_partnership('problem');

create table problem_version (
  tenant      uuid not null,
  problem     uuid not null,
  number      int not null check (number > 0),
  partnership uuid not null,
  title       text not null check (title <> ''),
  words       text not null check (words <> ''),
  seen        text not null check (seen in ('agree', 'only-one', 'opposite')),
  theme       uuid,
  area        uuid,
  -- How the difference is to be understood, where only one sees it or they see the opposite.
  difference  text not null default '',
  visibility  text not null default 'partners' check (visibility in ('public', 'partners', 'own-organisation')),
  reason      text not null default '',
  written_by  uuid,
  written_at  timestamptz not null,
  primary key (tenant, problem, number),
  foreign key (tenant, problem) references problem (tenant, id),
  foreign key (tenant, theme) references theme (tenant, id),
  foreign key (tenant, area) references area (tenant, id)
);
call samsyn_wall_partnership('problem_version');

create table problem_statement (
  tenant      uuid not null,
  problem     uuid not null,
  number      int not null,
  statement   uuid not null,
  partnership uuid not null,
  primary key (tenant, problem, number, statement),
  foreign key (tenant, problem, number) references problem_version (tenant, problem, number),
  foreign key (tenant, statement) references statement (tenant, id)
);
call samsyn_wall_partnership('problem_statement');

-- Municipality and police each put their name to the words, of one wording.
create table problem_sign_off (
  tenant      uuid not null,
  problem     uuid not null,
  number      int not null,
  party       text not null check (party in ('municipality', 'police')),
  partnership uuid not null,
  office      text not null check (office <> ''),
  signed_by   uuid,
  signed_at   timestamptz not null,
  primary key (tenant, problem, number, party),
  -- Nobody signs for both.
  unique (tenant, problem, number, signed_by),
  foreign key (tenant, problem, number) references problem_version (tenant, problem, number)
);
call samsyn_wall_partnership('problem_sign_off');

-- Priorities are set in a session, by organisations that were there, on a table of
-- scores with reasons; what it came to is a decision of its own.
create table priority_session (
  tenant       uuid not null,
  id           uuid not null default gen_random_uuid(),
  partnership  uuid not null,
  situation_picture uuid not null,
  held_on      date not null,
  title        text not null check (title <> ''),
  participants uuid[] not null default '{}',
  notes        text not null default '',
  written_by   uuid,
  written_at   timestamptz not null,
  primary key (tenant, id),
  foreign key (tenant, situation_picture) references situation_picture (tenant, id)
);
call samsyn_wall_partnership('priority_session');

-- A session that was entered wrongly: what was decided in it no longer holds.
create table priority_session_strike (
  tenant      uuid not null,
  priority_session uuid not null,
  partnership uuid not null,
  reason      text not null check (reason <> ''),
  struck_by   uuid,
  struck_at   timestamptz not null,
  primary key (tenant, priority_session),
  foreign key (tenant, priority_session) references priority_session (tenant, id)
);
call samsyn_wall_partnership('priority_session_strike');

-- A new score of the same cell is a new row; the newest holds.
create table problem_score (
  tenant      uuid not null,
  id          uuid not null default gen_random_uuid(),
  partnership uuid not null,
  priority_session uuid not null,
  problem     uuid not null,
  criterion   text not null check (criterion in
    ('common', 'rising', 'deviating', 'places', 'people', 'signal', 'affected', 'consequences',
     'resources', 'influence', 'cost')),
  -- 0 not at all … 3 very much; null: cannot be said.
  score       int check (score between 0 and 3),
  reason      text not null default '',
  scored_by   uuid,
  scored_at   timestamptz not null,
  primary key (tenant, id),
  foreign key (tenant, priority_session) references priority_session (tenant, id),
  foreign key (tenant, problem) references problem (tenant, id)
);
create index on problem_score (tenant, priority_session, problem);
call samsyn_wall_partnership('problem_score');

create table problem_priority (
  tenant      uuid not null,
  id          uuid not null default gen_random_uuid(),
  partnership uuid not null,
  priority_session uuid not null,
  problem     uuid not null,
  prioritised boolean not null,
  place       int check (place > 0),
  reason      text not null check (reason <> ''),
  decided_by  uuid,
  decided_at  timestamptz not null,
  primary key (tenant, id),
  foreign key (tenant, priority_session) references priority_session (tenant, id),
  foreign key (tenant, problem) references problem (tenant, id)
);
create index on problem_priority (tenant, problem);
call samsyn_wall_partnership('problem_priority');

-- What is known of a problem: its pattern, its consequences, what protects.
create table problem_analysis_version (
  tenant      uuid not null,
  problem     uuid not null,
  number      int not null check (number > 0),
  partnership uuid not null,
  pattern_who    text not null default '',
  pattern_when   text not null default '',
  pattern_how    text not null default '',
  pattern_where  text not null default '',
  pattern_extent text not null default '',
  -- The crime triangle: who does it, to whom or what, where.
  triangle_offender text not null default '',
  triangle_target   text not null default '',
  triangle_place    text not null default '',
  consequences_society  text not null default '',
  consequences_mental   text not null default '',
  consequences_economic text not null default '',
  dwelling_types text[] not null default '{}',
  context_factors  text not null default '',
  protective_factors text not null default '',
  cross_border     text not null default '',
  reason      text not null default '',
  written_by  uuid,
  written_at  timestamptz not null,
  primary key (tenant, problem, number),
  foreign key (tenant, problem) references problem (tenant, id)
);
call samsyn_wall_partnership('problem_analysis_version');

-- The cause tree: a cause lies below the problem or below another cause. What is
-- taken away is struck, with everything below it.
create table problem_cause (
  tenant      uuid not null,
  id          uuid not null default gen_random_uuid(),
  partnership uuid not null,
  problem     uuid not null,
  parent      uuid,
  words       text not null check (words <> ''),
  -- The function of the municipality, the police or others that can act on it.
  function    text not null default '',
  written_by  uuid,
  written_at  timestamptz not null,
  primary key (tenant, id),
  foreign key (tenant, problem) references problem (tenant, id),
  foreign key (tenant, parent) references problem_cause (tenant, id)
);
call samsyn_wall_partnership('problem_cause');

create table problem_cause_strike (
  tenant      uuid not null,
  problem_cause uuid not null,
  partnership uuid not null,
  reason      text not null check (reason <> ''),
  struck_by   uuid,
  struck_at   timestamptz not null,
  primary key (tenant, problem_cause),
  foreign key (tenant, problem_cause) references problem_cause (tenant, id)
);
call samsyn_wall_partnership('problem_cause_strike');

-- The words of a chapter, beside what the product fills in by itself.
create table situation_picture_chapter (
  tenant      uuid not null,
  situation_picture uuid not null,
  chapter     text not null check (chapter ~ '^[a-z-]{1,40}$'),
  number      int not null check (number > 0),
  partnership uuid not null,
  words       text not null,
  why_chosen  text not null default '',
  sources     text not null default '',
  limits      text not null default '',
  consequence_of_limits text not null default '',
  visibility  text not null default 'public' check (visibility in ('public', 'partners')),
  written_by  uuid,
  written_at  timestamptz not null,
  primary key (tenant, situation_picture, chapter, number),
  foreign key (tenant, situation_picture) references situation_picture (tenant, id)
);
call samsyn_wall_partnership('situation_picture_chapter');

-- The picture as it was on a day: whole, as it was shown, never changed again.
create table situation_picture_version (
  tenant      uuid not null,
  situation_picture uuid not null,
  number      int not null check (number > 0),
  partnership uuid not null,
  contents    jsonb not null,
  public_contents jsonb not null,
  reason      text not null default '',
  frozen_by   uuid,
  frozen_on   date not null,
  frozen_at   timestamptz not null,
  primary key (tenant, situation_picture, number),
  foreign key (tenant, situation_picture) references situation_picture (tenant, id)
);
call samsyn_wall_partnership('situation_picture_version');

create table situation_picture_approval (
  tenant      uuid not null,
  situation_picture uuid not null,
  number      int not null,
  party       text not null check (party in ('municipality', 'police')),
  partnership uuid not null,
  office      text not null check (office <> ''),
  approved_by uuid,
  approved_at timestamptz not null,
  primary key (tenant, situation_picture, number, party),
  foreign key (tenant, situation_picture, number)
    references situation_picture_version (tenant, situation_picture, number)
);
call samsyn_wall_partnership('situation_picture_approval');

-- Out for residents to read: the narrower contents of a version, from a day on.
create table situation_picture_publication (
  tenant      uuid not null,
  situation_picture uuid not null,
  number      int not null,
  partnership uuid not null,
  published_by uuid,
  published_on date not null,
  published_at timestamptz not null,
  primary key (tenant, situation_picture, number),
  foreign key (tenant, situation_picture, number)
    references situation_picture_version (tenant, situation_picture, number)
);
call samsyn_wall_partnership('situation_picture_publication');
