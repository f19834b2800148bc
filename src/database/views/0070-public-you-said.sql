-- "You said – we did": the themes that are public with how many voices are
-- counted in each, what those who spoke were told, and what came of it. Nothing of
-- a single voice: of fewer than five the number is null.

-- The themes that are open to everybody, heard or not: what all below ask.
create view public_open_theme as
select t.theme, t.name, t.description
  from (select distinct on (v.theme) v.theme, v.name, v.description, v.public
          from theme_version v
         where v.tenant = samsyn_tenant() and v.partnership = samsyn_partnership()
         order by v.theme, v.number desc) t
 where t.public;

-- How many voices are counted in each of them, and from how many kinds of source.
-- A function of the owner's, since a view that the app's role reads too cannot also
-- be read by strangers; it tells no more than the view that asks it.
create or replace function samsyn_heard_themes() returns table (theme uuid, voices int, sources int)
  language sql stable security definer set search_path = public, pg_temp as $$
  select c.theme,
         case when count(*) >= 5 then count(*)::int end,
         case when count(*) >= 5 then count(distinct v.source_kind)::int end
    from counted_theme c
    join voice v on v.tenant = samsyn_tenant() and v.id = c.voice
   where c.partnership = samsyn_partnership()
     and c.theme in (select t.theme from public_open_theme t)
   group by c.theme
$$;
grant execute on function samsyn_heard_themes() to samsyn_public, samsyn_app;

create view public_theme as
select t.theme, t.name, t.description, h.voices, h.sources
  from public_open_theme t
  join samsyn_heard_themes() h on h.theme = t.theme;

-- The themes in which the voice behind a receipt is counted, by the code's keyed
-- digest. Nothing else of the voice is told, and nobody can ask by the voice itself.
create or replace function samsyn_themes_of_receipt(receipt text) returns setof uuid
  language sql stable security definer set search_path = public, pg_temp as $$
  select c.theme
    from counted_theme c
   where c.partnership = samsyn_partnership() and c.voice = samsyn_voice_of_receipt(receipt)
$$;
grant execute on function samsyn_themes_of_receipt(text) to samsyn_public;

-- What everybody who raised a theme was told, with the day.
create view public_theme_feedback as
select f.theme, f.given_on, f.channel, f.words
  from feedback f
  join public_open_theme t on t.theme = f.theme
 where f.tenant = samsyn_tenant() and f.partnership = samsyn_partnership() and f.public
   and not exists (select from feedback_strike s where s.tenant = f.tenant and s.feedback = f.id);

-- What those who answered a survey were told, with the day.
create view public_survey_feedback as
select f.survey, f.given_on, f.channel, f.words
  from feedback f
  join public_survey s on s.id = f.survey
 where f.tenant = samsyn_tenant() and f.partnership = samsyn_partnership() and f.public
   and not exists (select from feedback_strike k where k.tenant = f.tenant and k.feedback = f.id);

-- The focus areas that a theme led to, by way of public problems only.
create view public_theme_focus_area as
select distinct t.theme, l.focus_area, a.name
  from public_open_theme t
  join lateral (select distinct on (v.problem) v.problem, v.number, v.theme, v.visibility
                  from problem_version v
                 where v.tenant = samsyn_tenant() and v.partnership = samsyn_partnership()
                 order by v.problem, v.number desc) p on p.visibility = 'public' and p.theme = t.theme
  join focus_area_problem l on l.tenant = samsyn_tenant() and l.problem = p.problem
  join public_focus_area a on a.focus_area = l.focus_area
 where not exists (select from focus_area_problem_strike s
                    where s.tenant = l.tenant and s.focus_area_problem = l.id);

-- The public promises that answer a theme.
create view public_theme_promise as
select l.theme, l.commitment
  from commitment_theme l
  join public_open_theme t on t.theme = l.theme
  join public_citizen_promise p on p.commitment = l.commitment
 where l.tenant = samsyn_tenant() and l.partnership = samsyn_partnership()
   and not exists (select from commitment_theme_strike s
                    where s.tenant = l.tenant and s.commitment_theme = l.id);
