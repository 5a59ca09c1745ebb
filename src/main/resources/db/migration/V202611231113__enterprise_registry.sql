set local lock_timeout = '5s';

create schema enterprise;
comment on schema enterprise is 'who the enterprises are, their size and titles, and whether their papers were seen';
grant usage on schema enterprise to zhirong_app, zhirong_worker, zhirong_public;

create table enterprise.share (
  resource_id uuid not null,
  org_id uuid not null,
  until timestamptz,
  purpose text not null check (purpose in ('MATCH', 'FINANCING', 'SUBSIDY')),
  granted_by uuid not null,
  primary key (resource_id, org_id, purpose)
);
comment on table enterprise.share is
  'Which other organisation may see an enterprise''s profile, and why. Personal data: none. Retention: three years after its end. Erasure: by retention.';
alter table enterprise.share enable row level security;
create policy mine on enterprise.share for select to zhirong_app
  using (org_id = any ((select platform.scope_orgs())::uuid[]) or granted_by = any ((select platform.scope_orgs())::uuid[]));
-- only an enterprise itself shows its profile
create policy grant_own on enterprise.share for insert to zhirong_app
  with check (granted_by = any ((select platform.scope_orgs())::uuid[])
              and resource_id = any ((select platform.scope_orgs())::uuid[]));
create policy end_own on enterprise.share for update to zhirong_app
  using (granted_by = any ((select platform.scope_orgs())::uuid[]));
create policy platform_reads on enterprise.share for select to zhirong_worker using (true);
grant select, insert, update on enterprise.share to zhirong_app;
grant select on enterprise.share to zhirong_worker;

create table enterprise.profile (
  id uuid primary key references identity.organisation,
  version int not null default 0,
  region int not null,
  name text not null,
  uscc text,
  industry_code text,
  staff int check (staff >= 0),
  annual_revenue numeric(18, 2) check (annual_revenue >= 0),
  total_assets numeric(18, 2) check (total_assets >= 0),
  size text check (size in ('LARGE', 'MEDIUM', 'SMALL', 'MICRO')),
  founded_on date,
  contact_name text,
  contact_phone text,
  verified boolean not null default false,
  constraint profile_contact_whole check ((contact_name is null) = (contact_phone is null))
);
comment on table enterprise.profile is
  'What an enterprise tells of itself. Personal data: name and phone of the contact. Retention: while registered or named by a case. Erasure: the contact on request.';
create index profile_region on enterprise.profile (region, id);
create index profile_uscc on enterprise.profile (uscc);
alter table enterprise.profile enable row level security;
create policy seen on enterprise.profile for select to zhirong_app using (
  id = any ((select platform.scope_orgs())::uuid[])
  or platform.bureau_sees(region)
  or exists (select from enterprise.share s
             where s.resource_id = profile.id and s.org_id = any ((select platform.scope_orgs())::uuid[])
               and (s.until is null or s.until > now())));
create policy begin_own on enterprise.profile for insert to zhirong_app
  with check (id = (select platform.scope_org()));
create policy keep_own on enterprise.profile for update to zhirong_app
  using (id = (select platform.scope_org()));
create policy platform_reads on enterprise.profile for select to zhirong_worker using (true);
grant select, insert on enterprise.profile to zhirong_app;
grant update (version, industry_code, staff, annual_revenue, total_assets, size, founded_on, contact_name,
              contact_phone) on enterprise.profile to zhirong_app;
grant select on enterprise.profile to zhirong_worker;

create table enterprise.tag (
  enterprise_id uuid not null references enterprise.profile on delete cascade,
  code text not null,
  level text not null check (level in ('NATIONAL', 'PROVINCE', 'CITY', 'COUNTY')),
  certificate_no text,
  valid_from date not null,
  valid_to date,
  primary key (enterprise_id, code, level),
  constraint tag_dates_in_order check (valid_to is null or valid_to >= valid_from)
);
comment on table enterprise.tag is
  'Titles an enterprise says it holds. Personal data: none. Retention: with the profile. Erasure: with the profile.';
alter table enterprise.tag enable row level security;
create policy with_the_profile on enterprise.tag for select to zhirong_app
  using (exists (select from enterprise.profile p where p.id = enterprise_id));
create policy add_own on enterprise.tag for insert to zhirong_app
  with check (enterprise_id = (select platform.scope_org()));
