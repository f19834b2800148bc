-- 0007-what-was-told.sql
-- What was published is a fact too: it stays as it was shown. A correction
-- stands beside it and points to it.

create table yearly_report (
  tenant      uuid not null,
  id          uuid not null default gen_random_uuid(),
  partnership uuid not null,
  year        int not null,
  created_by  uuid,
  created_at  timestamptz not null,
  primary key (tenant, id),
  foreign key (tenant, partnership) references partnership (tenant, id)
);
call samsyn_wall_partnership('yearly_report');

-- What people write in the report: summary, results, planned measures. The
-- figures come from the log. The newest row of a section holds.
create table yearly_report_section (
  tenant        uuid not null,
  id            uuid not null default gen_random_uuid(),
  partnership   uuid not null,
  yearly_report uuid not null,
  section       text not null,
  words         text not null,
  written_by    uuid,
  written_at    timestamptz not null,
  primary key (tenant, id),
  foreign key (tenant, yearly_report) references yearly_report (tenant, id)
);
call samsyn_wall_partnership('yearly_report_section');

-- Read by a second pair of eyes before it goes out.
create table yearly_report_review (
  tenant        uuid not null,
  id            uuid not null default gen_random_uuid(),
  partnership   uuid not null,
  yearly_report uuid not null,
  outcome       text not null check (outcome in ('approved', 'sent-back')),
  words         text not null default '',
  content_digest text not null,
  reviewed_by   uuid,
  reviewed_at   timestamptz not null,
  primary key (tenant, id),
  foreign key (tenant, yearly_report) references yearly_report (tenant, id)
);
call samsyn_wall_partnership('yearly_report_review');

create table publication (
  tenant       uuid not null,
  id           uuid not null default gen_random_uuid(),
  partnership  uuid not null,
  kind         text not null check (kind in ('yearly-report', 'correction')),
  title        text not null check (title <> ''),
  year         int,
  language     text not null,
  -- The value the page and the print are two faces of, as it was that day.
  shown        jsonb not null,
  corrects     uuid,
  case_number  text not null default '',
  submitted_to text not null default '',
  submitted_on date,
  published_by uuid,
  published_at timestamptz not null,
  primary key (tenant, id),
  foreign key (tenant, partnership) references partnership (tenant, id),
  foreign key (tenant, corrects) references publication (tenant, id)
);
call samsyn_wall_partnership('publication');
