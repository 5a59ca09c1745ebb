set local lock_timeout = '5s';

-- published by identity: who stands behind a credit code; an unverified account stands behind none
create view identity.verified_enterprise with (security_invoker) as
  select id, uscc, region from identity.organisation
  where kind = 'ENTERPRISE' and verified_at is not null and uscc is not null;
comment on view identity.verified_enterprise is 'Enterprises whose licence a bureau or the platform has seen.';
grant select on identity.verified_enterprise to zhirong_worker;

create schema bankproduct;
comment on schema bankproduct is 'credit products, credit whitelists of banks, recommendation lists of bureaus';
grant usage on schema bankproduct to zhirong_app, zhirong_worker;

create table bankproduct.product (
  id uuid primary key,
  version int not null default 0,
  bank_org uuid not null references identity.organisation,
  bank_name text not null,
  name text not null check (length(name) between 1 and 60),
  code text not null check (length(code) between 1 and 40),
  summary text not null check (length(summary) <= 500),
  pledge_rates jsonb not null,
  min_asset_counts jsonb not null,
  min_remaining_months int not null check (min_remaining_months between 0 and 360),
  min_appraised_value numeric(18, 2) check (min_appraised_value > 0),
  accepted_value_kinds text[] not null check (cardinality(accepted_value_kinds) > 0),
  regions int[] not null,
  industries text[] not null,
  tags text[] not null,
  sizes text[] not null,
  min_age_months int not null check (min_age_months between 0 and 1200),
  min_amount numeric(18, 2) not null check (min_amount > 0),
  max_amount numeric(18, 2) not null,
  min_term_months int not null check (min_term_months > 0),
  max_term_months int not null,
  lpr_tenor text not null check (lpr_tenor in ('ONE_YEAR', 'OVER_FIVE_YEARS')),
  spread_bp int not null check (spread_bp between -500 and 2000),
  required_papers jsonb not null,
  state text not null check (state in ('DRAFT', 'PROPOSED', 'PUBLISHED', 'SUSPENDED', 'RETIRED')),
  created_by uuid not null,
  created_at timestamptz not null,
  constraint product_code_of_bank unique (bank_org, code),
  constraint product_amounts_in_order check (max_amount >= min_amount),
  constraint product_terms_in_order check (max_term_months >= min_term_months)
);
comment on table bankproduct.product is
  'What a bank offers. Personal data: none. Retention: as long as a case names it. Erasure: none.';
create index product_of_state on bankproduct.product (state, id);
alter table bankproduct.product enable row level security;
create policy catalogue on bankproduct.product for select to zhirong_app
  using ((select platform.scope_user()) is not null and state in ('PUBLISHED', 'SUSPENDED', 'RETIRED'));
create policy own on bankproduct.product for select to zhirong_app
  using (bank_org = any ((select platform.scope_orgs())::uuid[]));
create policy offer on bankproduct.product for insert to zhirong_app
  with check (bank_org = (select platform.scope_org()) and (select platform.scope_kind()) = 'BANK');
create policy keep on bankproduct.product for update to zhirong_app
  using (bank_org = any ((select platform.scope_orgs())::uuid[]) and (select platform.scope_kind()) = 'BANK');
create policy platform_reads on bankproduct.product for select to zhirong_worker using (true);
grant select, insert, update on bankproduct.product to zhirong_app;
grant select on bankproduct.product to zhirong_worker;

-- a bank's own: 授信白名单
create table bankproduct.whitelist (
  id uuid primary key,
  bank_org uuid not null references identity.organisation,
  file_name text not null,
  file_digest text not null check (file_digest ~ '^[0-9a-f]{64}$'),
  entry_count int not null check (entry_count > 0),
  business_date date not null,
  imported_by uuid not null,
  imported_at timestamptz not null,
  constraint whitelist_same_file_same_day unique (bank_org, file_digest, business_date)
);
comment on table bankproduct.whitelist is
  'One import of a bank''s credit whitelist. Personal data: none. Retention: three years after its last line ran out. Erasure: by retention.';
alter table bankproduct.whitelist enable row level security;
create policy own on bankproduct.whitelist to zhirong_app
  using (bank_org = any ((select platform.scope_orgs())::uuid[]))
  with check (bank_org = (select platform.scope_org()) and (select platform.scope_kind()) = 'BANK');
grant select, insert on bankproduct.whitelist to zhirong_app;

create table bankproduct.whitelist_entry (
  id uuid primary key,
  version int not null default 0,
  list_id uuid not null references bankproduct.whitelist,
  bank_org uuid not null,
  enterprise_org uuid,
  uscc text not null check (length(uscc) = 18),
  name text not null check (length(name) between 1 and 120),
  indicative_limit numeric(18, 2) check (indicative_limit > 0),
  valid_from date not null,
  valid_to date not null,
  state text not null check (state in ('LISTED', 'REPLACED', 'REMOVED')),
  constraint whitelist_entry_period check (valid_to >= valid_from)
);
comment on table bankproduct.whitelist_entry is
  'An enterprise that a bank wants to lend to, with an indicative limit that binds nobody. Personal data: none (a sole proprietor''s name may be one). Retention: three years after it ran out. Erasure: by retention.';
create unique index whitelist_entry_one_live on bankproduct.whitelist_entry (bank_org, uscc) where state = 'LISTED';
create index whitelist_entry_of_enterprise on bankproduct.whitelist_entry (enterprise_org) where state = 'LISTED';
create index whitelist_entry_unclaimed on bankproduct.whitelist_entry (uscc) where enterprise_org is null;
alter table bankproduct.whitelist_entry enable row level security;
create policy of_bank on bankproduct.whitelist_entry to zhirong_app
  using (bank_org = any ((select platform.scope_orgs())::uuid[]))
  with check (bank_org = any ((select platform.scope_orgs())::uuid[]) and (select platform.scope_kind()) = 'BANK');
