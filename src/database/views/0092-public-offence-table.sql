-- The published tables of reported offences, the day and never the hour or the hand.
create view public_offence_table as
select t.id as offence_table, t.kinds, t.unit, t.from_day, t.to_day, t.publishers, t.fewest,
       (t.published_at at time zone zone.name)::date as published_on, t.published_at
  from offence_table t
 cross join (select n.time_zone as name from partnership_settings n
              where n.tenant = samsyn_tenant() and n.partnership = samsyn_partnership()
              order by n.written_at desc limit 1) zone
 where t.tenant = samsyn_tenant() and t.partnership = samsyn_partnership();

-- Their cells: page, chart, sentence and files are all made from these.
create view public_offence_figure as
select f.offence_table, f.kind, f.area, f.place, f.from_day, f.to_day, f.state, f.count, f.preliminary,
       f.judged
  from offence_table_figure f
 where f.tenant = samsyn_tenant() and f.partnership = samsyn_partnership();

create view public_offence_table_correction as
select c.offence_table, c.words, (c.corrected_at at time zone zone.name)::date as corrected_on, c.corrected_at
  from offence_table_correction c
 cross join (select n.time_zone as name from partnership_settings n
              where n.tenant = samsyn_tenant() and n.partnership = samsyn_partnership()
              order by n.written_at desc limit 1) zone
 where c.tenant = samsyn_tenant() and c.partnership = samsyn_partnership();
