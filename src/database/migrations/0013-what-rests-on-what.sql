-- 0013-what-rests-on-what.sql
-- The red thread: what was agreed rests on problems, what will be done answers
-- them. The links point backwards only and belong to the newest wording; one that
-- was wrong is struck with a reason.

-- The version of the picture that a version of an agreement rests on: its
-- baseline. A later version of the agreement rests on the same until it says otherwise.
create table agreement_baseline (
  tenant      uuid not null,
  id          uuid not null default gen_random_uuid(),
  partnership uuid not null,
  agreement   uuid not null,
  agreement_number int not null,
  situation_picture uuid not null,
  number      int not null,
  tied_by     uuid,
  tied_at     timestamptz not null,
  primary key (tenant, id),
  foreign key (tenant, agreement, agreement_number) references agreement_version (tenant, agreement, number),
  foreign key (tenant, situation_picture, number)
    references situation_picture_version (tenant, situation_picture, number)
);
call samsyn_wall_partnership('agreement_baseline');

-- The dialogues and surveys in which residents and staff were heard before it.
create table agreement_dialogue (
  tenant      uuid not null,
  id          uuid not null default gen_random_uuid(),
  partnership uuid not null,
  agreement   uuid not null,
  agreement_number int not null,
  dialogue    uuid,
  survey      uuid,
  tied_by     uuid,
  tied_at     timestamptz not null,
  primary key (tenant, id),
  foreign key (tenant, agreement, agreement_number) references agreement_version (tenant, agreement, number),
  foreign key (tenant, dialogue) references dialogue (tenant, id),
  foreign key (tenant, survey) references survey (tenant, id),
  check (num_nonnulls(dialogue, survey) = 1)
);
call samsyn_wall_partnership('agreement_dialogue');

-- Why an agreement rests on no picture, or on no dialogue; residents read it. The
-- newest holds, and falls away once there is one.
create table agreement_ground_reason (
  tenant      uuid not null,
  id          uuid not null default gen_random_uuid(),
  partnership uuid not null,
  agreement   uuid not null,
  ground      text not null check (ground in ('picture', 'dialogue')),
  reason      text not null check (reason <> ''),
  written_by  uuid,
  written_at  timestamptz not null,
  primary key (tenant, id),
  foreign key (tenant, agreement) references agreement (tenant, id)
);
call samsyn_wall_partnership('agreement_ground_reason');

create table focus_area_problem (
  tenant      uuid not null,
  id          uuid not null default gen_random_uuid(),
  partnership uuid not null,
  focus_area  uuid not null,
  problem     uuid not null,
  linked_by   uuid,
  linked_at   timestamptz not null,
  primary key (tenant, id),
  foreign key (tenant, focus_area) references focus_area (tenant, id),
  foreign key (tenant, problem) references problem (tenant, id)
);
call samsyn_wall_partnership('focus_area_problem');

create table focus_area_problem_strike (
  tenant      uuid not null,
  focus_area_problem uuid not null,
  partnership uuid not null,
  reason      text not null check (reason <> ''),
  struck_by   uuid,
  struck_at   timestamptz not null,
  primary key (tenant, focus_area_problem),
  foreign key (tenant, focus_area_problem) references focus_area_problem (tenant, id)
);
call samsyn_wall_partnership('focus_area_problem_strike');

create table measure_problem (
  tenant      uuid not null,
  id          uuid not null default gen_random_uuid(),
  partnership uuid not null,
  measure     uuid not null,
  problem     uuid not null,
  linked_by   uuid,
  linked_at   timestamptz not null,
  primary key (tenant, id),
  foreign key (tenant, measure) references measure (tenant, id),
  foreign key (tenant, problem) references problem (tenant, id)
);
call samsyn_wall_partnership('measure_problem');

create table measure_problem_strike (
  tenant      uuid not null,
  measure_problem uuid not null,
  partnership uuid not null,
  reason      text not null check (reason <> ''),
  struck_by   uuid,
  struck_at   timestamptz not null,
  primary key (tenant, measure_problem),
  foreign key (tenant, measure_problem) references measure_problem (tenant, id)
);
call samsyn_wall_partnership('measure_problem_strike');

-- A promise answers what residents and staff said.
create table commitment_theme (
  tenant      uuid not null,
  id          uuid not null default gen_random_uuid(),
  partnership uuid not null,
  commitment  uuid not null,
  theme       uuid not null,
  linked_by   uuid,
  linked_at   timestamptz not null,
  primary key (tenant, id),
  foreign key (tenant, commitment) references commitment (tenant, id),
  foreign key (tenant, theme) references theme (tenant, id)
);
call samsyn_wall_partnership('commitment_theme');

create table commitment_theme_strike (
  tenant      uuid not null,
  commitment_theme uuid not null,
  partnership uuid not null,
  reason      text not null check (reason <> ''),
  struck_by   uuid,
  struck_at   timestamptz not null,
  primary key (tenant, commitment_theme),
  foreign key (tenant, commitment_theme) references commitment_theme (tenant, id)
);
call samsyn_wall_partnership('commitment_theme_strike');
