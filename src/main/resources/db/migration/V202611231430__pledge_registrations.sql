set local lock_timeout = '5s';

create schema pledge;
comment on schema pledge is 'pledge registrations at the national office: made here, and imported from elsewhere';
grant usage on schema pledge to zhirong_app, zhirong_worker;
create sequence pledge.case_number;
grant usage on sequence pledge.case_number to zhirong_app;

-- what burdens an asset now, for whoever must hold it against its own records
create view ipasset.live_pledge with (security_invoker) as
  select asset_id, reference, registered_on from ipasset.encumbrance where kind = 'PLEDGE' and ended_on is null;
grant select on ipasset.live_pledge to zhirong_app, zhirong_worker;

create table pledge.registration (
  id uuid primary key,
  version int not null default 0,
  registration_case_no text not null unique,
  case_id uuid not null,
  case_no text not null,
  right_type text not null check (right_type in ('PATENT', 'TRADEMARK')),
  owner_org uuid not null,
  pledgor_name text not null,
  pledgor_uscc text,
  bank_org uuid not null,
  bank_name text not null,
  region int not null,
  loan_contract_no text not null,
  loan_contract_date date not null,
  pledge_contract_no text not null,
  pledge_contract_date date not null,
  principal_claim numeric(18, 2) not null check (principal_claim > 0),
  secured_amount numeric(18, 2) not null check (secured_amount > 0),
  debt_from date not null,
  debt_to date not null,
  state text not null check (state in ('DRAFT', 'CONFIRMED', 'FILED', 'DEFECT', 'REGISTERED', 'CHANGING', 'EXTENDING',
    'CANCELLING', 'CANCELLED', 'LAPSED', 'REVOKED', 'REFUSED', 'WITHDRAWN')),
  file_by date,
  published_on date,
  settled_on date,
  ended_on date,
  end_reason text,
  opened_by uuid not null,
  opened_at timestamptz not null,
  constraint registration_debt_in_order check (debt_to >= debt_from),
  constraint registration_end_has_day check
    ((ended_on is not null) = (state in ('CANCELLED', 'LAPSED', 'REVOKED', 'REFUSED', 'WITHDRAWN'))),
  constraint registration_confirmed_has_deadline check (state <> 'CONFIRMED' or file_by is not null)
);
comment on table pledge.registration is
  'One registration of a pledge: patents of a case together, trademarks together. Personal data: none. Retention: for ever, history of the right. Erasure: none.';
-- a case has one open registration per right type; a refused or withdrawn one may be followed by another
create unique index registration_one_open on pledge.registration (case_id, right_type)
  where state not in ('CANCELLED', 'LAPSED', 'REVOKED', 'REFUSED', 'WITHDRAWN');
create index registration_of_owner on pledge.registration (owner_org, id);
create index registration_of_bank on pledge.registration (bank_org, id);
create index registration_of_region on pledge.registration (region, id);
create index registration_to_be_filed on pledge.registration (file_by) where state = 'CONFIRMED';
alter table pledge.registration enable row level security;
create policy seen on pledge.registration for select to zhirong_app using (
  owner_org = any ((select platform.scope_orgs())::uuid[])
  or bank_org = any ((select platform.scope_orgs())::uuid[])
  or platform.bureau_sees(region));
create policy bank_opens on pledge.registration for insert to zhirong_app
  with check (bank_org = any ((select platform.scope_orgs())::uuid[]));
create policy parties_keep on pledge.registration for update to zhirong_app using (
  owner_org = any ((select platform.scope_orgs())::uuid[]) or bank_org = any ((select platform.scope_orgs())::uuid[]));
create policy platform_keeps on pledge.registration to zhirong_worker using (true) with check (true);
grant select, insert, update on pledge.registration to zhirong_app;
grant select, update on pledge.registration to zhirong_worker;

-- whether the caller is one of the two parties; a bureau reads the registration without being one
create function pledge.is_party(p_registration uuid) returns boolean language sql stable
  return exists (select from pledge.registration r where r.id = p_registration
    and ((select platform.scope_kind()) = 'WORKER'
      or r.owner_org = any ((select platform.scope_orgs())::uuid[])
      or r.bank_org = any ((select platform.scope_orgs())::uuid[])));
