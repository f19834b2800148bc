-- 0003-where-and-when.sql
-- Areas as a tree, and the calendar of risk occasions and seasons that
-- cadences refer to.

create table area (
  tenant      uuid not null,
  id          uuid not null default gen_random_uuid(),
  partnership uuid not null,
  parent      uuid,
  name        text not null check (name <> ''),
  kind        text not null,
  code        text,
  valid_from  date,
  valid_to    date,
  created_at  timestamptz not null,
  primary key (tenant, id),
  foreign key (tenant, partnership) references partnership (tenant, id),
  foreign key (tenant, parent) references area (tenant, id)
);
call samsyn_wall_partnership('area');

create table risk_occasion (
  tenant      uuid not null,
  id          uuid not null default gen_random_uuid(),
  partnership uuid not null,
  calendar    text not null check (calendar <> ''),
  title       text not null check (title <> ''),
  from_day    date not null,
  to_day      date not null check (to_day >= from_day),
  written_by  uuid,
  written_at  timestamptz not null,
  primary key (tenant, id),
  foreign key (tenant, partnership) references partnership (tenant, id)
);
call samsyn_wall_partnership('risk_occasion');

create table risk_occasion_strike (
  tenant        uuid not null,
  risk_occasion uuid not null,
  partnership   uuid not null,
  reason        text not null check (reason <> ''),
  struck_by     uuid,
  struck_at     timestamptz not null,
  primary key (tenant, risk_occasion),
  foreign key (tenant, risk_occasion) references risk_occasion (tenant, id)
);
call samsyn_wall_partnership('risk_occasion_strike');
