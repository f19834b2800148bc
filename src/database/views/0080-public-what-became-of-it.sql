-- What measures began with and what came of them, as far as residents may read it.

create view public_starting_point as
select s.id as starting_point, s.kind, s.words, s.source_kind, s.source, s.survey, s.possible, s.focus_area,
       s.raised_on, s.answer_by, s.objects, s.offences, coalesce(r.name, o.name) as responsible, s.written_at
  from starting_point s
  join organisation o on o.tenant = s.tenant and o.id = s.responsible
  left join lateral (select n.name from organisation_version n
                      where n.tenant = o.tenant and n.organisation = o.id
                      order by n.number desc limit 1) r on true
 where s.tenant = samsyn_tenant() and s.partnership = samsyn_partnership() and s.public
   and not exists (select from starting_point_strike k where k.tenant = s.tenant and k.starting_point = s.id);

create view public_starting_point_finding as
select f.starting_point, f.found_on, f.words, f.source, f.written_at
  from starting_point_finding f
  join public_starting_point p on p.starting_point = f.starting_point
 where f.tenant = samsyn_tenant();

create view public_starting_point_decision as
select d.starting_point, d.starts, d.reason, d.decided_by, d.decided_on, d.written_at
  from starting_point_decision d
  join public_starting_point p on p.starting_point = d.starting_point
 where d.tenant = samsyn_tenant();

-- Only the measures that are public themselves.
create view public_starting_point_measure as
select l.starting_point, l.measure, m.title, m.focus_area, l.changed, l.linked_at
  from starting_point_measure l
  join public_starting_point p on p.starting_point = l.starting_point
  join public_measure m on m.measure = l.measure
 where l.tenant = samsyn_tenant();

create view public_result_story as
select v.result_story, v.title, v.place, v.words, v.seen_on, m.measure, m.title as measure_title, m.focus_area
  from (select distinct on (n.result_story) n.*
          from result_story_version n
         where n.tenant = samsyn_tenant() and n.partnership = samsyn_partnership()
         order by n.result_story, n.number desc) v
  join public_measure m on m.measure = v.measure
 where v.public;

create view public_result_picture as
select p.result_story, p.id as result_picture, p.moment, p.alt, p.caption, p.photographer, p.width, p.height,
       p.added_at
  from result_picture p
  join public_result_story s on s.result_story = p.result_story
 where p.tenant = samsyn_tenant()
   and not exists (select from result_picture_strike k
                    where k.tenant = p.tenant and k.result_picture = p.id);

create view public_result_picture_file as
select f.result_picture, f.width, f.format, f.bytes
  from result_picture_file f
  join public_result_picture p on p.result_picture = f.result_picture
 where f.tenant = samsyn_tenant();

-- What came of a theme, step by step, for the receipt of a voice: what the parties
-- said of it, what they saw together and put first, what was agreed. Only what is
-- open to everybody, and the day, never the hour or the hand.
create view public_theme_statement as
select distinct t.theme, v.statement, v.words, s.party, (s.created_at at time zone zone.name)::date as said_on
  from public_open_theme t
 cross join (select n.time_zone as name from partnership_settings n
              where n.tenant = samsyn_tenant() and n.partnership = samsyn_partnership()
              order by n.written_at desc limit 1) zone
  join lateral (select distinct on (n.statement) n.*
                  from statement_version n
                 where n.tenant = samsyn_tenant() and n.partnership = samsyn_partnership()
                 order by n.statement, n.number desc) v
    on v.visibility = 'public'
   and (v.theme = t.theme
        or exists (select from evidence e
                    where e.tenant = v.tenant and e.statement = v.statement and e.theme = t.theme
                      and not exists (select from evidence_strike k
                                       where k.tenant = e.tenant and k.evidence = e.id)))
  join statement s on s.tenant = v.tenant and s.id = v.statement
 where not exists (select from statement_strike k where k.tenant = v.tenant and k.statement = v.statement);

create view public_theme_problem as
select distinct t.theme, v.problem, v.title, v.words, (p.created_at at time zone zone.name)::date as seen_on,
       case when d.prioritised then d.held_on end as prioritised_on
  from public_open_theme t
 cross join (select n.time_zone as name from partnership_settings n
              where n.tenant = samsyn_tenant() and n.partnership = samsyn_partnership()
              order by n.written_at desc limit 1) zone
  join lateral (select distinct on (n.problem) n.*
                  from problem_version n
                 where n.tenant = samsyn_tenant() and n.partnership = samsyn_partnership()
                 order by n.problem, n.number desc) v
    on v.visibility = 'public'
   and (v.theme = t.theme
        or exists (select from problem_statement o
                     join public_theme_statement s on s.statement = o.statement and s.theme = t.theme
                    where o.tenant = v.tenant and o.problem = v.problem and o.number = v.number))
  join problem p on p.tenant = v.tenant and p.id = v.problem
  left join lateral (select n.prioritised, m.held_on
                       from problem_priority n
                       join priority_session m on m.tenant = n.tenant and m.id = n.priority_session
                      where n.tenant = v.tenant and n.problem = v.problem
                        and not exists (select from priority_session_strike k
                                         where k.tenant = m.tenant and k.priority_session = m.id)
                      order by n.decided_at desc, n.id desc limit 1) d on true;

-- The day on which somebody said that a focus area answers one of them.
create view public_problem_focus_area as
select l.problem, l.focus_area, a.name, min((l.linked_at at time zone zone.name)::date) as linked_on
  from focus_area_problem l
  join public_focus_area a on a.focus_area = l.focus_area
 cross join (select n.time_zone as name from partnership_settings n
              where n.tenant = samsyn_tenant() and n.partnership = samsyn_partnership()
              order by n.written_at desc limit 1) zone
 where l.tenant = samsyn_tenant() and l.partnership = samsyn_partnership()
   and exists (select from public_theme_problem p where p.problem = l.problem)
   and not exists (select from focus_area_problem_strike s
                    where s.tenant = l.tenant and s.focus_area_problem = l.id)
 group by l.problem, l.focus_area, a.name;
