-- 0005-what-will-be-done.sql
-- The action plan, its measures, their commitments and the commitments' public
-- face. As with agreements, a change is a whole new version with its reason;
-- from these rows the public change list writes itself.

create table action_plan (
  tenant      uuid not null,
  id          uuid not null default gen_random_uuid(),
  partnership uuid not null,
  agreement   uuid not null,
  title       text not null check (title <> ''),
  from_day    date not null,
  to_day      date not null check (to_day >= from_day),
  -- The plan that this one was rolled over from, at the turn of the year.
  continues   uuid,
  created_by  uuid,
  created_at  timestamptz not null,
  primary key (tenant, id),
  foreign key (tenant, agreement) references agreement (tenant, id),
  foreign key (tenant, continues) references action_plan (tenant, id)
);
call samsyn_wall_partnership('action_plan');

create table measure (
  tenant      uuid not null,
  id          uuid not null default gen_random_uuid(),
  partnership uuid not null,
  focus_area  uuid not null,
  -- A sub-topic lies below its measure.
  parent      uuid,
  created_at  timestamptz not null,
  primary key (tenant, id),
  foreign key (tenant, focus_area) references focus_area (tenant, id),
  foreign key (tenant, parent) references measure (tenant, id)
);
call samsyn_wall_partnership('measure');

create table measure_version (
  tenant            uuid not null,
  measure           uuid not null,
  number            int not null check (number > 0),
  partnership       uuid not null,
  -- The six mandatory fields of a plan: which, what, when, kind of cooperation, who, how followed up.
  title             text not null check (title <> ''),
  what              text not null check (what <> ''),
  planned_when      text not null check (planned_when <> ''),
  cooperation       text not null check (cooperation <> ''),
  responsible       uuid not null,
  -- The organisations that began it, whoever carries it now.
  initiators        uuid[] not null default '{}',
  follow_up         text not null check (follow_up <> ''),
  -- Why: the finding it answers, in words until the situation picture is built.
  why               text not null default '',
  desired_result    text not null default '',
  planned_from      date,
  planned_to        date,
  classes           text[] not null,
  types             text[] not null default '{}',
  offences          text[] not null default '{}',
  all_offences      boolean not null default false,
  -- It also works against people feeling unsafe, whatever the offences.
  affects_unsafety  boolean not null default false,
  -- By which mechanisms it prevents: makes it harder, riskier, strengthens ties.
  mechanisms        text[] not null default '{}',
  target_group      text not null default '',
  age_from          int,
  age_to            int,
  setting           text not null default '',
  visible_marking   text not null default '',
  anchored_in       text not null default '',
  follow_up_level   text not null default 'active' check (follow_up_level in
    ('active', 'information-only', 'monitored-elsewhere', 'ended')),
  visibility        text not null default 'public' check (visibility in ('public', 'partners', 'own-organisation')),
  reason            text not null default '',
  written_by        uuid,
  written_at        timestamptz not null,
  primary key (tenant, measure, number),
  foreign key (tenant, measure) references measure (tenant, id),
  foreign key (tenant, responsible) references organisation (tenant, id)
);
call samsyn_wall_partnership('measure_version');

create table measure_partner (
  tenant       uuid not null,
  measure      uuid not null,
  number       int not null,
  organisation uuid not null,
  partnership  uuid not null,
  role         text not null default '',
  primary key (tenant, measure, number, organisation),
  foreign key (tenant, measure, number) references measure_version (tenant, measure, number),
  foreign key (tenant, organisation) references organisation (tenant, id)
);
call samsyn_wall_partnership('measure_partner');

-- Special this year, continued, or continued unchanged: one confirming click a year.
create table measure_year (
  tenant       uuid not null,
  id           uuid not null default gen_random_uuid(),
  partnership  uuid not null,
  measure      uuid not null,
  year         int not null,
  class        text not null check (class in ('special', 'continued', 'unchanged')),
  confirmed_by uuid,
  confirmed_at timestamptz not null,
  primary key (tenant, id),
  foreign key (tenant, measure) references measure (tenant, id)
);
call samsyn_wall_partnership('measure_year');

