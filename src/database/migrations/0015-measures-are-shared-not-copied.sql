-- 0015-measures-are-shared-not-copied.sql
-- A measure that one municipality keeps can stand in the plans of others too:
-- young people live on one side of a border and go to school on the other. It is
-- offered, each of the others accepts for itself, and what is done is logged
-- once, in the keeper's log. No row is copied.

-- `partnership` keeps the measure; `municipality` is asked to share it.
create table measure_sharing (
  tenant       uuid not null,
  id           uuid not null default gen_random_uuid(),
  partnership  uuid not null,
  measure      uuid not null,
  municipality uuid not null,
  -- What crosses the border between them, which is why it is done together.
  cross_border text not null check (cross_border <> ''),
  offered_by   uuid,
  offered_at   timestamptz not null,
  primary key (tenant, id),
  foreign key (tenant, measure) references measure (tenant, id),
  foreign key (tenant, municipality) references partnership (tenant, id),
  check (municipality <> partnership)
);
create index on measure_sharing (tenant, measure);
create index on measure_sharing (tenant, municipality);
call samsyn_wall_partnership('measure_sharing');
create policy asked_readable on measure_sharing for select to samsyn_app using (
  tenant = (select samsyn_tenant()) and municipality = (select samsyn_partnership()));
-- Only one's own measure, and only with a sibling or with one below.
create policy own_measure_offered on measure_sharing as restrictive for insert to samsyn_app with check (
  exists (select from measure m
           where m.tenant = measure_sharing.tenant and m.id = measure
             and m.partnership = measure_sharing.partnership)
  and exists (select from partnership own join partnership other on other.tenant = own.tenant
               where own.tenant = measure_sharing.tenant and own.id = measure_sharing.partnership
                 and other.id = municipality and other.parent in (own.id, own.parent)));

-- What the municipality that was asked said, and below which of its own focus
-- areas the measure stands in its plan.
create table measure_sharing_answer (
  tenant          uuid not null,
  measure_sharing uuid not null,
  partnership     uuid not null,
  answer          text not null check (answer in ('accepted', 'declined')),
  focus_area      uuid,
  from_day        date,
  reason          text not null default '',
  answered_by     uuid,
  answered_at     timestamptz not null,
  primary key (tenant, measure_sharing),
  foreign key (tenant, measure_sharing) references measure_sharing (tenant, id),
  foreign key (tenant, focus_area) references focus_area (tenant, id),
  check (answer = 'declined' or (focus_area is not null and from_day is not null)),
  check (answer = 'accepted' or reason <> '')
);
call samsyn_wall_partnership('measure_sharing_answer');
create policy with_its_offer on measure_sharing_answer for select to samsyn_app using (
  exists (select from measure_sharing s
           where s.tenant = measure_sharing_answer.tenant and s.id = measure_sharing));
create policy answered_by_the_asked on measure_sharing_answer as restrictive for insert to samsyn_app with check (
  exists (select from measure_sharing s
           where s.tenant = measure_sharing_answer.tenant and s.id = measure_sharing
             and s.municipality = measure_sharing_answer.partnership));

-- Either of the two ends it; `day` is the last on which it counts.
create table measure_sharing_ending (
  tenant          uuid not null,
  measure_sharing uuid not null,
  partnership     uuid not null,
  day             date not null,
  reason          text not null check (reason <> ''),
  ended_by        uuid,
  ended_at        timestamptz not null,
  primary key (tenant, measure_sharing),
  foreign key (tenant, measure_sharing) references measure_sharing (tenant, id)
);
call samsyn_wall_partnership('measure_sharing_ending');
create policy with_its_offer on measure_sharing_ending for select to samsyn_app using (
  exists (select from measure_sharing s
           where s.tenant = measure_sharing_ending.tenant and s.id = measure_sharing));
create policy ended_by_one_of_them on measure_sharing_ending as restrictive for insert to samsyn_app with check (
  exists (select from measure_sharing s
           where s.tenant = measure_sharing_ending.tenant and s.id = measure_sharing
             and measure_sharing_ending.partnership in (s.partnership, s.municipality)));