create policy remove_own on enterprise.tag for delete to zhirong_app
  using (enterprise_id = (select platform.scope_org()));
create policy platform_reads on enterprise.tag for select to zhirong_worker using (true);
grant select, insert, delete on enterprise.tag to zhirong_app;
grant select on enterprise.tag to zhirong_worker;

create table enterprise.registration (
  id uuid primary key references identity.organisation,
  version int not null default 0,
  region int not null,
  state text not null check (state in ('SUBMITTED', 'RETURNED', 'VERIFIED')),
  name text not null,
  uscc text,
  uscc_doubtful boolean not null,
  applicant_name text not null,
  licence_file uuid not null references document.file,
  letter_file uuid not null references document.file,
  submitted_at timestamptz not null,
  decided_by_org uuid references identity.organisation,
  decided_by_name text,
  decided_at timestamptz,
  reason text,
  constraint registration_decided_whole check ((state = 'SUBMITTED') = (decided_at is null)),
  constraint registration_returned_with_reason check (state <> 'RETURNED' or reason is not null)
);
comment on table enterprise.registration is
  'The papers by which an enterprise is verified, and what came of it. Personal data: name of the applicant. Retention: with the organisation. Erasure: none, duty of proof.';
create index registration_queue on enterprise.registration (region, state, id);
alter table enterprise.registration enable row level security;
create policy seen on enterprise.registration for select to zhirong_app using (
  id = any ((select platform.scope_orgs())::uuid[])
  or platform.bureau_sees(region)
  or (select platform.scope_kind()) = 'PLATFORM');
create policy hand_in on enterprise.registration for insert to zhirong_app
  with check (id = (select platform.scope_org()));
create policy decide on enterprise.registration for update to zhirong_app using (
  id = (select platform.scope_org()) or platform.bureau_sees(region) or (select platform.scope_kind()) = 'PLATFORM');
create policy platform_reads on enterprise.registration for select to zhirong_worker using (true);
grant select, insert, update on enterprise.registration to zhirong_app;
grant select on enterprise.registration to zhirong_worker;

-- a visitor hands in a registration; he sees no table
create function enterprise.hand_in_registration(
    p_id uuid, p_region int, p_name text, p_uscc text, p_doubtful boolean, p_applicant text, p_licence uuid,
    p_letter uuid, p_at timestamptz)
  returns void language sql security definer set search_path = enterprise, pg_temp
  begin atomic
    insert into enterprise.registration (id, region, state, name, uscc, uscc_doubtful, applicant_name, licence_file,
                                         letter_file, submitted_at)
    values (p_id, p_region, 'SUBMITTED', p_name, p_uscc, p_doubtful, p_applicant, p_licence, p_letter, p_at)
    on conflict (id) do update set region = p_region, state = 'SUBMITTED', name = p_name, uscc_doubtful = p_doubtful,
      applicant_name = p_applicant, licence_file = p_licence, letter_file = p_letter, submitted_at = p_at,
      decided_by_org = null, decided_by_name = null, decided_at = null, reason = null,
      version = registration.version + 1;
    insert into enterprise.profile (id, region, name, uscc) values (p_id, p_region, p_name, p_uscc)
    on conflict (id) do update set region = p_region, name = p_name, verified = false;
  end;

-- the platform verifies without seeing the profile
create function enterprise.mark_verified(p_id uuid) returns void
  language sql security definer set search_path = enterprise, pg_temp
  begin atomic
    update enterprise.profile set verified = true
    where id = p_id and (platform.bureau_sees(region) or platform.scope_kind() = 'PLATFORM');
  end;
revoke execute on all functions in schema enterprise from public;
grant execute on function enterprise.hand_in_registration to zhirong_public;
grant execute on function enterprise.mark_verified to zhirong_app;

-- what the matching of products joins
create view enterprise.profiled_enterprise with (security_invoker) as
  select p.id, p.region, p.name, p.uscc, p.industry_code, p.size, p.founded_on, p.verified
  from enterprise.profile p;
grant select on enterprise.profiled_enterprise to zhirong_app, zhirong_worker;

create view enterprise.invariant_profile_tells_the_verification with (security_invoker) as
  select p.id from enterprise.profile p join identity.organisation o on o.id = p.id
  where p.verified <> (o.verified_at is not null);
grant select on enterprise.invariant_profile_tells_the_verification to zhirong_worker;
