set local lock_timeout = '5s';

create schema ipasset;
comment on schema ipasset is 'patents and trademarks, who may see them, what burdens them';
grant usage on schema ipasset to zhirong_app, zhirong_worker;

create table ipasset.share (
  resource_id uuid not null,
  org_id uuid not null,
  until timestamptz,
  purpose text not null check (purpose in ('CO_OWNER', 'MATCH', 'FINANCING', 'PLEDGE')),
  granted_by uuid not null,
  primary key (resource_id, org_id, purpose)
);
comment on table ipasset.share is
  'Which other organisation may see an asset, and why. Personal data: none. Retention: three years after its end. Erasure: by retention.';
alter table ipasset.share enable row level security;
create policy mine on ipasset.share for select to zhirong_app
  using (org_id = any ((select platform.scope_orgs())::uuid[]) or granted_by = any ((select platform.scope_orgs())::uuid[]));
create policy grant_own on ipasset.share for insert to zhirong_app
  with check (granted_by = any ((select platform.scope_orgs())::uuid[]));
create policy end_own on ipasset.share for update to zhirong_app
  using (granted_by = any ((select platform.scope_orgs())::uuid[]));
grant select, insert, update on ipasset.share to zhirong_app;

create table ipasset.asset (
  id uuid primary key,
  version int not null default 0,
  owner_org uuid not null,
  region int not null,
  kind text not null check (kind in ('INVENTION', 'UTILITY_MODEL', 'DESIGN', 'TRADEMARK')),
  asset_no text not null,
  title text not null check (length(title) between 1 and 200),
  nice_class int check (nice_class between 1 and 45),
  filing_date date,
  grant_date date,
  registration_date date,
  expiry_date date not null,
  next_fee_due date,
  main_class text,
  legal_status text not null check (legal_status in ('VALID', 'LAPSED', 'INVALIDATED', 'UNKNOWN')),
  status_source text not null check (status_source in ('DECLARED', 'DOCUMENT', 'IMPORTED')),
  status_as_of date not null,
  ownership text not null default 'UNVERIFIED' check (ownership in ('UNVERIFIED', 'VERIFIED', 'DISPUTED')),
  ownership_checked_on date,
  ownership_checked_by uuid,
  same_day_utility_model boolean not null default false,
  pledge_state text not null default 'FREE' check (pledge_state in ('FREE', 'REGISTERING', 'PLEDGED', 'RESTRICTED')),
  created_by uuid not null,
  created_at timestamptz not null,
  constraint asset_patent_facts check (kind = 'TRADEMARK' or (filing_date is not null and grant_date is not null)),
  constraint asset_trademark_facts check (kind <> 'TRADEMARK' or (registration_date is not null and nice_class is not null)),
  constraint asset_dates_in_order check (grant_date is null or filing_date is null or grant_date >= filing_date),
  constraint asset_verified_whole check (ownership <> 'VERIFIED' or ownership_checked_on is not null)
);
comment on table ipasset.asset is
  'One row per right on the platform. Personal data: none (owners that are people stand in asset_owner). Retention: while listed or named by a case. Erasure: none, public register facts.';
-- one record per right; a trademark number is one right per class
create unique index asset_one_record_per_right on ipasset.asset
  ((case when kind = 'TRADEMARK' then 'TM' else 'P' end), asset_no, coalesce(nice_class, 0));
create index asset_of_owner on ipasset.asset (owner_org, id);
create index asset_of_region on ipasset.asset (region, id);
alter table ipasset.asset enable row level security;
create policy seen on ipasset.asset for select to zhirong_app using (
  owner_org = any ((select platform.scope_orgs())::uuid[])
  or platform.bureau_sees(region)
  or exists (select from ipasset.share s
             where s.resource_id = asset.id and s.org_id = any ((select platform.scope_orgs())::uuid[])
               and (s.until is null or s.until > now())));
create policy list_own on ipasset.asset for insert to zhirong_app
  with check (owner_org = (select platform.scope_org()));
