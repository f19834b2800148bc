-- 0010-what-was-said.sql
-- Voices: one thing somebody said, at an open meeting, among staff, among
-- partners, in a survey, in a tip, on a safety walk. Never a name, and never the
-- person. What is said is coded by the theme book; how often a theme was heard
-- is counted, not stored.

-- An open meeting, a staff dialogue, a partner dialogue or a round of interviews
-- with a key group such as bus drivers. Planned and told in versions.
create table dialogue (
  tenant      uuid not null,
  id          uuid not null default gen_random_uuid(),
  partnership uuid not null,
  kind        text not null check (kind in
    ('open-meeting', 'staff-dialogue', 'partner-dialogue', 'key-group-interview')),
  created_at  timestamptz not null,
  primary key (tenant, id),
  foreign key (tenant, partnership) references partnership (tenant, id)
);
call samsyn_wall_partnership('dialogue');

create table dialogue_version (
  tenant        uuid not null,
  dialogue      uuid not null,
  number        int not null check (number > 0),
  partnership   uuid not null,
  title         text not null check (title <> ''),
  held_on       date not null,
  -- On the partnership's own clock; empty where it is not told.
  begins_at     text not null default '' check (begins_at ~ '^(([01][0-9]|2[0-3]):[0-5][0-9])?$'),
  area          uuid,
  place         text not null default '',
  -- Whom it was for: "young people", "bus drivers". Groups, never persons.
  key_groups    text[] not null default '{}',
  organisers    uuid[] not null default '{}',
  -- The organisations that came and spoke; residents are nobody's organisation.
  took_part     uuid[] not null default '{}',
  -- The association that lends its house and its name.
  host          text not null default '',
  programme     text not null default '',
  hours         numeric check (hours > 0),
  price         text not null default '',
  -- How many came; null until it is told.
  attendance    int check (attendance >= 0),
  -- Up to how many may sign up; null where nobody has to.
  places        int check (places > 0),
  -- The last day to sign up; null where the day of the meeting is.
  sign_up_to    date,
  -- What those who met agreed on, the most urgent first: [{"problem": "…",
  -- "proposal": "…", "votes": 12}]; votes is null where nobody voted.
  results       jsonb not null default '[]',
  public        boolean not null default false,
  reason        text not null default '',
  written_by    uuid,
  written_at    timestamptz not null,
  primary key (tenant, dialogue, number),
  foreign key (tenant, dialogue) references dialogue (tenant, id),
  foreign key (tenant, area) references area (tenant, id)
);
call samsyn_wall_partnership('dialogue_version');

-- The theme book. A partnership below another may count its theme as one of the
-- book above, so that six municipalities can be laid side by side.
create table theme (
  tenant      uuid not null,
  id          uuid not null default gen_random_uuid(),
  partnership uuid not null,
  created_at  timestamptz not null,
  primary key (tenant, id),
  foreign key (tenant, partnership) references partnership (tenant, id)
);
call samsyn_wall_partnership('theme');

create table theme_version (
  tenant      uuid not null,
  theme       uuid not null,
  number      int not null check (number > 0),
  partnership uuid not null,
  name        text not null check (name <> ''),
  -- What belongs here and what does not, for whoever codes.
  description text not null default '',
  -- Words that suggest the theme; a list a person can read and change.
  words       text[] not null default '{}',
  -- The theme of the shared vocabulary that this one is.
  same_as     uuid,
  -- From this day it is not coded any more; null while it is in use.
  to_day      date,
  public      boolean not null default false,
  reason      text not null default '',
  written_by  uuid,
  written_at  timestamptz not null,
  primary key (tenant, theme, number),
  foreign key (tenant, theme) references theme (tenant, id),
  foreign key (tenant, same_as) references theme (tenant, id)
);
call samsyn_wall_partnership('theme_version');

