-- The pictures that residents may read, as they were on the day they were frozen:
-- the narrower contents only, with the offices that approved them and the day,
-- never the hour and never by whom.
create view public_situation_picture as
select v.situation_picture, v.number, v.public_contents as contents, v.frozen_on, p.published_on,
       coalesce((select jsonb_agg(jsonb_build_object('party', a.party, 'office', a.office,
                                                     'day', (a.approved_at at time zone zone.name)::date)
                                  order by a.approved_at)
                   from situation_picture_approval a
                  where a.tenant = v.tenant and a.situation_picture = v.situation_picture
                    and a.number = v.number), '[]'::jsonb) as approvals
  from situation_picture_version v
  join situation_picture_publication p
    on p.tenant = v.tenant and p.situation_picture = v.situation_picture and p.number = v.number
 cross join (select s.time_zone as name from partnership_settings s
              where s.tenant = samsyn_tenant() and s.partnership = samsyn_partnership()
              order by s.written_at desc limit 1) zone
 where v.tenant = samsyn_tenant() and v.partnership = samsyn_partnership()
   and not exists (select from situation_picture_withdrawal w
                    where w.tenant = v.tenant and w.situation_picture = v.situation_picture
                      and w.number = v.number);

-- Those that were taken back: what they were called, when and why, and nothing of what they said.
create view public_situation_picture_withdrawal as
select w.situation_picture, w.number, v.public_contents ->> 'title' as title, w.reason, w.withdrawn_on
  from situation_picture_withdrawal w
  join situation_picture_version v
    on v.tenant = w.tenant and v.situation_picture = w.situation_picture and v.number = w.number
 where w.tenant = samsyn_tenant() and w.partnership = samsyn_partnership();
