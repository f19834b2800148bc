-- Rows for the tests of backup and restore: references in circles, to rows that
-- come later, and a tenant with its partnership.
insert into oddity_number (words) values ('one'), ('two'), ('three');
insert into oddity_tree values (2, null, 1), (1, 2, 5000);
update oddity set tree = 1 where id = 1;
insert into tenant (id) values ('10000000-0000-4000-8000-000000000001');
insert into partnership (tenant, id) values
  ('10000000-0000-4000-8000-000000000001', '10000000-0000-4000-8000-000000000002');
