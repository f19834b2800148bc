-- 0010-what-was-said.sql
-- Voices: one thing somebody said, at an open meeting, among staff, among
-- partners, in a survey, in a tip, on a safety walk. Never a name, and never the
-- person. What is said is coded by the theme book; how often a theme was heard
-- is counted, not stored.

-- An open meeting, a staff dialogue, a partner dialogue or a round of interviews
-- with a key group such as bus drivers. Planned and told in versions.
create table dialogue (
  tenant      uuid not null,
  id          uuid not null default gen_random_uuid(),
  partnership uuid not null,
  kind        text not null check (kind in
    ('open-meeting', 'staff-dialogue', 'partner-dialogue', 'key-group-interview')),
  created_at  timestamptz not null,
  primary key (tenant, id),
  foreign key (tenant, partnership) references partnership (tenant, id)
);
call samsyn_wall_partnership('dialogue');

create table dialogue_version (
  tenant        uuid not null,
  dialogue      uuid not null,
  number        int not null check (number > 0),
  partnership   uuid not null,
  title         text not null check (title <> ''),
  held_on       date not null,
  area          uuid,
  place         text not null default '',
  -- Whom it was for: "young people", "bus drivers". Groups, never persons.
  key_groups    text[] not null default '{}',
  organisers    uuid[] not null default '{}',
  -- The organisations that came and spoke; residents are nobody's organisation.
  took_part     uuid[] not null default '{}',
  -- The association that lends its house and its name.
  host          text not null default '',
  programme     text not null default '',
  hours         numeric check (hours > 0),
  price         text not null default '',
  -- How many came; null until it is told.
  attendance    int check (attendance >= 0),
  -- Up to how many may sign up; null where nobody has to.
  places        int check (places > 0),
  -- What those who met agreed on, the most urgent first: [{"problem": "…",
  -- "proposal": "…", "votes": 12}]; votes is null where nobody voted.
  results       jsonb not null default '[]',
  public        boolean not null default false,
  reason        text not null default '',
  written_by    uuid,
  written_at    timestamptz not null,
  primary key (tenant, dialogue, number),
  foreign key (tenant, dialogue) references dialogue (tenant, id),
  foreign key (tenant, area) references area (tenant, id)
);
call samsyn_wall_partnership('dialogue_version');

-- The theme book. A partnership below another may count its theme as one of the
-- book above, so that six municipalities can be laid side by side.
create table theme (
  tenant      uuid not null,
  id          uuid not null default gen_random_uuid(),
  partnership uuid not null,
  created_at  timestamptz not null,
  primary key (tenant, id),
  foreign key (tenant, partnership) references partnership (tenant, id)
);
call samsyn_wall_partnership('theme');

create table theme_version (
  tenant      uuid not null,
  theme       uuid not null,
  number      int not null check (number > 0),
  partnership uuid not null,
  name        text not null check (name <> ''),
  -- What belongs here and what does not, for whoever codes.
  description text not null default '',
  -- Words that suggest the theme; a list a person can read and change.
  words       text[] not null default '{}',
  -- The theme of the shared vocabulary that this one is.
  same_as     uuid,
  -- From this day it is not coded any more; null while it is in use.
  to_day      date,
  public      boolean not null default false,
  reason      text not null default '',
  written_by  uuid,
  written_at  timestamptz not null,
  primary key (tenant, theme, number),
  foreign key (tenant, theme) references theme (tenant, id),
  foreign key (tenant, same_as) references theme (tenant, id)
);
call samsyn_wall_partnership('theme_version');

