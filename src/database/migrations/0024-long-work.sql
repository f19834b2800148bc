-- 0024-long-work.sql
-- What takes longer than a person waits for a page: it is put down here in the
-- transaction of whoever asks for it, carried out beside the server, and tells
-- how far it has come. A row is an errand, no fact of the method: what came of
-- it stands in the tables of the room that it worked for.

create table long_work (
  tenant        uuid not null,
  id            uuid not null default gen_random_uuid(),
  partnership   uuid not null,
  name          text not null check (name ~ '^[a-z][a-z0-9-]{0,62}$'),
  asked         jsonb not null,
  -- For whom it is done: the act that asked for it goes on in it.
  started_by    uuid not null,
  organisation  uuid not null,
  role          text not null,
  started_at    timestamptz not null,
  done          integer not null default 0 check (done >= 0),
  -- How much there is to do; null until it is known.
  of            integer check (of >= 0),
  begun_at      timestamptz,
  ended_at      timestamptz,
  outcome       jsonb,
  -- Under this id the log of the instance tells why it failed.
  failed_with   text check (failed_with <> ''),
  primary key (tenant, id),
  foreign key (tenant, partnership) references partnership (tenant, id),
  foreign key (tenant, started_by) references app_user (tenant, id),
  foreign key (tenant, organisation) references organisation (tenant, id),
  check (failed_with is null or (ended_at is not null and outcome is null))
);
create index on long_work (tenant, partnership, started_at);
create index on long_work (started_at) where ended_at is null;
call samsyn_wall_partnership('long_work', mutable => true);

-- Puts one's own work in the queue, in the transaction that asks for it: both
-- are saved, or neither. The queue's tables are made by the worker and belong to
-- the owner; until they are there the worker finds the row by itself.
create function samsyn_queue_long_work(work uuid) returns void language plpgsql
  security definer set search_path = public, pg_temp as $$
begin
  if not exists (select from long_work w
                  where w.tenant = samsyn_tenant() and w.partnership = samsyn_partnership() and w.id = work) then
    raise exception 'no such work here';
  end if;
  if to_regclass('graphile_worker._private_jobs') is null then return; end if;
  perform graphile_worker.add_job('long-work', json_build_object('longWork', work), job_key => work::text, max_attempts => 8);
end
$$;
grant execute on function samsyn_queue_long_work(uuid) to samsyn_app;
