-- The status of each area as it was published, the day and never the hour or the hand.
create view public_area_status as
select s.id as area_status, s.area, r.season, r.year, r.from_day, r.to_day, s.shown, s.language,
       (s.published_at at time zone zone.name)::date as published_on
  from area_status s
  join area_status_round r on r.tenant = s.tenant and r.id = s.area_status_round
 cross join (select n.time_zone as name from partnership_settings n
              where n.tenant = samsyn_tenant() and n.partnership = samsyn_partnership()
              order by n.written_at desc limit 1) zone
 where s.tenant = samsyn_tenant() and s.partnership = samsyn_partnership();

create view public_area_status_correction as
select c.area_status, c.words, (c.corrected_at at time zone zone.name)::date as corrected_on, c.corrected_at
  from area_status_correction c
 cross join (select n.time_zone as name from partnership_settings n
              where n.tenant = samsyn_tenant() and n.partnership = samsyn_partnership()
              order by n.written_at desc limit 1) zone
 where c.tenant = samsyn_tenant() and c.partnership = samsyn_partnership();

-- The local areas that residents can come in by.
create view public_local_area as
select a.id as area,
       coalesce((select v.name from area_version v where v.tenant = a.tenant and v.area = a.id
                  order by v.number desc limit 1), a.name) as name
  from area a
 where a.tenant = samsyn_tenant() and a.partnership = samsyn_partnership() and a.kind = 'local-area'
   and not exists (select from area_version v
                    where v.tenant = a.tenant and v.area = a.id and v.valid_to is not null
                      and v.number = (select max(n.number) from area_version n
                                       where n.tenant = a.tenant and n.area = a.id)
                      and v.valid_to < current_date);
