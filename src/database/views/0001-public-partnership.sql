-- The directory of partnerships that show themselves to residents, each with
-- the version of its facts: what public pages are cached by. Each address it ever
-- had leads to it; `leads_to` is the one that holds.
create view public_partnership as
select a.slug, coalesce(n.slug, first.slug) as leads_to, a.tenant, a.partnership, s.name, s.kind, s.country, s.languages, s.time_zone, s.term_set,
       s.accent, s.logo, s.logo_alt, s.responsible_board, s.contact, p.parent, coalesce(v.version, 0) as version
  from partnership_address a
  join partnership p on p.tenant = a.tenant and p.id = a.partnership
  join lateral (select * from partnership_settings n
                 where n.tenant = a.tenant and n.partnership = a.partnership
                 order by n.written_at desc limit 1) s on true
  join lateral (select f.slug from partnership_address f
                 where f.tenant = a.tenant and f.partnership = a.partnership
                 order by f.created_at limit 1) first on true
  left join lateral (select c.slug from partnership_address_version c
                      where c.tenant = a.tenant and c.partnership = a.partnership
                      order by c.number desc limit 1) n on true
  left join partnership_version v on v.tenant = a.tenant and v.partnership = a.partnership
 where s.published;
