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
select a.agreement, coalesce(v.name, o.name) as name, o.party
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
       v.goal, g.focus_area, v.words, v.owner, v.indicator, v.baseline, v.target, v.by_day, g.created_at
  from goal_version v
  join goal g on g.tenant = v.tenant and g.id = v.goal
 where v.tenant = samsyn_tenant() and v.partnership = samsyn_partnership()
 order by v.goal, v.number desc;