create function pledge.is_visible(p_registration uuid) returns boolean language sql stable
  return exists (select from pledge.registration r where r.id = p_registration);

create table pledge.registration_asset (
  registration_id uuid not null references pledge.registration,
  asset_id uuid not null references ipasset.asset,
  position int not null check (position > 0),
  kind text not null check (kind in ('INVENTION', 'UTILITY_MODEL', 'DESIGN', 'TRADEMARK')),
  asset_no text not null,
  title text not null,
  nice_class int,
  filing_date date,
  grant_date date,
  registration_date date,
  expiry_date date not null,
  primary key (registration_id, asset_id)
);
comment on table pledge.registration_asset is
  'The pledged rights as they stood when the registration was opened. Personal data: none. Retention: with the registration. Erasure: none.';
alter table pledge.registration_asset enable row level security;
create policy seen on pledge.registration_asset for select using (pledge.is_visible(registration_id));
create policy opened_with_it on pledge.registration_asset for insert to zhirong_app
  with check (pledge.is_party(registration_id));
grant select, insert on pledge.registration_asset to zhirong_app;
grant select on pledge.registration_asset to zhirong_worker;

create table pledge.ground_check (
  registration_id uuid not null references pledge.registration,
  ground text not null,
  position int not null,
  verdict text not null check (verdict in ('PASS', 'FAIL', 'MANUAL')),
  evidence jsonb not null,
  tick_verdict text check (tick_verdict in ('PASS', 'FAIL')),
  tick_evidence text check (length(tick_evidence) between 1 and 500),
  tick_source text check (tick_source in
    ('REGISTER_COPY', 'CERTIFICATE', 'FEE_RECEIPT', 'CONTRACT', 'CONSENT', 'COURT_SEARCH', 'OTHER')),
  tick_as_of date,
  ticked_by text,
  declared_at timestamptz,
  primary key (registration_id, ground),
  constraint ground_check_tick_whole check (
    num_nonnulls(tick_verdict, tick_evidence, tick_source, tick_as_of, ticked_by) in (0, 5))
);
comment on table pledge.ground_check is
  'The pre-check against the legal grounds of refusal, what the platform found and what the bank ticked. Personal data: names of who ticked. Retention: with the registration. Erasure: none, duty of proof.';
alter table pledge.ground_check enable row level security;
create policy parties on pledge.ground_check to zhirong_app
  using (pledge.is_party(registration_id)) with check (pledge.is_party(registration_id));
grant select, insert, update on pledge.ground_check to zhirong_app;

create table pledge.confirmation (
  registration_id uuid not null references pledge.registration,
  matter text not null check (matter in ('PLEDGE', 'CANCELLATION')),
  side text not null check (side in ('PLEDGOR', 'PLEDGEE')),
  confirmed_by uuid not null,
  confirmed_name text not null,
  confirmed_at timestamptz not null,
  primary key (registration_id, matter, side)
);
comment on table pledge.confirmation is
  'Which party agreed to the pledge and to its cancellation, and who spoke for it. Personal data: names. Retention: with the registration. Erasure: none, duty of proof.';
alter table pledge.confirmation enable row level security;
create policy parties on pledge.confirmation to zhirong_app
  using (pledge.is_party(registration_id)) with check (pledge.is_party(registration_id));
grant select, insert, delete on pledge.confirmation to zhirong_app;

create table pledge.filing (
  registration_id uuid primary key references pledge.registration,
  channel text not null check (channel in ('ONLINE', 'WINDOW', 'MAIL')),
  filed_on date not null,
  filed_by text not null check (filed_by in ('PLEDGOR', 'PLEDGEE')),
  recorded_by uuid not null
);
comment on table pledge.filing is
  'How and when the registration was handed in at the office. Personal data: user id. Retention: with the registration. Erasure: none.';
alter table pledge.filing enable row level security;
create policy seen on pledge.filing for select to zhirong_app using (pledge.is_visible(registration_id));
create policy parties_record on pledge.filing for insert to zhirong_app with check (pledge.is_party(registration_id));
grant select, insert on pledge.filing to zhirong_app;

