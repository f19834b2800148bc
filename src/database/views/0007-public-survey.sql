-- Surveys that were opened, with the version that is asked: what whoever answers
-- one is shown. Never one that is still being written, nor who wrote it; one that
-- was done elsewhere and read in only where residents are to be shown it.
create view public_survey as
select o.survey as id, o.slug, o.opened_on, s.continues, v.title, v.introduction, v.languages, v.anonymous,
       v.closes_on, v.asked, v.questions, c.closed_on, i.done_by, i.from_day, i.to_day,
       coalesce(i.weighted, false) as weighted
  from survey_opening o
  join survey s on s.tenant = o.tenant and s.id = o.survey
  join survey_version v on v.tenant = o.tenant and v.survey = o.survey and v.number = o.number
  left join survey_closing c on c.tenant = o.tenant and c.survey = o.survey
  left join survey_import i on i.tenant = o.tenant and i.survey = o.survey
 where o.tenant = samsyn_tenant() and o.partnership = samsyn_partnership()
   and coalesce(i.public, true);

-- The codes of the links by which an opened survey is spread; what each is for is
-- the partnership's own business.
create view public_survey_channel as
select c.survey, c.code
  from survey_channel c
  join survey_opening o on o.tenant = c.tenant and o.survey = c.survey
 where c.tenant = samsyn_tenant() and c.partnership = samsyn_partnership();
