set local lock_timeout = '5s';

create schema audit;
comment on schema audit is 'append-only trail, one stream per case';
grant usage on schema audit to zhirong_app, zhirong_worker;
create table audit.entry (
  stream uuid not null,
  seq int not null check (seq > 0),
  at timestamptz not null,
  business_date date not null,
  actor_user uuid,
  actor_name text not null,
  actor_org uuid,
  actor_org_name text not null,
  action text not null,
  from_state text,
  to_state text,
  note text,
  readers uuid[] not null,
  region int,
  primary key (stream, seq)
);
comment on table audit.entry is
  'Who did what when, one stream per case. Personal data: names of actors. Retention: at least 6 months online, with the case. Erasure: none, duty of proof.';
create function audit.refuse_change() returns trigger language plpgsql as $$
begin
  raise exception 'audit entries are never changed';
end
$$;
create trigger entry_is_append_only before update or delete on audit.entry
  for each row execute function audit.refuse_change();
alter table audit.entry enable row level security;
create policy readers_see on audit.entry for select to zhirong_app
  using (readers && (select platform.scope_orgs()) or platform.bureau_sees(region));
create policy actors_append on audit.entry for insert to zhirong_app
  with check (actor_user = (select platform.scope_user()));
create policy platform_appends on audit.entry for insert to zhirong_worker with check (actor_user is null);
create policy platform_reads on audit.entry for select to zhirong_worker using (true);
grant select, insert on audit.entry to zhirong_app, zhirong_worker;
-- the next number of a stream, also where the caller may not read the earlier entries
create function audit.next_seq(p_stream uuid) returns int
  language sql stable security definer set search_path = audit, pg_temp
  begin atomic
    select coalesce(max(seq), 0) + 1 from audit.entry where stream = p_stream;
  end;
revoke execute on function audit.next_seq from public;
grant execute on function audit.next_seq to zhirong_app, zhirong_worker;

create schema outbox;
comment on schema outbox is 'news of modules to each other, delivered after commit';
grant usage on schema outbox to zhirong_app, zhirong_worker;
create table outbox.event (
  id bigint generated always as identity primary key,
  event_id uuid not null unique,
  stream uuid not null,
  xid xid8 not null default pg_current_xact_id(),
  type text not null,
  version int not null,
  payload jsonb not null,
  at timestamptz not null,
  delivered_at timestamptz,
  attempts int not null default 0,
  retry_at timestamptz,
  last_error text
);
comment on table outbox.event is
  'Events between modules. Personal data: ids only. Retention: 90 days after delivery. Erasure: by retention.';
create index event_undelivered on outbox.event (xid, id) where delivered_at is null;
create index event_undelivered_stream on outbox.event (stream, xid, id) where delivered_at is null;
alter table outbox.event enable row level security;
create policy append on outbox.event for insert to zhirong_app, zhirong_worker with check (true);
create policy relay on outbox.event for all to zhirong_worker using (true);
grant insert on outbox.event to zhirong_app;
grant select, insert, update, delete on outbox.event to zhirong_worker;
create table outbox.handled (
  receiver text not null,
  event_id uuid not null references outbox.event (event_id) on delete cascade,
  at timestamptz not null,
  primary key (receiver, event_id)
);
comment on table outbox.handled is
  'Which receiver has had which event; stored with its effect. Personal data: none. Retention: with the event. Erasure: with the event.';
alter table outbox.handled enable row level security;
create policy relay on outbox.handled for all to zhirong_worker using (true) with check (true);
grant select, insert on outbox.handled to zhirong_worker;
create view outbox.invariant_nothing_overdue with (security_invoker) as
  select event_id, type, at, attempts, last_error from outbox.event
  where delivered_at is null and at < now() - interval '5 minutes';
grant select on outbox.invariant_nothing_overdue to zhirong_worker;

create schema document;
comment on schema document is 'files, their owners and whom they were shown to';
grant usage on schema document to zhirong_app, zhirong_worker, zhirong_public;
create table document.share (
  resource_id uuid not null,
  org_id uuid not null,
  until timestamptz,
  purpose text not null,
  granted_by uuid not null,
  primary key (resource_id, org_id, purpose)
);
comment on table document.share is
  'Which other organisation may read a file, and why. Personal data: none. Retention: three years after its end. Erasure: by retention.';
alter table document.share enable row level security;
create policy mine on document.share for select to zhirong_app
  using (org_id = any ((select platform.scope_orgs())::uuid[]) or granted_by = any ((select platform.scope_orgs())::uuid[]));
create policy grant_own on document.share for insert to zhirong_app
  with check (granted_by = any ((select platform.scope_orgs())::uuid[]));
create policy end_own on document.share for update to zhirong_app
  using (granted_by = any ((select platform.scope_orgs())::uuid[]));
grant select, insert, update on document.share to zhirong_app;
create table document.file (
  id uuid primary key,
  digest text not null check (digest ~ '^[0-9a-f]{64}$'),
  owner_org uuid not null,
  name text not null check (length(name) between 1 and 200),
  media_type text not null,
  size_bytes bigint not null check (size_bytes > 0),
  created_by uuid not null,
  created_at timestamptz not null
);
comment on table document.file is
  'Uploaded papers; the content lies in the file store under its digest. Personal data: whatever the paper holds. Retention: with the case. Erasure: with the case, unless a legal hold stands.';
create index file_owner on document.file (owner_org, created_at);
alter table document.file enable row level security;
create policy own on document.file for select to zhirong_app using (
  owner_org = any ((select platform.scope_orgs())::uuid[])
  or exists (select from document.share s
             where s.resource_id = file.id and s.org_id = any ((select platform.scope_orgs())::uuid[])
               and (s.until is null or s.until > now())));
create policy add_own on document.file for insert to zhirong_app with check (owner_org = (select platform.scope_org()));
grant select, insert on document.file to zhirong_app;