-- What was said. Personal data are masked before it is saved. There is no time of
-- day and, where it came without a name, no hand that wrote it: a day is enough.
create table voice (
  tenant      uuid not null,
  id          uuid not null default gen_random_uuid(),
  partnership uuid not null,
  source_kind text not null check (source_kind in
    ('survey', 'open-meeting', 'staff-dialogue', 'partner-dialogue', 'key-group-interview', 'tip', 'walk')),
  dialogue    uuid,
  survey      uuid,
  area        uuid,
  said_on     date not null,
  -- Who is speaking, as a group: whether residents, staff and partners were all heard is worked out from it.
  speaker     text not null check (speaker in ('residents', 'staff', 'partners')),
  key_group   text not null default '',
  words       text not null check (words <> ''),
  language    text not null check (language in ('sv', 'da', 'en')),
  -- Something in it was masked.
  masked      boolean not null default false,
  primary key (tenant, id),
  foreign key (tenant, partnership) references partnership (tenant, id),
  foreign key (tenant, dialogue) references dialogue (tenant, id),
  foreign key (tenant, area) references area (tenant, id),
  check (source_kind = 'survey' or survey is null),
  check (dialogue is not null = (source_kind in
    ('open-meeting', 'staff-dialogue', 'partner-dialogue', 'key-group-interview')))
);
create index on voice (tenant, partnership, source_kind, said_on);
create index on voice (tenant, partnership, said_on desc, id);
create index on voice (tenant, dialogue);
create index on voice (tenant, survey);
call samsyn_wall_partnership('voice');

create table voice_strike (
  tenant      uuid not null,
  voice       uuid not null,
  partnership uuid not null,
  reason      text not null check (reason <> ''),
  struck_by   uuid,
  struck_at   timestamptz not null,
  primary key (tenant, voice),
  foreign key (tenant, voice) references voice (tenant, id)
);
call samsyn_wall_partnership('voice_strike');

-- How one person read a voice: the themes it belongs to, or none. A new reading is
-- a new row; a person's newest holds. Where two disagree they settle it together,
-- and what is settled holds before what each of them thought.
create table coding (
  tenant      uuid not null,
  id          uuid not null default gen_random_uuid(),
  partnership uuid not null,
  voice       uuid not null,
  coder       uuid not null,
  settles     boolean not null default false,
  coded_at    timestamptz not null,
  primary key (tenant, id),
  foreign key (tenant, voice) references voice (tenant, id),
  foreign key (tenant, coder) references app_user (tenant, id)
);
create index on coding (tenant, voice, coded_at);
create index on coding (tenant, partnership);
call samsyn_wall_partnership('coding');

create table coding_theme (
  tenant      uuid not null,
  coding      uuid not null,
  theme       uuid not null,
  partnership uuid not null,
  -- The voice asks for more of something here, or that it come first.
  wants_priority boolean not null default false,
  primary key (tenant, coding, theme),
  foreign key (tenant, coding) references coding (tenant, id),
  foreign key (tenant, theme) references theme (tenant, id)
);
create index on coding_theme (tenant, theme);
call samsyn_wall_partnership('coding_theme');

-- What those who spoke were told came of it, dated. To a dialogue, a survey, or
-- to everybody about a theme.
create table feedback (
  tenant      uuid not null,
  id          uuid not null default gen_random_uuid(),
  partnership uuid not null,
  dialogue    uuid,
  survey      uuid,
  theme       uuid,
  given_on    date not null,
  channel     text not null default '',
  words       text not null check (words <> ''),
  public      boolean not null default false,
  written_by  uuid,
  written_at  timestamptz not null,
  primary key (tenant, id),
  foreign key (tenant, partnership) references partnership (tenant, id),
  foreign key (tenant, dialogue) references dialogue (tenant, id),
  foreign key (tenant, theme) references theme (tenant, id),
  check (num_nonnulls(dialogue, survey, theme) >= 1)
);
call samsyn_wall_partnership('feedback');

create table feedback_strike (
  tenant      uuid not null,
  feedback    uuid not null,
  partnership uuid not null,
  reason      text not null check (reason <> ''),
  struck_by   uuid,
  struck_at   timestamptz not null,
  primary key (tenant, feedback),
  foreign key (tenant, feedback) references feedback (tenant, id)
);
call samsyn_wall_partnership('feedback_strike');
