-- What was concluded of a measure, as far as it was said that everybody may read it.
create view public_evaluation as
select v.evaluation, m.measure, v.verdict, v.reason, v.lesson, v.decided_by, v.decided_on, p.design, p.why_not
  from (select distinct on (n.evaluation) n.*
          from evaluation_verdict n
         where n.tenant = samsyn_tenant() and n.partnership = samsyn_partnership()
         order by n.evaluation, n.written_at desc) v
  join evaluation e on e.tenant = v.tenant and e.id = v.evaluation
  join public_measure m on m.measure = any (e.measures)
  join lateral (select * from evaluation_plan n
                 where n.tenant = v.tenant and n.evaluation = v.evaluation
                 order by n.number desc limit 1) p on true
 where v.public;