-- A measure that failed teaches most: the reason, who objected, the lesson.
create table measure_cancellation (
  tenant       uuid not null,
  measure      uuid not null,
  partnership  uuid not null,
  day          date not null,
  reason       text not null check (reason <> ''),
  objections   text not null default '',
  lesson       text not null default '',
  cancelled_by uuid,
  cancelled_at timestamptz not null,
  primary key (tenant, measure),
  foreign key (tenant, measure) references measure (tenant, id)
);
call samsyn_wall_partnership('measure_cancellation');

create table commitment (
  tenant      uuid not null,
  id          uuid not null default gen_random_uuid(),
  partnership uuid not null,
  measure     uuid not null,
  -- It was promised from this earlier day already, but when it was entered what was
  -- done before its first wording's day was not recorded here: that time is not
  -- judged. Said later, the day stands in commitment_recording.
  promised_from date,
  created_at  timestamptz not null,
  primary key (tenant, id),
  foreign key (tenant, measure) references measure (tenant, id)
);
call samsyn_wall_partnership('commitment');

-- What is planned and used in a year: of the measure as a whole, or beside that
-- of one commitment. The newest row of a year, kind, party and commitment holds.
create table measure_resource (
  tenant      uuid not null,
  id          uuid not null default gen_random_uuid(),
  partnership uuid not null,
  measure     uuid not null,
  commitment  uuid,
  year        int not null,
  kind        text not null check (kind in ('planned', 'used')),
  organisation uuid,
  hours       numeric check (hours >= 0),
  money       numeric check (money >= 0),
  persons     int check (persons > 0),
  full_time   numeric check (full_time >= 0),
  -- How long doing it once takes, everybody's hours together; and of what is owed
  -- to each area or school, how many of them are reckoned with.
  hours_each  numeric check (hours_each > 0),
  things      int check (things > 0),
  note        text not null default '',
  written_by  uuid,
  written_at  timestamptz not null,
  check (commitment is not null or (hours_each is null and things is null)),
  primary key (tenant, id),
  foreign key (tenant, measure) references measure (tenant, id),
  foreign key (tenant, commitment) references commitment (tenant, id)
);
call samsyn_wall_partnership('measure_resource');

-- Measures that work best together, whatever their focus areas, and why.
create table bundle (
  tenant      uuid not null,
  id          uuid not null default gen_random_uuid(),
  partnership uuid not null,
  created_at  timestamptz not null,
  primary key (tenant, id)
);
call samsyn_wall_partnership('bundle');

create table bundle_version (
  tenant      uuid not null,
  bundle      uuid not null,
  number      int not null check (number > 0),
  partnership uuid not null,
  name        text not null check (name <> ''),
  why         text not null check (why <> ''),
  reason      text not null default '',
  written_by  uuid,
  written_at  timestamptz not null,
  primary key (tenant, bundle, number),
  foreign key (tenant, bundle) references bundle (tenant, id)
);
call samsyn_wall_partnership('bundle_version');

create table bundle_measure (
  tenant      uuid not null,
  bundle      uuid not null,
  number      int not null,
  measure     uuid not null,
  partnership uuid not null,
  primary key (tenant, bundle, number, measure),
  foreign key (tenant, bundle, number) references bundle_version (tenant, bundle, number),
  foreign key (tenant, measure) references measure (tenant, id)
);
call samsyn_wall_partnership('bundle_measure');

create table bundle_ending (
  tenant      uuid not null,
  bundle      uuid not null,
  partnership uuid not null,
  day         date not null,
  reason      text not null check (reason <> ''),
  ended_by    uuid,
  ended_at    timestamptz not null,
  primary key (tenant, bundle),
  foreign key (tenant, bundle) references bundle (tenant, id)
);
call samsyn_wall_partnership('bundle_ending');

create table commitment_version (
  tenant         uuid not null,
  commitment     uuid not null,
  number         int not null check (number > 0),
  partnership    uuid not null,
  title          text not null check (title <> ''),
  -- The words of the agreement or decision, kept as they stand.
  original_words text not null default '',
  cadence        jsonb not null check (cadence ? 'kind'),
  -- From this day the wording holds.
  from_day       date not null,
  to_day         date check (to_day >= from_day),
  giver          text not null check (giver in ('police', 'municipality', 'joint')),
  -- No number was promised, and the parties know it: said openly.
  accepted_as_not_measurable boolean not null default false,
  not_measurable_reason text not null default '',
  reason         text not null default '',
  written_by     uuid,
  written_at     timestamptz not null,
  primary key (tenant, commitment, number),
  foreign key (tenant, commitment) references commitment (tenant, id)
);
call samsyn_wall_partnership('commitment_version');

