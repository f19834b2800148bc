-- 0013-what-rests-on-what.sql
-- The red thread: what was agreed rests on problems, what will be done answers
-- them. The links point backwards only and belong to the newest wording; one that
-- was wrong is struck with a reason.

-- The version of the picture an agreement was made on: its baseline.
create table agreement_baseline (
  tenant      uuid not null,
  id          uuid not null default gen_random_uuid(),
  partnership uuid not null,
  agreement   uuid not null,
  situation_picture uuid not null,
  number      int not null,
  tied_by     uuid,
  tied_at     timestamptz not null,
  primary key (tenant, id),
  foreign key (tenant, agreement) references agreement (tenant, id),
  foreign key (tenant, situation_picture, number)
    references situation_picture_version (tenant, situation_picture, number)
);
call samsyn_wall_partnership('agreement_baseline');

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

-- The themes in which the voice behind a receipt is counted, by the code's keyed
-- digest: what was settled, else what all found who read it. Nothing else of the
-- voice is told, and nobody can ask by the voice itself.
create function samsyn_themes_of_receipt(receipt text) returns setof uuid
  language sql stable security definer set search_path = public, pg_temp as $$
  with held as (
    select distinct on (case when c.settles then null else c.coder end) c.id, c.settles
      from coding c
     where c.tenant = samsyn_tenant() and c.voice = samsyn_voice_of_receipt(receipt)
     order by case when c.settles then null else c.coder end, c.coded_at desc, c.id desc
  ),
  reading as (
    select h.id, count(*) over () as readers
      from held h
     where h.settles = (select bool_or(settles) from held)
  )
  select ct.theme
    from reading r
    join coding_theme ct on ct.tenant = samsyn_tenant() and ct.coding = r.id
   group by ct.theme, r.readers
  having count(*) = r.readers
$$;
grant execute on function samsyn_themes_of_receipt(text) to samsyn_public;
