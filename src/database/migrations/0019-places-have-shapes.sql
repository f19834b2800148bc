-- 0019-places-have-shapes.sql
-- An area's outline, and how many live there. A boundary that is moved and a
-- count that is corrected are new rows: the figures of former years speak of
-- the former ground and were set against the former count.

-- A file of outlines or counts that waits for somebody to look at what is in it.
create table area_upload (
  tenant       uuid not null,
  id           uuid not null default gen_random_uuid(),
  partnership  uuid not null,
  holds        text not null check (holds in ('outlines', 'exposure')),
  name         text not null,
  contents     bytea not null,
  handed_in_by uuid,
  handed_in_at timestamptz not null,
  primary key (tenant, id),
  foreign key (tenant, partnership) references partnership (tenant, id)
);
call samsyn_wall_partnership('area_upload', mutable => true);

create table area_outline (
  tenant      uuid not null,
  id          uuid not null default gen_random_uuid(),
  partnership uuid not null,
  area        uuid not null,
  -- A GeoJSON Polygon or MultiPolygon in WGS84.
  shape       jsonb not null check (shape ->> 'type' in ('Polygon', 'MultiPolygon')),
  -- The first day the boundary ran like this; null where it always did. A later
  -- row for the same day corrects the drawing, one for a later day moves the boundary.
  holds_from  date,
  source      text not null check (source <> ''),
  drawn_by    uuid,
  drawn_at    timestamptz not null,
  primary key (tenant, id),
  foreign key (tenant, area) references area (tenant, id)
);
call samsyn_wall_partnership('area_outline');
create index area_outline_of_a_partnership on area_outline (tenant, partnership, area);

-- How many residents, dwellings or households an area had in a year; area null
-- for the whole of the partnership. A later row for the same year corrects it.
create table area_exposure (
  tenant      uuid not null,
  id          uuid not null default gen_random_uuid(),
  partnership uuid not null,
  area        uuid,
  exposed     text not null check (exposed in ('residents', 'dwellings', 'detached-houses', 'flats', 'households')),
  year        integer not null check (year between 1900 and 2200),
  count       integer not null check (count >= 0),
  source      text not null check (source <> ''),
  noted_by    uuid,
  noted_at    timestamptz not null,
  primary key (tenant, id),
  foreign key (tenant, partnership) references partnership (tenant, id),
  foreign key (tenant, area) references area (tenant, id)
);
call samsyn_wall_partnership('area_exposure');
create index area_exposure_of_a_partnership on area_exposure (tenant, partnership, area, exposed, year);
