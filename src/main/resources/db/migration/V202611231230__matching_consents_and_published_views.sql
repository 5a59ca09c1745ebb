set local lock_timeout = '5s';

-- published by ipasset: what can be pledged now
create view ipasset.pledgeable_asset with (security_invoker) as
  select id, owner_org, region, kind, expiry_date, ownership
  from ipasset.asset
  where legal_status = 'VALID' and pledge_state = 'FREE' and ownership <> 'DISPUTED';
comment on view ipasset.pledgeable_asset is 'Rights that live, are free and undisputed.';
grant select on ipasset.pledgeable_asset to zhirong_app, zhirong_worker;

create schema matching;
comment on schema matching is 'consents of enterprises to be shown to banks that their rights fit';
grant usage on schema matching to zhirong_app, zhirong_worker;

create table matching.consent (
  id uuid primary key,
  version int not null default 0,
  enterprise_org uuid not null references identity.organisation,
  bank_org uuid references identity.organisation,
  until date not null,
  granted_by uuid not null references identity.app_user,
  granted_at timestamptz not null,
  revoked_by uuid references identity.app_user,
  revoked_at timestamptz,
  constraint consent_revoked_whole check ((revoked_at is null) = (revoked_by is null))
);
comment on table matching.consent is
  'An enterprise agrees that a bank (or all, when none is named) sees its name in a reverse match, until a day. Personal data: user ids. Retention: three years after its end, as proof of consent. Erasure: by retention.';
create unique index consent_one_live on matching.consent
  (enterprise_org, coalesce(bank_org, '00000000-0000-0000-0000-000000000000')) where revoked_at is null;
create index consent_to_bank on matching.consent (bank_org) where revoked_at is null;
alter table matching.consent enable row level security;
create policy own on matching.consent to zhirong_app
  using (enterprise_org = any ((select platform.scope_orgs())::uuid[]))
  with check (enterprise_org = (select platform.scope_org()));
create policy shown_to on matching.consent for select to zhirong_app using (
  (select platform.scope_kind()) = 'BANK' and revoked_at is null
  and (bank_org is null or bank_org = any ((select platform.scope_orgs())::uuid[])));
grant select, insert, update on matching.consent to zhirong_app;