create table pledge.defect (
  id uuid primary key,
  registration_id uuid not null references pledge.registration,
  noticed_on date not null,
  cure_by date not null,
  remarks text not null check (length(remarks) between 1 and 2000),
  file_id uuid,
  cured_on date,
  constraint defect_dates_in_order check (cure_by >= noticed_on and (cured_on is null or cured_on >= noticed_on))
);
comment on table pledge.defect is
  'Notices of the office that something must be cured. Personal data: none. Retention: with the registration. Erasure: none.';
create unique index defect_one_open on pledge.defect (registration_id) where cured_on is null;
alter table pledge.defect enable row level security;
create policy seen on pledge.defect for select to zhirong_app using (pledge.is_visible(registration_id));
create policy parties_record on pledge.defect for insert to zhirong_app with check (pledge.is_party(registration_id));
create policy parties_cure on pledge.defect for update to zhirong_app using (pledge.is_party(registration_id));
grant select, insert, update on pledge.defect to zhirong_app;

create table pledge.result (
  registration_id uuid primary key references pledge.registration,
  outcome text not null check (outcome in ('REGISTERED', 'REFUSED')),
  registration_no text,
  decided_on date not null,
  period_to date,
  ground text check (length(ground) between 1 and 500),
  notice_file uuid not null,
  confirmed boolean not null default false,
  constraint result_registered_has_number check ((outcome = 'REGISTERED') = (registration_no is not null)),
  constraint result_refused_has_ground check ((outcome = 'REFUSED') = (ground is not null))
);
comment on table pledge.result is
  'What the office decided, as one person of the bank recorded it from the notice and another confirmed. Personal data: none. Retention: for ever. Erasure: none.';
create unique index result_number_once on pledge.result (registration_no) where confirmed;
create index result_by_day on pledge.result (decided_on) where confirmed and outcome = 'REGISTERED';
alter table pledge.result enable row level security;
create policy seen on pledge.result for select using (
  pledge.is_party(registration_id) or (confirmed and pledge.is_visible(registration_id)));
create policy parties_record on pledge.result for insert to zhirong_app with check (pledge.is_party(registration_id));
create policy parties_confirm on pledge.result for update to zhirong_app using (pledge.is_party(registration_id));
create policy parties_take_back on pledge.result for delete to zhirong_app
  using (pledge.is_party(registration_id) and not confirmed);
grant select, insert, update, delete on pledge.result to zhirong_app;
grant select on pledge.result to zhirong_worker;

create table pledge.cancellation (
  registration_id uuid primary key references pledge.registration,
  proof_on date not null,
  proof_file uuid not null,
  cancelled_on date,
  notice_file uuid,
  constraint cancellation_notice_whole check ((cancelled_on is null) = (notice_file is null)),
  constraint cancellation_after_proof check (cancelled_on is null or cancelled_on >= proof_on)
);
comment on table pledge.cancellation is
  'Settlement proof of the bank and cancellation notice of the office. Personal data: none. Retention: for ever. Erasure: none.';
alter table pledge.cancellation enable row level security;
create policy parties on pledge.cancellation to zhirong_app
  using (pledge.is_party(registration_id)) with check (pledge.is_party(registration_id));
grant select, insert, update on pledge.cancellation to zhirong_app;

create table pledge.imported_registration (
  id uuid primary key,
  region int not null,
  pledgor_name text not null check (length(pledgor_name) between 2 and 120),
  pledgor_uscc text not null,
  pledgee_name text not null check (length(pledgee_name) between 2 and 120),
  right_type text not null check (right_type in ('PATENT', 'TRADEMARK')),
  asset_nos text[] not null check (cardinality(asset_nos) > 0),
  registration_no text not null,
  registered_on date not null,
  secured_amount numeric(18, 2) not null check (secured_amount > 0),
  debt_from date not null,
  debt_to date not null,
  first_time boolean not null,
  imported_org uuid not null,
  imported_by uuid not null,
  imported_at timestamptz not null,
  constraint imported_debt_in_order check (debt_to >= debt_from)
);
comment on table pledge.imported_registration is
  'Registrations made outside the platform, imported by a bureau. Personal data: pledgor name where it is a person. Retention: for ever, statistics. Erasure: none, public register facts.';
