-- The change list of the plan, as it writes itself: every adoption, and every
-- addition, amendment, ending and cancellation with its reason. `day` is the day
-- it holds from where one was decided; otherwise the moment it was written.
-- A plan that was adopted before it was written in here is complete from the day
-- its adoption was noted: what was written in on the way there is no change of it.
create view public_plan_change as
with first_adoption as (
  select min(greatest(v.adopted_on, v.written_at::date)) as day
    from action_plan_version v
   where v.tenant = samsyn_tenant() and v.partnership = samsyn_partnership()
),
change as (
  select 'adopted' as kind, p.action_plan as noun, p.title, v.number, v.adopted_on as day, null::timestamptz as written_at,
         v.reason, '' as lesson, v.adopted_by, v.case_number
    from public_action_plan_version v
    join public_action_plan p on p.action_plan = v.action_plan
  union all
  select case v.number when 1 then 'measure-added' else 'measure-amended' end, v.measure, v.title, v.number, null, v.written_at,
         v.reason, '', '', ''
    from public_measure m
    join measure_version v on v.tenant = samsyn_tenant() and v.measure = m.measure and v.visibility = 'public'
   where v.number > 1 or v.written_at::date > (select day from first_adoption)
  union all
  select 'measure-cancelled', m.measure, m.title, m.number, m.cancelled_on, null, m.cancelled_reason, m.cancelled_lesson, '', ''
    from public_measure m
   where m.cancelled_on is not null
  union all
  select case v.number when 1 then 'promise-added' else 'promise-amended' end, v.commitment, v.title, v.number, v.from_day, null,
         v.reason, '', '', ''
    from public_commitment_version v
   where v.number > 1 or v.from_day > (select day from first_adoption)
  union all
  -- Told always, also where it was said before the plan was adopted: it decides what is judged.
  select 'promise-recorded', r.commitment, p.title, r.number, null, r.written_at, r.reason, '', '', ''
    from public_commitment_recording r
    join public_citizen_promise p on p.commitment = r.commitment  union all
  select 'promise-reworded', v.commitment, v.words, v.number, null, v.written_at, v.reason, '', '', ''
    from public_citizen_promise_version v
   where v.number > 1
  union all
  select 'promise-ended', p.commitment, p.title, p.number, p.ended_on, null, p.ended_reason, '', '', ''
    from public_citizen_promise p
   where p.ended_on is not null
  union all
  select 'focus-area-amended', v.focus_area, v.name, v.number, null, v.written_at, v.reason, '', '', ''
    from focus_area_version v
   where v.tenant = samsyn_tenant() and v.partnership = samsyn_partnership() and v.number > 1
  union all
  select 'goal-amended', g.focus_area, v.words, v.number, null, v.written_at, v.reason, '', '', ''
    from goal_version v
    join goal g on g.tenant = v.tenant and g.id = v.goal
   where v.tenant = samsyn_tenant() and v.partnership = samsyn_partnership() and v.number > 1
  union all
  select 'agreement-amended', v.agreement, v.title, v.number, null, v.written_at, v.reason, '', '', ''
    from agreement_version v
   where v.tenant = samsyn_tenant() and v.partnership = samsyn_partnership() and v.number > 1
)
select c.*, case when c.kind = 'adopted' then (select v.consultation from public_action_plan_version v
                                               where v.action_plan = c.noun and v.number = c.number) else '' end as consultation,
       case when c.kind = 'promise-recorded' then (select r.from_day from public_commitment_recording r
                                                    where r.commitment = c.noun and r.number = c.number) end as judged_from
  from change c;
