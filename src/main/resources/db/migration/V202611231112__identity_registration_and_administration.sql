set local lock_timeout = '5s';

-- whoever is logged in also knows the credit code of his organisation and its head office
drop function identity.find_session;
create function identity.find_session(p_token_hash bytea, p_at timestamptz, p_idle interval)
  returns table (user_id uuid, username text, display_name text, roles text[], org_id uuid, org_name text,
                 org_kind text, org_uscc text, org_region int, org_level text, org_parent uuid, org_verified boolean,
                 org_phone text, orgs uuid[], regions text)
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
    select me.id, me.username, me.display_name, me.roles, o.id, o.name, o.kind, o.uscc, o.region, o.level,
           o.parent_id, o.verified_at is not null, o.phone, (select array_agg(b.id) from below b), o.regions::text
    from me join identity.organisation o on o.id = me.org_id;
end
$$;

alter table identity.app_user add column version int not null default 0;
grant select (version), update (version) on identity.app_user to zhirong_app;

-- A visitor registers an enterprise. A record without users, from somebody's list, is joined; its standing ends, since
-- nobody has seen the papers of whoever joins.
create function identity.register_enterprise(
    p_org uuid, p_name text, p_uscc text, p_region int, p_user uuid, p_username text, p_display_name text,
    p_password_hash text, p_at timestamptz)
  returns uuid language plpgsql security definer set search_path = identity, pg_temp as $$
declare
  known identity.organisation;
begin
  select * into known from identity.organisation o where o.uscc = p_uscc and o.parent_id is null for update;
  if known.id is null then
    insert into identity.organisation (id, kind, name, uscc, region, created_at)
    values (p_org, 'ENTERPRISE', p_name, p_uscc, p_region, p_at);
  elsif known.kind <> 'ENTERPRISE' or exists (select from identity.app_user u where u.org_id = known.id) then
    raise unique_violation using message = 'the organisation has its users', constraint = 'registration_has_users';
  else
    update identity.organisation o
    set name = p_name, region = p_region, verified_at = null, verified_by = null, version = o.version + 1
    where o.id = known.id;
  end if;
  insert into identity.app_user (id, org_id, username, display_name, password_hash, roles, created_at)
  values (p_user, coalesce(known.id, p_org), p_username, p_display_name, p_password_hash,
          array['ENTERPRISE_OPERATOR', 'ENTERPRISE_SIGNATORY'], p_at);
  return coalesce(known.id, p_org);
end
$$;

-- asked before the papers of a registration are taken in
create function identity.username_taken(p_username text) returns boolean
  language sql stable security definer set search_path = identity, pg_temp
  begin atomic
    select exists (select from identity.app_user u where u.username = lower(p_username));
  end;
create function identity.enterprise_has_users(p_uscc text) returns boolean
  language sql stable security definer set search_path = identity, pg_temp
  begin atomic
    select exists (select from identity.organisation o
                   where o.uscc = p_uscc and o.parent_id is null
                     and (o.kind <> 'ENTERPRISE' or exists (select from identity.app_user u where u.org_id = o.id)));
  end;
-- how many registrations wait that came in since; bounds what visitors can store
create function identity.unverified_since(p_at timestamptz) returns bigint
  language sql stable security definer set search_path = identity, pg_temp
  begin atomic
    select count(*) from identity.organisation o
    where o.kind = 'ENTERPRISE' and o.verified_at is null and o.created_at > p_at;
  end;

-- whoever changes the password has to know the present one
create function identity.own_password_hash() returns text
  language sql stable security definer set search_path = identity, pg_temp
  begin atomic
    select password_hash from identity.app_user where id = platform.scope_user();
  end;
-- a new password ends every other session of the person
create function identity.end_other_sessions(p_keep bytea) returns void
  language sql security definer set search_path = identity, pg_temp
  begin atomic
    delete from identity.session where user_id = platform.scope_user() and token_hash <> p_keep;
  end;