-- An occurrence counts in every plan that has its commitment, but for these. The
-- keeper's plan may be among them: what was done on the other side of the border.
create table occurrence_left_out (
  tenant       uuid not null,
  occurrence   uuid not null,
  municipality uuid not null,
  partnership  uuid not null,
  primary key (tenant, occurrence, municipality),
  foreign key (tenant, occurrence) references occurrence (tenant, id),
  foreign key (tenant, municipality) references partnership (tenant, id)
);
call samsyn_wall_partnership('occurrence_left_out');

create index on commitment (tenant, measure);

-- What is shared, or was, with the partnership that asks or by it, and with whom
-- else. A municipality that leaves the agreement of the police area above shares
-- nothing after its last day there. Where one shared the same measure twice, the
-- latest holds. Runs as the owner: siblings cannot read each other's rows.
create function samsyn_shared()
returns table (measure_sharing uuid, measure uuid, keeper uuid, municipality uuid, focus_area uuid,
               from_day date, to_day date, ended_reason text, cross_border text)
language sql stable parallel safe security definer set search_path = public, pg_temp as $$
  with accepted as (
    select distinct on (s.measure, s.municipality)
           s.id, s.measure, s.partnership as keeper, s.municipality, a.focus_area, a.from_day,
           e.day as ended_on, e.reason as ended_reason, s.cross_border
      from measure_sharing s
      join measure_sharing_answer a on a.tenant = s.tenant and a.measure_sharing = s.id and a.answer = 'accepted'
      left join measure_sharing_ending e on e.tenant = s.tenant and e.measure_sharing = s.id
     where s.tenant = samsyn_tenant()
       and (s.partnership = samsyn_partnership()
            or s.measure in (select o.measure from measure_sharing o
                               join measure_sharing_answer b on b.tenant = o.tenant and b.measure_sharing = o.id
                              where o.tenant = samsyn_tenant() and o.municipality = samsyn_partnership()
                                and b.answer = 'accepted'))
     order by s.measure, s.municipality, a.answered_at desc
  ), leaving as (
    select c.municipality, case when bool_or(c.to_day is null) then null else max(c.to_day) end as day
      from agreement_municipality c
     where c.tenant = samsyn_tenant()
       and c.municipality in (select keeper from accepted union select municipality from accepted)
       and c.number = (select max(v.number) from agreement_version v
                        where v.tenant = c.tenant and v.agreement = c.agreement)
     group by c.municipality
  )
  select a.id, a.measure, a.keeper, a.municipality, a.focus_area, a.from_day,
         least(a.ended_on, k.day, l.day), coalesce(a.ended_reason, ''), a.cross_border
    from accepted a
    left join leaving k on k.municipality = a.keeper
    left join leaving l on l.municipality = a.municipality
$$;
grant execute on function samsyn_shared() to samsyn_app, samsyn_public;

-- The measures of others that the asking partnership may read: those it was
-- offered and has not declined. What it shared once it goes on reading.
create function samsyn_shared_measures() returns uuid[] language sql stable parallel safe
  security definer set search_path = public, pg_temp
  return array(
    select s.measure
      from measure_sharing s
      left join measure_sharing_answer a on a.tenant = s.tenant and a.measure_sharing = s.id
     where s.tenant = samsyn_tenant() and s.municipality = samsyn_partnership()
       and a.answer is distinct from 'declined');
grant execute on function samsyn_shared_measures() to samsyn_app;

create function samsyn_shared_commitments() returns uuid[] language sql stable parallel safe
  security definer set search_path = public, pg_temp
  return array(
    select c.id from commitment c
     where c.tenant = samsyn_tenant() and c.measure = any (samsyn_shared_measures()));
grant execute on function samsyn_shared_commitments() to samsyn_app;

-- A shared measure is read with its commitments and what was reported of them.
-- Why something went otherwise, who was asked and what it cost stays with the keeper.
do $$
declare
  walled text;
  part constant text := 'create policy shared_readable on %I for select to samsyn_app using'
    ' (tenant = (select samsyn_tenant()) and %I = any ((select %s)::uuid[]))';
