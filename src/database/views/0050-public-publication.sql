-- What was published, as it was shown that day: reports and the corrections
-- beside them. The day, never the hour, and never by whom; `place` tells the
-- order of several on one day.
create view public_publication as
select p.id, p.kind, p.title, p.year, p.language, p.shown, p.corrects, p.case_number, p.submitted_to,
       p.submitted_on, (p.published_at at time zone zone.name)::date as published_on,
       row_number() over (order by p.published_at, p.id)::int as place
  from publication p
 cross join (select s.time_zone as name from partnership_settings s
              where s.tenant = samsyn_tenant() and s.partnership = samsyn_partnership()
              order by s.written_at desc limit 1) zone
 where p.tenant = samsyn_tenant() and p.partnership = samsyn_partnership();
