-- How many gave which answer to a survey that is closed: counts, never a person's
-- row, and nothing while it is open. `answer` is empty where those are counted who
-- answered at all; all of it is empty where everybody is. The page hides what is few.
create view public_survey_tally as
with closed as (
  select o.tenant, o.survey
    from survey_opening o
    join survey_version v on v.tenant = o.tenant and v.survey = o.survey and v.number = o.number
    left join survey_closing c on c.tenant = o.tenant and c.survey = o.survey
   where o.tenant = samsyn_tenant() and o.partnership = samsyn_partnership()
     and (c.survey is not null or v.closes_on < current_date)),
given as (
  select a.survey, a.id, e.key as question, e.value
    from survey_answer a
    join closed on closed.tenant = a.tenant and closed.survey = a.survey
   cross join lateral jsonb_each(a.answers) e),
parts as (
  select survey, id, question, '' as part,
         case jsonb_typeof(value) when 'array' then value else jsonb_build_array(value) end as chosen
    from given where jsonb_typeof(value) <> 'object'
  union all
  select survey, id, question, r.key, jsonb_build_array(r.value)
    from given
   cross join lateral jsonb_each(case jsonb_typeof(value) when 'object' then value else '{}' end) r)
select survey, question, part, '' as answer, count(*)::int as number from parts group by survey, question, part
union all
select survey, question, part, one.answer, count(*)::int
  from parts cross join lateral jsonb_array_elements_text(chosen) as one(answer)
 group by survey, question, part, one.answer
union all
select a.survey, '', '', '', count(*)::int
  from survey_answer a join closed on closed.tenant = a.tenant and closed.survey = a.survey
 group by a.survey;