begin
  execute format(part, 'measure', 'id', 'samsyn_shared_measures()');
  foreach walled in array array['measure_version', 'measure_partner', 'measure_cancellation'] loop
    execute format(part, walled, 'measure', 'samsyn_shared_measures()');
  end loop;
  execute format(part, 'commitment', 'id', 'samsyn_shared_commitments()');
  foreach walled in array array['commitment_version', 'commitment_organisation', 'commitment_ending',
      'commitment_recording', 'citizen_promise_version', 'coverage_unit', 'occurrence', 'occasion_count', 'no_need_confirmation', 'pause'] loop
    execute format(part, walled, 'commitment', 'samsyn_shared_commitments()');
  end loop;
end
$$;

-- What belongs to such a fact is read with it; no more is seen than the fact itself shows.
create policy shared_readable on occurrence_strike for select to samsyn_app using (
  exists (select from occurrence f where f.tenant = occurrence_strike.tenant and f.id = occurrence));
create policy shared_readable on occurrence_left_out for select to samsyn_app using (
  exists (select from occurrence f where f.tenant = occurrence_left_out.tenant and f.id = occurrence));
create policy shared_readable on occasion_count_strike for select to samsyn_app using (
  exists (select from occasion_count f where f.tenant = occasion_count_strike.tenant and f.id = occasion_count));
create policy shared_readable on no_need_confirmation_strike for select to samsyn_app using (
  exists (select from no_need_confirmation f
           where f.tenant = no_need_confirmation_strike.tenant and f.id = no_need_confirmation));
create policy shared_readable on pause_strike for select to samsyn_app using (
  exists (select from pause f where f.tenant = pause_strike.tenant and f.id = pause));
create policy shared_readable on pause_ending for select to samsyn_app using (
  exists (select from pause f where f.tenant = pause_ending.tenant and f.id = pause));
create policy shared_readable on coverage_unit_version for select to samsyn_app using (
  exists (select from coverage_unit f where f.tenant = coverage_unit_version.tenant and f.id = coverage_unit));
create policy shared_readable on coverage_unit_strike for select to samsyn_app using (
  exists (select from coverage_unit f where f.tenant = coverage_unit_strike.tenant and f.id = coverage_unit));

-- Whoever shares it logs in the keeper's log, for a day on which it is shared,
-- and strikes there. This and no more: it is the one row that crosses a wall.
create policy shared_added on occurrence for insert to samsyn_app with check (
  tenant = (select samsyn_tenant())
  and exists (select from samsyn_shared() s join commitment c on c.tenant = samsyn_tenant() and c.measure = s.measure
               where s.municipality = samsyn_partnership() and s.keeper = occurrence.partnership
                 and c.id = occurrence.commitment
                 and occurrence.day between s.from_day and coalesce(s.to_day, occurrence.day)));
create policy shared_added on occurrence_left_out for insert to samsyn_app with check (
  exists (select from occurrence f
           where f.tenant = occurrence_left_out.tenant and f.id = occurrence
             and f.partnership = occurrence_left_out.partnership
             and f.commitment = any (samsyn_shared_commitments())));
create policy shared_added on occurrence_strike for insert to samsyn_app with check (
  exists (select from occurrence f
           where f.tenant = occurrence_strike.tenant and f.id = occurrence
             and f.partnership = occurrence_strike.partnership
             and f.commitment = any (samsyn_shared_commitments())));

-- A shared measure is told on the pages of each, so each must be made anew when
-- one of them, or the police area whose agreement one of them leaves, changes.
create or replace function samsyn_raise_versions(of_tenant uuid, of_partnerships uuid[]) returns void language sql
  security definer set search_path = public, pg_temp
begin atomic
  insert into partnership_version as v (tenant, partnership)
  select of_tenant, changed
    from (select unnest(of_partnerships) as changed
          union
          select g.reader
            from partnership_grant g
           where g.tenant = of_tenant and g.owner_partnership = any (of_partnerships)
          union
          select other.id
            from measure_sharing s
            join partnership p on p.tenant = s.tenant and p.id in (s.partnership, s.municipality)
            join partnership other on other.tenant = s.tenant
                                  and other.id in (s.partnership, s.municipality)
           where s.tenant = of_tenant
             and (p.id = any (of_partnerships) or p.parent = any (of_partnerships))) as all_changed
   where changed is not null
   order by changed
  on conflict (tenant, partnership) do update set version = v.version + 1;
end;
