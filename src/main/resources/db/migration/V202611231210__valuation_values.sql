set local lock_timeout = '5s';

create schema valuation;
comment on schema valuation is 'what rights are worth, who said so, and whom it was shown to';
grant usage on schema valuation to zhirong_app, zhirong_worker;

create table valuation.share (
  resource_id uuid not null,
  org_id uuid not null,
  until timestamptz,
  purpose text not null check (length(purpose) between 1 and 40),
  granted_by uuid not null,
  primary key (resource_id, org_id, purpose)
);
comment on table valuation.share is
  'Which bank may see the external appraisals of a right (resource_id), and why. Personal data: none. Retention: three years after its end. Erasure: by retention.';
alter table valuation.share enable row level security;
create policy mine on valuation.share for select to zhirong_app
  using (org_id = any ((select platform.scope_orgs())::uuid[]) or granted_by = any ((select platform.scope_orgs())::uuid[]));
create policy grant_own on valuation.share for insert to zhirong_app
  with check (granted_by = any ((select platform.scope_orgs())::uuid[]));
create policy end_own on valuation.share for update to zhirong_app
  using (granted_by = any ((select platform.scope_orgs())::uuid[]));
grant select, insert, update on valuation.share to zhirong_app;

create table valuation.value (
  id uuid primary key,
  version int not null default 0,
  asset_id uuid not null references ipasset.asset,
  owner_org uuid not null,
  region int not null,
  bank_org uuid,
  kind text not null check (kind in ('EXTERNAL_APPRAISAL', 'BANK_INTERNAL', 'NEGOTIATED')),
  amount numeric(18, 2) not null constraint value_positive check (amount > 0),
  valued_on date not null,
  valid_until date not null,
  valuer text not null check (length(valuer) between 1 and 120),
  file_id uuid references document.file,
  standing text not null check (standing in ('DECLARED', 'VERIFIED')),
  verified_by uuid,
  verified_on date,
  created_by uuid not null,
  created_at timestamptz not null,
  constraint value_dates_in_order check (valid_until >= valued_on),
  constraint value_of_one_bank check ((kind = 'EXTERNAL_APPRAISAL') = (bank_org is null)),
  constraint value_verified_whole check ((standing = 'VERIFIED') = (verified_on is not null)),
  constraint value_verified_has_report check (kind <> 'EXTERNAL_APPRAISAL' or standing = 'DECLARED' or file_id is not null)
);
comment on table valuation.value is
  'What somebody says a right is worth; never changed but for its standing. Personal data: none. Retention: with the right; appraisal files 15 years at the firm. Erasure: none.';
create index value_of_asset on valuation.value (asset_id, valued_on desc);
alter table valuation.value enable row level security;
-- a bank's own values are seen by that bank alone: not by the owner, not by a bureau
create policy appraisals on valuation.value for select to zhirong_app using (
  bank_org is null and (
    owner_org = any ((select platform.scope_orgs())::uuid[])
    or platform.bureau_sees(region)
    or exists (select from valuation.share s
               where s.resource_id = value.asset_id and s.org_id = any ((select platform.scope_orgs())::uuid[])
                 and (s.until is null or s.until > now()))));
create policy of_this_bank on valuation.value for select to zhirong_app
  using (bank_org = any ((select platform.scope_orgs())::uuid[]));
create policy declare_own on valuation.value for insert to zhirong_app
  with check (bank_org is null and owner_org = (select platform.scope_org()) and standing = 'DECLARED');
create policy record_own on valuation.value for insert to zhirong_app
  with check (bank_org = (select platform.scope_org()) and (select platform.scope_kind()) = 'BANK');
create policy verify_shown on valuation.value for update to zhirong_app using (
  bank_org is null and (select platform.scope_kind()) = 'BANK'
  and exists (select from valuation.share s
              where s.resource_id = value.asset_id and s.org_id = any ((select platform.scope_orgs())::uuid[])
                and (s.until is null or s.until > now())));
create policy platform_reads on valuation.value for select to zhirong_worker using (true);
grant select, insert on valuation.value to zhirong_app;
grant update (standing, verified_by, verified_on, version) on valuation.value to zhirong_app;
grant select on valuation.value to zhirong_worker;

-- what other modules may join: values that count, for everybody or for the bank named
create view valuation.counting_value with (security_invoker) as
  select id, asset_id, bank_org, kind, amount, valued_on, valid_until, standing, created_at
  from valuation.value
  where kind <> 'EXTERNAL_APPRAISAL' or file_id is not null;
comment on view valuation.counting_value is 'Values that count; an appraisal without its report does not.';
grant select on valuation.counting_value to zhirong_app, zhirong_worker;
