-- A promise is shown while its newest version is public and its measure is; one
-- of a shared measure for as long as that is shared. From which day it is judged,
-- action-plan/recording works out of `entered_from`, `promised_from`, `said_from`.
create view public_citizen_promise as
select c.id as commitment, c.measure, m.focus_area, p.words, p.feedback_every, v.number, v.title,
       v.original_words, v.cadence, first.from_day as entered_from, c.promised_from, r.from_day as said_from,
       v.to_day, v.giver,
       v.accepted_as_not_measurable, v.not_measurable_reason, least(e.day, m.shared_to) as ended_on,
       case when m.shared_to < e.day or e.day is null then m.shared_ended_reason else e.reason end as ended_reason,
       m.shared_to, c.created_at
  from commitment c
  join public_measure m on m.measure = c.measure
  join lateral (select * from citizen_promise_version n
                 where n.tenant = c.tenant and n.commitment = c.id order by n.number desc limit 1) p on p.public
  join lateral (select * from commitment_version n
                 where n.tenant = c.tenant and n.commitment = c.id order by n.number desc limit 1) v on true
  join commitment_version first on first.tenant = c.tenant and first.commitment = c.id and first.number = 1
  left join lateral (select n.from_day from commitment_recording n
                      where n.tenant = c.tenant and n.commitment = c.id order by n.number desc limit 1) r on true
  left join commitment_ending e on e.tenant = c.tenant and e.commitment = c.id
 where c.tenant = samsyn_tenant();

-- Every wording of what was undertaken, with the reason for each change.
create view public_commitment_version as
select p.commitment, v.number, v.title, v.original_words, v.cadence, v.from_day, v.reason, v.written_at
  from public_citizen_promise p
  join commitment_version v on v.tenant = samsyn_tenant() and v.commitment = p.commitment;

-- From which day it is judged, each time that was said after it was made, and why.
create view public_commitment_recording as
select p.commitment, r.number, r.from_day, r.reason, r.written_at
  from public_citizen_promise p
  join commitment_recording r on r.tenant = samsyn_tenant() and r.commitment = p.commitment;

-- Every public wording of the promise itself.
create view public_citizen_promise_version as
select p.commitment, v.number, v.words, v.reason, v.written_at
  from public_citizen_promise p
  join citizen_promise_version v on v.tenant = samsyn_tenant() and v.commitment = p.commitment
 where v.public;

create view public_commitment_organisation as
select p.commitment, coalesce(v.name, o.name) as name, r.role, o.party
  from public_citizen_promise p
  join commitment_organisation r on r.tenant = samsyn_tenant() and r.commitment = p.commitment
                                and r.number = p.number
  join organisation o on o.tenant = r.tenant and o.id = r.organisation
  left join lateral (select n.name from organisation_version n where n.tenant = o.tenant and n.organisation = o.id
                      order by n.number desc limit 1) v on true;
