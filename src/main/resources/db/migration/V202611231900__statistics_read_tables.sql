-- What a bureau's figures are read from: fed by events, counted once, seen by region.
set local lock_timeout = '5s';

create schema statistics;
comment on schema statistics is 'figures for bureaus: registrations, subsidies, budgets and targets';
grant usage on schema statistics to zhirong_app, zhirong_worker;

create table statistics.registration (
  id uuid primary key,
  imported boolean not null,
  party_key text not null,
  pledgor_org uuid,
  pledgor_name text not null,
  pledgor_uscc text,
  bank_org uuid,
  pledgee_name text not null,
  region int not null,
  right_type text not null check (right_type in ('PATENT', 'TRADEMARK')),
  registration_no text not null,
  registered_on date not null,
  amount numeric(18, 2) not null check (amount > 0),
  asset_count int not null check (asset_count > 0),
  first_time boolean not null,
  ended_on date
);
comment on table statistics.registration is
  'Every registration once, on its day, by the pledgor''s region, made here or imported. Personal data: pledgor name where it is a person. Retention: for ever, statistics. Erasure: with module pledge.';
comment on column statistics.registration.party_key is 'unified social credit code, or the organisation where none is known';
create index registration_of_region on statistics.registration (region, registered_on);
create index registration_by_day on statistics.registration (registered_on desc, id desc);
create index registration_of_party on statistics.registration (party_key, registered_on);
alter table statistics.registration enable row level security;
create policy bureau_reads on statistics.registration for select to zhirong_app using (platform.bureau_sees(region));
create policy platform_keeps on statistics.registration to zhirong_worker using (true) with check (true);
grant select on statistics.registration to zhirong_app;
grant select, insert, update, delete on statistics.registration to zhirong_worker;

create table statistics.payment (
  id uuid primary key,
  claim_id uuid not null,
  claim_no text not null,
  policy_code text not null,
  call_id uuid not null,
  enterprise_org uuid not null,
  enterprise_name text not null,
  region int not null,
  booked_on date not null,
  returned boolean not null,
  amount numeric(18, 2) not null,
  constraint payment_return_is_negative check (returned = (amount < 0) and amount <> 0)
);
comment on table statistics.payment is
  'Subsidies paid, and those that came back as negative lines. Personal data: none. Retention: for ever, statistics. Erasure: none.';
create index payment_of_region on statistics.payment (region, booked_on);
create index payment_by_day on statistics.payment (booked_on desc, id desc);
alter table statistics.payment enable row level security;
create policy bureau_reads on statistics.payment for select to zhirong_app using (platform.bureau_sees(region));
create policy platform_keeps on statistics.payment to zhirong_worker using (true) with check (true);
grant select on statistics.payment to zhirong_app;
grant select, insert on statistics.payment to zhirong_worker;

create table statistics.budget (
  call_id uuid primary key,
  policy_code text not null,
  title text not null,
  region int not null,
  covered int4multirange not null,
  year int not null,
  window_from date not null,
  window_to date not null,
  total numeric(18, 2) not null,
  reserved numeric(18, 2) not null,
  committed numeric(18, 2) not null,
  spent numeric(18, 2) not null
);
comment on table statistics.budget is
  'Budgets of calls as last told. Personal data: none. Retention: for ever, statistics. Erasure: none.';
create index budget_of_year on statistics.budget (year, call_id);
alter table statistics.budget enable row level security;
-- of the bureau that opened the call, and of those below it that decide from it
create policy bureaus_read on statistics.budget for select to zhirong_app
  using ((select platform.scope_kind()) = 'BUREAU' and covered && (select platform.scope_regions()));
create policy platform_keeps on statistics.budget to zhirong_worker using (true) with check (true);
grant select on statistics.budget to zhirong_app;
grant select, insert, update on statistics.budget to zhirong_worker;

create table statistics.target (
  region int not null,
  year int not null check (year between 2000 and 2999),
  version int not null default 1,
  amount numeric(18, 2) check (amount > 0),
  registrations int check (registrations > 0),
  enterprises int check (enterprises > 0),
  first_time_borrowers int check (first_time_borrowers > 0),
  subsidy_paid numeric(18, 2) check (subsidy_paid > 0),
  set_by uuid not null,
  set_at timestamptz not null,
  primary key (region, year)
);
comment on table statistics.target is
  'What a bureau wants to reach in a region in a year. Personal data: user id. Retention: for ever, statistics. Erasure: none.';
alter table statistics.target enable row level security;
create policy bureau_sets on statistics.target to zhirong_app
  using (platform.bureau_sees(region)) with check (platform.bureau_sees(region));
grant select, insert, update on statistics.target to zhirong_app;
