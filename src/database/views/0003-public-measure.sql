-- The measures that are for everybody to see. What counts is the newest
-- version: a measure that was made narrower later is not shown any more, nor
-- what it was called before.
create view public_measure as
select v.*
  from (select distinct on (v.measure)
               v.measure, m.focus_area, m.parent, v.number, v.title, v.what, v.planned_when, v.cooperation,
               coalesce(r.name, o.name) as responsible, v.follow_up, v.why, v.desired_result, v.planned_from, v.planned_to,
               v.classes, v.types, v.offences, v.all_offences, v.affects_unsafety, v.target_group, v.setting, v.visible_marking, v.anchored_in,
               v.follow_up_level, v.visibility, c.day as cancelled_on, c.reason as cancelled_reason,
               c.lesson as cancelled_lesson, m.created_at, m.shared_from, m.shared_to, m.shared_ended_reason
          -- Its own measures, and those of others that it shares, below a focus area of its own.
          from (select n.id, n.focus_area, n.parent, n.created_at, null::date as shared_from, null::date as shared_to,
                       null::text as shared_ended_reason
                  from measure n
                 where n.tenant = samsyn_tenant() and n.partnership = samsyn_partnership()
                 union all
                select n.id, s.focus_area, null, n.created_at, s.from_day, s.to_day, s.ended_reason
                  from samsyn_shared() s
                  join measure n on n.tenant = samsyn_tenant() and n.id = s.measure
                 where s.municipality = samsyn_partnership()) m
          join measure_version v on v.tenant = samsyn_tenant() and v.measure = m.id
          join organisation o on o.tenant = v.tenant and o.id = v.responsible
          left join lateral (select n.name from organisation_version n
                              where n.tenant = o.tenant and n.organisation = o.id
                              order by n.number desc limit 1) r on true
          left join measure_cancellation c on c.tenant = v.tenant and c.measure = v.measure
         order by v.measure, v.number desc) v
 where v.visibility = 'public';

-- Who has a shared measure together, the keeper among them, and why.
create view public_measure_municipality as
select p.measure, p.municipality, p.keeps, p.from_day, p.to_day, p.cross_border, n.name
  from (select s.measure, s.municipality, false as keeps, s.from_day, s.to_day, s.cross_border from samsyn_shared() s
         union
        select s.measure, s.keeper, true, null::date, null::date, '' from samsyn_shared() s) p
  join public_measure m on m.measure = p.measure
  join lateral (select t.name from partnership_settings t
                 where t.tenant = samsyn_tenant() and t.partnership = p.municipality
                 order by t.written_at desc limit 1) n on true;

-- The bundles that a measure is part of, as far as at least two of their measures can be read.
create view public_bundle_measure as
select m.measure, v.bundle, v.name
  from (select distinct on (n.bundle) n.bundle, n.number, n.name
          from bundle_version n
         where n.tenant = samsyn_tenant() and n.partnership = samsyn_partnership()
         order by n.bundle, n.number desc) v
  join bundle_measure p on p.tenant = samsyn_tenant() and p.bundle = v.bundle and p.number = v.number
  join public_measure m on m.measure = p.measure
 where not exists (select from bundle_ending e where e.tenant = samsyn_tenant() and e.bundle = v.bundle)
   and (select count(*) from bundle_measure o join public_measure r on r.measure = o.measure
         where o.tenant = samsyn_tenant() and o.bundle = v.bundle and o.number = v.number) > 1;

create view public_measure_partner as
select m.measure, coalesce(v.name, o.name) as name, p.role
  from public_measure m
  join measure_partner p on p.tenant = samsyn_tenant() and p.measure = m.measure and p.number = m.number
  join organisation o on o.tenant = p.tenant and o.id = p.organisation
  left join lateral (select n.name from organisation_version n where n.tenant = o.tenant and n.organisation = o.id
                      order by n.number desc limit 1) v on true;

-- Special this year, continued or unchanged: the newest word on a year holds.
create view public_measure_year as
select distinct on (y.measure, y.year) y.measure, y.year, y.class
  from public_measure m
  join measure_year y on y.tenant = samsyn_tenant() and y.measure = m.measure
 order by y.measure, y.year, y.confirmed_at desc;

create view public_action_plan as
select p.id as action_plan, p.agreement, p.title, p.from_day, p.to_day, p.created_at
  from action_plan p
 where p.tenant = samsyn_tenant() and p.partnership = samsyn_partnership();

create view public_action_plan_version as
select v.action_plan, v.number, v.adopted_by, v.adopted_on, v.case_number, v.reason, v.consultation
  from action_plan_version v
 where v.tenant = samsyn_tenant() and v.partnership = samsyn_partnership();