create function identity.end_sessions_of(p_user uuid) returns void
  language sql security definer set search_path = identity, pg_temp
  begin atomic
    delete from identity.session where user_id = p_user and platform.scope_kind() = 'PLATFORM';
  end;

-- The first administrator comes by a one-time token from the log, while there is no user at all.
create table identity.first_administrator_token (
  singleton boolean primary key default true check (singleton),
  digest bytea not null,
  created_at timestamptz not null
);
comment on table identity.first_administrator_token is
  'Digest of the token by which the first administrator is made. Personal data: none. Retention: until used. Erasure: when used.';
alter table identity.first_administrator_token enable row level security;

create function identity.invite_first_administrator(p_digest bytea, p_at timestamptz) returns boolean
  language plpgsql security definer set search_path = identity, pg_temp as $$
begin
  if exists (select from identity.app_user) then
    delete from identity.first_administrator_token;
    return false;
  end if;
  insert into identity.first_administrator_token (singleton, digest, created_at) values (true, p_digest, p_at)
  on conflict (singleton) do update set digest = excluded.digest, created_at = excluded.created_at;
  return true;
end
$$;

create function identity.make_first_administrator(
    p_digest bytea, p_org uuid, p_org_name text, p_region int, p_user uuid, p_username text, p_display_name text,
    p_password_hash text, p_at timestamptz)
  returns boolean language plpgsql security definer set search_path = identity, pg_temp as $$
declare
  platform_org uuid;
begin
  delete from identity.first_administrator_token where digest = p_digest;
  if not found or exists (select from identity.app_user) then
    return false;
  end if;
  select id into platform_org from identity.organisation where kind = 'PLATFORM' limit 1;
  if platform_org is null then
    insert into identity.organisation (id, kind, name, region, verified_at, created_at)
    values (p_org, 'PLATFORM', p_org_name, p_region, p_at, p_at);
    platform_org := p_org;
  end if;
  insert into identity.app_user (id, org_id, username, display_name, password_hash, roles, created_at)
  values (p_user, platform_org, p_username, p_display_name, p_password_hash, array['PLATFORM_ADMIN'], p_at);
  return true;
end
$$;

revoke execute on all functions in schema identity from public;
grant execute on function identity.find_session, identity.register_enterprise, identity.username_taken,
  identity.enterprise_has_users, identity.unverified_since, identity.make_first_administrator to zhirong_public;
grant execute on function identity.own_password_hash, identity.end_other_sessions, identity.end_sessions_of to zhirong_app;
grant execute on function identity.invite_first_administrator to zhirong_worker;

-- what a visitor does that others hear of; he sees no table
create function audit.append_by_visitor(
    p_stream uuid, p_at timestamptz, p_date date, p_name text, p_action text, p_from text, p_to text, p_note text,
    p_readers uuid[], p_region int)
  returns void language sql security definer set search_path = audit, pg_temp
  begin atomic
    insert into audit.entry (stream, seq, at, business_date, actor_name, actor_org_name, action, from_state, to_state,
                             note, readers, region)
    values (p_stream, audit.next_seq(p_stream), p_at, p_date, p_name, '', p_action, p_from, p_to, p_note, p_readers,
            p_region);
  end;
create function outbox.append_by_visitor(
    p_event uuid, p_stream uuid, p_type text, p_version int, p_payload jsonb, p_at timestamptz)
  returns void language sql security definer set search_path = outbox, pg_temp
  begin atomic
    insert into outbox.event (event_id, stream, type, version, payload, at)
    values (p_event, p_stream, p_type, p_version, p_payload, p_at);
  end;
revoke execute on function audit.append_by_visitor, outbox.append_by_visitor from public;
grant usage on schema audit, outbox to zhirong_public;
grant execute on function audit.append_by_visitor, outbox.append_by_visitor to zhirong_public;