-- What was said. Personal data are masked before it is saved. There is no time of
-- day and, where it came without a name, no hand that wrote it: a day is enough.
create table voice (
  tenant      uuid not null,
  id          uuid not null default gen_random_uuid(),
  partnership uuid not null,
  source_kind text not null check (source_kind in
    ('survey', 'open-meeting', 'staff-dialogue', 'partner-dialogue', 'key-group-interview', 'tip', 'walk')),
  dialogue    uuid,
  survey      uuid,
  area        uuid,
  said_on     date not null,
  -- Who is speaking, as a group: whether residents, staff and partners were all heard is worked out from it.
  speaker     text not null check (speaker in ('residents', 'staff', 'partners')),
  key_group   text not null default '',
  words       text not null check (words <> ''),
  language    text not null check (language in ('sv', 'da', 'en')),
  -- Something in it was masked.
  masked      boolean not null default false,
  primary key (tenant, id),
  foreign key (tenant, partnership) references partnership (tenant, id),
  foreign key (tenant, dialogue) references dialogue (tenant, id),
  foreign key (tenant, area) references area (tenant, id),
  check (source_kind = 'survey' or survey is null),
  check (dialogue is not null = (source_kind in
    ('open-meeting', 'staff-dialogue', 'partner-dialogue', 'key-group-interview')))
);
create index on voice (tenant, partnership, source_kind, said_on);
create index on voice (tenant, partnership, said_on desc, id);
create index on voice (tenant, dialogue);
create index on voice (tenant, survey);
call samsyn_wall_partnership('voice');

create table voice_strike (
  tenant      uuid not null,
  voice       uuid not null,
  partnership uuid not null,
  reason      text not null check (reason <> ''),
  struck_by   uuid,
  struck_at   timestamptz not null,
  primary key (tenant, voice),
  foreign key (tenant, voice) references voice (tenant, id)
);
call samsyn_wall_partnership('voice_strike');

-- How one person read a voice: the themes it belongs to, or none. A new reading is
-- a new row; a person's newest holds. Where two disagree they settle it together,
-- and what is settled holds before what each of them thought.
create table coding (
  tenant      uuid not null,
  id          uuid not null default gen_random_uuid(),
  partnership uuid not null,
  voice       uuid not null,
  coder       uuid not null,
  settles     boolean not null default false,
  coded_at    timestamptz not null,
  primary key (tenant, id),
  foreign key (tenant, voice) references voice (tenant, id),
  foreign key (tenant, coder) references app_user (tenant, id)
);
-- The order in which `held_coding` reads them: all of a partnership are counted without sorting anything.
create index on coding (tenant, partnership, voice, (case when settles then null else coder end),
                        coded_at desc, id desc) include (coder, settles);
call samsyn_wall_partnership('coding');

create table coding_theme (
  tenant      uuid not null,
  coding      uuid not null,
  theme       uuid not null,
  partnership uuid not null,
  -- The voice asks for more of something here, or that it come first.
  wants_priority boolean not null default false,
  primary key (tenant, coding, theme),
  foreign key (tenant, coding) references coding (tenant, id),
  foreign key (tenant, theme) references theme (tenant, id)
);
create index on coding_theme (tenant, theme);
create index on coding_theme (tenant, partnership, coding) include (theme, wants_priority);
call samsyn_wall_partnership('coding_theme');

-- What those who spoke were told came of it, dated. To a dialogue, a survey, or
-- to everybody about a theme.
create table feedback (
  tenant      uuid not null,
  id          uuid not null default gen_random_uuid(),
  partnership uuid not null,
  dialogue    uuid,
  survey      uuid,
  theme       uuid,
  given_on    date not null,
  channel     text not null default '',
  words       text not null check (words <> ''),
  public      boolean not null default false,
  written_by  uuid,
  written_at  timestamptz not null,
  primary key (tenant, id),
  foreign key (tenant, partnership) references partnership (tenant, id),
  foreign key (tenant, dialogue) references dialogue (tenant, id),
  foreign key (tenant, theme) references theme (tenant, id),
  check (num_nonnulls(dialogue, survey, theme) >= 1)
);
call samsyn_wall_partnership('feedback');

create table feedback_strike (
  tenant      uuid not null,
  feedback    uuid not null,
  partnership uuid not null,
  reason      text not null check (reason <> ''),
  struck_by   uuid,
  struck_at   timestamptz not null,
  primary key (tenant, feedback),
  foreign key (tenant, feedback) references feedback (tenant, id)
);
call samsyn_wall_partnership('feedback_strike');