create table commitment_organisation (
  tenant       uuid not null,
  commitment   uuid not null,
  number       int not null,
  organisation uuid not null,
  partnership  uuid not null,
  role         text not null check (role in ('responsible', 'cooperating')),
  primary key (tenant, commitment, number, organisation),
  foreign key (tenant, commitment, number) references commitment_version (tenant, commitment, number),
  foreign key (tenant, organisation) references organisation (tenant, id)
);
call samsyn_wall_partnership('commitment_organisation');

-- The organisations that a measure or one of its commitments names, as both now read;
-- what is for the own organisation alone names only that.
create function samsyn_involved_in(of_tenant uuid, of_measure uuid) returns setof uuid language sql stable
begin atomic
  with now as (
    select * from measure_version
     where tenant = of_tenant and measure = of_measure
     order by number desc limit 1)
  select responsible from now
  union
  select p.organisation from now
    join measure_partner p on (p.tenant, p.measure, p.number) = (now.tenant, now.measure, now.number)
   where now.visibility <> 'own-organisation'
  union
  select b.organisation from now
    join commitment c on c.tenant = now.tenant and c.measure = now.measure
    join commitment_organisation b on b.tenant = c.tenant and b.commitment = c.id
   where now.visibility <> 'own-organisation'
     and b.number = (select max(v.number) from commitment_version v
                      where v.tenant = c.tenant and v.commitment = c.id);
end;
grant execute on function samsyn_involved_in(uuid, uuid) to samsyn_app;

-- What a coordinator notes anybody may give; everyone else notes what their own
-- organisation gives to what it is responsible for or takes part in.
create policy own_resources_noted on measure_resource as restrictive for insert to samsyn_app with check (
  exists (select from measure m
           where m.tenant = measure_resource.tenant and m.id = measure
             and m.partnership = measure_resource.partnership)
  and exists (
    select from role_assignment a
     where a.tenant = measure_resource.tenant and a.partnership = measure_resource.partnership
       and a.app_user = (select samsyn_user())
       and not exists (select from role_ending e where e.tenant = a.tenant and e.role_assignment = a.id)
       and (a.role = 'coordinator'
            or a.role in ('police-liaison', 'reporter', 'member')
               and a.organisation = measure_resource.organisation
               and a.organisation in (select samsyn_involved_in(measure_resource.tenant, measure)))));

-- From which day it is recorded here whether it was kept, where that was said later
-- or said anew: the newest row holds. What was promised before is never judged.
create table commitment_recording (
  tenant      uuid not null,
  commitment  uuid not null,
  number      int not null check (number > 0),
  partnership uuid not null,
  from_day    date not null,
  reason      text not null check (reason <> ''),
  written_by  uuid,
  written_at  timestamptz not null,
  primary key (tenant, commitment, number),
  foreign key (tenant, commitment) references commitment (tenant, id)
);
call samsyn_wall_partnership('commitment_recording');

create table commitment_ending (
  tenant      uuid not null,
  commitment  uuid not null,
  partnership uuid not null,
  day         date not null,
  reason      text not null check (reason <> ''),
  ended_by    uuid,
  ended_at    timestamptz not null,
  primary key (tenant, commitment),
  foreign key (tenant, commitment) references commitment (tenant, id)
);
call samsyn_wall_partnership('commitment_ending');

-- The commitment's public face, in plain words; one per commitment, in versions.
create table citizen_promise_version (
  tenant      uuid not null,
  commitment  uuid not null,
  number      int not null check (number > 0),
  partnership uuid not null,
  words       text not null check (words <> ''),
  -- Residents are told how it goes at least this often.
  feedback_every text not null default 'quarter' check (feedback_every in ('month', 'quarter', 'half-year', 'year')),
  public      boolean not null,
  reason      text not null default '',
  written_by  uuid,
  written_at  timestamptz not null,
  primary key (tenant, commitment, number),
  foreign key (tenant, commitment) references commitment (tenant, id)
);
call samsyn_wall_partnership('citizen_promise_version');

