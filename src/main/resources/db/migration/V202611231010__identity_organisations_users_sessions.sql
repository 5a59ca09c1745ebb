set local lock_timeout = '5s';

create schema identity;
comment on schema identity is 'organisations, users, sessions, second checks';
grant usage on schema identity to zhirong_app, zhirong_public, zhirong_worker;

create table identity.organisation (
  id uuid primary key,
  kind text not null check (kind in
    ('ENTERPRISE', 'BANK', 'BUREAU', 'GUARANTOR', 'INSURER', 'APPRAISER', 'ASSOCIATION', 'UNIVERSITY', 'PLATFORM')),
  name text not null check (length(name) between 2 and 120),
  uscc text,
  region int not null check (region between 110000 and 829999),
  level text check (level in ('COUNTY', 'CITY', 'PROVINCE')),
  regions int4multirange,
  parent_id uuid references identity.organisation,
  phone text not null default '',
  verified_at timestamptz,
  verified_by uuid references identity.organisation,
  created_at timestamptz not null,
  version int not null default 0,
  constraint organisation_bureau_has_level check ((kind = 'BUREAU') = (level is not null and regions is not null))
);
comment on table identity.organisation is
  'Every party on the platform. Personal data: none (office phone). Retention: as long as a case names it. Erasure: none, public register facts.';
create unique index organisation_uscc on identity.organisation (uscc) where parent_id is null;
create index organisation_parent on identity.organisation (parent_id);
create index organisation_region on identity.organisation (region, kind);
alter table identity.organisation enable row level security;
create policy directory on identity.organisation for select to zhirong_app using (
  ((select platform.scope_user()) is not null and kind <> 'ENTERPRISE')
  or id = any ((select platform.scope_orgs())::uuid[])
  or platform.bureau_sees(region)
  or (select platform.scope_kind()) = 'PLATFORM');
create policy verify on identity.organisation for update to zhirong_app
  using (platform.bureau_sees(region) or (select platform.scope_kind()) = 'PLATFORM' or id = (select platform.scope_org()));
create policy enrol on identity.organisation for insert to zhirong_app
  with check ((select platform.scope_kind()) = 'PLATFORM');
create policy worker_reads on identity.organisation for select to zhirong_worker using (true);
grant select, insert, update on identity.organisation to zhirong_app;
grant select on identity.organisation to zhirong_worker;

create table identity.app_user (
  id uuid primary key,
  org_id uuid not null references identity.organisation,
  username text not null unique check (username = lower(username) and length(username) between 3 and 60),
  display_name text not null,
  password_hash text not null,
  roles text[] not null check (cardinality(roles) > 0),
  failed_attempts int not null default 0,
  locked_until timestamptz,
  active boolean not null default true,
  created_at timestamptz not null
);
comment on table identity.app_user is
  'People who log in. Personal data: name, user name. Retention: while employed, then deactivated; kept as long as an audit entry names them. Erasure: display name is replaced on request once no legal duty remains.';
alter table identity.app_user enable row level security;
create policy colleagues on identity.app_user for select to zhirong_app
  using (org_id = any ((select platform.scope_orgs())::uuid[]) or (select platform.scope_kind()) = 'PLATFORM');
create policy administer on identity.app_user for insert to zhirong_app
  with check ((select platform.scope_kind()) = 'PLATFORM' or org_id = (select platform.scope_org()));
create policy maintain on identity.app_user for update to zhirong_app
  using ((select platform.scope_kind()) = 'PLATFORM' or org_id = (select platform.scope_org()));
grant select (id, org_id, username, display_name, roles, active, created_at) on identity.app_user to zhirong_app;
grant insert on identity.app_user to zhirong_app;
grant update (display_name, roles, active, password_hash) on identity.app_user to zhirong_app;

create table identity.session (
  token_hash bytea primary key,
  user_id uuid not null references identity.app_user,
  created_at timestamptz not null,
  last_seen_at timestamptz not null,
  expires_at timestamptz not null
);
comment on table identity.session is
  'Who is logged in; holds only the digest of the token. Personal data: times of use. Retention: until expiry, then swept. Erasure: by logout or sweep.';
create index session_of_user on identity.session (user_id);
create index session_expiry on identity.session (expires_at);
alter table identity.session enable row level security;
create policy sweep on identity.session for all to zhirong_worker using (true);
grant select, delete on identity.session to zhirong_worker;