-- Sign-ups to a meeting: how many come together, and a keyed digest of the code
-- with which they cancel, whose key lies outside the database. No name, no
-- address, no time of day. The code is made of the form's id, so that a form sent
-- twice is one sign-up. What is cancelled is deleted.
create table sign_up (
  tenant      uuid not null,
  digest      text not null check (digest ~ '^[0-9a-f]{64}$'),
  partnership uuid not null,
  dialogue    uuid not null,
  persons     int not null check (persons between 1 and 10),
  -- Whose turn it is when a place becomes free; null for those who have their places.
  turn        int,
  primary key (tenant, digest),
  foreign key (tenant, dialogue) references dialogue (tenant, id)
);
create index on sign_up (tenant, dialogue, turn);
call samsyn_wall_partnership('sign_up', mutable => true);

-- An open meeting as its plan reads now, and how many places of it are taken and
-- waited for. Whoever changes that holds the meeting's row first.
create function samsyn_places_of(of_tenant uuid, of_dialogue uuid)
  returns table (places int, last_day date, held_on date, taken int, waiting int, last_turn int)
  language sql volatile security definer set search_path = public, pg_temp as $$
  select v.places, coalesce(v.sign_up_to, v.held_on), v.held_on,
         coalesce(sum(s.persons) filter (where s.turn is null), 0)::int,
         coalesce(sum(s.persons) filter (where s.turn is not null), 0)::int,
         coalesce(max(s.turn), 0)
    from (select distinct on (n.dialogue) n.* from dialogue_version n
           where n.tenant = of_tenant and n.dialogue = of_dialogue
           order by n.dialogue, n.number desc) v
    join dialogue d on d.tenant = v.tenant and d.id = v.dialogue
    left join sign_up s on s.tenant = v.tenant and s.dialogue = v.dialogue
   where d.kind = 'open-meeting' and v.public
   group by v.places, v.sign_up_to, v.held_on
$$;

-- Gives free places to those who wait, in their turn; whoever needs more than is
-- free is passed by, so that no place stays empty.
create function samsyn_sign_ups_move_up(of_tenant uuid, of_dialogue uuid) returns void language plpgsql
  security definer set search_path = public, pg_temp as $$
declare
  place record;
  free int;
  next_up sign_up;
begin
  select * into place from samsyn_places_of(of_tenant, of_dialogue) p;
  free := place.places - place.taken;
  for next_up in select * from sign_up s
                  where s.tenant = of_tenant and s.dialogue = of_dialogue and s.turn is not null
                  order by s.turn loop
    if next_up.persons <= free then
      update sign_up set turn = null where tenant = of_tenant and digest = next_up.digest;
      free := free - next_up.persons;
    end if;
  end loop;
end
$$;

-- A plan with more places than before lets those in who wait.
create function samsyn_more_places() returns trigger language plpgsql
  security definer set search_path = public, pg_temp as $$
begin
  perform from dialogue d where d.tenant = new.tenant and d.id = new.dialogue for no key update;
  perform samsyn_sign_ups_move_up(new.tenant, new.dialogue);
  return null;
end
$$;
create trigger more_places after insert on dialogue_version
  for each row execute function samsyn_more_places();

-- The one way in for a sign-up: `place`, `waiting`, `full` where the waiting list
-- is too, or `closed`. The same code again is answered as it stands. However many
-- come at once, the meeting's row lets them in one by one.
create function samsyn_sign_up(
  of_tenant uuid, of_partnership uuid, of_dialogue uuid, code_digest text, wanted int, on_day date
) returns text language plpgsql security definer set search_path = public, pg_temp as $$
declare
  place record;
  known sign_up;
  own_turn int;
