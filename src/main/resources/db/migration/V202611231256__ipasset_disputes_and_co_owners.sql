set local lock_timeout = '5s';

create table ipasset.dispute (
  id uuid primary key,
  version int not null default 0,
  asset_id uuid not null references ipasset.asset,
  region int not null,
  asset_kind text not null,
  asset_no text not null,
  asset_title text not null,
  holder_org uuid not null,
  holder_name text not null,
  claimant_org uuid not null,
  claimant_name text not null,
  claimant_uscc text,
  claimant_region int not null,
  ownership_before text not null check (ownership_before in ('UNVERIFIED', 'VERIFIED')),
  state text not null check (state in ('OPEN', 'UPHELD', 'REJECTED', 'WITHDRAWN')),
  reason text not null check (length(reason) between 1 and 1000),
  file_id uuid not null references document.file,
  opened_at timestamptz not null,
  decided_by_name text,
  decided_at timestamptz,
  decision_reason text,
  constraint dispute_decided_whole check ((state = 'OPEN') = (decided_at is null)),
  constraint dispute_between_two check (holder_org <> claimant_org)
);
comment on table ipasset.dispute is
  'Who says that a listed right is not its lister''s, and what the bureau decided. Personal data: none. Retention: for ever, history of the right. Erasure: none.';
create unique index dispute_one_open on ipasset.dispute (asset_id) where state = 'OPEN';
create index dispute_of_region on ipasset.dispute (region, state, id);
create index dispute_of_claimant on ipasset.dispute (claimant_org);
create index dispute_of_holder on ipasset.dispute (holder_org);
alter table ipasset.dispute enable row level security;
create policy parties on ipasset.dispute for select to zhirong_app using (
  claimant_org = any ((select platform.scope_orgs())::uuid[])
  or holder_org = any ((select platform.scope_orgs())::uuid[])
  or platform.bureau_sees(region));
create policy open_own on ipasset.dispute for insert to zhirong_app
  with check (claimant_org = (select platform.scope_org()));
create policy settle on ipasset.dispute for update to zhirong_app using (
  claimant_org = any ((select platform.scope_orgs())::uuid[]) or platform.bureau_sees(region));
create policy platform_reads on ipasset.dispute for select to zhirong_worker using (true);
grant select, insert, update on ipasset.dispute to zhirong_app;
grant select on ipasset.dispute to zhirong_worker;

-- Whoever knows the number of a right may ask whether it is listed and by whom: it decides between listing, joining and
-- disputing it, and the register of the office is public.
create function ipasset.find_listed(p_class text, p_asset_no text, p_nice_class int)
  returns table (id uuid, owner_org uuid, region int, title text, ownership text, holder_name text)
  language sql stable security definer set search_path = ipasset, pg_temp
  begin atomic
    select a.id, a.owner_org, a.region, a.title, a.ownership,
           coalesce((select o.name from ipasset.asset_owner o where o.asset_id = a.id and o.org_id = a.owner_org
                     order by o.position limit 1), '')
    from ipasset.asset a
    where (case when a.kind = 'TRADEMARK' then 'TM' else 'P' end) = p_class and a.asset_no = p_asset_no
      and coalesce(a.nice_class, 0) = coalesce(p_nice_class, 0);
  end;

-- a co-owner who stands among the owners sees the record from now on; nothing happens to anybody else
create function ipasset.join_as_co_owner(p_asset uuid, p_org uuid, p_name text, p_uscc text) returns boolean
  language plpgsql security definer set search_path = ipasset, pg_temp as $$
declare
  owner uuid;
begin
  if p_org <> platform.scope_org() then
    return false;
  end if;
  update ipasset.asset_owner o set org_id = p_org
  where o.asset_id = p_asset and (o.org_id is null or o.org_id = p_org)
    and (o.uscc = p_uscc or (o.uscc is null and o.name = p_name));
  if not found then
    return false;
  end if;
  select a.owner_org into owner from ipasset.asset a where a.id = p_asset;
  insert into ipasset.share (resource_id, org_id, purpose, granted_by) values (p_asset, p_org, 'CO_OWNER', owner)
  on conflict (resource_id, org_id, purpose) do update set until = null;
  return true;
end
$$;

-- the claimant does not see the record he disputes
create function ipasset.mark_disputed(p_dispute uuid) returns void
  language sql security definer set search_path = ipasset, pg_temp
  begin atomic
    update ipasset.asset a set ownership = 'DISPUTED', version = a.version + 1
    from ipasset.dispute d
    where d.id = p_dispute and d.state = 'OPEN' and d.claimant_org = platform.scope_org() and a.id = d.asset_id;
  end;

-- what follows from the end of a dispute: upheld, the record is the claimant's and is to be verified anew, and whoever
-- saw it through the former holder sees it no longer; otherwise all is as before
create function ipasset.settle_dispute(p_dispute uuid) returns void
  language plpgsql security definer set search_path = ipasset, pg_temp as $$
declare
  d ipasset.dispute;
begin
  select * into d from ipasset.dispute where id = p_dispute and state <> 'OPEN';
  if d.id is null or not (platform.bureau_sees(d.region) or d.claimant_org = platform.scope_org()) then
    raise exception 'not a dispute that the caller settled';
  end if;
  if d.state = 'UPHELD' then
    update ipasset.asset a
    set owner_org = d.claimant_org, region = d.claimant_region, ownership = 'UNVERIFIED', ownership_checked_on = null,
      ownership_checked_by = null, version = a.version + 1
    where a.id = d.asset_id;
    delete from ipasset.asset_owner o
    where o.asset_id = d.asset_id and o.org_id is distinct from d.holder_org
      and (o.org_id = d.claimant_org or o.uscc = d.claimant_uscc or (o.uscc is null and o.name = d.claimant_name));
    update ipasset.asset_owner o set org_id = d.claimant_org, name = d.claimant_name, uscc = d.claimant_uscc
    where o.asset_id = d.asset_id and o.org_id = d.holder_org;
    update ipasset.share s set until = now() where s.resource_id = d.asset_id and (s.until is null or s.until > now());
  else
    update ipasset.asset a set ownership = d.ownership_before, version = a.version + 1
    where a.id = d.asset_id and a.ownership = 'DISPUTED';
  end if;
end
$$;
revoke execute on function ipasset.find_listed, ipasset.join_as_co_owner, ipasset.mark_disputed,
  ipasset.settle_dispute from public;
grant execute on function ipasset.find_listed, ipasset.join_as_co_owner, ipasset.mark_disputed,
  ipasset.settle_dispute to zhirong_app;

create view ipasset.invariant_disputed_while_a_dispute_is_open with (security_invoker) as
  select a.id, a.ownership from ipasset.asset a
  where (a.ownership = 'DISPUTED') <> exists (select from ipasset.dispute d where d.asset_id = a.id and d.state = 'OPEN');
grant select on ipasset.invariant_disputed_while_a_dispute_is_open to zhirong_worker;