-- The few functions that login needs; the visitor role sees no table.
create function identity.find_login(p_username text)
  returns table (user_id uuid, password_hash text, locked_until timestamptz)
  language sql stable security definer set search_path = identity, pg_temp
  begin atomic
    select u.id, u.password_hash, u.locked_until
    from identity.app_user u where u.username = lower(p_username) and u.active;
  end;

create function identity.record_failed_login(p_user uuid, p_at timestamptz, p_limit int, p_lock interval)
  returns void language sql security definer set search_path = identity, pg_temp
  begin atomic
    update identity.app_user set
      failed_attempts = case when failed_attempts + 1 >= p_limit then 0 else failed_attempts + 1 end,
      locked_until = case when failed_attempts + 1 >= p_limit then p_at + p_lock else locked_until end
    where id = p_user;
  end;

create function identity.open_session(p_user uuid, p_token_hash bytea, p_at timestamptz, p_lifetime interval)
  returns void language sql security definer set search_path = identity, pg_temp
  begin atomic
    update identity.app_user set failed_attempts = 0, locked_until = null where id = p_user;
    insert into identity.session (token_hash, user_id, created_at, last_seen_at, expires_at)
    values (p_token_hash, p_user, p_at, p_at, p_at + p_lifetime);
  end;

create function identity.close_session(p_token_hash bytea)
  returns void language sql security definer set search_path = identity, pg_temp
  begin atomic
    delete from identity.session where token_hash = p_token_hash;
  end;

create function identity.find_session(p_token_hash bytea, p_at timestamptz, p_idle interval)
  returns table (user_id uuid, username text, display_name text, roles text[], org_id uuid, org_name text,
                 org_kind text, org_region int, org_level text, org_verified boolean, org_phone text,
                 orgs uuid[], regions text)
  language plpgsql security definer set search_path = identity, pg_temp as $$
begin
  update identity.session s set last_seen_at = p_at
  where s.token_hash = p_token_hash and s.expires_at > p_at
    and s.last_seen_at > p_at - p_idle and s.last_seen_at < p_at - interval '1 minute';
  return query
    with recursive me as (
      select u.id, u.username, u.display_name, u.roles, u.org_id
      from identity.session s join identity.app_user u on u.id = s.user_id and u.active
      where s.token_hash = p_token_hash and s.expires_at > p_at and s.last_seen_at > p_at - p_idle
    ), below as (
      select me.org_id as id from me
      union
      select o.id from identity.organisation o join below b on o.parent_id = b.id
    )
    select me.id, me.username, me.display_name, me.roles, o.id, o.name, o.kind, o.region, o.level,
           o.verified_at is not null, o.phone, (select array_agg(b.id) from below b), o.regions::text
    from me join identity.organisation o on o.id = me.org_id;
end
$$;
revoke execute on all functions in schema identity from public;
grant execute on all functions in schema identity to zhirong_public;

-- One mechanism wherever two people are needed: proposed by one, confirmed by another.
create table identity.second_check (
  id uuid primary key,
  subject uuid not null,
  matter text not null,
  org_id uuid not null references identity.organisation,
  proposed_by uuid not null references identity.app_user,
  proposed_at timestamptz not null,
  confirmed_by uuid references identity.app_user,
  confirmed_at timestamptz,
  withdrawn_at timestamptz,
  constraint second_check_two_people check (confirmed_by is null or confirmed_by <> proposed_by),
  constraint second_check_one_end check (confirmed_at is null or withdrawn_at is null),
  constraint second_check_confirmed_whole check ((confirmed_by is null) = (confirmed_at is null))
);
create unique index second_check_open on identity.second_check (subject, matter)
  where confirmed_at is null and withdrawn_at is null;
comment on table identity.second_check is
  'Four eyes: who proposed and who confirmed a matter of a case. Personal data: user ids. Retention: with the case. Erasure: none, duty of proof.';
alter table identity.second_check enable row level security;
create policy own on identity.second_check to zhirong_app
  using (org_id = any ((select platform.scope_orgs())::uuid[]))
  with check (org_id = any ((select platform.scope_orgs())::uuid[]));
grant select, insert, update on identity.second_check to zhirong_app;