begin
  perform from dialogue d
    where d.tenant = of_tenant and d.partnership = of_partnership and d.id = of_dialogue for no key update;
  if not found then
    return 'closed';
  end if;
  select * into known from sign_up s where s.tenant = of_tenant and s.digest = code_digest;
  if found then
    return case when known.turn is null then 'place' else 'waiting' end;
  end if;
  select * into place from samsyn_places_of(of_tenant, of_dialogue) p;
  if place.places is null or place.last_day < on_day then
    return 'closed';
  end if;
  if wanted > place.places - place.taken then
    if wanted > place.places - place.waiting then
      return 'full';
    end if;
    own_turn := place.last_turn + 1;
  end if;
  insert into sign_up (tenant, digest, partnership, dialogue, persons, turn)
  values (of_tenant, code_digest, of_partnership, of_dialogue, wanted, own_turn);
  return case when own_turn is null then 'place' else 'waiting' end;
end
$$;
grant execute on function samsyn_sign_up(uuid, uuid, uuid, text, int, date) to samsyn_intake;

-- Cancels by the code's keyed digest: `cancelled`, `unknown`, or `over` where the
-- meeting was held. The places go to those who wait.
create function samsyn_cancel_sign_up(of_tenant uuid, of_partnership uuid, code_digest text, on_day date)
returns text language plpgsql security definer set search_path = public, pg_temp as $$
declare
  of_dialogue uuid;
begin
  select s.dialogue into of_dialogue from sign_up s
    where s.tenant = of_tenant and s.partnership = of_partnership and s.digest = code_digest;
  if not found then
    return 'unknown';
  end if;
  perform from dialogue d where d.tenant = of_tenant and d.id = of_dialogue for no key update;
  if (select p.held_on < on_day from samsyn_places_of(of_tenant, of_dialogue) p) then
    return 'over';
  end if;
  delete from sign_up where tenant = of_tenant and digest = code_digest;
  perform samsyn_sign_ups_move_up(of_tenant, of_dialogue);
  return 'cancelled';
end
$$;
grant execute on function samsyn_cancel_sign_up(uuid, uuid, text, date) to samsyn_intake;

-- What a code stands for in the partnership asked for; null where nothing does.
create function samsyn_sign_up_of_code(code_digest text) returns jsonb
  language sql stable security definer set search_path = public, pg_temp as $$
  select jsonb_build_object('dialogue', s.dialogue, 'persons', s.persons, 'waiting', s.turn is not null)
    from sign_up s
   where s.tenant = samsyn_tenant() and s.partnership = samsyn_partnership() and s.digest = code_digest
$$;
grant execute on function samsyn_sign_up_of_code(text) to samsyn_public;

-- Who wants to be told by e-mail when something is told about a theme, or when the
-- status of a local area is out; never about a voice. The address is sealed with a key that lies outside the database, and is
-- found again by a keyed digest only. Nothing is sent before it is confirmed. When
-- it ends the row is deleted, and only the day is kept.
create table subscription (
  tenant         uuid not null,
  id             uuid not null,
  partnership    uuid not null,
  theme          uuid,
  area           uuid,
  language       text not null check (language in ('sv', 'da', 'en')),
  address_digest text not null check (address_digest ~ '^[0-9a-f]{64}$'),
  sealed_address bytea not null check (octet_length(sealed_address) <= 8192),
  asked_at       timestamptz not null,
  confirmed_at   timestamptz,
  primary key (tenant, id),
  check (num_nonnulls(theme, area) = 1),
  unique nulls not distinct (tenant, partnership, theme, area, address_digest),
  foreign key (tenant, theme) references theme (tenant, id),
  foreign key (tenant, area) references area (tenant, id)
);
create index on subscription (tenant, address_digest);
call samsyn_wall_partnership('subscription', mutable => true);

create table subscription_ending (
  tenant       uuid not null,
  subscription uuid not null,
  partnership  uuid not null,
  theme        uuid,
  area         uuid,
  ended_on     date not null,
  primary key (tenant, subscription),
  check (num_nonnulls(theme, area) = 1),
  foreign key (tenant, theme) references theme (tenant, id),
  foreign key (tenant, area) references area (tenant, id)
);
call samsyn_wall_partnership('subscription_ending', mutable => true);

