-- What was agreed, as it now reads: the agreement with its parties, the focus
-- areas and the goals. Each view shows the partnership of the address alone and
-- says nothing of who wrote it.
create view public_agreement as
select distinct on (v.agreement)
       v.agreement, v.number, v.title, v.purposes, v.fields, v.legal_basis, v.aims,
       v.term_kind, v.term_from, v.term_to, v.term_years, v.signed_on, v.revise_by,
       v.wanted_effects, v.channels, v.case_number, v.written_at
  from agreement_version v
 where v.tenant = samsyn_tenant() and v.partnership = samsyn_partnership()
 order by v.agreement, v.number desc;

-- By the name it goes by now. Not asked of samsyn_organisation_name: a view lends its rights to tables, not to functions.
create view public_agreement_party as
select a.agreement, coalesce(v.name, o.name) as name, o.party, o.kind
  from public_agreement a
  join agreement_party p on p.tenant = samsyn_tenant() and p.agreement = a.agreement and p.number = a.number
  join organisation o on o.tenant = p.tenant and o.id = p.organisation
  left join lateral (select n.name from organisation_version n where n.tenant = o.tenant and n.organisation = o.id
                      order by n.number desc limit 1) v on true;

create view public_focus_area as
select distinct on (v.focus_area)
       v.focus_area, f.agreement, v.number, v.name, v.description, v.classes, v.target_groups, v.offences,
       v.objects, v.outcome_crime, v.outcome_safety, v.outcome_reason, v.carried_by, f.created_at
  from focus_area_version v
  join focus_area f on f.tenant = v.tenant and f.id = v.focus_area
 where v.tenant = samsyn_tenant() and v.partnership = samsyn_partnership()
 order by v.focus_area, v.number desc;

create view public_goal as
select distinct on (v.goal)
       v.goal, g.focus_area, v.words, v.owner, v.indicator, v.baseline, v.target, v.by_day, v.exchanges, g.created_at
  from goal_version v
  join goal g on g.tenant = v.tenant and g.id = v.goal
 where v.tenant = samsyn_tenant() and v.partnership = samsyn_partnership()
 order by v.goal, v.number desc;

-- What the agreement rests on: the picture as it was frozen, the dialogues and
-- surveys in which people were heard, or why there is none.
create view public_agreement_ground as
select a.agreement, 'picture' as ground, p.title, v.frozen_on as day, v.number, '' as reason
  from public_agreement a
  join lateral (select * from agreement_baseline n
                 where n.tenant = samsyn_tenant() and n.agreement = a.agreement
                 order by n.tied_at desc, n.agreement_number desc limit 1) b on true
  join situation_picture p on p.tenant = b.tenant and p.id = b.situation_picture
  join situation_picture_version v on v.tenant = b.tenant and v.situation_picture = b.situation_picture
                                  and v.number = b.number
union all
select distinct a.agreement, 'dialogue', v.title, v.held_on, null::int, ''
  from public_agreement a
  join agreement_dialogue l on l.tenant = samsyn_tenant() and l.agreement = a.agreement
  join lateral (select n.title, n.held_on from dialogue_version n
                 where n.tenant = l.tenant and n.dialogue = l.dialogue order by n.number desc limit 1) v on true
union all
select distinct a.agreement, 'dialogue',
       coalesce(v.title ->> 'sv', v.title ->> 'da', v.title ->> 'en', ''), null::date, null::int, ''
  from public_agreement a
  join agreement_dialogue l on l.tenant = samsyn_tenant() and l.agreement = a.agreement
  join lateral (select n.title from survey_version n
                 where n.tenant = l.tenant and n.survey = l.survey order by n.number desc limit 1) v on true
union all
select a.agreement, r.ground, '', null::date, null::int, r.reason
  from public_agreement a
  join lateral (select distinct on (n.ground) n.ground, n.reason from agreement_ground_reason n
                 where n.tenant = samsyn_tenant() and n.agreement = a.agreement
                 order by n.ground, n.written_at desc) r on true
 where case r.ground
       when 'picture' then not exists (select from agreement_baseline b
                                        where b.tenant = samsyn_tenant() and b.agreement = a.agreement)
       else not exists (select from agreement_dialogue l
                         where l.tenant = samsyn_tenant() and l.agreement = a.agreement) end;

-- Which municipalities an agreement of a police area covers, those that left too.
create view public_agreement_municipality as
select a.agreement, s.name, m.from_day, m.to_day
  from public_agreement a
  join agreement_municipality m on m.tenant = samsyn_tenant() and m.agreement = a.agreement and m.number = a.number
  join lateral (select n.name from partnership_settings n
                 where n.tenant = m.tenant and n.partnership = m.municipality
                 order by n.written_at desc limit 1) s on true;

-- What others do beside it.
create view public_supplement as
select s.agreement, s.id, v.title, v.owner, v.description, v.link, v.from_day, v.to_day
  from supplement s
  join lateral (select * from supplement_version n
                 where n.tenant = s.tenant and n.supplement = s.id order by n.number desc limit 1) v on true
 where s.tenant = samsyn_tenant() and s.partnership = samsyn_partnership()
   and not exists (select from supplement_strike k where k.tenant = s.tenant and k.supplement = s.id);
