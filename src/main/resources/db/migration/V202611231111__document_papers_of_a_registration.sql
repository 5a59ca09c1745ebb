set local lock_timeout = '5s';

-- the licence and the letter of an enterprise that wants to be verified are read by those who may verify it
alter table document.file add column verification_region int;
comment on column document.file.verification_region is
  'only on licence and authorisation letter: the region whose bureaus, beside the platform, may read them';
create policy seen_by_verifiers on document.file for select to zhirong_app using (
  verification_region is not null
  and (platform.bureau_sees(verification_region) or (select platform.scope_kind()) = 'PLATFORM'));
create policy open_own on document.file for update to zhirong_app
  using (owner_org = any ((select platform.scope_orgs())::uuid[]));
grant update (verification_region) on document.file to zhirong_app;

-- a visitor who registers an enterprise brings its papers along; he sees no table
create function document.add_registration_paper(
    p_id uuid, p_digest text, p_owner uuid, p_name text, p_media_type text, p_size bigint, p_by uuid, p_at timestamptz,
    p_region int)
  returns void language sql security definer set search_path = document, pg_temp
  begin atomic
    insert into document.file (id, digest, owner_org, name, media_type, size_bytes, created_by, created_at,
                               verification_region)
    values (p_id, p_digest, p_owner, p_name, p_media_type, p_size, p_by, p_at, p_region);
  end;
revoke execute on function document.add_registration_paper from public;
grant execute on function document.add_registration_paper to zhirong_public;