-- Mail that waits to be sent. It is written in the transaction of what it tells
-- of, claimed by one worker at a time, and tried again later where it failed.
-- No address and no words stand here: both are looked up when it is sent.
create table mail_job (
  tenant       uuid not null,
  id           uuid not null default gen_random_uuid(),
  partnership  uuid not null,
  kind         text not null check (kind in ('confirm', 'notice', 'leaving')),
  subscription uuid not null,
  -- What a notice tells of.
  feedback     uuid,
  made_at      timestamptz not null,
  -- Not before this; later with every failure.
  due_at       timestamptz not null,
  tries        int not null default 0,
  sent_at      timestamptz,
  -- It failed too often and is not tried any more.
  given_up_at  timestamptz,
  primary key (tenant, id),
  unique (tenant, subscription, feedback),
  foreign key (tenant, subscription) references subscription (tenant, id) on delete cascade,
  foreign key (tenant, feedback) references feedback (tenant, id),
  check ((kind = 'notice') = (feedback is not null))
);
create index on mail_job (due_at) where sent_at is null and given_up_at is null;
create index on mail_job (tenant, subscription, made_at);
call samsyn_wall_partnership('mail_job', mutable => true);

-- How many mails that anybody may ask for are sent: to one address in a day, and
-- to all in an hour.
create function samsyn_mail_to_address_left(of_tenant uuid, of_address text, at timestamptz) returns int
  language sql stable security definer set search_path = public, pg_temp
  return 3 - (select count(*)::int from mail_job j
                join subscription s on s.tenant = j.tenant and s.id = j.subscription
               where s.tenant = of_tenant and s.address_digest = of_address
                 and j.kind <> 'notice' and j.made_at > at - interval '1 day');

create function samsyn_mail_is_busy(at timestamptz) returns boolean
  language sql stable security definer set search_path = public, pg_temp
  return (select count(*) >= 300 from mail_job j where j.kind <> 'notice' and j.made_at > at - interval '1 hour');

-- The one way in for whoever wants to be told about a theme or an area: `asked`, `busy`
-- when too many ask, or `closed` where that is not open to everybody. Whether the
-- address was known, or has been written to often enough today, is not said.
create function samsyn_ask_subscription(
  of_tenant uuid, of_partnership uuid, of_theme uuid, of_area uuid, new_id uuid, in_language text,
  of_address text, sealed bytea, at timestamptz
) returns text language plpgsql security definer set search_path = public, pg_temp as $$
declare
  held subscription;
begin
  perform pg_advisory_xact_lock(hashtextextended('samsyn mail asked for', 0));
  if not coalesce((select v.public from theme_version v
                    where v.tenant = of_tenant and v.partnership = of_partnership and v.theme = of_theme
                    order by v.number desc limit 1), false)
     and not exists (select from area a
                      where a.tenant = of_tenant and a.partnership = of_partnership and a.id = of_area
                        and a.kind = 'local-area') then
    return 'closed';
  end if;
  if samsyn_mail_is_busy(at) then
    return 'busy';
  end if;
  insert into subscription (tenant, id, partnership, theme, area, language, address_digest, sealed_address, asked_at)
  values (of_tenant, new_id, of_partnership, of_theme, of_area, in_language, of_address, sealed, at)
  on conflict do nothing;
  select * into held from subscription s
    where s.tenant = of_tenant and s.partnership = of_partnership
      and (s.theme, s.area) is not distinct from (of_theme, of_area) and s.address_digest = of_address;
  if held.confirmed_at is null and samsyn_mail_to_address_left(of_tenant, of_address, at) > 0 then
    insert into mail_job (tenant, partnership, kind, subscription, made_at, due_at)
    values (of_tenant, of_partnership, 'confirm', held.id, at, at);
  end if;
  return 'asked';
end
$$;
grant execute on function samsyn_ask_subscription(uuid, uuid, uuid, uuid, uuid, text, text, bytea, timestamptz)
  to samsyn_intake;

-- Confirms by the link of the mail; false where there is nothing to confirm any more.
create function samsyn_confirm_subscription(of_tenant uuid, of_partnership uuid, of_id uuid, at timestamptz)
returns boolean language plpgsql security definer set search_path = public, pg_temp as $$
begin
  update subscription set confirmed_at = coalesce(confirmed_at, at)
   where tenant = of_tenant and partnership = of_partnership and id = of_id;
  return found;
