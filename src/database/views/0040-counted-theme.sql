-- In which themes each voice is counted: the rule `countedThemes` of
-- dialogue/codings said once more, for whole theme books at a time. Whatever
-- counts voices reads these views. `partnership` and `voice` stand in every key of
-- them, so that a question about one partnership, or one voice, reaches the index
-- of `coding` and sorts nothing.

-- The readings that hold, of the voices that count: of each voice each person's
-- newest, and the newest that settles. `settled`: the voice has one that settles;
-- `readings`: how many hold for it.
create view held_coding as
select held.*,
       bool_or(held.settles) over of_voice as settled,
       count(*) over of_voice as readings
  from (select distinct on (c.partnership, c.voice, case when c.settles then null else c.coder end)
               c.partnership, c.voice, c.id, c.coder, c.settles
          from coding c
         where c.tenant = samsyn_tenant()
           and not exists (select from voice_strike s where s.tenant = c.tenant and s.voice = c.voice)
         order by c.partnership, c.voice, case when c.settles then null else c.coder end,
                  c.coded_at desc, c.id desc) held
window of_voice as (partition by held.partnership, held.voice);

-- The themes that were found in each voice, with how many of those who are asked
-- found it: the settlement alone where there is one, else everybody who read the
-- voice. `wants_priority`: all who found it heard that; `some_want_priority`: somebody
-- did, which is to be settled where it was not all.
create view found_theme as
select h.partnership, h.voice, ct.theme, bool_and(ct.wants_priority) as wants_priority,
       bool_or(ct.wants_priority) as some_want_priority, count(*) as found_by, min(case when h.settled then 1 else h.readings end) as asked
  from held_coding h
  join coding_theme ct on ct.tenant = samsyn_tenant() and ct.partnership = h.partnership and ct.coding = h.id
 where h.settles or not h.settled
 group by h.partnership, h.voice, ct.theme;

-- The themes that each voice is counted in: those that all found.
create view counted_theme as
select f.partnership, f.voice, f.theme, f.wants_priority
  from found_theme f
 where f.found_by >= f.asked;