-- An adopted version of the plan: which wording of which measure and
-- commitment it contained, by which body, on which day, under which number.
create table action_plan_version (
  tenant      uuid not null,
  action_plan uuid not null,
  number      int not null check (number > 0),
  partnership uuid not null,
  adopted_by  text not null check (adopted_by <> ''),
  adopted_on  date not null,
  case_number text not null default '',
  reason      text not null default '',
  -- How residents were heard before a revision: the promises are revised each year in consultation with them.
  consultation text not null default '',
  written_by  uuid,
  written_at  timestamptz not null,
  primary key (tenant, action_plan, number),
  foreign key (tenant, action_plan) references action_plan (tenant, id)
);
call samsyn_wall_partnership('action_plan_version');

create table action_plan_measure (
  tenant         uuid not null,
  action_plan    uuid not null,
  number         int not null,
  measure        uuid not null,
  measure_number int not null,
  partnership    uuid not null,
  primary key (tenant, action_plan, number, measure),
  foreign key (tenant, action_plan, number) references action_plan_version (tenant, action_plan, number),
  foreign key (tenant, measure, measure_number) references measure_version (tenant, measure, number)
);
call samsyn_wall_partnership('action_plan_measure');

create table action_plan_commitment (
  tenant            uuid not null,
  action_plan       uuid not null,
  number            int not null,
  commitment        uuid not null,
  commitment_number int not null,
  partnership       uuid not null,
  primary key (tenant, action_plan, number, commitment),
  foreign key (tenant, action_plan, number) references action_plan_version (tenant, action_plan, number),
  foreign key (tenant, commitment, commitment_number) references commitment_version (tenant, commitment, number)
);
call samsyn_wall_partnership('action_plan_commitment');

-- A text that was read: the proposal of the rules, and what a person decided
-- of each item. The same words proposed again are recognised by their key.
create table agreement_reading (
  tenant      uuid not null,
  id          uuid not null default gen_random_uuid(),
  partnership uuid not null,
  file_name   text not null default '',
  text_digest text not null,
  original_text text not null,
  proposal    jsonb not null,
  read_by     uuid,
  read_at     timestamptz not null,
  primary key (tenant, id),
  foreign key (tenant, partnership) references partnership (tenant, id)
);
call samsyn_wall_partnership('agreement_reading');

create table agreement_reading_decision (
  tenant            uuid not null,
  id                uuid not null default gen_random_uuid(),
  partnership       uuid not null,
  agreement_reading uuid not null,
  item_key          text not null,
  decision          text not null check (decision in ('accepted', 'changed', 'left-out')),
  changed           jsonb,
  -- What came of it: the noun and its id.
  became            text,
  became_id         uuid,
  decided_by        uuid,
  decided_at        timestamptz not null,
  primary key (tenant, id),
  foreign key (tenant, agreement_reading) references agreement_reading (tenant, id)
);
create index on agreement_reading_decision (tenant, partnership, item_key);
call samsyn_wall_partnership('agreement_reading_decision');

-- What an organisation answers for and has not come to its end: asked before it
-- leaves, or somebody who works for it does. It may lie in other partnerships of
-- the tenant too; of those whose rows are not open to the asker no title is told.
create function samsyn_answered_for(wanted uuid)
returns table (kind text, id uuid, title text, last_day date, partnership uuid)
language sql stable security definer set search_path = public, pg_temp as $$
  select held.kind, held.id, case when held.partnership = any (samsyn_readable()) then held.title end,
         held.last_day, held.partnership
    from (
      select 'commitment' as kind, v.commitment as id, v.title, least(v.to_day, e.day) as last_day, v.partnership
        from commitment_organisation b
        join commitment_version v on (v.tenant, v.commitment, v.number) = (b.tenant, b.commitment, b.number)
        left join commitment_ending e on e.tenant = v.tenant and e.commitment = v.commitment
       where b.tenant = samsyn_tenant() and b.organisation = wanted and b.role = 'responsible'
         and not exists (select from commitment_version later
                          where (later.tenant, later.commitment) = (v.tenant, v.commitment) and later.number > v.number)
      union all
      select 'measure', v.measure, v.title, least(v.planned_to, c.day), v.partnership
        from measure_version v
        left join measure_cancellation c on c.tenant = v.tenant and c.measure = v.measure
       where v.tenant = samsyn_tenant() and v.responsible = wanted
         and not exists (select from measure_version later
                          where (later.tenant, later.measure) = (v.tenant, v.measure) and later.number > v.number)
    ) held
   order by held.kind, held.title
$$;
grant execute on function samsyn_answered_for(uuid) to samsyn_app;
