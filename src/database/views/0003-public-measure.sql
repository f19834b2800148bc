-- The measures that are for everybody to see. What counts is the newest
-- version: a measure that was made narrower later is not shown any more, nor
-- what it was called before.
create view public_measure as
select v.*
  from (select distinct on (v.measure)
               v.measure, m.focus_area, m.parent, v.number, v.title, v.what, v.planned_when, v.cooperation,
               coalesce(r.name, o.name) as responsible, v.follow_up, v.why, v.desired_result, v.planned_from, v.planned_to,
               v.classes, v.types, v.target_group, v.setting, v.visible_marking, v.anchored_in,
               v.follow_up_level, v.visibility, c.day as cancelled_on, c.reason as cancelled_reason,
               c.lesson as cancelled_lesson, m.created_at
          from measure_version v
          join measure m on m.tenant = v.tenant and m.id = v.measure
          join organisation o on o.tenant = v.tenant and o.id = v.responsible
          left join lateral (select n.name from organisation_version n
                              where n.tenant = o.tenant and n.organisation = o.id
                              order by n.number desc limit 1) r on true
          left join measure_cancellation c on c.tenant = v.tenant and c.measure = v.measure
         where v.tenant = samsyn_tenant() and v.partnership = samsyn_partnership()
         order by v.measure, v.number desc) v
 where v.visibility = 'public';

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