-- the owner keeps it up to date; a bank or bureau that sees it records what it has checked and what it pledged
create policy keep on ipasset.asset for update to zhirong_app using (
  owner_org = any ((select platform.scope_orgs())::uuid[])
  or platform.bureau_sees(region)
  or exists (select from ipasset.share s
             where s.resource_id = asset.id and s.org_id = any ((select platform.scope_orgs())::uuid[])
               and s.purpose in ('FINANCING', 'PLEDGE')));
create policy platform_keeps on ipasset.asset for all to zhirong_worker using (true) with check (true);
grant select, insert, update on ipasset.asset to zhirong_app;
grant select, update on ipasset.asset to zhirong_worker;

create table ipasset.asset_owner (
  asset_id uuid not null references ipasset.asset on delete cascade,
  position int not null check (position > 0),
  org_id uuid,
  name text not null check (length(name) between 1 and 120),
  uscc text,
  share_percent numeric(5, 2) check (share_percent > 0 and share_percent <= 100),
  primary key (asset_id, position)
);
comment on table ipasset.asset_owner is
  'Who holds the right, as the register says. Personal data: names where a person holds it. Retention: with the asset. Erasure: with the asset.';
alter table ipasset.asset_owner enable row level security;
create policy with_the_asset on ipasset.asset_owner for select to zhirong_app
  using (exists (select from ipasset.asset a where a.id = asset_id));
create policy listed_with_it on ipasset.asset_owner for insert to zhirong_app
  with check (exists (select from ipasset.asset a
                      where a.id = asset_id and a.owner_org = any ((select platform.scope_orgs())::uuid[])));
create policy joined on ipasset.asset_owner for update to zhirong_app
  using (exists (select from ipasset.asset a where a.id = asset_id));
create policy platform_reads on ipasset.asset_owner for select to zhirong_worker using (true);
grant select, insert, update on ipasset.asset_owner to zhirong_app;
grant select on ipasset.asset_owner to zhirong_worker;

create table ipasset.encumbrance (
  id uuid primary key,
  asset_id uuid not null references ipasset.asset,
  owner_org uuid not null,
  region int not null,
  kind text not null check (kind in ('PLEDGE', 'PRESERVATION', 'LICENCE')),
  reference uuid,
  pledgee_org uuid,
  pledgee_name text not null default '',
  since date not null,
  registered_on date,
  ended_on date,
  ended_why text,
  constraint encumbrance_ends_after_start check (ended_on is null or ended_on >= since)
);
comment on table ipasset.encumbrance is
  'What burdens an asset and since when. Personal data: none. Retention: for ever, history of the right. Erasure: none.';
-- an asset has at most one live pledge
create unique index encumbrance_one_live_pledge on ipasset.encumbrance (asset_id)
  where kind = 'PLEDGE' and ended_on is null;
create index encumbrance_of_reference on ipasset.encumbrance (reference);
alter table ipasset.encumbrance enable row level security;
create policy parties on ipasset.encumbrance to zhirong_app using (
  owner_org = any ((select platform.scope_orgs())::uuid[])
  or pledgee_org = any ((select platform.scope_orgs())::uuid[])
  or platform.bureau_sees(region))
  with check (owner_org = any ((select platform.scope_orgs())::uuid[])
  or pledgee_org = any ((select platform.scope_orgs())::uuid[])
  or platform.bureau_sees(region));
create policy platform_keeps on ipasset.encumbrance to zhirong_worker using (true) with check (true);
grant select, insert, update on ipasset.encumbrance to zhirong_app, zhirong_worker;

create view ipasset.invariant_pledge_state_tells_the_encumbrance with (security_invoker) as
  select a.id, a.pledge_state, e.id as encumbrance_id
  from ipasset.asset a
  left join ipasset.encumbrance e on e.asset_id = a.id and e.kind = 'PLEDGE' and e.ended_on is null
  where (e.id is null) <> (a.pledge_state in ('FREE', 'RESTRICTED'))
     or (a.pledge_state = 'PLEDGED') <> (e.registered_on is not null);
grant select on ipasset.invariant_pledge_state_tells_the_encumbrance to zhirong_worker;
