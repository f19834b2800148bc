-- The directory of partnerships that show themselves to residents, each with
-- the version of its facts: what public pages are cached by.
create view public_partnership as
select a.slug, a.tenant, a.partnership, s.name, s.kind, s.country, s.languages, s.time_zone, s.term_set,
       s.accent, s.logo, s.logo_alt, s.responsible_board, s.contact, p.parent, coalesce(v.version, 0) as version
  from partnership_address a
  join partnership p on p.tenant = a.tenant and p.id = a.partnership
  join lateral (select * from partnership_settings n
                 where n.tenant = a.tenant and n.partnership = a.partnership
                 order by n.written_at desc limit 1) s on true
  left join partnership_version v on v.tenant = a.tenant and v.partnership = a.partnership
 where s.published;
