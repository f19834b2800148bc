-- How many gave which answer to a survey that is closed: counts, never a person's
-- row, and nothing while it is open. `answer` is empty where those are counted who
-- answered at all; all of it is empty where everybody is. The page hides what is few.
-- `weight` is how many people they stand for: where nothing is weighted as many as
-- they are, and where something is, one without a weight stands for nobody. Of how
-- many they say as much follows from `squares`, the weights' squares added up.
create view public_survey_tally as
with closed as (
  select o.tenant, o.survey
    from survey_opening o
    join survey_version v on v.tenant = o.tenant and v.survey = o.survey and v.number = o.number
    left join survey_closing c on c.tenant = o.tenant and c.survey = o.survey
   where o.tenant = samsyn_tenant() and o.partnership = samsyn_partnership()
     and (c.survey is not null or v.closes_on < current_date)
     and not exists (select from survey_import i
                      where i.tenant = o.tenant and i.survey = o.survey and not i.public)),
answered as (
  select a.survey, a.id, a.answers,
         coalesce(a.weight, case when bool_or(a.weight is not null) over (partition by a.survey)
                                 then 0 else 1 end) as weight
    from survey_answer a
    join closed on closed.tenant = a.tenant and closed.survey = a.survey),
given as (
  select a.survey, a.id, a.weight, e.key as question, e.value
    from answered a
   cross join lateral jsonb_each(a.answers) e),
parts as (
  select survey, id, weight, question, '' as part,
         case jsonb_typeof(value) when 'array' then value else jsonb_build_array(value) end as chosen
    from given where jsonb_typeof(value) <> 'object'
  union all
  select survey, id, weight, question, r.key, jsonb_build_array(r.value)
    from given
   cross join lateral jsonb_each(case jsonb_typeof(value) when 'object' then value else '{}' end) r)
select survey, question, part, '' as answer, count(*)::int as number,
       sum(weight)::float8 as weight, sum(weight * weight)::float8 as squares
  from parts group by survey, question, part
union all
select survey, question, part, one.answer, count(*)::int, sum(weight)::float8, sum(weight * weight)::float8
  from parts cross join lateral jsonb_array_elements_text(chosen) as one(answer)
 group by survey, question, part, one.answer
union all
select survey, '', '', '', count(*)::int, sum(weight)::float8, sum(weight * weight)::float8
  from answered group by survey;