create unique index imported_registration_once on pledge.imported_registration (registration_no);
create index imported_registration_of_region on pledge.imported_registration (region, registered_on);
alter table pledge.imported_registration enable row level security;
create policy bureau_reads on pledge.imported_registration for select to zhirong_app
  using (platform.bureau_sees(region));
create policy bureau_imports on pledge.imported_registration for insert to zhirong_app
  with check (platform.bureau_sees(region) and imported_org = (select platform.scope_org()));
create policy platform_reads on pledge.imported_registration for select to zhirong_worker using (true);
grant select, insert on pledge.imported_registration to zhirong_app;
grant select on pledge.imported_registration to zhirong_worker;

-- the registered flow: the money of one registration once, on its day, by the pledgor's region; a later cancellation
-- takes nothing away, a registration that was made here and imported too counts as made here
create view pledge.registered_flow with (security_invoker) as
  with flow as (
    select r.id, false as imported, r.owner_org as pledgor_org, r.pledgor_name, r.pledgor_uscc, r.bank_org,
           r.bank_name as pledgee_name, r.region, r.right_type, s.registration_no, s.decided_on as registered_on,
           r.secured_amount as amount, r.debt_from, r.debt_to, null::boolean as first_time,
           (select count(*)::int from pledge.registration_asset a where a.registration_id = r.id) as asset_count
    from pledge.registration r
    join pledge.result s on s.registration_id = r.id and s.confirmed and s.outcome = 'REGISTERED'
    where r.state <> 'REVOKED'
    union all
    select i.id, true, null, i.pledgor_name, i.pledgor_uscc, null, i.pledgee_name, i.region, i.right_type,
           i.registration_no, i.registered_on, i.secured_amount, i.debt_from, i.debt_to, i.first_time,
           cardinality(i.asset_nos)
    from pledge.imported_registration i
    where not exists (select from pledge.result s where s.registration_no = i.registration_no and s.confirmed)
  )
  select f.id, f.imported, f.pledgor_org, f.pledgor_name, f.pledgor_uscc, f.bank_org, f.pledgee_name, f.region,
         f.right_type, f.registration_no, f.registered_on, f.amount, f.debt_from, f.debt_to, f.asset_count,
         coalesce(f.first_time, not exists (
           select from flow e
           where (e.pledgor_org = f.pledgor_org or e.pledgor_uscc = f.pledgor_uscc)
             and (e.registered_on, e.id) < (f.registered_on, f.id))) as first_time
  from flow f;
grant select on pledge.registered_flow to zhirong_app, zhirong_worker;
comment on view pledge.registered_flow is 'every registration once, for statistics';

create view pledge.invariant_live_registration_burdens_its_assets with (security_invoker) as
  select r.id, a.asset_id, r.state
  from pledge.registration r
  join pledge.registration_asset a on a.registration_id = r.id
  left join ipasset.live_pledge p on p.asset_id = a.asset_id and p.reference = r.id
  where (p.asset_id is not null)
     <> (r.state in ('CONFIRMED', 'FILED', 'DEFECT', 'REGISTERED', 'CHANGING', 'EXTENDING', 'CANCELLING'));
create view pledge.invariant_registered_has_result with (security_invoker) as
  select r.id, r.state from pledge.registration r
  left join pledge.result s on s.registration_id = r.id and s.confirmed
  where (r.state in ('REGISTERED', 'CHANGING', 'EXTENDING', 'CANCELLING', 'CANCELLED', 'LAPSED', 'REVOKED'))
     <> (coalesce(s.outcome, '') = 'REGISTERED')
     or (r.state = 'REFUSED') <> (coalesce(s.outcome, '') = 'REFUSED');
grant select on pledge.invariant_live_registration_burdens_its_assets, pledge.invariant_registered_has_result
  to zhirong_worker;
