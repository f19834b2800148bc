-- 0011-what-was-asked.sql
-- Surveys. The questions are versions until the survey opens; from then on they
-- stand as they are. An answer is sealed when it arrives, with a key that lies
-- outside the database, and is opened only together with others, shuffled: the
-- ticked answers of one person stay one row, what was written in words goes
-- elsewhere, and nothing tells which belongs to which or who came when.

create table survey (
  tenant      uuid not null,
  id          uuid not null default gen_random_uuid(),
  partnership uuid not null,
  -- The survey whose questions this one asks again, a year later.
  continues   uuid,
  -- Another owner's survey, kept as a source with its year and link.
  owner_name  text not null default '',
  created_at  timestamptz not null,
  primary key (tenant, id),
  foreign key (tenant, partnership) references partnership (tenant, id),
  foreign key (tenant, continues) references survey (tenant, id)
);
call samsyn_wall_partnership('survey');

create table survey_version (
  tenant      uuid not null,
  survey      uuid not null,
  number      int not null check (number > 0),
  partnership uuid not null,
  -- By language: {"sv": "…", "da": "…"}.
  title       jsonb not null,
  introduction jsonb not null default '{}',
  languages   text[] not null check (cardinality(languages) > 0),
  -- Decided before it opens, and never afterwards.
  anonymous   boolean not null,
  closes_on   date,
  -- How many were asked, where that is known; the response rate needs it.
  asked       int check (asked > 0),
  -- The list of questions, as dialogue/survey/rules.ts reads it.
  questions   jsonb not null,
  -- For another owner's survey: its year and where it is found.
  year        int,
  link        text not null default '',
  reason      text not null default '',
  written_by  uuid,
  written_at  timestamptz not null,
  primary key (tenant, survey, number),
  foreign key (tenant, survey) references survey (tenant, id)
);
call samsyn_wall_partnership('survey_version');

-- The version that is asked. From here on no newer version may be written.
create table survey_opening (
  tenant      uuid not null,
  survey      uuid not null,
  number      int not null,
  partnership uuid not null,
  -- The public word of the survey in its address.
  slug        text not null check (slug ~ '^[a-z0-9-]{1,60}$'),
  opened_by   uuid,
  opened_on   date not null,
  primary key (tenant, survey),
  unique (tenant, partnership, slug),
  foreign key (tenant, survey, number) references survey_version (tenant, survey, number)
);
call samsyn_wall_partnership('survey_opening');

create function samsyn_opened_survey_stands() returns trigger language plpgsql as $$
begin
  if exists (select from survey_opening o where o.tenant = new.tenant and o.survey = new.survey) then
    raise exception 'survey % is open: its questions stand', new.survey;
  end if;
  return new;
end
$$;
create trigger opened_survey_stands before insert on survey_version
  for each row execute function samsyn_opened_survey_stands();

create table survey_closing (
  tenant      uuid not null,
  survey      uuid not null,
  partnership uuid not null,
  closed_on   date not null,
  reason      text not null default '',
  closed_by   uuid,
  primary key (tenant, survey),
  foreign key (tenant, survey) references survey_opening (tenant, survey)
);
call samsyn_wall_partnership('survey_closing');

-- A link of its own for each way the survey is spread, so that one sees which way reached whom.
create table survey_channel (
  tenant      uuid not null,
  survey      uuid not null,
  code        text not null check (code ~ '^[a-z0-9]{4,20}$'),
  partnership uuid not null,
  name        text not null check (name <> ''),
  written_by  uuid,
  written_at  timestamptz not null,
  primary key (tenant, survey, code),
  foreign key (tenant, survey) references survey (tenant, id)
);
call samsyn_wall_partnership('survey_channel');

-- Answers on their way in, sealed. Nothing can be read here without the key. What
-- was written in words is sealed anew, by itself, when the ticked answers are
-- opened, and waits here a second time.
create table survey_sealed_answer (
  tenant      uuid not null,
  id          uuid not null default gen_random_uuid(),
  partnership uuid not null,
  survey      uuid not null,
  holds       text not null check (holds in ('answer', 'words')),
  sealed      bytea not null,
  primary key (tenant, id),
  foreign key (tenant, survey) references survey_opening (tenant, survey)
);
create index on survey_sealed_answer (tenant, survey, holds);
call samsyn_wall_partnership('survey_sealed_answer', mutable => true);

-- Which forms were sent, so that one sent twice counts once: a keyed digest of the
-- form's id, whose key lies outside the database. It stands beside no answer, and
-- is thrown away when the survey is closed and its last answer opened.
create table survey_form_receipt (
  tenant      uuid not null,
  survey      uuid not null,
  key         text not null check (key ~ '^[0-9a-f]{64}$'),
  partnership uuid not null,
  primary key (tenant, survey, key),
  foreign key (tenant, survey) references survey_opening (tenant, survey)
);
call samsyn_wall_partnership('survey_form_receipt', mutable => true);

-- The ticked answers of one person: question → answer. Free text is not among
-- them, nor a day: only the batch in which many were opened together.
create table survey_answer (
  tenant      uuid not null,
  id          uuid not null,
  partnership uuid not null,
  survey      uuid not null,
  batch       int not null,
  channel     text not null default '',
  -- Filled in from paper or read in from a file, not by the one who answered.
  entered     boolean not null default false,
  answers     jsonb not null,
  -- How many people this one stands for, in a survey that was read in with weights.
  weight      numeric check (weight >= 0),
  primary key (tenant, id),
  foreign key (tenant, survey) references survey (tenant, id)
);
create index on survey_answer (tenant, survey);
call samsyn_wall_partnership('survey_answer');

