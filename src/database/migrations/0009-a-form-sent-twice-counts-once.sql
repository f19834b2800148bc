-- 0009-a-form-sent-twice-counts-once.sql
-- A double click, a reload, a second press after a minute without signal: the
-- same form with the same contents is one deed. Its receipt is saved in the
-- deed's own transaction and says where the answer led. It holds no history and
-- nothing that was written (the key is a digest), so it may be thrown away.
create table form_receipt (
  tenant      uuid not null,
  key         text not null check (key ~ '^[0-9a-f]{64}$'),
  partnership uuid not null,
  goes_to     text not null check (goes_to <> ''),
  answered_at timestamptz not null,
  primary key (tenant, key),
  foreign key (tenant, partnership) references partnership (tenant, id)
);
create index on form_receipt (tenant, partnership, answered_at);
call samsyn_wall_partnership('form_receipt', mutable => true);