create policy about_me on bankproduct.whitelist_entry for select to zhirong_app
  using (enterprise_org = any ((select platform.scope_orgs())::uuid[]));
create policy platform_joins on bankproduct.whitelist_entry to zhirong_worker using (true);
grant select, insert, update on bankproduct.whitelist_entry to zhirong_app;
grant select, update on bankproduct.whitelist_entry to zhirong_worker;

-- a bureau's: 推荐名单; pushed to banks by rows of share
create table bankproduct.recommendation_list (
  id uuid primary key,
  version int not null default 0,
  bureau_org uuid not null references identity.organisation,
  bureau_name text not null,
  region int not null,
  title text not null check (length(title) between 1 and 80),
  file_name text not null,
  file_digest text not null check (file_digest ~ '^[0-9a-f]{64}$'),
  entry_count int not null check (entry_count > 0),
  business_date date not null,
  imported_by uuid not null,
  imported_at timestamptz not null,
  constraint recommendation_list_same_file_same_day unique (bureau_org, file_digest, business_date)
);
comment on table bankproduct.recommendation_list is
  'A bureau''s list of enterprises worth a look. Personal data: none. Retention: three years after its last line ran out. Erasure: by retention.';
create table bankproduct.share (
  resource_id uuid not null references bankproduct.recommendation_list,
  org_id uuid not null,
  until timestamptz,
  purpose text not null check (purpose = 'PUSH'),
  granted_by uuid not null,
  granted_at timestamptz not null,
  primary key (resource_id, org_id, purpose)
);
comment on table bankproduct.share is
  'Which bank a recommendation list was pushed to. Personal data: none. Retention: with the list. Erasure: with the list.';
alter table bankproduct.share enable row level security;
create policy mine on bankproduct.share for select to zhirong_app
  using (org_id = any ((select platform.scope_orgs())::uuid[]) or granted_by = any ((select platform.scope_orgs())::uuid[]));
create policy push_own on bankproduct.share for insert to zhirong_app
  with check (granted_by = (select platform.scope_org()) and (select platform.scope_kind()) = 'BUREAU');
create policy end_own on bankproduct.share for update to zhirong_app
  using (granted_by = any ((select platform.scope_orgs())::uuid[]));
grant select, insert, update on bankproduct.share to zhirong_app;
create index share_of_organisation on bankproduct.share (org_id);

alter table bankproduct.recommendation_list enable row level security;
create policy seen on bankproduct.recommendation_list for select to zhirong_app using (
  bureau_org = any ((select platform.scope_orgs())::uuid[])
  or platform.bureau_sees(region)
  or exists (select from bankproduct.share s
             where s.resource_id = recommendation_list.id and s.org_id = any ((select platform.scope_orgs())::uuid[])
               and (s.until is null or s.until > now())));
create policy draw_up on bankproduct.recommendation_list for insert to zhirong_app
  with check (bureau_org = (select platform.scope_org()) and (select platform.scope_kind()) = 'BUREAU');
create policy keep on bankproduct.recommendation_list for update to zhirong_app
  using (bureau_org = any ((select platform.scope_orgs())::uuid[]));
grant select, insert, update on bankproduct.recommendation_list to zhirong_app;

create table bankproduct.recommendation_entry (
  id uuid primary key,
  version int not null default 0,
  list_id uuid not null references bankproduct.recommendation_list,
  bureau_org uuid not null,
  region int not null,
  enterprise_org uuid,
  uscc text not null check (length(uscc) = 18),
  name text not null check (length(name) between 1 and 120),
  valid_from date not null,
  valid_to date not null,
  state text not null check (state in ('RECOMMENDED', 'REMOVED')),
  constraint recommendation_entry_once unique (list_id, uscc),
  constraint recommendation_entry_period check (valid_to >= valid_from)
);
comment on table bankproduct.recommendation_entry is
  'An enterprise that a bureau recommends; carries no amount. Personal data: none (a sole proprietor''s name may be one). Retention: three years after it ran out. Erasure: by retention.';
create index recommendation_entry_of_enterprise on bankproduct.recommendation_entry (enterprise_org);
create index recommendation_entry_unclaimed on bankproduct.recommendation_entry (uscc) where enterprise_org is null;
alter table bankproduct.recommendation_entry enable row level security;
create policy seen on bankproduct.recommendation_entry for select to zhirong_app using (
  bureau_org = any ((select platform.scope_orgs())::uuid[])
  or platform.bureau_sees(region)
  or enterprise_org = any ((select platform.scope_orgs())::uuid[])
  or exists (select from bankproduct.share s
             where s.resource_id = recommendation_entry.list_id and s.org_id = any ((select platform.scope_orgs())::uuid[])
               and (s.until is null or s.until > now())));
create policy draw_up on bankproduct.recommendation_entry for insert to zhirong_app
  with check (bureau_org = (select platform.scope_org()) and (select platform.scope_kind()) = 'BUREAU');
create policy keep on bankproduct.recommendation_entry for update to zhirong_app
  using (bureau_org = any ((select platform.scope_orgs())::uuid[]));
create policy platform_joins on bankproduct.recommendation_entry to zhirong_worker using (true);
grant select, insert, update on bankproduct.recommendation_entry to zhirong_app;
grant select, update on bankproduct.recommendation_entry to zhirong_worker;
