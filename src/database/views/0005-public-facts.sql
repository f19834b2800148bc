-- What was reported about the promises that are shown. No free text that a
-- reporter typed leaves the log: no note, no words of a number, and the key by
-- which repeats are told apart only as a digest. Where it was done is no more
-- than the name of a local area. A struck row is as if never logged;
-- one of a shared measure counts where it is not left out.
create view public_occurrence as
select p.commitment, o.day, o.quantity, g.name as organisation, o.area, a.name as area_name, o.coverage_unit,
       encode(sha256(convert_to(o.distinct_key, 'UTF8')), 'hex') as distinct_key, o.risk_occasion, o.response_hours
  from public_citizen_promise p
  join occurrence o on o.tenant = samsyn_tenant() and o.commitment = p.commitment
  -- By the names they go by now. Not asked of samsyn_area_name: a view lends its rights to tables, not to functions.
  join (select n.tenant, n.id,
               coalesce((select v.name from organisation_version v where v.tenant = n.tenant and v.organisation = n.id
                          order by v.number desc limit 1), n.name) as name
          from organisation n) g on g.tenant = o.tenant and g.id = o.organisation
  left join (select n.tenant, n.id,
                    coalesce((select v.name from area_version v where v.tenant = n.tenant and v.area = n.id
                               order by v.number desc limit 1), n.name) as name
               from area n) a on a.tenant = o.tenant and a.id = o.area
  left join occurrence_strike s on s.tenant = o.tenant and s.occurrence = o.id
  left join occurrence_left_out l on l.tenant = o.tenant and l.occurrence = o.id
                                 and l.municipality = samsyn_partnership()
 where s.occurrence is null and l.occurrence is null
   and o.day >= coalesce(p.promised_from, p.entered_from) and o.day <= coalesce(p.shared_to, o.day);

-- A number told anew for the same month replaces the one before; where it is
-- struck, the one before holds again.
create view public_occasion_count as
select distinct on (p.commitment, c.from_day) p.commitment, c.from_day, c.to_day, c.count, c.estimated
  from public_citizen_promise p
  join occasion_count c on c.tenant = samsyn_tenant() and c.commitment = p.commitment
  left join occasion_count_strike s on s.tenant = c.tenant and s.occasion_count = c.id
 where s.occasion_count is null
 order by p.commitment, c.from_day, c.recorded_at desc;

create view public_no_need_confirmation as
select p.commitment, c.from_day, c.to_day
  from public_citizen_promise p
  join no_need_confirmation c on c.tenant = samsyn_tenant() and c.commitment = p.commitment
  left join no_need_confirmation_strike s on s.tenant = c.tenant and s.no_need_confirmation = c.id
 where s.no_need_confirmation is null;

-- A rest ends on its own day, or on the day it was taken up again.
create view public_pause as
select p.commitment, r.from_day, coalesce(e.to_day, r.to_day) as to_day, r.reason
  from public_citizen_promise p
  join pause r on r.tenant = samsyn_tenant() and r.commitment = p.commitment
  left join pause_ending e on e.tenant = r.tenant and e.pause = r.id
 where not exists (select from pause_strike s where s.tenant = r.tenant and s.pause = r.id);

-- A class that was renamed or has left goes by its newest version.
create view public_coverage_unit as
select p.commitment, u.id, coalesce(v.name, u.name) as name, u.from_day,
       case when v.number is null then u.to_day else v.to_day end as to_day
  from public_citizen_promise p
  join coverage_unit u on u.tenant = samsyn_tenant() and u.commitment = p.commitment
  left join lateral (select * from coverage_unit_version n
                      where n.tenant = u.tenant and n.coverage_unit = u.id
                      order by n.number desc limit 1) v on true
 where not exists (select from coverage_unit_strike s where s.tenant = u.tenant and s.coverage_unit = u.id);

create view public_deviation as
select p.commitment, d.from_day, d.to_day, d.cause, d.adjustment
  from public_citizen_promise p
  join deviation d on d.tenant = samsyn_tenant() and d.commitment = p.commitment
  left join deviation_strike s on s.tenant = d.tenant and s.deviation = d.id
 where d.visibility = 'public' and s.deviation is null;

create view public_risk_occasion as
select o.id, o.calendar, o.title, o.from_day, o.to_day
  from risk_occasion o
 where o.tenant = samsyn_tenant() and o.partnership = samsyn_partnership()
   and not exists (select from risk_occasion_strike s where s.tenant = o.tenant and s.risk_occasion = o.id);

-- When something was last told about a promise: the day, never the hour, and
-- never by whom. What was struck is no feedback to residents.
create view public_citizen_promise_update as
select p.commitment,
       (greatest(
          (select max(o.recorded_at) from occurrence o where o.tenant = samsyn_tenant() and o.commitment = p.commitment
              and not exists (select from occurrence_strike s where s.tenant = o.tenant and s.occurrence = o.id)),
          (select max(c.recorded_at) from occasion_count c where c.tenant = samsyn_tenant() and c.commitment = p.commitment
              and not exists (select from occasion_count_strike s where s.tenant = c.tenant and s.occasion_count = c.id)),
          (select max(c.recorded_at) from no_need_confirmation c where c.tenant = samsyn_tenant() and c.commitment = p.commitment
              and not exists (select from no_need_confirmation_strike s
                               where s.tenant = c.tenant and s.no_need_confirmation = c.id)),
          (select max(r.written_at) from pause r where r.tenant = samsyn_tenant() and r.commitment = p.commitment
              and not exists (select from pause_strike s where s.tenant = r.tenant and s.pause = r.id)),
          (select max(d.written_at) from deviation d where d.tenant = samsyn_tenant() and d.commitment = p.commitment
                                                       and d.visibility = 'public'
              and not exists (select from deviation_strike s where s.tenant = d.tenant and s.deviation = d.id)),
          (select max(v.written_at) from citizen_promise_version v where v.tenant = samsyn_tenant() and v.commitment = p.commitment)
        ) at time zone zone.name)::date as day
  from public_citizen_promise p
 cross join (select s.time_zone as name from partnership_settings s
              where s.tenant = samsyn_tenant() and s.partnership = samsyn_partnership()
              order by s.written_at desc limit 1) zone;
