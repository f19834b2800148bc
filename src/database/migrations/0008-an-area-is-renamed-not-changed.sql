-- 0008-an-area-is-renamed-not-changed.sql
-- What was done in "Norra" was done there whatever it is called now. A new name,
-- a new code or a last day is a version of the area, with its reason; the row
-- that everything points to stays as it is.
create table area_version (
  tenant      uuid not null,
  area        uuid not null,
  number      int not null check (number > 1),
  partnership uuid not null,
  name        text not null check (name <> ''),
  code        text,
  valid_to    date,
  reason      text not null check (reason <> ''),
  written_by  uuid,
  written_at  timestamptz not null,
  primary key (tenant, area, number),
  foreign key (tenant, area) references area (tenant, id)
);
call samsyn_wall_partnership('area_version');

-- The name by which an area goes now.
create function samsyn_area_name(of_tenant uuid, wanted uuid) returns text
language sql stable parallel safe
  return coalesce(
    (select v.name from area_version v where v.tenant = of_tenant and v.area = wanted order by v.number desc limit 1),
    (select a.name from area a where a.tenant = of_tenant and a.id = wanted));
grant execute on function samsyn_area_name(uuid, uuid) to samsyn_app;
