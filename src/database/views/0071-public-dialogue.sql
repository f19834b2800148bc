-- The dialogues that are open to everybody, those ahead and those held, each as
-- its plan reads now.
create view public_dialogue as
select v.dialogue, d.kind, v.title, v.held_on, v.begins_at, v.place, v.key_groups, v.host, v.programme,
       v.hours, v.price, v.places, coalesce(v.sign_up_to, v.held_on) as sign_up_to, v.attendance
  from (select distinct on (v.dialogue) v.*
          from dialogue_version v
         where v.tenant = samsyn_tenant() and v.partnership = samsyn_partnership()
         order by v.dialogue, v.number desc) v
  join dialogue d on d.tenant = v.tenant and d.id = v.dialogue
 where v.public;

-- What those who came to one were told, with the day.
create view public_dialogue_feedback as
select f.dialogue, f.given_on, f.channel, f.words
  from feedback f
  join public_dialogue d on d.dialogue = f.dialogue
 where f.tenant = samsyn_tenant() and f.partnership = samsyn_partnership() and f.public
   and not exists (select from feedback_strike s where s.tenant = f.tenant and s.feedback = f.id);

-- How many places of an open meeting are taken, and how many people wait for one.
create view public_sign_up as
select s.dialogue,
       coalesce(sum(s.persons) filter (where s.turn is null), 0)::int as taken,
       coalesce(sum(s.persons) filter (where s.turn is not null), 0)::int as waiting
  from sign_up s
  join public_dialogue d on d.dialogue = s.dialogue
 where s.tenant = samsyn_tenant() and s.partnership = samsyn_partnership()
 group by s.dialogue;