end
$$;
grant execute on function samsyn_confirm_subscription(uuid, uuid, uuid, timestamptz) to samsyn_intake;

-- Ends it and deletes the address with every mail that waits; only the day stays.
create function samsyn_end_subscription(of_tenant uuid, of_partnership uuid, of_id uuid, on_day date)
returns void language sql security definer set search_path = public, pg_temp
begin atomic
  with gone as (
    delete from subscription s where s.tenant = of_tenant and s.partnership = of_partnership and s.id = of_id
    returning s.tenant, s.id, s.partnership, s.theme, s.area)
  insert into subscription_ending (tenant, subscription, partnership, theme, area, ended_on)
  select g.tenant, g.id, g.partnership, g.theme, g.area, on_day from gone g;
end;
grant execute on function samsyn_end_subscription(uuid, uuid, uuid, date) to samsyn_intake;

-- Whoever has lost the mail is sent the links with which each subscription ends.
-- `asked` or `busy`; whether the address is known is not said. An address is written
-- to no more often than once an hour and three times a day about each.
create function samsyn_ask_to_leave(of_tenant uuid, of_partnership uuid, of_address text, at timestamptz)
returns text language plpgsql security definer set search_path = public, pg_temp as $$
begin
  perform pg_advisory_xact_lock(hashtextextended('samsyn mail asked for', 0));
  if samsyn_mail_is_busy(at) then
    return 'busy';
  end if;
  insert into mail_job (tenant, partnership, kind, subscription, made_at, due_at)
  select s.tenant, s.partnership, 'leaving', s.id, at, at
    from subscription s
   where s.tenant = of_tenant and s.partnership = of_partnership and s.address_digest = of_address
     and s.confirmed_at is not null
     and not exists (select from mail_job j
                      where j.tenant = s.tenant and j.subscription = s.id and j.kind = 'leaving'
                        and j.made_at > at - interval '1 hour')
     and (select count(*) < 3 from mail_job j
           where j.tenant = s.tenant and j.subscription = s.id and j.kind = 'leaving'
             and j.made_at > at - interval '1 day');
  return 'asked';
end
$$;
grant execute on function samsyn_ask_to_leave(uuid, uuid, text, timestamptz) to samsyn_intake;

-- What a subscription's link is about, in the partnership asked for; null where it never was.
create function samsyn_subscription_told(of_id uuid) returns jsonb
  language sql stable security definer set search_path = public, pg_temp as $$
  select jsonb_build_object(
           'about', case when held.theme is null then jsonb_build_object('kind', 'area', 'id', held.area)
                         else jsonb_build_object('kind', 'theme', 'id', held.theme) end,
           'name', coalesce((select v.name from theme_version v
                              where v.tenant = samsyn_tenant() and v.theme = held.theme
                              order by v.number desc limit 1),
                            samsyn_area_name(samsyn_tenant(), held.area)),
           'confirmed', held.confirmed, 'endedOn', held.ended_on)
    from (select s.theme, s.area, s.confirmed_at is not null as confirmed, null::date as ended_on
            from subscription s
           where s.tenant = samsyn_tenant() and s.partnership = samsyn_partnership() and s.id = of_id
          union all
          select e.theme, e.area, false, e.ended_on
            from subscription_ending e
           where e.tenant = samsyn_tenant() and e.partnership = samsyn_partnership()
             and e.subscription = of_id) held
   limit 1
$$;
grant execute on function samsyn_subscription_told(uuid) to samsyn_public;

-- In which partnerships of every tenant mail is due, or somebody who was asked to
-- confirm before this time never did: for the one who sends and forgets.
create function samsyn_mail_waiting(at timestamptz, asked_before timestamptz)
  returns table (tenant uuid, partnership uuid)
  language sql stable security definer set search_path = public, pg_temp as $$
  select j.tenant, j.partnership from mail_job j
   where j.sent_at is null and j.given_up_at is null and j.due_at <= at
  union
  select s.tenant, s.partnership from subscription s
   where s.confirmed_at is null and s.asked_at < asked_before
$$;
grant execute on function samsyn_mail_waiting(timestamptz, timestamptz) to samsyn_app;
