-- What every module's policies read: the scope that came with the transaction. No scope, no rows.
set local lock_timeout = '5s';

create schema platform;
comment on schema platform is 'scope functions, idempotency keys, business clock';
grant usage on schema platform to zhirong_app, zhirong_public, zhirong_worker;

create function platform.scope_user() returns uuid language sql stable parallel safe
  return nullif(current_setting('app.user_id', true), '')::uuid;
create function platform.scope_org() returns uuid language sql stable parallel safe
  return nullif(current_setting('app.org', true), '')::uuid;
create function platform.scope_orgs() returns uuid[] language sql stable parallel safe
  return coalesce(nullif(current_setting('app.orgs', true), '')::uuid[], '{}'::uuid[]);
create function platform.scope_kind() returns text language sql stable parallel safe
  return coalesce(current_setting('app.kind', true), '');
create function platform.scope_regions() returns int4multirange language sql stable parallel safe
  return coalesce(nullif(current_setting('app.regions', true), '')::int4multirange, '{}'::int4multirange);
-- a bureau sees the regions it is responsible for; nobody else sees a row because of its region
create function platform.bureau_sees(region int) returns boolean language sql stable parallel safe
  return (select platform.scope_kind()) = 'BUREAU' and region <@ (select platform.scope_regions());

create table platform.idempotency (
  user_id uuid not null,
  key text not null check (length(key) between 8 and 100),
  method text not null,
  path text not null,
  body_hash text not null,
  status int,
  headers text,
  body text,
  created_at timestamptz not null default now(),
  primary key (user_id, key)
);
comment on table platform.idempotency is
  'Replies to requests that create, so that a retry is the same request. Personal data: whatever the reply holds. Retention: 7 days, then deleted by a job. Erasure: by retention.';
alter table platform.idempotency enable row level security;
create policy own on platform.idempotency to zhirong_app
  using (user_id = (select platform.scope_user())) with check (user_id = (select platform.scope_user()));
create policy sweep on platform.idempotency to zhirong_worker using (true);
grant select, insert, update on platform.idempotency to zhirong_app;
grant select, delete on platform.idempotency to zhirong_worker;
create index idempotency_age on platform.idempotency (created_at);

create table platform.business_clock (
  singleton boolean primary key default true check (singleton),
  shift_days int not null check (shift_days >= 0),
  moved_at timestamptz not null
);
comment on table platform.business_clock is
  'By how many days the demonstration''s business date runs ahead; empty outside demo and test. Personal data: none. Retention: for ever. Erasure: none.';
alter table platform.business_clock enable row level security;
create policy everybody_reads on platform.business_clock for select using (true);
create policy administrator_moves on platform.business_clock for all to zhirong_app
  using ((select platform.scope_kind()) = 'PLATFORM') with check ((select platform.scope_kind()) = 'PLATFORM');
grant select on platform.business_clock to zhirong_app, zhirong_public, zhirong_worker;
grant insert, update on platform.business_clock to zhirong_app;
