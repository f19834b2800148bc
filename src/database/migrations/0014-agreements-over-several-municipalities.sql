-- 0014-agreements-over-several-municipalities.sql
-- Which municipalities a police area's agreement covers, where each party signed
-- it, and what others do beside its priorities.

-- Written with the version it belongs to, as its parties are. `municipality` is
-- the municipality's own partnership below.
create table agreement_municipality (
  tenant       uuid not null,
  agreement    uuid not null,
  number       int not null,
  municipality uuid not null,
  partnership  uuid not null,
  -- Null: as long as the agreement itself.
  from_day     date,
  -- The last day of a municipality that leaves.
  to_day       date,
  primary key (tenant, agreement, number, municipality),
  foreign key (tenant, agreement, number) references agreement_version (tenant, agreement, number),
  foreign key (tenant, municipality) references partnership (tenant, id),
  check (to_day >= from_day)
);
call samsyn_wall_partnership('agreement_municipality');

-- Empty where the party signed where the agreement was signed.
alter table agreement_signatory add column signed_at_place text not null default '';

create table supplement (
  tenant      uuid not null,
  id          uuid not null default gen_random_uuid(),
  partnership uuid not null,
  agreement   uuid not null,
  created_at  timestamptz not null,
  primary key (tenant, id),
  foreign key (tenant, agreement) references agreement (tenant, id)
);
call samsyn_wall_partnership('supplement');

create table supplement_version (
  tenant      uuid not null,
  supplement  uuid not null,
  number      int not null check (number > 0),
  partnership uuid not null,
  title       text not null check (title <> ''),
  -- Who has it: somebody outside the agreement, by name; mostly no party here.
  owner       text not null check (owner <> ''),
  description text not null default '',
  link        text not null default '',
  from_day    date,
  to_day      date,
  reason      text not null default '',
  written_by  uuid,
  written_at  timestamptz not null,
  primary key (tenant, supplement, number),
  foreign key (tenant, supplement) references supplement (tenant, id),
  check (to_day >= from_day)
);
call samsyn_wall_partnership('supplement_version');

create table supplement_strike (
  tenant      uuid not null,
  supplement  uuid not null,
  partnership uuid not null,
  reason      text not null check (reason <> ''),
  struck_by   uuid,
  struck_at   timestamptz not null,
  primary key (tenant, supplement),
  foreign key (tenant, supplement) references supplement (tenant, id)
);
call samsyn_wall_partnership('supplement_strike');
