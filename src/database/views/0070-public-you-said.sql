-- "You said – we did": the themes that are public with how many voices are
-- counted in each, what those who spoke were told, and what came of it. Nothing of
-- a single voice: of fewer than five the number is null.

-- The same rule as in dialogue/codings: what was settled, else what all found who
-- read the voice.
create view public_theme as
with held as materialized (
  select distinct on (c.voice, case when c.settles then null else c.coder end)
         c.id, c.voice, c.settles
    from coding c
   where c.tenant = samsyn_tenant() and c.partnership = samsyn_partnership()
     and not exists (select from voice_strike s where s.tenant = c.tenant and s.voice = c.voice)
   order by c.voice, case when c.settles then null else c.coder end, c.coded_at desc, c.id desc
),
reading as (
  select h.id, h.voice, count(*) over (partition by h.voice) as readers
    from (select held.*, bool_or(held.settles) over (partition by held.voice) as settled from held) h
   where h.settles = h.settled
),
counted as materialized (
  select r.voice, ct.theme
    from reading r
    join coding_theme ct on ct.tenant = samsyn_tenant() and ct.coding = r.id
   group by r.voice, ct.theme, r.readers
  having count(*) = r.readers
)
select t.theme, t.name, t.description,
       case when n.voices >= 5 then n.voices end as voices,
       case when n.voices >= 5 then n.sources end as sources
  from (select distinct on (v.theme) v.theme, v.name, v.description, v.public
          from theme_version v
         where v.tenant = samsyn_tenant() and v.partnership = samsyn_partnership()
         order by v.theme, v.number desc) t
  join (select c.theme, count(*)::int as voices, count(distinct o.source_kind)::int as sources
          from counted c
          join voice o on o.tenant = samsyn_tenant() and o.id = c.voice
         group by c.theme) n on n.theme = t.theme
 where t.public;

-- The themes that are open to everybody, heard or not: what the views below ask,
-- since counting every voice again for each of their rows would take seconds.
create view public_open_theme as
select t.theme
  from (select distinct on (v.theme) v.theme, v.public
          from theme_version v
         where v.tenant = samsyn_tenant() and v.partnership = samsyn_partnership()
         order by v.theme, v.number desc) t
 where t.public;

-- What everybody who raised a theme was told, with the day.
create view public_theme_feedback as
select f.theme, f.given_on, f.channel, f.words
  from feedback f
  join public_open_theme t on t.theme = f.theme
 where f.tenant = samsyn_tenant() and f.partnership = samsyn_partnership() and f.public
   and not exists (select from feedback_strike s where s.tenant = f.tenant and s.feedback = f.id);

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
