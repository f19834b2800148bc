-- 0023-what-may-be-told.sql
-- Small numbers of offences are kept back from the public, and so is what would give
-- them away. For that it must be known what was told before, wherever it was told.

-- Fewer than so many can be recognised by somebody who knows the place.
alter table partnership_settings
  add column fewest_shown int not null default 5 check (fewest_shown between 3 and 50);

-- A number of offences that was told in public, on whatever page or paper.
create table offence_told (
  tenant      uuid not null,
  partnership uuid not null,
  area        uuid not null,
  kind        text not null check (kind <> ''),
  from_day    date not null,
  to_day      date not null check (to_day >= from_day),
  count       integer not null check (count >= 0),
  told_at     timestamptz not null,
  primary key (tenant, partnership, area, kind, from_day, to_day, count),
  foreign key (tenant, area) references area (tenant, id)
);
call samsyn_wall_partnership('offence_told');