-- A file of a finished survey that waits for somebody to say which column is
-- which question. Thrown away when it is read in, or with the next one.
create table survey_file (
  tenant      uuid not null,
  id          uuid not null default gen_random_uuid(),
  partnership uuid not null,
  name        text not null,
  contents    bytea not null,
  -- What the columns and codes mean, where a second file says so.
  codebook    bytea,
  handed_in_by uuid,
  handed_in_at timestamptz not null,
  primary key (tenant, id),
  foreign key (tenant, partnership) references partnership (tenant, id)
);
call samsyn_wall_partnership('survey_file', mutable => true);

-- A survey that was done elsewhere and read in when it was finished: from which
-- file, by whom it was done and when, and whether residents are shown the result.
create table survey_import (
  tenant      uuid not null,
  survey      uuid not null,
  partnership uuid not null,
  file_name   text not null,
  done_by     text not null check (done_by <> ''),
  source      text not null default '',
  from_day    date not null,
  to_day      date not null check (to_day >= from_day),
  weighted    boolean not null default false,
  public      boolean not null default false,
  read_in_by  uuid,
  read_in_at  timestamptz not null,
  primary key (tenant, survey),
  foreign key (tenant, survey) references survey (tenant, id)
);
call samsyn_wall_partnership('survey_import');

-- How many live in a partnership's area, by age, gender and part of it, as a
-- statistical office counts them: what those who answered are held against. A new
-- count is a new row; the newest holds.
create table population_count (
  tenant      uuid not null,
  id          uuid not null default gen_random_uuid(),
  partnership uuid not null,
  counted_on  date not null,
  source      text not null default '',
  -- {"age-band": {"16-24": 2100, …}, "gender": {…}, "area": {"<id>": …}}; a group nobody wrote is not there.
  groups      jsonb not null,
  written_by  uuid,
  written_at  timestamptz not null,
  primary key (tenant, id),
  foreign key (tenant, partnership) references partnership (tenant, id)
);
call samsyn_wall_partnership('population_count');

alter table voice add foreign key (tenant, survey) references survey (tenant, id);
alter table feedback add foreign key (tenant, survey) references survey (tenant, id);

-- Which free-text question a survey's voice answered.
alter table voice add column question text not null default '';

-- The receipt of a voice: only a keyed digest of the code, whose key lies outside
-- the database. Beside the voice it stands for, and nothing else.
create table voice_receipt (
  tenant      uuid not null,
  voice       uuid not null,
  partnership uuid not null,
  digest      text not null check (digest ~ '^[0-9a-f]{64}$'),
  primary key (tenant, digest),
  foreign key (tenant, voice) references voice (tenant, id)
);
call samsyn_wall_partnership('voice_receipt');

-- The one way in for an answer. Whoever may call it can add one to a survey that
-- is open, and read nothing. `taken`, `again` (this form was sent before) or
-- `closed`; the day is the partnership's own.
create function samsyn_take_in_answer(
  of_tenant uuid, of_partnership uuid, of_survey uuid, form_key text, sealed_answer bytea, on_day date
) returns text language plpgsql security definer set search_path = public, pg_temp as $$
begin
  if exists (select from survey_form_receipt r
              where r.tenant = of_tenant and r.survey = of_survey and r.key = form_key) then
    return 'again';
  end if;
  if octet_length(sealed_answer) > 1048576 or not exists (
    select from survey_opening o
      join survey_version v on v.tenant = o.tenant and v.survey = o.survey and v.number = o.number
     where o.tenant = of_tenant and o.partnership = of_partnership and o.survey = of_survey
       and o.opened_on <= on_day and (v.closes_on is null or v.closes_on >= on_day)
       and not exists (select from survey_closing c where c.tenant = o.tenant and c.survey = o.survey)) then
    return 'closed';
  end if;
  insert into survey_form_receipt (tenant, survey, key, partnership)
  values (of_tenant, of_survey, form_key, of_partnership) on conflict do nothing;
  if not found then
    return 'again';
  end if;
  insert into survey_sealed_answer (tenant, partnership, survey, holds, sealed)
  values (of_tenant, of_partnership, of_survey, 'answer', sealed_answer);
  return 'taken';
end
$$;
grant execute on function samsyn_take_in_answer(uuid, uuid, uuid, text, bytea, date) to samsyn_intake;

-- Which surveys have answers waiting, in every tenant: for the one who opens them.
create function samsyn_surveys_waiting() returns table (tenant uuid, partnership uuid, survey uuid)
  language sql stable security definer set search_path = public, pg_temp as $$
  select distinct s.tenant, s.partnership, s.survey from survey_sealed_answer s
$$;
grant execute on function samsyn_surveys_waiting() to samsyn_app;

-- The voice that a receipt stands for, by the code's keyed digest; null where it
-- is not opened yet, was struck, or is another partnership's.
create function samsyn_voice_of_receipt(receipt text) returns uuid
  language sql stable security definer set search_path = public, pg_temp as $$
  select r.voice from voice_receipt r
   where r.tenant = samsyn_tenant() and r.partnership = samsyn_partnership() and r.digest = receipt
     and not exists (select from voice_strike s where s.tenant = r.tenant and s.voice = r.voice)
$$;
grant execute on function samsyn_voice_of_receipt(text) to samsyn_app, samsyn_public;
